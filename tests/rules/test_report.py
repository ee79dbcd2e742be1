"""Reports count what they hold."""

from __future__ import annotations

import sipmsg
from sipmsg.findings import Finding
from sipmsg.rules.examples import response


def test_counts() -> None:
    findings = tuple(
        Finding(rule, severity, "via", (0, 1), "do", "RFC 3261")
        for rule, severity in (("a", "error"), ("b", "warning"), ("b", "warning"), ("c", "info"))
    )
    report = sipmsg.Report(findings)
    assert report.counts == {"error": 1, "warning": 2, "info": 1}
    assert next(iter(report.by_rule.items())) == ("b", 2)
    assert (len(report), list(report), report.ok, report.crashed) == (4, list(findings), False, False)
    assert [len(report.at_least(severity)) for severity in ("info", "warning", "error")] == [4, 3, 1]


def test_a_report_without_findings_is_fine() -> None:
    report = response("200 OPTIONS").report()
    assert report.ok
    assert not report.findings
    assert report
    assert report.counts == {"error": 0, "warning": 0, "info": 0}
