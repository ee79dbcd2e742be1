"""Quoted strings, folds and numbers (RFC 3261 section 25.1)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model._build import Mismatch
from sipmsg.model.text import QuotedString, quote, qvalue, render, uint, unfold, unquote

text = st.text(st.characters(exclude_characters="\r\n"), max_size=20)


@given(text)
def test_what_is_quoted_is_unquoted_again(content: str) -> None:
    assert unquote(quote(content)) == content
    assert QuotedString(content).quoted == quote(content) == render(QuotedString(content))


@pytest.mark.parametrize(
    ("wire", "content"),
    [
        ('""', ""),
        (r'"J\"uergen \\ "', 'J"uergen \\ '),
        (r'"\a\b"', "ab"),
        ('"a\r\n b"', "a b"),
        ('"a \t\r\n\t  b"', "a b"),
        ('"a  b"', "a  b"),
        ('"\\\x00"', "\x00"),
    ],
)
def test_a_quoted_string_is_read(wire: str, content: str) -> None:
    assert unquote(wire) == content


def test_a_fold_is_one_blank() -> None:
    assert unfold("a \r\n  b\r\n\tc") == "a b c"


@given(st.integers(0, 10**99), st.integers(0, 5_000))
def test_leading_zeros_do_not_count(number: int, zeros: int) -> None:
    assert uint("0" * zeros + str(number)) == number


def test_a_number_of_over_100_digits_is_refused() -> None:
    with pytest.raises(Mismatch):
        uint("9" * 101)


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (qvalue("0.700"), "0.7"),
        (qvalue("1."), "1"),
        (qvalue("0"), "0"),
        (qvalue("0.001"), "0.001"),
        (("a", "b"), "a, b"),
        (True, "true"),
        (datetime(2010, 11, 13, 23, 29, 0, tzinfo=UTC), "Sat, 13 Nov 2010 23:29:00 GMT"),
    ],
)
def test_values_have_a_canonical_text(value: object, printed: str) -> None:
    assert render(value) == printed
