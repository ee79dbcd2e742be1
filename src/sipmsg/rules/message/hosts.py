"""Addresses of hosts that are none: IPv4 with impossible octets, IPv6 without brackets (RFC 5954, RFC 5118)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv6Address

from sipmsg.rules.examples import response
from sipmsg.rules.message._words import without_quotes
from sipmsg.rules.rule import Problem, rule
from sipmsg.rules.view import View

_NAMES = (
    "Via",
    "From",
    "To",
    "Contact",
    "Route",
    "Record-Route",
    "Path",
    "Service-Route",
    "Reply-To",
    "Refer-To",
    "Referred-By",
    "P-Asserted-Identity",
    "P-Preferred-Identity",
    "P-Associated-URI",
    "Alert-Info",
    "Call-Info",
    "Error-Info",
    "Warning",
)
_HOSTED = {name.lower() for name in _NAMES}
_SYNTAX = tuple(f"syntax-{name.lower()}" for name in _NAMES)

# What stands before a host: the scheme, the user, blanks in Via and Warning, a parameter.
_BEFORE = r"(?:@|\bsips?:|(?:^|\s)|\b(?:maddr|received)\s*+=\s*+)"
_QUAD = re.compile(_BEFORE + r"([0-9]++\.[0-9]++\.[0-9]++\.[0-9]++)(?![\w.\-@%])", re.IGNORECASE)
_IPV6 = re.compile(_BEFORE.replace("|received", "") + r"([0-9a-f]{0,4}:[0-9a-f]{0,4}:[0-9a-f:.]*+)(?![\w\-@%])", re.I)
_OCTET = re.compile(r"0|[1-9][0-9]{0,2}")


def _places(view: View) -> Iterator[tuple[int, str]]:
    for name, places in view.broken.items():
        if name in _HOSTED:
            for place in places:
                yield place, without_quotes(view.headers[place].text)


@rule(
    "host-ipv4-octets",
    "MUST",
    scope="message",
    family="value",
    role="any",
    fields=("Via", "From", "To"),
    refines=_SYNTAX,
    requests=True,
    unreadable=True,
    requirement="An IPv4 address has four numbers from 0 to 255 without leading zeros.",
    message="write an IPv4 address with four numbers from 0 to 255, without leading zeros, instead of {address}",
    rfc="RFC 5954",
    section="4.1",
    quote="no longer allows syntactically valid -- though semantically invalid -- SIP URIs",
    passes=response("200 INVITE", "Contact: <sip:bob@192.0.2.255>"),
    fails=response("200 INVITE", "Contact: <sip:bob@192.0.2.256>"),
)
def host_ipv4_octets(view: View) -> Iterator[Problem]:
    for place, text in _places(view):
        for match in _QUAD.finditer(text):
            if not all(_OCTET.fullmatch(octet) and int(octet) < 256 for octet in match[1].split(".")):
                yield view.at_row(place, find=match[1], address=match[1])


@rule(
    "host-ipv6-brackets",
    "GRAMMAR",
    scope="message",
    family="value",
    role="any",
    fields=("Via", "From", "To"),
    refines=_SYNTAX,
    requests=True,
    unreadable=True,
    requirement="An IPv6 address as the host of a URI or of Via stands in square brackets.",
    message="put square brackets around the IPv6 address {address}",
    rfc="RFC 5118",
    section="4.2",
    quote="does not contain the mandated delimiters for an IPv6 reference",
    notes="The parameter received of Via is the exception: it goes without.",
    passes=response("200 INVITE", "Contact: <sip:bob@[2001:db8::1]>"),
    fails=response("200 INVITE", "Contact: <sip:bob@2001:db8::1>"),
)
def host_ipv6_brackets(view: View) -> Iterator[Problem]:
    for place, text in _places(view):
        for match in _IPV6.finditer(text):
            if _is_ipv6(match[1]):
                yield view.at_row(place, find=match[1], address=match[1])


def _is_ipv6(text: str) -> bool:
    try:
        IPv6Address(text)
    except AddressValueError:
        return False
    return True
