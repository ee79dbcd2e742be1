"""Reports count what they hold."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest

import sipmsg
from sipmsg.findings import Finding, Severity
from sipmsg.rules import RULES
from sipmsg.rules.examples import request, response


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


def pickled(value: Any) -> Any:
    """Give what comes out of a pickle of the value."""
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
def test_reports_and_rules_go_to_other_processes(copied: Callable[[Any], Any]) -> None:
    report = response("405 INVITE", "-Allow").report()
    again = copied(report)
    assert (again, hash(again), str(again)) == (report, hash(report), str(report))
    for rule in RULES.values():
        assert copied(rule) is rule


def test_a_rule_outside_the_catalogue_is_copied_by_its_parts() -> None:
    rule = attrs.evolve(RULES["allow-required-405"], id="house-rule")
    again = copy.deepcopy(rule)
    assert again is not rule
    assert (again.id, again.citation) == (rule.id, rule.citation)


def test_a_history_goes_to_another_process() -> None:
    history = sipmsg.Transaction(select=["default"])
    history.request(request("INVITE").octets)
    again = pickled(history)
    answer = response("405 INVITE", "-Allow").octets
    assert again.response(answer) == history.response(answer)


def test_what_is_no_severity_is_refused() -> None:
    with pytest.raises(ValueError, match="a severity is error, warning or info, not 'fatal'"):
        response("200 OPTIONS").report().at_least("fatal")  # type: ignore[arg-type]


@pytest.mark.parametrize(("body", "size"), [("x", "of 1 octet out"), ("xy", "of 2 octets out")])
def test_numbers_of_octets_are_good_english(body: str, size: str) -> None:
    example = response("200 MESSAGE", "+Content-Type: text/plain", body=body)
    (finding,) = example.report(select=["no-body-2xx-message"])
    assert size in finding.message
