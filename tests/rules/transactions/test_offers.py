"""Offers and answers in the responses to an INVITE (RFC 3261 section 13.2.1, RFC 3262 section 5)."""

from __future__ import annotations

from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import Answer, answer, ask
from tests.rules.transactions.conftest import Found

SESSION = "Content-Type: application/sdp"
RELIABLE = ("RSeq: 1", "Require: 100rel")
OFFER = ask(request("INVITE", "Supported: 100rel", SESSION, body=SDP.format(port=4000)))
EMPTY = ask(request("INVITE", "Supported: 100rel"))
PRACK = ask(
    request("PRACK", "RAck: 1 314159 INVITE", "CSeq: 314160 PRACK", "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf")
)


def described(what: str, *changes: str, port: int = 5000) -> Answer:
    """A response with a session description."""
    return answer(response(what, SESSION, *changes, body=SDP.format(port=port)))


def test_a_2xx_has_the_answer(found: Found) -> None:
    assert found(OFFER, described("200 INVITE")) == []
    assert found(OFFER, answer(response("200 INVITE"))) == ["sdp-answer-in-2xx responses[0].content_type"]


def test_an_unreliable_response_is_no_answer(found: Found) -> None:
    steps = (OFFER, described("183 INVITE"), answer(response("200 INVITE")))
    assert found(*steps) == ["sdp-answer-in-2xx responses[1].content_type"]


def test_after_a_reliable_answer_the_2xx_needs_none(found: Found) -> None:
    reliable = described("183 INVITE", *RELIABLE)
    assert found(OFFER, reliable, PRACK, answer(response("200 PRACK")), answer(response("200 INVITE"))) == []


def test_a_2xx_has_the_offer_if_there_was_none(found: Found) -> None:
    assert found(EMPTY, described("200 INVITE")) == []
    assert found(EMPTY, answer(response("200 INVITE"))) == ["sdp-offer-in-2xx responses[0].content_type"]


def test_the_first_reliable_response_has_the_offer(found: Found) -> None:
    assert found(EMPTY, described("183 INVITE", *RELIABLE)) == []
    missing = answer(response("183 INVITE", *RELIABLE))
    assert found(EMPTY, missing) == ["sdp-offer-first-reliable-1xx responses[0].content_type"]
    assert found(EMPTY, answer(response("183 INVITE"))) == []


def test_a_refusal_needs_no_session_description(found: Found) -> None:
    assert found(OFFER, answer(response("486 INVITE"))) == []


def test_the_answer_may_be_repeated_but_not_changed(found: Found) -> None:
    assert found(OFFER, described("183 INVITE"), described("180 INVITE"), described("200 INVITE")) == []
    steps = (OFFER, described("183 INVITE"), described("200 INVITE", port=6000))
    assert found(*steps) == ["no-second-offer-in-responses responses[1].body"]


def test_another_fork_has_an_answer_of_its_own(found: Found) -> None:
    other = described("200 INVITE", "To: Bob <sip:bob@biloxi.example>;tag=other", port=6000)
    assert found(OFFER, described("183 INVITE"), other) == []


def test_parts_count_and_early_sessions_do_not(found: Found) -> None:
    part = f"--b\r\nContent-Type: application/sdp\r\n{{}}\r\n{SDP.format(port=5000)}\r\n--b--\r\n"
    mixed = "Content-Type: multipart/mixed;boundary=b"
    assert found(OFFER, answer(response("200 INVITE", mixed, body=part.format("")))) == []
    early = part.format("Content-Disposition: early-session\r\n")
    assert found(OFFER, answer(response("200 INVITE", mixed, body=early))) == [
        "sdp-answer-in-2xx responses[0].content_type"
    ]


def test_what_is_encrypted_or_broken_may_hold_one(found: Found) -> None:
    sealed = response("200 INVITE", "Content-Type: application/pkcs7-mime", body="sealed")
    broken = response("200 INVITE", "Content-Type: multipart/mixed", body="no boundary")
    unreadable = response("200 INVITE", "Content-Type: ?", body="v=0")
    for hidden in (sealed, broken, unreadable):
        assert found(OFFER, answer(hidden)) == []
    assert found(ask(request("INVITE", SESSION)), answer(response("200 INVITE"))) == []
