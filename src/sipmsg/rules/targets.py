"""Targets of requests: what tells them apart, and what may be tried in place of another."""

from __future__ import annotations

from sipmsg.model._uri_equivalence import _NEVER_IGNORED as TELLING
from sipmsg.model._uri_text import host_key, normal
from sipmsg.model.text import render
from sipmsg.model.uri import AbsoluteUri, SipUri, TelUri, UnparsedUri, Uri, parse_uri

Target = Uri | UnparsedUri


def target_of(target: Target | str) -> Target:
    """Give a target as a URI; raise `SipSyntaxError` for text that is none."""
    return parse_uri(target) if isinstance(target, str) else target


def target_key(target: Target) -> str:
    """Give text that is the same for URIs that lead to the same place (RFC 3261 section 19.1.4).

    Parameters that are ignored where only one of two URIs has them do not count.

    >>> target_key(target_of("sip:bob@BILOXI.example;lr")) == target_key(target_of("sip:%62ob@biloxi.example"))
    True
    """
    if not isinstance(target, SipUri):
        return str(target)
    telling = sorted(
        f"{name.lower()}={render(value)}".lower()
        for name, value in target.params.pairs
        if name.lower() in TELLING and value is not None
    )
    user = "" if target.user is None else normal(target.user) + "@"
    return ";".join([f"{target.scheme.lower()}:{user}{host_key(target.host)}:{target.port or ''}", *telling])


def is_sips(target: Target | None) -> bool:
    """Tell whether a URI demands TLS on every hop."""
    return isinstance(target, SipUri) and target.is_secure


def number_of(target: Target) -> str:
    """Give the text of the number that a tel URI calls; "" for another URI (RFC 3261 section 19.1.6)."""
    return str(target).partition(":")[2].partition(";")[0] if isinstance(target, TelUri | AbsoluteUri) else ""


def dialled(target: Target) -> str:
    """Give the number in the user part of a SIP URI; "" if there is none."""
    return (target.user or "").partition(";")[0] if isinstance(target, SipUri) else ""
