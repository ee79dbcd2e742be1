"""History-Info (RFC 7044)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.header_field import HeaderField
from sipmsg.model.history_info import HistoryInfo
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import SipUri
from tests.model.tables import check_read, check_refused

READ = [
    (
        "<sip:bob@example.com>;index=1, <sip:bob@192.0.2.4?Reason=SIP%3Bcause%3D302>;index=1.1;rc=1",
        (
            HistoryInfo(SipUri("example.com", user="bob"), params={"index": "1"}),
            HistoryInfo(
                SipUri("192.0.2.4", user="bob", headers={"Reason": "SIP%3Bcause%3D302"}),
                params={"index": "1.1", "rc": "1"},
            ),
        ),
    ),
    (
        '"Gold" <sip:Gold@example.com;cause=302>;mp=1.10;index=0.2.30;x="y"',
        (
            HistoryInfo(
                SipUri("example.com", user="Gold", params={"cause": 302}),
                "Gold",
                params={"mp": "1.10", "index": "0.2.30", "x": QuotedString("y")},
            ),
        ),
    ),
]
REFUSED = [
    ("", 0),
    ("sip:bob@example.com;index=1", 3),
    ("<sip:bob@example.com>;index", 27),
    ("<sip:bob@example.com>;index=", 28),
    ("<sip:bob@example.com>;index=a", 28),
    ("<sip:bob@example.com>;index=1.", 29),
    ("<sip:bob@example.com>;index=.1", 28),
    ("<sip:bob@example.com>;index=01", 29),
    ("<sip:bob@example.com>;index=1..1", 29),
    ('<sip:bob@example.com>;index="1"', 28),
    ("<sip:bob@example.com>;index=1;np=x", 33),
    ("<sip:bob@example.com>;index=1;mp", 32),
    ("<sip:bob@example.com>;index=1,", 30),
    ("<sip:bob@example.com?Reason=SIP;cause=302>;index=1", 31),
]


@pytest.mark.parametrize(("wire", "value"), READ)
def test_it_is_read_and_printed(wire: str, value: tuple[HistoryInfo, ...]) -> None:
    check_read("History-Info", wire, value, wire.replace('"Gold" <', "Gold <"))


@pytest.mark.parametrize(("wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(wire: str, position: int) -> None:
    check_refused("History-Info", wire, position)


def test_the_uri_carries_reason_and_privacy() -> None:
    one, two = HeaderField(
        "History-Info",
        "<sip:a?Reason=SIP%3Bcause%3D302%3Btext%3D%22Moved%20Temporarily%22&privacy=history>;index=1, <tel:+1>;index=2",
    ).value
    assert one.reason == 'SIP;cause=302;text="Moved Temporarily"'
    assert one.privacy == "history"
    assert HeaderField("Reason", one.reason).value[0].cause == 302
    assert (two.reason, two.privacy) == (None, None)


def test_entries_sort_by_the_numbers_of_their_index() -> None:
    entries = HeaderField(
        "History-Info", "<sip:c>;index=1.10, <sip:b>;index=1.2, <sip:a>;index=1, <sip:x>, <sip:d>;index=10"
    ).value
    assert [str(entry.uri) for entry in sorted(entries, key=lambda entry: entry.numbers)] == [
        "sip:x",
        "sip:a",
        "sip:b",
        "sip:c",
        "sip:d",
    ]


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=5), st.sampled_from(["index", "rc", "mp", "np"]))
def test_any_numbers_without_leading_zeros_are_an_index(numbers: list[int], name: str) -> None:
    text = ".".join(map(str, numbers))
    (entry,) = HeaderField("History-Info", f"<sip:a>;{name}={text}").value
    assert getattr(entry, name) == text
    assert entry.numbers == (tuple(numbers) if name == "index" else ())
    assert HeaderField("History-Info", entry).value == (entry,)
