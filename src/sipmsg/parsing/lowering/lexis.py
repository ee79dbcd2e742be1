"""How Lark's lexer chooses between terminals, and how a pattern is made to choose alike."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

from lark.lexer import PatternStr

from sipmsg.parsing.lowering.tree import Call, Choice, Node, Optional, Repeated, Rules, Sequence, Term

_parser: Any = import_module("re._parser")

_SAMPLES = frozenset(map(chr, range(128))) | {"é"}
"""ASCII, and one character for all others: no terminal tells those apart at its beginning."""


class Lexis:
    """The terminals of one file of the grammar."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        ordered = sorted(
            rules.terminals.values(),
            key=lambda term: (-term.priority, -term.pattern.max_width, -len(term.pattern.value), term.name),
        )
        self._order = {term.name: number for number, term in enumerate(ordered)}

    def pattern(self, terminal: str) -> str:
        """Give the pattern of a terminal; what it has matched is not given back, as a lexer gives nothing back."""
        return f"(?>{self._rules.terminals[terminal].pattern.to_regexp()})"

    def rank(self, terminal: str) -> tuple[int, int]:
        """Give what terminals are tried in the order of: priority, then keywords, then as Lark sorts them."""
        definition = self._rules.terminals[terminal]
        return -definition.priority, self._order[terminal] - (10_000 if self._is_keyword(terminal) else 0)

    def _is_keyword(self, terminal: str) -> bool:
        return isinstance(self._rules.terminals[terminal].pattern, PatternStr)

    def first(self, node: Node) -> tuple[frozenset[str], bool]:
        """Give the terminals that a node can begin with, and whether it can be empty."""
        match node:
            case Term(name):
                return frozenset((name,)), False
            case Call(rule):
                return self.first(self._rules.body(rule))
            case Sequence(items):
                found: frozenset[str] = frozenset()
                for item in items:
                    more, empty = self.first(item)
                    found |= more
                    if not empty:
                        return found, False
                return found, True
            case Choice(options):
                each = [self.first(option) for option, _ in options]
                return frozenset().union(*(more for more, _ in each)), any(empty for _, empty in each)
            case Optional(item) | Repeated(item):
                return self.first(item)[0], True

    def refused(self, earlier: frozenset[str], later: frozenset[str]) -> str:
        """Give the lookahead that keeps later terminals from being tried where the lexer takes an earlier one."""
        return "".join(
            self._absent(terminal, later)
            for terminal in sorted(earlier - later, key=self.rank)
            if any(self._overlap(terminal, other) and self.rank(terminal) < self.rank(other) for other in later)
        )

    def _overlap(self, one: str, other: str) -> bool:
        return bool(_first_characters(self.pattern(one)) & _first_characters(self.pattern(other)))

    def _absent(self, terminal: str, others: frozenset[str]) -> str:
        text = self._rules.terminals[terminal].pattern.value
        if self._is_keyword(terminal):
            # A keyword counts only where it is the whole of the other token: "Digest" is none in "Digestive".
            for other in sorted(others):
                pattern = self._rules.terminals[other].pattern
                if not self._is_keyword(other) and re.fullmatch(pattern.to_regexp(), text):
                    return f"(?!{self.pattern(terminal)}(?!{self.pattern(other)}))"
        return f"(?!{self.pattern(terminal)})"


@cache
def _first_characters(pattern: str) -> frozenset[str]:
    found: set[str] = set()
    _collect(_parser.parse(pattern), found)
    return frozenset(case for char in found for case in (char.lower(), char.upper()))


def _collect(items: Any, found: set[str]) -> bool:
    """Add the characters that the items can begin with; tell whether they can match nothing."""
    for operation, argument in items:
        match str(operation):
            case "LITERAL":
                found.add(chr(argument))
                return False
            case "IN":
                found |= _members(argument)
                return False
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, _, repeated = argument
                if not _collect(repeated, found) and least:
                    return False
            case "SUBPATTERN":
                if not _collect(argument[3], found):
                    return False
            case "ATOMIC_GROUP":
                if not _collect(argument, found):
                    return False
            case "BRANCH":
                # Every branch is looked at, whatever the first says.
                empty = [_collect(branch, found) for branch in argument[1]]
                if not any(empty):
                    return False
            case _:
                found |= _SAMPLES
                return False
    return True


def _members(argument: Any) -> frozenset[str]:
    inside: set[str] = set()
    negated = False
    for kind, value in argument:
        match str(kind):
            case "NEGATE":
                negated = True
            case "LITERAL":
                inside.add(chr(value))
            case "RANGE":
                inside |= {char for char in _SAMPLES if value[0] <= ord(char) <= value[1]}
            case _:
                inside |= _SAMPLES
    return _SAMPLES - inside if negated else frozenset(inside)
