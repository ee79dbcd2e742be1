"""The line at fault with a caret below it: what errors and reports show."""

from __future__ import annotations

from unicodedata import category, east_asian_width

from sipmsg.findings import printable

_WINDOW = 60


def excerpt(text: str, column: int) -> str:
    r"""Give a line and, on a second one, a caret below a column (from 1); control characters are escaped.

    Of a long line only what is near the place is shown. The caret counts columns of a terminal.

    >>> print(excerpt("To:\t<sip:bob@biloxi.example>", 5))
        To:\t<sip:bob@biloxi.example>
             ^
    """
    at = column - 1
    start, stop = max(0, at - _WINDOW), at + _WINDOW
    before = ("..." if start else "") + printable(text[start:at])
    after = printable(text[at:stop]) + ("..." if stop < len(text) else "")
    return f"    {before}{after}\n    {' ' * _width(before)}^"


def _width(text: str) -> int:
    """Count the columns that text takes on a terminal: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(0 if category(char) in ("Mn", "Me") else 1 + (east_asian_width(char) in "WF") for char in text)
