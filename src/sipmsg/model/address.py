"""Addresses: a URI with a display name and parameters, as in From, To, Contact and Route."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, builds
from sipmsg.model.params import Parametrized, Params, has_params, param
from sipmsg.model.text import DISPLAY_NAME, quote
from sipmsg.model.uri import AbsoluteUri, Uri


@frozen
class Address(Parametrized):
    """A URI with an optional display name and header parameters (name-addr / addr-spec, RFC 3261 section 20.10).

    ``display_name`` is without quotes and escapes, None if there is none. It prints with angle brackets always.

    >>> from sipmsg.model.uri import SipUri
    >>> str(Address(SipUri("biloxi.com", user="bob"), "Bob", params={"tag": "a6c85cf"}))
    'Bob <sip:bob@biloxi.com>;tag=a6c85cf'
    """

    uri: Uri
    display_name: str | None = field(default=None)

    @classmethod
    def from_parse(cls, target: Uri | tuple[str | None, Uri], params: Params) -> Self:
        """Build from a name-addr (a pair) or an addr-spec, and parameters."""
        if isinstance(target, tuple):
            return cls(target[1], None if target[0] is None else str(target[0]), params=params)
        return cls(target, params=params)

    def __str__(self) -> str:
        name = self.display_name
        if name is None:
            return f"<{self.uri}>{self.params}"
        shown = name if DISPLAY_NAME.fullmatch(name) else quote(name)
        return f"{shown} <{self.uri}>{self.params}"


@has_params("tag_param")
@frozen
class FromTo(Address):
    """The value of From or To, with the tag that names one side of a dialog (RFC 3261 sections 20.20 and 20.39)."""

    tag = param(str, "token")


@has_params("contact_params")
@frozen
class Contact(Address):
    """One contact of a Contact header field (RFC 3261 section 20.10), with its parameters from RFC 3261, 3840,
    5626 and 5627. ``expires`` is in seconds, ``q`` from 0 to 1.

    The lone ``*`` of a REGISTER request is the contact `Contact.STAR`.
    """

    q = param(float, "qvalue")
    expires = param(int, "delta_seconds")
    reg_id = param(int, "reg_id")
    instance = param(str, "quoted_string", "+sip.instance")
    pub_gruu = param(str, "quoted_string")
    temp_gruu = param(str, "quoted_string")

    @property
    def is_star(self) -> bool:
        """Whether this is the lone ``*`` that means every contact."""
        return self.uri == _STAR_URI

    def __str__(self) -> str:
        return "*" if self.is_star else Address.__str__(self)


_STAR_URI = AbsoluteUri("", "*")
STAR = (Contact(_STAR_URI),)
"""The value of a Contact header field that is ``*``."""


@builds("contact_star")
def _contact_star(_star: str) -> tuple[Contact]:
    return STAR


BUILDERS["name_addr"] = lambda display_name, uri: (display_name, uri)
BUILDERS["from_"] = BUILDERS["to"] = FromTo.from_parse
BUILDERS["contact_param"] = Contact.from_parse
