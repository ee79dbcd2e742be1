"""The text inside URIs: its escapes, its forms for comparison, and the parsing of a URI that stands alone."""

from __future__ import annotations

import re
from string import ascii_letters, digits, punctuation

from sipmsg.errors import SipSyntaxError, printable
from sipmsg.parsing.engine import Refusal, engine

_ESCAPED = re.compile(r"%([0-9A-Fa-f]{2})")
_ESCAPED_OCTET = re.compile(rb"%([0-9A-Fa-f]{2})")
_MARK = "-_.!~*'()"
_UNRESERVED = frozenset(ascii_letters + digits + _MARK)
USER = _UNRESERVED | set("&=+$,;?/")
PASSWORD = _UNRESERVED | set("&=+$,")
PARAM = _UNRESERVED | set("[]/:&+$")
HEADER = _UNRESERVED | set("[]/?:+$")

# RFC 2396 section 2.2 has the reserved set of RFC 3261 section 19.1.4; an escaped "%" must stay one as well, or
# %253B would become %3B.
NOT_RESERVED = frozenset(ascii_letters + digits + punctuation) - set(";/?:@&=+$,%")
UNRESERVED_3986 = frozenset(ascii_letters + digits + "-._~")


def escape(text: str, allowed: frozenset[str]) -> str:
    """Give text with every octet of its UTF-8 form escaped as %HH that is not an allowed character."""
    octets = text.encode("utf-8", "surrogateescape")
    return "".join(chr(octet) if chr(octet) in allowed else f"%{octet:02X}" for octet in octets)


def escape_user(text: str) -> str:
    """Escape text for the user part of a SIP URI (RFC 3261 section 25.1, user).

    >>> escape_user("al ice"), escape_user("*21#")
    ('al%20ice', '*21%23')
    """
    return escape(text, USER)


def unescape(text: str) -> str:
    """Read the %HH escapes of a part of a URI as UTF-8; octets that are not UTF-8 become surrogates.

    >>> unescape("j%40s0n"), unescape("J%C3%BCrgen")
    ('j@s0n', 'Jürgen')
    """
    octets = text.encode("utf-8", "surrogateescape")
    return _ESCAPED_OCTET.sub(lambda match: bytes((int(match[1], 16),)), octets).decode("utf-8", "surrogateescape")


def normal(text: str, plain: frozenset[str] = NOT_RESERVED) -> str:
    """Give the form of text that is equal for all spellings that differ in the escapes of plain characters only."""

    def spelled(match: re.Match[str]) -> str:
        char = chr(int(match[1], 16))
        return char if char in plain else match[0].upper()

    return _ESCAPED.sub(spelled, text)


def host_key(host: str) -> str:
    """Give the form of a host for comparison: lower case, an IPv6 address by its octets (RFC 5954 section 4.2)."""
    if host.startswith("["):
        from ipaddress import IPv6Address

        try:
            return IPv6Address(host[1:-1]).exploded
        except ValueError:
            pass
    return host.lower()


def parse_addr_spec(text: str) -> object:
    """Parse a URI; raise `SipSyntaxError` that says where in the text it breaks the grammar."""
    try:
        return engine().parse("addr_spec", text)
    except Refusal as refusal:
        raise refused(text, refusal) from None


def refused(text: str, refusal: Refusal) -> SipSyntaxError:
    """Make the error for a URI that stands alone."""
    position, stop = refusal.position, max(refusal.stop, refusal.position)
    found = f'"{printable(text[position:stop])}"' if position < len(text) else "the end of the URI"
    is_tel = text[:4].lower() == "tel:"
    return SipSyntaxError(
        f"URI: expected {' or '.join(refusal.expected)}, found {found}",
        rule="syntax-uri",
        path=".".join(("uri", *refusal.path)),
        offset=_octets(text[:position]),
        end=_octets(text[:stop]),
        column=position + 1,
        text=text,
        expected=refusal.expected,
        citation="RFC 3966 section 3" if is_tel else "RFC 3261 section 25.1",
    )


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogateescape"))
