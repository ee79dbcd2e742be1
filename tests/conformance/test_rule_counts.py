"""How often each rule is broken in the corpus changes only on purpose."""

from __future__ import annotations

from tests.conformance.rule_counts import PAGE, counted
from tests.corpus import messages, needs_corpus

pytestmark = needs_corpus


def test_the_counts_are_those_committed() -> None:
    """Where a change is meant to change them: ``python -m tests.conformance.rule_counts --write``."""
    assert counted().splitlines() == PAGE.read_text(encoding="utf-8").splitlines()
    assert len(messages()) > 1_800
