"""What bodies are made of: parts of a multipart body, fragments of messages (RFC 2046, RFC 3420, RFC 5621)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from sipmsg.errors import SipError, SipSyntaxError
from sipmsg.findings import Finding
from sipmsg.model.fields import HeaderFields
from sipmsg.model.headers import Headers, HeadersLike
from sipmsg.model.uri import UnparsedUri, Uri
from sipmsg.parsing.pointing import shifted, unnoted
from sipmsg.parsing.start_line import check_built
from sipmsg.registry import BY_ATTRIBUTE

if TYPE_CHECKING:
    from sipmsg.model.message import Request, Response

_CRLF = b"\r\n"


@frozen
class Origin:
    """Where a body stands in the message that it came in.

    ``offset``, ``line``: of its first octet; ``path``: of what holds it; ``depth``: how many multipart bodies hold it;
    ``borrowed``: its header fields are those of the message, which reports their defects itself.
    """

    offset: int = 0
    line: int = 1
    path: str = ""
    depth: int = 0
    tolerant: bool = False
    borrowed: bool = False


_NOWHERE = Origin()


def _headers(items: HeadersLike) -> Headers:
    return items if isinstance(items, Headers) else Headers(items)


def _findings(defects: Iterator[SipError]) -> tuple[Finding, ...]:
    found = [error.finding() for error in defects]
    return tuple(sorted(found, key=lambda finding: finding.span or (0, 0)))


@frozen(kw_only=True)
class _Entity(HeaderFields):
    """Header fields and a body, which a part has in common with a message."""

    headers: Headers = field(factory=Headers, converter=_headers)
    body: bytes = b""
    separator: bytes | None = field(default=None, eq=False, repr=False)
    origin: Origin = field(default=_NOWHERE, eq=False, repr=False)
    noted: tuple[SipError, ...] = field(default=(), eq=False, repr=False)

    def __bytes__(self) -> bytes:
        head = self._start_line() + bytes(self.headers)
        separator = _CRLF if self.separator is None or (self.body and not self.separator) else self.separator
        if head and separator and not head.endswith(b"\n"):
            head += _CRLF
        return head + separator + self.body

    def _start_line(self) -> bytes:
        return b""

    def rows(self, attribute: str) -> list[Any]:
        """Give the typed values of all rows of a header field, by attribute name.

        Raises `SipSyntaxError` for one that does not parse; in what was parsed tolerantly it is left out.
        """
        rows = []
        for row in self.headers.fields(BY_ATTRIBUTE[attribute].name):
            try:
                rows.append(row.value)
            except SipSyntaxError as error:
                if not self.origin.tolerant:
                    raise self._located(error) from None
                value = row.forgiven
                if value is not None:
                    rows.append(value)
        return rows

    def defects(self) -> Iterator[SipError]:
        """Give every error of its header fields, typing every value; offsets are those of the outermost message."""
        yield from self.noted
        yield from unnoted(self.noted, self._malformed())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with its header fields, in the order of the bytes."""
        return _findings(self.defects())

    def _malformed(self) -> Iterator[SipError]:
        if self.origin.borrowed:
            return
        offset, line = self._head()
        for row in self.headers:
            if row.name:
                try:
                    _ = row.value
                except SipSyntaxError as error:
                    yield shifted(error, offset, line - 1, self.origin.path)
            offset += len(row.raw)
            line += row.raw.count(b"\n")

    def _located(self, error: SipSyntaxError) -> SipError:
        """Point an error of one field at the bytes of the outermost message; as it is if they are not known."""
        name = error.header_field
        return next((other for other in self._malformed() if other.header_field == name), error)

    def _head(self) -> tuple[int, int]:
        """Give offset and line of the first header field."""
        if self.origin == _NOWHERE:
            start_line = self._start_line()
            return len(start_line), 1 + start_line.count(b"\n")
        head = bytes(self.headers) + (self.separator or b"")
        return self.origin.offset - len(head), self.origin.line - head.count(b"\n")


