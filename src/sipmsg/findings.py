"""The one currency in which every layer reports what is wrong with a message."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Severity = Literal["error", "warning", "info"]


@frozen
class Finding:
    """One defect of a message, found in tolerant parsing or by a rule.

    ``rule`` is a stable id such as ``syntax-via``; ``path`` says where in the message (``via[0].params.ttl``);
    ``span`` is the start and end in the wire bytes, or None; ``message`` is one sentence for a person;
    ``citation`` names the RFC and section.

    >>> str(Finding("syntax-date", "error", "date", (120, 124), "expected GMT", "RFC 3261 section 20.17"))
    'error: date: expected GMT [syntax-date, RFC 3261 section 20.17]'
    """

    rule: str
    severity: Severity
    path: str
    span: tuple[int, int] | None
    message: str
    citation: str

    def __str__(self) -> str:
        return f"{self.severity}: {self.path}: {self.message} [{self.rule}, {self.citation}]"
