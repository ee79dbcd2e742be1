"""Text that the grammar refuses, taken apart as far as rules need it; every step is linear in its length."""

from __future__ import annotations

import re

# Both take what is not closed to the end, so that no octet is looked at twice.
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_OPAQUE = re.compile(r'"(?:[^"\\]|\\.)*+"?|<[^>]*+>?', re.DOTALL)


def without_quotes(text: str) -> str:
    """Give the text with a blank for each character in quotes, quotes included; places stay what they are.

    >>> without_quotes('"a,b" <c>')
    '      <c>'
    """
    return _QUOTED.sub(_blank, text)


def bare(text: str) -> str:
    """Give the text with a blank for each character in quotes or angle brackets; places stay what they are.

    >>> bare('"a,b" <c>;q=1')
    '         ;q=1'
    """
    return _OPAQUE.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
