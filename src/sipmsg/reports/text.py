"""Reports as text for people: each finding with the line it points at, and a caret."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from sipmsg.excerpt import excerpt
from sipmsg.findings import Finding, printable
from sipmsg.reports.places import Place, each, placed
from sipmsg.rules.report import Report

STYLES = {"error": "red", "warning": "yellow", "info": "cyan"}
"""Severity to the style of its word."""


class Style(Protocol):
    """Makes text safe to show, in the styles of these names if there are any."""

    def __call__(self, text: str, *styles: str) -> str: ...


def plain(text: str, *styles: str) -> str:
    """Make text safe to show, in no style."""
    return printable(text)


def lines(reports: Report | Iterable[Report], style: Style = plain) -> Iterator[str]:
    """Give the lines of the findings, one after another."""
    for report in each(reports):
        for finding, place in placed(report):
            yield from finding_lines(finding, place, style)


def finding_lines(finding: Finding, place: Place, style: Style = plain) -> Iterator[str]:
    """Give the line of a finding; behind it the line that it points at, and a caret."""
    where = f"{place.source}:{place.line}:{place.column}:" if place.source else f"{place.line}:{place.column}:"
    severity = style(f"{finding.severity}:", STYLES[finding.severity])
    what = style(f"{finding.path}: {finding.message} [{finding.rule}, {finding.citation}]")
    yield f"{style(where, 'bold')} {severity} {what}"
    if place.text:
        yield from map(style, excerpt(place.text, place.column).splitlines())


def render(reports: Report | Iterable[Report]) -> str:
    r"""Give the findings as text, without a control character of the messages.

    >>> import sipmsg
    >>> print(render(sipmsg.check(b"SIP/2.0 200 OK\r\nCSeq: \x1b[1m BYE\r\n\r\n", select=["syntax"])))
    2:7: error: cseq: CSeq: expected a number (1*DIGIT), found "\x1b" [syntax-cseq, RFC 3261 section 20.16]
        CSeq: \x1b[1m BYE
              ^
    """
    return "\n".join(lines(reports))
