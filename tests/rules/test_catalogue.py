"""The catalogue checks itself: every rule has its record, and its two examples behave."""

from __future__ import annotations

import re
from string import Formatter

import attrs
import pytest

from sipmsg.findings import Finding
from sipmsg.registry import HEADER_FIELDS
from sipmsg.rules import RULES, catalogue
from sipmsg.rules.explain import explain
from sipmsg.rules.rule import POLICY, Rule
from sipmsg.rules.selection import is_syntax

IDS = list(RULES)
SECTION = re.compile(r"\d+(\.\d+)*|[A-Z](\.\d+)*|")


@pytest.fixture(params=IDS)
def rule(request: pytest.FixtureRequest) -> Rule:
    """Every rule in turn."""
    return RULES[request.param]


def errors(findings: tuple[Finding, ...], *, but: str = "") -> list[str]:
    """Give the findings with the severity error, without those of one rule, as text."""
    return [str(finding) for finding in findings if finding.severity == "error" and finding.rule != but]


def test_the_example_that_fails_breaks_the_rule_and_no_other(rule: Rule) -> None:
    report = rule.fails.report(select=("default", rule.id))
    mine = [finding for finding in report if finding.rule == rule.id]
    assert mine, [str(finding) for finding in report]
    assert errors(report.findings, but=rule.id) == []
    for finding in mine:
        assert (finding.severity, finding.citation) == (rule.severity, rule.citation)
        assert "{" not in finding.message
        assert 0 <= finding.subject < len(report.messages)
        if finding.span is not None:
            start, end = finding.span
            assert 0 <= start <= end <= len(bytes(report.messages[finding.subject]))


def test_the_example_that_passes_keeps_the_rule_and_has_no_error(rule: Rule) -> None:
    report = rule.passes.report(select=("default", rule.id))
    assert [str(finding) for finding in report if finding.rule == rule.id] == []
    assert errors(report.findings) == []


def test_the_record_is_whole(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.id)
    assert rule.requirement.endswith(".")
    assert rule.message
    assert not rule.message.endswith(".")
    assert rule.message[0].islower() or rule.message[0].isdigit() or not rule.message.split()[0].isalpha()
    assert rule.message not in (rule.requirement, rule.id)
    assert SECTION.fullmatch(rule.section), rule.section
    assert re.fullmatch(r"RFC \d+", rule.rfc) or rule.rfc == POLICY
    assert len(rule.quote.split()) <= 25
    assert bool(rule.quote) is (rule.rfc != POLICY)
    assert rule.family
    assert str(rule.passes) != str(rule.fails)
    assert all(is_syntax(name) for name in rule.refines)
    assert {name.lower() for name in rule.fields} <= {name.lower() for name in HEADER_FIELDS} | {"transfer-encoding"}
    assert "{" not in rule.requirement
    assert all(name.isidentifier() for _, name, _, _ in Formatter().parse(rule.message) if name is not None)


def test_there_is_a_page_for_it(rule: Rule) -> None:
    page = explain(rule.id)
    assert page.startswith(f"# {rule.id}\n")
    assert rule.citation in page
    assert rule.requirement in page
    assert str(rule.fails).strip().splitlines()[0] in page


def test_two_rules_of_one_id_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    once = RULES["to-tag-required"]
    monkeypatch.setattr(catalogue, "_rules", lambda: iter([once, attrs.evolve(once)]))
    with pytest.raises(ValueError, match="two rules have the id 'to-tag-required'"):
        catalogue.gathered()


def test_all_were_looked_at() -> None:
    assert len(IDS) == len(set(IDS)) == 345
