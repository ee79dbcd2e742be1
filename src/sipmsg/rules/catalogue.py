"""The catalogue: every rule by its id, gathered from the modules of the packages of this one.

A module holds rules as plain names, or tuples of rules where a family is a table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType

from sipmsg.rules.rule import Rule

PACKAGES = ("message", "transport", "exchange", "transactions", "forking")
"""The packages of rules, one for each scope, from the least to the most that a rule needs to see."""


def _rules() -> Iterator[Rule]:
    for name in PACKAGES:
        package = import_module(f"sipmsg.rules.{name}")
        for info in iter_modules(package.__path__):
            yield from _of(import_module(f"{package.__name__}.{info.name}"))


def _of(module: ModuleType) -> Iterator[Rule]:
    for value in vars(module).values():
        if isinstance(value, Rule):
            yield value
        elif isinstance(value, tuple):
            yield from (item for item in value if isinstance(item, Rule))


def gathered() -> dict[str, Rule]:
    """Give all rules by id; ValueError for an id that stands twice."""
    found: dict[str, Rule] = {}
    for rule in _rules():
        if found.setdefault(rule.id, rule) is not rule:
            raise ValueError(f"two rules have the id {rule.id!r}")
    return found


RULES: Mapping[str, Rule] = MappingProxyType(gathered())
"""Every rule by its id, in the order of the packages and modules."""
