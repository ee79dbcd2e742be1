"""Extensions that a response applies: option tags, outbound, info packages, session timers."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response
from tests.rules.exchange.judging import told

INSTANCE = '+sip.instance="<urn:uuid:00000000-0000-1000-8000-000A95A0E128>"'
FLOW = f"Contact: <sip:bob@192.0.2.4>;reg-id=1;{INSTANCE};expires=60"
PLAIN = "Contact: <sip:bob@192.0.2.4>;expires=60"
OUTBOUND = "Supported: path, outbound"


@pytest.mark.parametrize(
    ("asked", "code", "required", "found"),
    [
        ("Supported: timer", "200", "timer", []),
        ("Supported: TIMER", "200", "timer", []),
        ("Require: timer", "200", "timer", []),
        ("Supported: timer", "200", "timer, gruu", ["gruu"]),
        ("-Supported", "200", "timer, gruu", ["timer", "gruu"]),
        ("-Supported", "421", "timer", []),
        ("-Supported", "494", "sec-agree", []),
        ("-Supported", "420", "timer", ["timer"]),
        ("-Supported", "180", "100rel", []),
        ("-Supported", "180", "precondition", ["precondition"]),
    ],
)
def test_require_is_among_what_is_supported(asked: str, code: str, required: str, found: list[str]) -> None:
    pair = request("INVITE", asked), response(code, f"Require: {required}")
    assert told("require-subset-of-supported", *pair) == found


def test_a_header_field_can_show_that_an_extension_is_applied() -> None:
    rule = "extension-applied-needs-require"
    assert told(rule, request("INVITE"), response("183", "RSeq: 1")) == ["1"]
    assert told(rule, request("INVITE"), response("183", "RSeq: 1", "Require: 100rel")) == []
    assert told(rule, request("REGISTER"), response("200", "Flow-Timer: 60", "Require: gruu")) == ["60"]
    assert told(rule, request("REGISTER"), response("421", "Flow-Timer: 60")) == []


@pytest.mark.parametrize(
    ("asked", "answered", "missing", "needless"),
    [
        ((FLOW, OUTBOUND), (FLOW, "Require: outbound"), False, False),
        ((FLOW, OUTBOUND), (FLOW,), True, False),
        ((FLOW, OUTBOUND), (PLAIN,), False, False),
        ((FLOW,), (FLOW,), False, False),
        ((FLOW, OUTBOUND), (FLOW.replace("reg-id=1", "reg-id=2"),), False, False),
        ((PLAIN, OUTBOUND), (FLOW,), False, False),
        ((PLAIN, OUTBOUND), (PLAIN, "Require: outbound"), False, True),
        ((PLAIN, OUTBOUND), (PLAIN, "Require: gruu"), False, False),
        (("Contact: ?", OUTBOUND), (PLAIN, "Require: outbound"), False, False),
    ],
)
def test_outbound(asked: tuple[str, ...], answered: tuple[str, ...], missing: bool, needless: bool) -> None:
    pair = request("REGISTER", *asked), response("200", *answered)
    assert bool(told("outbound-require-in-2xx", *pair)) is missing
    assert told("outbound-require-without-reg-id", *pair) == ["outbound"] * needless


def test_421_and_439_speak_of_outbound() -> None:
    asked = request("REGISTER", PLAIN)
    assert told("outbound-require-without-reg-id", asked, response("421", "Require: outbound")) == []
    assert told("439-needs-outbound-request", asked, response("439")) == ["439"]
    assert told("439-needs-outbound-request", request("REGISTER", FLOW), response("439")) == ["439"]
    assert told("439-needs-outbound-request", request("REGISTER", FLOW, OUTBOUND), response("439")) == []


def test_refer_events_at() -> None:
    rule = "refer-events-at-required-explicitsub"
    assert told(rule, request("REFER", "Require: explicitsub"), response("200")) == ["SIP/2.0 200 OK"]
    assert told(rule, request("REFER", "Supported: explicitsub"), response("200")) == []
    assert told(rule, request("REFER", "Require: explicitsub"), response("403")) == []


@pytest.mark.parametrize(
    ("method", "asked", "code", "answered", "missing", "needless"),
    [
        ("INVITE", "Recv-Info: foo", "200", ("Recv-Info: bar",), False, False),
        ("INVITE", "Recv-Info: ", "200", (), True, False),
        ("INVITE", "Recv-Info: foo", "180", (), False, False),
        ("INVITE", "Recv-Info: foo", "180", ("RSeq: 1", "Require: 100rel"), True, False),
        ("INVITE", "Recv-Info: foo", "486", (), False, False),
        ("OPTIONS", "Recv-Info: foo", "200", (), False, False),
        ("INVITE", "-Recv-Info", "200", (), False, False),
        ("INVITE", "-Recv-Info", "200", ("Recv-Info: ",), False, True),
        ("INFO", "-Recv-Info", "469", ("Recv-Info: foo",), False, False),
    ],
)
def test_recv_info(
    method: str, asked: str, code: str, answered: tuple[str, ...], missing: bool, needless: bool
) -> None:
    pair = request(method, asked), response(code, *answered)
    assert bool(told("recv-info-required-if-request-had", *pair)) is missing
    assert bool(told("recv-info-not-unsolicited", *pair)) is needless


# RFC 4028 section 9, table 2: whether the client supports timer, whom it chose, whom the server names.
@pytest.mark.parametrize(
    ("supported", "chosen", "named", "found"),
    [
        (False, "", "uas", []),
        (False, "", "uac", ["uac"]),
        (True, "", "uas", []),
        (True, "", "uac", []),
        (True, ";refresher=uac", "uac", []),
        (True, ";refresher=uac", "uas", ["uas"]),
        (True, ";refresher=uas", "uas", []),
        (True, ";refresher=uas", "uac", ["uac"]),
        (True, ";refresher=UAC", "uac", []),
    ],
)
def test_refresher(supported: bool, chosen: str, named: str, found: list[str]) -> None:
    asked = request("INVITE", f"Session-Expires: 1800{chosen}", *(["Supported: timer"] if supported else []))
    answered = response("200", f"Session-Expires: 1800;refresher={named}")
    assert told("session-timer-refresher-kept", asked, answered) == found
    wanted = supported and named == "uas"
    assert bool(told("require-timer-refresher-uas", asked, answered)) is wanted


@pytest.mark.parametrize(
    ("asked", "given", "raised", "lowered"),
    [
        (("Supported: timer", "Session-Expires: 1800"), "1800", False, False),
        (("Supported: timer", "Session-Expires: 1800"), "1801", True, False),
        (("Session-Expires: 1800",), "1801", False, False),
        (("Supported: timer",), "1801", False, False),
        (("Supported: timer", "Session-Expires: 1800", "Min-SE: 900"), "900", False, False),
        (("Supported: timer", "Session-Expires: 1800", "Min-SE: 900"), "899", False, True),
    ],
)
def test_session_interval(asked: tuple[str, ...], given: str, raised: bool, lowered: bool) -> None:
    pair = request("UPDATE", *asked), response("200", f"Session-Expires: {given};refresher=uas")
    assert told("session-expires-not-increased", *pair) == [given] * raised
    assert told("session-expires-not-below-min-se", *pair) == [given] * lowered


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (("Supported: timer", "Session-Expires: 90"), []),
        (("Supported: timer", "Session-Expires: 120"), ["120"]),
        # A proxy on the way may have put Session-Expires in (RFC 4028 section 8.1).
        (("Supported: timer",), []),
        (("Session-Expires: 90",), ["422"]),
    ],
)
def test_422(asked: tuple[str, ...], found: list[str]) -> None:
    assert told("422-needs-supported-timer", request("INVITE", *asked), response("422", "Min-SE: 120")) == found
