"""The errors of the package: every one says where in the wire bytes, and what was expected there."""

from __future__ import annotations

from typing import Any

from sipmsg.excerpt import excerpt
from sipmsg.findings import Finding, Severity, printable

__all__ = [
    "FramingError",
    "IncompleteError",
    "LimitError",
    "MissingError",
    "SipError",
    "SipSyntaxError",
    "printable",
]

_MAX_TEXT = 1_000


class SipError(Exception):
    r"""Base of all errors that sipmsg raises for what it is given to read.

    ``rule``: the stable id that the same defect has as a finding; ``reason``: the defect in a few words;
    ``path``: where in the message (``via[0].params.ttl``, ``start_line``, ``body``); ``header_field``: the
    registered name of the header field, None outside the header; ``index``: which value of that field, from 0;
    ``offset``: the octet in the wire bytes, from 0; ``line``, ``column``: from 1, the column in characters;
    ``text``: the line at fault; ``expected``: what the RFC would have there; ``citation``: RFC and section;
    ``stream_offset``: the octet in the whole stream, None for what is no stream. Errors can be pickled and copied.
    As text they are safe to show: no control character of the input is in it, and no more than a part of a long line.

    >>> print(SipError("expected a port", rule="syntax-via", path="via[0]", line=2, column=12, text="Via: a.com:\x1b"))
    via[0]: expected a port (line 2, column 12, offset 0)
        Via: a.com:\x1b
                   ^
    """

    severity: Severity = "error"

    def __init__(
        self,
        reason: str,
        *,
        rule: str,
        path: str = "",
        header_field: str | None = None,
        index: int | None = None,
        offset: int = 0,
        end: int | None = None,
        line: int = 1,
        column: int = 1,
        text: str = "",
        expected: tuple[str, ...] = (),
        citation: str = "RFC 3261 section 25.1",
    ) -> None:
        reason = printable(_clip(reason))
        super().__init__(reason)
        self.reason = reason
        self.rule = rule
        self.path = path
        self.header_field = header_field
        self.index = index
        self.offset = offset
        self.end = offset if end is None else end
        self.line = line
        self.column = column
        self.text = text
        self.expected = expected
        self.citation = citation
        self.stream_offset: int | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        return (_restore, (type(self), state.pop("reason"), state))

    def __str__(self) -> str:
        where = f"{printable(_clip(self.path))}: " if self.path else ""
        stream = "" if self.stream_offset is None else f", stream offset {self.stream_offset}"
        place = f"line {self.line}, column {self.column}, offset {self.offset}{stream}"
        head = f"{where}{self.reason} ({place})"
        return f"{head}\n{self.excerpt}" if self.text else head

    @property
    def excerpt(self) -> str:
        """The text at fault and, on a second line, a caret below the place; control characters are escaped.

        Of a long line only what is near the place is shown. The caret counts columns of a terminal.
        """
        return excerpt(self.text, self.column)

    def finding(self) -> Finding:
        """Give the same defect as a finding."""
        span = (self.offset, max(self.end, self.offset))
        return Finding(self.rule, self.severity, self.path or "message", span, self.reason, self.citation)


def _clip(text: str) -> str:
    return text if len(text) <= _MAX_TEXT else text[:_MAX_TEXT] + "..."


def _restore(cls: type[SipError], reason: str, state: dict[str, Any]) -> SipError:
    error = cls.__new__(cls)
    Exception.__init__(error, reason)
    error.__dict__.update(state, reason=reason)
    return error


class FramingError(SipError):
    """The bytes cannot be divided into start line, header fields and body (RFC 3261 sections 7 and 18.3)."""


class IncompleteError(FramingError):
    """The bytes end before the message does: a line end, the blank line or a part of the body is missing."""


class SipSyntaxError(SipError):
    """A start line or the value of a header field breaks the grammar or its bounds."""


class LimitError(SipError):
    """The message is larger than the limits that the caller set."""


class MissingError(SipError, KeyError):
    """A header field that was asked for is not in the message: missing, which is not malformed."""

    def __str__(self) -> str:
        # There is no place to point at.
        return self.reason
