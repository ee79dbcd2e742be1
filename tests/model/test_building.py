"""What is built is what was given, or is refused (RFC 3261 sections 7.1, 7.2 and 25.1)."""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import sipmsg
from sipmsg import Headers, Request, Response, SipSyntaxError, SipUri, model
from sipmsg.model import Contact, Event, FromTo, Params, Route, SipFragment, StatusLine, TelUri, UnparsedUri, Via
from sipmsg.model.header_field import HeaderField
from tests.model.identity import LINES

pieces = st.lists(
    st.sampled_from(["SIP/2.0", "INVITE", "sip:b.example", "200", " ", "\t", "\r\n", "\n", "X: y", "\udcff"])
)
parts = st.text(max_size=8) | pieces.map("".join)
phrases = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=8)
URI = SipUri("b.example")
REQUEST = Request("OPTIONS", URI, headers={"To": "<sip:b.example>", "CSeq": "1 OPTIONS"})


@given(parts, parts, parts)
def test_a_request_line_is_what_was_given_or_refused(method: str, uri: str, version: str) -> None:
    try:
        request = Request(method, uri, sip_version=version)
    except SipSyntaxError as error:
        assert error.rule in ("syntax-start-line", "syntax-uri")
        return
    again = sipmsg.parse(bytes(request))
    assert isinstance(again, Request)
    assert (again.method, again.request_uri, again.sip_version) == (method, request.request_uri, version)
    assert len(again.headers) == 1


@given(st.integers(-1000, 1000), parts | phrases, st.just("SIP/2.0") | parts)
def test_a_status_line_is_what_was_given_or_refused(code: int, phrase: str, version: str) -> None:
    try:
        response = Response(code, phrase, sip_version=version)
    except SipSyntaxError as error:
        assert error.rule == "syntax-start-line"
        assert error.path == "start_line"
        return
    assume(phrase == phrase.lstrip() or phrase)
    again = sipmsg.parse(bytes(response))
    assert isinstance(again, Response)
    assert (again.status_code, again.reason_phrase, again.sip_version) == (code, phrase, version)
    assert len(again.headers) == 1


INJECTIONS: list[Callable[[], object]] = [
    lambda: Response(200, "OK\r\nEvil: 1"),
    lambda: Response(200, "OK\nEvil: 1"),
    lambda: Response(100, "\n "),
    lambda: Request("INVITE\r\n ", "sip:a"),
    lambda: Response(300, "x", sip_version="SIP/2.0 200"),
    lambda: Response(200, sip_version="SIP/2.0 200 OK\r\nEvil:"),
    lambda: Response(700),
    lambda: Response(99),
    lambda: Response(200).evolve(reason_phrase="OK\r\nEvil: 1"),
    lambda: Response(200).evolve(status_code=0),
    lambda: Response(200, "\ud800"),
    lambda: sipmsg.parse(b"SIP/2.0 200 OK\r\n\r\n").evolve(reason_phrase="\r\n"),
    lambda: REQUEST.respond(200, "OK\r\nEvil: 1"),
    lambda: REQUEST.respond(700),
    lambda: REQUEST.evolve(method="IN VITE"),
    lambda: REQUEST.evolve(method=""),
    lambda: REQUEST.evolve(request_uri="sip:b.example SIP/2.0\r\nEvil: 1"),
    lambda: REQUEST.evolve(request_uri=SipUri("b.example SIP/2.0\r\nEvil: 1")),
    lambda: REQUEST.evolve(sip_version="SIP/3.0"),
    lambda: Request("INVITE", UnparsedUri("b c")),
    lambda: Request("INVITE", SipUri("b.example", headers={"s": "x"})),
    lambda: SipFragment(start_line=StatusLine(200, "OK\r\nEvil: 1")),
]


@pytest.mark.parametrize("build", INJECTIONS)
def test_no_start_line_can_be_injected(build: Callable[[], object]) -> None:
    with pytest.raises(SipSyntaxError):
        build()


