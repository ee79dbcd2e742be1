"""What rules see: values of whatever can be read, and pointers that hit their text."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.rules.view import View

WIRE = (
    b"\r\nSIP/2.0 200 OK\r\n"
    b"v: SIP/2.0/UDP a.example;branch=z9hG4bK1, SIP/2.0/TCP b.example\r\n ;branch=z9hG4bK2\r\n"
    b"Via: SIP/2.0/UDP c.example;branch=z9hG4bK3\r\n"
    b'Contact: "B, <ob>" <sip:b,1@b.example>;q=1 , <sip:c@c.example>;q=0.5\r\n'
    b"CSeq: 7 OPTIONS\r\n"
    b"Expires: soon\r\n"
    b"X-B\xc3\xa4r: 1\r\n"
    b"Content-Length: 3\r\n\r\nabc"
)


@pytest.fixture
def view() -> View:
    return View(sipmsg.parse(WIRE, tolerant=True))


def shown(span: tuple[int, int] | None) -> bytes:
    assert span is not None
    return WIRE[slice(*span)]


def test_values_and_what_cannot_be_read(view: View) -> None:
    assert (view.code, view.method, view.is_request, view.body) == (200, "OPTIONS", False, b"abc")
    assert [via.branch for via in view.via] == ["z9hG4bK1", "z9hG4bK2", "z9hG4bK3"]
    assert view.expires is None
    assert [view.headers[place].text for place in view.unreadable("Expires")] == ["soon"]
    assert view.has("expires")
    assert not view.has("To")
    assert len(view.fields("Via")) == 2


@pytest.mark.parametrize(
    ("attribute", "index", "find", "text"),
    [
        ("via", 0, "", b"SIP/2.0/UDP a.example;branch=z9hG4bK1"),
        ("via", 1, "", b"SIP/2.0/TCP b.example\r\n ;branch=z9hG4bK2"),
        ("via", 2, "", b"SIP/2.0/UDP c.example;branch=z9hG4bK3"),
        ("via", 1, "BRANCH", b"branch"),
        ("contact", 0, "", b'"B, <ob>" <sip:b,1@b.example>;q=1'),
        ("contact", 1, "", b"<sip:c@c.example>;q=0.5"),
        ("contact", 1, "q=", b"q="),
        ("cseq", None, "", b"7 OPTIONS"),
        ("cseq", None, "OPTIONS", b"OPTIONS"),
        ("cseq", None, "not there", b"7 OPTIONS"),
    ],
)
def test_pointers_hit_their_text(view: View, attribute: str, index: int | None, find: str, text: bytes) -> None:
    assert shown(view.at(attribute, index, find=find).span) == text


def test_paths(view: View) -> None:
    assert view.at("via", 1, "sent_by.host").path == "via[1].sent_by.host"
    assert view.at("cseq", None, "method").path == "cseq.method"
    assert view.at_row(view.places("Via")[1]).path == "via[1]"
    assert view.at_row(view.places("Expires")[0]).path == "expires"
    assert view.missing("WWW-Authenticate").path == "www_authenticate"
    assert view.at("to").path == "to"
    labelled = View(view.message, number=3, label="responses[3].")
    assert labelled.at("via", 0).path == "responses[3].via[0]"
    assert labelled.at_start_line().subject == 3


def test_the_start_line_the_body_and_a_line_that_is_no_field(view: View) -> None:
    assert shown(view.at_start_line().span) == b"SIP/2.0 200 OK"
    assert shown(view.at_start_line("200").span) == b"200"
    assert shown(view.at_body().span) == b"abc"
    assert shown(view.at_body(1).span) == b"bc"
    place = next(place for place, field in enumerate(view.headers) if not field.name)
    assert view.at_row(place).path == f"headers[{place}]"


def test_rows_are_found_by_their_octets(view: View) -> None:
    for place in range(len(view.headers)):
        assert view.row_of(view.offset_of(place)) == place
    assert view.row_of(0) == -1


def test_a_built_message_has_places_too() -> None:
    response = sipmsg.Response(405, headers={"CSeq": "7 BYE"})
    view = View(response)
    start, end = view.at("cseq").span or (0, 0)
    assert bytes(response)[start:end] == b"7 BYE"
