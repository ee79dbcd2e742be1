"""Histories of forks as RFC 3261 sections 16.7 to 16.10 have them: none is at fault, unless a row says how."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.rules.fork_examples import fork
from tests.rules.forking.messages import request, response

TWO = ("open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5")

A = 'Proxy-Authenticate: Digest realm="a.example", nonce="1"'
B = 'Proxy-Authenticate: Digest realm="b.example", nonce="2"'
C = 'WWW-Authenticate: Digest realm="c.example", nonce="3"'


def cancel() -> sipmsg.Request:
    """Give the CANCEL that comes from upstream."""
    octets = bytes(request()).replace(b"INVITE", b"CANCEL")
    message = sipmsg.parse(octets)
    assert isinstance(message, sipmsg.Request)
    return message


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(
            (*TWO, "get 1 603", "get 2 180", "send 180", "cancel 2", "get 2 200", "send 200", "close"),
            id="a 2xx that crossed the CANCEL after a 6xx is forwarded (16.7 step 5), the 6xx is not",
        ),
        pytest.param(
            (*TWO, "get 1 200", "send 200", "get 1 200", "send 200", "get 2 200", "send 200", "close"),
            id="every 2xx to an INVITE is forwarded, retransmissions as well (RFC 6026 section 7.2)",
        ),
        pytest.param(
            ("open 1 sip:bob@192.0.2.4", "get 1 180", "send 180", "cancel 1", "get 1 487", "send 487", "close"),
            id="timer C: a CANCEL, and the 487 goes upstream (16.8)",
        ),
        pytest.param(
            ("open 1 sip:bob@192.0.2.4", "get 1 180", "send 180", "cancel 1", "timeout 1", "make 408", "close"),
            id="timer C: no answer to the CANCEL counts as a 408 (16.8)",
        ),
        pytest.param(
            ("open 1 sip:bob@192.0.2.4", "timeout 1", "open 2 sip:bob@192.0.2.5", "get 2 486", "send 486", "close"),
            id="one target after the other: a timeout is no better than a 486 (16.7 step 6)",
        ),
        pytest.param(
            ("open 1 sip:bob@192.0.2.4", "fail 1", "make 500", "close"),
            id="a failure of transport is a 503 (16.9), which becomes a 500",
        ),
        pytest.param(
            ("open 1 sip:bob@192.0.2.4", "get 1 486", "send 486", "get 1 486", "send 486", "close"),
            id="the final response sent once more is a retransmission (17.2.1)",
        ),
        pytest.param(
            (
                "open 1 sip:bob@192.0.2.4",
                "get 1 302 | Contact: <sip:bob@192.0.2.8>",
                "open 2 sip:bob@192.0.2.8",
                "get 2 302 | Contact: <sip:bob@192.0.2.9>",
                "send 302",
                "close",
            ),
            id="the 302 of a target that was recursed on may be forwarded (16.7 step 4)",
        ),
        pytest.param(
            (*TWO, "get 1 503", "get 2 500", "make 500", "close"),
            id="a 500 in place of a 503 is the proxy's own, though another came (16.7 step 6)",
        ),
        pytest.param(
            (*TWO, "timeout 1", "get 2 408", "make 408", "close"),
            id="a 408 for a timeout is the proxy's own, though another came (16.7 step 6)",
        ),
        pytest.param(
            (*TWO, f"get 1 407 | {A} | +{B}", f"get 2 401 | {C}", f"send 407 | +{C}", "close"),
            id="the challenges of all, those of one element in its order (16.7 step 7)",
        ),
        pytest.param(
            (*TWO, "get 1 180 | History-Info: <sip:bob@biloxi.example>;index=1", "send 180 | -History-Info"),
            id="a proxy may take entries of History-Info out (RFC 7044)",
        ),
    ],
)
def test_what_a_proxy_may_do(script: tuple[str, ...]) -> None:
    report = fork("INVITE", *script).report(("forking",))
    assert report.findings == (), str(report)


@pytest.mark.parametrize(
    ("method", "script", "rules"),
    [
        ("OPTIONS", (*TWO, "get 2 404", "get 1 200", "send 404", "close"), {"2xx-forwarded-immediately"}),
        ("INVITE", (*TWO, "get 2 180", "make 500", "cancel 2"), {"provisional-forwarded-immediately"}),
        (
            "INVITE",
            ("open 1 sip:bob@192.0.2.4", f"get 1 407 | {A} | +{B}", f"send 407 | -Proxy-Authenticate | +{B} | +{A}"),
            {"challenges-aggregated"},
        ),
        ("OPTIONS", ("open 1 sip:bob@192.0.2.4", "fail 1", "close"), {"best-response-sent-when-all-done"}),
        ("INVITE", (*TWO, "get 1 603", "send 603", "get 2 200", "close"), {"all-2xx-to-invite-forwarded"}),
    ],
)
def test_what_a_proxy_must_not_leave_out(method: str, script: tuple[str, ...], rules: set[str]) -> None:
    assert rules <= {finding.rule for finding in fork(method, *script).report(("forking",))}


def test_a_2xx_after_a_failure_is_the_fault_of_the_failure() -> None:
    context = fork("INVITE", *TWO, "get 1 486", "send 486", "get 2 200", "send 200").context()
    (finding,) = context.report()
    assert finding.path == "sent[0].start_line"
    assert finding.message.startswith("hold the 486 until all branches have ended")


def test_the_final_response_of_a_non_invite_may_be_retransmitted() -> None:
    script = ("open 1 sip:bob@192.0.2.4", "get 1 200", "send 200", "send 200", "close")
    assert fork("OPTIONS", *script).report(("forking",)).findings == ()


def test_a_cancel_from_upstream_cancels_all_and_ends_the_search() -> None:
    context = sipmsg.ResponseContext(request(), select=("forking",))
    for number in (1, 2):
        context.opened(f"sip:bob@192.0.2.{number}", f"z9hG4bK{number}")
    ringing = response(180, "z9hG4bK1")
    context.received(ringing)
    context.sent(context.forwarded(ringing))
    assert context.to_cancel() == ()
    assert context.cancel_received(cancel()) == ()
    assert context.to_cancel() == ("z9hG4bK1",)
    assert not context.may_fork()
    context.cancelled("z9hG4bK1")
    context.received(response(100, "z9hG4bK2"))
    assert context.to_cancel() == ("z9hG4bK2",)
    context.cancelled("z9hG4bK2")
    for number in (1, 2):
        context.received(response(487, f"z9hG4bK{number}"))
    answer = context.final_response()
    assert answer is not None
    assert answer.status_code == 487
    assert context.sent(answer) == ()
    assert context.close() == ()
    assert context.report().findings == ()


def test_a_cancel_before_any_branch_gives_487() -> None:
    context = sipmsg.ResponseContext(request())
    context.cancel_received(bytes(cancel()))
    answer = context.final_response()
    assert answer is not None
    assert answer.status_code == 487


def test_a_cancel_after_the_final_response_does_nothing() -> None:
    context = sipmsg.ResponseContext(request())
    context.opened("sip:bob@192.0.2.1", "z9hG4bK1")
    busy = response(486, "z9hG4bK1")
    context.received(busy)
    context.sent(context.forwarded(busy))
    context.cancel_received(cancel())
    assert context.to_cancel() == ()


def test_only_a_cancel_to_a_proxy_is_one() -> None:
    with pytest.raises(ValueError, match="takes a CANCEL"):
        sipmsg.ResponseContext(request()).cancel_received(request())
    with pytest.raises(ValueError, match="client"):
        sipmsg.ResponseContext(request(), role="uac").cancel_received(cancel())


def test_octets_behind_the_body_do_not_keep_a_2xx_here() -> None:
    context = sipmsg.ResponseContext(request())
    context.opened("sip:bob@192.0.2.1", "z9hG4bK1")
    datagram = bytes(response(200, "z9hG4bK1", body="v=0")) + b"\r\nsurplus"
    context.received(datagram)
    assert context.to_forward(datagram)


def test_a_response_whose_other_via_cannot_be_read_is_not_meant_for_the_proxy() -> None:
    octets = bytes(response(486, "z9hG4bK1")).replace(
        b"SIP/2.0/UDP pc33.atlanta.example", b"SIP/2.0/UDP pc33 @ atlanta"
    )
    context = sipmsg.ResponseContext(request())
    context.opened("sip:bob@192.0.2.1", "z9hG4bK1")
    context.received(octets)
    answer = context.final_response()
    assert answer is not None
    assert answer.status_code == 486


def test_requests_without_via_crash_no_rule() -> None:
    asked = sipmsg.Request("INVITE", "sip:bob@biloxi.example")
    context = sipmsg.ResponseContext(asked, looped=True)
    context.opened("sip:bob@192.0.2.1", "z9hG4bK1")
    context.failed("z9hG4bK1")
    context.close()
    assert not context.report().crashed
    assert {finding.rule for finding in context.report()} == {
        "482-loop-forking-proxy",
        "best-response-sent-when-all-done",
    }


@pytest.mark.parametrize(
    ("code", "rows", "step"),
    [
        (491, (), "later"),
        (486, ("Retry-After: 60",), "later 60 s"),
        (480, (), "stop"),
        (305, ("Contact: <sip:proxy.example>",), "targets sip:proxy.example"),
        (500, ("Retry-After: 3",), "later 3 s"),
        (606, (), "stop"),
    ],
)
def test_what_a_client_does_after_other_codes(code: int, rows: tuple[str, ...], step: str) -> None:
    context = sipmsg.ResponseContext(request(), role="uac")
    context.opened("sip:bob@192.0.2.1", "z9hG4bK1")
    context.received(response(code, "z9hG4bK1", *rows, via=False))
    assert str(context.next_step()) == step


def test_credentials_that_were_refused_are_not_tried_again_unless_the_nonce_is_stale() -> None:
    given = 'Authorization: Digest username="u", realm="a", nonce="b", uri="sip:b", response="' + "0" * 32 + '"'
    asked = 'WWW-Authenticate: Digest realm="a", nonce="b"'
    context = sipmsg.ResponseContext(request(), role="uac")
    steps = []
    for number, (sent, came) in enumerate([((), asked), ((given,), asked), ((given,), asked + ", stale=true")]):
        context.opened("sip:bob@biloxi.example", f"z9hG4bK{number}", request("INVITE", *sent))
        context.received(response(401, f"z9hG4bK{number}", came, via=False))
        steps.append(context.next_step().action)
    assert steps == ["credentials", "stop", "credentials"]
