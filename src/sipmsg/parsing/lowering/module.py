"""The source of one module of the compiled engine: a function for each start rule of a file of the grammar."""

from __future__ import annotations

from sipmsg.model._build import BUILDERS, NESTED, PARAMETERS, TERMINALS
from sipmsg.parsing.lowering.lexis import Lexis
from sipmsg.parsing.lowering.pattern import Child, Pattern
from sipmsg.parsing.lowering.tree import Call, Choice, Node, Optional, Repeated, Rules, Sequence, Term

_HEAD = '''"""Made from grammar/{family}.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import {runtime}
'''
_RUNTIME = ("Miss", "builder", "nested", "only", "parameter", "terminal")
LONG = 60
"""Patterns of terminals that are longer than this stand once, in a module that all share."""


class Module:
    """One file of the grammar on its way to Python."""

    def __init__(self, family: str) -> None:
        self.family = family
        self.rules = Rules(family)
        self.lexis = Lexis(self.rules)
        # Start lines that strict parsing refused are read by the tolerant engine alone.
        self.read = [rule for rule in self.rules.starts if not rule.startswith("tolerant")]
        self._needed: dict[str, str] = {}
        self._functions: list[str] = []
        self._loops: dict[tuple[Node, int], str] = {}
        self.long = {
            name: self.lexis.pattern(name)
            for name in self.rules.terminals
            if len(self.lexis.pattern(name)) > LONG and not name.startswith("__")
        }
        """Terminals with long patterns."""

    def source(self) -> str:
        """Give the text of the module."""
        for rule in self.read:
            self._start(rule)
        names = "".join(f"{name} = {call}\n" for name, call in sorted(self._needed.items()))
        body = names + "\n\n" + "\n\n".join(self._functions)
        runtime = [name for name in _RUNTIME if f"{name}(" in body or f"raise {name}" in body]
        head = _HEAD.format(family=self.family, runtime=", ".join(runtime))
        shared = sorted(name for name in self.long if f" {name} " in body or f"({name} " in body or f" {name})" in body)
        if shared:
            head += f"from sipmsg.parsing.compiled._terminals import {', '.join(shared)}\n"
        return f"{head}\n{body}"

    # What expressions name

    def conversion(self, name: str) -> str | None:
        """Give the function that converts the text of a terminal; None for one that stays text."""
        if name in NESTED:
            return self._need(f"n_{NESTED[name]}", f'nested("{NESTED[name]}")')
        return self._need(f"t_{name.lower()}", f'terminal("{name}")') if name in TERMINALS else None

    def built(self, rule: str, children: tuple[Child, ...]) -> Child:
        """Give the expression that builds the value of a rule, or of an alias, from its children."""
        name = self.rules.templates.get(rule, rule)
        if rule in PARAMETERS:
            key, value = children
            function = self._need(f"p_{rule}", f'parameter("{rule}")')
            return Child(f"{function}({key.raw}, {value.raw}, {value.convert})")
        if name in BUILDERS:
            function = self._need(f"b_{name}", f'builder("{name}")')
        elif len(children) == 1 and not children[0].value.startswith("*"):
            return children[0]
        else:
            function = "only"
        return Child(f"{function}({', '.join(child.value for child in children)})")

    def _need(self, name: str, call: str) -> str:
        self._needed[name] = call
        return name

    # Functions

    def loop(self, item: Node, depth: int) -> str:
        """Give the function that takes the values of repeated items from a text of nothing but such items."""
        key = (item, depth)
        if key not in self._loops:
            name = self._loops[key] = f"each_{len(self._loops)}"
            pattern = Pattern(self)
            lowered = pattern.lower(item, depth)
            groups = "(match[1],)" if pattern.groups == 1 else "match.groups()"
            self._functions.append(
                self._matcher(name, lowered.pattern, "finditer")
                + f"def {name}(text: str) -> Any:\n"
                + "    if not text:\n        return ()\n"
                + "    values: list[Any] = []\n"
                + f"    for match in {name}_finditer(text):\n        g = {groups}\n"
                + f"        values += ({', '.join(child.value for child in lowered.children)},)\n"
                + "    return values\n"
            )
        return self._loops[key]

    def _start(self, rule: str) -> None:
        body = self.rules.body(rule)
        node = body.item if isinstance(body, Optional) else body
        listed = self._listed(node)
        if listed is not None:
            self._list(rule, listed, may_be_empty=node is not body)
            return
        pattern = Pattern(self)
        if isinstance(body, Choice):
            lowered = pattern.choice(body, rule, 0, behind=r"\Z")
            value = lowered.children[0].value
        else:
            lowered = pattern.lower(body)
            value = self.built(rule, lowered.children).value
        self._functions.append(
            self._matcher(f"read_{rule}", rf"{lowered.pattern}\Z", "match")
            + f"def read_{rule}(text: str) -> Any:\n"
            + f"    match = read_{rule}_match(text)\n"
            + "    if match is None:\n        raise Miss\n"
            + ("    g = match.groups()\n" if "g[" in value else "")
            + f"    return {value}\n"
        )

    def _listed(self, node: Node) -> tuple[str, Node, str] | None:
        """Give template, element and separator of a node that is a list and nothing else."""
        if not isinstance(node, Call) or node.rule not in self.rules.templates:
            return None
        match self.rules.body(node.rule):
            case Sequence((element, Repeated(Sequence((Term(separator, False), again))))) if again == element:
                return node.rule, element, separator
        return None

    def _list(self, rule: str, listed: tuple[str, Node, str], *, may_be_empty: bool) -> None:
        """Write a loop over the elements, each with the separator behind it or the end."""
        template, element, separator = listed
        pattern = Pattern(self)
        lowered = pattern.lower(element)
        (child,) = lowered.children
        value = self.built(rule, (self.built(template, (Child("*values"),)),)).value
        last = pattern.group()
        self._functions.append(
            self._matcher(f"read_{rule}", rf"{lowered.pattern}(?:({self.lexis.pattern(separator)})|\Z)", "match")
            + f"def read_{rule}(text: str) -> Any:\n"
            + ("    if not text:\n        return None\n" if may_be_empty else "")
            + "    values: list[Any] = []\n    at = 0\n    while True:\n"
            + f"        match = read_{rule}_match(text, at)\n"
            + "        if match is None:\n            raise Miss\n"
            + f"        g = match.groups()\n        values.append({child.value})\n"
            + f"        if g[{last}] is None:\n            return {value}\n"
            + "        at = match.end()\n"
        )

    def _matcher(self, name: str, pattern: str, method: str) -> str:
        """Write a function that compiles a pattern when it is first called, and puts its method in its own place."""
        late = f"{name}_{method}"
        return (
            f"def _{late}(text: str, at: int = 0) -> Any:\n"
            f"    global {late}\n"
            f"    {late} = re.compile({self._quoted(pattern)}).{method}\n"
            f"    return {late}(text, at)\n\n\n"
            f"{late}: Any = _{late}\n\n\n"
        )

    def _quoted(self, pattern: str) -> str:
        """Write a pattern as Python, with the names of terminals in place of their long patterns."""
        pieces = [pattern]
        for name, long in sorted(self.long.items(), key=lambda item: -len(item[1])):
            divided: list[str] = []
            for piece in pieces:
                if piece in self.long:
                    divided.append(piece)
                    continue
                first, *rest = piece.split(long)
                divided.append(first)
                for other in rest:
                    divided += (name, other)
            pieces = divided
        return " + ".join(piece if piece in self.long else repr(piece) for piece in pieces if piece) or "''"
