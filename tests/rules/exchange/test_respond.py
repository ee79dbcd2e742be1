"""Responses that `Request.respond` makes answer their request (RFC 3261 section 8.2.6)."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.registry import METHODS
from sipmsg.rules import RULES
from sipmsg.rules.examples import request

CODES = (100, 180, 183, 199, 200, 202, 302, 401, 405, 481, 487, 500, 503, 603)
COPIED = (
    *(rule.id for rule in RULES.values() if rule.family == "correlation" and rule.scope == "exchange"),
    "timestamp-copied-100",
    "to-tag-100-not-added",
    "record-route-copied-dialog",
)
ROWS = (
    "Timestamp: 54.30",
    "Record-Route: <sip:p2.example;lr;x=y>;z, <sip:p1.example;lr>",
    "+v: SIP/2.0/TCP pc33.atlanta.example;rport;branch=z9hG4bK1",
)


@pytest.mark.parametrize("method", sorted(METHODS))
@pytest.mark.parametrize(
    "to", ["<sip:bob@biloxi.example>", 'Bob "B" Builder <sip:bob@biloxi.example>;tag=314', "sip:b@c"]
)
def test_a_response_answers_its_request(method: str, to: str) -> None:
    asked = request(method, f"To: {to}", *ROWS).message
    for code in CODES:
        report = sipmsg.check(asked.respond(code), request=asked, select=COPIED)
        assert [str(finding) for finding in report] == []


def test_the_rules_that_are_asked() -> None:
    assert len(COPIED) == 11