WRONG_TYPES: list[tuple[Callable[[], object], str]] = [
    (lambda: Response("200"), "status code"),  # type: ignore[arg-type]  # what callers do
    (lambda: Response(True), "status code"),
    (lambda: Response(200).evolve(status_code="200"), "status code"),
    (lambda: REQUEST.respond("200"), "status code"),  # type: ignore[arg-type]  # what callers do
    (lambda: Response(200, 5), "reason phrase"),  # type: ignore[arg-type]  # what callers do
    (lambda: Request("INVITE", 5), "Request-URI"),  # type: ignore[arg-type]  # what callers do
    (lambda: REQUEST.evolve(body="text"), "encoded"),
    (lambda: REQUEST.evolve(body=5), "int"),
    (lambda: Response(200, body="text"), "encoded"),  # type: ignore[arg-type]  # what callers do
    (lambda: REQUEST.evolve(status_code=200), "status_code"),
    (lambda: Response(200, headers="To: x"), "pair"),  # type: ignore[arg-type]  # what callers do
    (lambda: Response(200, headers={"Subject": None}), "Subject"),
    (lambda: Response(200, headers={"Subject": b"x"}), "Subject"),
    (lambda: HeaderField(5, "x"), "name"),  # type: ignore[arg-type]  # what callers do
]


@pytest.mark.parametrize(("build", "word"), WRONG_TYPES)
def test_a_wrong_type_is_named(build: Callable[[], object], word: str) -> None:
    with pytest.raises(TypeError, match=word):
        build()


def test_what_tolerant_parsing_kept_stays() -> None:
    wire = b"SIP/2.0 999 <odd>\r\nCSeq: x\r\n\r\n"
    message = sipmsg.parse(wire, tolerant=True)
    assert bytes(message) == wire
    assert bytes(message.evolve(subject="x")) == wire[:-2] + b"Subject: x\r\n\r\n"
    with pytest.raises(SipSyntaxError):
        message.evolve(status_code=200)
    assert bytes(message.evolve(status_code=200, reason_phrase="OK")).startswith(b"SIP/2.0 200 OK\r\nCSeq: x\r\n")


def test_a_body_is_bytes_whatever_holds_the_octets() -> None:
    for body in (bytearray(b"hi"), memoryview(b"hi"), b"hi"):
        assert Response(200, body=body) == Response(200).evolve(body=body)
        assert type(Response(200, body=body).body) is bytes


MORE_THAN_GIVEN: list[tuple[str, object]] = [
    ("Contact", Contact(SipUri("a.example>,<sip:b.example"))),
    ("To", FromTo(SipUri("a.example"), params={"tag": "1;evil=2"})),
    ("To", FromTo(SipUri("a.example", params={"x": "1;evil=2"}))),
    ("To", FromTo(SipUri("b.example;evil=2", user="a"))),
    ("Route", (Route(SipUri("a.example")), Route(SipUri("b.example>,<sip:c.example")))),
    ("Event", Event("presence;id=1")),
    ("Allow", ["INVITE, ACK"]),
]


@pytest.mark.parametrize(("name", "value"), MORE_THAN_GIVEN)
def test_a_value_is_not_read_as_more_than_was_given(name: str, value: object) -> None:
    with pytest.raises(SipSyntaxError) as caught:
        HeaderField(name, value)
    assert caught.value.header_field == name


def test_values_are_taken_in_the_forms_that_come_to_hand() -> None:
    one = Response(200, headers={"Allow": ["INVITE", "ACK"], "Contact": Contact(SipUri("b"), params={"expires": "5"})})
    assert one.allow == ("INVITE", "ACK")
    assert one.contact[0].expires == 5
    assert str(Route(SipUri("b", params={"lr": True}))) == "<sip:b;lr>"
    assert Request("INVITE", "tel:+1201;phone-context=x").request_uri == TelUri("+1201", params={"phone-context": "x"})


