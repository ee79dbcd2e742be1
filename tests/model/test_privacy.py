"""Privacy (RFC 3323, erratum 5184), P-Asserted-Identity and P-Preferred-Identity (RFC 3325)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.address import Address
from sipmsg.model.equivalence import equivalent
from sipmsg.model.header_field import HeaderField
from sipmsg.model.uri import SipUri, TelUri
from tests.model.tables import check_read, check_refused

ACCEPTED: list[tuple[str, str, tuple[object, ...], str]] = [
    ("Privacy", "id", ("id",), "id"),
    ("Privacy", "header;user ; critical", ("header", "user", "critical"), "header, user, critical"),
    (
        "Privacy",
        "Header,\r\n user, session;history",
        ("Header", "user", "session", "history"),
        "Header, user, session, history",
    ),
    # RFC 3325 sections 9.1 and 10.1.
    (
        "P-Asserted-Identity",
        '"Cullen Jennings" <sip:fluffy@cisco.com>',
        (Address(SipUri("cisco.com", user="fluffy"), "Cullen Jennings"),),
        "Cullen Jennings <sip:fluffy@cisco.com>",
    ),
    ("P-Asserted-Identity", "tel:+14085264000", (Address(TelUri("+14085264000")),), "<tel:+14085264000>"),
    (
        "P-Asserted-Identity",
        '"A, \\"B\\""<sip:+1@a;user=phone> ,\r\n tel:+1',
        (Address(SipUri("a", user="+1", params={"user": "phone"}), 'A, "B"'), Address(TelUri("+1"))),
        '"A, \\"B\\"" <sip:+1@a;user=phone>, <tel:+1>',
    ),
    ("P-Preferred-Identity", "Bob <sip:b@c>", (Address(SipUri("c", user="b"), "Bob"),), "Bob <sip:b@c>"),
    (
        "P-Preferred-Identity",
        "sips:b@c:5061",
        (Address(SipUri("c", 5061, user="b", scheme="sips")),),
        "<sips:b@c:5061>",
    ),
]
# The mark stands before the text at fault.
REFUSED = [
    ("Privacy", "^"),
    ("Privacy", "id,^"),
    ("Privacy", "id;^;user"),
    ("Privacy", "id^ user"),
    ("Privacy", '^"id"'),
    ("P-Asserted-Identity", "^"),
    ("P-Asserted-Identity", "<sip:a@b>,^"),
    ("P-Asserted-Identity", "<sip:a@b> ^<sip:c@d>"),
    ("P-Asserted-Identity", "<sip:a@b^ >"),
    # RFC 3325 section 9.1: no parameters behind the address; RFC 8217 section 4: none of the URI without brackets.
    ("P-Asserted-Identity", "<sip:a@b>^;tag=1"),
    ("P-Asserted-Identity", "sip:a@b^;user=phone"),
    ("P-Preferred-Identity", "*^"),
    ("P-Preferred-Identity", '^"Bob <sip:'),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: tuple[object, ...], canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "marked"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, marked: str) -> None:
    check_refused(name, marked.replace("^", ""), marked.index("^"))


def test_rows_are_one_list() -> None:
    message = sipmsg.parse(
        b"SIP/2.0 200 OK\r\nPrivacy: id\r\nPrivacy: header;user\r\n"
        b"P-Asserted-Identity: <sip:a@b>\r\nP-Asserted-Identity: <tel:+1>\r\n\r\n",
        lazy=True,
    )
    assert message.privacy == ("id", "header", "user")
    assert [str(address.uri) for address in message.p_asserted_identity] == ["sip:a@b", "tel:+1"]
    assert message.p_preferred_identity == ()


def test_values_of_privacy_have_no_case() -> None:
    assert equivalent(HeaderField("Privacy", "ID;User").value, HeaderField("Privacy", "id, user").value)


def test_an_identity_with_parameters_cannot_be_written() -> None:
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField("P-Asserted-Identity", (Address(SipUri("a"), params={"tag": "1"}),))


tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1)
addresses = st.builds(
    Address,
    st.builds(SipUri, st.just("a.example"), user=st.none() | st.text("ab;?&=+$,/", min_size=1)),
    st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\r\n")),
)


@given(st.lists(tokens, min_size=1).map(tuple))
def test_what_is_printed_is_read_again(value: tuple[str, ...]) -> None:
    assert HeaderField("Privacy", value).value == value


@given(st.lists(addresses, min_size=1).map(tuple), st.sampled_from(["P-Asserted-Identity", "P-Preferred-Identity"]))
def test_so_are_identities(value: tuple[Address, ...], name: str) -> None:
    assert HeaderField(name, value).value == value
