"""Which rules are asked: chosen by id, family, source, scope or severity."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sipmsg.registry import METHODS
from sipmsg.rules.catalogue import RULES
from sipmsg.rules.report import CRASHED, ORDER
from sipmsg.rules.rule import Rule, Scope

DEFAULT = "default"
ALL = "all"
SYNTAX = "syntax"
MOST = 64
"""For how many sets of header fields a plan remembers the rules."""

"""The family of what the parser finds: ids that are no rule's."""


class UnknownRuleError(ValueError):
    """A name that is no id, family, source, scope or severity; ``name`` is that name."""

    def __init__(self, name: str, near: tuple[str, ...] = ()) -> None:
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        super().__init__(f"{name!r} is no rule, family, source, scope or severity{hint}")
        self.name = name

    def __reduce__(self) -> tuple[type[UnknownRuleError], tuple[str]]:
        return (UnknownRuleError, (self.name,))


class Plan:
    """The rules for one status code and method: those for every such message, and those for header fields in it.

    Each is kept twice: all rules, and those that are asked of a message whose values can all be read. What was asked
    of messages is remembered, as those of one peer have the same header fields.
    """

    __slots__ = ("_all", "_asked", "_of_readable")

    def __init__(self, rules: Iterable[Rule]) -> None:
        chosen = tuple(rules)
        self._all = _by_field(chosen)
        self._of_readable = _by_field(rule for rule in chosen if not rule.unreadable)
        self._asked: dict[tuple[object, ...], tuple[Rule, ...]] = {}

    def rules(self, names: Iterable[str], *, readable: bool = False) -> tuple[Rule, ...]:
        """Give the rules for a message with header fields of these names, each once.

        ``readable`` says that the values of all of them can be read.
        """
        by_field = self._of_readable if readable else self._all
        called = [name for name in names if name in by_field]
        key = (readable, *called)
        asked = self._asked.get(key)
        if asked is None:
            if len(self._asked) >= MOST:
                self._asked.clear()
            found = {rule: None for name in ("", *called) for rule in by_field[name]}
            asked = self._asked[key] = tuple(found)
        return asked


def _by_field(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """Give rules by the header fields of which one must be there, under "" those that need none."""
    found: dict[str, list[Rule]] = {"": []}
    for rule in rules:
        for name in rule.fields or ("",):
            found.setdefault(name, []).append(rule)
    return found


class Selection:
    """A choice of rules; hashable names in, rules out. Raises `UnknownRuleError` for a name that nothing bears.

    >>> chosen = Selection(("default", "reason-phrase-registered"), ("rfc3262",))
    >>> [id in chosen.ids for id in ("allow-required-405", "reason-phrase-registered", "rseq-range")]
    [True, True, False]
    """

    def __init__(self, select: tuple[str, ...], ignore: tuple[str, ...]) -> None:
        wanted = set().union(*(named(name) for name in select))
        self.ids = wanted.difference(*(named(name) for name in ignore))
        self.syntax_ignored = frozenset(name for name in ignore if name not in RULES)
        self.syntax_selected = frozenset(name for name in select if name not in RULES)
        self._plans: dict[tuple[Scope, int, str, bool], Plan] = {}

    def plan(self, scope: Scope, code: int, method: str, *, requests: bool = False) -> Plan:
        """Give the rules of a scope for a status code and a method; of requests, those that hold for them, too."""
        key = (scope, code if 100 <= code <= 699 else 0, method if method in METHODS else "", requests)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = Plan(
                rule
                for rule in RULES.values()
                if rule.scope == scope
                and rule.id in self.ids
                and method in rule.methods
                and (rule.requests if requests else code in rule.codes)
            )
        return plan

    def keeps(self, syntax: str, severity: str) -> bool:
        """Tell whether a finding of the parser is wanted."""
        names = {syntax, SYNTAX, severity, ALL}
        return not names & self.syntax_ignored and bool((names | {DEFAULT}) & self.syntax_selected)


@lru_cache(maxsize=64)
def selection(select: tuple[str, ...], ignore: tuple[str, ...]) -> Selection:
    """Give the selection for these names; made once."""
    return Selection(select, ignore)


def named(name: str) -> frozenset[str]:
    """Give the ids of the rules that a name stands for: an id, a family, a source, a scope, a severity, ``all``."""
    if name in RULES:
        return frozenset((name,))
    found = _groups().get(name.lower().replace(" ", ""))
    if found is None:
        if name == CRASHED or is_syntax(name):
            return frozenset()
        from difflib import get_close_matches

        raise UnknownRuleError(name, tuple(get_close_matches(name, [*RULES, *_groups()], n=2)))
    return found


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {ALL: set(RULES), DEFAULT: set(), SYNTAX: set(), **{name: set() for name in ORDER}}
    for rule in RULES.values():
        names = {rule.family, rule.rfc.lower().replace(" ", ""), rule.severity, rule.scope}
        for name in names | ({DEFAULT} if rule.default else set()):
            groups.setdefault(name, set()).add(rule.id)
    return {name: frozenset(ids) for name, ids in groups.items()}


def is_syntax(name: str) -> bool:
    """Tell whether a name is the id of a finding of the parser."""
    from sipmsg.registry import HEADER_FIELDS

    if name in FRAMING:
        return True
    field = name.removeprefix("syntax-")
    return field != name and (field in OTHER_SYNTAX or any(field == known.lower() for known in HEADER_FIELDS))


FRAMING = frozenset(
    (
        "bare-line-end",
        "start-line-indented",
        "fold-misplaced",
        "header-field-malformed",
        "content-length-malformed",
        "content-length-conflict",
        "content-length-missing",
        "start-line-missing",
        "blank-line-missing",
        "content-length-too-large",
        "message-incomplete",
        "limit-head",
        "limit-line",
        "limit-fields",
        "limit-body",
    )
)
"""The findings of framing."""

OTHER_SYNTAX = frozenset({"start-line", "header-value", "uri"})
"""What ``syntax-`` stands before, beside the names of header fields in lower case."""
