"""How parsed children become values: the one table that both engines use.

A rule of the grammar is tied to the function that builds its value by ``@builds``; a rule without a builder
gives its only child, or the tuple of its children. A terminal is tied to a conversion by ``TERMINALS``, or to
the rule that parses its text by ``NESTED``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T", bound=Callable[..., object])
C = TypeVar("C", bound=type)

BUILDERS: dict[str, Callable[..., object]] = {}
"""Rule (or alias) to builder, called with the rule's children, None for an optional part that is absent."""

TERMINALS: dict[str, Callable[[str], object]] = {}
"""Terminal to the conversion of its text; a terminal that is not here stays a str."""

PARAMETERS: dict[str, dict[str, str]] = {}
"""Rule of a parameter to {parameter name in lower case: rule of its value}; see `sipmsg.model.params`."""

NESTED: dict[str, str] = {
    "ADDR_SPEC": "addr_spec",
    "ADDR_SPEC_IN_QUOTES": "addr_spec",
    "BARE_ADDR_SPEC": "addr_spec",
    "REQUEST_URI": "request_uri",
}
"""Terminal that is a language of its own to the rule that parses its text."""


class Mismatch(Exception):
    """Raised by builders: ``value``, one of the children, breaks a bound; ``expected`` in the RFC's words."""

    def __init__(self, value: object, expected: str) -> None:
        super().__init__(expected)
        self.value = value
        self.expected = expected


def builds(*rules: str) -> Callable[[T], T]:
    """Register a class or function as the builder of the rules."""

    def register(builder: T) -> T:
        for rule in rules:
            BUILDERS[rule] = builder
        return builder

    return register


def builds_with_params(*rules: str) -> Callable[[C], C]:
    """Register a class as the builder of the rules whose last child is the parameters of its values."""

    def register(cls: C) -> C:
        builds(*rules)(lambda *children: cls(*children[:-1], params=children[-1]))
        return cls

    return register


def at_most(limit: int, expected: str) -> Callable[[int], int]:
    """Give a builder for a number that has an upper bound."""

    def build(number: int) -> int:
        if number > limit:
            raise Mismatch(number, expected)
        return number

    return build


BUILDERS["comma_list"] = lambda *items: items
checked_port = BUILDERS["port"] = at_most(65535, "a port from 0 to 65535")
