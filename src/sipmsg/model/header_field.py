"""One header field: the octets as they came, its name, and its typed value."""

from __future__ import annotations

import re
from typing import Any, Final

from sipmsg.errors import SipSyntaxError, printable
from sipmsg.model._given import read_as_given
from sipmsg.model.fields import FIELDS, Listed, Repeated
from sipmsg.model.text import ExactText, render, unfold
from sipmsg.parsing.engine import Refusal, engine
from sipmsg.parsing.pointing import locate
from sipmsg.registry import canonical_name, header_field

_NAME = re.compile(rb"([A-Za-z0-9\-.!%*_+`'~]+)[ \t]*:[ \t]*+(?:\r?\n[ \t]++)*+")
_FOLDED = re.compile(r"[^\r\n]*+(?:\r\n[ \t][^\r\n]*+)*+")
_UNSET: Final = object()
# Method names are case-sensitive (RFC 3261 section 7.1).
_EXACT = {"header_value", "allow"}


class HeaderField:
    """A header field of a message: immutable, with ``raw`` octets, ``name``, ``text`` and typed ``value``.

    Made from a name and a value, it is checked by the grammar: what does not parse is a `SipSyntaxError`.
    A value may be given as text, as the typed value, or as a tuple of values for a list.

    >>> field = HeaderField("t", "<sip:bob@biloxi.com>;tag=a6c85cf")
    >>> field.canonical_name, field.value.tag, field.raw
    ('To', 'a6c85cf', b't: <sip:bob@biloxi.com>;tag=a6c85cf\\r\\n')
    """

    __slots__ = ("_start", "_text", "_value", "name", "raw")
    name: str
    """The name as it was written."""
    raw: bytes
    """The octets with folds and line end."""
    _start: int
    _text: str
    _value: object

    def __init__(self, name: str, value: object) -> None:
        if not isinstance(name, str):
            raise TypeError(f"the name of a header field is a str, not {name!r}")
        if value is None or isinstance(value, bytes | bytearray | memoryview):
            raise TypeError(f"{name} takes text or a typed value, not {value!r}")
        text = render(value)
        try:
            octets = text.encode("utf-8", "surrogateescape")
            name_octets = name.encode("ascii")
        except UnicodeEncodeError as error:
            raise _refused(name, text, 0, ("ASCII in names, UTF-8 in values",), b"") from error
        self._set(name_octets + b": " + octets + b"\r\n")
        if self.name != name:
            raise _refused(name, name, 0, ("a name (token)",), b"", stop=len(name))
        if self._text != text or not _FOLDED.fullmatch(text):
            raise _refused(name, text, 0, ("a value without line ends or outer blanks",), b"", stop=len(text))
        if not isinstance(value, str) and not read_as_given(value, self.value):
            raise _refused(name, text, 0, ("a value that is read as it was given",), b"", stop=len(text))
        _ = self.value

    @classmethod
    def from_raw(cls, raw: bytes) -> HeaderField:
        """Make a field of octets as they are, without a check; a line that is no field has the name ""."""
        self = cls.__new__(cls)
        self._set(raw)
        return self

    def _set(self, raw: bytes) -> None:
        put = object.__setattr__
        match = _NAME.match(raw)
        put(self, "raw", raw)
        put(self, "_value", _UNSET)
        if match is None:
            name, start, octets = "", 0, raw.rstrip(b"\r\n")
        else:
            name, start = match[1].decode("ascii"), match.end()
            octets = raw[start:].rstrip(b" \t\r\n")
        put(self, "name", name)
        put(self, "_start", start)
        put(self, "_text", octets.decode("utf-8", "surrogateescape"))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a HeaderField cannot be changed: {name}")

    @property
    def canonical_name(self) -> str:
        """The registered spelling of the name; the name as written if it is not registered."""
        return canonical_name(self.name)

    @property
    def text(self) -> str:
        """The value as text, without outer white space, each fold as one blank."""
        return unfold(self._text)

    @property
    def value(self) -> Any:
        """The typed value, parsed at first use; a str for a field whose grammar is not known.

        Raises `SipSyntaxError`, located within this field, if the text does not match the field's grammar.
        """
        value = self._value
        if value is _UNSET:
            try:
                value = self._parse(tolerant=False)
            except Refusal as refusal:
                value = refusal
            object.__setattr__(self, "_value", value)
        if isinstance(value, Refusal):
            raise self._error(value)
        return value

    def _parse(self, *, tolerant: bool) -> object:
        rule = self.rule
        value = engine(tolerant=tolerant).parse(rule, self._text)
        if value is None:
            return () if isinstance(FIELDS.get(rule), Listed) else ""
        return value

    @property
    def forgiven(self) -> Any:
        """The value by the tolerant grammar, None if the field does not match even that."""
        try:
            return self._parse(tolerant=True)
        except Refusal:
            return None

    @property
    def rule(self) -> str:
        """The grammar rule of the value; ``header_value`` if there is none of its own."""
        info = header_field(self.name)
        return info.attribute if info is not None and info.attribute in FIELDS else "header_value"

    def _error(self, refusal: Refusal) -> SipSyntaxError:
        return _refused(
            self.name,
            self._text,
            refusal.position,
            refusal.expected,
            self.raw,
            start=self._start,
            stop=refusal.stop,
            index=refusal.index,
            path=refusal.path,
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, HeaderField):
            return NotImplemented
        if self.canonical_name.lower() != other.canonical_name.lower():
            return False
        return self._text == other._text or self.comparable() == other.comparable()

    def comparable(self) -> object:
        """Give what two fields of one name are compared by: the value, or the text of one that does not parse."""
        try:
            return self.value
        except SipSyntaxError:
            return self.text

    def meant(self) -> tuple[object, ...]:
        """Give the values for a comparison by `equivalent`: methods and text without grammar are compared exactly."""
        value = self.comparable()
        values = value if isinstance(value, tuple) else (value,)
        exact = self.rule in _EXACT or isinstance(self._value, Refusal)
        return tuple(ExactText(item) for item in values) if exact else values

    def __hash__(self) -> int:
        return hash(self.canonical_name.lower())

    def __repr__(self) -> str:
        return f"HeaderField({self.name!r}, {self.text!r})"

    def __str__(self) -> str:
        return f"{self.name}: {self.text}"

    def __reduce__(self) -> tuple[Any, ...]:
        return (HeaderField.from_raw, (self.raw,))


def _refused(
    name: str,
    text: str,
    position: int,
    expected: tuple[str, ...],
    raw: bytes,
    *,
    start: int = 0,
    stop: int = 0,
    index: int = 0,
    path: tuple[str, ...] = (),
) -> SipSyntaxError:
    info = header_field(name)
    known = canonical_name(name)
    offset = start + len(text[:position].encode("utf-8", "surrogateescape"))
    line, column, shown = locate(raw, offset) if raw else (1, 1, text)
    found = f'"{printable(text[position:stop])}"' if position < len(text) else "the end of the value"
    attribute = info.attribute if info else f'headers["{known}"]'
    many = isinstance(FIELDS.get(attribute), (Listed, Repeated))
    return SipSyntaxError(
        f"{known}: expected {' or '.join(expected) or 'nothing more'}, found {found}",
        rule=f"syntax-{known.lower()}" if info else "syntax-header-value",
        path=".".join((f"{attribute}[{index}]" if many else attribute, *path)),
        header_field=known,
        index=index,
        offset=offset,
        end=start + len(text[: max(stop, position)].encode("utf-8", "surrogateescape")),
        line=line,
        column=column,
        text=shown,
        expected=expected,
        citation="RFC 3261 section 25.1" if info is None else info.citation,
    )
