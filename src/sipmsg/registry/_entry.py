"""What the small registries have in common: named entries, looked up by name."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

from attrs import frozen


@frozen
class Entry:
    """A registered name and what it is for.

    >>> Entry("100rel", ("RFC 3262",), "Reliable provisional responses.").name
    '100rel'
    """

    name: str
    """The registered spelling."""

    rfcs: tuple[str, ...]
    """The documents that define it, such as ``RFC 3262``."""

    meaning: str

    responses: str = ""
    """What part it plays in responses."""

    notes: str = ""


E = TypeVar("E", bound=Entry)


def by_name(*entries: E) -> Mapping[str, E]:
    """The entries by name, in the order given.

    Raises ValueError if a name stands twice.

    >>> list(by_name(Entry("b", (), ""), Entry("a", (), "")))
    ['b', 'a']
    """
    found: dict[str, E] = {}
    for entry in entries:
        if entry.name in found:
            raise ValueError(f"{entry.name!r} is registered twice")
        found[entry.name] = entry
    return MappingProxyType(found)
