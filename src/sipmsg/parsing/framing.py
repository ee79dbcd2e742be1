"""Framing: bytes to start line, header fields and body, without a look at what they mean (RFC 3261 section 7).

Strict framing raises the first defect. Tolerant framing takes a list, appends each defect and goes on: it takes a
line for ended at any LF, and the blank line for what stands between two line ends, whether they have a CR or not.
"""

from __future__ import annotations

import re

from attrs import frozen

from sipmsg.errors import FramingError, IncompleteError, SipError
from sipmsg.parsing.framing_defects import (
    bare_line_end,
    head_too_large,
    incomplete,
    indented,
    length_defect,
    no_field,
    too_large,
)
from sipmsg.parsing.limits import DEFAULT, Limits
from sipmsg.parsing.pointing import Defects, Pointer, note

NAME = re.compile(rb"([A-Za-z0-9\-.!%*_+`'~]++)[ \t]*+:")
"""What a header field begins with: its name and the colon."""
_LINE = re.compile(rb"[^\n]*\n|[^\n]+")
_FIELD_END = re.compile(rb"\n(?![ \t])|\Z")
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_BLANK = re.compile(rb"[ \t]")
_BLANKS = re.compile(rb"[ \t\r\n]*")
# Two CRs before the LF are what a second conversion of line ends leaves behind.
_HEAD_END = re.compile(rb"\n(\r{0,2}\n)")
_HALF_END = re.compile(rb"\r{0,2}\Z")


@frozen
class Frame:
    """One message in its parts; the parts joined are the bytes as they came."""

    prefix: bytes
    start_line: bytes
    fields: tuple[bytes, ...]
    separator: bytes
    body: bytes
    trailer: bytes


@frozen
class Head:
    """Start line and header fields with their line ends, Content-Length and the span of its digits."""

    start_line: bytes
    fields: tuple[bytes, ...]
    length: int | None
    span: tuple[int, int]


def frame(data: bytes, limits: Limits = DEFAULT, defects: Defects = None) -> Frame:
    """Divide a datagram: Content-Length trims, one that is too long is an error, none means to the end."""
    pointer = Pointer(data)
    start = start_of(data)
    if start == len(data):
        reason = "there is no message, only empty lines" if data else "there is no message, not one octet"
        raise incomplete(pointer, reason, start, "start-line-missing", "start_line")
    stop, body = find_head_end(data, start)
    end = len(data)
    if stop >= 0:
        head = read_head(data, start, stop, body, limits, defects)
    else:
        # Half a line end is no bare one: the rest of it is missing. Behind a whole one it is half a blank line.
        half = _HALF_END.search(data, max(start, end - 2))
        checked = half.start() if half else end
        stop, body = checked if data[checked - 1] == 10 else end, end
        head = read_head(data, start, stop, checked, limits, defects, ended=False)
    if head.length is not None:
        if head.length > end - body:
            note(defects, _too_long(pointer, head, end - body))
        else:
            end = body + head.length
    if end - body > limits.body:
        note(defects, too_large(pointer, body, f"a body of over {limits.body} octets", "limit-body", "body"))
    return Frame(data[:start], head.start_line, head.fields, data[stop:body], data[body:end], data[end:])


def start_of(data: bytes | bytearray, at: int = 0) -> int:
    """Give the offset of the first octet that is no white space; CRLF may stand before it (RFC 3261 section 7.5)."""
    match = _BLANKS.match(data, at)
    return match.end() if match else at


def find_head_end(data: bytes | bytearray, at: int) -> tuple[int, int]:
    """Give where the blank line begins and where it ends; (-1, -1) if there is none.

    It is the first one with any line end: where that is not CRLF, the head has a defect before it.
    """
    end = data.find(b"\n\r\n", at)
    if end >= 0 and data.find(b"\n\n", at, end + 1) < 0 and data.find(b"\n\r\r\n", at, end + 1) < 0:
        return end + 1, end + 3
    match = _HEAD_END.search(data, at)
    return match.span(1) if match else (-1, -1)


def blank_line(data: bytes) -> tuple[int, int]:
    """Give where the blank line begins and ends, which may come first; the end of the data twice if there is none."""
    for end in (b"\r\n", b"\n"):
        if data.startswith(end):
            return 0, len(end)
    stop, body = find_head_end(data, 0)
    return (stop, body) if stop >= 0 else (len(data), len(data))


