"""Framing: where a message is divided, what strict framing refuses, what tolerant framing reports."""

from __future__ import annotations

import pytest

from sipmsg.errors import FramingError, IncompleteError, LimitError, SipError
from sipmsg.findings import Finding
from sipmsg.parsing.framing import Frame, frame
from sipmsg.parsing.limits import Limits
from sipmsg.parsing.pointing import locate

START = b"SIP/2.0 200 OK\r\n"


def joined(parts: Frame) -> bytes:
    return b"".join((parts.prefix, parts.start_line, *parts.fields, parts.separator, parts.body, parts.trailer))


def forgiven(data: bytes, limits: Limits | None = None) -> tuple[Frame, list[Finding]]:
    defects: list[SipError] = []
    parts = frame(data, limits or Limits(), defects)
    assert joined(parts) == data
    return parts, [error.finding() for error in defects]


def refused(data: bytes, limits: Limits | None = None) -> SipError:
    with pytest.raises(SipError) as refusal:
        frame(data, limits or Limits())
    return refusal.value


WHOLE = [
    pytest.param(START + b"\r\n", (), b"", b"", id="no fields, no body"),
    pytest.param(START + b"A: 1\r\nB: 2\r\n\r\n", (b"A: 1\r\n", b"B: 2\r\n"), b"", b"", id="two fields"),
    pytest.param(START + b"A \t : 1\r\n\r\n", (b"A \t : 1\r\n",), b"", b"", id="white space before the colon"),
    pytest.param(START + b"A:\r\n\r\n", (b"A:\r\n",), b"", b"", id="empty value"),
    pytest.param(
        START + b"A: 1\r\n 2\r\n\t3\r\nB: 4\r\n\r\n", (b"A: 1\r\n 2\r\n\t3\r\n", b"B: 4\r\n"), b"", b"", id="folds"
    ),
    pytest.param(
        START + b"A: 1\r\n \r\n\t \r\nB: 4\r\n\r\n", (b"A: 1\r\n \r\n\t \r\n", b"B: 4\r\n"), b"", b"", id="blank folds"
    ),
    pytest.param(START + b"A: 1\r\n \r\n\r\n", (b"A: 1\r\n \r\n",), b"", b"", id="blank fold at the end"),
    pytest.param(START + b"A:\r\n 1\r\n\r\n", (b"A:\r\n 1\r\n",), b"", b"", id="fold behind the colon"),
    pytest.param(START + b"\r\nto the end", (), b"to the end", b"", id="no length: body to the end"),
    pytest.param(START + b"l: 2\r\n\r\nabcd", (b"l: 2\r\n",), b"ab", b"cd", id="compact length trims"),
    pytest.param(
        START + b"CONTENT-length\t:\r\n 02 \r\n\r\nabcd",
        (b"CONTENT-length\t:\r\n 02 \r\n",),
        b"ab",
        b"cd",
        id="folded length",
    ),
    pytest.param(START + b"l: 2\r\nl: 2\r\n\r\nabc", (b"l: 2\r\n", b"l: 2\r\n"), b"ab", b"c", id="equal lengths"),
    pytest.param(START + b"l: 0\r\n\r\nabc", (b"l: 0\r\n",), b"", b"abc", id="all beyond the length"),
    pytest.param(START + b"\r\n\0\xff\r\n\r\n \n\r", (), b"\0\xff\r\n\r\n \n\r", b"", id="any octet in a body"),
    pytest.param(
        START + b"\r\n\r\nSIP/2.0 200 OK\r\n\r\n", (), b"\r\nSIP/2.0 200 OK\r\n\r\n", b"", id="body begins with CRLF"
    ),
    pytest.param(
        START + b"lx: 5\r\nContent-Lengths: 7\r\n\r\nabc",
        (b"lx: 5\r\n", b"Content-Lengths: 7\r\n"),
        b"abc",
        b"",
        id="other names",
    ),
]


