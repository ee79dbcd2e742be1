"""Media types and ranges: Content-Type and Accept (RFC 3261 sections 20.1 and 20.15)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.header_field import HeaderField
from sipmsg.model.media import MediaRange, MediaType
from sipmsg.model.params import Params
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused, equivalent

SDP = "application/sdp"
READ: list[tuple[str, str, object, str]] = [
    ("Content-Type", SDP, MediaType("application", "sdp"), SDP),
    ("Content-Type", "application / sdp", MediaType("application", "sdp"), SDP),
    ("Content-Type", "text\r\n /html", MediaType("text", "html"), "text/html"),
    (
        "Content-Type",
        "text/html; charset = ISO-8859-4",
        MediaType("text", "html", params={"charset": "ISO-8859-4"}),
        "text/html;charset=ISO-8859-4",
    ),
    (
        "Content-Type",
        'multipart/signed;protocol="application/pkcs7-signature" ; micalg=sha1;boundary=boundary42',
        MediaType(
            "multipart",
            "signed",
            params={
                "protocol": QuotedString("application/pkcs7-signature"),
                "micalg": "sha1",
                "boundary": "boundary42",
            },
        ),
        'multipart/signed;protocol="application/pkcs7-signature";micalg=sha1;boundary=boundary42',
    ),
    ("Content-Type", "*/x-*.y+z", MediaType("*", "x-*.y+z"), "*/x-*.y+z"),
    ("Accept", "", (), ""),
    (
        "Accept",
        "application/sdp;level=1, application/x-private, text/html",
        (
            MediaRange("application", "sdp", params={"level": "1"}),
            MediaRange("application", "x-private"),
            MediaRange("text", "html"),
        ),
        "application/sdp;level=1, application/x-private, text/html",
    ),
    (
        "Accept",
        "text/* ;q=0.50,\r\n */* ; Q=0.,*/plain;q=1.000",
        (
            MediaRange("text", "*", params={"q": 0.5}),
            MediaRange("*", "*", params={"Q": 0.0}),
            MediaRange("*", "plain", params={"q": 1.0}),
        ),
        "text/*;q=0.5, */*;Q=0, */plain;q=1",
    ),
    (
        "Accept",
        'a/b;flag;host=[::1];q=0.123;ext="1,2"',
        (MediaRange("a", "b", params={"flag": None, "host": "[::1]", "q": 0.123, "ext": QuotedString("1,2")}),),
        'a/b;flag;host=[::1];q=0.123;ext="1,2"',
    ),
]
REFUSED = [
    ("Content-Type", "", 0),
    ("Content-Type", "text", 4),
    ("Content-Type", "text/", 5),
    ("Content-Type", "/plain", 0),
    ("Content-Type", "text/plain;", 11),
    ("Content-Type", "text/plain;charset", 18),
    ("Content-Type", "text/plain;charset=", 19),
    ("Content-Type", "text/plain;a=[::1]", 13),
    ("Content-Type", "text/plain, text/html", 10),
    ("Content-Type", "text/plain;;a=b", 11),
    ("Content-Type", 'text/plain;a="b', 13),
    ("Accept", ",", 0),
    ("Accept", "a/b,", 4),
    ("Accept", "a/b,,c/d", 4),
    ("Accept", "*", 1),
    ("Accept", "a/b;q", 5),
    ("Accept", "a/b;q=2", 6),
    ("Accept", "a/b;q=1.001", 10),
    ("Accept", "a/b;q=0.1234", 11),
    ("Accept", "a/b;q=.5", 6),
    ("Accept", 'a/b;q="1"', 6),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Text/Plain", "text/plain", True),
        ("text/plain;charset=utf-8", "text/plain;CHARSET=UTF-8", True),
        # RFC 2046 section 4.1.2: charset names know no case; RFC 2045 section 5.1: quotes are not part of a value.
        ('text/plain;charset="UTF-8"', "text/plain;charset=utf-8", True),
        ("text/plain;a=1;b=2", "text/plain;b=2;a=1", True),
        # RFC 2046 section 5.1.1: the body holds the boundary octet by octet.
        ("multipart/mixed;boundary=abc", "multipart/mixed;boundary=ABC", False),
        ('multipart/mixed;boundary="abc"', "multipart/mixed;boundary=abc", True),
        ('text/plain;x="a"', 'text/plain;x="A"', False),
        ("text/plain;x=a", "text/plain;x=A", True),
        ("text/plain", "text/html", False),
        ("text/plain", "text/plain;charset=utf-8", False),
    ],
)
def test_case_matters_only_where_it_is_said_to(one: str, other: str, expected: bool) -> None:
    assert equivalent("Content-Type", one, other) is expected
    assert equivalent("Accept", one, other) is expected


def test_a_type_is_not_a_range() -> None:
    assert not MediaType("a", "b").equivalent(MediaRange("a", "b"))
    assert not MediaType("a", "b").equivalent("a/b")


@pytest.mark.parametrize(
    ("range", "type", "expected"),
    [
        ("*/*", "text/plain", True),
        ("text/*", "Text/plain", True),
        ("TEXT/PLAIN", "text/plain;charset=utf-8", True),
        ("*/plain", "text/plain", True),
        ("text/*", "application/sdp", False),
        ("text/html", "text/plain", False),
        ("text/html;level=1", "text/html", False),
        ("text/html;level=1;q=0.5;more=2", "text/html;level=1", True),
        ("text/html;charset=UTF-8", 'text/html;charset="utf-8"', True),
    ],
)
def test_a_range_holds_the_types_that_have_all_of_its_parameters(range: str, type: str, expected: bool) -> None:
    (media_range,) = HeaderField("Accept", range).value
    assert media_range.matches(HeaderField("Content-Type", type).value) is expected


@given(st.lists(st.sampled_from(["a", "b", "Level", "charset"])), st.lists(st.sampled_from(["a", "ext"])))
def test_what_stands_before_q_belongs_to_the_media_type(before: list[str], after: list[str]) -> None:
    pairs = [*((name, "1") for name in before), ("q", 0.5), *((name, None) for name in after)]
    (value,) = HeaderField("Accept", MediaRange("a", "b", params=pairs)).value
    assert value.media_params == Params([(name, "1") for name in before])
    assert value.q == 0.5


tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1, max_size=8)
texts = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=8)
media_params = st.lists(st.tuples(tokens, st.one_of(tokens, texts.map(QuotedString))), max_size=3)


@given(tokens, tokens, media_params)
def test_what_is_printed_is_read_again(type: str, subtype: str, params: list[tuple[str, str]]) -> None:
    media_type = MediaType(type, subtype, params=params)
    assert HeaderField("Content-Type", str(media_type)).value == media_type
    named = [pair for pair in params if pair[0].lower() != "q"]
    ranges = (MediaRange(type, subtype, params=named), MediaRange(subtype, "*", params=[*named, ("q", 0.25)]))
    assert HeaderField("Accept", ranges).value == ranges
