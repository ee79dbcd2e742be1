"""Refusals, redirections and bodies, seen from the request that they answer."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import SDP, RequestExample, request, response
from tests.rules.exchange.judging import told

TAGGED = "To: <sip:bob@biloxi.example>;tag=7"
TEXT = "Content-Type: text/plain"
TYPE = "Content-Type: application/sdp"


@pytest.mark.parametrize(
    ("rule", "code", "asked", "found"),
    [
        ("204-only-in-dialog", "204", request("SUBSCRIBE", TAGGED, "Suppress-If-Match: *"), []),
        ("204-only-in-dialog", "204", request("SUBSCRIBE", TAGGED), ["204"]),
        ("204-only-in-dialog", "204", request("SUBSCRIBE", "Suppress-If-Match: *"), ["204"]),
        ("424-needs-geolocation-request", "424", request("INVITE", "Geolocation: <cid:a@b.example>"), []),
        ("424-needs-geolocation-request", "424", request("INVITE"), ["424"]),
        ("425-needs-alert-request", "425", request("MESSAGE"), ["425"]),
        ("425-needs-alert-request", "425", request("MESSAGE", TEXT, body="help"), ["425"]),
        (
            "425-needs-alert-request",
            "425",
            request("INVITE", "Call-Info: <https://a.example/1>;purpose=EmergencyCallData.CAP"),
            [],
        ),
        (
            "425-needs-alert-request",
            "425",
            request(
                "INVITE",
                "Content-Type: multipart/mixed;boundary=b",
                body="--b\r\nContent-Type: application/EmergencyCallData.cap+xml\r\n\r\n<alert/>\r\n--b--\r\n",
            ),
            [],
        ),
        ("425-needs-alert-request", "425", request("MESSAGE", TEXT, "Content-Encoding: gzip", body="x"), []),
        ("425-needs-alert-request", "425", request("MESSAGE", "Content-Type: application/pkcs7-mime", body="x"), []),
        ("483-means-max-forwards-zero", "483", request("INVITE", "Max-Forwards: 0"), []),
        ("483-means-max-forwards-zero", "483", request("INVITE", "Max-Forwards: 1"), ["483"]),
        ("483-means-max-forwards-zero", "483", request("INVITE", "-Max-Forwards"), []),
        ("502-sec-agree-multiple-via", "494", request("INVITE", "Proxy-Require: sec-agree"), []),
        (
            "502-sec-agree-multiple-via",
            "494",
            request("INVITE", "Proxy-Require: sec-agree", "+Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1"),
            ["494"],
        ),
        ("502-sec-agree-multiple-via", "494", request("INVITE", "+Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1"), []),
        ("refer-to-count-400", "200", request("REFER"), []),
        ("refer-to-count-400", "200", request("REFER", "-Refer-To"), ["200"]),
        ("refer-to-count-400", "202", request("REFER", "+Refer-To: <sip:d@example.com>"), ["202"]),
        ("refer-to-count-400", "400", request("REFER", "-Refer-To"), []),
        ("607-608-out-of-dialog", "607", request("INVITE"), []),
        ("607-608-out-of-dialog", "608", request("INVITE", TAGGED), ["608"]),
        ("607-608-out-of-dialog", "603", request("INVITE", TAGGED), []),
    ],
)
def test_a_status_code_fits_its_request(rule: str, code: str, asked: RequestExample, found: list[str]) -> None:
    assert told(rule, asked, response(code)) == found


def test_a_405_does_not_allow_what_it_refuses() -> None:
    rule = "405-must-list-methods-of-address"
    assert told(rule, request("BYE"), response("405", "Allow: INVITE, BYE")) == ["BYE"]
    assert told(rule, request("BYE"), response("405", "Allow: INVITE, bye")) == []
    assert told(rule, request("BYE"), response("405", "Allow: ")) == []


def test_a_demanded_priority_is_known_or_refused() -> None:
    rule, known = "417-required-priority-unknown", "Accept-Resource-Priority: dsn.flash, wps.1"
    demand = "Require: resource-priority"
    assert told(rule, request("INVITE", demand, "Resource-Priority: ets.0, DSN.Flash"), response("200", known)) == []
    assert told(rule, request("INVITE", "Resource-Priority: ets.0"), response("200", known)) == []
    assert len(told(rule, request("INVITE", demand, "Resource-Priority: ets.0"), response("200", known))) == 1
    assert told(rule, request("INVITE", demand, "Resource-Priority: ets.0"), response("200")) == []


@pytest.mark.parametrize(
    ("uri", "contacts", "equal", "downgraded"),
    [
        ("sip:bob@b.example", "<sip:bob@c.example>", [], []),
        ("sip:bob@b.example", "<sip:bob@c.example>, <sip:%62ob@B.example>", ["sip:%62ob@B.example"], []),
        ("sip:bob@b.example", "<sip:bob@b.example:5060>", [], []),
        ("sip:bob@b.example", "<sip:bob@b.example;transport=tcp>", [], []),
        ("sip:bob@b.example", "<sip:bob@b.example?Subject=x>", [], []),
        ("sip:bob@b.example", "<sips:bob@b.example>", [], []),
        ("sips:bob@b.example", "<sips:bob@c.example>", [], []),
        ("sips:bob@b.example", "<sip:bob@b.example>", [], ["sip:bob@b.example"]),
        ("sips:bob@b.example", "<mailto:bob@b.example>", [], ["mailto:bob@b.example"]),
        ("tel:+12015550123", "<tel:+1-201-555-0123>", ["tel:+1-201-555-0123"], []),
    ],
)
def test_redirection(uri: str, contacts: str, equal: list[str], downgraded: list[str]) -> None:
    pair = request(f"INVITE {uri}"), response("302", f"Contact: {contacts}")
    assert told("redirect-not-to-request-uri", *pair) == equal
    assert told("redirect-sips-downgrade", *pair) == downgraded


@pytest.mark.parametrize(
    ("accepted", "coding", "found"),
    [
        ("Accept-Encoding: gzip", "gzip", []),
        ("Accept-Encoding: x-gzip", "GZIP", []),
        ("Accept-Encoding: deflate, *", "gzip", []),
        ("Accept-Encoding: gzip;q=0, *", "gzip", ["gzip"]),
        ("Accept-Encoding: *;q=0", "gzip", ["gzip"]),
        ("Accept-Encoding: deflate", "gzip", ["gzip"]),
        ("Accept-Encoding: gzip", "gzip, deflate", ["deflate"]),
        ("Accept-Encoding: ", "gzip", ["gzip"]),
        ("-Accept-Encoding", "gzip", ["gzip"]),
        ("-Accept-Encoding", "identity", []),
        ("Accept-Encoding: ?", "gzip", []),
    ],
)
def test_content_encoding(accepted: str, coding: str, found: list[str]) -> None:
    answered = response("200", TEXT, f"Content-Encoding: {coding}", body="x")
    assert told("content-encoding-in-accept", request("OPTIONS", accepted), answered) == found


def test_a_580_answers_every_media_line() -> None:
    rule, audio = "580-sdp-same-m-count", SDP.format(port=0)
    both = audio + "m=video 0 RTP/AVP 31\r\n"
    assert told(rule, request("INVITE", TYPE, body=both), response("580", TYPE, body=both)) == []
    assert told(rule, request("INVITE", TYPE, body=both), response("580", TYPE, body=audio)) == [audio]
    assert told(rule, request("INVITE", TYPE, body=audio), response("580", TYPE, body=both)) == [both]
    assert told(rule, request("INVITE"), response("580", TYPE, body=both)) == []
    assert told(rule, request("INVITE", TYPE, body=both), response("580", TEXT, body=audio)) == []
