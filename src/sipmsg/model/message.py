"""Messages: a start line, header fields and a body (RFC 3261 section 7)."""

from __future__ import annotations

import copy
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Self

import attrs
from attrs import field, frozen

from sipmsg.errors import SipError, SipSyntaxError
from sipmsg.findings import Finding
from sipmsg.model.fields import FIELDS, HeaderFields, Repeated
from sipmsg.model.header_field import HeaderField
from sipmsg.model.headers import Headers, HeadersLike
from sipmsg.model.uri import AbsoluteUri, SipUri, TelUri, UnparsedUri, Uri
from sipmsg.parsing.pointing import unnoted
from sipmsg.parsing.start_line import check_built, request_uri
from sipmsg.registry import BY_ATTRIBUTE

if TYPE_CHECKING:
    from sipmsg.model.body import Content, Part

_CRLF = b"\r\n"
_DIALOG_METHODS = {"INVITE", "SUBSCRIBE", "REFER"}


@frozen
class Wire:
    """What a parsed message keeps of the bytes beside its fields and body, and what parsing forgave."""

    start_line: bytes | None = None
    prefix: bytes = b""
    separator: bytes = _CRLF
    trailer: bytes = b""
    tolerant: bool = False
    defects: tuple[SipError, ...] = ()


_BUILT = Wire()


def _headers(items: HeadersLike) -> Headers:
    return items if isinstance(items, Headers) else Headers(items)


def _octets(body: bytes | bytearray | memoryview) -> bytes:
    if type(body) is bytes:
        return body
    if isinstance(body, bytes | bytearray | memoryview):
        return bytes(body)
    raise TypeError(f"a body is octets, bytes and not {type(body).__name__}; text must be encoded")


