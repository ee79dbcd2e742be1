"""CANCEL and its INVITE (RFC 3261 section 9.2)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import answer, ask
from tests.rules.transactions.conftest import Found

INVITE = ask(request("INVITE"))
RINGING = answer(response("180 INVITE"))
CANCEL = ask(request("CANCEL"))
OTHER = "To: Bob <sip:bob@biloxi.example>;tag=other"
CANCELLED = (INVITE, RINGING, CANCEL, answer(response("200 CANCEL")))


def test_200_then_487_is_right(found: Found) -> None:
    for known in ({}, {"single_uas": True}):
        assert found(*CANCELLED, answer(response("487 INVITE")), closed=True, **known) == []


@pytest.mark.parametrize("before", [(), (RINGING, answer(response("486 INVITE")))])
def test_a_cancel_that_finds_nothing_pending_may_get_481(found: Found, before: tuple[object, ...]) -> None:
    assert found(INVITE, *before, CANCEL, answer(response("481 CANCEL"))) == []


def test_a_cancel_without_an_answer_is_told_at_the_end(found: Found) -> None:
    said = ["cancel-answered-200 requests[1].start_line"]
    assert found(INVITE, RINGING, CANCEL, closed=True) == said
    times = (ask(request("INVITE"), at=0), answer(response("180 INVITE"), at=0.1), ask(request("CANCEL"), at=1))
    assert found(*times, closed=2) == []
    assert found(*times, closed=40) == said


def test_another_final_response_of_the_same_server_is_told(found: Found) -> None:
    busy = answer(response("486 INVITE"))
    assert found(*CANCELLED, busy) == ["cancel-invite-487 responses[2].start_line"]
    assert found(*CANCELLED, answer(response("486 INVITE", OTHER))) == []


def test_an_answer_that_crossed_the_cancel_is_right(found: Found) -> None:
    assert found(INVITE, RINGING, CANCEL, answer(response("486 INVITE")), answer(response("200 CANCEL"))) == []


def test_a_cancelled_invite_without_an_end_is_told_at_the_end(found: Found) -> None:
    assert found(*CANCELLED, closed=True) == ["cancel-invite-487 requests[0].start_line"]


def test_to_tags_are_compared_where_one_uas_answers(found: Found) -> None:
    steps = (INVITE, RINGING, CANCEL, answer(response("200 CANCEL", OTHER)))
    assert found(*steps) == []
    assert found(*steps, single_uas=True) == ["cancel-to-tag-equal responses[1].to.params.tag"]
