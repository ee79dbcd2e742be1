"""Header fields whose values are plain text or numbers: RFC 3261 sections 20.21, 20.25, 20.26, 20.36; RFC 5393."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.header_field import HeaderField
from tests.model.tables import check_read, check_refused, equivalent

READ: list[tuple[str, str, object, str]] = [
    ("Organization", "Boxes by Bob", "Boxes by Bob", "Boxes by Bob"),
    ("Organization", "", "", ""),
    (
        "Organization",
        'B\u00fccher & (S\u00f6hne), \u4e2d\u6587;x="',
        'B\u00fccher & (S\u00f6hne), \u4e2d\u6587;x="',
        'B\u00fccher & (S\u00f6hne), \u4e2d\u6587;x="',
    ),
    ("Subject", "Need more boxes", "Need more boxes", "Need more boxes"),
    ("Subject", "", "", ""),
    # RFC 3261 section 7.3.1: a fold is a blank.
    (
        "Subject",
        "I know you're there,\r\n pick up the phone \r\n\tand answer!",
        "I know you're there, pick up the phone and answer!",
        "I know you're there, pick up the phone and answer!",
    ),
    ("Subject", "a  \t b", "a  \t b", "a  \t b"),
    ("Priority", "emergency", "emergency", "emergency"),
    ("Priority", "psap-callback", "psap-callback", "psap-callback"),
    (
        "In-Reply-To",
        "70710@saturn.bell-tel.com,17320@saturn.bell-tel.com",
        ("70710@saturn.bell-tel.com", "17320@saturn.bell-tel.com"),
        "70710@saturn.bell-tel.com, 17320@saturn.bell-tel.com",
    ),
    ("In-Reply-To", '(<>:\\"/[]?{}', ('(<>:\\"/[]?{}',), '(<>:\\"/[]?{}'),
    ("Max-Breadth", "60", 60, "60"),
    ("Max-Breadth", "000", 0, "0"),
]
REFUSED = [
    ("Organization", "a\x01", 1),
    ("Subject", "a\x7fb", 1),
    ("Subject", "\udcff", 0),
    ("Priority", "", 0),
    ("Priority", "not urgent", 3),
    ("Priority", '"urgent"', 0),
    ("In-Reply-To", "", 0),
    ("In-Reply-To", "a@b@c", 3),
    ("In-Reply-To", "a@", 1),
    ("In-Reply-To", "a;b", 1),
    ("In-Reply-To", "a b", 1),
    ("In-Reply-To", "a,", 2),
    ("Max-Breadth", "", 0),
    ("Max-Breadth", "-1", 0),
    ("Max-Breadth", "60;x", 2),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_case_matters_only_where_it_is_said_to() -> None:
    assert equivalent("Priority", "URGENT", "urgent")
    # RFC 3261 section 20.8: Call-IDs are case-sensitive and are compared byte by byte.
    assert not equivalent("In-Reply-To", "a@B", "a@b")
    assert not equivalent("Call-ID", "a@B", "a@b")


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"])).map(lambda text: text.strip(" "))


@given(texts)
def test_any_text_is_read_as_it_is_written(text: str) -> None:
    for name in ("Subject", "Organization"):
        assert HeaderField(name, text).value == text


words = st.text("azAZ09-.!%*_+`'~()<>:\\\"/[]?{}", min_size=1, max_size=8)


@given(st.lists(st.builds("{}@{}".format, words, words) | words, min_size=1, max_size=4))
def test_any_call_ids_are_read_as_they_are_written(call_ids: list[str]) -> None:
    assert HeaderField("In-Reply-To", tuple(call_ids)).value == tuple(call_ids)


def test_a_message_gives_plain_values() -> None:
    message = sipmsg.parse(b"SIP/2.0 200 OK\r\ns: Lunch\r\nOrganization:\r\nMax-Breadth: 60\r\n\r\n")
    assert (message.subject, message.organization, message.max_breadth) == ("Lunch", "", 60)
    assert (message.priority, message.in_reply_to) == (None, ())
