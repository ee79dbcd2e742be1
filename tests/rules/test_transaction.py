"""Transaction: events in order, matched by branch, judged once, in linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given

import sipmsg
from sipmsg.rules import RULES
from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import TransactionExample, answer, ask, history
from tests.rules.calls import calls

INVITE = request("INVITE").message
VIA = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds"


def heard(what: str, *changes: str, to: sipmsg.Request = INVITE) -> bytes:
    """A response to a request."""
    return response(what, *changes).answering(to)


@given(calls())
def test_a_call_that_keeps_to_the_rules_has_no_finding(call: TransactionExample) -> None:
    report = call.report(select=("default", "transaction"))
    told = [str(finding) for finding in report if finding.rule not in RULES or RULES[finding.rule].scope != "message"]
    assert told == []
    assert report.ok, str(report)


def test_each_event_gives_what_is_new_and_the_report_has_all() -> None:
    call = sipmsg.Transaction(select=("default", "exchange"))
    assert call.request(INVITE) == ()
    first = call.response(heard("405 INVITE", "-Allow"))
    second = call.response(heard("200 BYE", to=request("BYE").message))
    assert "allow-required-405" in {finding.rule for finding in first}
    assert {finding.subject for finding in first} == {1}
    assert "stray-response-dropped" in {finding.rule for finding in second}
    assert {finding.path.split(".")[0] for finding in (*first, *second)} == {"responses[0]", "responses[1]"}
    report = call.report()
    assert sorted(map(str, report)) == sorted(map(str, (*first, *second)))
    assert len(report.messages) == 3
    assert all(bytes(report.messages[finding.subject]).startswith(b"SIP/2.0") for finding in report)


def test_a_response_is_judged_beside_its_request() -> None:
    call = sipmsg.Transaction()
    call.request(INVITE)
    said = call.response(heard("180 INVITE", "Call-ID: other@biloxi.example"))
    assert {finding.severity for finding in said} == {"error"}
    assert {RULES[finding.rule].scope for finding in said} == {"exchange"}


def test_branches_are_matched_without_regard_to_case_and_by_method() -> None:
    call = sipmsg.Transaction(select=("transaction",))
    call.request(INVITE)
    via = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=Z9HG4BK776ASDHDS"
    assert call.response(heard("180 INVITE", via)) == ()
    assert [finding.rule for finding in call.response(heard("200 CANCEL", to=request("CANCEL").message))] == [
        "stray-response-dropped"
    ]


def test_both_sides_of_a_proxy_may_be_seen() -> None:
    call = sipmsg.Transaction(select=("transaction",))
    outer = "Via: SIP/2.0/UDP proxy.biloxi.example;branch=z9hG4bKproxy"
    session = "Content-Type: application/sdp"
    reliable = response("183 INVITE", "RSeq: 1", "Require: 100rel", session, body=SDP.format(port=5000))
    prack = ("RAck: 1 314159 INVITE", "CSeq: 314160 PRACK", "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf")
    ok = response("200 INVITE", session, body=SDP.format(port=5000))
    offer = (session, "Supported: 100rel")
    for what, changes, answers in (
        ("INVITE", offer, (reliable,)),
        ("PRACK", prack, (response("200 PRACK"),)),
        ("INVITE", offer, (ok,)),
    ):
        body = SDP.format(port=4000) if what == "INVITE" else ""
        sent = request(what, *changes, body=body).message
        inner = request(what, outer, f"+{VIA}", *changes, body=body).message
        assert (call.request(sent), call.request(inner)) == ((), ())
        for heard_back in answers:
            assert call.response(heard_back.answering(inner)) == ()
            assert call.response(heard_back.answering(sent)) == ()


def test_after_the_end_nothing_comes() -> None:
    call = sipmsg.Transaction()
    assert call.close() == ()
    with pytest.raises(ValueError, match="closed"):
        call.request(INVITE)
    call = sipmsg.Transaction()
    call.request(INVITE)
    call.close()
    assert call.close() == ()
    with pytest.raises(ValueError, match="closed"):
        call.response(heard("180 INVITE"))


def test_requests_and_responses_are_not_taken_for_each_other() -> None:
    call = sipmsg.Transaction()
    with pytest.raises(TypeError, match=r"request\(\) takes a Request"):
        call.request(heard("180 INVITE"))
    with pytest.raises(TypeError, match=r"response\(\) takes a Response"):
        call.response(bytes(INVITE))
    with pytest.raises(sipmsg.SipError):
        call.request(b"")
    assert call.report().messages == ()


def test_facts_that_exclude_each_other_and_names_that_are_none() -> None:
    with pytest.raises(ValueError, match="proxy"):
        sipmsg.Transaction(proxy=True, single_uas=True)
    with pytest.raises(ValueError, match="no-such-rule"):
        sipmsg.Transaction(select=("no-such-rule",))


def test_selection_holds_for_every_scope() -> None:
    call = sipmsg.Transaction(select=("prack-481-when-unmatched",))
    call.request(INVITE)
    assert call.response(heard("405 INVITE", "-Allow")) == ()


def test_what_cannot_be_read_breaks_nothing() -> None:
    call = sipmsg.Transaction(select=("all",))
    call.request(b"INVITE sip:a.example SIP/2.0\r\n\r\n")
    call.request(b"PRACK ? SIP/2.0\r\nVia: ?\r\nCSeq: x\r\nRAck: y\r\nTo: ;tag\r\n\r\n")
    call.response(b"SIP/2.0 180 \r\nVia: ?\r\nCSeq: ?\r\nRSeq: 99999999999\r\nRequire: 100rel\r\n\r\n")
    call.response(b"SIP/2.0 999 X\r\nVia: SIP/2.0/UDP a.example\r\nCSeq: 1 INVITE\r\n\r\n")
    call.close()
    assert not call.report().crashed


def test_a_rule_that_fails_is_one_finding() -> None:
    def failing(event: object) -> None:
        raise ZeroDivisionError(event is None)

    rule = RULES["cancel-answered-200"]
    right = rule.check
    try:
        object.__setattr__(rule, "check", failing)
        call = sipmsg.Transaction(select=(rule.id,))
        call.request(INVITE)
        assert [finding.rule for finding in call.response(heard("100 INVITE"))] == ["rule-crashed"]
    finally:
        object.__setattr__(rule, "check", right)


def test_an_example_reads_as_a_script() -> None:
    script = history(
        ask(request("BYE"), at=0), answer(response("200 BYE"), at=0.5, own=True), closed=2, transport="UDP"
    )
    lines = str(script).splitlines()
    assert lines[0] == "transport=UDP"
    assert [line for line in lines if line.startswith(("-->", "<--"))] == ["--> at 0 s", "<-- at 0.5 s (its own)"]
    assert lines[-1] == "nothing more until 2 s"
    assert "SIP/2.0 200 OK" in lines


def duration(count: int) -> float:
    """Seconds for so many reliable responses without PRACK, final ones, retransmissions and requests."""
    call = sipmsg.Transaction(select=("transaction",))
    call.request(INVITE)
    answers = [heard("183 INVITE", f"RSeq: {number}", "Require: 100rel") for number in range(1, count)]
    answers += [heard("200 INVITE", f"To: <sip:b.example>;tag={number}") for number in range(count)]
    asked = [request("OPTIONS", f"CSeq: {number} OPTIONS").octets for number in range(count)]
    started = time.process_time()
    for octets in answers:
        call.response(octets)
    for octets in (bytes(INVITE), *asked):
        call.request(octets)
    call.close()
    return time.process_time() - started


def test_time_is_linear_in_the_number_of_messages() -> None:
    duration(20)
    small = min(duration(100) for _ in range(3))
    assert min(duration(400) for _ in range(2)) < 8 * small
