"""Framing: bytes to start line, header fields and body, without a look at what they mean (RFC 3261 section 7).

Strict framing raises the first defect. Tolerant framing takes a list, appends each defect and goes on.
"""

from __future__ import annotations

import re
from typing import NoReturn

from attrs import frozen

from sipmsg.errors import FramingError, IncompleteError, LimitError, SipError
from sipmsg.parsing.limits import DEFAULT, Limits

_NAME = re.compile(rb"([A-Za-z0-9\-.!%*_+`'~]+)[ \t]*:")
_LINE = re.compile(rb"[^\n]*\n|[^\n]+\Z")
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_EMPTY_LINES = re.compile(rb"(?:\r\n)*")
_ANY_EMPTY_LINES = re.compile(rb"(?:\r?\n)*")
_ANY_END = re.compile(rb"\n\r?\n")
_CONTENT_LENGTH = re.compile(
    rb"(?:content-length|l)[ \t]*:[ \t\r\n]*(.*?)[ \t\r\n]*\Z", re.IGNORECASE | re.DOTALL
)

Defects = list[SipError] | None
"""Where tolerant framing notes what it forgives; None makes framing strict."""


@frozen
class Frame:
    """One message in its parts; the parts joined are the bytes as they came."""

    prefix: bytes
    start_line: bytes
    fields: tuple[bytes, ...]
    separator: bytes
    body: bytes
    trailer: bytes


def locate(data: bytes, offset: int) -> tuple[int, int, str]:
    """Give line and column (from 1, in characters) of an offset, and the text of its line."""
    start = data.rfind(b"\n", 0, offset) + 1
    stop = data.find(b"\n", offset)
    line = data[start : len(data) if stop < 0 else stop].rstrip(b"\r")
    column = len(data[start:offset].decode("utf-8", "surrogateescape")) + 1
    return data.count(b"\n", 0, offset) + 1, column, line.decode("utf-8", "surrogateescape")


def defect(
    kind: type[SipError],
    reason: str,
    data: bytes,
    offset: int,
    *,
    rule: str,
    citation: str,
    path: str = "",
    header_field: str | None = None,
    end: int | None = None,
) -> SipError:
    """Make an error that points at an offset of the data."""
    line, column, text = locate(data, offset)
    return kind(
        reason,
        rule=rule,
        path=path,
        header_field=header_field,
        offset=offset,
        end=end,
        line=line,
        column=column,
        text=text,
        citation=citation,
    )


def note(defects: Defects, error: SipError) -> None:
    """Raise the error, or note it where defects are forgiven."""
    if defects is None:
        raise error
    defects.append(error)


def frame(data: bytes, limits: Limits = DEFAULT, defects: Defects = None) -> Frame:
    """Divide a datagram: Content-Length trims, one that is too long is an error, none means to the end."""
    tolerant = defects is not None
    start = start_of(data, tolerant=tolerant)
    if start == len(data):
        _nothing(data)
    stop, separator_end = head_end(data, start, tolerant=tolerant)
    if stop < 0:
        missing = defect(
            IncompleteError,
            "the blank line that ends the header fields is missing",
            data,
            len(data),
            rule="blank-line-missing",
            path="headers",
            citation="RFC 3261 section 7",
        )
        note(defects, missing)
        stop = separator_end = len(data)
    start_line, fields = split_head(data, start, stop, limits, defects)
    length = content_length(data, start + len(start_line), fields, defects)
    body_end = len(data)
    if length is not None:
        if separator_end + length > len(data):
            note(defects, _too_long(data, separator_end, start, start_line, fields, length))
        else:
            body_end = separator_end + length
    if body_end - separator_end > limits.body:
        note(
            defects, _limit(data, separator_end, f"a body of over {limits.body} octets", "limit-body", "body")
        )
    return Frame(
        data[:start],
        start_line,
        fields,
        data[stop:separator_end],
        data[separator_end:body_end],
        data[body_end:],
    )


def start_of(data: bytes, at: int = 0, *, tolerant: bool = False) -> int:
    """Give the offset of the first octet that is no empty line (RFC 3261 section 7.5)."""
    match = (_ANY_EMPTY_LINES if tolerant else _EMPTY_LINES).match(data, at)
    return match.end() if match else at


def head_end(data: bytes, start: int, *, tolerant: bool = False) -> tuple[int, int]:
    """Give where the blank line begins and where it ends; (-1, -1) if there is none."""
    if tolerant:
        match = _ANY_END.search(data, start)
        return (match.start() + 1, match.end()) if match else (-1, -1)
    end = data.find(b"\r\n\r\n", start)
    return (end + 2, end + 4) if end >= 0 else (-1, -1)


