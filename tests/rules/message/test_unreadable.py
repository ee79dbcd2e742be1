"""Rules of values that cannot be read: they find nothing in messages whose values all can be."""

from __future__ import annotations

import pytest

from sipmsg.rules import RULES, Rule
from sipmsg.rules.examples import MessageExample, response
from sipmsg.rules.selection import MOST, selection
from sipmsg.rules.view import View

UNREADABLE = [rule for rule in RULES.values() if rule.unreadable]
READABLE = [
    view
    for rule in RULES.values()
    for example in (rule.passes, rule.fails)
    if isinstance(example, MessageExample) and not (view := View(example.message)).broken
]


def problems(rule: Rule, view: View) -> list[object]:
    result = rule.check(view) if not rule.fields or any(name in view.names for name in rule.fields) else None
    return [] if result is None else list(result)  # type: ignore[arg-type]  # these rules give problems one by one


@pytest.mark.parametrize("rule", UNREADABLE, ids=lambda rule: rule.id)
def test_nothing_where_all_can_be_read(rule: Rule) -> None:
    assert [view for view in READABLE if problems(rule, view)] == []


def test_asked_only_where_a_value_cannot_be_read() -> None:
    names = View(response("200 BYE").message).names
    plan = selection(("default",), ()).plan("message", 200, "BYE")
    left_out = {rule.id for rule in plan.rules(names)} - {rule.id for rule in plan.rules(names, readable=True)}
    assert "cseq-number-32-bit" in left_out
    assert left_out <= {rule.id for rule in UNREADABLE}


def test_a_plan_remembers_little() -> None:
    plan = selection(("all",), ()).plan("message", 200, "BYE")
    known = sorted({name for rule in RULES.values() for name in rule.fields})
    first = plan.rules(known[:1])
    for count in range(len(known)):
        assert set(plan.rules(known[: count + 1])) >= set(first)
    assert len(plan._asked) <= MOST < len(known)
