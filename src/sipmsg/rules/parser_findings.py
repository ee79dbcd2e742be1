"""What the findings of the parser mean, those of framing and of syntax, by id."""

from __future__ import annotations

from attrs import frozen


@frozen
class ParserFinding:
    """A finding of the parser: what is wrong, and what a receiver may make of it."""

    meaning: str
    citation: str
    receiver: str = ""


_LENIENT = (
    "A receiver that can tell what is meant may go on; a server may answer 400 to a request (RFC 3261 section 21.4.1)."
)
_IGNORED = (
    "A malformed header field that is not needed to process the message is ignored (RFC 3261 section 16.3 has it "
    "so for requests); where it is needed, a response is discarded and a request is answered 400."
)

FINDINGS: dict[str, ParserFinding] = {
    "bare-line-end": ParserFinding("A line ends with LF without CR, or CR without LF.", "RFC 3261 section 7", _LENIENT),
    "start-line-indented": ParserFinding(
        "White space stands before the start line; only empty lines may.", "RFC 3261 section 7.5", _LENIENT
    ),
    "fold-misplaced": ParserFinding(
        "A line begins with white space, as a continuation does, but no header field stands before it.",
        "RFC 3261 section 7.3.1",
        _LENIENT,
    ),
    "header-field-malformed": ParserFinding(
        "A line is not a name, a colon and a value.", "RFC 3261 section 7.3.1", _IGNORED
    ),
    "content-length-malformed": ParserFinding("Content-Length is no number.", "RFC 3261 section 20.14", _LENIENT),
    "content-length-conflict": ParserFinding(
        "Content-Length stands twice with different numbers.",
        "RFC 3261 section 20.14",
        "On a stream nobody can tell where the message ends: close the connection.",
    ),
    "content-length-missing": ParserFinding(
        "A message on a stream has no Content-Length, so that nothing tells where it ends.",
        "RFC 3261 section 18.3",
        "Close the connection.",
    ),
    "start-line-missing": ParserFinding("There is no message: no octets, or only empty lines.", "RFC 3261 section 7"),
    "blank-line-missing": ParserFinding(
        "No empty line ends the header fields: the message was cut off.", "RFC 3261 section 7", "Discard the message."
    ),
    "content-length-too-large": ParserFinding(
        "Content-Length is more than the octets that follow.",
        "RFC 3261 section 18.3",
        "Discard a response; answer a request 400.",
    ),
    "message-incomplete": ParserFinding("The stream ends within a message.", "RFC 3261 section 18.3", "Discard it."),
    "limit-head": ParserFinding(
        "Start line and header fields together are longer than the limit that the caller set.", "sipmsg limits"
    ),
    "limit-line": ParserFinding("A line is longer than the limit that the caller set.", "sipmsg limits"),
    "limit-fields": ParserFinding("There are more header fields than the limit that the caller set.", "sipmsg limits"),
    "limit-body": ParserFinding("The body is longer than the limit that the caller set.", "sipmsg limits"),
    "syntax-start-line": ParserFinding(
        "The first line is neither a Status-Line nor a Request-Line.", "RFC 3261 section 25.1", "Discard the message."
    ),
    "syntax-header-value": ParserFinding(
        "The value of a header field that is not registered has octets that no value may have.",
        "RFC 3261 section 25.1",
        _IGNORED,
    ),
    "syntax-uri": ParserFinding(
        "A URI does not match the grammar.",
        "RFC 3261 section 25.1",
        "A request with such a Request-URI is answered 400.",
    ),
}
"""The findings of framing and of the start line; those of header fields are ``syntax-`` and the name."""


def parser_finding(name: str) -> ParserFinding | None:
    """Give what is known of a finding of the parser; None for a name that is none.

    >>> found = parser_finding("syntax-via")
    >>> found.meaning if found else None
    'The value of Via does not match its grammar, or a number in it is out of bounds.'
    """
    from sipmsg.registry import header_field

    if name in FINDINGS:
        return FINDINGS[name]
    info = header_field(name[7:]) if name.startswith("syntax-") and name.islower() and len(name) > 8 else None
    if info is None:
        return None
    meaning = f"The value of {info.name} does not match its grammar, or a number in it is out of bounds."
    return ParserFinding(meaning, info.citation, _IGNORED)
