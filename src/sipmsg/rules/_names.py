"""The names that a caller selects or ignores rules by."""

from __future__ import annotations

from collections.abc import Iterable


def as_names(names: Iterable[str]) -> tuple[str, ...]:
    """Give names as a tuple; TypeError for one text, whose letters would be taken for names, and for other values.

    >>> as_names(["default", "rfc3262"])
    ('default', 'rfc3262')
    """
    if isinstance(names, str):
        raise TypeError(f"select and ignore take a list of names, such as [{names!r}], not one text")
    found = tuple(names)
    for name in found:
        if not isinstance(name, str):
            raise TypeError(f"select and ignore take names as text, not {type(name).__name__}")
    return found
