"""Comparison of the parts of SIP URIs (RFC 3261 section 19.1.4)."""

from __future__ import annotations

from sipmsg.errors import SipSyntaxError
from sipmsg.model._uri_text import host_key, normal, unescape
from sipmsg.model.equivalence import equivalent
from sipmsg.model.params import Params
from sipmsg.model.text import render
from sipmsg.registry import canonical_name

_NEVER_IGNORED = {"user", "ttl", "method", "maddr", "transport"}
_CASE_SENSITIVE_FIELDS = {"call-id", "in-reply-to", "body"}


def same_text(one: str | None, other: str | None) -> bool:
    """Tell whether two user parts or passwords match: with case, escapes read but those of reserved characters."""
    return one == other or (one is not None and other is not None and normal(one) == normal(other))


def same_params(one: Params, other: Params) -> bool:
    """Tell whether uri-parameters match: those in both must, those in one only are ignored but for five."""
    mine, theirs = _params_by_name(one), _params_by_name(other)
    if (mine.keys() ^ theirs.keys()) & _NEVER_IGNORED:
        return False
    return all(mine[name] == theirs[name] for name in mine.keys() & theirs.keys())


def _params_by_name(params: Params) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for name, value in params.pairs:
        key = normal(name).lower()
        values.setdefault(key, []).append("" if value is None else "=" + _param_key(key, normal(render(value))))
    return {name: sorted(found) for name, found in values.items()}


def _param_key(name: str, value: str) -> str:
    if name == "method":
        return value
    return host_key(value) if name == "maddr" else value.lower()


def same_headers(one: tuple[tuple[str, str], ...], other: tuple[tuple[str, str], ...]) -> bool:
    """Tell whether header components match: all of them, in any order, each as its header field is compared."""
    mine, theirs = _headers_by_name(one), _headers_by_name(other)
    return mine.keys() == theirs.keys() and all(
        len(values) == len(theirs[name])
        and all(_same_field(name, value, their) for value, their in zip(values, theirs[name], strict=True))
        for name, values in mine.items()
    )


def _headers_by_name(headers: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for name, value in headers:
        values.setdefault(canonical_name(unescape(name)).lower(), []).append(unescape(value))
    return values


def _same_field(name: str, one: str, other: str) -> bool:
    if one == other or name in _CASE_SENSITIVE_FIELDS:
        return one == other
    from sipmsg.model.header_field import HeaderField

    try:
        return equivalent(HeaderField(name, one).value, HeaderField(name, other).value)
    except SipSyntaxError:
        return one.lower() == other.lower()