@pytest.mark.parametrize(("data", "fields", "body", "trailer"), WHOLE)
@pytest.mark.parametrize("prefix", [b"", b"\r\n", b"\r\n\r\n\r\n"])
def test_legal_messages_are_divided_alike_in_both_modes(
    prefix: bytes, data: bytes, fields: tuple[bytes, ...], body: bytes, trailer: bytes
) -> None:
    strict = frame(prefix + data)
    assert strict == Frame(prefix, START, fields, b"\r\n", body, trailer)
    assert forgiven(prefix + data) == (strict, [])


# Rule, offset of the defect and its end, and the path that both modes give; one defect each.
BROKEN = [
    pytest.param(b"SIP/2.0 200 OK\nA: 1\r\n\r\n", "bare-line-end", 14, 15, "start_line", id="LF ends the start line"),
    pytest.param(b"SIP/2.0 2\r00 OK\r\nA: 1\r\n\r\n", "bare-line-end", 9, 10, "start_line", id="CR in the start line"),
    pytest.param(START + b"A: 1\nB: 2\r\n\r\n", "bare-line-end", 20, 21, "headers[0]", id="LF ends a field"),
    pytest.param(START + b"A: 1\r\nB: \r2\r\n\r\n", "bare-line-end", 25, 26, "headers[1]", id="CR in a field"),
    pytest.param(START + b"A: 1\n 2\r\nB: 2\r\n\r\n", "bare-line-end", 20, 21, "headers[0]", id="LF in a fold"),
    pytest.param(START + b"A: 1\r\n\nbody", "bare-line-end", 22, 23, "headers", id="LF is the blank line"),
    pytest.param(START + b"A: 1\r\n\r\r\nbody", "bare-line-end", 22, 23, "headers", id="CR CR LF is the blank line"),
    pytest.param(START + b"\n", "bare-line-end", 16, 17, "start_line", id="LF is the blank line of no fields"),
    pytest.param(START + b" A: 1\r\n\r\n", "fold-misplaced", 16, 21, "headers[0]", id="fold of the start line"),
    pytest.param(START + b"\t\r\n\r\n", "fold-misplaced", 16, 17, "headers[0]", id="blank fold of the start line"),
    pytest.param(START + b"A: 1\r\nB\r\nC: 3\r\n\r\n", "header-field-malformed", 22, 23, "headers[1]", id="no colon"),
    pytest.param(START + b"A: 1\r\n: 2\r\n\r\n", "header-field-malformed", 22, 25, "headers[1]", id="no name"),
    pytest.param(START + b"A b: 1\r\n\r\n", "header-field-malformed", 16, 22, "headers[0]", id="blank in a name"),
    pytest.param(
        START + b"A\r\n : 1\r\n\r\n", "header-field-malformed", 16, 23, "headers[0]", id="fold before the colon"
    ),
    pytest.param(START + b"\xc3\xa9: 1\r\n\r\n", "header-field-malformed", 16, 21, "headers[0]", id="name not ASCII"),
    pytest.param(START, "blank-line-missing", 16, 16, "headers", id="start line only"),
    pytest.param(START[:-1], "blank-line-missing", 15, 15, "headers", id="ends in CR"),
    pytest.param(START + b"A: 1\r", "blank-line-missing", 21, 21, "headers", id="field ends in CR"),
    pytest.param(START[:-2], "blank-line-missing", 14, 14, "headers", id="start line without end"),
    pytest.param(START + b"A: 1\r\n", "blank-line-missing", 22, 22, "headers", id="no blank line"),
    pytest.param(START + b"A: 1\r\n\r", "blank-line-missing", 23, 23, "headers", id="half a blank line"),
    pytest.param(START + b"A: 1", "blank-line-missing", 20, 20, "headers", id="field without end"),
    pytest.param(START + b"A: 1\r\nConte", "blank-line-missing", 27, 27, "headers", id="cut within a name"),
    pytest.param(START + b"l: 5\r\n\r\nabc", "content-length-too-large", 19, 20, "content_length", id="too long"),
    pytest.param(
        START + b"l: " + b"9" * 5_000 + b"\r\n\r\n", "content-length-too-large", 19, 5_019, "content_length", id="huge"
    ),
    pytest.param(START + b"l: -1\r\n\r\n", "content-length-malformed", 19, 21, "content_length", id="negative"),
    pytest.param(START + b"l: +1\r\n\r\na", "content-length-malformed", 19, 21, "content_length", id="signed"),
    pytest.param(
        START + b"l: 1 \r\n 2\r\n\r\na", "content-length-malformed", 19, 25, "content_length", id="fold within"
    ),
    pytest.param(START + b"l:\r\n\r\n", "content-length-malformed", 18, 18, "content_length", id="empty"),
    pytest.param(
        START + b"l: \xd9\xa1\r\n\r\na", "content-length-malformed", 19, 21, "content_length", id="other digits"
    ),
    pytest.param(
        START + b"l: 1\r\nContent-Length: 2\r\nl: 3\r\n\r\nab",
        "content-length-conflict",
        38,
        39,
        "content_length",
        id="conflict",
    ),
]


