"""Reports as JSON Lines: one finding a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sipmsg.findings import Finding, printable
from sipmsg.reports.places import Place, each, placed
from sipmsg.rules.report import Report

KEYS = (
    "file",
    "line",
    "column",
    "end_line",
    "end_column",
    "offset",
    "length",
    "subject",
    "severity",
    "rule",
    "path",
    "message",
    "citation",
)
"""The keys of every line, in this order; ``offset`` is null where a finding is about no certain octets."""


def lines(reports: Report | Iterable[Report]) -> Iterator[str]:
    """Give a JSON object for each finding, in ASCII."""
    for report in each(reports):
        for finding, place in placed(report):
            yield json.dumps(dict(zip(KEYS, _values(finding, place), strict=True)))


def _values(finding: Finding, place: Place) -> tuple[object, ...]:
    return (
        printable(place.source),
        place.line,
        place.column,
        place.end_line,
        place.end_column,
        place.offset,
        place.length,
        finding.subject,
        finding.severity,
        finding.rule,
        printable(finding.path),
        printable(finding.message),
        finding.citation,
    )


def render(reports: Report | Iterable[Report]) -> str:
    r"""Give the findings as JSON Lines.

    >>> import sipmsg
    >>> line = render(sipmsg.check(b"SIP/2.0 200 OK\r\nCSeq: one BYE\r\n\r\n", select=["syntax"]))
    >>> found = json.loads(line)
    >>> found["line"], found["column"], found["offset"], found["length"], found["rule"], found["path"]
    (2, 7, 22, 1, 'syntax-cseq', 'cseq')
    """
    return "\n".join(lines(reports))
