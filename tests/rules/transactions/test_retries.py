"""The attempt after a refusal, and what clients make of responses (RFC 3261 sections 8.1.3, 21.4 and 22)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import Ask, answer, ask
from tests.rules.transactions.conftest import Found

CREDENTIALS = 'Authorization: Digest username="bob", realm="atlanta.example", nonce="{}", uri="sip:b.example"'
CHALLENGE = 'WWW-Authenticate: Digest realm="atlanta.example", nonce="{}", qop="auth", algorithm=SHA-256'


def again(what: str, *changes: str, number: int = 314160, at: float | None = None) -> Ask:
    """A request as the next attempt: another branch, a higher number."""
    method = what.split(" ")[0]
    branch = f"Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{number}"
    return ask(request(what, branch, f"CSeq: {number} {method}", *changes), at=at)


def test_new_credentials_with_a_higher_number_are_right(found: Found) -> None:
    steps = (ask(request("REGISTER")), answer(response("401 REGISTER", CHALLENGE.format("n1"))))
    assert found(*steps, again("REGISTER", CREDENTIALS.format("n1"))) == []


def test_a_number_that_is_not_higher_is_told(found: Found) -> None:
    steps = (ask(request("REGISTER")), answer(response("401 REGISTER")))
    retry = again("REGISTER", CREDENTIALS.format("n1"), "CSeq: 314159 REGISTER")
    assert found(*steps, retry) == ["retry-cseq-incremented requests[1].cseq"]


def test_the_branch_kept_by_mistake_is_no_retransmission(found: Found) -> None:
    steps = (ask(request("REGISTER")), answer(response("401 REGISTER")))
    assert found(*steps, ask(request("REGISTER", CREDENTIALS.format("n1")))) == [
        "retry-cseq-incremented requests[1].cseq"
    ]


@pytest.mark.parametrize(("stale", "expected"), [("", ["rejected-credentials-not-reused"]), (", stale=true", [])])
def test_rejected_credentials_may_come_again_if_the_nonce_was_stale(
    found: Found, stale: str, expected: list[str]
) -> None:
    used = CREDENTIALS.format("n1")
    refused = answer(response("401 REGISTER", CHALLENGE.format("n2") + stale))
    said = found(ask(request("REGISTER", used)), refused, again("REGISTER", used, "Expires: 5"))
    assert [text.split(" ")[0] for text in said] == expected


def test_credentials_for_another_realm_stay(found: Found) -> None:
    steps = (ask(request("REGISTER", CREDENTIALS.format("n1"))), answer(response("407 REGISTER")))
    new = 'Proxy-Authorization: Digest username="bob", realm="atlanta.example", nonce="84", uri="sip:b.example"'
    assert found(*steps, again("REGISTER", CREDENTIALS.format("n1"), new)) == []


def test_403_is_not_repeated_but_another_request_may_follow(found: Found) -> None:
    steps = (ask(request("INVITE")), answer(response("403 INVITE")))
    assert found(*steps, again("INVITE", "Subject: please")) == ["403-not-repeated requests[1].start_line"]
    assert found(*steps, again("INVITE sip:carol@biloxi.example")) == []
    assert found(*steps, again("INVITE", "Content-Type: text/plain")) == ["403-not-repeated requests[1].start_line"]


@pytest.mark.parametrize("code", [408, 491])
def test_some_refusals_allow_the_same_request_again(found: Found, code: int) -> None:
    assert found(ask(request("INVITE")), answer(response(f"{code} INVITE")), again("INVITE")) == []


def test_the_same_request_may_come_when_retry_after_has_passed(found: Found) -> None:
    steps = (ask(request("INVITE"), at=0), answer(response("480 INVITE", "Retry-After: 30"), at=0.1))
    assert found(*steps, again("INVITE", at=31)) == []
    assert found(*steps, again("INVITE", at=20)) == ["4xx-not-retried-unmodified requests[1].start_line"]


def test_after_a_success_the_same_request_is_a_new_one(found: Found) -> None:
    steps = (ask(request("OPTIONS")), answer(response("200 OPTIONS")))
    assert found(*steps, again("OPTIONS"), answer(response("200 OPTIONS"))) == []


def test_min_se_of_several_422_counts_at_its_largest(found: Found) -> None:
    def attempt(number: int, seconds: int) -> Ask:
        values = (f"Session-Expires: {seconds}", f"Min-SE: {seconds}", f"Subject: {number}")
        return again("INVITE", "Supported: timer", *values, number=number)

    first, second = (answer(response("422 INVITE", f"Min-SE: {seconds}")) for seconds in (300, 200))
    assert found(attempt(1, 90), first, attempt(2, 300), second, attempt(3, 300)) == []
    assert found(attempt(1, 90), first, attempt(2, 300), second, attempt(3, 200)) == [
        "422-retry-value requests[2].session_expires",
        "422-retry-value requests[2].min_se",
    ]


def test_a_target_is_tried_once_after_redirections(found: Found) -> None:
    moved = answer(response("302 INVITE", "Contact: <sip:bob@192.0.2.8>, <sip:bob@192.0.2.9>"))
    back = answer(response("302 INVITE", "Contact: <sip:bob@biloxi.example>, <sip:bob@192.0.2.9>"))
    steps = (ask(request("INVITE")), moved, again("INVITE sip:bob@192.0.2.8"), back)
    assert found(*steps, again("INVITE sip:bob@192.0.2.9", number=314161)) == []
    assert found(*steps, again("INVITE sip:bob@BILOXI.example", number=314161)) == [
        "redirect-target-once requests[2].start_line"
    ]


def test_a_challenge_is_answered_at_the_same_target(found: Found) -> None:
    moved = answer(response("302 INVITE", "Contact: <sip:bob@192.0.2.8>"))
    steps = (ask(request("INVITE")), moved, again("INVITE sip:bob@192.0.2.8"), answer(response("401 INVITE")))
    assert found(*steps, again("INVITE sip:bob@192.0.2.8", CREDENTIALS.format("84"), number=314161)) == []


@pytest.mark.parametrize(
    ("code", "branch", "expected"),
    [
        (431, "776asdhds", []),
        (431, "new", ["unknown-final-as-x00 requests[1].via[0].params.branch"]),
        (299, "new", []),
        (299, "776asdhds", ["unknown-final-as-x00 requests[1].via[0].params.branch"]),
        (486, "new", []),
    ],
)
def test_the_branch_of_the_ack_tells_the_class(found: Found, code: int, branch: str, expected: list[str]) -> None:
    ack = request(
        "ACK",
        f"Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{branch}",
        "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf",
    )
    body = SDP.format(port=4000)
    final = response(f"{code} INVITE Odd", "Content-Type: application/sdp", body=body)
    assert found(ask(request("INVITE")), answer(final), ask(ack)) == expected


def test_a_dialog_ends_for_the_session_alone(found: Found) -> None:
    to = "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf"
    session = "Content-Type: application/sdp"
    call = (
        ask(request("INVITE", session, body=SDP.format(port=4000))),
        answer(response("200 INVITE", session, body=SDP.format(port=5000))),
        again("INFO", to),
        answer(response("408 INFO")),
    )
    assert found(*call, again("SUBSCRIBE", to, number=314161)) == []
    assert found(*call, again("UPDATE", to, number=314161)) == ["481-408-terminate-dialog requests[2].start_line"]


def test_strays_are_told_when_a_request_was_seen(found: Found) -> None:
    stray = answer(response("200 BYE"))
    assert found(stray) == []
    assert found(ask(request("OPTIONS")), stray) == ["stray-response-dropped responses[0].via[0]"]
    assert found(ask(request("OPTIONS")), stray, proxy=True, stateless=True) == []
    assert found(ask(request("OPTIONS")), answer(response("200 BYE", "CSeq: ?"))) == []
