"""Messages: read by name, built, changed (RFC 3261 sections 7, 8.2.6 and 12.1.1)."""

from __future__ import annotations

import pickle

import attrs
import pytest

import sipmsg
from sipmsg import Request, Response
from sipmsg.model.credentials import Credentials
from sipmsg.model.header_field import HeaderField
from sipmsg.model.headers import Headers
from sipmsg.model.sequence import CSeq
from sipmsg.model.via import Via

INVITE = (
    b"INVITE sip:bob@biloxi.example SIP/2.0\r\n"
    b"Via: SIP/2.0/UDP bigbox3.site3.example;branch=z9hG4bK77ef4c2312983.1\r\n"
    b"v:  SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bKnashds8,\r\n SIP/2.0/TCP a.example\r\n"
    b"Record-Route: <sip:p2.example;lr>, <sip:p1.example;lr>\r\n"
    b"Max-Forwards: 68\r\n"
    b"t: Bob <sip:bob@biloxi.example>\r\n"
    b"From:Alice  <sip:alice@atlanta.example>;tag=1928301774\r\n"
    b"Call-ID: a84b4c76e66710\r\n"
    b"CSeq: 314159 INVITE\r\n"
    b"Timestamp: 54\r\n"
    b"Content-Length: 4\r\n"
    b"\r\n"
    b"v=0\n"
)


def invite() -> Request:
    request = sipmsg.parse(INVITE)
    assert isinstance(request, Request)
    return request


def test_a_response_copies_what_section_8_2_6_2_names() -> None:
    request = invite()
    response = request.respond(486)
    assert response.start_line == "SIP/2.0 486 Busy Here"
    for name in ("Via", "From", "Call-ID", "CSeq"):
        assert [row.raw for row in response.headers.fields(name)] == [row.raw for row in request.headers.fields(name)]
    assert response.to is not None
    assert response.to.tag
    assert len(response.to.tag) >= 8
    assert str(response.to) == f"Bob <sip:bob@biloxi.example>;tag={response.to.tag}"
    assert response.record_route == ()
    assert response.content_length == 0
    again = request.respond(486).to
    assert again is not None
    assert response.to.tag != again.tag


def test_a_100_has_no_tag_of_its_own_and_the_timestamp() -> None:
    response = invite().respond(100)
    assert response.to is not None
    assert response.to.tag is None
    assert response.headers["Timestamp"] == "54"
    assert "Timestamp" not in invite().respond(180).headers


@pytest.mark.parametrize(("code", "copied"), [(180, True), (200, True), (302, False), (404, False), (100, False)])
def test_a_response_that_makes_a_dialog_has_the_record_route(code: int, copied: bool) -> None:
    response = invite().respond(code, to_tag="x")
    assert ("Record-Route" in response.headers) is copied


def test_within_a_dialog_the_tag_stays() -> None:
    request = invite().evolve(to="<sip:bob@biloxi.example>;tag=mine")
    response = request.respond(200)
    assert response.to is not None
    assert response.to.tag == "mine"
    assert "Record-Route" not in response.headers


def test_phrase_headers_and_body_of_ones_own() -> None:
    response = invite().respond(200, "Fine", to_tag="t", headers={"Server": "toy"}, body=b"hello")
    assert response.start_line == "SIP/2.0 200 Fine"
    assert response.headers["Server"] == "toy"
    assert bytes(response).endswith(b"Content-Length: 5\r\n\r\nhello")
    assert sipmsg.parse(bytes(response)) == response


def test_a_built_message_has_a_right_content_length() -> None:
    assert bytes(Response(200, body=b"abc")) == b"SIP/2.0 200 OK\r\nContent-Length: 3\r\n\r\nabc"
    wrong = Response(200, headers={"Content-Length": "7"}, body=b"abc")
    assert wrong.content_length == 7


def test_a_phrase_is_the_registered_one_unless_given() -> None:
    assert Response(423).reason_phrase == "Interval Too Brief"
    assert Response(200, "").start_line == "SIP/2.0 200 "


def test_changing_parts() -> None:
    request = invite()
    changed = request.evolve(cseq=CSeq(2, "INVITE"), max_forwards=None, subject="lunch", via=request.via[1:])
    assert changed.cseq == CSeq(2, "INVITE")
    assert changed.max_forwards is None
    assert [via.sent_by.host for via in changed.via] == ["pc33.atlanta.example", "a.example"]
    assert len(changed.headers.fields("Via")) == 1
    assert bytes(changed).startswith(b"INVITE sip:bob@biloxi.example SIP/2.0\r\nVia: SIP/2.0/UDP pc33")
    assert bytes(request) == INVITE
    other = request.evolve(method="OPTIONS", body=b"")
    assert bytes(other).startswith(b"OPTIONS sip:bob@biloxi.example SIP/2.0\r\n")
    assert other.content_length == 0


def test_changing_what_is_not_there() -> None:
    with pytest.raises(TypeError, match="colour"):
        invite().evolve(colour="red")
    with pytest.raises(sipmsg.SipSyntaxError):
        invite().evolve(cseq="no number")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        invite().body = b""  # type: ignore[misc]  # it is refused at run time too


@pytest.mark.parametrize("text", ["a\r\nEvil: 1", "a\nb", "a\r", " a", "a ", "\x00", "a\r\n\r\n"])
def test_no_header_field_can_be_injected(text: str) -> None:
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField("Subject", text)
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField("X-Thing", text)


