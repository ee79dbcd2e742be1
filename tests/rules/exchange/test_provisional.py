"""Provisional responses and what the request says of them (RFC 3261 section 8.2.6.1, RFC 3262, RFC 6228)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response
from tests.rules.exchange.judging import told

RELIABLE = ("Require: 100rel", "RSeq: 1")


@pytest.mark.parametrize(
    ("asked", "answered", "found"),
    [
        ("Timestamp: 54", "Timestamp: 54", []),
        ("Timestamp: 54", "Timestamp: 54.0 1.5", []),
        ("Timestamp: 54", "Timestamp: 55", ["55"]),
        ("Timestamp: 54", "-Timestamp", ["SIP/2.0 100 Trying"]),
        ("Timestamp: ?", "-Timestamp", []),
        ("-Timestamp", "-Timestamp", []),
    ],
)
def test_timestamp(asked: str, answered: str, found: list[str]) -> None:
    assert told("timestamp-copied-100", request("INVITE", asked), response("100", answered)) == found


def test_timestamp_is_for_100_only() -> None:
    assert told("timestamp-copied-100", request("INVITE", "Timestamp: 54"), response("180")) == []


def test_a_100_has_the_tag_of_the_request_and_no_other() -> None:
    tagged = "To: <sip:bob@biloxi.example>;tag=7"
    assert told("to-tag-100-not-added", request("INVITE", tagged), response("100")) == []
    assert told("to-tag-100-not-added", request("INVITE"), response("100", tagged)) == ["7"]


@pytest.mark.parametrize(
    ("asked", "answered", "uncalled", "missing"),
    [
        ((), (), False, False),
        ((), RELIABLE, True, False),
        (("Supported: timer, 100REL",), RELIABLE, False, False),
        (("Supported: 100rel",), (), False, False),
        (("Require: 100rel",), RELIABLE, False, False),
        (("Require: 100rel",), (), False, True),
    ],
)
def test_who_asks_for_reliability_gets_it(
    asked: tuple[str, ...], answered: tuple[str, ...], uncalled: bool, missing: bool
) -> None:
    pair = request("INVITE", *asked), response("183", *answered)
    assert bool(told("100rel-only-if-supported", *pair)) is uncalled
    assert bool(told("100rel-mandatory-if-required", *pair)) is missing
    assert told("100rel-mandatory-if-required", request("INVITE", *asked), response("100")) == []


@pytest.mark.parametrize(
    ("asked", "answered", "refused", "subset"),
    [
        (("Require: 100rel",), "100rel", [], []),
        (("Require: 100rel",), "timer", ["timer"], []),
        (("Require: 100rel, timer",), "timer", [], []),
        (("Require: 100rel", "Proxy-Require: foo"), "FOO", [], []),
        (("Require: timer",), "100rel", [], ["100rel"]),
        ((), "a, b", [], ["a", "b"]),
    ],
)
def test_what_a_420_refuses(asked: tuple[str, ...], answered: str, refused: list[str], subset: list[str]) -> None:
    pair = request("INVITE", *asked), response("420", f"Unsupported: {answered}")
    assert told("420-unsupported-100rel", *pair) == refused
    assert told("unsupported-subset-of-require", *pair) == subset


def test_a_199_is_asked_for() -> None:
    for asked in ("Supported: 199", "Supported: timer\r\nSupported: 199", "Require: 199"):
        assert told("199-only-if-supported", request("INVITE", asked), response("199")) == []
    assert told("199-only-if-supported", request("INVITE", "Supported: timer"), response("199")) == ["199"]


def test_a_199_is_reliable_only_where_it_must_be() -> None:
    rule = "199-sent-unreliably"
    assert told(rule, request("INVITE", "Supported: 199", "Require: 100rel"), response("199", *RELIABLE)) == []
    assert told(rule, request("INVITE", "Supported: 199, 100rel"), response("199", *RELIABLE)) == ["1"]
    assert told(rule, request("INVITE", "Supported: 199, 100rel"), response("199", RELIABLE[0])) == ["100rel"]
