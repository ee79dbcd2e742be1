"""A response copies From, To, Call-ID, CSeq and Via (RFC 3261 section 8.2.6.2)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response
from tests.rules.exchange.judging import told

TAGGED = "To: Bob <sip:bob@biloxi.example>;tag=8321234356"
TOP = "Via: SIP/2.0/UDP p1.example;branch=z9hG4bK1"
MIDDLE = "+Via: SIP/2.0/TCP p2.example;branch=z9hG4bK2"
LAST = "+Via: SIP/2.0/TCP pc33.atlanta.example;branch=z9hG4bK3"
FOURTH = "+Via: SIP/2.0/UDP p4.example;branch=z9hG4bK4"
PORT = "Via: SIP/2.0/UDP p1.example:5060;branch=z9hG4bK1"
TCP = "Via: SIP/2.0/TCP p1.example;branch=z9hG4bK1"


@pytest.mark.parametrize(
    "value",
    [
        '"Alice" <sip:alice@atlanta.example>;tag=1928301774',
        "sip:alice@atlanta.example;tag=1928301774",
        "Somebody <sip:%61lice@atlanta.EXAMPLE>;TAG=1928301774",
        "<sip:alice@atlanta.example>;tag=1928301774;added=1",
    ],
)
def test_from_equals_by_uri_and_tag(value: str) -> None:
    assert told("from-equals-request", request("BYE"), response("200", f"From: {value}")) == []


@pytest.mark.parametrize(
    "value",
    [
        "<sip:alice@atlanta.example>",
        "<sip:Alice@atlanta.example>;tag=1928301774",
        "<sips:alice@atlanta.example>;tag=1928301774",
        "<sip:alice@atlanta.example:5060>;tag=1928301774",
    ],
)
def test_from_differs(value: str) -> None:
    assert told("from-equals-request", request("BYE"), response("200", f"From: {value}")) == [value]


def test_to_with_a_tag_is_equal() -> None:
    rule = "to-equals-request-when-tagged"
    assert told(rule, request("BYE", TAGGED), response("200", TAGGED)) == []
    assert told(rule, request("BYE"), response("200", TAGGED)) == []
    for value in ("<sip:bob@biloxi.example>", "<sip:carol@biloxi.example>;tag=8321234356"):
        assert told(rule, request("BYE", TAGGED), response("200", f"To: {value}")) == [value]


def test_to_without_a_tag_keeps_its_uri() -> None:
    rule = "to-uri-equals-request"
    assert told(rule, request("INVITE"), response("200", "To: <sip:bob@BILOXI.example>;tag=2")) == []
    assert told(rule, request("INVITE"), response("200", "To: <sip:b@192.0.2.4>;tag=2")) == ["sip:b@192.0.2.4"]
    assert told(rule, request("INVITE", TAGGED), response("200", "To: <sip:b@192.0.2.4>;tag=2")) == []


def test_call_id_is_compared_with_case() -> None:
    asked = request("OPTIONS", "Call-ID: aB1@host.example")
    assert told("call-id-equals-request", asked, response("200")) == []
    assert told("call-id-equals-request", asked, response("200", "Call-ID: ab1@host.example")) == ["ab1@host.example"]


@pytest.mark.parametrize(
    ("method", "value", "equal", "matches"),
    [
        ("BYE", "7 BYE", True, True),
        ("BYE", "0007 BYE", True, True),
        ("BYE", "8 BYE", False, True),
        ("BYE", "7 INVITE", False, True),
        ("FOO", "7 foo", False, True),
        ("INVITE", "7 CANCEL", True, False),
        ("CANCEL", "7 INVITE", True, False),
        ("CANCEL", "8 INVITE", False, False),
    ],
)
def test_cseq(method: str, value: str, equal: bool, matches: bool) -> None:
    asked, answered = request(method, f"CSeq: 7 {method}"), response("200", f"CSeq: {value}")
    assert told("cseq-equals-request", asked, answered) == ([] if equal else [value])
    assert told("response-matches-cseq-method", asked, answered) == ([] if matches else [value.split()[1]])


@pytest.mark.parametrize(
    "added",
    [
        ";received=192.0.2.1",
        ";received=192.0.2.1;rport=5062",
        ";keep=30",
        ';oc=20;oc-algo="loss";oc-validity=500;oc-seq=1282321615.782',
        ';received-realm="example.com"',
    ],
)
def test_a_server_adds_to_the_topmost_via_only(added: str) -> None:
    asked = request("OPTIONS", TOP, MIDDLE)
    assert told("via-equals-request", asked, response("200", TOP + added, MIDDLE)) == []
    changed = MIDDLE.removeprefix("+Via: ") + added
    assert told("via-equals-request", asked, response("200", TOP, f"+Via: {changed}")) == [changed]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((TOP, MIDDLE, LAST), None),
        (("Via: SIP/2.0/UDP P1.example ;branch=z9hG4bK1", MIDDLE, LAST), None),
        (("Via: SIP/2.0/UDP p1.example;branch=z9hG4bKother", MIDDLE, LAST), None),
        ((TOP, LAST, MIDDLE), LAST),
        ((TOP, MIDDLE), MIDDLE),
        ((TOP, MIDDLE, LAST, FOURTH), FOURTH),
        ((PORT, MIDDLE, LAST), PORT),
        ((TCP, MIDDLE, LAST), TCP),
        ((f"{TOP};alias", MIDDLE, LAST), f"{TOP};alias"),
    ],
)
def test_via_values_and_their_order(rows: tuple[str, ...], found: str | None) -> None:
    asked = request("OPTIONS", TOP, MIDDLE, LAST)
    expected = [] if found is None else [found.lstrip("+").removeprefix("Via: ")]
    assert told("via-equals-request", asked, response("200", *rows)) == expected


@pytest.mark.parametrize("dropped", [";rport", ";keep", ";ttl=1", ";x=y"])
def test_what_the_client_put_into_the_topmost_via_is_kept(dropped: str) -> None:
    asked = request("OPTIONS", TOP + dropped)
    assert told("via-equals-request", asked, response("200", TOP + dropped)) == []
    assert told("via-equals-request", asked, response("200", TOP)) == [TOP.removeprefix("Via: ")]


def test_two_values_in_one_row_equal_two_rows() -> None:
    asked = request("OPTIONS", TOP, MIDDLE)
    joined = f"{TOP}, {MIDDLE.removeprefix('+Via: ')}"
    assert told("via-equals-request", asked, response("200", joined)) == []


def test_the_branch_ties_response_and_request() -> None:
    rule, asked = "response-matches-branch", request("OPTIONS", TOP)
    assert told(rule, asked, response("200", TOP.replace("z9hG4bK1", "Z9HG4BK1"))) == []
    assert told(rule, asked, response("200", TOP.replace("z9hG4bK1", "z9hG4bK2"))) == ["z9hG4bK2"]
    assert told(rule, asked, response("200", "Via: SIP/2.0/UDP p1.example")) == ["SIP/2.0/UDP p1.example"]
    assert told(rule, request("OPTIONS", "Via: SIP/2.0/UDP p1.example"), response("200", TOP)) == []


@pytest.mark.parametrize(
    ("asked", "answered", "found"),
    [
        (";rport", ";rport=5062;received=192.0.2.1", []),
        (";rport", ";rport", ["rport"]),
        (";rport", ";rport=5062", ["rport"]),
        (";rport=5062", ";rport=5062", []),
        ("", ";received=192.0.2.1", []),
    ],
)
def test_rport_is_filled(asked: str, answered: str, found: list[str]) -> None:
    assert told("via-rport-filled", request("OPTIONS", TOP + asked), response("200", TOP + answered)) == found


def test_values_that_cannot_be_read_are_not_compared() -> None:
    asked = request("OPTIONS", "Via: ?", "From: ?", "To: ?", "CSeq: ?")
    answered = response("200", TOP, "From: <sip:a@b.example>;tag=1", "To: <sip:b@c.example>;tag=2", "CSeq: 1 OPTIONS")
    for rule in ("via-equals-request", "from-equals-request", "to-uri-equals-request", "cseq-equals-request"):
        assert told(rule, asked, answered) == []
