"""What rules see of one message: its values, whatever of them can be read, and ways to point at them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from sipmsg.errors import SipSyntaxError
from sipmsg.model.fields import HeaderFields
from sipmsg.registry import BY_ATTRIBUTE, attribute_name
from sipmsg.rules.rule import Problem

if TYPE_CHECKING:
    from sipmsg.model.header_field import HeaderField
    from sipmsg.model.message import Message
    from sipmsg.model.uri import UnparsedUri, Uri

_KEY = {attribute: info.name.lower() for attribute, info in BY_ATTRIBUTE.items()}

# A value of a comma list: commas in quotes and angle brackets are its own.
_PIECE = re.compile(r'(?:[^,"<]++|"(?:[^"\\]|\\.)*+"|<[^>]*+>|["<])++', re.DOTALL)


class View(HeaderFields):
    """One message as rules see it; header fields are read by attribute, as of the message itself.

    A value that cannot be read is left out, whether the message was parsed strictly, tolerantly or lazily. ``code`` is
    the status code, 0 for a request; ``method`` is that of CSeq, or the request's own; "" if it cannot be read.
    ``names`` are the names of the header fields that are there, in lower case.

    >>> from sipmsg import Response
    >>> view = View(Response(405, headers={"CSeq": "7 BYE", "Allow": "INVITE, ACK"}))
    >>> view.code, view.method, view.allow, view.has("Allow"), view.at("allow", 1).path
    (405, 'BYE', ('INVITE', 'ACK'), True, 'allow[1]')
    """

    __slots__ = (
        "_broken",
        "_offsets",
        "_rows",
        "code",
        "headers",
        "is_request",
        "label",
        "message",
        "method",
        "names",
        "number",
    )

    def __init__(self, message: Message, *, number: int = 0, label: str = "") -> None:
        self.message = message
        self.headers = tuple(message.headers)
        self.names = message.headers.by_name
        self.label = label
        """What stands before every path: which of several messages this is."""
        self.number = number
        self._rows: dict[str, list[Any]] = {}
        self._offsets: list[int] | None = None
        self._broken: dict[str, list[int]] | None = None
        code: int | None = getattr(message, "status_code", None)
        self.is_request = code is None
        self.code: int = code or 0
        self.method: str
        if self.is_request:
            self.method = getattr(message, "method", "")
        else:
            cseq = self.cseq
            self.method = "" if cseq is None else cseq.method

    def __repr__(self) -> str:
        return f"View({self.message!r})"

    @property
    def body(self) -> bytes:
        """The octets of the body."""
        return self.message.body

    @property
    def start_line(self) -> str:
        """The start line as it came, without its line end."""
        return self._line().decode("utf-8", "surrogateescape").rstrip("\r\n")

    @property
    def reason_phrase(self) -> str:
        """The reason phrase of a response."""
        return str(getattr(self.message, "reason_phrase", ""))

    @property
    def request_uri(self) -> Uri | UnparsedUri | None:
        """The Request-URI of a request."""
        return getattr(self.message, "request_uri", None)

    def has(self, name: str) -> bool:
        """Tell whether a header field of that registered name is there, under whatever spelling."""
        return name.lower() in self.names

    def rows(self, attribute: str) -> list[Any]:
        """Give the values of all rows of a header field that can be read, by attribute."""
        rows = self._rows.get(attribute)
        if rows is None:
            rows = self._rows[attribute] = []
            for place in self.names.get(_KEY[attribute], ()):
                rows += self._read(place)
        return rows

    def _read(self, place: int) -> tuple[Any, ...]:
        """Give the value of a row, () if it cannot be read."""
        field = self.headers[place]
        try:
            return (field.value,)
        except SipSyntaxError:
            value = field.forgiven if self.message.wire.tolerant else None
            return () if value is None else (value,)

    def fields(self, name: str) -> tuple[HeaderField, ...]:
        """Give the header fields of a registered name, as they are written."""
        return tuple(self.headers[place] for place in self.places(name))

    def places(self, name: str) -> tuple[int, ...]:
        """Give the indexes of the header fields of a registered name."""
        return self.names.get(name.lower(), ())

    def unreadable(self, name: str) -> Iterator[int]:
        """Give the indexes of the header fields of a registered name whose values cannot be read."""
        return iter(self.broken.get(name.lower(), ()))

    @property
    def broken(self) -> Mapping[str, list[int]]:
        """The indexes of the header fields whose values cannot be read, by registered name in lower case."""
        found = self._broken
        if found is None:
            found = self._broken = {}
            for place, field in enumerate(self.headers):
                try:
                    _ = field.value
                except SipSyntaxError:
                    found.setdefault(field.canonical_name.lower(), []).append(place)
        return found

    def at(
        self, attribute: str, index: int | None = None, inside: str = "", find: str = "", **values: object
    ) -> Problem:
        """Point at a value: of which field (its attribute), which one of a list, and what inside it.

        The span is that of the value; ``find`` narrows it to where that text stands in it.
        """
        field = BY_ATTRIBUTE[attribute]
        place, number, size = self._place(attribute, index or 0)
        path = attribute if index is None else f"{attribute}[{index}]"
        if place < 0:
            return self.missing(field.name, **values)
        return self._problem(f"{path}.{inside}" if inside else path, place, number, size, find, values)

    def at_row(self, place: int, find: str = "", **values: object) -> Problem:
        """Point at the header field at an index, whether its value can be read or not."""
        field = self.headers[place]
        if not field.name:
            return self._problem(f"headers[{place}]", place, 0, 0, find, values)
        same = self.names.get(field.canonical_name.lower(), (place,))
        number = f"[{same.index(place)}]" if len(same) > 1 else ""
        return self._problem(f"{attribute_name(field.canonical_name)}{number}", place, 0, 0, find, values)

    def missing(self, name: str, **values: object) -> Problem:
        """Tell that a header field is not there; the span is that of the start line, which demands it."""
        return Problem(self.label + attribute_name(name), self._start_line(), {"name": name, **values}, self.number)

    def at_start_line(self, find: str = "", **values: object) -> Problem:
        """Point at the start line, or at where a text stands in it."""
        start, end = self._start_line()
        if find:
            at = self._line().find(find.encode("utf-8", "surrogateescape"))
            if at >= 0:
                start, end = start + at, start + at + len(find.encode("utf-8", "surrogateescape"))
        return Problem(f"{self.label}start_line", (start, end), values, self.number)

    def at_body(self, start: int = 0, **values: object) -> Problem:
        """Point at the body, or at what begins at an octet of it."""
        begin = self.offset_of(len(self.headers)) + len(self.message.wire.separator)
        return Problem(f"{self.label}body", (begin + start, begin + len(self.body)), values, self.number)

    def offset_of(self, place: int) -> int:
        """Give the octet of the wire bytes at which the header field of that index begins."""
        if self._offsets is None:
            head = len(self.message.wire.prefix) + len(self._line())
            self._offsets = list(accumulate((len(field.raw) for field in self.headers), initial=head))
        return self._offsets[place]

    def row_of(self, offset: int) -> int:
        """Give the index of the header field in which an octet of the wire bytes stands; -1 for none."""
        self.offset_of(0)
        return min(bisect_right(self._offsets or [], offset) - 1, len(self.headers))

    def _line(self) -> bytes:
        wire = self.message.wire.start_line
        return wire if wire is not None else self.message.start_line.encode("utf-8", "surrogateescape") + b"\r\n"

    def _start_line(self) -> tuple[int, int]:
        start = len(self.message.wire.prefix)
        return start, start + len(self._line().rstrip(b"\r\n"))

    def _place(self, attribute: str, index: int) -> tuple[int, int, int]:
        """Give the row in which value ``index`` stands, its number there, and how many values the row has."""
        before = 0
        place = -1
        for place in self.places(BY_ATTRIBUTE[attribute].name):
            for value in self._read(place):
                size = len(value) if isinstance(value, tuple) else 1
                if index < before + size:
                    return place, index - before, size
                before += size
        return place, 0, 0

    def _problem(self, path: str, place: int, number: int, size: int, find: str, values: dict[str, object]) -> Problem:
        raw = self.headers[place].raw.decode("utf-8", "surrogateescape")
        start = _value_start(raw)
        end = len(raw.rstrip())
        if size > 1:
            pieces = list(_PIECE.finditer(raw, start, end))
            if len(pieces) == size:
                piece = pieces[number]
                start = piece.end() - len(piece[0].lstrip())
                end = piece.end() - (len(piece[0]) - len(piece[0].rstrip()))
        if find:
            at = raw.find(find, start, end)
            if at < 0:
                at = raw.lower().find(find.lower(), start, end)
            if at >= 0:
                start, end = at, at + len(find)
        first = self.offset_of(place)
        span = (first + _octets(raw[:start]), first + _octets(raw[: max(start, end)]))
        return Problem(self.label + path, span, values, self.number)


def _value_start(raw: str) -> int:
    rest = raw.partition(":")[2]
    return len(raw) - len(rest.lstrip())


def _octets(text: str) -> int:
    return len(text.encode("utf-8", "surrogateescape"))
