"""Reports as workflow commands of GitHub Actions, which become annotations of the files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sipmsg.findings import printable
from sipmsg.reports.places import each, placed
from sipmsg.rules.report import Report

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
"""Severity to the command."""


def lines(reports: Report | Iterable[Report]) -> Iterator[str]:
    """Give a workflow command for each finding."""
    for report in each(reports):
        for finding, place in placed(report):
            where: dict[str, object] = {"file": place.source} if place.source else {}
            where |= {"line": place.line, "endLine": place.end_line, "col": place.column}
            # The end is a column only of the line that the annotation begins on.
            if place.end_line == place.line:
                where["endColumn"] = place.end_column
            where["title"] = finding.rule
            properties = ",".join(f"{name}={_property(str(value))}" for name, value in where.items())
            what = _data(f"{finding.path}: {finding.message} ({finding.citation})")
            yield f"::{COMMANDS[finding.severity]} {properties}::{what}"


def _data(text: str) -> str:
    """Escape what ends a command, as the toolkit of the Actions does; other controls as for a terminal."""
    return printable(text).replace("%", "%25")


def _property(text: str) -> str:
    """Escape what ends a property as well; a line end in the name of a file stays what it is."""
    ends = {"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"}
    return "".join(ends.get(char) or printable(char) for char in text)


def render(reports: Report | Iterable[Report]) -> str:
    """Give the findings as workflow commands, one a line.

    >>> import sipmsg
    >>> report = sipmsg.check(b"SIP/2.0 200 OK\\r\\nCSeq: one BYE\\r\\n\\r\\n", select=["syntax"])
    >>> render(report).startswith("::error line=2,endLine=2,col=")
    True
    """
    return "\n".join(lines(reports))