@frozen(kw_only=True)
class Part(_Entity):
    r"""One part of a multipart body: header fields and octets (RFC 2046 section 5.1).

    Header fields are read as those of a message are: ``part.content_type``, ``part.content_disposition``, and by
    name ``part.headers.get("Content-Transfer-Encoding")``. ``body`` is as it was sent, transfer encoding and all.

    >>> part = Part(headers={"Content-Type": "text/plain"}, body=b"hi")
    >>> bytes(part), part.content_type.subtype
    (b'Content-Type: text/plain\r\n\r\nhi', 'plain')
    """

    @property
    def content(self) -> Content:
        """What the body holds, by its Content-Type: see `sipmsg.parsing.body.content`."""
        from sipmsg.parsing.body import content

        return content(self)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the body: see `sipmsg.parsing.body.parts`."""
        from sipmsg.parsing.body import parts

        return parts(self)


@frozen
class Multipart:
    r"""The body of type multipart/*: its parts, what stands before and behind them (RFC 2046 section 5.1.1).

    ``bytes()`` gives the body: of a parsed one the very octets, of one that was built or whose number of parts was
    changed the plain spelling with the boundary.

    >>> bytes(Multipart([Part(body=b"1"), Part(body=b"2")], "b"))
    b'--b\r\n\r\n1\r\n--b\r\n\r\n2\r\n--b--\r\n'
    """

    parts: tuple[Part, ...] = field(converter=tuple[Part, ...])
    boundary: str
    preamble: bytes = b""
    epilogue: bytes = b""
    delimiters: tuple[bytes, ...] = field(default=(), eq=False, repr=False)
    noted: tuple[SipError, ...] = field(default=(), eq=False, repr=False)

    def __bytes__(self) -> bytes:
        delimiters = self.delimiters
        if len(delimiters) != len(self.parts) + 1:
            line = b"--" + self.boundary.encode("utf-8", "surrogateescape")
            first = (_CRLF if self.preamble else b"") + line + _CRLF
            between = [_CRLF + line + _CRLF] * (len(self.parts) - 1)
            delimiters = (first, *between, _CRLF + line + b"--\r\n")
        pieces = [self.preamble, delimiters[0]]
        for part, delimiter in zip(self.parts, delimiters[1:], strict=False):
            pieces += (bytes(part), delimiter)
        return b"".join((*pieces, self.epilogue))

    def defects(self) -> Iterator[SipError]:
        """Give every error of the boundaries and of the parts' header fields."""
        yield from self.noted
        for part in self.parts:
            yield from part.defects()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the boundaries and the parts' header fields, in the order of the bytes."""
        return _findings(self.defects())


@frozen
class StatusLine:
    """The first line of a response (RFC 3261 section 7.2).

    >>> str(StatusLine(200, "OK"))
    'SIP/2.0 200 OK'
    """

    status_code: int
    reason_phrase: str
    sip_version: str = "SIP/2.0"

    def __str__(self) -> str:
        return f"{self.sip_version} {self.status_code} {self.reason_phrase}"


@frozen
class RequestLine:
    """The first line of a request (RFC 3261 section 7.1).

    >>> from sipmsg.model.uri import SipUri
    >>> str(RequestLine("BYE", SipUri("example.com")))
    'BYE sip:example.com SIP/2.0'
    """

    method: str
    request_uri: Uri | UnparsedUri
    sip_version: str = "SIP/2.0"

    def __str__(self) -> str:
        return f"{self.method} {self.request_uri} {self.sip_version}"


@frozen(kw_only=True)
class SipFragment(_Entity):
    r"""A body of type message/sipfrag: any subset of a message (RFC 3420 section 2).

    ``start_line`` is None if the fragment has none; header fields are read as those of a message are.

    >>> bytes(SipFragment(start_line=StatusLine(100, "Trying"), separator=b""))
    b'SIP/2.0 100 Trying\r\n'
    """

    start_line: StatusLine | RequestLine | None = None
    spelled: tuple[StatusLine | RequestLine | None, bytes] | None = field(default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        line = self.start_line
        if line is not None and (self.spelled is None or self.spelled[0] != line):
            code = line.status_code if isinstance(line, StatusLine) else None
            check_built(str(line), sip_version=line.sip_version, status_code=code)

    def _start_line(self) -> bytes:
        if self.spelled is not None and self.spelled[0] == self.start_line:
            return self.spelled[1]
        return b"" if self.start_line is None else str(self.start_line).encode("utf-8", "surrogateescape") + _CRLF


if TYPE_CHECKING:
    Content: TypeAlias = Multipart | Request | Response | SipFragment | bytes
