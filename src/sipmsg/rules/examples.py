"""Messages that show rules: a message that is right in all respects, with some of its rows changed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from sipmsg.rules._sets import Codes, Methods
from sipmsg.rules.received import Received

if TYPE_CHECKING:
    from sipmsg.model.message import Request, Response
    from sipmsg.rules.report import Report

_VIA = "SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds"
_FROM = '"Alice" <sip:alice@atlanta.example>;tag=1928301774'
_TO = "Bob <sip:bob@biloxi.example>"
_TAG = ";tag=a6c85cf"
_CALL_ID = "a84b4c76e66710@pc33.atlanta.example"
_CONTACT = "<sip:bob@192.0.2.4>"
_DIGEST = 'Digest realm="atlanta.example", nonce="84a4cc6f3082121f32b42a2187831a9e", qop="auth", algorithm=SHA-256'
SDP = (
    "v=0\r\no=bob 2890844527 2890844527 IN IP4 192.0.2.4\r\ns=-\r\nc=IN IP4 192.0.2.4\r\nt=0 0\r\n"
    "m=audio {port} RTP/AVP 0\r\n"
)

# What a response carries beyond Via, From, To, Call-ID and CSeq so that no rule on by default finds fault with it:
# codes, methods, name, value.
_CARRIES: tuple[tuple[str, str, str, str], ...] = (
    ("101-198", "INVITE", "Contact", _CONTACT),
    ("199", "INVITE", "Reason", 'SIP ;cause=486 ;text="Busy Here"'),
    ("200-299", "INVITE,SUBSCRIBE,REFER,UPDATE", "Contact", _CONTACT),
    ("200-299", "INVITE,OPTIONS", "Allow", "INVITE, ACK, CANCEL, OPTIONS, BYE, PRACK, UPDATE"),
    ("200-299", "INVITE,OPTIONS", "Supported", "100rel, timer"),
    ("200-299", "OPTIONS", "Accept", "application/sdp"),
    ("200-299", "OPTIONS", "Accept-Encoding", "gzip"),
    ("200-299", "OPTIONS", "Accept-Language", "en"),
    ("200-299", "REGISTER", "Contact", "<sip:bob@192.0.2.4>;expires=3600"),
    ("200-299", "REGISTER", "Date", "Sat, 13 Nov 2010 23:29:00 GMT"),
    ("200-299", "SUBSCRIBE,PUBLISH", "Expires", "3600"),
    ("200-299", "PUBLISH", "SIP-ETag", "dx200xyz"),
    ("300", "*", "Contact", "<sip:bob@192.0.2.8>, <sip:bob@home.example>"),
    ("301,302,305", "*", "Contact", "<sip:bob@192.0.2.8>"),
    ("401", "*", "WWW-Authenticate", _DIGEST),
    ("405", "*", "Allow", "ACK, BYE"),
    ("407", "*", "Proxy-Authenticate", _DIGEST),
    ("413", "*", "Retry-After", "60"),
    ("415", "*", "Accept", "application/sdp"),
    ("420", "*", "Unsupported", "foo"),
    ("421", "*", "Require", "timer"),
    ("422", "*", "Min-SE", "120"),
    ("423", "*", "Min-Expires", "60"),
    ("424", "*", "Geolocation-Error", '100;code="Cannot Process Location"'),
    ("425", "*", "AlertMsg-Error", '100;code="Cannot Process the Alert Payload"'),
    ("469", "*", "Recv-Info", "foo"),
    ("470", "*", "Permission-Missing", "<sip:carol@example.com>"),
    ("488", "INVITE,UPDATE", "Warning", '304 biloxi.example "Media type not available"'),
    ("489", "*", "Allow-Events", "presence"),
    ("494", "*", "Security-Server", "tls;q=0.1, digest;q=0.2"),
    ("494", "*", "Require", "sec-agree"),
    ("503", "*", "Retry-After", "120"),
    ("608", "*", "Call-Info", "<https://reject.example/jwt>;purpose=jwscard"),
)

# What a request carries beyond Via, Max-Forwards, From, To, Call-ID and CSeq.
_REQUESTS: tuple[tuple[str, str, str], ...] = (
    ("INVITE,SUBSCRIBE,NOTIFY,REFER,UPDATE", "Contact", "<sip:alice@pc33.atlanta.example>"),
    ("REGISTER", "Contact", "<sip:bob@192.0.2.4>;expires=3600"),
    ("SUBSCRIBE,NOTIFY,PUBLISH", "Event", "presence"),
    ("SUBSCRIBE,PUBLISH", "Expires", "3600"),
    ("NOTIFY", "Subscription-State", "active;expires=600"),
    ("REFER", "Refer-To", "<sip:carol@chicago.example>"),
    ("PRACK", "RAck", "988789 314159 INVITE"),
    ("INFO", "Info-Package", "foo"),
)


@cache
def _carries() -> tuple[tuple[Codes, Methods, str, str], ...]:
    return tuple((Codes(codes), Methods(methods), name, value) for codes, methods, name, value in _CARRIES)


def fitting_fields(code: int, method: str) -> list[tuple[str, str]]:
    """Give name and value of the header fields that a response with this code to this method should carry as well."""
    return [(name, value) for codes, methods, name, value in _carries() if code in codes and method in methods]


def _changed(fields: Iterable[tuple[str, str]], changes: Iterable[str]) -> list[str]:
    """Apply changes to rows: ``Name: value`` replaces or adds, ``+Name: value`` adds a row, ``-Name`` takes it out."""
    rows = list(fields)
    for change in changes:
        if change.startswith("-"):
            rows = [row for row in rows if row[0].lower() != change[1:].lower()]
            continue
        name, _, value = change.lstrip("+").partition(":")
        new = (name, value.removeprefix(" "))
        at = [index for index, row in enumerate(rows) if row[0].lower() == name.lower()]
        if change.startswith("+") or not at:
            rows.insert(at[-1] + 1 if at else len(rows), new)
        else:
            rows[at[0]] = new
            rows = [row for index, row in enumerate(rows) if index not in at[1:]]
    return [f"{name}: {value}" for name, value in rows]


def _wire(start_line: str, rows: list[str], body: str) -> bytes:
    octets = body.encode("utf-8", "surrogateescape")
    head = "\r\n".join([start_line, *rows, "", ""]).encode("utf-8", "surrogateescape")
    return head + octets


@frozen
class MessageExample:
    """One response, made when it is asked for: "405 INVITE" is one without a fault, ``changes`` alter its rows.

    A change is ``Name: value`` to replace or add a header field, ``+Name: value`` to add one more row, ``-Name`` to
    take it out. ``status_line`` is the whole Status-Line where it is unusual.

    >>> print(response("405 INVITE", "Allow: BYE", "-Content-Length"))
    SIP/2.0 405 Method Not Allowed
    Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds
    From: "Alice" <sip:alice@atlanta.example>;tag=1928301774
    To: Bob <sip:bob@biloxi.example>;tag=a6c85cf
    Call-ID: a84b4c76e66710@pc33.atlanta.example
    CSeq: 314159 INVITE
    Allow: BYE
    <BLANKLINE>
    <BLANKLINE>
    """

    what: str
    changes: tuple[str, ...] = ()
    body: str = ""
    status_line: str = ""

    @property
    def octets(self) -> bytes:
        """The wire bytes."""
        return self.answering(None)

    def answering(self, request: Request | None) -> bytes:
        """Give the wire bytes of the response, as an answer to a request if there is one."""
        from sipmsg.registry import default_reason_phrase

        number, _, rest = self.what.partition(" ")
        method, _, phrase = rest.partition(" ")
        code = int(number)
        if not phrase and 100 <= code <= 699:
            phrase = default_reason_phrase(code)
        tag = "" if code == 100 else _TAG
        if request is None:
            copied = [("Via", _VIA), ("From", _FROM), ("To", _TO + tag)]
            copied += [("Call-ID", _CALL_ID), ("CSeq", f"314159 {method or 'INVITE'}")]
        else:
            method = request.method
            names = ("Via", "Record-Route", "From", "To", "Call-ID", "CSeq", *(("Timestamp",) if code == 100 else ()))
            if code >= 300 or method in ("REGISTER", "PUBLISH"):
                names = tuple(name for name in names if name != "Record-Route")
            copied = [(row.canonical_name, row.text) for name in names for row in request.headers.fields(name)]
            untagged = request.to is not None and request.to.tag is None
            copied = [(name, text + tag if name == "To" and untagged else text) for name, text in copied]
        length = len(self.body.encode("utf-8", "surrogateescape"))
        fields = [*copied, *fitting_fields(code, method), ("Content-Length", str(length))]
        line = self.status_line or f"SIP/2.0 {code} {phrase}"
        return _wire(line, _changed(fields, self.changes), self.body)

    @property
    def message(self) -> Response:
        """The message, parsed tolerantly."""
        from sipmsg.model.message import Response
        from sipmsg.parsing.message import parse

        message = parse(self.octets, tolerant=True)
        assert isinstance(message, Response), self.what
        return message

    def report(self, select: Iterable[str] = ("default",), ignore: Iterable[str] = ()) -> Report:
        """Check it."""
        from sipmsg.rules.check import check

        return check(self.message, select=select, ignore=ignore)

    def __str__(self) -> str:
        return self.octets.decode("utf-8", "backslashreplace").replace("\r\n", "\n")


@frozen
class RequestExample:
    """One request without a fault, made when it is asked for; ``changes`` alter its rows as in `MessageExample`.

    >>> request("REGISTER sip:biloxi.example", "Expires: 600").message.expires
    600
    """

    what: str
    changes: tuple[str, ...] = ()
    body: str = ""

    @property
    def octets(self) -> bytes:
        """The wire bytes."""
        method, _, uri = self.what.partition(" ")
        fields = [("Via", _VIA), ("Max-Forwards", "70"), ("From", _FROM), ("To", _TO)]
        fields += [("Call-ID", _CALL_ID), ("CSeq", f"314159 {method}")]
        fields += [(name, value) for methods, name, value in _REQUESTS if method in methods.split(",")]
        fields += [("Content-Length", str(len(self.body.encode("utf-8", "surrogateescape"))))]
        line = f"{method} {uri or 'sip:bob@biloxi.example'} SIP/2.0"
        return _wire(line, _changed(fields, self.changes), self.body)

    @property
    def message(self) -> Request:
        """The message, parsed tolerantly."""
        from sipmsg.model.message import Request
        from sipmsg.parsing.message import parse

        message = parse(self.octets, tolerant=True)
        assert isinstance(message, Request), self.what
        return message

    def __str__(self) -> str:
        return self.octets.decode("utf-8", "backslashreplace").replace("\r\n", "\n")


@frozen
class ExchangeExample:
    """A request and a response to it, which copies Via, From, To, Call-ID and CSeq from it.

    >>> print(exchange(request("BYE"), response("200")).answer.cseq)
    314159 BYE
    """

    request: RequestExample
    response: MessageExample

    @property
    def answer(self) -> Response:
        """The response, parsed tolerantly."""
        from sipmsg.model.message import Response
        from sipmsg.parsing.message import parse

        message = parse(self.response.answering(self.request.message), tolerant=True)
        assert isinstance(message, Response), self.response.what
        return message

    def report(self, select: Iterable[str] = ("default",), ignore: Iterable[str] = ()) -> Report:
        """Check the response as an answer to the request."""
        from sipmsg.rules.check import check

        return check(self.answer, request=self.request.message, select=select, ignore=ignore)

    def __str__(self) -> str:
        answer = self.response.answering(self.request.message).decode("utf-8", "backslashreplace")
        return f"{self.request}\n{answer}".replace("\r\n", "\n")


@frozen
class TransportExample:
    """A response and how it came.

    >>> print(str(received(response("200 BYE"), transport="TCP", source="192.0.2.1")).splitlines()[0])
    Over TCP; the request came from 192.0.2.1
    """

    response: MessageExample
    received: Received

    def report(self, select: Iterable[str] = ("default",), ignore: Iterable[str] = ()) -> Report:
        """Check the response as it came."""
        from sipmsg.rules.check import check

        return check(self.response.message, received=self.received, select=select, ignore=ignore)

    def __str__(self) -> str:
        how = self.received
        said = [f"Over {how.transport}"]
        if how.source is not None:
            said.append(f"the request came from {how.source}")
        if how.sent_by:
            said.append(f"to a client that is {' or '.join(how.sent_by)}")
        if how.at_uac:
            said.append("to the client that made the request")
        return f"{'; '.join(said)}\n{self.response}"


def response(what: str, *changes: str, body: str = "", status_line: str = "") -> MessageExample:
    """Make the example of a response; see `MessageExample`."""
    return MessageExample(what, changes, body, status_line)


def request(what: str, *changes: str, body: str = "") -> RequestExample:
    """Make the example of a request; see `RequestExample`."""
    return RequestExample(what, changes, body)


def exchange(asked: RequestExample, answered: MessageExample) -> ExchangeExample:
    """Make the example of a request and its response; see `ExchangeExample`."""
    return ExchangeExample(asked, answered)


def received(
    answered: MessageExample,
    *,
    transport: str = "UDP",
    source: str | None = None,
    sent_by: tuple[str, ...] = (),
    at_uac: bool = False,
) -> TransportExample:
    """Make the example of a response and how it came; see `TransportExample` and `Received`."""
    return TransportExample(answered, Received(transport=transport, source=source, sent_by=sent_by, at_uac=at_uac))
