"""Typed values as plain JSON, by what they are made of and not by their class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

import attrs

from sipmsg.errors import SipSyntaxError
from sipmsg.interchange.octets import base64, encoded, readable
from sipmsg.model.header_field import HeaderField
from sipmsg.model.params import Params

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None

TYPE = "@type"
"""The member that names a value's class; no attribute can have this name."""


def plain(value: object) -> Json:
    """Give any typed value of a start line or header field as plain JSON.

    A value with attributes is an object with its class as ``@type``; parameters are an array of objects with
    ``name`` and ``value``; dates are ISO 8601; text that is not readable is an object of the type ``octets``.

    >>> from sipmsg.model.via import SentBy, Via
    >>> plain(Via("UDP", SentBy("a.example"), params={"rport": None}))["params"]
    [{'name': 'rport', 'value': None}]
    """
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        text = readable(encoded(value))
        return _octets(encoded(value)) if text is None else text
    if isinstance(value, Params):
        return [{"name": name, "value": plain(item)} for name, item in value.pairs]
    return _made_of_parts(value)


def _made_of_parts(value: Any) -> Json:
    if attrs.has(type(value)):
        return {TYPE: type(value).__name__, **{name: plain(part) for name, part in parts(value)}}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return _octets(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, Iterable):
        return [plain(item) for item in value]
    return plain(str(value))


def _octets(octets: bytes) -> Json:
    return {TYPE: "octets", "base64": base64(octets)}


def parts(value: Any) -> Iterable[tuple[str, object]]:
    """Give the public attributes of a value, its parameters last."""
    names = [each.name for each in attrs.fields(type(value)) if not each.name.startswith("_")]
    names.sort(key="params".__eq__)
    return [(name, getattr(value, name)) for name in names]


def best_value(row: HeaderField) -> Any:
    """Give the typed value of a header field, else what the tolerant grammar makes of it, else None."""
    try:
        return row.value
    except SipSyntaxError:
        return row.forgiven
