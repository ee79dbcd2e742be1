"""Fragments of messages, alone and as bodies (RFC 3420)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.errors import FramingError, LimitError, SipError
from sipmsg.model.body import RequestLine, SipFragment, StatusLine
from sipmsg.model.uri import SipUri
from sipmsg.parsing.body import content
from sipmsg.parsing.limits import Limits
from sipmsg.parsing.sipfrag import parse_sipfrag
from tests.model.test_body import attempted, message

URI = SipUri("a.example")
FRAGMENTS = [
    pytest.param(b"", None, [], b"", id="nothing"),
    pytest.param(b"SIP/2.0 100 Trying\r\n", StatusLine(100, "Trying"), [], b"", id="status line"),
    pytest.param(b"BYE sip:a.example SIP/2.0\r\n", RequestLine("BYE", URI), [], b"", id="request line"),
    pytest.param(b"SIP/2.0 200 OK\r\n\r\nhi", StatusLine(200, "OK"), [], b"hi", id="status line and body"),
    pytest.param(b"SIP/2.0 200 OK\r\nCSeq: 1 BYE\r\n", StatusLine(200, "OK"), ["CSeq"], b"", id="no blank line"),
    pytest.param(b"CSeq: 1 BYE\r\nCall-ID:\r\n a\r\n", None, ["CSeq", "Call-ID"], b"", id="header fields"),
    pytest.param(b"CSeq: 1 BYE\r\n\r\n", None, ["CSeq"], b"", id="header fields and blank line"),
    pytest.param(b"\r\nhi", None, [], b"hi", id="body only"),
    pytest.param(b"\r\n", None, [], b"", id="blank line only"),
    pytest.param(b"l: 999\r\n\r\nhi", None, ["l"], b"hi", id="a length does not bound the body"),
]


@pytest.mark.parametrize(("data", "start_line", "names", "body"), FRAGMENTS)
def test_a_fragment_has_any_of_start_line_header_fields_and_body(
    data: bytes, start_line: StatusLine | RequestLine | None, names: list[str], body: bytes
) -> None:
    for tolerant in (False, True):
        fragment = parse_sipfrag(data, tolerant=tolerant)
        assert (fragment.start_line, [row.name for row in fragment.headers], fragment.body) == (start_line, names, body)
        assert bytes(fragment) == data
        assert fragment.findings == ()
        assert content(message("message/sipfrag;version=2.0", data)) == fragment


BROKEN_FRAGMENTS = [
    pytest.param(b"SIP/2.0 100 Trying", "line-end-missing", "start_line", 18, id="no line end"),
    pytest.param(b"SIP/2.0 100 Trying\r\nCSeq: 1 BYE", "line-end-missing", "headers", 31, id="field without end"),
    pytest.param(b"SIP/2.0 100 Trying\r", "line-end-missing", "start_line", 19, id="half a line end"),
    pytest.param(b"SIP/2.0 10 Trying\r\n", "syntax-start-line", "start_line", 8, id="status code"),
    pytest.param(b"hello there\r\nCSeq: 1 BYE\r\n", "syntax-start-line", "start_line", 11, id="no start line at all"),
    pytest.param(b" CSeq: 1 BYE\r\n", "fold-misplaced", "headers[0]", 0, id="fold of nothing"),
    pytest.param(b"CSeq: 1 BYE\nX: 1\r\n", "bare-line-end", "headers[0]", 11, id="bare LF"),
    pytest.param(b"\nhi", "bare-line-end", "headers", 0, id="bare blank line"),
    pytest.param(b"X: 1\r\nCSeq: x\r\n", "syntax-cseq", "cseq", 12, id="a value"),
    pytest.param(b"l: x\r\n", "content-length-malformed", "content_length", 3, id="a length"),
]


@pytest.mark.parametrize(("data", "rule", "path", "offset"), BROKEN_FRAGMENTS)
def test_a_broken_fragment_is_an_error_or_a_finding(data: bytes, rule: str, path: str, offset: int) -> None:
    with pytest.raises(SipError) as refusal:
        parse_sipfrag(data)
    error = refusal.value
    assert (error.rule, error.offset) == (rule, offset)
    assert error.path.startswith(path)
    fragment = parse_sipfrag(data, tolerant=True)
    assert bytes(fragment) == data
    assert fragment.findings == (error.finding(),)


def test_the_errors_of_a_fragment_as_body_are_located_in_the_message() -> None:
    body = b"SIP/2.0 100 Trying\r\nX-A\r\nCSeq: x\r\n"
    strict, forgiving = message("message/sipfrag", body), message("message/sipfrag", body, tolerant=True)
    with pytest.raises(FramingError) as refusal:
        content(strict)
    error = refusal.value
    assert (error.offset, error.line) == (bytes(strict).index(b"X-A"), 6)
    assert error.path == "content.headers[0]"
    fragment = content(forgiving)
    assert isinstance(fragment, SipFragment)
    first, second = fragment.findings
    assert first == error.finding()
    assert second.span is not None
    assert (second.span[0], second.path[:12]) == (bytes(strict).index(b"x\r\n"), "content.cseq")


def test_the_limits_hold_for_fragments() -> None:
    for limits in (Limits(line=5), Limits(head=5), Limits(fields=0), Limits(body=1)):
        with pytest.raises(LimitError):
            parse_sipfrag(b"X: 1\r\nX: 2\r\n\r\nhi", limits=limits)


FRAGMENT_PIECES = [b"SIP/2.0 200 OK", b"\r\n", b"\n", b"\r", b"X-A: 1", b"CSeq: 1 BYE\r\n", b"l: x\r\n", b" ", b":"]


@given(st.lists(st.one_of(st.sampled_from(FRAGMENT_PIECES), st.binary(max_size=4)), max_size=8).map(b"".join))
def test_any_bytes_are_a_fragment_of_tolerant_parsing(data: bytes) -> None:
    fragment = parse_sipfrag(data, tolerant=True)
    assert bytes(fragment) == data
    strict = attempted(lambda: parse_sipfrag(data))
    if isinstance(strict, SipError):
        assert strict.finding() in fragment.findings
    else:
        assert strict == fragment
        assert fragment.findings == ()
