"""The response context against a naive model of RFC 3261 section 16.7, and what it says to clients."""

from __future__ import annotations

import time

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

import sipmsg
from tests.rules.forking.messages import challenge, request, response

CODES = (100, 180, 183, 200, 202, 302, 401, 404, 407, 415, 486, 487, 500, 503, 600, 603)
LATE_CANCEL = ("cancel-pending-after-final",)
FIRST = {401, 407, 415, 420, 484}


class Naive(RuleBasedStateMachine):
    """Section 16.7 as it is written: lists of what came, walked through at every question."""

    def __init__(self) -> None:
        super().__init__()
        self.context = sipmsg.ResponseContext(request())
        self.branches: list[str] = []
        self.came: list[tuple[str, int]] = []
        self.sent: list[int] = []
        self.cancels: list[str] = []

    def finals(self, branch: str = "") -> list[int]:
        return [code for on, code in self.came if code >= 200 and branch in ("", on)]

    def alive(self) -> list[str]:
        return [branch for branch in self.branches if not self.finals(branch)]

    def final_sent(self) -> bool:
        return any(code >= 200 for code in self.sent)

    @precondition(lambda self: len(self.branches) < 6)
    @rule()
    def open(self) -> None:
        branch = f"z9hG4bK{len(self.branches)}"
        found = self.context.opened(f"sip:bob@192.0.2.{len(self.branches)}", branch)
        self.branches.append(branch)
        assert ("6xx-must-not-fork" in [finding.rule for finding in found]) is any(
            code >= 600 for code in self.finals()
        )

    @precondition(lambda self: self.alive())
    @rule(data=st.data(), code=st.sampled_from(CODES))
    def receive(self, data: st.DataObject, code: int) -> None:
        branch = data.draw(st.sampled_from(self.alive()))
        answer = response(code, branch, f"Server: {len(self.came)}")
        self.context.received(answer)
        self.came.append((branch, code))
        at_once = 200 <= code < 300 or (100 < code < 200 and not self.final_sent())
        assert self.context.to_forward(answer) is at_once
        if at_once:
            self.context.sent(self.context.forwarded(answer))
            self.sent.append(code)

    @precondition(lambda self: self.alive())
    @rule(data=st.data())
    def time_out(self, data: st.DataObject) -> None:
        branch = data.draw(st.sampled_from(self.alive()))
        self.context.timed_out(branch)
        self.came.append((branch, 408))

    @rule()
    def cancel(self) -> None:
        for branch in self.context.to_cancel():
            self.context.cancelled(branch)
            self.cancels.append(branch)

    @rule()
    def finish(self) -> None:
        answer = self.context.final_response()
        due = bool(self.branches) and not self.alive() and not self.final_sent()
        assert (answer is not None) is due
        if answer is not None:
            assert answer.status_code in self.choices()
            assert answer.headers.get_all("Via") == ("SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK-up",)
            self.context.sent(answer)
            self.sent.append(answer.status_code)

    def choices(self) -> set[int]:
        codes = self.finals()
        six = {code for code in codes if code >= 600}
        if six:
            return six
        lowest = min(code // 100 for code in codes)
        chosen = {code for code in codes if code // 100 == lowest}
        if chosen == {503}:
            return {500}
        chosen.discard(503)
        return chosen & FIRST or chosen

    @invariant()
    def the_best_is_one_of_the_best(self) -> None:
        best = self.context.best_response()
        codes = self.finals()
        if best is not None:
            good = {code for code in codes if code < 300} or (
                self.choices() | {503} if self.choices() == {500} else self.choices()
            )
            assert best.status_code in good
        else:
            assert not codes or set(self.choices()) <= {408}

    @invariant()
    def pending_branches_are_to_be_cancelled(self) -> None:
        ended = self.final_sent() or any(code >= 600 for code in self.finals())
        heard = {branch for branch, code in self.came if code < 200}
        pending = [branch for branch in self.alive() if branch in heard and branch not in self.cancels]
        assert sorted(self.context.to_cancel()) == (sorted(pending) if ended else [])

    @invariant()
    def no_fork_after_the_end(self) -> None:
        over = self.final_sent() or any(code >= 600 or code < 300 for code in self.finals())
        assert self.context.may_fork() is not over

    @invariant()
    def forwarding_is_never_at_fault(self) -> None:
        report = self.context.report()
        assert {finding.rule for finding in report} <= {"6xx-must-not-fork", "6xx-cancels-pending", *LATE_CANCEL}


TestNaive = Naive.TestCase
TestNaive.settings = settings(max_examples=60, stateful_step_count=25, deadline=None, derandomize=True)


def context_of(*codes: str, method: str = "INVITE", role: str = "proxy", **request_: str) -> sipmsg.ResponseContext:
    """Give a context in which each code came on a branch of its own; rows may follow the code after a bar."""
    context = sipmsg.ResponseContext(request(method, **request_), role=role)  # type: ignore[arg-type]  # a Literal
    for number in range(len(codes)):
        context.opened(f"sip:bob@192.0.2.{number % 250}", f"z9hG4bK{number}")
    for number, what in enumerate(codes):
        code, *rows = what.split("|")
        context.received(response(int(code), f"z9hG4bK{number}", *rows, method=method))
    return context


def test_challenges_of_all_branches_go_into_one_response() -> None:
    context = context_of("407|" + challenge("one.example"), "404", "407|" + challenge("two.example"))
    answer = context.final_response()
    assert answer is not None
    assert [str(row.params["realm"]) for row in answer.proxy_authenticate] == ["one.example", "two.example"]


def test_a_lone_503_becomes_a_500() -> None:
    answer = context_of("503").final_response()
    assert answer is not None
    assert answer.status_code == 500


def test_a_timeout_is_a_408_to_an_invite_only() -> None:
    for method, code in (("INVITE", 408), ("OPTIONS", None)):
        context = sipmsg.ResponseContext(request(method))
        context.opened("sip:bob@192.0.2.1", "z9hG4bK1")
        context.timed_out("z9hG4bK1")
        answer = context.final_response()
        assert (None if answer is None else answer.status_code) == code


def test_a_cancel_waits_for_a_provisional_response() -> None:
    context = sipmsg.ResponseContext(request())
    for number in (1, 2):
        context.opened(f"sip:bob@192.0.2.{number}", f"z9hG4bK{number}")
    context.received(response(603, "z9hG4bK1"))
    assert context.to_cancel() == ()
    context.received(response(100, "z9hG4bK2"))
    assert context.to_cancel() == ("z9hG4bK2",)
    context.cancelled("z9hG4bK2")
    assert context.to_cancel() == ()


def test_contacts_that_were_tried_are_taken_out() -> None:
    context = context_of("302|Contact: <sip:bob@192.0.2.51>, <sip:bob@192.0.2.52>")
    assert context.may_fork("sip:bob@192.0.2.51")
    context.opened("sip:bob@192.0.2.51", "z9hG4bK9")
    assert not context.may_fork("sip:bob@192.0.2.51")
    context.received(response(486, "z9hG4bK9"))
    answer = context.final_response()
    assert answer is not None
    assert [str(contact.uri) for contact in answer.contact] == ["sip:bob@192.0.2.52"]


def test_a_sips_request_is_not_forked_to_sip() -> None:
    context = sipmsg.ResponseContext(request(uri="sips:bob@biloxi.example"))
    assert context.may_fork("sips:bob@192.0.2.1")
    assert not context.may_fork("sip:bob@192.0.2.1")


def test_max_breadth_limits_branches_at_the_same_time() -> None:
    context = sipmsg.ResponseContext(request("INVITE", "Max-Breadth: 1"))
    context.opened("sip:bob@192.0.2.1", "z9hG4bK1")
    assert not context.may_fork()
    context.received(response(486, "z9hG4bK1"))
    assert context.may_fork()


@pytest.mark.parametrize(
    ("what", "step"),
    [
        ("200", "done"),
        ("603|Retry-After: 5", "stop 5 s"),
        ('401|WWW-Authenticate: Digest realm="a", nonce="b"', "credentials"),
        ("503|Retry-After: 5", "later 5 s"),
        ("422|Min-SE: 120", "interval 120 s"),
        ("423|Min-Expires: 60", "interval 60 s"),
        ("415|Accept: application/sdp", "body"),
        ("413|Retry-After: 9", "body 9 s"),
        ("416", "scheme"),
        ("420|Unsupported: foo", "extensions foo"),
        ("421|Require: timer", "extensions timer"),
        ("486", "stop"),
        ("302|Contact: <sip:b@a.example>;q=0.1, <sip:c@a.example>", "targets sip:c@a.example sip:b@a.example"),
        ("302|Contact: <sip:bob@192.0.2.0>", "stop"),
    ],
)
def test_a_client_is_told_what_to_do_next(what: str, step: str) -> None:
    assert str(context_of(what, role="uac").next_step()) == step


def test_a_client_asked_for_sips_does_not_follow_to_sip() -> None:
    context = sipmsg.ResponseContext(request(uri="sips:bob@biloxi.example"), role="uac")
    context.opened("sips:bob@192.0.2.1", "z9hG4bK1")
    assert str(context.next_step()) == "wait"
    context.received(response(302, "z9hG4bK1", "Contact: <sip:b@a.example>, <sips:c@a.example>"))
    assert str(context.next_step()) == "targets sips:c@a.example"


def test_what_is_told_wrongly_is_refused() -> None:
    context = context_of("180")
    with pytest.raises(ValueError, match="already"):
        context.opened("sip:bob@192.0.2.1", "z9hG4bK0")
    with pytest.raises(ValueError, match="no branch"):
        context.cancelled("z9hG4bK7")
    with pytest.raises(ValueError, match="client"):
        context_of("180", role="uac").sent(request().respond(100))


def test_the_report_says_which_message_it_speaks_of() -> None:
    context = context_of("180", "486")
    context.close()
    report = context.report()
    finding = next(one for one in report if one.rule == "provisional-forwarded-immediately")
    assert finding.path == "branches[0].responses[0].start_line"
    assert report.messages[finding.subject].start_line == "SIP/2.0 180 Whatever"


def test_many_branches_take_linear_time() -> None:
    def seconds(count: int) -> float:
        begin = time.perf_counter()
        context = context_of(*["180"] * count)
        for number in range(count):
            context.received(response(486, f"z9hG4bK{number}"))
        context.final_response()
        return time.perf_counter() - begin

    seconds(50)
    assert seconds(1600) < 12 * max(seconds(400), 0.05)
