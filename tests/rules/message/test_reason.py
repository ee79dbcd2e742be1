"""Reason (RFC 3326, RFC 6432, RFC 8606, RFC 9410)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from tests.rules.message.places import places


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        ("reason-distinct-protocols", "Q.850;cause=16, q.850;cause=17, Q.850", ["reason[1]", "reason[2]"]),
        ("reason-distinct-protocols", 'STIR;cause=436;ppi="a", STIR;cause=437;ppi="b"', []),
        ("reason-only-q850-in-response", "q.850;cause=16, STIR;cause=436, RELEASE_CAUSE;cause=1", []),
        ("reason-only-q850-in-response", "Q.850;cause=16, Preemption;cause=1", ["reason[1].protocol"]),
        ("reason-location-q850-only", "q.850;cause=1;location=LN", []),
        ("reason-location-q850-only", "Q.850;cause=1, SIP;cause=404;Location=LN", ["reason[1].params.location"]),
        ("reason-stir-cause", "STIR", ["reason[0].params.cause"]),
        ("reason-stir-cause", "STIR;cause=403, SIP;cause=200", []),
        ("reason-sip-cause-range", "sip;cause=99", ["reason[0].params.cause"]),
        ("reason-sip-cause-range", "SIP;cause=700, Q.850;cause=1000, SIP", ["reason[0].params.cause"]),
    ],
)
def test_places(rule: str, value: str, expected: list[str]) -> None:
    assert places(rule, response("486 INVITE", f"Reason: {value}")) == expected
