"""Values in canonical form print as they were read."""

from __future__ import annotations

from collections import Counter

import pytest

from sipmsg.model.fields import FIELDS
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import render
from sipmsg.registry import BY_ATTRIBUTE, canonical_name
from tests.model.identity import LINES


@pytest.mark.parametrize(("name", "text"), LINES, ids=[f"{name}: {text}" for name, text in LINES])
def test_a_canonical_value_prints_as_it_stands(name: str, text: str) -> None:
    assert name == canonical_name(name)
    value = HeaderField(name, text).value
    assert render(value) == text
    assert HeaderField(name, value).text == text


@pytest.mark.parametrize("attribute", sorted(FIELDS))
def test_every_typed_header_field_has_three_lines(attribute: str) -> None:
    assert Counter(name for name, _ in LINES)[BY_ATTRIBUTE[attribute].name] >= 3