def read_head(
    data: bytes,
    start: int,
    stop: int,
    body: int,
    limits: Limits = DEFAULT,
    defects: Defects = None,
    *,
    ended: bool = True,
    titled: bool = True,
) -> Head:
    """Divide the head, from ``start`` to the blank line at ``stop``, into the start line and the header fields.

    ``body`` is where the blank line ends, ``ended`` tells whether there is a whole one, ``titled`` whether there is a
    start line. Each field keeps its folds and line ends. Where there are more fields than the limit, those beyond it
    have no findings of their own.
    """
    pointer = Pointer(data)
    if stop - start > limits.head:
        note(defects, head_too_large(data, start + limits.head, limits))
    at = (data.find(b"\n", start, stop) + 1 or stop) if titled else start
    start_line = data[start:at]
    fields = split_fields(data, at, stop)
    check_line_ends(data, body, at, fields, defects)
    if blank := _BLANK.search(data, 0, start):
        note(defects, indented(pointer, blank.start(), start))
    if not ended:
        reason = "the blank line that ends the header fields is missing"
        note(defects, incomplete(pointer, reason, len(data), "blank-line-missing", "headers"))
    if len(start_line) > limits.line:
        reason = f"a start line of over {limits.line} octets"
        note(defects, too_large(pointer, start + limits.line, reason, "limit-line", "start_line"))
    if len(fields) > limits.fields:
        place = at + sum(map(len, fields[: limits.fields]))
        reason = f"more than {limits.fields} header fields"
        note(defects, too_large(pointer, place, reason, "limit-fields", "headers"))
    length = _Length(pointer, defects)
    for number, field in enumerate(fields):
        match = NAME.match(field)
        checked = number < limits.fields
        if len(field) > limits.line and checked:
            reason = f"a header field of over {limits.line} octets"
            note(defects, too_large(pointer, at + limits.line, reason, "limit-line", f"headers[{number}]"))
        if match is None:
            if checked and (ended or field.endswith(b"\n")):
                note(defects, no_field(pointer, at, field, number))
        elif field[0] in b"cClL" and match[1].lower() in (b"content-length", b"l"):
            length.read(field, match.end(), at, checked)
        at += len(field)
    return Head(start_line, fields, length.value, length.span)


def split_fields(data: bytes, start: int, stop: int) -> tuple[bytes, ...]:
    """Divide lines into fields: a line that begins with white space belongs to the one before it."""
    if data.find(b"\n ", start, stop) < 0 and data.find(b"\n\t", start, stop) < 0:
        return tuple(_LINE.findall(data, start, stop))
    fields = []
    for end in _FIELD_END.finditer(data, start, stop):
        if end.end() > start:
            fields.append(data[start : end.end()])
            start = end.end()
    return tuple(fields)


class _Length:
    """The value of Content-Length: fields that say the same are one, fields that differ are an error."""

    def __init__(self, pointer: Pointer, defects: Defects) -> None:
        self.pointer = pointer
        self.defects = defects
        self.value: int | None = None
        self.span = (0, 0)
        self._conflict = False

    def read(self, field: bytes, colon: int, at: int, checked: bool) -> None:
        """Take the value of one more field at ``at``, with its colon before ``colon``; note its defects if checked."""
        octets = field[colon:].lstrip(b" \t\r\n")
        digits = octets.rstrip(b" \t\r\n")
        start = at + (len(field) - len(octets) if octets else colon)
        end = start + len(digits)
        if not digits.isdigit():
            if checked:
                self._note("Content-Length is not a number (1*DIGIT)", start, end, "content-length-malformed")
            return
        # A number with more digits than any length has is as large as it need be: too large.
        number = int(digits if len(digits) < 20 else digits.lstrip(b"0")[:20] or b"0")
        if self.value is None:
            self.value, self.span = number, (start, end)
        elif number != self.value and not self._conflict:
            self._conflict = True
            reason = f"Content-Length stands twice, with {self.value} and {number}"
            self._note(reason, start, end, "content-length-conflict")

    def _note(self, reason: str, start: int, end: int, rule: str) -> None:
        citation = "RFC 3261 section 20.14"
        note(self.defects, length_defect(FramingError, self.pointer, reason, (start, end), rule, citation))


def _too_long(pointer: Pointer, head: Head, there: int) -> SipError:
    octets = "octet follows" if there == 1 else "octets follow"
    reason = f"Content-Length is {head.length}, but only {there} {octets} the header"
    citation = "RFC 3261 section 18.3"
    return length_defect(IncompleteError, pointer, reason, head.span, "content-length-too-large", citation)


def check_line_ends(data: bytes, end: int, at: int, fields: tuple[bytes, ...], defects: Defects) -> None:
    """Note that there are bare line ends before ``end``, once for all of them; the fields begin at ``at``."""
    pairs = data.count(b"\r\n", 0, end)
    feeds, returns = data.count(b"\n", 0, end) - pairs, data.count(b"\r", 0, end) - pairs
    if not feeds and not returns:
        return
    bare = _BARE.search(data, 0, end)
    place = bare.start() if bare else 0
    counted = " and ".join(
        f"{count} {what}" if feeds + returns > 1 else what
        for count, what in ((feeds, "LF without CR"), (returns, "CR without LF"))
        if count
    )
    path = "start_line" if place < at or (at and not fields) else "headers"
    for number, field in enumerate(fields):
        if at <= place < at + len(field):
            path = f"headers[{number}]"
            break
        at += len(field)
    note(defects, bare_line_end(Pointer(data), place, counted, path))
