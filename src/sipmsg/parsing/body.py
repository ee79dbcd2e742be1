"""Bodies to what they hold: multipart bodies to parts, message/sip and message/sipfrag to messages and fragments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from sipmsg.errors import FramingError, IncompleteError, SipError
from sipmsg.model.body import Multipart, Origin, Part, RequestLine, SipFragment, StatusLine
from sipmsg.model.header_field import HeaderField
from sipmsg.model.message import Message, Request, Response
from sipmsg.parsing.framing import (
    NAME,
    Frame,
    check_line_ends,
    find_head_end,
    no_field,
    read_head,
    split_fields,
    too_large,
)
from sipmsg.parsing.limits import DEFAULT, Limits
from sipmsg.parsing.message import assemble, parse
from sipmsg.parsing.pointing import Defects, Pointer, defect, note, shifted

if TYPE_CHECKING:
    from sipmsg.model.body import Content

Entity: TypeAlias = Message | Part
"""What has a body with a Content-Type."""

_DELIMITER_END = re.compile(rb"(--)?[ \t]*+(\r?\n|\Z)")
# RFC 2046 section 5.1.1: boundary := 0*69<bchars> bcharsnospace
_BOUNDARY = re.compile(r"[A-Za-z0-9'()+_,\-./:=? ]{0,69}[A-Za-z0-9'()+_,\-./:=?]")
_PLAIN_ENCODINGS = {"", "7bit", "8bit", "binary"}


def content(entity: Entity, *, limits: Limits = DEFAULT) -> Content:
    """Give what a message's or a part's body holds, by its Content-Type.

    A `Multipart` for multipart/* (RFC 2046 section 5.1, RFC 5621), a `Request` or `Response` for message/sip, a
    `SipFragment` for message/sipfrag (RFC 3420), the octets for everything else and for what is encoded or compressed.
    One level is parsed at a time: parts have their own content.

    Parsed as strictly as the message was: raises `SipError` located in the message, or has ``findings``. Raises
    `LimitError` where multipart bodies stand in each other deeper than the limit.

    >>> notify = parse(b"NOTIFY sip:a.example SIP/2.0\\r\\nc: message/sipfrag\\r\\n\\r\\nSIP/2.0 100 Trying\\r\\n")
    >>> content(notify).start_line.status_code
    100
    """
    media = entity.content_type
    encoding = (entity.headers.get("Content-Transfer-Encoding") or "").lower()
    if media is None or entity.content_encoding or encoding not in _PLAIN_ENCODINGS:
        return entity.body
    origin = origin_of(entity)
    kind, subtype = media.type.lower(), media.subtype.lower()
    if kind == "multipart":
        return _Reader(entity.body, origin, limits).multipart(media.boundary)
    try:
        if (kind, subtype) == ("message", "sip"):
            return parse(entity.body, tolerant=origin.tolerant, limits=limits)
        if (kind, subtype) == ("message", "sipfrag"):
            return parse_sipfrag(entity.body, tolerant=origin.tolerant, limits=limits)
    except SipError as error:
        raise _placed(error, origin, "content.") from None
    return entity.body


def parts(entity: Entity, *, limits: Limits = DEFAULT) -> tuple[Part, ...]:
    """Give the parts of a message's or a part's body; a body that is not multipart is one part, no body is none.

    Raises as `content` does.

    >>> response = parse(b"SIP/2.0 200 OK\\r\\nContent-Type: text/plain\\r\\n\\r\\nhi")
    >>> [(part.content_type.subtype, part.body) for part in parts(response)]
    [('plain', b'hi')]
    """
    media = entity.content_type
    if media is not None and media.type.lower() == "multipart":
        held = content(entity, limits=limits)
        if isinstance(held, Multipart):
            return held.parts
    if not entity.body:
        return ()
    own = [row for row in entity.headers if row.canonical_name.lower().startswith(("content-", "mime-version"))]
    return (Part(headers=own, body=entity.body, origin=origin_of(entity)),)


def leaves(entity: Entity, *, limits: Limits = DEFAULT) -> Iterator[Part]:
    """Give the parts that are not multipart themselves, in the order of the bytes, however deep they stand.

    Raises as `content` does.
    """
    waiting = list(reversed(parts(entity, limits=limits)))
    while waiting:
        part = waiting.pop()
        media = part.content_type
        held = content(part, limits=limits) if media is not None and media.type.lower() == "multipart" else b""
        if isinstance(held, Multipart) and held.parts:
            waiting.extend(reversed(held.parts))
        else:
            yield part


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
    defects: Defects = [] if tolerant else None
    pointer = Pointer(octets)
    stop, body = _blank_line(octets)
    first = octets[: octets.find(b"\n", 0, stop) + 1 or stop]
    titled = bool(first) and first[:1] not in b" \t" and NAME.match(first) is None
    half = stop == body and octets.endswith(b"\r")
    head = read_head(octets, 0, stop, body - half, limits, defects, titled=titled)
    if stop == body and octets and not octets.endswith(b"\n"):
        reason = "the last line has no end (CRLF)"
        path = "start_line" if titled and not head.fields else "headers"
        missing = defect(
            IncompleteError, reason, pointer, stop, rule="line-end-missing", path=path, citation="RFC 3420 section 2"
        )
        note(defects, missing)
    if len(octets) - body > limits.body:
        note(defects, too_large(pointer, body, f"a body of over {limits.body} octets", "limit-body", "body"))
    start_line, spelled, fields = None, head.start_line, head.fields
    if titled:
        try:
            start_line = _start_line(assemble(octets, Frame(b"", spelled, (), b"", b"", b""), defects))
        except SipError:
            # Tolerant assembling has noted it; the line is kept as a header field that is none.
            if defects is None:
                raise
            spelled, fields = b"", (spelled, *fields)
    fragment = SipFragment(
        start_line=start_line,
        headers=[HeaderField.from_raw(raw) for raw in fields],
        body=octets[body:],
        separator=octets[stop:body],
        spelled=(start_line, spelled),
        origin=Origin(body, octets.count(b"\n", 0, body) + 1, tolerant=tolerant),
        noted=tuple(defects or ()),
    )
    if not lazy and not tolerant:
        for error in fragment.defects():
            raise error
    return fragment


def origin_of(entity: Entity) -> Origin:
    """Give where the body of a message or part stands."""
    if isinstance(entity, Part):
        return entity.origin
    head = bytes(entity).removesuffix(entity.trailer).removesuffix(entity.body)
    return Origin(len(head), head.count(b"\n") + 1, tolerant=entity.wire.tolerant)


def _start_line(message: Request | Response) -> StatusLine | RequestLine:
    if isinstance(message, Response):
        return StatusLine(message.status_code, message.reason_phrase, message.sip_version)
    return RequestLine(message.method, message.request_uri, message.sip_version)


def _blank_line(data: bytes) -> tuple[int, int]:
    """Give where the blank line begins and ends; the end of the data twice if there is none. It may come first."""
    for end in (b"\r\n", b"\n"):
        if data.startswith(end):
            return 0, len(end)
    stop, body = find_head_end(data, 0)
    return (stop, body) if stop >= 0 else (len(data), len(data))


def _placed(error: SipError, origin: Origin, path: str = "") -> SipError:
    return shifted(error, origin.offset, origin.line - 1, origin.path + path)


class _Reader:
    """Reads one multipart body, in one pass from its first octet to its last."""

    def __init__(self, body: bytes, origin: Origin, limits: Limits) -> None:
        self.body = body
        self.origin = origin
        self.limits = limits
        self.pointer = Pointer(body)
        self.noted: Defects = [] if origin.tolerant else None

    def multipart(self, boundary: str | None) -> Multipart:
        """Divide the body; tolerant reading leaves all of a body without a usable boundary in the preamble."""
        if self.origin.depth >= self.limits.depth:
            reason = f"multipart bodies in each other, over {self.limits.depth} deep"
            self._note(too_large(self.pointer, 0, reason, "limit-depth", ""))
            return self._unread(boundary)
        if not boundary:
            reason = "the Content-Type of a multipart body needs a boundary"
            self._defect(FramingError, reason, 0, "multipart-boundary-missing")
            return self._unread(boundary)
        if not _BOUNDARY.fullmatch(boundary):
            reason = "a boundary has 1 to 70 of the characters that RFC 2046 allows, and no blank at its end"
            self._defect(FramingError, reason, 0, "multipart-boundary-malformed")
        found = self._delimiters(b"--" + boundary.encode("utf-8", "surrogateescape"))
        closed = bool(found) and found[-1][2]
        if len(found) <= closed:
            reason = "there is no part: no line is the boundary that Content-Type names"
            self._defect(FramingError, reason, 0, "multipart-without-parts")
            return self._unread(boundary)
        if not closed:
            reason = "the boundary that closes the multipart body is missing"
            self._defect(IncompleteError, reason, len(self.body), "multipart-unclosed")
            found.append((len(self.body), len(self.body), True))
        if len(found) - 1 > self.limits.parts:
            reason = f"more than {self.limits.parts} parts"
            self._note(too_large(self.pointer, found[self.limits.parts][0], reason, "limit-parts", ""))
            # The parts beyond the limit stay what they are, octets, in the epilogue.
            del found[self.limits.parts + 1 :]
        read, delimiters = [], []
        last = 0
        line = self.origin.line
        for number, (begin, end, _) in enumerate(found):
            if number:
                read.append(self._part(number - 1, last, begin, line))
            line += self.body.count(b"\n", last, end)
            delimiters.append(self.body[begin:end])
            last = end
        preamble, epilogue = self.body[: found[0][0]], self.body[last:]
        return Multipart(read, boundary, preamble, epilogue, tuple(delimiters), tuple(self.noted or ()))

    def _delimiters(self, mark: bytes) -> list[tuple[int, int, bool]]:
        """Give start, end and whether it closes, of each line that is a delimiter; the line end before it is its own.

        RFC 2046 lets a delimiter be followed by anything. Only white space is taken: an inner boundary may begin
        with the outer one.
        """
        body = self.body
        found: list[tuple[int, int, bool]] = []
        bare: list[int] = []
        last = at = 0
        while (at := body.find(mark, at)) >= 0:
            match = _DELIMITER_END.match(body, at + len(mark))
            if match is None or (at and body[at - 1] != 10):
                at += len(mark)
                continue
            begin = at
            if at > last:
                begin -= 2 if body[max(last, at - 2) : at] == b"\r\n" else 1
                if at - begin == 1:
                    bare.append(begin)
            if match[2] == b"\n":
                bare.append(match.start(2))
            at = last = match.end()
            found.append((begin, last, match[1] is not None))
            if found[-1][2]:
                break
        if bare:
            counted = f"{len(bare)} LF without CR at boundaries" if len(bare) > 1 else "LF without CR at a boundary"
            self._defect(FramingError, f"{counted}; lines end with CRLF", bare[0], "bare-line-end")
        return found

    def _part(self, number: int, begin: int, end: int, line: int) -> Part:
        data = self.body[begin:end]
        stop, body = _blank_line(data)
        fields = split_fields(data, 0, stop)
        path = f"{self.origin.path}content.parts[{number}]."
        defects: list[SipError] = []
        check_line_ends(data, body, 0, fields, defects)
        pointer, at = Pointer(data), 0
        for index, field in enumerate(fields):
            if index == self.limits.fields:
                reason = f"more than {self.limits.fields} header fields"
                defects.append(too_large(pointer, at, reason, "limit-fields", "headers"))
                break
            if NAME.match(field) is None:
                defects.append(no_field(pointer, at, field, index))
            at += len(field)
        for error in defects:
            self._note(shifted(error, begin, 0), path, line)
        origin = Origin(
            self.origin.offset + begin + body,
            line + data.count(b"\n", 0, body),
            path,
            self.origin.depth + 1,
            self.origin.tolerant,
        )
        headers = [HeaderField.from_raw(raw) for raw in fields]
        return Part(headers=headers, body=data[body:], separator=data[stop:body], origin=origin)

    def _unread(self, boundary: str | None) -> Multipart:
        return Multipart((), boundary or "", self.body, b"", (b"",), tuple(self.noted or ()))

    def _defect(self, kind: type[SipError], reason: str, at: int, rule: str) -> None:
        self._note(defect(kind, reason, self.pointer, at, rule=rule, citation="RFC 2046 section 5.1.1"))

    def _note(self, error: SipError, path: str | None = None, line: int | None = None) -> None:
        """Note an error whose offset is that in the body, and whose line is from ``line``, the body's first."""
        lines = (self.origin.line if line is None else line) - 1
        note(self.noted, shifted(error, self.origin.offset, lines, self.origin.path + "body" if path is None else path))