@pytest.mark.parametrize(("data", "rule", "offset", "end", "path"), BROKEN)
def test_one_defect_is_one_error_and_one_finding(data: bytes, rule: str, offset: int, end: int, path: str) -> None:
    error = refused(data)
    assert isinstance(error, FramingError)
    assert (error.rule, error.offset, error.end, error.path) == (rule, offset, end, path)
    assert (error.line, error.column, error.text) == locate(data, offset)
    assert error.citation.startswith("RFC 3261 section ")
    assert forgiven(data)[1] == [error.finding()]


def test_all_bare_line_ends_are_one_finding_that_counts_them() -> None:
    data = b"SIP/2.0 200 OK\n" + b"A: 1\n" * 998 + b"\nbody\n\n"
    parts, findings = forgiven(data)
    assert parts.body == b"body\n\n"
    assert len(parts.fields) == 998
    assert [(finding.rule, finding.span, finding.path) for finding in findings] == [
        ("bare-line-end", (14, 15), "start_line")
    ]
    assert "1000 LF without CR" in findings[0].message
    _, findings = forgiven(START + b"A: 1\nB:\r2\r\n\r\n")
    assert "1 LF without CR and 1 CR without LF" in findings[0].message
    assert len(findings) == 1


def test_a_message_cut_short_is_incomplete_and_another_defect_is_not() -> None:
    for data in (b"", b"\r\n", START[:5], START + b"A: 1\r\n", START + b"l: 5\r\n\r\nabc"):
        assert isinstance(refused(data), IncompleteError)
    for data in (START + b"A\r\n\r\n", START + b"A: 1\n\n", START + b"l: x\r\n\r\n", b"SIP/2.0 200 OK\nA: 1\n"):
        assert not isinstance(refused(data), IncompleteError)


@pytest.mark.parametrize("data", [b"", b"\r\n", b"\r\n\r\n", b"\n", b" \t\r\n"])
def test_nothing_is_no_message_in_either_mode(data: bytes) -> None:
    with pytest.raises(IncompleteError, match="there is no message") as refusal:
        frame(data, Limits(), [])
    assert refusal.value.path == "start_line"
    assert isinstance(refused(data), FramingError)


def test_white_space_before_the_start_line_is_forgiven_and_reported() -> None:
    parts, findings = forgiven(b"\r\n \t" + START + b"\r\n")
    assert (parts.prefix, parts.start_line) == (b"\r\n \t", START)
    assert findings == [refused(b"\r\n \t" + START + b"\r\n").finding()]
    assert (findings[0].rule, findings[0].span, findings[0].path) == ("start-line-indented", (2, 4), "start_line")
    parts, findings = forgiven(b"\n\n" + START + b"\r\n")
    assert parts.prefix == b"\n\n"
    assert [finding.rule for finding in findings] == ["bare-line-end"]


def test_of_two_lengths_tolerant_framing_takes_the_first_that_is_a_number() -> None:
    parts, findings = forgiven(START + b"l: x\r\nl: 1\r\nl: 2\r\n\r\nabc")
    assert (parts.body, parts.trailer) == (b"a", b"bc")
    assert [finding.rule for finding in findings] == ["content-length-malformed", "content-length-conflict"]


