"""Lowering: a node of the grammar to a regular expression, and to the Python expressions that build its values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from sipmsg.parsing.lowering.tree import Call, Choice, Node, Optional, Repeated, Sequence, Term

if TYPE_CHECKING:
    from sipmsg.parsing.lowering.module import Module

DEPTH = 3
"""How deep a recursive rule is unrolled: what is nested deeper does not match, and is left to the reference engine."""

_OPENING = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?!\?)", re.DOTALL)


@frozen
class Child:
    """The expression for one child of a rule; ``raw`` and ``convert`` are its parts where it is a terminal's text."""

    value: str
    raw: str | None = None
    convert: str | None = None


@frozen
class Lowered:
    """A pattern, the children that it leaves, and a group that is set if it matched; None if there is none."""

    pattern: str
    children: tuple[Child, ...] = ()
    mark: int | None = None


class Pattern:
    """One regular expression, whose groups are numbered as they come; ``g`` are the groups of a match."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self.groups = 0

    def group(self) -> int:
        """Give the index of one more group in ``g``."""
        self.groups += 1
        return self.groups - 1

    def lower(self, node: Node, depth: int = 0) -> Lowered:
        """Lower a node; ``depth`` counts how often a recursive rule was entered."""
        match node:
            case Term(name, kept):
                return self._term(name, kept=kept)
            case Sequence(items):
                parts = [self.lower(item, depth) for item in items]
                marks = (
                    part.mark
                    for part, item in zip(parts, items, strict=True)
                    if not isinstance(item, Optional | Repeated) and part.mark is not None
                )
                pattern = "".join(part.pattern for part in parts)
                return Lowered(pattern, tuple(child for part in parts for child in part.children), next(marks, None))
            case Optional(item, placeholder):
                return self._optional(self.lower(item, depth), placeholder=placeholder)
            case Repeated(item):
                return self._repeated(item, depth)
            case Choice():
                return self.choice(node, None, depth)
            case Call(rule):
                return self._call(rule, depth)

    def _term(self, name: str, *, kept: bool) -> Lowered:
        pattern = self._module.lexis.pattern(name)
        if not kept:
            return Lowered(pattern)
        index = self.group()
        raw = f"g[{index}]"
        convert = self._module.conversion(name)
        return Lowered(f"({pattern})", (Child(f"{convert}({raw})" if convert else raw, raw, convert),), index)

    def _optional(self, inner: Lowered, *, placeholder: bool) -> Lowered:
        assert placeholder or not inner.children, "an optional part with values has no placeholder"
        pattern, mark = inner.pattern, inner.mark
        if inner.children and mark is None:
            mark = self.group()
            pattern += "()"
        children = (
            child
            if child.value == child.raw
            else evolve(child, value=f"(None if g[{mark}] is None else {child.value})")
            for child in inner.children
        )
        return Lowered(f"(?:{pattern})?+", tuple(children))

    def _repeated(self, item: Node, depth: int) -> Lowered:
        """Match all of them at once, and take their values from the text that matched."""
        inner = Pattern(self._module).lower(item, depth)
        loop = f"(?:{without_groups(inner.pattern)})*+"
        if not inner.children:
            return Lowered(loop)
        values = self._module.loop(item, depth)
        return Lowered(f"({loop})", (Child(f"*{values}(g[{self.group()}])"),))

    def choice(self, node: Choice, rule: str | None, depth: int, behind: str = "") -> Lowered:
        """Lower alternatives, in the order in which the lexer tries what they begin with.

        ``rule`` is the rule that they are all of, which builds the value of each; None within a rule. ``behind`` is the
        pattern of what follows each: only there is one given up for the next.
        """
        lexis = self._module.lexis
        firsts = [lexis.first(option)[0] for option, _ in node.options]
        ordered = sorted(range(len(firsts)), key=lambda index: min(map(lexis.rank, firsts[index])))
        patterns: list[str] = []
        cases: list[tuple[int, tuple[Child, ...]]] = []
        before: frozenset[str] = frozenset()
        for index in ordered:
            option, alias = node.options[index]
            lowered = self.lower(option, depth)
            pattern, mark = lexis.refused(before, firsts[index]) + lowered.pattern + behind, lowered.mark
            before |= firsts[index]
            if mark is None:
                mark = self.group()
                pattern += "()"
            name = alias or rule
            children = lowered.children if name is None else (self._module.built(name, lowered.children),)
            patterns.append(pattern)
            cases.append((mark, children))
        return Lowered(f"(?>{'|'.join(patterns)})", tuple(map(_chosen, *_columns(cases))))

    def _call(self, rule: str, depth: int) -> Lowered:
        if self._module.rules.is_recursive(rule):
            depth += 1
            if depth > DEPTH:
                return Lowered("(?!)", (Child("None"),))
        body = self._module.rules.body(rule)
        if rule.startswith("_"):
            return self.lower(body, depth)
        if isinstance(body, Choice):
            return self.choice(body, rule, depth)
        lowered = self.lower(body, depth)
        return Lowered(lowered.pattern, (self._module.built(rule, lowered.children),), lowered.mark)


def _columns(cases: list[tuple[int, tuple[Child, ...]]]) -> tuple[list[list[int]], list[list[Child]]]:
    """Give for each child the marks of the alternatives, and what it is in each of them."""
    (size,) = {len(children) for _, children in cases}
    marks = [mark for mark, _ in cases]
    return [marks] * size, [[children[number] for _, children in cases] for number in range(size)]


def _chosen(marks: list[int], children: list[Child]) -> Child:
    """Give the expression that is the one of the alternative that matched."""

    def choose(expressions: list[str]) -> str:
        chosen = expressions[-1]
        for mark, expression in reversed(list(zip(marks, expressions, strict=True))[:-1]):
            chosen = f"({expression} if g[{mark}] is not None else {chosen})"
        return chosen

    value = choose([child.value for child in children])
    raws = [child.raw for child in children if child.raw is not None]
    if len(raws) < len(children):
        return Child(value)
    converts = [child.convert or "None" for child in children]
    convert = converts[0] if len(set(converts)) == 1 else choose(converts)
    return Child(value, choose(raws), None if convert == "None" else convert)


def without_groups(pattern: str) -> str:
    r"""Give a pattern in which no group captures.

    >>> without_groups(r"(a[(]\()(?>b)")
    '(?:a[(]\\()(?>b)'
    """
    return _OPENING.sub(lambda match: "(?:" if match[0] == "(" else match[0], pattern)
