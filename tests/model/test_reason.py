"""Reason (RFC 3326, RFC 8606, RFC 9410)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.header_field import HeaderField
from sipmsg.model.reason import Reason
from sipmsg.model.text import QuotedString, render
from tests.model.tables import check_read, check_refused

ACCEPTED: list[tuple[str, str, object, str]] = [
    (
        "Reason",
        'SIP ;cause=200 ;text="Call completed elsewhere"',
        (Reason("SIP", params={"cause": 200, "text": QuotedString("Call completed elsewhere")}),),
        'SIP;cause=200;text="Call completed elsewhere"',
    ),
    (
        "Reason",
        'Q.850;cause=016;location=LN,SIP;cause=600;text="Busy, everywhere"',
        (
            Reason("Q.850", params={"cause": 16, "location": "LN"}),
            Reason("SIP", params={"cause": 600, "text": QuotedString("Busy, everywhere")}),
        ),
        'Q.850;cause=16;location=LN, SIP;cause=600;text="Busy, everywhere"',
    ),
    (
        "Reason",
        'STIR ;cause=436 ;text="Bad Identity Info" ;ppi= "..rq3pjT1hoRwakEGjHCnWSwUnshd0-zJ6F1VOgFWSjHBr8Qjpjlk"',
        (
            Reason(
                "STIR",
                params={
                    "cause": 436,
                    "text": QuotedString("Bad Identity Info"),
                    "ppi": QuotedString("..rq3pjT1hoRwakEGjHCnWSwUnshd0-zJ6F1VOgFWSjHBr8Qjpjlk"),
                },
            ),
        ),
        'STIR;cause=436;text="Bad Identity Info";ppi="..rq3pjT1hoRwakEGjHCnWSwUnshd0-zJ6F1VOgFWSjHBr8Qjpjlk"',
    ),
    (
        "Reason",
        "preemption;x=[::1];y",
        (Reason("preemption", params={"x": "[::1]", "y": None}),),
        "preemption;x=[::1];y",
    ),
    ("Reason", 'Q.850;text=""', (Reason("Q.850", params={"text": QuotedString("")}),), 'Q.850;text=""'),
]
REFUSED = [
    ("Reason", "", 0),
    ("Reason", ";cause=200", 0),
    ("Reason", "SIP;cause", 9),
    ("Reason", "SIP;cause=", 10),
    ("Reason", "SIP;cause=busy", 10),
    ("Reason", "SIP;cause=-1", 10),
    ("Reason", 'SIP;cause="200"', 10),
    ("Reason", "SIP;text=Busy", 9),
    ("Reason", 'Q.850;location="LN"', 15),
    ("Reason", "SIP,", 4),
    ("Reason", 'SIP;text="a', 9),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


TOKENS = st.from_regex(r"[A-Za-z0-9\-.!%*_+`'~]+", fullmatch=True)
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_characters="\x7f")).map(QuotedString)
REASONS = st.builds(
    lambda protocol, params: Reason(protocol, params=params),
    TOKENS,
    st.fixed_dictionaries({}, optional={"cause": st.integers(0), "text": TEXTS, "location": TOKENS, "ppi": TEXTS}),
)


@given(st.lists(REASONS, min_size=1, max_size=4).map(tuple))
def test_what_is_built_is_read_back(reasons: tuple[Reason, ...]) -> None:
    assert HeaderField("Reason", render(reasons)).value == reasons
    assert HeaderField("Reason", reasons).value == reasons


def test_reasons_of_several_rows_are_one_list() -> None:
    message = sipmsg.parse(
        b"SIP/2.0 486 Busy Here\r\nReason: Q.850;cause=17\r\nReason: SIP;cause=600, STIR;cause=428\r\n\r\n"
    )
    assert [(reason.protocol, reason.cause) for reason in message.reason] == [
        ("Q.850", 17),
        ("SIP", 600),
        ("STIR", 428),
    ]
    assert message.reason[0].text is None
    assert message.reason[0].location is None
    assert message.reason[0].ppi is None


def test_an_error_tells_which_reason_it_is_in() -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        HeaderField("Reason", "Q.850;cause=17, SIP;cause=x")
    assert caught.value.index == 1
    assert caught.value.path == "reason[1].params.cause"
    assert caught.value.citation == "RFC 3326"


def test_protocols_are_compared_without_case_and_texts_with_it() -> None:
    one = Reason("Q.850", params={"cause": 16, "text": QuotedString("Gone")})
    assert one.equivalent(Reason("q.850", params={"TEXT": QuotedString("Gone"), "cause": 16}))
    assert not one.equivalent(Reason("Q.850", params={"cause": 16, "text": QuotedString("gone")}))
    assert not one.equivalent(Reason("Q.850", params={"cause": 17, "text": QuotedString("Gone")}))
