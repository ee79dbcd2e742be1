"""Record-Route and Path in responses (RFC 3261 section 12.1.1, RFC 3327 section 5.3)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response
from tests.rules.exchange.judging import told

RULE = "record-route-copied-dialog"
ONE, TWO, THREE = "<sip:p1.example;lr>", "<sip:p2.example;lr;x=Y>", "<sip:p3.example;lr>"
TAGGED = "To: <sip:bob@biloxi.example>;tag=7"


@pytest.mark.parametrize(
    ("answered", "found"),
    [
        (f"{TWO}, {ONE}", []),
        (f"{TWO}\r\nRecord-Route: {ONE}", []),
        (f"{THREE}, {TWO}, {ONE}", []),
        (f"{ONE}, {TWO}", [ONE]),
        (TWO, [TWO]),
        (f"<sip:p2.example;lr>, {ONE}", ["<sip:p2.example;lr>"]),
        (f"<sips:p2.example;lr;x=Y>, {ONE}", ["<sips:p2.example;lr;x=Y>"]),
        (f"<sip:P2.example;lr;x=Y>, {ONE}", []),
        (f"{TWO};own=1, {ONE}", [f"{TWO};own=1"]),
        (f"{TWO}, {ONE}, {THREE}", [ONE]),
    ],
)
def test_record_route(answered: str, found: list[str]) -> None:
    asked = request("INVITE", f"Record-Route: {TWO}, {ONE}")
    assert told(RULE, asked, response("200", f"Record-Route: {answered}")) == found


@pytest.mark.parametrize(
    ("method", "changes", "code", "answer", "bound"),
    [
        ("INVITE", (), "200", (), True),
        ("INVITE", (), "180", (), True),
        ("SUBSCRIBE", (), "200", (), True),
        ("REFER", (), "200", (), True),
        ("INVITE", (), "100", (), False),
        ("INVITE", (), "199", (), False),
        ("INVITE", (), "180", ("To: <sip:bob@biloxi.example>",), False),
        ("INVITE", (), "486", (), False),
        ("INVITE", (TAGGED,), "200", (), False),
        ("BYE", (), "200", (), False),
        ("REFER", (), "200", ("Refer-Sub: false",), False),
        ("REFER", ("Refer-Sub: false",), "200", (), False),
        ("REFER", ("Require: nosub",), "200", (), False),
        ("REFER", ("Require: explicitsub",), "200", (), False),
    ],
)
def test_which_responses_make_a_dialog(
    method: str, changes: tuple[str, ...], code: str, answer: tuple[str, ...], bound: bool
) -> None:
    asked = request(method, f"Record-Route: {ONE}", *changes)
    assert bool(told(RULE, asked, response(code, "-Record-Route", *answer))) is bound
    assert told(RULE, request(method, *changes), response(code, *answer)) == []


@pytest.mark.parametrize(
    ("answered", "found"),
    [
        (f"Path: {TWO}, {ONE}", []),
        (f"Path: {THREE}, {TWO}, {ONE}", []),
        (f"Path: {ONE}, {TWO}", [ONE]),
        ("-Path", ["SIP/2.0 200 OK"]),
    ],
)
def test_path(answered: str, found: list[str]) -> None:
    asked = request("REGISTER", f"Path: {TWO}, {ONE}")
    assert told("path-copied-2xx-register", asked, response("200", answered)) == found
