"""Replaces (RFC 3891), Join (RFC 3911), Target-Dialog (RFC 4538)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.dialog import DialogReference, Join, Replaces, TargetDialog
from sipmsg.model.header_field import HeaderField
from tests.model.tables import check_read, check_refused

ACCEPTED: list[tuple[str, str, object, str]] = [
    (
        "Replaces",
        "98732@sip.example.com ;from-tag=r33th4x0r ;to-tag=ff87ff",
        Replaces("98732@sip.example.com", params={"from-tag": "r33th4x0r", "to-tag": "ff87ff"}),
        "98732@sip.example.com;from-tag=r33th4x0r;to-tag=ff87ff",
    ),
    (
        "Replaces",
        "12adf2f34456gs5;to-tag=12345;from-tag=54321;early-only",
        Replaces("12adf2f34456gs5", params={"to-tag": "12345", "from-tag": "54321", "early-only": None}),
        "12adf2f34456gs5;to-tag=12345;from-tag=54321;early-only",
    ),
    # RFC 3891 section 6.1: to a dialog without tags they are zero.
    (
        "Replaces",
        "87134@171.161.34.23;to-tag=24796;from-tag=0",
        Replaces("87134@171.161.34.23", params={"to-tag": "24796", "from-tag": "0"}),
        "87134@171.161.34.23;to-tag=24796;from-tag=0",
    ),
    (
        "Join",
        "12adf2f34456gs5;to-tag=12345;from-tag=54321",
        Join("12adf2f34456gs5", params={"to-tag": "12345", "from-tag": "54321"}),
        "12adf2f34456gs5;to-tag=12345;from-tag=54321",
    ),
    # RFC 3911 has no early-only: there it is any parameter.
    ("Join", "a;early-only=1", Join("a", params={"early-only": "1"}), "a;early-only=1"),
    (
        "Target-Dialog",
        "fa77as7dad8-sd98ajzz@host.example.com ;local-tag=kkaz- ;remote-tag=6544",
        TargetDialog("fa77as7dad8-sd98ajzz@host.example.com", params={"local-tag": "kkaz-", "remote-tag": "6544"}),
        "fa77as7dad8-sd98ajzz@host.example.com;local-tag=kkaz-;remote-tag=6544",
    ),
    ("Target-Dialog", '<("?:/[x]{}>@[y]', TargetDialog('<("?:/[x]{}>@[y]'), '<("?:/[x]{}>@[y]'),
]
REFUSED = [
    ("Replaces", "", 0),
    ("Replaces", ";to-tag=1;from-tag=2", 0),
    ("Replaces", "a;to-tag;from-tag=1", 8),
    ("Replaces", 'a;to-tag="1"', 9),
    ("Replaces", "a;from- tag=76323", 7),
    ("Replaces", "a;early-only=yes", 12),
    ("Replaces", "a@b@c", 3),
    ("Replaces", "a,b", 1),
    ("Join", "a;from-tag=", 11),
    ("Join", "a b", 1),
    ("Target-Dialog", "a;local-tag=[::1]", 12),
    ("Target-Dialog", "a;remote-tag", 12),
    ("Target-Dialog", "@b", 0),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


TOKENS = st.from_regex(r"[A-Za-z0-9\-.!%*_+`'~]+", fullmatch=True)
WORDS = st.from_regex(r"[A-Za-z0-9\-.!%*_+`'~()<>:\\\"/\[\]?{}]+", fullmatch=True)
CALL_IDS = WORDS | st.builds("{}@{}".format, WORDS, WORDS)
VALUES = (
    st.builds(
        lambda call_id, tags: Replaces(call_id, params=tags),
        CALL_IDS,
        st.fixed_dictionaries({"to-tag": TOKENS, "from-tag": TOKENS}, optional={"early-only": st.none()}),
    )
    | st.builds(
        lambda call_id, tags: Join(call_id, params=tags),
        CALL_IDS,
        st.fixed_dictionaries({"to-tag": TOKENS, "from-tag": TOKENS}),
    )
    | st.builds(
        lambda call_id, tags: TargetDialog(call_id, params=tags),
        CALL_IDS,
        st.fixed_dictionaries({"local-tag": TOKENS, "remote-tag": TOKENS}),
    )
)
NAMES = {Replaces: "Replaces", Join: "Join", TargetDialog: "Target-Dialog"}


@given(VALUES)
def test_what_is_built_is_read_back(value: DialogReference) -> None:
    assert HeaderField(NAMES[type(value)], str(value)).value == value


def test_parts() -> None:
    replaces = HeaderField("Replaces", "a@b;to-tag=1;From-Tag=2;early-only").value
    assert (replaces.call_id, replaces.to_tag, replaces.from_tag, replaces.early_only) == ("a@b", "1", "2", True)
    join = HeaderField("Join", "a@b;to-tag=1;from-tag=2").value
    assert (join.call_id, join.to_tag, join.from_tag) == ("a@b", "1", "2")
    target = HeaderField("Target-Dialog", "a@b;local-tag=1;remote-tag=2").value
    assert (target.call_id, target.local_tag, target.remote_tag) == ("a@b", "1", "2")


# RFC 3261 section 20.8: Call-IDs are compared octet by octet; section 7.3.1: parameters in any order.
def test_call_ids_are_compared_with_case() -> None:
    one = Replaces("a@B", params={"to-tag": "1", "from-tag": "x"})
    assert one.equivalent(Replaces("a@B", params={"From-Tag": "X", "to-tag": "1"}))
    assert not one.equivalent(Replaces("a@b", params={"to-tag": "1", "from-tag": "x"}))
    assert not one.equivalent(Join("a@B", params={"to-tag": "1", "from-tag": "x"}))
