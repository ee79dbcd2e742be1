"""Messages to JSON."""

from __future__ import annotations

from typing import Any

from attrs import asdict

from sipmsg.errors import printable
from sipmsg.interchange.octets import encoded, entry
from sipmsg.interchange.typed import best_value, plain
from sipmsg.model.header_field import HeaderField
from sipmsg.model.message import Request, Response

SCHEMA = "sipmsg.message"
VERSION = 1
CRLF = b"\r\n"


def to_dict(message: Request | Response) -> dict[str, Any]:
    """Give the message as what `json.dumps` takes: docs/json.md tells every member.

    Raises `SipSyntaxError` for a header field that does not parse, unless the message was parsed tolerantly.

    >>> from sipmsg import Response
    >>> to_dict(Response(180, headers={"Content-Length": "0"}))["headers"]
    [{'name': 'Content-Length', 'canonical_name': 'Content-Length', 'value': '0', 'typed': 0}]
    """
    wire = message.wire
    if not wire.tolerant:
        for error in message.defects():
            raise error
    form: dict[str, Any] = {"schema": SCHEMA, "version": VERSION, **_start_line(message)}
    written = wire.start_line
    if written is not None and written != encoded(message.start_line) + CRLF:
        form |= entry("start_line", written)
    form["headers"] = [_header_field(row) for row in message.headers]
    form |= entry("body", message.body)
    if wire.prefix:
        form |= entry("prefix", wire.prefix)
    if wire.separator != CRLF:
        form |= entry("separator", wire.separator)
    if wire.trailer:
        form |= entry("trailer", wire.trailer)
    form["tolerant"] = wire.tolerant
    form["findings"] = [
        {**asdict(finding), "span": finding.span and list(finding.span), "message": printable(finding.message)}
        for finding in message.findings
    ]
    return form


def to_json(message: Request | Response, *, indent: int | None = None) -> str:
    """Give the message as one line of JSON in ASCII, or over many lines with an ``indent``.

    Raises `SipSyntaxError` for a header field that does not parse, unless the message was parsed tolerantly.

    >>> from sipmsg import Response
    >>> to_json(Response(180))[:66]
    '{"schema": "sipmsg.message", "version": 1, "kind": "response", "si'
    """
    import json

    return json.dumps(to_dict(message), indent=indent)


def _start_line(message: Request | Response) -> dict[str, Any]:
    version = entry("sip_version", encoded(message.sip_version))
    if isinstance(message, Response):
        phrase = entry("reason_phrase", encoded(message.reason_phrase))
        return {"kind": "response", **version, "status_code": message.status_code, **phrase}
    uri = entry("request_uri", encoded(str(message.request_uri)))
    typed = {"request_uri_typed": plain(message.request_uri)}
    return {"kind": "request", "method": message.method, **uri, **typed, **version}


def _header_field(row: HeaderField) -> dict[str, Any]:
    value = encoded(row.text)
    form: dict[str, Any] = {"name": row.name, "canonical_name": row.canonical_name, **entry("value", value)}
    if row.name and row.rule != "header_value":
        form["typed"] = plain(best_value(row))
    if row.raw != encoded(row.name) + b": " + value + CRLF:
        form |= entry("raw", row.raw)
    return form
