"""Requests of a dialog: known, in order, one at a time (RFC 3261 sections 12.2.2, 14.2 and 15.1.2)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import Ask, answer, ask
from tests.rules.transactions.conftest import Found

TAG = "a6c85cf"
SESSION = "Content-Type: application/sdp"
CALL = (
    ask(request("INVITE", SESSION, body=SDP.format(port=4000))),
    answer(response("200 INVITE", SESSION, body=SDP.format(port=5000))),
)


def inside(what: str, number: int, *changes: str, tag: str = TAG, body: str = "") -> Ask:
    """A request of the caller in the dialog."""
    branch = f"Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{number}"
    to = f"To: Bob <sip:bob@biloxi.example>;tag={tag}"
    return ask(request(what, branch, to, f"CSeq: {number} {what}", *changes, body=body))


def back(what: str, number: int, *changes: str, body: str = "") -> Ask:
    """A request of the callee in the dialog."""
    return ask(
        request(
            f"{what} sip:alice@pc33.atlanta.example",
            f"Via: SIP/2.0/UDP 192.0.2.4;branch=z9hG4bKb{number}",
            f"From: Bob <sip:bob@biloxi.example>;tag={TAG}",
            "To: Alice <sip:alice@atlanta.example>;tag=1928301774",
            f"CSeq: {number} {what}",
            *changes,
            body=body,
        )
    )


def test_the_sides_count_their_requests_apart(found: Found) -> None:
    steps = (*CALL, back("INFO", 1), answer(response("200 INFO")), inside("BYE", 314160), answer(response("200 BYE")))
    assert found(*steps, closed=True) == []


@pytest.mark.parametrize(("code", "expected"), [(481, 0), (404, 1), (401, 0), (405, 0), (200, 0)])
def test_a_dialog_that_is_not_known_is_refused_with_481(found: Found, code: int, expected: int) -> None:
    steps = (*CALL, inside("INFO", 314160, tag="unknown"), answer(response(f"{code} INFO")))
    assert found(*steps) == ["481-no-matching-dialog responses[1].start_line"] * expected


def test_a_call_seen_from_its_middle_may_have_more_dialogs(found: Found) -> None:
    assert found(inside("INFO", 314160), answer(response("404 INFO"))) == []


@pytest.mark.parametrize("seconds", [None, 0, 10, 11])
def test_an_overlap_is_refused_with_a_time(found: Found, seconds: int | None) -> None:
    fields = () if seconds is None else (f"Retry-After: {seconds}",)
    steps = (*CALL, inside("UPDATE", 314160), inside("UPDATE", 314161), answer(response("500 UPDATE", *fields)))
    right = seconds is not None and seconds <= 10
    expected = [] if right else ["retry-after-required-500-overlap responses[1].retry_after"]
    assert found(*steps) == expected


def test_a_500_to_a_lone_request_needs_no_time(found: Found) -> None:
    assert found(*CALL, inside("UPDATE", 314160), answer(response("500 UPDATE"))) == []


def test_an_old_number_is_refused(found: Found) -> None:
    steps = (*CALL, inside("INFO", 314170), answer(response("200 INFO")), inside("INFO", 314165))
    assert found(*steps, answer(response("500 INFO"))) == []
    assert found(*steps, answer(response("200 INFO"))) == ["500-out-of-order-cseq responses[2].start_line"]


def test_invites_of_both_sides_cross(found: Found) -> None:
    own = inside("INVITE", 314160, SESSION, body=SDP.format(port=4002))
    other = back("INVITE", 1, SESSION, body=SDP.format(port=5002))
    ok = answer(response("200 INVITE", SESSION, body=SDP.format(port=4004)))
    assert found(*CALL, own, other, answer(response("491 INVITE"))) == []
    assert found(*CALL, own, other, ok) == ["491-glare responses[1].start_line"]
    first_done = answer(response("200 INVITE", SESSION, body=SDP.format(port=5004)), to=1)
    assert found(*CALL, own, first_done, other, ok) == []


@pytest.mark.parametrize(("code", "expected"), [(200, 0), (401, 0), (481, 1), (500, 1)])
def test_bye_is_accepted(found: Found, code: int, expected: int) -> None:
    steps = (*CALL, inside("BYE", 314160), answer(response(f"{code} BYE")))
    assert found(*steps) == ["bye-always-2xx responses[1].start_line"] * expected


def test_the_second_bye_finds_no_dialog(found: Found) -> None:
    steps = (*CALL, inside("BYE", 314160), answer(response("200 BYE")), back("BYE", 1), answer(response("481 BYE")))
    assert found(*steps) == []


def test_merged_requests_are_those_that_one_uas_got(found: Found) -> None:
    twice = (ask(request("OPTIONS")), ask(request("OPTIONS", "Via: SIP/2.0/UDP b.example;branch=z9hG4bK2")))
    assert found(*twice, answer(response("200 OPTIONS"))) == []
    assert found(*twice, answer(response("200 OPTIONS")), single_uas=True) == [
        "482-merged-request responses[0].start_line"
    ]
    assert found(*twice, answer(response("482 OPTIONS")), single_uas=True) == []
    assert found(*twice, answer(response("200 OPTIONS"), to=0), single_uas=True) == []


def test_any_provisional_response_with_a_tag_makes_a_dialog(found: Found) -> None:
    steps = (ask(request("INVITE")), answer(response("180 INVITE")), back("UPDATE", 1))
    assert found(*steps, answer(response("481 UPDATE"))) == ["dialog-created-by-tagged-1xx responses[1].start_line"]
    assert found(ask(request("INVITE")), answer(response("100 INVITE")), back("UPDATE", 1)) == []
