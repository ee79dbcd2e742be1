"""Start lines by the grammar: of a parsed message, and of one that is built (RFC 3261 sections 7.1 and 7.2)."""

from __future__ import annotations

from typing import cast

from sipmsg.errors import SipError, SipSyntaxError, printable
from sipmsg.model._uri_text import refused
from sipmsg.model.uri import Uri
from sipmsg.parsing.engine import Refusal, engine
from sipmsg.parsing.pointing import defect

WHOLE = "SIP-Version, Status-Code and Reason-Phrase, each in its place"


def status_line(line: str) -> tuple[str, int, str]:
    """Give the parts of a Status-Line; raises `Refusal`."""
    version, code, phrase = cast("tuple[str, int, str | None]", engine().parse("status_line", line))
    return version, code, phrase or ""


def request_line(line: str) -> tuple[str, Uri, str]:
    """Give the parts of a Request-Line; raises `Refusal`."""
    return cast("tuple[str, Uri, str]", engine().parse("request_line", line))


def request_uri(text: str) -> Uri:
    """Read a Request-URI; raises `SipSyntaxError` that points into the text."""
    try:
        return cast("Uri", engine().parse("request_uri", text))
    except Refusal as refusal:
        raise refused(text, refusal) from None


def check_built(line: str, *, sip_version: str, status_code: int | None = None) -> None:
    """Raise `SipSyntaxError` for the start line of a built message that the grammar refuses, or divides otherwise."""
    try:
        _octets(line)
    except UnicodeEncodeError as error:
        line = line.encode("ascii", "backslashreplace").decode("ascii")
        raise start_line_error(line.encode(), 0, line, Refusal(error.start, ("UTF-8",))) from None
    try:
        if status_code is None:
            request_line(line)
        elif status_line(line)[:2] != (sip_version, status_code):
            raise Refusal(0, (WHOLE,))
    except Refusal as refusal:
        raise start_line_error(_octets(line), 0, line, refusal) from None


def start_line_error(data: bytes, start: int, line: str, refusal: Refusal) -> SipError:
    """Make the error for a start line that begins at octet ``start`` of the data."""
    position = refusal.position
    found = f'"{printable(line[position : refusal.stop])}"' if position < len(line) else "the end of the line"
    error = defect(
        SipSyntaxError,
        f"start line: expected {' or '.join(refusal.expected)}, found {found}",
        data,
        start + len(_octets(line[:position])),
        rule="syntax-start-line",
        path="start_line",
        end=start + len(_octets(line[: refusal.stop])),
        citation="RFC 3261 section 25.1",
    )
    error.expected = refusal.expected
    return error


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
