"""From bytes to a message."""

from __future__ import annotations

import re

from sipmsg.errors import SipError, SipSyntaxError
from sipmsg.model.header_field import HeaderField
from sipmsg.model.headers import Headers
from sipmsg.model.message import Request, Response, Wire
from sipmsg.model.uri import UnparsedUri
from sipmsg.parsing.engine import Refusal, engine
from sipmsg.parsing.framing import Frame, defect, frame
from sipmsg.parsing.limits import DEFAULT, Limits

_RESPONSE = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]*/")


def parse(
    data: bytes | bytearray | memoryview,
    *,
    tolerant: bool = False,
    lazy: bool = False,
    limits: Limits = DEFAULT,
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
    if not lazy and not tolerant:
        for error in message.defects():
            raise error
    return message


def assemble(data: bytes, parts: Frame, defects: list[SipError] | None) -> Request | Response:
    """Make a message of its parts, with the start line parsed and the header fields not yet."""
    line = parts.start_line.decode("utf-8", "surrogateescape").rstrip("\r\n")
    headers = Headers([HeaderField.from_raw(raw) for raw in parts.fields])
    is_response = _RESPONSE.match(line) is not None
    rule = "status_line" if is_response else "request_line"
    try:
        first, second, third = engine().parse(rule, line)  # type: ignore[misc]  # both rules give three children
    except Refusal as refusal:
        error = _start_line_error(data, parts, line, refusal)
        if defects is None:
            raise error from None
        defects.insert(0, error)
        first, second, third = _forgive(is_response, line, error)
    wire = Wire(
        parts.start_line,
        parts.prefix,
        parts.separator,
        parts.trailer,
        defects is not None,
        tuple(defects or ()),
    )
    if is_response:
        return Response(second, third or "", headers=headers, body=parts.body, sip_version=first, wire=wire)
    return Request(first, second, headers=headers, body=parts.body, sip_version=third, wire=wire)


def _forgive(is_response: bool, line: str, error: SipError) -> tuple[object, object, object]:
    forgiving = engine(tolerant=True)
    try:
        if is_response:
            version, code, phrase = forgiving.parse("tolerant_status_line", line)  # type: ignore[misc]
            return version, code, phrase
        method, rest = forgiving.parse("tolerant_request_line", line)  # type: ignore[misc]
    except Refusal:
        raise error from None
    text, version = rest.rsplit(None, 1)
    try:
        return method, forgiving.parse("request_uri", text), version
    except Refusal:
        return method, UnparsedUri(text), version


def _start_line_error(data: bytes, parts: Frame, line: str, refusal: Refusal) -> SipError:
    offset = len(parts.prefix) + len(line[: refusal.position].encode("utf-8", "surrogateescape"))
    found = (
        repr(line[refusal.position : refusal.position + 1])
        if refusal.position < len(line)
        else "the end of the line"
    )
    error = defect(
        SipSyntaxError,
        f"start line: expected {' or '.join(refusal.expected)}, found {found}",
        data,
        offset,
        rule="syntax-start-line",
        path="start_line",
        end=len(parts.prefix) + len(parts.start_line.rstrip(b"\r\n")),
        citation="RFC 3261 section 25.1",
    )
    error.expected = refusal.expected
    return error