@pytest.mark.parametrize(("name", "text"), LINES, ids=[f"{name}: {text}" for name, text in LINES])
def test_a_value_shows_the_call_that_makes_it(name: str, text: str) -> None:
    value = HeaderField(name, text).value
    names = {"Decimal": decimal.Decimal, "UUID": uuid.UUID, "datetime": datetime}
    assert eval(repr(value), {**vars(model), **names}) == value
    assert "<" not in repr(value) or "<" in text


def test_what_is_left_out_of_a_repr_is_the_default() -> None:
    via = Via("UDP", HeaderField("Via", "SIP/2.0/UDP h:5").value[0].sent_by, params={"branch": "z9hG4bK1"})
    assert repr(via) == "Via(transport='UDP', sent_by=SentBy(host='h', port=5), params={'branch': 'z9hG4bK1'})"
    assert repr(Params([("a", "1"), ("a", "2")])) == "Params([('a', '1'), ('a', '2')])"
    assert repr(Response(486, headers=[("l", "0")])) == (
        "Response(status_code=486, reason_phrase='Busy Here', headers=Headers([HeaderField('l', '0')]))"
    )


EQUIVALENT = [
    ({"To": "Bob <sip:bob@b.example>;tag=1"}, {"t": "<sip:bob@B.example>;TAG=1"}, True),
    ({"Allow": "INVITE, ACK"}, [("Allow", "INVITE"), ("Allow", "ACK")], True),
    ({"Allow": "INVITE"}, {"Allow": "invite"}, False),
    ([("Allow", "INVITE"), ("Allow", "ACK")], [("Allow", "ACK"), ("Allow", "INVITE")], False),
    ({"X-A": "b"}, {"x-a": "b"}, True),
    ({"X-A": "b"}, {"X-A": "B"}, False),
    ({"X-A": "b"}, {"X-A": "b", "X-B": "c"}, False),
    ({"Call-ID": "a"}, {"Call-ID": "A"}, False),
    ({"Content-Type": "Text/Plain;charset=UTF-8"}, {"c": 'text/plain; charset="utf-8"'}, True),
    ({"Supported": ""}, {}, False),
    ({"Subject": "a", "X-A": "b"}, {"X-A": "b", "s": "a"}, True),
]


@pytest.mark.parametrize(("one", "other", "answer"), EQUIVALENT)
def test_header_fields_are_compared_by_their_rules(
    one: dict[str, object] | list[tuple[str, object]], other: dict[str, object] | list[tuple[str, object]], answer: bool
) -> None:
    assert Headers(one).equivalent(Headers(other)) is answer
    assert Headers(other).equivalent(Headers(one)) is answer
    assert Response(200, headers=one).equivalent(Response(200, headers=other)) is answer


def test_messages_are_compared_by_start_line_header_fields_and_body() -> None:
    assert Response(200).equivalent(Response(200, "Fine", sip_version="sip/2.0"))
    assert not Response(200).equivalent(Response(202, "OK"))
    assert not Response(200).equivalent(Response(200, headers={"l": "0"}, body=b"x"))
    assert not Response(200).equivalent(REQUEST)
    assert not Response(200).equivalent("SIP/2.0 200 OK")
    assert not Headers().equivalent({})
    assert Request("INVITE", "sip:%61@B.example").equivalent(Request("INVITE", "sip:a@b.example"))
    assert not Request("INVITE", "sip:b.example").equivalent(Request("invite", "sip:b.example"))


def test_text_that_does_not_parse_is_compared_as_it_is() -> None:
    wires = (b"SIP/2.0 200 OK\r\nCSeq: one\r\n\r\n", b"SIP/2.0 200 OK\r\nCSeq: One\r\n\r\n")
    one, other = (sipmsg.parse(wire, tolerant=True) for wire in wires)
    assert one.equivalent(one)
    assert not one.equivalent(other)
