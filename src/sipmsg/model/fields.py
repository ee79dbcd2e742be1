"""Access by name: one line registers the attribute of a header field and the type of its values.

The attribute's name is the field's name in snake_case, and so is the name of its grammar rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast, overload

from sipmsg.model.address import Contact, FromTo
from sipmsg.model.sequence import CSeq
from sipmsg.model.via import Via

if TYPE_CHECKING:
    from sipmsg.model.message import Message

T_co = TypeVar("T_co", covariant=True)


class _Field(Generic[T_co]):
    """An attribute of messages that reads header fields; ``type`` is the Python type of its values."""

    attribute: str

    def __init__(self, type_: type[T_co]) -> None:
        self.type = type_

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name


class Single(_Field[T_co]):
    """A field that stands once: its value, None if it is absent, the first if it stands again."""

    @overload
    def __get__(self, message: None, owner: type) -> Self: ...
    @overload
    def __get__(self, message: HeaderFields, owner: type) -> T_co | None: ...
    def __get__(self, message: HeaderFields | None, owner: type) -> Self | T_co | None:
        if message is None:
            return self
        rows = cast("Message", message).rows(self.attribute)
        return cast("T_co", rows[0]) if rows else None


class Listed(_Field[T_co]):
    """A field that holds a list: the tuple of the values of all its rows, () if it is absent."""

    @overload
    def __get__(self, message: None, owner: type) -> Self: ...
    @overload
    def __get__(self, message: HeaderFields, owner: type) -> tuple[T_co, ...]: ...
    def __get__(self, message: HeaderFields | None, owner: type) -> Self | tuple[T_co, ...]:
        if message is None:
            return self
        rows = cast("Message", message).rows(self.attribute)
        return cast("tuple[T_co, ...]", rows[0] if len(rows) == 1 else sum(rows, ()))


class Repeated(_Field[T_co]):
    """A field with one value a row that may have many rows: the tuple of their values, () if it is absent."""

    @overload
    def __get__(self, message: None, owner: type) -> Self: ...
    @overload
    def __get__(self, message: HeaderFields, owner: type) -> tuple[T_co, ...]: ...
    def __get__(self, message: HeaderFields | None, owner: type) -> Self | tuple[T_co, ...]:
        if message is None:
            return self
        return cast("tuple[T_co, ...]", tuple(cast("Message", message).rows(self.attribute)))


class HeaderFields:
    """The typed header fields of a message, by attribute; every other one is in ``message.headers``."""

    __slots__ = ()

    call_id = Single(str)
    contact = Listed(Contact)
    content_length = Single(int)
    cseq = Single(CSeq)
    from_ = Single(FromTo)
    max_forwards = Single(int)
    to = Single(FromTo)
    via = Listed(Via)


FIELDS: dict[str, _Field[Any]] = {
    name: member for name, member in vars(HeaderFields).items() if isinstance(member, _Field)
}
"""Attribute to its declaration."""
