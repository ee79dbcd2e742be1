"""The limits themselves."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from sipmsg.parsing.limits import DEFAULT, Limits

NAMES = [field.name for field in attrs.fields(Limits)]


@pytest.mark.parametrize("name", NAMES)
def test_a_limit_is_a_number_from_0(name: str) -> None:
    refused: list[tuple[Any, type[Exception]]] = [(-1, ValueError), ("7", TypeError), (None, TypeError)]
    for value, error in refused:
        with pytest.raises(error):
            Limits(**{name: value})
    assert getattr(Limits(**{name: 0}), name) == 0


def test_the_defaults_hold_each_other() -> None:
    assert Limits() == DEFAULT
    assert 0 < DEFAULT.line <= DEFAULT.head <= DEFAULT.body


def test_the_largest_message_that_strict_parsing_must_take_is_within_the_limits() -> None:
    # RFC 3261 section 18.1.1: a datagram of 65,535 octets must be handled, with IP and UDP headers.
    assert DEFAULT.line >= 65_535
    assert DEFAULT.body >= 65_535
