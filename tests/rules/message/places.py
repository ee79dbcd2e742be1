"""Where a rule finds fault with an example."""

from __future__ import annotations

from sipmsg.rules.rule import Example


def places(rule: str, example: Example) -> list[str]:
    """Give the paths at which a rule, asked alone, finds the example at fault."""
    return [finding.path for finding in example.report(select=(rule,)) if finding.rule == rule]
