"""Session timers, reliable responses, answer modes, identifiers: RFC 4028, 3262, 5373, 7989, 7433."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.answer_mode import AnswerMode
from sipmsg.model.header_field import HeaderField
from sipmsg.model.reliable import RAck
from sipmsg.model.session_expires import MinSE, SessionExpires
from sipmsg.model.session_id import NIL, SessionId
from sipmsg.model.text import QuotedString
from sipmsg.model.user_to_user import UserToUser
from tests.model.tables import check_read, check_refused

ALICE = "ab30317f1a784dc48ff824d0d3715d86"
BOB = "47755a9de7794ba387653f2099600ef2"
UUI = "56a390f3d2b7310023a2"

ACCEPTED: list[tuple[str, str, object, str]] = [
    ("Session-Expires", "1800", SessionExpires(1800), "1800"),
    (
        "Session-Expires",
        "04000 ;Refresher = UAC",
        SessionExpires(4000, params={"Refresher": "uac"}),
        "4000;Refresher=uac",
    ),
    (
        "Session-Expires",
        "90;refresher=uas;x=y",
        SessionExpires(90, params={"refresher": "uas", "x": "y"}),
        "90;refresher=uas;x=y",
    ),
    # RFC 4028 section 9: an interval that is too small is answered with 422, so it must be readable.
    ("Session-Expires", "50", SessionExpires(50), "50"),
    ("Min-SE", "90", MinSE(90), "90"),
    ("Min-SE", "3600;lr;a=b", MinSE(3600, params={"lr": None, "a": "b"}), "3600;lr;a=b"),
    ("Min-SE", "60", MinSE(60), "60"),
    ("RSeq", "1", 1, "1"),
    ("RSeq", "0988789", 988789, "988789"),
    ("RSeq", "4294967295", 2**32 - 1, "4294967295"),
    ("RAck", "776656 1 INVITE", RAck(776656, 1, "INVITE"), "776656 1 INVITE"),
    ("RAck", "1  \t 0 1", RAck(1, 0, "1"), "1 0 1"),
    ("RAck", "4294967295 4294967295 x", RAck(2**32 - 1, 2**32 - 1, "x"), "4294967295 4294967295 x"),
    ("Answer-Mode", "Auto;require", AnswerMode("Auto", params={"require": None}), "Auto;require"),
    ("Answer-Mode", "Manual", AnswerMode("Manual"), "Manual"),
    ("Priv-Answer-Mode", "x-later ; a=b", AnswerMode("x-later", params={"a": "b"}), "x-later;a=b"),
    (
        "Session-ID",
        f"{ALICE} ;remote={NIL}",
        SessionId(ALICE, params={"remote": NIL}),
        f"{ALICE};remote={NIL}",
    ),
    ("Session-ID", f"{BOB};remote={ALICE}", SessionId(BOB, params={"remote": ALICE}), f"{BOB};remote={ALICE}"),
    # RFC 7989 section 11: the form of RFC 7329 has no "remote".
    (
        "Session-ID",
        "f81d4fae7dec11d0a76500a0c91e6bf6",
        SessionId("f81d4fae7dec11d0a76500a0c91e6bf6"),
        "f81d4fae7dec11d0a76500a0c91e6bf6",
    ),
    (
        "Session-ID",
        f"{ALICE};remote={BOB};logme;x=1",
        SessionId(ALICE, params={"remote": BOB, "logme": None, "x": "1"}),
        f"{ALICE};remote={BOB};logme;x=1",
    ),
    ("User-to-User", UUI, (UserToUser(UUI),), UUI),
    (
        "User-to-User",
        f"{UUI};encoding=hex;purpose=foo;content=bar",
        (UserToUser(UUI, params={"encoding": "hex", "purpose": "foo", "content": "bar"}),),
        f"{UUI};encoding=hex;purpose=foo;content=bar",
    ),
    (
        "User-to-User",
        f'"a; b, c" ;purpose=isdn-uui,{UUI}',
        (UserToUser(QuotedString("a; b, c"), params={"purpose": "isdn-uui"}), UserToUser(UUI)),
        f'"a; b, c";purpose=isdn-uui, {UUI}',
    ),
]
REFUSED = [
    ("Session-Expires", "", 0),
    ("Session-Expires", "-1", 0),
    ("Session-Expires", "1800s", 4),
    ("Session-Expires", "1800;", 5),
    ("Session-Expires", "1800;refresher", 14),
    ("Session-Expires", "1800;refresher=proxy", 15),
    ("Session-Expires", "1800;refresher=uacs", 18),
    ("Session-Expires", "1800, 90", 4),
    ("Min-SE", "90.5", 2),
    ("Min-SE", "", 0),
    ("RSeq", "0", 0),
    ("RSeq", "4294967296", 0),
    ("RSeq", "1 2", 1),
    ("RSeq", "-1", 0),
    ("RAck", "0 1 INVITE", 0),
    ("RAck", "4294967296 1 INVITE", 0),
    ("RAck", "1 4294967296 INVITE", 2),
    ("RAck", "1 1", 3),
    ("RAck", "1 INVITE", 2),
    ("RAck", "1 1 INVITE x", 10),
    ("Answer-Mode", "", 0),
    ("Answer-Mode", "Auto;require=yes", 12),
    ("Answer-Mode", "Auto, Manual", 4),
    ("Priv-Answer-Mode", '"Auto"', 0),
    ("Session-ID", ALICE[:-1], 0),
    ("Session-ID", ALICE + "0", 32),
    ("Session-ID", ALICE.upper(), 0),
    ("Session-ID", f"{ALICE[:8]}-{ALICE[8:]}", 0),
    ("Session-ID", f"{ALICE};remote", 39),
    ("Session-ID", f"{ALICE};remote={BOB.upper()}", 40),
    ("Session-ID", f"{ALICE};remote={BOB}00", 72),
    ("Session-ID", f"{ALICE};logme=1", 38),
    ("User-to-User", "", 0),
    ("User-to-User", "a b", 1),
    ("User-to-User", '"a', 0),
    ("User-to-User", 'a;encoding="hex"', 11),
    ("User-to-User", "a;purpose", 9),
    ("User-to-User", "a,,b", 2),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


UUIDS = st.uuids().map(lambda uuid: uuid.hex)
NUMBERS = st.integers(0, 2**32 - 1)


@given(st.integers(0), st.sampled_from(["uac", "uas", None]))
def test_session_intervals_are_read_back(seconds: int, refresher: str | None) -> None:
    value = SessionExpires(seconds, params={} if refresher is None else {"refresher": refresher})
    assert HeaderField("x", str(value)).value == value
    assert (value.seconds, value.refresher) == (seconds, refresher)
    assert HeaderField("Min-SE", MinSE(seconds)).value == MinSE(seconds)


@given(NUMBERS.filter(bool), NUMBERS, st.from_regex(r"[A-Za-z0-9.!%*_+`'~-]+", fullmatch=True))
def test_what_prack_confirms_is_read_back(response_num: int, cseq_num: int, method: str) -> None:
    value = RAck(response_num, cseq_num, method)
    assert HeaderField("RAck", str(value)).value == value
    assert HeaderField("RSeq", str(response_num)).value == response_num


@given(UUIDS, UUIDS)
def test_session_identifiers_are_read_back(local: str, remote: str) -> None:
    value = SessionId(local, params={"remote": remote})
    parsed = HeaderField("Session-ID", str(value)).value
    assert (parsed.local, parsed.remote, parsed.logme) == (local, remote, False)
    assert HeaderField("Session-ID", local).value.remote is None


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_characters="\x7f")))
def test_quoted_user_data_are_read_back(data: str) -> None:
    value = UserToUser(QuotedString(data), params={"purpose": "x"})
    assert HeaderField("User-to-User", str(value)).value == (value,)


def test_methods_are_compared_with_case() -> None:
    assert not RAck(1, 1, "INVITE").equivalent(RAck(1, 1, "invite"))


def test_opaque_data_are_compared_with_case_and_names_without() -> None:
    one = UserToUser("QUJD", params={"encoding": "base64"})
    assert one.equivalent(UserToUser("QUJD", params={"Encoding": "Base64"}))
    assert not one.equivalent(UserToUser("qujd", params={"encoding": "base64"}))


def test_answer_modes_are_compared_without_case() -> None:
    assert AnswerMode("Auto").equivalent(AnswerMode("auto"))
    assert not AnswerMode("Auto").equivalent(AnswerMode("Auto", params={"require": None}))
