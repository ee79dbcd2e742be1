"""Whether the text of a value that was given is read as that value, or as more or less than it."""

from __future__ import annotations

from typing import Any

import attrs

from sipmsg.model.params import Params
from sipmsg.model.text import render


def read_as_given(given: object, read: object) -> bool:
    """Tell whether what was read has the parts that were given; one value may stand for a list of one.

    Parts are compared as text, as a parameter may be given as text or as its type.

    >>> read_as_given(Params({"a": "1;b"}), Params({"a": "1", "b": None}))
    False
    >>> read_as_given(Params({"a": "1"}), Params({"a": 1}))
    True
    """
    if isinstance(given, list | tuple) or isinstance(read, tuple):
        mine, theirs = _several(given), _several(read)
        return len(mine) == len(theirs) and all(map(read_as_given, mine, theirs))
    if isinstance(given, Params) and isinstance(read, Params):
        return read_as_given(given.pairs, read.pairs)
    if attrs.has(type(given)) and attrs.has(type(read)):
        kind: Any = type(read)
        names = [attribute.name for attribute in attrs.fields(kind)]
        return all(read_as_given(getattr(given, name, None), getattr(read, name)) for name in names)
    return render(given).lower() == render(read).lower() or str(given) == str(read)


def _several(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, list | tuple) else (value,)
