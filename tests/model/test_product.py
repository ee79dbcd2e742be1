"""Server, User-Agent and Retry-After (RFC 3261 sections 20.33, 20.35 and 20.41)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.comment import Comment
from sipmsg.model.header_field import HeaderField
from sipmsg.model.product import Product, Software
from sipmsg.model.retry_after import RetryAfter
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused, equivalent

READ: list[tuple[str, str, object, str]] = [
    ("Server", "HomeServer v2", Software([Product("HomeServer"), Product("v2")]), "HomeServer v2"),
    ("User-Agent", "Softphone Beta1.5", Software([Product("Softphone"), Product("Beta1.5")]), "Softphone Beta1.5"),
    (
        "User-Agent",
        "a / 1.0\t(x (y) ; z)\r\n b",
        Software([Product("a", "1.0"), Comment("x (y) ; z"), Product("b")]),
        "a/1.0 (x (y) ; z) b",
    ),
    ("Server", "(only) (comments)", Software([Comment("only"), Comment("comments")]), "(only) (comments)"),
    ("Retry-After", "18000;duration=3600", RetryAfter(18000, params={"duration": 3600}), "18000;duration=3600"),
    ("Retry-After", "120 (I'm in a meeting)", RetryAfter(120, "I'm in a meeting"), "120 (I'm in a meeting)"),
    (
        "Retry-After",
        '0120(a (b), ";")  ; Duration = 060 ;x="y"',
        RetryAfter(120, 'a (b), ";"', params={"Duration": 60, "x": QuotedString("y")}),
        '120 (a (b), ";");Duration=60;x="y"',
    ),
    ("Retry-After", "0", RetryAfter(0), "0"),
    ("Retry-After", "5()", RetryAfter(5, ""), "5 ()"),
    ("Retry-After", "99999999999", RetryAfter(99999999999), "99999999999"),
]
REFUSED = [
    ("Server", "", 0),
    ("Server", "/1.0", 0),
    ("Server", "a/", 2),
    ("Server", "a//b", 2),
    ("Server", "a/b/c", 3),
    ("Server", "a(b)", 1),
    ("Server", "(a)b", 3),
    ("Server", "(a)(b)", 3),
    ("Server", "a, b", 1),
    ("Server", '"a"', 0),
    ("User-Agent", "", 0),
    ("User-Agent", "a [b]", 2),
    ("User-Agent", "a (b", 4),
    ("Retry-After", "", 0),
    ("Retry-After", "(a)", 0),
    ("Retry-After", "-1", 0),
    ("Retry-After", "Fri, 01 Jan 2010 16:00:00 GMT", 0),
    ("Retry-After", "5 (a) (b)", 5),
    ("Retry-After", "5;", 2),
    ("Retry-After", "5;duration", 10),
    ("Retry-After", "5;duration=x", 11),
    ("Retry-After", '5;duration="1"', 11),
    ("Retry-After", "5 (a", 4),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


@pytest.mark.parametrize(
    ("name", "one", "other", "expected"),
    [
        ("Server", "Asterisk/18", "asterisk/18", True),
        ("Server", "a b", "b a", False),
        ("Server", "a", "a/1", False),
        ("Server", "(a)", "a", False),
        ("Retry-After", "5;Duration=05", "05;duration=5", True),
        ("Retry-After", "5", "5 ()", False),
    ],
)
def test_products_are_compared_as_tokens_in_order(name: str, one: str, other: str, expected: bool) -> None:
    assert equivalent(name, one, other) is expected


def test_a_message_has_its_software_and_its_parts() -> None:
    message = sipmsg.parse(b"SIP/2.0 503 Service Unavailable\r\nServer: a/1 (x) b\r\nRetry-After: 7 (soon)\r\n\r\n")
    assert message.server is not None
    assert str(message.server) == "a/1 (x) b"
    assert message.server.products == (Product("a", "1"), Product("b"))
    assert message.server.comments == (Comment("x"),)
    assert message.user_agent is None
    assert message.retry_after is not None
    assert (message.retry_after.seconds, message.retry_after.comment) == (7, "soon")
    assert message.retry_after.duration is None


tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1, max_size=8)
texts = st.text(
    st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]) | st.sampled_from("()\\"), max_size=8
)
values = st.builds(Product, tokens, st.none() | tokens) | st.builds(Comment, texts)


@given(st.lists(values, min_size=1, max_size=5).map(Software))
def test_any_software_is_read_as_it_is_written(software: Software) -> None:
    assert HeaderField("Server", software).value == software
    assert HeaderField("User-Agent", str(software)).value == software


@given(st.integers(0, 10**20), st.none() | texts, st.none() | st.integers(0, 10**10))
def test_any_retry_after_is_read_as_it_is_written(seconds: int, comment: str | None, duration: int | None) -> None:
    retry_after = RetryAfter(seconds, comment, params={} if duration is None else {"duration": duration})
    value = HeaderField("Retry-After", retry_after).value
    assert value == retry_after
    assert value.duration == duration


def test_software_has_one_part_at_least() -> None:
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField("Server", Software([]))
