"""P-Media-Authorization (RFC 3313), P-Early-Media (RFC 5009), P-Answer-State (RFC 4964)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.answer_state import AnswerState
from sipmsg.model.header_field import HeaderField
from tests.model.tables import check_read, check_refused

MEDIA, EARLY, ANSWER = "P-Media-Authorization", "P-Early-Media", "P-Answer-State"
READ = [
    (MEDIA, "0020000100100101706466312e69", ("0020000100100101706466312e69",), None),
    (MEDIA, "00aF ,\t1", ("00aF", "1"), "00aF, 1"),
    (EARLY, "", (), None),
    (EARLY, "supported", ("supported",), None),
    (EARLY, "sendrecv,gated", ("sendrecv", "gated"), "sendrecv, gated"),
    (EARLY, "recvonly, inactive, x-new", ("recvonly", "inactive", "x-new"), None),
    (ANSWER, "Confirmed", AnswerState("Confirmed"), None),
    (ANSWER, 'Unconfirmed ; x="1" ;y', AnswerState("Unconfirmed", params={"x": "1", "y": None}), 'Unconfirmed;x="1";y'),
]
REFUSED = [
    (MEDIA, "", 0),
    (MEDIA, "00g1", 2),
    (MEDIA, "00,", 3),
    (MEDIA, "00 11", 2),
    (EARLY, ",", 0),
    (EARLY, "sendrecv,", 9),
    (EARLY, "sendrecv gated", 8),
    (EARLY, "sendrecv;x", 8),
    (ANSWER, "", 0),
    (ANSWER, "Confirmed, Unconfirmed", 9),
    (ANSWER, "Confirmed;", 10),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str | None) -> None:
    check_read(name, wire, value, wire if canonical is None else canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_answer_states_are_compared_without_case() -> None:
    assert AnswerState("confirmed").equivalent(AnswerState("Confirmed"))
    assert not AnswerState("Confirmed").equivalent(AnswerState("Unconfirmed"))


@given(st.lists(st.binary(min_size=1, max_size=20).map(bytes.hex), min_size=1, max_size=4))
def test_authorization_tokens_are_hexadecimal_digits(tokens: list[str]) -> None:
    assert HeaderField(MEDIA, tuple(tokens)).value == tuple(tokens)
    assert HeaderField(EARLY, tuple(tokens)).value == tuple(tokens)
