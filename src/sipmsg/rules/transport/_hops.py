"""Hops of Via for rules that know how a response came: the topmost one, hosts and ports to compare."""

from __future__ import annotations

import re

from sipmsg.model._uri_text import host_key
from sipmsg.model.via import Via
from sipmsg.rules.view import View

_SENT_BY = re.compile(r"(\[[^\]]*+\]|[^:]*+)(?::([0-9]{1,5}))?")
_PORTS = {"TLS": 5061, "TLS-SCTP": 5061, "WS": 80, "WSS": 443}
_PORT = 5060


def top(view: View) -> Via | None:
    """Give the topmost value of Via; None where it cannot be read."""
    first = view.names["via"][0]
    if next(view.unreadable("Via"), None) == first:
        return None
    return view.via[0] if view.via else None


def key(host: str, port: int | None, transport: str) -> tuple[str, int]:
    """Give what two sent-by have in common that mean the same: no port is that of the transport (section 20.42).

    >>> key("PC33.atlanta.example", None, "UDP") == key("pc33.atlanta.example", 5060, "UDP")
    True
    """
    return host_key(host), port if port is not None else _PORTS.get(transport.upper(), _PORT)


def key_of(sent_by: str, transport: str) -> tuple[str, int]:
    """Give the same of a sent-by as text; an IPv6 address without brackets has no port.

    >>> key_of("[2001:db8::1]:5061", "TLS") == key_of("2001:DB8:0::1", "TLS")
    True
    """
    parts = _SENT_BY.fullmatch(sent_by)
    if parts is None:
        return key(f"[{sent_by}]", None, transport)
    return key(parts[1], int(parts[2]) if parts[2] else None, transport)


def address(host: str) -> str | None:
    """Give the one spelling of an IP address, without brackets and zone; None for a name.

    >>> address("[::FFFF:192.0.2.1]"), address("192.0.2.1"), address("pc33.atlanta.example")
    ('192.0.2.1', '192.0.2.1', None)
    """
    from ipaddress import ip_address

    try:
        found = ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return None
    mapped = getattr(found, "ipv4_mapped", None)
    return str(mapped or found)
