"""What the modules of the compiled engine call: the builders and conversions that the reference engine has as well."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from sipmsg.model._build import BUILDERS, PARAMETERS, TERMINALS
from sipmsg.parsing.compiled._rules import MODULES

Read = Callable[[str], Any]


class Miss(Exception):
    """A text that the compiled engine does not read: it breaks the grammar, or its rule is not regular."""


def only(*children: object) -> object:
    """Build the value of a rule without a builder: its only child, or all of them."""
    return children[0] if len(children) == 1 else children


def builder(rule: str) -> Callable[..., Any]:
    """Give the builder of a rule."""
    return BUILDERS[rule]


def terminal(name: str) -> Callable[[str], Any]:
    """Give the conversion of a terminal's text."""
    return TERMINALS[name]


_reads: dict[str, Read] = {}


def read(rule: str) -> Read:
    """Give the function that reads a text by a start rule; it raises `Miss`, or what a builder raises."""
    function = _reads.get(rule)
    if function is None:
        module = import_module(f"sipmsg.parsing.compiled.{MODULES[rule]}")
        function = _reads[rule] = getattr(module, f"read_{rule}")
    return function


def nested(rule: str) -> Read:
    """Give the function for a terminal that is a language of its own; its module is loaded when it is first called."""

    def call(text: str) -> Any:
        return (_reads.get(rule) or read(rule))(text)

    return call


def parameter(rule: str) -> Callable[[str, str | None, Read | None], tuple[str, Any]]:
    """Give the function that builds a parameter: its name, and its value by the rule for that name."""
    rules = PARAMETERS[rule]

    def build(name: str, value: str | None, convert: Read | None) -> tuple[str, Any]:
        typed = rules.get(name.lower())
        if typed is None:
            return name, value if value is None or convert is None else convert(value)
        if value is None:
            if typed and not typed.endswith("?"):
                raise Miss(name)
            return name, None
        if not typed:
            raise Miss(name)
        target = typed.rstrip("?")
        return name, (_reads.get(target) or read(target))(value)

    return build
