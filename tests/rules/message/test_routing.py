"""Routes in responses to REGISTER and PUBLISH (RFC 3261, 3327, 3608, 3903)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

ROUTE = "Record-Route: <sip:p1.example;lr>"


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        ("no-record-route-register", response("401 REGISTER", ROUTE), ["record_route"]),
        ("no-record-route-register", response("200 REGISTER", ROUTE, f"+{ROUTE}"), ["record_route[0]"]),
        ("no-record-route-register", response("200 INVITE", ROUTE), []),
        ("no-record-route-publish", response("412 PUBLISH", ROUTE), ["record_route"]),
        ("no-record-route-publish", response("200 SUBSCRIBE", ROUTE), []),
        (
            "service-route-lr",
            response("200 REGISTER", "Service-Route: <sip:a.example;lr>, <sip:b.example>;lr, <sip:c.example;LR=on>"),
            ["service_route[1].uri"],
        ),
        ("service-route-lr", response("200 REGISTER", "Path: <sip:a.example>"), []),
        ("service-route-lr", response("401 REGISTER", "Service-Route: <sip:a.example>"), []),
        (
            "path-lr",
            response("200 REGISTER", "Path: <sip:a.example>", "+Path: <sip:b.example;lr>, <sips:c.example>"),
            ["path[0].uri", "path[2].uri"],
        ),
        ("path-lr", response("200 REGISTER", "Path: <tel:+1-201-555-0123>"), ["path[0].uri"]),
        ("path-lr", response("200 REGISTER"), []),
    ],
)
def test_where_the_rule_finds_fault(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected
