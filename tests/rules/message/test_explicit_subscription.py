"""The option tags explicitsub and nosub in responses (RFC 7614 section 6)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from tests.rules.message.places import places


@pytest.mark.parametrize(
    ("what", "require", "expected"),
    [
        ("200 REFER", "explicitsub", []),
        ("421 REFER", "nosub", []),
        ("202 REFER", "nosub", ["require[0]"]),
        ("200 INVITE", "timer, ExplicitSub, nosub", ["require[1]", "require[2]"]),
        ("421 SUBSCRIBE", "explicitsub", ["require[0]"]),
        ("421 INVITE", "timer", []),
        ("180 INVITE", "nosubs", []),
    ],
)
def test_where_the_rule_finds_fault(what: str, require: str, expected: list[str]) -> None:
    assert places("explicitsub-nosub-require", response(what, f"Require: {require}")) == expected


def test_it_is_silent_where_the_method_cannot_be_read() -> None:
    assert places("explicitsub-nosub-require", response("200 REFER", "Require: nosub", "CSeq: 1")) == []
    assert places("explicitsub-nosub-require", response("200 REFER", "Supported: nosub")) == []
