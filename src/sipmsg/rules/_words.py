"""Words for values in the sentences of rules."""

from __future__ import annotations


def octets(number: int) -> str:
    """Give a number of octets in words.

    >>> octets(1), octets(2)
    ('1 octet', '2 octets')
    """
    return "1 octet" if number == 1 else f"{number} octets"
