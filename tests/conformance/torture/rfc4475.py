"""The 49 tests of RFC 4475 in the order of its sections."""

from __future__ import annotations

from . import rfc4475_characters, rfc4475_invalid, rfc4475_malformed, rfc4475_meaning, rfc4475_shapes
from .case import Case

CASES: tuple[Case, ...] = (
    *rfc4475_characters.CASES,
    *rfc4475_shapes.CASES,
    *rfc4475_invalid.CASES,
    *rfc4475_malformed.CASES,
    *rfc4475_meaning.CASES,
)