def split_head(
    data: bytes, start: int, stop: int, limits: Limits = DEFAULT, defects: Defects = None
) -> tuple[bytes, tuple[bytes, ...]]:
    """Divide the head into the start line and the header fields, each with its folds and line ends."""
    if stop - start > limits.head:
        note(
            defects,
            _limit(
                data, start + limits.head, f"a head of over {limits.head} octets", "limit-head", "headers"
            ),
        )
    if bare := _BARE.search(data, start, stop):
        _note_bare(data, bare.start(), defects)
    lines = _LINE.findall(data, start, stop)
    if not lines[-1].endswith(b"\n") and defects is None:
        raise _unended(data, stop)
    fields: list[bytes] = []
    offset = start + len(lines[0])
    folded: list[bytes] = []
    for line in lines[1:]:
        if line[0] in b" \t" and folded:
            folded.append(line)
        else:
            if folded:
                fields.append(b"".join(folded) if len(folded) > 1 else folded[0])
            folded = [line]
    if folded:
        fields.append(b"".join(folded))
    if len(lines[0]) > limits.line:
        note(
            defects,
            _limit(data, start, f"a start line of over {limits.line} octets", "limit-line", "start_line"),
        )
    if len(fields) > limits.fields:
        note(
            defects,
            _limit(data, offset, f"more than {limits.fields} header fields", "limit-fields", "headers"),
        )
    for number, field in enumerate(fields):
        if len(field) > limits.line:
            reason = f"a header field of over {limits.line} octets"
            note(defects, _limit(data, offset, reason, "limit-line", f"headers[{number}]"))
        if not _NAME.match(field):
            note(defects, _no_field(data, offset, field, number))
        offset += len(field)
    return lines[0], tuple(fields)


def content_length(
    data: bytes, offset: int, fields: tuple[bytes, ...], defects: Defects = None
) -> int | None:
    """Give the value of Content-Length, None if there is none; fields that differ are an error (section 20.14)."""
    found: int | None = None
    for field in fields:
        match = _CONTENT_LENGTH.match(field) if field[0] in b"cClL" else None
        if match:
            digits = match[1]
            at = offset + match.start(1)
            if not digits.isdigit():
                reason = "Content-Length is not a number (1*DIGIT)"
                note(defects, _content_length(data, at, len(digits), reason, "content-length-malformed"))
            else:
                # A number with more digits than any length has is as large as it need be: too large.
                length = int(digits) if len(digits) < 20 else int(digits.lstrip(b"0")[:20] or b"0")
                if found is not None and found != length:
                    reason = f"Content-Length stands twice, with {found} and {length}"
                    note(defects, _content_length(data, at, len(digits), reason, "content-length-conflict"))
                else:
                    found = length
        offset += len(field)
    return found


def _content_length(data: bytes, at: int, size: int, reason: str, rule: str) -> SipError:
    return defect(
        FramingError,
        reason,
        data,
        at,
        rule=rule,
        path="content_length",
        header_field="Content-Length",
        end=at + size,
        citation="RFC 3261 section 20.14",
    )


def _too_long(
    data: bytes, body: int, start: int, start_line: bytes, fields: tuple[bytes, ...], length: int
) -> SipError:
    at = start + len(start_line)
    for field in fields:
        if match := _CONTENT_LENGTH.match(field):
            at += match.start(1)
            break
        at += len(field)
    reason = f"Content-Length is {length}, but only {len(data) - body} octets follow the header"
    return defect(
        IncompleteError,
        reason,
        data,
        at,
        rule="content-length-too-large",
        path="content_length",
        header_field="Content-Length",
        citation="RFC 3261 section 18.3",
    )


def _nothing(data: bytes) -> NoReturn:
    raise defect(
        IncompleteError,
        "there is no message, only empty lines" if data else "there is no message, not one octet",
        data,
        len(data),
        rule="start-line-missing",
        path="start_line",
        citation="RFC 3261 section 7",
    )


def _unended(data: bytes, stop: int) -> SipError:
    return defect(
        IncompleteError,
        "the line has no end (CRLF)",
        data,
        stop,
        rule="line-end-missing",
        path="headers",
        citation="RFC 3261 section 7",
    )


def _note_bare(data: bytes, at: int, defects: Defects) -> None:
    octet = "LF without CR" if data[at : at + 1] == b"\n" else "CR without LF"
    note(
        defects,
        defect(
            FramingError,
            f"{octet}; lines end with CRLF",
            data,
            at,
            rule="bare-line-end",
            path="headers" if b"\n" in data[:at].lstrip(b"\r\n") else "start_line",
            end=at + 1,
            citation="RFC 3261 section 7",
        ),
    )


def _no_field(data: bytes, at: int, field: bytes, number: int) -> SipError:
    return defect(
        FramingError,
        'a header field is a name (token), ":" and a value',
        data,
        at,
        rule="header-field-malformed",
        path=f"headers[{number}]",
        end=at + len(field.rstrip(b"\r\n")),
        citation="RFC 3261 section 7.3.1",
    )


def _limit(data: bytes, at: int, reason: str, rule: str, path: str) -> SipError:
    return defect(LimitError, reason, data, at, rule=rule, path=path, citation="sipmsg limits")
