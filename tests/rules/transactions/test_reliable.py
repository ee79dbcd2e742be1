"""Reliable provisional responses (RFC 3262 sections 3 and 5)."""

from __future__ import annotations

from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import Answer, Ask, answer, ask
from tests.rules.transactions.conftest import Found

SESSION = "Content-Type: application/sdp"
INVITE = ask(request("INVITE", "Supported: 100rel", SESSION, body=SDP.format(port=4000)))


def ringing(number: int, *changes: str, code: int = 180, port: int = 0) -> Answer:
    """A reliable provisional response."""
    more = (SESSION,) if port else ()
    body = SDP.format(port=port) if port else ""
    return answer(response(f"{code} INVITE", f"RSeq: {number}", "Require: 100rel", *more, *changes, body=body))


def prack(number: int, *changes: str, tag: str = "a6c85cf") -> tuple[Ask, Answer]:
    """A PRACK for a number, and its 200."""
    branch = f"Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bKp{number}{tag}"
    to = f"To: Bob <sip:bob@biloxi.example>;tag={tag}"
    rack = (f"RAck: {number} 314159 INVITE", f"CSeq: {314160 + number} PRACK", branch, to)
    return ask(request("PRACK", *rack, *changes)), answer(response("200 PRACK"))


def test_numbers_go_up_by_one_after_each_prack(found: Found) -> None:
    assert found(INVITE, ringing(7), *prack(7), ringing(8), *prack(8), ringing(9)) == []


def test_the_same_number_again_is_a_retransmission(found: Found) -> None:
    assert found(INVITE, ringing(7), ringing(7), *prack(7), ringing(7)) == []


def test_numbers_of_forks_are_independent(found: Found) -> None:
    other = "To: Bob <sip:bob@biloxi.example>;tag=other"
    assert found(INVITE, ringing(7), ringing(100, other), *prack(7), *prack(100, tag="other")) == []


def test_only_the_second_waits_for_the_prack_of_the_first(found: Found) -> None:
    assert found(INVITE, ringing(7), *prack(7), ringing(8), ringing(9)) == []
    assert found(INVITE, ringing(7), ringing(8)) == ["second-reliable-1xx-after-prack responses[1].rseq"]


def test_a_gap_is_told_once(found: Found) -> None:
    steps = (INVITE, ringing(7), *prack(7), ringing(9), ringing(10))
    assert found(*steps) == ["rseq-increments-by-one responses[2].rseq"]


def test_a_final_response_waits_for_the_prack_of_a_session_description_alone(found: Found) -> None:
    ok = answer(response("200 INVITE", SESSION, body=SDP.format(port=5000)))
    assert found(INVITE, ringing(7), ok) == []
    assert found(INVITE, ringing(7, port=5000), ok) == ["no-2xx-before-prack-of-sdp responses[1].start_line"]
    assert found(INVITE, ringing(7, port=5000), answer(response("486 INVITE"))) == []


def test_a_prack_that_was_challenged_acknowledges_nothing(found: Found) -> None:
    to = "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf"
    first = ask(request("PRACK", "RAck: 7 314159 INVITE", "CSeq: 314160 PRACK", to))
    again = prack(7, "CSeq: 314161 PRACK", 'Proxy-Authorization: Digest username="a", realm="x", nonce="n"')
    assert found(INVITE, ringing(7), first, answer(response("407 PRACK")), *again) == []


def test_a_prack_that_matches_is_not_answered_481(found: Found) -> None:
    asked, _ = prack(7)
    steps = (INVITE, ringing(7), asked, answer(response("481 PRACK")))
    assert found(*steps) == ["prack-481-when-unmatched responses[1].start_line"]
    asked, ok = prack(8)
    assert found(INVITE, ringing(7), asked, ok) == ["prack-481-when-unmatched responses[1].start_line"]


def test_no_new_one_after_a_final_response(found: Found) -> None:
    steps = (INVITE, ringing(7), *prack(7), answer(response("486 INVITE")))
    assert found(*steps, ringing(7)) == []
    assert found(*steps, ringing(8)) == ["no-new-reliable-1xx-after-final responses[3].rseq"]
