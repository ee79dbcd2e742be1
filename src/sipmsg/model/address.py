"""Addresses: a URI with a display name and parameters, as in From, To, Contact and Route."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, TERMINALS, Mismatch, builds
from sipmsg.model.equivalence import equivalent
from sipmsg.model.params import EMPTY, Parametrized, Params, has_params, param
from sipmsg.model.text import DISPLAY_NAME, quote, unquote
from sipmsg.model.uri import AbsoluteUri, Uri

_MAX_REG_ID = 2**31 - 1


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

    def equivalent(self, other: object) -> bool:
        """Compare as RFC 3261 section 20.20 says: URI, tag, and the other parameters that stand in both.

        The display name does not count.

        >>> from sipmsg.model.uri import SipUri
        >>> bob = FromTo(SipUri("biloxi.com", user="bob"), "Bob", params={"tag": "1", "x": "y"})
        >>> bob.equivalent(FromTo(SipUri("BILOXI.com", user="bob"), params={"tag": "1"}))
        True
        """
        if not isinstance(other, FromTo) or not equivalent(self.uri, other.uri):
            return False
        both = self.params.keys() & other.params.keys()
        return ("tag" in self.params) == ("tag" in other.params) and all(
            equivalent(self.params[name], other.params[name]) for name in both
        )


@has_params("contact_params")
@frozen
class Contact(Address):
    """One contact of a Contact header field (RFC 3261 section 20.10), with its parameters from RFC 3261, 5626, 5627,
    6140 and 7044. ``expires`` is in seconds, ``q`` from 0 to 1, ``reg_id`` from 1 to 2**31-1; ``instance`` has its
    angle brackets; ``rc``, ``mp`` and ``np`` are indexes of History-Info. Feature parameters (RFC 3840) are in
    ``params``.

    The lone ``*`` of a REGISTER request is the contact in `STAR`.
    """

    q = param(float, "qvalue")
    expires = param(int, "delta_seconds")
    reg_id = param(int, "reg_id")
    instance = param(str, "sip_instance", "+sip.instance")
    pub_gruu = param(str, "quoted_string")
    temp_gruu = param(str, "quoted_string")
    temp_gruu_cookie = param(str, "gen_value")
    rc = param(str, "index_val")
    mp = param(str, "index_val")
    np = param(str, "index_val")

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


@builds("reg_id")
def _reg_id(number: int) -> int:
    if not 1 <= number <= _MAX_REG_ID:
        raise Mismatch(number, "a reg-id from 1 to 2**31 - 1")
    return number


@has_params("referredby_param")
@frozen
class ReferredBy(Address):
    """The value of Referred-By: who referred, and the Content-ID of the body part that proves it (RFC 3892 section 3).

    >>> from sipmsg.model.header_field import HeaderField
    >>> HeaderField("b", '<sip:r@ref.example>;cid="2UWQFN309shb3@ref.example"').value.cid
    '2UWQFN309shb3@ref.example'
    """

    cid = param(str, "sip_clean_msg_id")


@builds("p_charge_info")
def _without_params(target: Uri | tuple[str | None, Uri]) -> Address:
    return Address.from_parse(target, EMPTY)


TERMINALS.update(SIP_INSTANCE=unquote, SIP_CLEAN_MSG_ID=unquote)
BUILDERS["name_addr"] = lambda display_name, uri: (display_name, uri)
BUILDERS["address"] = BUILDERS["bracketed_address"] = Address.from_parse
BUILDERS["from_"] = BUILDERS["to"] = FromTo.from_parse
BUILDERS["contact_param"] = Contact.from_parse
BUILDERS["referred_by"] = ReferredBy.from_parse
