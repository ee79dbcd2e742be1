"""Where findings point: file, line and column, and the octets, of whatever message they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import field, frozen

from sipmsg.findings import Finding
from sipmsg.parsing.pointing import Pointer
from sipmsg.rules.report import Report


@frozen
class Origin:
    """Where a message stands in a file: the octet and the line (from 1) at which it begins.

    ``octets`` are needed only for what is no message. ``line_starts`` are the octets at which the lines of the file
    begin, needed only where the octets that were checked are not those of the file, since their line ends were
    changed.
    """

    source: str
    offset: int = 0
    line: int = 1
    octets: bytes = field(default=b"", repr=False)
    line_starts: Sequence[int] | None = field(default=None, repr=False)


@frozen
class Place:
    """Where a finding points: lines and columns from 1, columns in characters, octets from 0, all in the file.

    ``source`` is "" where there is no file; ``offset`` is None where the finding is about no certain octets, and then
    the line is that of the start of the message. ``text`` is the line at fault.
    """

    source: str
    line: int
    column: int
    end_line: int
    end_column: int
    offset: int | None
    length: int
    text: str = field(repr=False)


def each(reports: Report | Iterable[Report]) -> Iterable[Report]:
    """Give the reports, of which there may be one alone."""
    return (reports,) if isinstance(reports, Report) else reports


def placed(report: Report) -> Iterator[tuple[Finding, Place]]:
    """Give the findings of a report, each with its place.

    >>> import sipmsg
    >>> report = sipmsg.check(b"SIP/2.0 200 OK\\r\\nCSeq: one BYE\\r\\n\\r\\n", select=["syntax"])
    >>> [(finding.rule, place.line, place.column, place.offset, place.text) for finding, place in placed(report)]
    [('syntax-cseq', 2, 7, 22, 'CSeq: one BYE')]
    """
    pointers: dict[int, Pointer] = {}
    for finding in report.findings:
        number = finding.subject
        # Without origins the file is that of the message that was checked, not of what it was checked with.
        alone = Origin("" if number else report.source)
        origin = report.origins[number] if number < len(report.origins) else alone
        pointer = pointers.get(number)
        if pointer is None:
            messages = report.messages
            octets = bytes(messages[number]) if number < len(messages) else origin.octets
            pointer = pointers[number] = Pointer(octets)
        yield finding, _place(finding, origin, pointer)


def _place(finding: Finding, origin: Origin, pointer: Pointer) -> Place:
    if finding.span is None:
        return Place(origin.source, origin.line, 1, origin.line, 1, None, 0, "")
    start, end = finding.span
    before = origin.line - 1
    line, column, text = pointer.locate(start)
    first = _offset(origin, pointer.data, start, line + before)
    end_line, end_column, _ = pointer.locate(max(start, end))
    last = _offset(origin, pointer.data, max(start, end), end_line + before)
    return Place(origin.source, line + before, column, end_line + before, end_column, first, last - first, text)


def _offset(origin: Origin, octets: bytes, at: int, line: int) -> int:
    """Give the octet in the file for one of the message, which stands on that line of the file."""
    if origin.line_starts is None:
        return origin.offset + at
    return origin.line_starts[line - 1] + at - (octets.rfind(b"\n", 0, at) + 1)
