"""Reports count what they hold."""

from __future__ import annotations

import sipmsg
from sipmsg.findings import Finding, Severity
from sipmsg.rules.examples import response


def test_counts() -> None:
    kinds: tuple[tuple[str, Severity], ...] = (("a", "error"), ("b", "warning"), ("b", "warning"), ("c", "info"))
    findings = tuple(Finding(rule, severity, "via", (0, 1), "do", "RFC 3261") for rule, severity in kinds)
    report = sipmsg.Report(findings)
    assert report.counts == {"error": 1, "warning": 2, "info": 1}
    assert next(iter(report.by_rule.items())) == ("b", 2)
    assert (len(report), list(report), report.ok, report.crashed) == (4, list(findings), False, False)
    assert (len(report.at_least("info")), len(report.at_least("warning")), len(report.at_least("error"))) == (4, 3, 1)


def test_a_report_without_findings_is_fine() -> None:
    report = response("200 OPTIONS").report()
    assert report.ok
    assert not report.findings
    assert report
    assert report.counts == {"error": 0, "warning": 0, "info": 0}
