"""What tests of histories share: a script's findings of one scope, without those of the messages alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sipmsg.rules import RULES
from sipmsg.rules.history_examples import Step, history

Found = Callable[..., list[str]]


@pytest.fixture
def found() -> Found:
    """Check a script by all rules; give what rules of the scope transaction found, as ``rule path``."""

    def check(*steps: Step, closed: float | bool = False, **facts: object) -> list[str]:
        report = history(*steps, closed=closed, **facts).report(select=("all",))
        assert not report.crashed, str(report)
        return [
            f"{finding.rule} {finding.path}"
            for finding in report
            if finding.rule in RULES and RULES[finding.rule].scope == "transaction"
        ]

    return check
