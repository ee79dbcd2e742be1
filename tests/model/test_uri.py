"""URIs of every scheme: parsing, refusal, escapes, and the laws of equivalence."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.uri import AbsoluteUri, SipUri, TelUri, Uri, escape_user, parse_uri, unescape

from .uris import related_sip_uris, uris

REFUSED = [
    ("", 0),
    ("sip", 3),
    ("sip:", 4),
    (" sip:a@b", 0),
    ("sip: a@b", 4),
    ("sip:a@b ", 7),
    ("sip:a b@c", 5),
    ("sip:@host", 4),
    ("sip:a@", 6),
    ("sip:a:b", 6),
    ("sip:a:b:c@h", 6),
    ("sip:a@b@c", 7),
    ("sip:user@host;;x", 14),
    ("sip:user@host;", 14),
    ("sip:user@host;x=", 16),
    ("sip:user@host;x=y=z", 17),
    ("sip:user@host;x=a,b", 17),
    ("sip:2001:db8::1", 4),
    ("sip:[2001:db8::1", 4),
    ("sip:[2001:db8::1::2]", 4),
    ("sip:[2001:db8:::192.0.2.1]", 4),
    ("sip:[::1%25eth0]", 4),
    ("sip:user@192.0.2.300", 19),
    ("sip:user@host.1", 14),
    ("sip:user@under_score.example", 14),
    ("sip:user@-host", 9),
    ("sip:user@host:", 14),
    ("sip:user@host:65536", 14),
    ("sip:user@host:-1", 14),
    ("sip:user@host:5060x", 18),
    ("sip:us%zzer@host", 6),
    ("sip:us%4@host", 6),
    ("sip:us#er@host", 6),
    ("sip:us<er@host", 6),
    ('sip:us"er@host', 6),
    ("sip:jürgen@host", 5),
    ("sip:user@host;ttl=256", 18),
    ("sip:user@host;ttl=0255", 21),
    ("sip:user@host;ttl=x", 18),
    ("sip:user@host;ttl", 17),
    ("sip:user@host;maddr=a_b", 21),
    ("sip:user@host;transport", 23),
    ("sip:user@host;transport=[tcp]", 24),
    ("sip:user@host;cause=busy", 20),
    ("sip:user@host?", 14),
    ("sip:user@host?Subject", 21),
    ("sip:user@host?a=b&", 18),
    ("sip:user@host?a=b;c=d", 17),
    ("sip:user@host?a=b=c", 17),
    ("tel:", 4),
    ("tel:+", 4),
    ("tel:+-", 4),
    ("tel:+1 201", 6),
    ("tel:+1a", 6),
    ("tel:12x", 6),
    ("tel:+1;", 7),
    ("tel:+1;ext", 10),
    ("tel:+1;ext=x", 11),
    ("tel:+1;a_b=c", 8),
    ("tel:+1;phone-context=a_b", 22),
    ("http:", 5),
    ("http://a b", 8),
    ("http://a[b]", 8),
    ("http://[::1]a", 12),
    ("http://[::::]", 7),
    ("http://[::1]:8a", 14),
    ("http://a/#b#c", 11),
    ("http://%4", 7),
    ("1a:b", 0),
    ("a_b:c", 1),
    ("nothing", 7),
]


@pytest.mark.parametrize(("text", "offset"), REFUSED)
def test_a_broken_uri_is_refused_where_it_breaks(text: str, offset: int) -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        parse_uri(text)
    assert (caught.value.offset, caught.value.text) == (offset, text)
    assert caught.value.expected


def test_the_offset_counts_octets_and_the_column_characters() -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        parse_uri("é:a")
    assert (caught.value.offset, caught.value.end, caught.value.column) == (0, 2, 1)


def test_an_error_names_the_parameter_at_fault() -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        parse_uri("sip:a@b;ttl=999")
    assert (caught.value.path, caught.value.expected) == ("uri.params.ttl", ("a ttl from 0 to 255",))


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("sip:atlanta.com", SipUri),
        ("SIPS:atlanta.com", SipUri),
        ("TEL:+358-555-1234567;postd=pp22", TelUri),
        ("tel:911", TelUri),
        ("urn:service:sos.fire", AbsoluteUri),
        ("http://[2001:db8::1]:8080/a?b#c", AbsoluteUri),
        ("cid:target123@atlanta.example.com", AbsoluteUri),
        ("data:image/png;base64,iVBORw0KGgo=", AbsoluteUri),
        ("soap.beep://192.0.2.103:3002", AbsoluteUri),
        ("im:fred@example.com", AbsoluteUri),
        ("sipx:no%20sip", AbsoluteUri),
    ],
)
def test_the_scheme_decides(text: str, type_: type[Uri]) -> None:
    uri = parse_uri(text)
    assert isinstance(uri, type_)
    assert str(uri).partition(":")[2] == text.partition(":")[2]


@pytest.mark.parametrize(("cls", "text"), [(SipUri, "tel:+1"), (TelUri, "sip:a"), (SipUri, "urn:x:y")])
def test_a_class_refuses_another_scheme(cls: type[SipUri | TelUri], text: str) -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        cls.parse(text)
    assert caught.value.offset == 0


@given(uris)
def test_a_uri_prints_and_parses_to_itself(uri: Uri) -> None:
    assert parse_uri(str(uri)) == uri
    assert str(parse_uri(str(uri))) == str(uri)


@given(st.one_of(st.text(), st.text("sip:tel@[];?&=%40aA1.-+#/<> \r\n").map("sip:{}".format)))
def test_any_text_is_a_uri_or_a_syntax_error(text: str) -> None:
    try:
        uri = parse_uri(text)
    except sipmsg.SipSyntaxError as error:
        span = (error.offset, error.end)
    else:
        span = (0, 0)
        assert parse_uri(str(uri)) == uri
    assert 0 <= span[0] <= span[1] <= len(text.encode("utf-8", "surrogateescape"))


@pytest.mark.parametrize(
    "text",
    [
        "sip:" + "a" * 60_000,
        "sip:" + "a%20" * 15_000,
        "sip:" + "a." * 30_000 + "1",
        "sip:" + "a-" * 30_000,
        "sip:h" + ";x=y" * 15_000 + ",",
        "sip:h?a=" + "b" * 60_000 + "<",
        "tel:" + "-" * 60_000,
        "x:" + "//a" * 20_000 + "[",
        "x://" + "a@" * 30_000 + "[",
    ],
    ids=lambda text: text[:12],
)
def test_long_text_takes_linear_time(text: str) -> None:
    start = time.process_time()
    with contextlib.suppress(sipmsg.SipSyntaxError):
        parse_uri(text)
    assert time.process_time() - start < 5


@given(uris)
def test_equivalence_is_reflexive(uri: Uri) -> None:
    assert uri.equivalent(uri)
    assert uri.equivalent(parse_uri(str(uri)))


@given(st.one_of(st.tuples(uris, uris), related_sip_uris()))
def test_equivalence_is_symmetric(pair: tuple[Uri, Uri]) -> None:
    one, two = pair
    assert one.equivalent(two) == two.equivalent(one)


@given(uris)
def test_the_case_of_the_scheme_does_not_count(uri: Uri) -> None:
    scheme, _, rest = str(uri).partition(":")
    assert parse_uri(f"{scheme.upper()}:{rest}").equivalent(uri)


@given(uris)
def test_the_case_of_escapes_does_not_count(uri: Uri) -> None:
    text = str(uri)
    places = [place for place, char in enumerate(text) if char == "%"]
    for place in places:
        text = text[:place] + text[place : place + 3].swapcase() + text[place + 3 :]
    assert parse_uri(text).equivalent(uri)


@given(st.text())
def test_escaping_a_user_is_undone_by_unescaping(text: str) -> None:
    escaped = escape_user(text)
    assert unescape(escaped) == text
    if text:
        assert SipUri.parse(f"sip:{escaped}@h").user == escaped


def test_escapes_that_are_no_utf8_survive() -> None:
    assert unescape("%ff") == "\udcff"
    assert escape_user("\udcff") == "%FF"
    assert unescape("100%") == "100%"


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("HTTP://www.EXAMPLE.com/", "http://www.example.com/", True),
        ("http://example.com/A", "http://example.com/a", False),
        ("http://User@example.com/", "http://user@example.com/", False),
        ("http://user@Example.com/", "http://user@example.com/", True),
        ("example://a/b/%7Bfoo%7D", "EXAMPLE://a/b/%7bfoo%7d", True),
        ("http://example.com/%7Esmith", "http://example.com/~smith", True),
        ("http://example.com/a%2Fb", "http://example.com/a/b", False),
        ("http://example.com/%25%37", "http://example.com/%257", True),
        ("http://[2001:DB8::1]:80/", "http://[2001:db8:0::0:1]:80/", True),
        ("http://[::FE]/", "http://[::fe]/", True),
        ("http://example.com:80/", "http://example.com/", False),
        ("mailto:Joe@Example.com", "mailto:joe@Example.com", False),
        ("urn:Service:sos", "URN:service:sos", True),
        ("urn:service:SOS", "urn:service:sos", False),
        ("http://a", "https://a", False),
        ("sip:a", "tel:+1", False),
        ("tel:+1", "urn:a:b", False),
    ],
)
def test_other_uris_are_compared_by_rfc_3986(one: str, two: str, same: bool) -> None:
    assert parse_uri(one).equivalent(parse_uri(two)) is same
    assert parse_uri(two).equivalent(parse_uri(one)) is same


@pytest.mark.parametrize("text", ["sip:a", "tel:+1", "urn:a:b"])
def test_a_uri_is_not_its_text(text: str) -> None:
    assert not parse_uri(text).equivalent(text)
