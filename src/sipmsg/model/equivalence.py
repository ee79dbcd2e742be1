"""Equivalence: whether two values mean the same by the RFCs, where ``==`` says whether they are the same."""

from __future__ import annotations

from typing import Any

import attrs

from sipmsg.model._repr import Readable
from sipmsg.model.text import ExactText

CASE_SENSITIVE = {"case_sensitive": True}
"""Metadata of an attribute whose text is compared octet by octet."""


def equivalent(one: object, other: object) -> bool:
    """Tell whether two values are equivalent: tokens, hosts and parameter names without regard to case, quoted
    strings with it, parameters in any order (RFC 3261 section 7.3.1); a class can have rules of its own.

    >>> from sipmsg.model.text import QuotedString
    >>> equivalent("INVITE", "invite"), equivalent(QuotedString("a"), QuotedString("A"))
    (True, False)
    """
    if isinstance(one, ExactText) or isinstance(other, ExactText):
        return one == other
    if isinstance(one, str) and isinstance(other, str):
        return one == other or one.lower() == other.lower()
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(equivalent, one, other))
    if isinstance(one, Comparable):
        return one.equivalent(other)
    return one == other


class Comparable(Readable):
    """Base of the values of this package: ``equivalent`` compares as the RFCs say."""

    __slots__ = ()

    def equivalent(self, other: object) -> bool:
        """Tell whether two values mean the same (RFC 3261 section 7.3.1, or the class's own section)."""
        if type(self) is not type(other):
            return False
        values: Any = self
        for attribute in attrs.fields(type(values)):
            mine, theirs = getattr(self, attribute.name), getattr(other, attribute.name)
            if mine != theirs and (attribute.metadata.get("case_sensitive") or not equivalent(mine, theirs)):
                return False
        return True
