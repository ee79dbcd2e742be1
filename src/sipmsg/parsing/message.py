"""From bytes to a message."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias, cast

from sipmsg.errors import SipError
from sipmsg.model.header_field import HeaderField
from sipmsg.model.headers import Headers
from sipmsg.model.message import Request, Response, Wire
from sipmsg.model.uri import UnparsedUri, Uri
from sipmsg.parsing.engine import Refusal, engine
from sipmsg.parsing.framing import Frame, frame
from sipmsg.parsing.limits import DEFAULT, Limits
from sipmsg.parsing.start_line import request_line, start_line_error, status_line

_StartLine: TypeAlias = tuple[str, int | Uri | UnparsedUri, str]
_RESPONSE = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]*/")


def parse(
    data: bytes | bytearray | memoryview, *, tolerant: bool = False, lazy: bool = False, limits: Limits = DEFAULT
) -> Request | Response:
    """Parse one message, the payload of a datagram, into a `Request` or a `Response` (RFC 3261 section 7).

    Strict, the default: the first error of framing, syntax or limits raises a `SipError` that says where and what
    was expected. ``tolerant``: everything with a recognisable start line gives a message, its defects are in
    ``message.findings``, and values that cannot be read stay raw. ``lazy``: only the start line is parsed now, each
    header field's value when it is first used. Raises `TypeError` for anything that is not bytes-like.

    >>> response = parse(b"SIP/2.0 405 Method Not Allowed\\r\\nAllow: INVITE, ACK\\r\\n\\r\\n")
    >>> response.status_code, response.allow
    (405, ('INVITE', 'ACK'))
    """
    octets = data if type(data) is bytes else bytes(memoryview(data))
    defects: list[SipError] | None = [] if tolerant else None
    message = assemble(octets, frame(octets, limits, defects), defects)
    if not lazy and not tolerant and not message.is_clean():
        for error in message.defects():
            raise error
    return message


def assemble(data: bytes, parts: Frame, defects: list[SipError] | None) -> Request | Response:
    """Make a message of its parts, with the start line parsed and the header fields not yet."""
    line = parts.start_line.decode("utf-8", "surrogateescape").rstrip("\r\n")
    is_response = _RESPONSE.match(line) is not None
    start: Callable[[str], _StartLine] = status_line if is_response else request_line
    try:
        first, second, third = start(line)
    except Refusal as refusal:
        error = start_line_error(data, len(parts.prefix), line, refusal)
        if defects is None:
            raise error from None
        defects.insert(0, error)
        try:
            start = _any_status_line if is_response else _any_request_line
            first, second, third = start(line)
        except Refusal:
            raise error from None
    wire = Wire(
        parts.start_line, parts.prefix, parts.separator, parts.trailer, defects is not None, tuple(defects or ())
    )
    headers = Headers([HeaderField.from_raw(raw) for raw in parts.fields])
    if isinstance(second, int):
        return Response(second, third, headers=headers, body=parts.body, sip_version=first, wire=wire)
    return Request(first, second, headers=headers, body=parts.body, sip_version=third, wire=wire)


def _any_status_line(line: str) -> tuple[str, int, str]:
    version, code, phrase = cast(
        "tuple[str, int | None, str | None]", engine(tolerant=True).parse("tolerant_status_line", line)
    )
    return version, code or 0, phrase or ""


def _any_request_line(line: str) -> tuple[str, Uri | UnparsedUri, str]:
    method, rest = cast("tuple[str, str]", engine(tolerant=True).parse("tolerant_request_line", line))
    text, _, version = rest.rstrip().replace("\t", " ").rpartition(" ")
    if version[3:4] not in ("", "/"):
        text, version = rest.strip(), ""
    try:
        return method, cast("Uri", engine(tolerant=True).parse("request_uri", text)), version
    except Refusal:
        return method, UnparsedUri(text), version