@pytest.mark.parametrize("name", ["", "a b", "a:", "a\r\n", "\u00e9", "a\x00"])
def test_a_name_is_a_token(name: str) -> None:
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField(name, "x")


def test_list_fields_span_rows_and_the_error_counts_them() -> None:
    assert [via.transport for via in invite().via] == ["UDP", "UDP", "TCP"]
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        sipmsg.parse(INVITE.replace(b"SIP/2.0/TCP a.example", b"SIP/2.0/TCP -"))
    error = caught.value
    assert (error.header_field, error.index, error.line) == ("Via", 2, 4)
    assert INVITE[: error.offset].endswith(b"SIP/2.0/TCP ")
    assert error.path.startswith("via[2]")


def test_absent_is_none_or_empty() -> None:
    response = Response(200)
    assert response.cseq is None
    assert response.via == ()
    assert response.www_authenticate == ()
    with pytest.raises(sipmsg.MissingError) as caught:
        response.headers["Via"]
    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, sipmsg.SipError)
    assert not isinstance(caught.value, sipmsg.SipSyntaxError)
    assert caught.value.header_field == "Via"


def test_lazy_values_are_parsed_at_first_use() -> None:
    data = INVITE.replace(b"314159 INVITE", b"x INVITE")
    message = sipmsg.parse(data, lazy=True)
    assert message.call_id == "a84b4c76e66710"
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        _ = message.cseq
    assert data[caught.value.offset :].startswith(b"x INVITE")
    assert bytes(message) == data
    with pytest.raises(sipmsg.SipSyntaxError) as strict:
        sipmsg.parse(data)
    assert strict.value.__dict__ == caught.value.__dict__


def test_messages_are_equal_by_value() -> None:
    one = sipmsg.parse(INVITE)
    other = INVITE.replace(b"v:  SIP", b"Via: SIP").replace(b"From:Alice  <", b"f: Alice <")
    two = sipmsg.parse(other)
    assert one == two
    assert hash(one) == hash(two)
    assert bytes(one) != bytes(two)
    assert one != sipmsg.parse(INVITE.replace(b"68", b"67"))
    assert pickle.loads(pickle.dumps(one)) == one


@pytest.mark.parametrize("data", ["text", None, 5, ["SIP/2.0 200 OK"]])
def test_input_is_bytes_like(data: object) -> None:
    with pytest.raises(TypeError):
        sipmsg.parse(data)  # type: ignore[arg-type]  # it is refused at run time too
    for kind in (bytearray, memoryview):
        assert bytes(sipmsg.parse(kind(INVITE))) == INVITE


def test_headers_is_a_sequence_and_found_by_name() -> None:
    headers = Headers([("X-A", "1"), ("Subject", "x"), ("x-a", "2")])
    assert headers.get_all("x-a") == ("1", "2")
    assert headers[1] == HeaderField("s", "x")
    assert headers[:1] == Headers({"X-A": "1"})
    assert headers.set("X-A", "3") == Headers([("Subject", "x"), ("X-A", "3")])
    assert [str(row) for row in headers.set("X-A", "3", "4", "5")] == ["X-A: 3", "Subject: x", "X-A: 4", "X-A: 5"]
    assert headers.remove("x-a") == Headers({"Subject": "x"})
    assert headers.add("X-B", "9", 0)[0].name == "X-B"
    assert bytes(headers.add("X-B", "9")).endswith(b"X-B: 9\r\n")
    assert headers != Headers([("x-a", "2"), ("X-A", "1"), ("Subject", "x")])
    assert "s" in headers
    assert HeaderField("X-A", "1") in headers
    assert next(reversed(headers)).text == "2"


def test_the_content_of_a_message_goes_by_its_type() -> None:
    head = "SIP/2.0 200 OK\r\nContent-Type: "
    fragment = sipmsg.parse(f"{head}message/sipfrag\r\n\r\nSIP/2.0 100 Trying\r\n".encode()).content
    assert isinstance(fragment, sipmsg.SipFragment)
    assert str(fragment.start_line) == "SIP/2.0 100 Trying"
    assert sipmsg.parse(f"{head}text/plain\r\n\r\nhi".encode()).content == b"hi"


@pytest.mark.parametrize(
    "data", [b"SIP/2.0 200 OK", b"SIP/2.0 200 OK\r\nSubject: x", b"SIP/2.0 200 OK\r\nSubject: x\r\n"]
)
def test_lines_stay_apart_when_a_message_that_was_cut_off_is_changed(data: bytes) -> None:
    message = sipmsg.parse(data, tolerant=True)
    assert bytes(message) == data
    changed = sipmsg.parse(bytes(message.evolve(call_id="a@b", body=b"hi")))
    assert changed.call_id == "a@b"
    assert changed.body == b"hi"
    assert changed.subject == message.subject
    assert changed.start_line == message.start_line


def test_a_field_of_one_value_a_row_takes_many() -> None:
    changed = Response(401).evolve(www_authenticate=["Sesame grain=open", "Abracadabra x=y"])
    assert [challenge.scheme for challenge in changed.www_authenticate] == ["Sesame", "Abracadabra"]
    assert len(changed.headers.fields("WWW-Authenticate")) == 2


def test_a_class_tells_the_type_of_a_header_field() -> None:
    assert (Request.cseq.type, Request.via.type, Request.authorization.type) == (CSeq, Via, Credentials)
