"""Comments: text in parentheses, for people (RFC 3261 section 25.1, comment)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from attrs import frozen

from sipmsg.model._build import BUILDERS, TERMINALS, builds
from sipmsg.model.equivalence import Comparable
from sipmsg.model.text import unfold

_PAIR = re.compile(r"\\(.)", re.DOTALL)
_SPECIAL = re.compile(r"[()\\\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def parenthesize(text: str) -> str:
    r"""Make a comment of text (RFC 3261 section 25.1): pairs of parentheses in it are nested comments, and single
    ones are escaped.

    >>> print(parenthesize("one (or two)"), parenthesize(":-)"))
    (one (or two)) (:-\))
    """
    opened: list[int] = []
    escaped: list[int] = []
    for match in _SPECIAL.finditer(text):
        if match[0] == "(":
            opened.append(match.start())
        elif match[0] == ")" and opened:
            opened.pop()
        else:
            escaped.append(match.start())
    places = [0, *sorted(opened + escaped), len(text)]
    pieces = [text[start:stop] for start, stop in pairwise(places)]
    return "(" + "\\".join(pieces) + ")"


@frozen
class Comment(Comparable):
    r"""A comment; ``text`` is without the outer parentheses and without escapes.

    The parentheses of nested comments are part of the text.

    >>> str(Comment("beta (do not use)"))
    '(beta (do not use))'
    """

    text: str

    def __str__(self) -> str:
        return parenthesize(self.text)


@builds("comment")
def _comment(*parts: str | tuple[Any, ...]) -> Comment:
    return Comment("".join(_flat(parts)))


def _flat(parts: tuple[Any, ...]) -> Iterator[str]:
    # However deep the nesting is, the stack is a list, and each piece is touched once.
    stack = [iter(parts)]
    while stack:
        for part in stack[-1]:
            if isinstance(part, tuple):
                yield "("
                stack.append(iter(part))
                break
            yield part
        else:
            stack.pop()
            if stack:
                yield ")"


def _ctext(text: str) -> str:
    return _PAIR.sub(r"\1", unfold(text))


BUILDERS["nested_comment"] = lambda *parts: parts
TERMINALS["CTEXT"] = _ctext
