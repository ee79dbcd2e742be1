"""A proxy that is right breaks no rule, and every fault that is planted into it is found by its rule."""

from __future__ import annotations

import pytest

from tests.rules.forking.toy_proxy import FAULTS, run

SEEDS = range(300)


def test_a_proxy_that_is_right_has_no_findings() -> None:
    for seed in SEEDS:
        report = run(seed, select=("forking",))
        assert report.findings == (), (seed, str(report))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found_by_its_rule(fault: str) -> None:
    found = ({finding.rule for finding in run(seed, fault)} for seed in SEEDS)
    assert any(FAULTS[fault] in rules for rules in found)
