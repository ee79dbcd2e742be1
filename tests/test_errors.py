"""Errors and findings: they point at the byte, show it safely, and survive copying and pickling."""

from __future__ import annotations

import copy
import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.errors import FramingError, IncompleteError, LimitError, MissingError, SipError, SipSyntaxError, printable
from sipmsg.findings import Finding
from sipmsg.parsing.pointing import locate, shifted, unnoted

KINDS = [SipError, FramingError, IncompleteError, SipSyntaxError, LimitError, MissingError]
texts = st.text(st.characters() | st.sampled_from("\x1b\x85\x9b\r\n\t\u202e\u2066\udcff\u0301\u6f22"), max_size=80)


def made(kind: type[SipError] = SipError, **parts: object) -> SipError:
    settings = {"rule": "syntax-via", "path": "via[0]", "header_field": "Via", "index": 0, "offset": 20, "end": 25}
    settings |= {"line": 2, "column": 6, "text": "Via: x", "expected": ("host",), "citation": "RFC 3261 section 20.42"}
    return kind("expected host", **(settings | parts))  # type: ignore[arg-type]  # any of its arguments


def caret(error: SipError) -> tuple[str, str]:
    """Give the text shown before the caret, and the text from there on."""
    shown, below = error.excerpt.split("\n")
    assert below.rstrip(" ").endswith("^")
    columns = 0
    for place, char in enumerate(shown):
        if columns >= len(below) - 1 and not unicodedata.combining(char):
            return shown[:place], shown[place:]
        columns += 0 if unicodedata.combining(char) else 1 + (unicodedata.east_asian_width(char) in "WF")
    return shown, ""


@pytest.mark.parametrize("kind", KINDS)
def test_errors_survive_pickling_and_copying(kind: type[SipError]) -> None:
    error = made(kind)
    error.stream_offset = 120
    error.add_note("seen at night")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is kind
        assert again.__dict__ == error.__dict__
        assert again.args == error.args
        assert str(again) == str(error)
        assert again.finding() == error.finding()


def test_kinds_are_told_apart_by_class() -> None:
    assert all(issubclass(kind, SipError) for kind in KINDS)
    assert issubclass(IncompleteError, FramingError)
    assert issubclass(MissingError, KeyError)
    assert not issubclass(SipSyntaxError, FramingError)


def test_an_error_says_where_and_what() -> None:
    error = made()
    lines = ["via[0]: expected host (line 2, column 6, offset 20)", "    Via: x", "         ^"]
    assert str(error) == "\n".join(lines)
    error.stream_offset = 120
    assert str(error).splitlines()[0] == "via[0]: expected host (line 2, column 6, offset 20, stream offset 120)"
    assert str(made(path="", text="")) == "expected host (line 2, column 6, offset 20)"


def test_an_error_as_a_finding_says_the_same() -> None:
    assert made().finding() == Finding(
        "syntax-via", "error", "via[0]", (20, 25), "expected host", "RFC 3261 section 20.42"
    )
    assert made(path="", end=None).finding().path == "message"
    assert made(end=None).finding().span == (20, 20)


CARETS = [
    pytest.param("Via: x", 6, "Via: ", "x", id="plain"),
    pytest.param("\tVia\t: x", 8, r"\tVia\t: ", "x", id="tabs"),
    pytest.param("s: \u6f22\u5b57x", 6, "s: \u6f22\u5b57", "x", id="wide"),
    pytest.param("s: e\u0301x", 6, "s: e\u0301", "x", id="combining"),
    pytest.param("s: \x1b[2Jx", 8, r"s: \x1b[2J", "x", id="escape sequence"),
    pytest.param("s: \x9b2Jx", 7, r"s: \u009b2J", "x", id="C1"),
    pytest.param("s: \u202ex", 5, r"s: \u202e", "x", id="direction mark"),
    pytest.param("s: \udcffx", 5, r"s: \xff", "x", id="octet that is not UTF-8"),
    pytest.param("s: \rx", 5, r"s: \r", "x", id="CR"),
    pytest.param("Via", 4, "Via", "", id="end of the line"),
    pytest.param("", 1, "", "", id="nothing"),
]


