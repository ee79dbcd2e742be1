"""The one currency in which every layer reports what is wrong with a message."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Severity = Literal["error", "warning", "info"]


def printable(text: str) -> str:
    r"""Give text in which every control character and bad octet is escaped, safe to show on a terminal.

    Octets that are not UTF-8 (surrogateescape) show as ``\xff``, other characters that do not print (controls,
    line ends, direction marks, white space but the blank) as Python writes them.

    >>> printable("a\x1b[31m\udcff \u202e")
    'a\\x1b[31m\\xff \\u202e'
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    if "\udc80" <= char <= "\udcff":
        return f"\\x{ord(char) - 0xDC00:02x}"
    # Above ASCII the two-digit form is left to octets: \x85 is an octet, \u0085 a character.
    return f"\\u{ord(char):04x}" if "\x7f" < char <= "\xff" else char.encode("unicode_escape").decode("ascii")


@frozen
class Finding:
    """One defect of a message, found in tolerant parsing or by a rule.

    ``rule`` is a stable id such as ``syntax-via``; ``path`` says where in the message (``via[0].params.ttl``);
    ``span`` is the start and end in the wire bytes, or None; ``message`` is one sentence for a person;
    ``citation`` names the RFC and section. ``subject`` is the index of the message that it speaks of, in a report on
    several. As text it is one line without control characters.

    >>> str(Finding("syntax-date", "error", "date", (120, 124), "expected GMT", "RFC 3261 section 20.17"))
    'error: date: expected GMT [syntax-date, RFC 3261 section 20.17]'
    """

    rule: str
    severity: Severity
    path: str
    span: tuple[int, int] | None
    message: str
    citation: str
    subject: int = 0

    def __str__(self) -> str:
        return printable(f"{self.severity}: {self.path}: {self.message} [{self.rule}, {self.citation}]")
