"""The header fields of a message: an immutable sequence that is found by name as well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeAlias, overload

from sipmsg.errors import MissingError
from sipmsg.model.equivalence import equivalent
from sipmsg.model.header_field import HeaderField
from sipmsg.registry import canonical_name
from sipmsg.registry.header_fields import lookup_name

HeadersLike: TypeAlias = Mapping[str, object] | Iterable[HeaderField | tuple[str, object]]
"""What header fields can be made of: fields, pairs of name and value, or a mapping."""


class Headers(Sequence[HeaderField]):
    """The header fields in order; compact, long and any-case names are one (RFC 3261 section 7.3.3).

    An integer gives a `HeaderField`, a name gives the text of the first field of that name. Two are equal if
    each name has equal values in the same order; the order of different names does not matter (section 7.3.1).

    >>> headers = Headers([("Subject", "Lunch"), ("X-Room", "7")])
    >>> headers["s"], headers["x-room"], headers.get("Call-ID"), len(headers)
    ('Lunch', '7', None, 2)
    """

    __slots__ = ("_fields", "_places")
    _fields: tuple[HeaderField, ...]
    _places: dict[str, tuple[int, ...]] | None

    def __init__(self, fields: HeadersLike = ()) -> None:
        if isinstance(fields, Mapping):
            self._fields = tuple(HeaderField(str(name), value) for name, value in fields.items())
        else:
            rows = [item if isinstance(item, HeaderField) else _made(item) for item in fields]
            self._fields = (*map(_ended, rows[:-1]), *rows[-1:])
        self._places = None

    def places(self, name: str) -> tuple[int, ...]:
        """Give the indexes of the fields of that name."""
        return self.by_name.get(lookup_name(name), ())

    @property
    def by_name(self) -> Mapping[str, tuple[int, ...]]:
        """The indexes of the fields of each name; the names are the long ones in lower case.

        >>> Headers([("v", "SIP/2.0/UDP a.example"), ("X-Room", "7"), ("Via", "SIP/2.0/UDP b.example")]).by_name
        {'via': (0, 2), 'x-room': (1,)}
        """
        places = self._places
        if places is None:
            found: dict[str, list[int]] = {}
            for index, field in enumerate(self._fields):
                found.setdefault(lookup_name(field.name), []).append(index)
            places = self._places = {key: tuple(indexes) for key, indexes in found.items()}
        return places

    def fields(self, name: str) -> tuple[HeaderField, ...]:
        """Give all fields of that name, in order."""
        return tuple(self._fields[index] for index in self.places(name))

    @overload
    def __getitem__(self, key: int) -> HeaderField: ...
    @overload
    def __getitem__(self, key: slice) -> Headers: ...
    @overload
    def __getitem__(self, key: str) -> str: ...
    def __getitem__(self, key: str | int | slice) -> str | HeaderField | Headers:
        if isinstance(key, str):
            places = self.places(key)
            if not places:
                name = canonical_name(key)
                raise MissingError(f"there is no {name} header field", rule="header-field-missing", header_field=name)
            return self._fields[places[0]].text
        if isinstance(key, slice):
            return Headers(self._fields[key])
        return self._fields[key]

    def get(self, name: str, default: str | None = None) -> str | None:
        """Give the text of the first field of that name, or the default."""
        places = self.places(name)
        return self._fields[places[0]].text if places else default

    def get_all(self, name: str) -> tuple[str, ...]:
        """Give the texts of all fields of that name."""
        return tuple(field.text for field in self.fields(name))

    def __contains__(self, key: object) -> bool:
        return bool(self.places(key)) if isinstance(key, str) else key in self._fields

    def __iter__(self) -> Iterator[HeaderField]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def set(self, name: str, *values: object) -> Headers:
        """Give a copy in which the fields of that name have these values, one field each; none takes them out.

        Fields that are there already are replaced where they stand; more are put behind the last of them.

        >>> [str(field) for field in Headers({"X-A": "1", "X-B": "2"}).set("x-a", "3", "4")]
        ['x-a: 3', 'x-a: 4', 'X-B: 2']
        """
        new = [value if isinstance(value, HeaderField) else HeaderField(name, value) for value in values]
        places = self.places(name)
        if not places:
            return Headers((*self._fields, *new))
        kept: list[HeaderField] = []
        replaced = set(places)
        rest = iter(new)
        for index, field in enumerate(self._fields):
            if index == places[-1]:
                kept += rest
            elif index in replaced:
                kept += islice(rest, 1)
            else:
                kept.append(field)
        return Headers(kept)

    def add(self, name: str, value: object, index: int | None = None) -> Headers:
        """Give a copy with one more field, at the end or before the field at ``index``."""
        fields = list(self._fields)
        if index == 0 and fields and fields[0].raw[:1] in (b" ", b"\t"):
            index = 1  # behind a row that only tolerant parsing keeps, which would become a fold of the new field
        fields.insert(len(fields) if index is None else index, HeaderField(name, value))
        return Headers(fields)

    def ended(self) -> Headers:
        """Give the same fields, the last one with a line end, which it lacks where a message was cut off."""
        return Headers(map(_ended, self._fields))

    def remove(self, name: str) -> Headers:
        """Give a copy without the fields of that name."""
        return self.set(name)

    def _comparable(self) -> dict[str, list[object]]:
        values: dict[str, list[object]] = {}
        for field in self._fields:
            value = field.comparable()
            values.setdefault(field.canonical_name.lower(), []).extend(value if isinstance(value, tuple) else (value,))
        return values

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Headers):
            return NotImplemented
        return self._fields == other._fields or self._comparable() == other._comparable()

    def equivalent(self, other: object) -> bool:
        """Tell whether both mean the same: each name has equivalent values, in the same order (RFC 3261 section 7.3.1).

        The order of different names does not matter, nor whether a list stands in one row or in several. The text of
        what has no grammar here or does not match it is compared as it is.

        >>> Headers({"c": "Text/Plain", "Subject": "x"}).equivalent(Headers({"s": "x", "Content-Type": "text/plain"}))
        True
        """
        if not isinstance(other, Headers):
            return False
        mine, theirs = self._meant(), other._meant()
        return mine.keys() == theirs.keys() and all(equivalent(mine[name], theirs[name]) for name in mine)

    def _meant(self) -> dict[str, tuple[object, ...]]:
        values: dict[str, tuple[object, ...]] = {}
        for field in self._fields:
            name = field.canonical_name.lower()
            values[name] = values.get(name, ()) + field.meant()
        return values

    def __hash__(self) -> int:
        return hash(frozenset(field.canonical_name.lower() for field in self._fields))

    def __repr__(self) -> str:
        return f"Headers({list(self._fields)!r})"

    def __bytes__(self) -> bytes:
        return b"".join(field.raw for field in self._fields)


def _made(item: object) -> HeaderField:
    if isinstance(item, tuple | list) and len(item) == 2:
        return HeaderField(*item)
    raise TypeError(f"a header field is a HeaderField or a pair of name and value, not {item!r}")


def _ended(field: HeaderField) -> HeaderField:
    return field if field.raw.endswith(b"\n") else HeaderField.from_raw(field.raw + b"\r\n")