@frozen(kw_only=True)
class Message(HeaderFields, ABC):
    """What requests and responses have in common.

    ``headers`` are the header fields in order, ``body`` the octets of the body, ``sip_version`` as written. A
    header field is read by its name in snake_case (``message.call_id``, ``message.from_``, ``message.via``); one
    that is absent is None, or () if it holds a list. ``bytes(message)`` is the wire form: of a parsed message the
    very bytes that were parsed.
    """

    headers: Headers = field(factory=Headers, converter=_headers)
    body: bytes = field(default=b"", converter=_octets)
    sip_version: str = "SIP/2.0"
    wire: Wire = field(default=_BUILT, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.wire is _BUILT and not self.headers.places("Content-Length"):
            object.__setattr__(self, "headers", self.headers.set("Content-Length", len(self.body)))
        if self.wire.start_line is None:
            self._check_start_line()

    @property
    @abstractmethod
    def start_line(self) -> str:
        """The Request-Line or Status-Line, without its line end."""

    def _check_start_line(self) -> None:
        check_built(self.start_line, sip_version=self.sip_version)

    @abstractmethod
    def _starts_like(self, other: Any) -> bool:
        """Tell whether the start lines are equivalent; ``other`` is of the same class."""

    def __bytes__(self) -> bytes:
        wire = self.wire
        start_line = wire.start_line
        if start_line is None:
            start_line = self.start_line.encode("utf-8", "surrogateescape") + _CRLF
        return b"".join((wire.prefix, start_line, bytes(self.headers), wire.separator, self.body, wire.trailer))

    @property
    def trailer(self) -> bytes:
        """Octets that followed the body in its datagram (RFC 3261 section 18.3)."""
        return self.wire.trailer

    @property
    def content(self) -> Content:
        """What the body holds, by its Content-Type.

        Parts for multipart/*, a message for message/sip, a fragment for message/sipfrag (RFC 3420), else the octets:
        see `sipmsg.parsing.body.content`.
        """
        from sipmsg.parsing.body import content

        return content(self)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the body (RFC 2046 section 5.1); one that is not multipart is one part, no body is none."""
        from sipmsg.parsing.body import parts

        return parts(self)

    def rows(self, attribute: str) -> list[Any]:
        """Give the typed values of all rows of a header field, by attribute name.

        Raises `SipSyntaxError` for one that does not parse; of a message parsed tolerantly it is left out.
        """
        rows = []
        for place in self.headers.places(BY_ATTRIBUTE[attribute].name):
            row = self.headers[place]
            try:
                rows.append(row.value)
            except SipSyntaxError as error:
                if not self.wire.tolerant:
                    raise self._located(error, place) from None
                value = row.forgiven
                if value is not None:
                    rows.append(value)
        return rows

    def defects(self) -> Iterator[SipError]:
        """Give every error of framing and syntax, those of the values in the order of the header fields."""
        yield from self.wire.defects
        yield from unnoted(self.wire.defects, self._errors())

    def _errors(self) -> Iterator[SipError]:
        offset, lines = self._head()
        values: dict[str, int] = {}
        for row in self.headers:
            name = row.canonical_name.lower()
            size = 1
            if row.name:
                try:
                    size = _size(row.value)
                except SipSyntaxError as error:
                    yield _moved(error, offset, lines, values.get(name, 0))
            values[name] = values.get(name, 0) + size
            offset += len(row.raw)
            lines += row.raw.count(b"\n")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with framing and syntax, in the order of the bytes; () for a message parsed strictly."""
        if self.is_clean():
            return ()
        found = [error.finding() for error in self.defects()]
        return tuple(sorted(found, key=lambda finding: finding.span or (0, 0)))

    def is_clean(self) -> bool:
        """Tell whether there is no defect of framing and every value can be read."""
        if self.wire.defects:
            return False
        try:
            for row in self.headers:
                _ = row.value
        except SipSyntaxError:
            return False
        return True

    def _located(self, error: SipSyntaxError, place: int) -> SipSyntaxError:
        """Point an error of one field at the bytes of the whole message; those before it of its name do parse."""
        offset, lines = self._head()
        before = self.headers[:place]
        offset += sum(len(row.raw) for row in before)
        lines += sum(row.raw.count(b"\n") for row in before)
        return _moved(error, offset, lines, sum(_size(row.value) for row in before.fields(self.headers[place].name)))

    def _head(self) -> tuple[int, int]:
        """Give how many octets and how many line ends stand before the first header field."""
        wire = self.wire
        start_line = wire.start_line
        if start_line is None:
            start_line = self.start_line.encode("utf-8", "surrogateescape") + _CRLF
        return len(wire.prefix) + len(start_line), wire.prefix.count(b"\n") + start_line.count(b"\n")

    def equivalent(self, other: object) -> bool:
        """Tell whether two messages mean the same: start line and header fields by their rules, bodies as they are.

        The order of header fields with different names does not matter (RFC 3261 section 7.3.1), nor does the reason
        phrase, which is for people (section 7.2).

        >>> from sipmsg import Response
        >>> one = Response(486, headers=[("Call-ID", "a84b"), ("To", "Bob <sip:bob@biloxi.com>;tag=1")])
        >>> two = Response(486, "Busy", headers=[("t", "<sip:bob@BILOXI.com>;Tag=1"), ("i", "a84b")])
        >>> one == two, one.equivalent(two)
        (False, True)
        """
        return (
            isinstance(other, Message)
            and type(self) is type(other)
            and self.sip_version.lower() == other.sip_version.lower()
            and self._starts_like(other)
            and self.body == other.body
            and self.headers.equivalent(other.headers)
        )

    def evolve(self, **changes: Any) -> Self:
        """Give a copy with parts changed: start line, ``headers``, ``body``, or any header field by attribute.

        A header field takes its typed value or text, a list field a list of values; None takes it out. A new body
        gets its Content-Length. Every byte of what is not changed stays as it is. Raises `SipSyntaxError` for a
        value or a new start line that the grammar refuses, `TypeError` for a name that is no attribute and for a
        value of a wrong type.

        >>> from sipmsg import Response
        >>> response = Response(200, headers={"Server": "toy/1.0"}).evolve(body=b"hi", cseq="1 OPTIONS")
        >>> bytes(response)
        b'SIP/2.0 200 OK\\r\\nServer: toy/1.0\\r\\nContent-Length: 2\\r\\nCSeq: 1 OPTIONS\\r\\n\\r\\nhi'
        """
        own = {name: changes.pop(name) for name in attrs.fields_dict(type(self)) if name in changes}
        headers = _headers(own["headers"]) if "headers" in own else self.headers
        if "body" in own and "content_length" not in changes:
            headers = headers.set("Content-Length", len(_octets(own["body"])))
        for name, value in changes.items():
            info = BY_ATTRIBUTE.get(name)
            if info is None:
                raise TypeError(f"a {type(self).__name__} has no header field or attribute {name!r}")
            values = () if value is None else (value,)
            if isinstance(FIELDS.get(name), Repeated) and isinstance(value, (tuple, list)):
                values = tuple(value)
            headers = headers.set(info.name, *(tuple(item) if isinstance(item, list) else item for item in values))
        wire = self.wire
        if own.keys() - {"headers", "body", "wire"}:
            wire = attrs.evolve(wire, start_line=None)
        if not wire.separator.endswith(b"\n"):
            start_line = wire.start_line
            if start_line is not None and not start_line.endswith(b"\n"):
                start_line += _CRLF
            wire = attrs.evolve(wire, start_line=start_line, separator=_CRLF)
            headers = headers.ended()
        return attrs.evolve(self, **{**own, "headers": headers, "wire": wire})


def _size(value: object) -> int:
    """Give how many values of a list field one row holds; any other field counts as one."""
    return len(value) if isinstance(value, tuple) else 1


def _moved(error: SipSyntaxError, offset: int, lines: int, values: int) -> SipSyntaxError:
    """Point an error of one field at the whole message, where so many octets, lines and values stand before it."""
    moved = copy.copy(error)
    moved.offset += offset
    moved.end += offset
    moved.line += lines
    if values and error.index is not None:
        moved.index = error.index + values
        attribute, _, rest = moved.path.partition(".")
        name = attribute.partition("[")[0]
        moved.path = f"{name}[{moved.index}]" + (f".{rest}" if rest else "")
    return moved


def _registered_phrase(response: Response) -> str:
    return _phrase(response.status_code)


def _phrase(status_code: int) -> str:
    """Give the registered phrase; none for what is no status code, which the check of the start line refuses."""
    from sipmsg.registry import default_reason_phrase

    return default_reason_phrase(status_code) if _is_number(status_code) and 100 <= status_code <= 699 else ""


def _is_number(status_code: object) -> bool:
    return isinstance(status_code, int) and not isinstance(status_code, bool)


@frozen
class Response(Message):
    """A response: status code, reason phrase, header fields, body (RFC 3261 section 7.2).

    Without a reason phrase it gets the registered one. Without a Content-Length it gets the right one. Raises
    `SipSyntaxError` for a start line that the grammar refuses, `TypeError` for a status code that is no int.

    >>> bytes(Response(486, headers=[("Call-ID", "a84b4c76e66710")]))
    b'SIP/2.0 486 Busy Here\\r\\nCall-ID: a84b4c76e66710\\r\\nContent-Length: 0\\r\\n\\r\\n'
    """

    status_code: int
    reason_phrase: str = field(default=attrs.Factory(_registered_phrase, takes_self=True))

    @property
    def start_line(self) -> str:
        """The Status-Line, without its line end (RFC 3261 section 7.2)."""
        return f"{self.sip_version} {self.status_code} {self.reason_phrase}"

    def _check_start_line(self) -> None:
        if not _is_number(self.status_code):
            raise TypeError(f"a status code is an int from 100 to 699, not {self.status_code!r}")
        if not isinstance(self.reason_phrase, str):
            raise TypeError(f"a reason phrase is a str, not {self.reason_phrase!r}")
        check_built(self.start_line, sip_version=self.sip_version, status_code=self.status_code)

    def _starts_like(self, other: Response) -> bool:
        return self.status_code == other.status_code


def _request_uri(uri: Uri | UnparsedUri | str) -> Uri | UnparsedUri:
    if isinstance(uri, str):
        return request_uri(uri)
    if isinstance(uri, SipUri | TelUri | AbsoluteUri | UnparsedUri):
        return uri
    raise TypeError(f"a Request-URI is a URI or its text, not {uri!r}")


@frozen
class Request(Message):
    """A request: method, Request-URI, header fields, body (RFC 3261 section 7.1).

    The Request-URI may be given as text. Raises `SipSyntaxError` for a start line that the grammar refuses.

    >>> request = Request("OPTIONS", "sip:example.com")
    >>> request.start_line, request.request_uri.host
    ('OPTIONS sip:example.com SIP/2.0', 'example.com')
    """

    method: str
    request_uri: Uri | UnparsedUri = field(converter=_request_uri)

    @property
    def start_line(self) -> str:
        """The Request-Line, without its line end (RFC 3261 section 7.1)."""
        return f"{self.method} {self.request_uri} {self.sip_version}"

    def _starts_like(self, other: Request) -> bool:
        return self.method == other.method and self.request_uri.equivalent(other.request_uri)

    def respond(
        self,
        status_code: int,
        reason_phrase: str | None = None,
        *,
        to_tag: str | None = None,
        headers: HeadersLike = (),
        body: bytes = b"",
    ) -> Response:
        """Make a response to this request (RFC 3261 section 8.2.6.2).

        Via, From, To, Call-ID and CSeq are copied as they stand. A To without a tag gets ``to_tag``, or a random
        one, but in a 100 only if ``to_tag`` is given. A 100 copies Timestamp (section 8.2.6.1); a 101 to 299 that
        makes a dialog copies Record-Route (section 12.1.1). ``headers`` and ``body`` come on top.

        >>> from sipmsg.model.uri import SipUri
        >>> request = Request("OPTIONS", SipUri("b.example"), headers={"To": "<sip:b.example>", "CSeq": "7 OPTIONS"})
        >>> response = request.respond(200, to_tag="314159")
        >>> str(response.to), str(response.cseq)
        ('<sip:b.example>;tag=314159', '7 OPTIONS')
        """
        import secrets

        if not _is_number(status_code):
            raise TypeError(f"a status code is an int from 100 to 699, not {status_code!r}")
        outside = self.to is not None and self.to.tag is None
        names = ["Via", "From", "To", "Call-ID", "CSeq"]
        if status_code == 100:
            names.insert(1, "Timestamp")
        elif status_code < 300 and outside and self.method in _DIALOG_METHODS:
            names.insert(1, "Record-Route")
        fields = [row for name in names for row in self.headers.fields(name)]
        if self.to is not None and outside and (status_code != 100 or to_tag):
            tagged = HeaderField("To", self.to.with_params(tag=to_tag or secrets.token_hex(8)))
            fields = [tagged if row.canonical_name == "To" else row for row in fields]
        phrase = _phrase(status_code) if reason_phrase is None else reason_phrase
        return Response(status_code, phrase, headers=[*fields, *_headers(headers)], body=body)