@pytest.mark.parametrize(("text", "column", "before", "after"), CARETS)
def test_the_caret_stands_below_the_place(text: str, column: int, before: str, after: str) -> None:
    assert caret(made(text=text, column=column)) == ("    " + before, after)


def test_of_a_long_line_a_window_is_shown() -> None:
    text = "X: " + "a" * 500_000 + "!" + "b" * 500_000
    error = made(text=text, column=500_004)
    before, after = caret(error)
    assert before == "    ..." + "a" * 60
    assert after == "!" + "b" * 59 + "..."
    assert len(str(made(text="\U000e0001" * 1_000_000, column=500_000, path="p" * 100_000))) < 5_000


def test_a_long_reason_is_cut() -> None:
    error = SipError("x" * 1_000_000, rule="r")
    assert len(error.reason) < 2_000
    assert error.reason.endswith("...")


@given(texts, texts, texts, st.integers(1, 90))
def test_no_control_character_of_the_input_is_shown(reason: str, path: str, text: str, column: int) -> None:
    error = SipError(reason, rule="r", path=path, text=text, column=column)
    assert all(line.isprintable() for line in str(error).split("\n"))
    assert str(error).count("\n") == (2 if text else 0)
    assert error.reason.isprintable()
    finding = str(Finding("r", "error", path, None, reason, "RFC 3261"))
    assert finding.isprintable()
    str(error).encode()


@given(texts)
def test_text_that_prints_is_shown_as_it_is(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert printable(shown) == shown
    assert (shown == text) is text.isprintable()


def test_octets_and_characters_are_told_apart() -> None:
    assert printable("\udc85\u0085\udcff\u00ff") == r"\x85\u0085\xff" + "\u00ff"


def test_header_fields_cannot_inject_lines_into_what_is_shown() -> None:
    wire = b"SIP/2.0 200 OK\r\nCSeq: \x1b]0;owned\x07\xc2\x9b31m\r\n\x20\xe2\x80\xae1 BYE\r\n\r\n"
    message = sipmsg.parse(wire, tolerant=True)
    shown = "".join(map(str, message.findings)) + "".join(
        line for error in message.defects() for line in str(error).split("\n")
    )
    assert message.findings
    assert shown.isprintable()
    with pytest.raises(MissingError) as missing:
        _ = message.headers["X\x1b[31m\nY"]
    assert str(missing.value).isprintable()


def test_in_a_fold_the_line_of_the_fold_is_shown() -> None:
    wire = b"SIP/2.0 200 OK\r\nCSeq: 1\r\n\t\xe6\xbc\xa2BYE\r\n\r\n"
    with pytest.raises(SipSyntaxError) as refusal:
        sipmsg.parse(wire)
    error = refusal.value
    assert (error.line, error.column, error.offset) == (3, 2, 26)
    assert caret(error) == (r"    \t", "\u6f22BYE")


@given(st.lists(st.sampled_from(["a", "\t", "\u6f22", "\u00e9", "\r\n", "\n", "\udcff"]), max_size=20), st.data())
def test_line_and_column_lead_back_to_the_place(pieces: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(pieces)))
    before, after = "".join(pieces[:place]), "".join(pieces[place:])
    wire = (before + after).encode("utf-8", "surrogateescape")
    line, column, text = locate(wire, len(before.encode("utf-8", "surrogateescape")))
    assert line == before.count("\n") + 1
    assert column == len(before.rpartition("\n")[2]) + 1
    assert text == (before + after).split("\n")[line - 1].rstrip("\r")


def test_an_inner_error_is_moved_to_the_outer_text() -> None:
    error = made()
    moved = shifted(error, 100, 7, "content.")
    assert (moved.offset, moved.end, moved.line, moved.column, moved.path) == (120, 125, 9, 6, "content.via[0]")
    assert error.offset == 20


def test_what_is_noted_of_a_value_is_not_said_again() -> None:
    noted = made(offset=20, end=22, header_field="Content-Length")
    errors = [made(offset=offset) for offset in (19, 20, 22, 23)]
    assert [error.offset for error in unnoted([noted], errors)] == [19, 23]
    assert list(unnoted([made(header_field=None)], errors)) == errors
