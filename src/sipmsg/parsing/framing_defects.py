"""What framing finds wrong: one function for each defect makes its error."""

from __future__ import annotations

from sipmsg.errors import FramingError, IncompleteError, LimitError, SipError
from sipmsg.parsing.limits import Limits
from sipmsg.parsing.pointing import Pointer, defect


def head_too_large(data: bytes, at: int, limits: Limits) -> SipError:
    """Make the error for a head without an end before ``at``; what follows plays no part in it."""
    reason = f"a head of over {limits.head} octets"
    return too_large(Pointer(data[:at]), at, reason, "limit-head", "headers")


def too_large(pointer: Pointer, at: int, reason: str, rule: str, path: str) -> SipError:
    """Make the error for what is beyond a limit, which begins at ``at``."""
    return defect(LimitError, reason, pointer, at, rule=rule, path=path, citation="sipmsg limits")


def length_missing(data: bytes, at: int) -> SipError:
    """Make the error for a message of a stream that does not say how long its body is; ``at``: its blank line."""
    reason = "Content-Length is missing; on a stream it must say where the body ends"
    citation = "RFC 3261 section 18.3"
    return length_defect(FramingError, Pointer(data), reason, (at, at), "content-length-missing", citation)


def length_defect(
    kind: type[SipError], pointer: Pointer, reason: str, span: tuple[int, int], rule: str, citation: str
) -> SipError:
    """Make an error of Content-Length; ``span``: its digits."""
    return defect(
        kind,
        reason,
        pointer,
        span[0],
        rule=rule,
        path="content_length",
        header_field="Content-Length",
        end=span[1],
        citation=citation,
    )


def bare_line_end(pointer: Pointer, at: int, what: str, path: str) -> SipError:
    """Make the error for lines that end with less than CRLF, the first of them at ``at``."""
    return _framing(pointer, f"{what}; lines end with CRLF", at, at + 1, "bare-line-end", path)


def indented(pointer: Pointer, at: int, end: int) -> SipError:
    """Make the error for white space before the start line."""
    reason = "white space before the start line"
    return _framing(pointer, reason, at, end, "start-line-indented", "start_line")


def no_field(pointer: Pointer, at: int, field: bytes, number: int) -> SipError:
    """Make the error for what should be a header field, the one of that number."""
    end, path = at + len(field.rstrip(b"\r\n")), f"headers[{number}]"
    if field[0] in b" \t":
        reason = "a line that begins with white space continues a header field, and there is none before it"
        return _framing(pointer, reason, at, end, "fold-misplaced", path, "RFC 3261 section 7.3.1")
    reason = 'a header field is a name (token), ":" and a value'
    return _framing(pointer, reason, at, end, "header-field-malformed", path, "RFC 3261 section 7.3.1")


def incomplete(pointer: Pointer, reason: str, at: int, rule: str, path: str) -> SipError:
    """Make the error for what ends too early."""
    return defect(IncompleteError, reason, pointer, at, rule=rule, path=path, citation="RFC 3261 section 7")


def _framing(
    pointer: Pointer, reason: str, at: int, end: int, rule: str, path: str, citation: str = "RFC 3261 section 7"
) -> SipError:
    return defect(FramingError, reason, pointer, at, rule=rule, path=path, end=end, citation=citation)
