"""Pointing at a place in the wire bytes: line, column, text of the line, and the errors that carry them."""

from __future__ import annotations

import copy
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from sipmsg.errors import SipError

Defects = list[SipError] | None
"""Where tolerant parsing notes what it forgives; None makes parsing strict."""


def locate(data: bytes, offset: int) -> tuple[int, int, str]:
    """Give line and column (from 1, in characters) of an offset, and the text of its line."""
    return Pointer(data).locate(offset)


class Pointer:
    """Locates offsets that rise, each at the cost of the bytes since the last one."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._offset = 0
        self._line = 1

    def locate(self, offset: int) -> tuple[int, int, str]:
        """Give line and column (from 1, in characters) of an offset, and the text of its line."""
        if offset < self._offset:
            self._offset, self._line = 0, 1
        data = self.data
        self._line += data.count(b"\n", self._offset, offset)
        self._offset = offset
        start = data.rfind(b"\n", 0, offset) + 1
        stop = data.find(b"\n", offset)
        line = data[start : len(data) if stop < 0 else stop].rstrip(b"\r")
        column = len(data[start:offset].decode("utf-8", "surrogateescape")) + 1
        return self._line, column, line.decode("utf-8", "surrogateescape")


def defect(
    kind: type[SipError],
    reason: str,
    data: bytes | Pointer,
    offset: int,
    *,
    rule: str,
    citation: str,
    path: str = "",
    header_field: str | None = None,
    end: int | None = None,
) -> SipError:
    """Make an error that points at an offset of the data."""
    pointer = data if isinstance(data, Pointer) else Pointer(data)
    line, column, text = pointer.locate(offset)
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


def shifted(error: SipError, offset: int, lines: int, path: str = "") -> SipError:
    """Give an error of an inner text as one of the outer, where so many octets and line ends stand before it."""
    moved = copy.copy(error)
    moved.offset += offset
    moved.end += offset
    moved.line += lines
    moved.path = path + error.path
    return moved


def unnoted(noted: Iterable[SipError], errors: Iterable[SipError]) -> Iterator[SipError]:
    """Give the errors of header fields' values but those that framing has noted for the same value."""
    spans = sorted((error.offset, error.end) for error in noted if error.header_field)
    for error in errors:
        place = bisect_right(spans, (error.offset, sys.maxsize)) - 1
        if place < 0 or error.offset > spans[place][1]:
            yield error
