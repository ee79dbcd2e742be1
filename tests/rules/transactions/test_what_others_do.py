"""Legal calls as proxies, crossing messages and clients from before RFC 3261 make them look: nothing is told."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import Step, answer, ask
from tests.rules.transactions.conftest import Found

VIA = "Via: SIP/2.0/UDP {};branch=z9hG4bK{}"
CLIENT = "+Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds"
TO = "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf"
SESSION = "Content-Type: application/sdp"
CALL = (
    ask(request("INVITE", SESSION, body=SDP.format(port=4000))),
    answer(response("200 INVITE", SESSION, body=SDP.format(port=5000))),
)
CHALLENGE = 'WWW-Authenticate: Digest realm="atlanta.example", nonce="{}", qop="auth", algorithm=SHA-256'
CREDENTIALS = (
    'Authorization: Digest username="bob", realm="atlanta.example", nonce="n1", uri="sip:b.example", response="{}"'
)


def forwarded(hop: int, *changes: str) -> Step:
    """The INVITE of the client as a proxy sends it on (RFC 3261 section 16.6: CSeq stays, Via comes on top)."""
    return ask(request("INVITE", VIA.format("p1.example", f"p{hop}"), CLIENT, *changes))


@pytest.mark.parametrize("code", [401, 403, 407, 413, 415, 416, 420, 480])
def test_a_proxy_tries_one_target_after_the_other_with_one_number(found: Found, code: int) -> None:
    steps = (ask(request("INVITE")), forwarded(1), answer(response(f"{code} INVITE")), forwarded(2))
    assert found(*steps) == []


def test_a_client_behind_a_proxy_counts_up_nevertheless(found: Found) -> None:
    other = "+Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bKother"
    again = ask(request("INVITE", VIA.format("p1.example", "p2"), other, "Accept: text/plain"))
    assert found(forwarded(1), answer(response("401 INVITE")), again) == ["retry-cseq-incremented requests[1].cseq"]


def test_a_request_that_a_proxy_forwards_does_not_overlap_itself(found: Found) -> None:
    body = SDP.format(port=4002)
    first = request("INVITE", VIA.format("pc33.atlanta.example", "re"), "CSeq: 314160 INVITE", TO, SESSION, body=body)
    behind = "+Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bKre"
    sent = request("INVITE", VIA.format("p1.example", "p1"), behind, "CSeq: 314160 INVITE", TO, SESSION, body=body)
    assert found(*CALL, ask(first), ask(sent), answer(response("500 INVITE"))) == []


@pytest.mark.parametrize("code", ["200", "486"])
def test_a_final_response_that_crosses_the_cancel_may_end_the_transaction(found: Found, code: str) -> None:
    changes = (SESSION,) if code == "200" else ()
    final = answer(response(f"{code} INVITE", *changes, body=SDP.format(port=5000) if changes else ""))
    steps = (CALL[0], answer(response("180 INVITE")), ask(request("CANCEL")), final)
    assert found(*steps, answer(response("481 CANCEL"))) == []


def test_an_invite_that_was_cancelled_may_be_sent_again_as_it_was(found: Found) -> None:
    steps = (ask(request("INVITE")), answer(response("180 INVITE")), ask(request("CANCEL")))
    over = (answer(response("200 CANCEL")), answer(response("487 INVITE")))
    assert (
        found(*steps, *over, ask(request("INVITE", VIA.format("pc33.atlanta.example", "2"), "CSeq: 314160 INVITE")))
        == []
    )


def test_a_notify_makes_a_dialog_before_the_response_to_its_subscribe(found: Found) -> None:
    """RFC 6665 section 4.1.2.4: the subscriber can have a NOTIFY before a 2xx, and of several notifiers."""
    notify = request(
        "NOTIFY sip:alice@pc33.atlanta.example",
        VIA.format("192.0.2.4", "n1"),
        "From: Bob <sip:bob@biloxi.example>;tag=another",
        "To: Alice <sip:alice@atlanta.example>;tag=1928301774",
        "CSeq: 1 NOTIFY",
    )
    assert found(ask(request("SUBSCRIBE")), ask(notify), answer(response("480 NOTIFY"))) == []


def test_a_log_that_begins_within_a_call_has_responses_to_what_came_before(found: Found) -> None:
    ack = ask(request("ACK", VIA.format("pc33.atlanta.example", "ack"), TO))
    assert found(ack, answer(response("200 INVITE", SESSION, body=SDP.format(port=5000)))) == []


@pytest.mark.parametrize("branch", ["", ";branch=1"])
def test_without_magic_cookie_the_number_and_sent_by_tell_transactions_apart(found: Found, branch: str) -> None:
    """RFC 3261 section 17.2.3; what a server adds to Via does not count."""
    via = f"Via: SIP/2.0/UDP pc33.atlanta.example{branch}"
    steps = (
        ask(request("INFO", via, TO, "CSeq: 1 INFO")),
        answer(response("200 INFO", f"{via};received=192.0.2.1")),
        ask(request("INFO", via, TO, "CSeq: 2 INFO")),
        answer(response("200 INFO", f"{via};received=192.0.2.1", "CSeq: 1 INFO")),
    )
    assert found(*steps) == []


def test_an_unknown_refusal_is_acknowledged_hop_by_hop(found: Found) -> None:
    steps = (ask(request("INVITE")), forwarded(1), answer(response("431 INVITE Odd")))
    to_target = ask(request("ACK", VIA.format("p1.example", "p1"), TO))
    assert found(*steps, to_target, ask(request("ACK", TO))) == []


@pytest.mark.parametrize(
    ("nonce", "answered", "expected"),
    [("n1", "2" * 32, 0), ("n1", "1" * 32, 1), ("n2", "2" * 32, 1)],
)
def test_the_nonce_may_be_used_again_if_the_challenge_has_it_again(
    found: Found, nonce: str, answered: str, expected: int
) -> None:
    refused = answer(response("401 REGISTER", CHALLENGE.format(nonce)))
    again = (VIA.format("pc33.atlanta.example", "2"), "CSeq: 314160 REGISTER", "Expires: 5")
    steps = (ask(request("REGISTER", CREDENTIALS.format("1" * 32))), refused)
    said = found(*steps, ask(request("REGISTER", CREDENTIALS.format(answered), *again)))
    assert said == ["rejected-credentials-not-reused requests[1].authorization[0]"] * expected
