"""Option tags in Require: a token, so in any case (RFC 3261 section 7.3.1)."""

from __future__ import annotations

from collections.abc import Iterable

from sipmsg.rules.view import View


def index_of(tags: Iterable[str], tag: str) -> int:
    """Give where an option tag stands in a list; -1 where it does not.

    >>> index_of(("timer", "100REL"), "100rel")
    1
    """
    for index, name in enumerate(tags):
        if name.lower() == tag:
            return index
    return -1


def lacks(view: View, tag: str) -> bool:
    """Tell whether Require is without an option tag for sure: a row that cannot be read may have it."""
    return index_of(view.require, tag) < 0 and not any(True for _ in view.unreadable("Require"))
