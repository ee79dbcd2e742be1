"""URIs: sip and sips (RFC 3261 section 19.1), tel (RFC 3966), and any other (RFC 3986)."""

from __future__ import annotations

from typing import TypeAlias, cast

from sipmsg.model._uri_text import escape_user, parse_addr_spec, unescape
from sipmsg.model.absolute_uri import AbsoluteUri, UnparsedUri
from sipmsg.model.sip_uri import SipUri
from sipmsg.model.tel_uri import TelUri

__all__ = ["AbsoluteUri", "SipUri", "TelUri", "UnparsedUri", "Uri", "escape_user", "parse_uri", "unescape"]

Uri: TypeAlias = SipUri | TelUri | AbsoluteUri
"""What stands in an address or a Request-URI."""


def parse_uri(text: str) -> Uri:
    """Parse a URI of any scheme (addr-spec, RFC 3261 section 25.1; tel by RFC 3966 section 3).

    Raises `SipSyntaxError` that says where in the text (``offset``, in octets) and what was expected there.

    >>> parse_uri("sip:alice@atlanta.com").host, parse_uri("urn:service:sos").scheme
    ('atlanta.com', 'urn')
    >>> import sipmsg
    >>> try:
    ...     parse_uri("sip:alice@atlanta.com:0x16")
    ... except sipmsg.SipSyntaxError as error:
    ...     error.offset
    23
    """
    return cast("Uri", parse_addr_spec(text))
