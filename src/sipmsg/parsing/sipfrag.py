"""Fragments of messages (RFC 3420)."""

from __future__ import annotations

import attrs

from sipmsg.errors import IncompleteError, SipError
from sipmsg.model.body import Origin, RequestLine, SipFragment, StatusLine
from sipmsg.model.header_field import HeaderField
from sipmsg.model.message import Response
from sipmsg.parsing.framing import NAME, Frame, blank_line, read_head
from sipmsg.parsing.framing_defects import too_large
from sipmsg.parsing.limits import DEFAULT, Limits
from sipmsg.parsing.message import assemble
from sipmsg.parsing.pointing import Defects, Pointer, defect, note, shifted


def parse_sipfrag(
    data: bytes | bytearray | memoryview, *, tolerant: bool = False, lazy: bool = False, limits: Limits = DEFAULT
) -> SipFragment:
    """Parse a fragment of a message: any of start line, header fields, and blank line with a body (RFC 3420 section 2).

    ``tolerant``, ``lazy`` and ``limits`` are those of `sipmsg.parse`, and so are the errors. A Content-Length does not
    bound the body. Raises `TypeError` for anything that is not bytes-like.

    >>> fragment = parse_sipfrag(b"To: <sip:bob@biloxi.com>;tag=1\\r\\nCSeq: 1 BYE\\r\\n")
    >>> fragment.start_line, fragment.cseq.method, fragment.body
    (None, 'BYE', b'')
    """
    octets = data if type(data) is bytes else bytes(memoryview(data))
    return read_fragment(octets, Origin(tolerant=tolerant), limits, lazy=lazy)


def read_fragment(octets: bytes, origin: Origin, limits: Limits, *, lazy: bool) -> SipFragment:
    """Read a fragment that stands at ``origin``: its errors and findings are located from there."""
    defects: list[SipError] = []
    stop, body = blank_line(octets)
    try:
        start_line, spelled, fields = _fragment_head(octets, stop, body, limits, defects if origin.tolerant else None)
    except SipError as error:
        raise _placed(error, origin) from None
    if len(octets) - body > limits.body:
        reason = f"a body of over {limits.body} octets"
        defects.append(too_large(Pointer(octets), body, reason, "limit-body", "body"))
    fragment = SipFragment(
        start_line=start_line,
        headers=[HeaderField.from_raw(raw) for raw in fields],
        body=octets[body:],
        separator=octets[stop:body],
        spelled=(start_line, spelled),
        origin=attrs.evolve(origin, offset=origin.offset + body, line=origin.line + octets.count(b"\n", 0, body)),
        noted=tuple(_placed(error, origin) for error in defects),
    )
    if not origin.tolerant:
        for first in fragment.noted if lazy else fragment.defects():
            raise first
    return fragment


def _fragment_head(
    octets: bytes, stop: int, body: int, limits: Limits, defects: Defects
) -> tuple[StatusLine | RequestLine | None, bytes, tuple[bytes, ...]]:
    """Give the start line, if there is one, typed and as octets, and the header fields."""
    first = octets[: octets.find(b"\n", 0, stop) + 1 or stop]
    titled = bool(first) and first[:1] not in b" \t" and NAME.match(first) is None
    half = stop == body and octets.endswith(b"\r")
    head = read_head(octets, 0, stop, body - half, limits, defects, titled=titled)
    if stop == body and octets and not octets.endswith(b"\n"):
        path = "start_line" if titled and not head.fields else "headers"
        note(defects, _unended(octets, path))
    if not titled:
        return None, b"", head.fields
    try:
        message = assemble(octets, Frame(b"", head.start_line, (), b"", b"", b""), defects)
    except SipError:
        # Tolerant assembling has noted it; the line is kept as a header field that is none.
        if defects is None:
            raise
        return None, b"", (head.start_line, *head.fields)
    if isinstance(message, Response):
        return StatusLine(message.status_code, message.reason_phrase, message.sip_version), head.start_line, head.fields
    return RequestLine(message.method, message.request_uri, message.sip_version), head.start_line, head.fields


def _unended(octets: bytes, path: str) -> SipError:
    reason, rule, citation = "the last line has no end (CRLF)", "line-end-missing", "RFC 3420 section 2"
    return defect(IncompleteError, reason, octets, len(octets), rule=rule, path=path, citation=citation)


def _placed(error: SipError, origin: Origin) -> SipError:
    return shifted(error, origin.offset, origin.line - 1, origin.path)
