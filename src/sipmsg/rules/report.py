"""What a check found: findings in order, the messages they speak of, and their counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import field, frozen

from sipmsg.findings import Finding, Severity

if TYPE_CHECKING:
    from sipmsg.model.message import Message
    from sipmsg.reports.places import Origin

ORDER: dict[Severity, int] = {"info": 0, "warning": 1, "error": 2}
"""Severities from the least to the worst."""

CRASHED = "rule-crashed"
"""The id of the finding for a rule that failed itself."""


@frozen
class Report:
    """The findings of a check, sorted by message and place; it iterates and counts as their tuple does.

    ``messages`` are those checked; ``finding.subject`` is an index into them. As text it is the findings, each
    with the line it points at and a caret.

    >>> import sipmsg
    >>> report = sipmsg.check(sipmsg.Response(405, headers={"CSeq": "7 BYE", "To": "<sip:bob@biloxi.example>;tag=1"}))
    >>> report.ok, report.counts["error"], "allow-required-405" in report.by_rule
    (False, 4, True)
    """

    findings: tuple[Finding, ...]
    messages: tuple[Message, ...] = field(default=(), repr=False)
    source: str = ""
    """Where the messages come from: the name of a file, or ""."""

    origins: tuple[Origin, ...] = field(default=(), repr=False)
    """Where each of the messages stands in its file; () where the first is all of the file, or there is none."""

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        """Tell whether there is a report: always; ask ``ok`` or ``len()`` for more."""
        return True

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        found = Counter(finding.severity for finding in self.findings)
        return {severity: found[severity] for severity in ("error", "warning", "info")}

    @property
    def by_rule(self) -> dict[str, int]:
        """How many findings there are of each rule, the most frequent first."""
        return dict(Counter(finding.rule for finding in self.findings).most_common())

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not any(finding.severity == "error" for finding in self.findings)

    @property
    def crashed(self) -> bool:
        """Whether a rule failed itself, so that its verdict is missing."""
        return any(finding.rule == CRASHED for finding in self.findings)

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Give the findings of this severity and of worse ones; ValueError for what is no severity."""
        if severity not in ORDER:
            raise ValueError(f"a severity is error, warning or info, not {severity!r}")
        return tuple(finding for finding in self.findings if ORDER[finding.severity] >= ORDER[severity])

    def __str__(self) -> str:
        from sipmsg.reports.text import render

        return render(self)
