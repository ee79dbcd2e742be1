"""The grammar as a tree of few kinds of nodes, read from Lark's own objects for its rules and terminals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import frozen
from lark import Lark, Tree
from lark import load_grammar as loader
from lark.grammar import NonTerminal, Terminal
from lark.lexer import TerminalDef

from sipmsg.parsing import grammar
from sipmsg.parsing.engine import starts


@frozen
class Term:
    """A terminal; ``kept`` tells whether it leaves its text in the value."""

    name: str
    kept: bool


@frozen
class Call:
    """What another rule, or a template with its arguments, describes."""

    rule: str


@frozen
class Sequence:
    """One thing behind the other."""

    items: tuple[Node, ...]


@frozen
class Choice:
    """One of several, each with the alias that its value is built by, None for the rule's own name."""

    options: tuple[tuple[Node, str | None], ...]


@frozen
class Optional:
    """What may be absent; with ``placeholder`` its children are None then."""

    item: Node
    placeholder: bool


@frozen
class Repeated:
    """Any number of one thing, none as well."""

    item: Node


Node: TypeAlias = Term | Call | Sequence | Choice | Optional | Repeated


class Rules:
    """The rules and terminals of one file of the grammar, together with those of ``core.lark``."""

    def __init__(self, family: str) -> None:
        source = "\n".join(grammar.text(name) for name in dict.fromkeys(("core", family)))
        home = grammar.families()
        self.starts = sorted(rule for rule in starts() if home.get(rule) == family)
        # Lark has no types for its loader.
        read: Any = loader.load_grammar
        self._pattern: Any = loader._literal_to_pattern
        loaded = read(source, family, [], False)[0]
        self._bodies: dict[str, tuple[tuple[str, ...], Any]] = {
            str(name): (tuple(map(str, parameters)), body) for name, parameters, body, _ in loaded.rule_defs
        }
        lark = Lark(source, start=self.starts, parser="lalr", lexer="contextual", maybe_placeholders=True)
        self.terminals: Mapping[str, TerminalDef] = {terminal.name: terminal for terminal in lark.terminals}
        self._literals = {_key(terminal.pattern): terminal.name for terminal in lark.terminals}
        self._nodes: dict[str, Node] = {}
        self.templates: dict[str, str] = {}
        """Rule that a template made to the name of the template."""

    def body(self, rule: str) -> Node:
        """Give what a rule describes."""
        node = self._nodes.get(rule)
        if node is None:
            parameters, body = self._bodies[rule]
            assert not parameters, f"{rule} is a template"
            node = self._nodes[rule] = self._node(body, {})
        return node

    def is_recursive(self, rule: str) -> bool:
        """Tell whether a rule is part of what it describes."""
        found: set[str] = set()
        todo = [self.body(rule)]
        while todo:
            match todo.pop():
                case Call(name) if name not in found:
                    found.add(name)
                    todo.append(self.body(name))
                case Sequence(items):
                    todo += items
                case Choice(options):
                    todo += (option for option, _ in options)
                case Optional(item) | Repeated(item):
                    todo.append(item)
        return rule in found

    def _node(self, tree: Any, arguments: Mapping[str, Node]) -> Node:
        if isinstance(tree, NonTerminal):
            return arguments.get(str(tree.name), Call(str(tree.name)))
        if isinstance(tree, Terminal):
            return Term(str(tree.name), not str(tree.name).startswith("_"))
        assert isinstance(tree, Tree), tree
        children: list[Any] = tree.children
        match str(tree.data):
            case "expansions":
                return self._choice(children, arguments)
            case "expansion":
                items = tuple(self._node(child, arguments) for child in children)
                return items[0] if len(items) == 1 else Sequence(items)
            case "maybe":
                return Optional(self._node(children[0], arguments), placeholder=True)
            case "expr":
                item = self._node(children[0], arguments)
                return Repeated(item) if children[1] == "*" else Optional(item, placeholder=False)
            case "value":
                return self._node(children[0], arguments)
            case "template_usage":
                return self._made(str(children[0].name), [self._node(child, arguments) for child in children[1:]])
            case "literal":
                return Term(self._literals[_key(self._pattern(children[0]))], kept=False)
            case kind:
                raise ValueError(f"the grammar has {kind}, which is not lowered")

    def _choice(self, children: list[Any], arguments: Mapping[str, Node]) -> Node:
        options: list[tuple[Node, str | None]] = []
        for child in children:
            if child.data == "alias":
                options.append((self._node(child.children[0], arguments), str(child.children[1].name)))
            else:
                options.append((self._node(child, arguments), None))
        return options[0][0] if len(options) == 1 and options[0][1] is None else Choice(tuple(options))

    def _made(self, template: str, arguments: list[Node]) -> Call:
        parameters, body = self._bodies[template]
        names = [
            node.rule if isinstance(node, Call) else node.name for node in arguments if isinstance(node, Call | Term)
        ]
        rule = f"{template}{{{','.join(names)}}}"
        if rule not in self._nodes:
            self._nodes[rule] = self._node(body, dict(zip(parameters, arguments, strict=True)))
            self.templates[rule] = template
        return Call(rule)


def _key(pattern: Any) -> tuple[str, str, frozenset[str]]:
    return type(pattern).__name__, pattern.value, frozenset(pattern.flags)
