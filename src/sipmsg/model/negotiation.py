"""What the sender can do: codings, languages, info packages (RFC 3261 sections 20.2 and 20.3, RFC 6086)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import TERMINALS, builds_with_params
from sipmsg.model.equivalence import CASE_SENSITIVE
from sipmsg.model.params import Parametrized, has_params, param
from sipmsg.model.text import ExactText


@builds_with_params("encoding")
@has_params("accept_param")
@frozen
class Coding(Parametrized):
    """One content coding of Accept-Encoding, ``*`` for any (encoding, RFC 3261 section 20.2).

    ``q`` is the preference from 0 to 1, None where it is left to the default, 1.

    >>> str(Coding("gzip", params={"q": 0.25}))
    'gzip;q=0.25'
    """

    coding: str

    q = param(float, "qvalue")

    def __str__(self) -> str:
        return f"{self.coding}{self.params}"


@builds_with_params("language")
@has_params("accept_param")
@frozen
class LanguageRange(Parametrized):
    """One range of Accept-Language: a language tag or the start of one, ``*`` for any (RFC 3261 section 20.3).

    ``q`` is the preference from 0 to 1, None where it is left to the default, 1.

    >>> spanish = LanguageRange("es", params={"q": 0.8})
    >>> str(spanish), spanish.matches("es-419"), spanish.matches("est")
    ('es;q=0.8', True, False)
    """

    range: str

    q = param(float, "qvalue")

    def __str__(self) -> str:
        return f"{self.range}{self.params}"

    def matches(self, language_tag: str) -> bool:
        """Tell whether the tag is this range or begins with it and "-" (RFC 4647 section 3.3.1)."""
        return self.range == "*" or f"{language_tag}-".lower().startswith(f"{self.range}-".lower())


@builds_with_params("info_package_type")
@frozen
class InfoPackage(Parametrized):
    """An info package of Recv-Info or Info-Package (Info-package-type, RFC 6086 section 9.2).

    >>> str(InfoPackage("poker", params={"hands": "2"}))
    'poker;hands=2'
    """

    name: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return f"{self.name}{self.params}"


TERMINALS["METHOD"] = ExactText
