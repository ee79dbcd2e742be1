"""Telephone numbers as URIs (RFC 3966)."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from sipmsg.model._build import BUILDERS, builds, builds_with_params
from sipmsg.model._uri_text import normal, parse_addr_spec, refused
from sipmsg.model.params import Parametrized, Params, flag, has_params, param
from sipmsg.model.text import render
from sipmsg.parsing.engine import Refusal

_VISUAL_SEPARATORS = str.maketrans("", "", "-.()")


@builds_with_params("tel_uri")
@has_params("tel_parameter")
@frozen
class TelUri(Parametrized):
    """A telephone number as a URI (RFC 3966 section 3); ``number`` is kept with its visual separators.

    Typed parameters are those of RFC 3966, 4694 (number portability), 4715, 4759 and 4904.

    >>> uri = TelUri("+1-201-555-0123")
    >>> str(uri), uri.digits
    ('tel:+1-201-555-0123', '+12015550123')
    """

    number: str

    phone_context = param(str, "phone_context")
    isub = param(str, "uri_value")
    ext = param(str, "tel_ext")
    rn = param(str, "uri_value")
    rn_context = param(str, "uri_value")
    cic = param(str, "uri_value")
    cic_context = param(str, "uri_value")
    npdi = flag("uri_value?")
    enumdi = flag("uri_value?")
    isub_encoding = param(str, "uri_value")
    tgrp = param(str, "uri_value")
    trunk_context = param(str, "phone_context")
    verstat = param(str, "uri_value")
    scheme = "tel"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse a tel URI; raise `SipSyntaxError` with the position if it is none.

        >>> TelUri.parse("tel:7042;phone-context=example.com").phone_context
        'example.com'
        """
        uri = parse_addr_spec(text)
        if not isinstance(uri, cls):
            raise refused(text, Refusal(0, ('"tel"',), stop=max(text.find(":"), 1)))
        return uri

    @property
    def is_global(self) -> bool:
        """Whether the number is a global one, which begins with "+"."""
        return self.number.startswith("+")

    @property
    def digits(self) -> str:
        """The number without visual separators."""
        return self.number.translate(_VISUAL_SEPARATORS)

    def __str__(self) -> str:
        return f"tel:{self.number}{self.params}"

    def equivalent(self, other: object) -> bool:
        """Compare as RFC 3966 section 4 says: no separators, no case, the same parameters in any order.

        >>> TelUri.parse("tel:+1-201-555-0123").equivalent(TelUri.parse("TEL:+1(201)5550123"))
        True
        """
        return (
            isinstance(other, TelUri)
            and self.digits.lower() == other.digits.lower()
            and _comparable(self.params) == _comparable(other.params)
        )


def _comparable(params: Params) -> list[tuple[str, str]]:
    return sorted((name.lower(), _value_key(name.lower(), value)) for name, value in params.pairs)


def _value_key(name: str, value: object) -> str:
    if value is None:
        return ""
    text = normal(render(value)).lower()
    is_number = name == "ext" or (name == "phone-context" and text.startswith("+"))
    return "=" + (text.translate(_VISUAL_SEPARATORS) if is_number else text)


@builds("isdn_subaddress")
def _isdn_subaddress(name: str, value: str) -> tuple[str, str]:
    return (name[:-1], value)


BUILDERS["tel_parameters"] = BUILDERS["parameters"]