def test_a_body_shorter_than_its_length_is_kept() -> None:
    assert forgiven(START + b"l: 9\r\n\r\nabc")[0].body == b"abc"


def test_strict_framing_names_the_bare_line_end_not_what_follows_from_it() -> None:
    assert refused(b"SIP/2.0 200 OK\nA: 1\n\nbody").rule == "bare-line-end"
    assert refused(START + b"A: 1\n\nbody\r\n\r\n").rule == "bare-line-end"


LIMITED = [
    pytest.param(Limits(line=15), START + b"\r\n", 15, "start_line", id="start line"),
    pytest.param(Limits(line=16), START + b"A: 1\r\nB: " + b"2" * 20 + b"\r\n\r\n", 38, "headers[1]", id="line"),
    pytest.param(Limits(line=16), START + b"A: 1\r\n 234567890\r\n\r\n", 32, "headers[0]", id="folds count"),
    pytest.param(Limits(head=27), START + b"A: 1\r\nB: 2\r\n\r\n", 27, "headers", id="head"),
    pytest.param(Limits(fields=2), START + b"A: 1\r\nB: 2\r\nC: 3\r\n\r\n", 28, "headers", id="fields"),
    pytest.param(Limits(body=2), START + b"\r\nabc", 18, "body", id="body"),
    pytest.param(Limits(body=2), START + b"l: 3\r\n\r\nabcdef", 24, "body", id="body by its length"),
]


@pytest.mark.parametrize(("limits", "data", "offset", "path"), LIMITED)
def test_what_is_beyond_a_limit_is_an_error_or_a_finding(limits: Limits, data: bytes, offset: int, path: str) -> None:
    error = refused(data, limits)
    assert isinstance(error, LimitError)
    assert (error.offset, error.path) == (offset, path)
    parts, findings = forgiven(data, limits)
    assert findings == [error.finding()]
    assert parts == frame(data)


@pytest.mark.parametrize(
    ("limits", "data"),
    [
        (Limits(line=16), START + b"A: 34567890123\r\n\r\n"),
        (Limits(head=28), START + b"A: 1\r\nB: 2\r\n\r\n"),
        (Limits(fields=2), START + b"A: 1\r\nB: 2\r\n\r\n"),
        (Limits(body=3), START + b"\r\nabc"),
        (Limits(body=3), START + b"l: 3\r\n\r\nabcdef"),
    ],
)
def test_what_is_as_large_as_a_limit_passes(limits: Limits, data: bytes) -> None:
    assert joined(frame(data, limits)) == data


def test_fields_beyond_the_limit_have_no_findings_of_their_own() -> None:
    data = START + b"bad\r\n" * 5_000 + b"l: 1\r\n\r\nab"
    parts, findings = forgiven(data)
    assert len(parts.fields) == 5_001
    assert parts.trailer == b"b"
    assert [finding.rule for finding in findings].count("header-field-malformed") == Limits().fields
    assert [finding.rule for finding in findings].count("limit-fields") == 1


def test_places_count_characters_and_lines() -> None:
    data = "SIP/2.0 200 Où\r\nA: ü\r\n\r\n".encode()
    assert locate(data, 0) == (1, 1, "SIP/2.0 200 Où")
    assert locate(data, data.index(b"\r\n")) == (1, 15, "SIP/2.0 200 Où")
    assert locate(data, data.index(b"A")) == (2, 1, "A: ü")
    assert locate(data, len(data)) == (4, 1, "")


def test_a_content_length_beyond_the_limit_of_fields_has_no_finding_of_its_own() -> None:
    data = b"SIP/2.0 200 OK\r\nSubject: x\r\nContent-Length: none\r\nno field\r\n\r\n"
    defects: list[SipError] = []
    frame(data, Limits(fields=1), defects)
    assert [error.rule for error in defects] == ["limit-fields"]
