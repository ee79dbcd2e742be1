"""Parameters: ``;name=value`` behind a value, and the typed access to the ones that an RFC defines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, Self, TypeVar, overload

import attrs

from sipmsg.model._build import PARAMETERS, builds
from sipmsg.model.equivalence import Comparable, equivalent
from sipmsg.model.text import render

T = TypeVar("T")
C = TypeVar("C", bound=type)
ParamValue = Any
"""None for a parameter without a value, a str, a `QuotedString`, or the type that the parameter's rule gives."""


class Params(Mapping[str, ParamValue], Comparable):
    """Parameters in order, found by name without regard to case; immutable (RFC 3261 section 7.3.1).

    Two are equal if they hold the same names and values in whatever order. A name that stands twice is kept twice
    in `pairs`, and its first value is the one found by name.

    >>> params = Params({"branch": "z9hG4bK1", "rport": None})
    >>> params["Branch"], "rport" in params, str(params)
    ('z9hG4bK1', True, ';branch=z9hG4bK1;rport')
    """

    __slots__ = ("pairs",)
    pairs: tuple[tuple[str, ParamValue], ...]

    def __init__(self, items: Mapping[str, ParamValue] | Iterable[tuple[str, ParamValue]] = ()) -> None:
        pairs = items.items() if isinstance(items, Mapping) else items
        object.__setattr__(self, "pairs", tuple((str(name), value) for name, value in pairs))

    @classmethod
    def from_pairs(cls, *pairs: tuple[str, ParamValue]) -> Self:
        """Make parameters of what an engine parsed."""
        self = cls.__new__(cls)
        object.__setattr__(self, "pairs", pairs)
        return self

    def __setattr__(self, name: str, value: object) -> None:
        raise attrs.exceptions.FrozenInstanceError

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.pairs,))

    def __getitem__(self, name: str) -> ParamValue:
        wanted = name.lower()
        for key, value in self.pairs:
            if key.lower() == wanted:
                return value
        raise KeyError(name)

    def get(self, key: str, default: Any = None) -> Any:
        """Give the value of a parameter, or the default."""
        wanted = key.lower()
        for name, value in self.pairs:
            if name == wanted or name.lower() == wanted:
                return value
        return default

    def __contains__(self, name: object) -> bool:
        if isinstance(name, str):
            wanted = name.lower()
            for key, _ in self.pairs:
                if key == wanted or key.lower() == wanted:
                    return True
        return False

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key.lower() for key, _ in self.pairs))

    def __len__(self) -> int:
        return len({key.lower() for key, _ in self.pairs})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Params):
            return Mapping.__eq__(self, other) if isinstance(other, Mapping) else NotImplemented
        return self.pairs == other.pairs or self._sorted() == other._sorted()

    def _sorted(self) -> list[tuple[str, ParamValue]]:
        return sorted(((name.lower(), value) for name, value in self.pairs), key=lambda pair: (pair[0], repr(pair[1])))

    def __hash__(self) -> int:
        return hash(frozenset(name.lower() for name, _ in self.pairs))

    def __str__(self) -> str:
        return "".join(f";{name}" if value is None else f";{name}={render(value)}" for name, value in self.pairs)

    def __repr__(self) -> str:
        once = dict(self.pairs)
        return f"{type(self).__name__}({once if len(once) == len(self.pairs) else list(self.pairs)!r})"

    def equivalent(self, other: object) -> bool:
        """Tell whether both have the same names with equivalent values, in whatever order."""
        if not isinstance(other, Params) or self.keys() != other.keys():
            return False
        return all(equivalent(value, other[name]) for name, value in self.items())

    def replace(self, changes: Mapping[str, ParamValue]) -> Self:
        """Give a copy with parameters set in place or appended; the value False takes one out, True is no value.

        >>> str(Params({"a": "1", "b": "2"}).replace({"a": False, "lr": True}))
        ';b=2;lr'
        """
        wanted = {name.lower(): (name, value) for name, value in changes.items()}
        pairs = []
        for name, value in self.pairs:
            if name.lower() not in wanted:
                pairs.append((name, value))
            elif (change := wanted[name.lower()])[1] is not False:
                pairs.append((name, None if change[1] is True else change[1]))
                wanted[name.lower()] = (name, False)
        pairs += [(name, None if value is True else value) for name, value in wanted.values() if value is not False]
        return type(self)(pairs)


EMPTY = Params()

# So that engines build pairs of them, which have no typed values.
PARAMETERS["generic_param"] = {}


@builds("parameters")
def _parameters(*pairs: tuple[str, ParamValue]) -> Params:
    return Params.from_pairs(*pairs) if pairs else EMPTY


class Param(Generic[T]):
    """A parameter that an RFC defines, read as an attribute: None if it is absent.

    ``rule`` is the grammar rule of the value; a rule with ``?`` behind it lets the value be absent, and "" wants
    no value.
    """

    def __init__(self, rule: str, name: str = "") -> None:
        self.rule = rule
        self.name = name

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.name or name.rstrip("_").replace("_", "-")

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Parametrized, owner: type) -> T: ...
    def __get__(self, instance: Parametrized | None, owner: type) -> Self | T:
        if instance is None:
            return self
        return self.read(instance.params)

    def read(self, params: Params) -> T:
        """Give the attribute's value."""
        value: T = params.get(self.name)
        return value


class Flag(Param[bool]):
    """A parameter that says something by being there: True or False."""

    def read(self, params: Params) -> bool:
        """Tell whether it is there."""
        return self.name in params


def param(type_: type[T], rule: str, name: str = "") -> Param[T | None]:
    """Declare a typed parameter of a class: its Python type, the grammar rule of its value, and its name."""
    return Param(rule, name)


def flag(rule: str = "", name: str = "") -> Flag:
    """Declare a parameter that counts by being there; ``rule`` as for `Param`, no value by default."""
    return Flag(rule, name)


def _params(items: Mapping[str, ParamValue] | Iterable[tuple[str, ParamValue]]) -> Params:
    if isinstance(items, Params):
        return items
    return Params((name, None if value is True else value) for name, value in Params(items).pairs)


@attrs.frozen
class Parametrized(Comparable):
    """Base of all values that have parameters: ``params`` takes a mapping or pairs, with True for no value."""

    params: Params = attrs.field(default=EMPTY, converter=_params, kw_only=True)

    def with_params(self, changes: Mapping[str, ParamValue] | None = None, /, **more: ParamValue) -> Self:
        """Give a copy with parameters changed; in keyword arguments ``_`` stands for ``-``.

        A value of False takes the parameter out, True sets it without a value.
        """
        named = {name.rstrip("_").replace("_", "-"): value for name, value in more.items()}
        return attrs.evolve(self, params=self.params.replace({**(changes or {}), **named}))


def has_params(*rules: str) -> Callable[[C], C]:
    """Tell the engines the typed parameters of a class: ``rules`` are the grammar's rules for its parameters."""

    def register(cls: C) -> C:
        table = {
            member.name.lower(): member.rule
            for base in reversed(cls.__mro__)
            for member in vars(base).values()
            if isinstance(member, Param)
        }
        for rule in rules:
            PARAMETERS.setdefault(rule, {}).update(table)
        return cls

    return register
