"""Provisional responses and time (RFC 3261 sections 8.2.6.1, 13.3.1.1, 17.2.1 and 21.1.1, RFC 4320)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import Answer, answer, ask
from tests.rules.transactions.conftest import Found


def at(what: str, *changes: str, seconds: float) -> Answer:
    """A response at a time."""
    return answer(response(what, *changes), at=seconds)


INVITE = ask(request("INVITE", "Timestamp: 54"), at=0)


def test_without_times_nothing_is_told(found: Found) -> None:
    steps = (ask(request("INVITE", "Timestamp: 54")), answer(response("100 INVITE")), answer(response("486 INVITE")))
    assert found(*steps, closed=True) == []


@pytest.mark.parametrize(("transport", "seconds", "expected"), [("udp", 3, 1), ("UDP", 3.5, 0), ("TCP", 1, 0)])
def test_an_early_100_answers_invite_alone(found: Found, transport: str, seconds: float, expected: int) -> None:
    steps = (ask(request("OPTIONS"), at=0), at("100 OPTIONS", seconds=seconds))
    said = found(*steps, transport=transport)
    assert said == ["no-early-100-non-invite-udp responses[0].start_line"] * expected


def test_the_invite_is_answered_at_once(found: Found) -> None:
    assert found(INVITE, at("100 INVITE", seconds=0.2), closed=1) == []
    assert found(INVITE, closed=0.2) == []
    assert found(INVITE, closed=0.3) == ["100-within-200ms requests[0].start_line"]
    assert found(INVITE, at("486 INVITE", seconds=0.3)) == ["100-within-200ms responses[0].start_line"]


def test_a_delay_stands_in_timestamp(found: Found) -> None:
    late = ["100-within-200ms responses[0].start_line"]
    assert found(INVITE, at("100 INVITE", seconds=0.1)) == []
    assert found(INVITE, at("100 INVITE", seconds=2)) == [*late, "timestamp-delay-100 responses[0].timestamp"]
    assert found(INVITE, at("100 INVITE", "Timestamp: 54 2", seconds=2)) == late


def test_a_long_call_is_kept_alive(found: Found) -> None:
    steps = (INVITE, at("180 INVITE", seconds=0.1))
    assert found(*steps, *(at("180 INVITE", seconds=60 * minute) for minute in range(1, 6)), closed=350) == []
    assert found(*steps, at("486 INVITE", seconds=119)) == []
    assert found(*steps, at("486 INVITE", seconds=181)) == ["invite-1xx-keepalive responses[1].start_line"]
    assert found(*steps, closed=181) == ["invite-1xx-keepalive responses[0].start_line"]


def test_100_does_not_keep_it_alive_and_a_reliable_one_longer(found: Found) -> None:
    late = "invite-1xx-keepalive responses[2].start_line"
    steps = (INVITE, at("100 INVITE", seconds=0.1), at("100 INVITE", seconds=100))
    assert found(*steps, at("486 INVITE", seconds=130)) == [late]
    reliable = ("RSeq: 1", "Require: 100rel", "Content-Type: application/sdp")
    steps = (INVITE, at("100 INVITE", seconds=0.1), at("183 INVITE", *reliable, seconds=1))
    assert found(*steps, at("486 INVITE", seconds=290)) == []
    assert found(*steps, at("486 INVITE", seconds=310)) == [late]


def test_one_retransmission_may_cross_the_response(found: Found) -> None:
    again = ask(request("INVITE"))
    steps = (again, again, answer(response("100 INVITE")), again)
    assert found(*steps) == []
    assert found(*steps, again) == ["100-quenches-retransmission requests[3].start_line"]
    options = ask(request("OPTIONS"))
    assert found(options, answer(response("100 OPTIONS")), options, options) == []


def test_who_keeps_no_state_sends_no_provisional_response(found: Found) -> None:
    steps = (ask(request("INVITE")), answer(response("180 INVITE"), own=True))
    assert found(*steps) == []
    assert found(*steps, stateless=True) == ["stateless-uas-no-1xx responses[0].start_line"]
    assert found(*steps, stateless=True, proxy=True) == ["stateless-proxy-no-1xx responses[0].start_line"]
    assert found(ask(request("INVITE")), answer(response("180 INVITE")), stateless=True, proxy=True) == []


def test_an_expired_invite_is_terminated(found: Found) -> None:
    steps = (ask(request("INVITE", "Expires: 30"), at=0), at("180 INVITE", seconds=0.1))
    assert found(*steps, at("408 INVITE", seconds=20)) == []
    assert found(*steps, at("408 INVITE", seconds=30)) == ["408-not-for-invite-expiry responses[1].start_line"]
