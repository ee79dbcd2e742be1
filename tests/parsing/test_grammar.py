"""The grammar: no conflicts, every rule with its source, nothing that a regular expression could not say."""

from __future__ import annotations

import re

import pytest

from sipmsg.model._build import BUILDERS, NESTED, PARAMETERS, TERMINALS
from sipmsg.model.fields import FIELDS
from sipmsg.parsing import grammar
from sipmsg.parsing.engine import load, starts
from sipmsg.parsing.words import WORDS

FAMILIES = sorted(set(grammar.families().values()))
NAMES = [*FAMILIES, "tolerant"]
_DEFINITION = re.compile(r"^(?:%override )?[?!]?(_?[A-Za-z][A-Za-z0-9_]*)(?:\{\w+\})?(?:\.\d+)?:", re.MULTILINE)
_NO_NAMES = re.compile(r'^\s*//.*|"(?:[^"\\]|\\.)*"|/(?:[^/\\\n]|\\.)+/|-> \w+', re.MULTILINE)
_TEMPLATES = {"comma_list", "parameters", "lws_list", "auth_params"}


@pytest.mark.parametrize("family", FAMILIES)
def test_strict_lark_finds_no_conflict_and_no_collision(family: str) -> None:
    assert load(family, strict=True).options.strict


@pytest.mark.parametrize("family", NAMES)
def test_every_header_field_rule_names_its_rfc(family: str) -> None:
    blocks = grammar.text(family).split("\n\n")
    for block in blocks:
        names = _DEFINITION.findall(block)
        if any(name in FIELDS for name in names):
            assert re.search(r"RFC \d{4}|TS \d", block), f"{family}.lark: {names} without a source"


def test_names_are_defined_once() -> None:
    seen: dict[str, str] = {}
    for family in FAMILIES:
        for name in _DEFINITION.findall(grammar.text(family)):
            assert name not in seen, f"{name} stands in {seen[name]}.lark and in {family}.lark"
            seen[name] = family
    assert len(seen) > 250


def test_only_comments_recur() -> None:
    uses: dict[str, set[str]] = {}
    for family in FAMILIES:
        for rule in load(family).rules:
            name = rule.origin.name
            uses.setdefault(name, set()).update(
                symbol.name for symbol in rule.expansion if not symbol.is_term and not symbol.name.startswith("__")
            )

    def reaches(start: str) -> set[str]:
        found: set[str] = set()
        todo = list(uses.get(start, ()))
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo += uses.get(name, ())
        return found

    recursive = {str(name) for name in uses if name in reaches(name)}
    assert all("comment" in name for name in recursive), recursive


def test_every_table_of_the_model_names_rules_and_terminals_of_the_grammar() -> None:
    rules = grammar.families()
    aliases = set(re.findall(r"-> (\w+)", "".join(map(grammar.text, FAMILIES))))
    terminals = {name for family in FAMILIES for name in _DEFINITION.findall(grammar.text(family)) if name.isupper()}
    assert set(BUILDERS) <= rules.keys() | aliases | _TEMPLATES
    assert set(PARAMETERS) <= rules.keys()
    assert set(NESTED) | set(TERMINALS) <= terminals
    assert set(NESTED.values()) <= rules.keys()
    assert starts() >= set(NESTED.values())
    used = {rule.rstrip("?") for table in PARAMETERS.values() for rule in table.values()} - {""}
    assert used <= rules.keys()
    assert set(FIELDS) <= rules.keys()


def test_no_terminal_looks_ahead() -> None:
    for family in NAMES:
        assert not re.search(r"\(\?[=!<]", grammar.text(family)), family


def test_every_rule_and_terminal_is_reached_from_a_start() -> None:
    uses: dict[str, set[str]] = {}
    for family in NAMES:
        bare = re.sub(
            r'^\s*//.*|"(?:[^"\\]|\\.)*"|/(?:[^/\\\n]|\\.)+/|-> \w+', " ", grammar.text(family), flags=re.MULTILINE
        )
        names, bodies = _DEFINITION.findall(bare), _DEFINITION.split(bare)[2::2]
        for name, body in zip(names, bodies, strict=True):
            uses.setdefault(name, set()).update(re.findall(r"[A-Za-z_]\w*", body))
    reached, todo = set[str](), list(starts())
    while todo:
        name = todo.pop()
        if name in uses and name not in reached:
            reached.add(name)
            todo += uses[name]
    assert uses.keys() - reached == set()
    assert {name for name in WORDS if name.isidentifier()} <= reached
