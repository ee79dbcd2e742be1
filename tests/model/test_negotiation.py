"""What the sender can do: RFC 3261 sections 20.2, 20.3, 20.5, 20.29, 20.32, 20.37, 20.40, and RFC 6086."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.header_field import HeaderField
from sipmsg.model.negotiation import Coding, InfoPackage, LanguageRange
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused, equivalent

READ: list[tuple[str, str, object, str]] = [
    ("Accept-Encoding", "", (), ""),
    ("Accept-Encoding", "gzip", (Coding("gzip"),), "gzip"),
    (
        "Accept-Encoding",
        "*;q=0 , x-Zip ; q=0.70",
        (Coding("*", params={"q": 0.0}), Coding("x-Zip", params={"q": 0.7})),
        "*;q=0, x-Zip;q=0.7",
    ),
    ("Accept-Language", "", (), ""),
    (
        "Accept-Language",
        "da, en-gb;q=0.8,\r\n\ten;q=0.7",
        (LanguageRange("da"), LanguageRange("en-gb", params={"q": 0.8}), LanguageRange("en", params={"q": 0.7})),
        "da, en-gb;q=0.8, en;q=0.7",
    ),
    ("Accept-Language", "*;x=y", (LanguageRange("*", params={"x": "y"}),), "*;x=y"),
    # RFC 4647 section 2.1: language-range = (1*8ALPHA *("-" 1*8alphanum)) / "*"
    ("Accept-Language", "es-419", (LanguageRange("es-419"),), "es-419"),
    ("Allow", "", (), ""),
    (
        "Allow",
        "INVITE, ACK ,OPTIONS,\r\n CANCEL",
        ("INVITE", "ACK", "OPTIONS", "CANCEL"),
        "INVITE, ACK, OPTIONS, CANCEL",
    ),
    (
        "Allow",
        "!interesting-Method0123456789_*+`.%indeed'~",
        ("!interesting-Method0123456789_*+`.%indeed'~",),
        "!interesting-Method0123456789_*+`.%indeed'~",
    ),
    ("Supported", "", (), ""),
    ("Supported", "100rel,path", ("100rel", "path"), "100rel, path"),
    ("Require", "100rel", ("100rel",), "100rel"),
    ("Require", "a , b", ("a", "b"), "a, b"),
    ("Proxy-Require", "foo,bar", ("foo", "bar"), "foo, bar"),
    ("Unsupported", "foo", ("foo",), "foo"),
    ("Recv-Info", "", (), ""),
    ("Recv-Info", "P, R", (InfoPackage("P"), InfoPackage("R")), "P, R"),
    (
        "Recv-Info",
        'P ;x=[::1];y , R;z="a, b"',
        (InfoPackage("P", params={"x": "[::1]", "y": None}), InfoPackage("R", params={"z": QuotedString("a, b")})),
        'P;x=[::1];y, R;z="a, b"',
    ),
    ("Info-Package", "foo", InfoPackage("foo"), "foo"),
    ("Info-Package", "foo ; bar = 1", InfoPackage("foo", params={"bar": "1"}), "foo;bar=1"),
]
REFUSED = [
    ("Accept-Encoding", "gzip;q=1.1", 9),
    ("Accept-Encoding", "gzip deflate", 4),
    ("Accept-Language", "en_GB", 2),
    ("Accept-Language", "en-", 2),
    ("Accept-Language", "abcdefghi", 8),
    ("Accept-Language", "1en", 0),
    ("Accept-Language", "en;q=x", 5),
    ("Accept-Language", "*-GB", 1),
    ("Allow", "INVITE ACK", 6),
    ("Allow", "INVITE,,ACK", 7),
    ("Allow", "INVITE,", 7),
    ("Allow", "IN@VITE", 2),
    ("Supported", ",100rel", 0),
    ("Supported", '"100rel"', 0),
    ("Require", "", 0),
    ("Require", "100rel;x", 6),
    ("Proxy-Require", "", 0),
    ("Proxy-Require", "a,", 2),
    ("Unsupported", "", 0),
    ("Unsupported", "a b", 1),
    ("Recv-Info", "P,", 2),
    ("Recv-Info", "P;", 2),
    ("Info-Package", "", 0),
    ("Info-Package", "a, b", 1),
    ("Info-Package", "a;b=", 4),
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
        ("Accept-Encoding", "GZip;q=0.5", "gzip;Q=0.500", True),
        ("Accept-Encoding", "gzip", "gzip;q=1", False),
        ("Accept-Language", "en-GB", "EN-gb", True),
        ("Supported", "100REL", "100rel", True),
        ("Supported", "a, b", "b, a", False),
        # RFC 3261 section 7.1: a method is case-sensitive.
        ("Allow", "INVITE", "invite", False),
        ("Allow", "INVITE", "INVITE", True),
        # RFC 6086: an info package is named octet by octet, and its parameters are not.
        ("Info-Package", "dtmf", "DTMF", False),
        ("Info-Package", "dtmf;A=b", "dtmf;a=B", True),
    ],
)
def test_case_matters_only_where_it_is_said_to(name: str, one: str, other: str, expected: bool) -> None:
    assert equivalent(name, one, other) is expected


@pytest.mark.parametrize(
    ("range", "tag", "expected"),
    [
        # RFC 4647 section 3.3.1: "de-de" matches "de-DE-1996", but not "de-Deva" and not "de-Latn-DE".
        ("de-de", "de-DE-1996", True),
        ("de-de", "de-Deva", False),
        ("de-de", "de-Latn-DE", False),
        ("en", "EN", True),
        ("en-gb", "en", False),
        ("*", "es-419", True),
    ],
)
def test_a_language_range_holds_the_tags_that_begin_with_it(range: str, tag: str, expected: bool) -> None:
    assert LanguageRange(range).matches(tag) is expected


def test_rows_are_one_list_and_an_absent_field_is_an_empty_one() -> None:
    message = sipmsg.parse(
        b"SIP/2.0 200 OK\r\nAllow: INVITE\r\nk: a\r\nAllow:\r\nAllow: BYE, ACK\r\nSupported: b\r\n\r\n"
    )
    assert message.allow == ("INVITE", "BYE", "ACK")
    assert message.supported == ("a", "b")
    assert message.require == ()


tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1, max_size=8)
subtags = st.from_regex(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,3}", fullmatch=True)
qs = st.integers(0, 1000).map(lambda number: {"q": number / 1000})


@given(st.lists(tokens, min_size=1, max_size=5))
def test_any_tokens_make_a_list(items: list[str]) -> None:
    for name in ("Allow", "Supported", "Require", "Proxy-Require", "Unsupported"):
        assert HeaderField(name, ", ".join(items)).value == tuple(items)


@given(st.lists(st.tuples(tokens, subtags, qs), min_size=1, max_size=3))
def test_what_is_printed_is_read_again(items: list[tuple[str, str, dict[str, float]]]) -> None:
    codings = tuple(Coding(token, params=q) for token, _, q in items)
    languages = tuple(LanguageRange(tag, params=q) for _, tag, q in items)
    packages = tuple(InfoPackage(token, params={"x": tag}) for token, tag, _ in items)
    assert HeaderField("Accept-Encoding", codings).value == codings
    assert HeaderField("Accept-Language", languages).value == languages
    assert HeaderField("Recv-Info", packages).value == packages
    assert HeaderField("Info-Package", packages[0]).value == packages[0]
