"""Reliable provisional responses (RFC 3262)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

ON = "Require: 100rel"


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        ("no-reliable-100", response("100 INVITE", ON), ["require[0]"]),
        ("no-reliable-100", response("100 INVITE", "Require: timer, 100REL", "RSeq: 1"), ["require[1]", "rseq"]),
        ("no-reliable-100", response("100 INVITE", "Require: timer"), []),
        ("no-reliable-100", response("100 INVITE", "Supported: 100rel"), []),
        ("no-reliable-100", response("183 INVITE", ON, "RSeq: 1"), []),
        ("rseq-required-100rel", response("199 INVITE", "Require: timer,100Rel"), ["rseq"]),
        ("rseq-required-100rel", response("183 INVITE", ON, "RSeq: x"), []),
        ("rseq-required-100rel", response("183 INVITE", "Supported: 100rel"), []),
        ("rseq-required-100rel", response("200 INVITE", ON), []),
        ("require-100rel-with-rseq", response("183 INVITE", "RSeq: 1"), ["require"]),
        ("require-100rel-with-rseq", response("183 INVITE", "RSeq: 1", "Require: timer"), ["require"]),
        ("require-100rel-with-rseq", response("183 INVITE", "RSeq: 1", "Require: timer", "+Require: 100REL"), []),
        ("require-100rel-with-rseq", response("183 INVITE", "RSeq: 1", "Require: 100rel timer"), []),
        ("100rel-invite-only", response("183 UPDATE", ON, "RSeq: 1"), ["require[0]", "rseq"]),
        ("100rel-invite-only", response("183 INVITE", ON, "RSeq: 1"), []),
        ("100rel-invite-only", response("183 INVITE", "RSeq: 1", "CSeq: 1"), []),
        ("100rel-invite-only", response("183 UPDATE", "Require: timer"), []),
        ("rseq-only-1xx", response("486 INVITE", "RSeq: 1"), ["rseq"]),
        ("rseq-only-1xx", response("180 INVITE", "RSeq: 1"), []),
        ("rseq-range", response("183 INVITE", ON, "RSeq: 4294967296"), ["rseq"]),
        ("rseq-range", response("183 INVITE", ON, "RSeq: 000"), ["rseq"]),
        ("rseq-range", response("183 INVITE", ON, "RSeq: " + "9" * 9000), ["rseq"]),
        ("rseq-range", response("183 INVITE", ON, "RSeq: 1"), []),
        ("rseq-range", response("183 INVITE", ON, "RSeq: " + "0" * 20 + "1"), []),
        ("rseq-range", response("183 INVITE", ON, "RSeq: one"), []),
        ("rseq-range", response("183 INVITE", ON, "RSeq: -1"), []),
    ],
)
def test_where_the_rule_finds_fault(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected


def test_a_number_that_is_no_number_is_left_to_the_parser() -> None:
    found = [finding.rule for finding in response("183 INVITE", ON, "RSeq: one").report()]
    assert found == ["syntax-rseq"]


def test_the_range_stands_in_place_of_what_the_parser_says() -> None:
    found = [finding.rule for finding in response("183 INVITE", ON, "RSeq: 0").report()]
    assert found == ["rseq-range"]
