"""Session timers (RFC 4028)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

UAC = "Session-Expires: 1800;refresher=uac"


def timed(value: str, *changes: str, what: str = "200 INVITE") -> Example:
    return response(what, f"Session-Expires: {value}", *changes)


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        ("session-expires-only-2xx", response("422 INVITE", UAC), ["session_expires"]),
        ("session-expires-only-2xx", response("200 BYE", UAC), ["session_expires"]),
        ("session-expires-only-2xx", response("200 UPDATE", UAC), []),
        ("session-expires-only-2xx", response("200 INVITE", "-Content-Length", "x: 1800"), []),
        ("session-expires-only-2xx", response("200 INVITE", UAC, "CSeq: 1"), []),
        ("session-expires-only-2xx", response("486 INVITE", UAC, "CSeq: 1"), ["session_expires"]),
        ("session-expires-refresher-required", timed("1800;Refresher=UAC"), []),
        ("session-expires-refresher-required", timed("1800;foo=uac", what="200 UPDATE"), ["session_expires"]),
        ("session-expires-refresher-required", timed("soon"), []),
        ("session-expires-minimum-90", timed("0;refresher=uas"), ["session_expires"]),
        ("session-expires-minimum-90", timed("99999999999999999999;refresher=uas"), []),
        ("session-expires-minimum-90", timed("60", what="183 INVITE"), []),
        ("session-expires-recommended-1800", timed("90;refresher=uas"), ["session_expires"]),
        ("session-expires-recommended-1800", timed("89;refresher=uas"), []),
        ("require-timer-refresher-uac", timed("1800;refresher=UAC", "Require: foo"), ["require"]),
        ("require-timer-refresher-uac", timed("1800;refresher=uac", "Require: foo, TIMER"), []),
        ("require-timer-refresher-uac", timed("1800;refresher=uac", "Require: foo timer"), []),
        ("require-timer-refresher-uac", timed("1800;refresher=uac", "Supported: timer"), ["require"]),
        ("require-timer-refresher-uac", timed("1800;refresher=uas"), []),
        ("require-timer-refresher-uac", timed("1800"), []),
        ("require-timer-has-session-expires", response("200 UPDATE", "Require: Timer"), ["session_expires"]),
        ("require-timer-has-session-expires", response("200 INVITE", "Require: foo"), []),
        ("require-timer-has-session-expires", response("421 INVITE", "Require: timer"), []),
        ("min-se-only-422", response("422 UPDATE", "Min-SE: 90"), []),
        ("min-se-only-422", response("423 INVITE", "Min-SE: 90"), ["min_se"]),
        ("min-se-minimum-90", response("422 INVITE", "Min-SE: 0;foo"), ["min_se"]),
        ("min-se-minimum-90", response("422 INVITE", "Min-SE: soon"), []),
        ("min-se-minimum-90", response("200 INVITE", "Min-SE: 60"), []),
    ],
)
def test_where_the_rule_finds_fault(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected
