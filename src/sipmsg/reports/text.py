"""A report as text for people: each finding with the line it points at, and a caret."""

from __future__ import annotations

from sipmsg.rules.report import Report


def render(report: Report) -> str:
    """Give the report as text."""
    return "\n".join(str(finding) for finding in report)
