"""The tables of the torture tests themselves: a slip of the pen must not pass for a trap."""

from __future__ import annotations

import re

import pytest

from .torture import rfc4475, rfc5118
from .torture.case import START_LINE, Case

CASES = rfc4475.CASES + rfc5118.CASES

# The lengths that are wrong on purpose, or not there.
ODD_LENGTHS = {
    "clerr": [b"4096"],
    "ncl": [b"-17"],
    "mcl01": [b"6", b"11"],
    "dblreq": [b"0"],
    "inv2543": [],
}

_NAME = re.compile(rb"^([^\s:]+)[ \t]*:", re.MULTILINE)
_LENGTH = re.compile(rb"^(?:Content-Length|l)[ \t]*:[ \t]*(\S*)\r$", re.MULTILINE | re.IGNORECASE)
_START = re.compile(rb"SIP/2\.0 |\S+ +\S.* SIP/\d\.\d *$")
_NEEDED = {
    b"via": (b"via", b"v"),
    b"from": (b"from", b"f"),
    b"to": (b"to", b"t"),
    b"call-id": (b"call-id", b"i"),
    b"cseq": (b"cseq",),
}


def name_of(case: Case) -> str:
    return case.id


def halves(case: Case) -> tuple[bytes, bytes]:
    """Give the head, its last line ended, and the octets after the blank line."""
    head, blank, rest = case.data.partition(b"\r\n\r\n")
    assert blank
    return head + b"\r\n", rest


def rows(case: Case) -> list[bytes]:
    """Give the names of the header rows, in lower case."""
    return [name.lower() for name in _NAME.findall(halves(case)[0].partition(b"\r\n")[2])]


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_every_line_of_the_head_ends_in_crlf(case: Case) -> None:
    head, _ = halves(case)
    assert re.search(rb"\r(?!\n)|(?<!\r)\n", head) is None
    lines = head.removesuffix(b"\r\n").split(b"\r\n")
    assert _START.match(lines[0])
    for line in lines[1:]:
        assert line[:1] in (b" ", b"\t") or _NAME.match(line), line


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_content_length_is_right_where_it_is_not_the_trap(case: Case) -> None:
    head, rest = halves(case)
    expected = ODD_LENGTHS.get(case.id, [str(len(rest)).encode()])
    assert _LENGTH.findall(head) == expected


def test_odd_lengths_are_odd() -> None:
    rest = {case.id: len(halves(case)[1]) for case in CASES}
    assert rest["clerr"] < 4096
    assert rest["dblreq"] > 0
    assert rest["inv2543"] > 0
    assert rest["mcl01"] > 11


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_needed_header_fields_are_there_once_each_where_that_is_not_the_trap(case: Case) -> None:
    names = rows(case)
    counts = {name: sum(row in spellings for row in names) for name, spellings in _NEEDED.items()}
    if case.id == "insuf":
        assert counts == {b"via": 1, b"from": 0, b"to": 0, b"call-id": 0, b"cseq": 1}
    elif case.id == "multi01":
        assert counts == {b"via": 1, b"from": 2, b"to": 2, b"call-id": 2, b"cseq": 2}
    else:
        assert counts.pop(b"via") >= 1
        assert set(counts.values()) == {1}


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_only_refused_messages_name_a_header_field_at_fault(case: Case) -> None:
    assert case.title
    assert case.why.endswith(".")
    if case.verdict == "valid":
        assert case.header_field is None
        assert case.also_at_fault == ()
        assert case.facts
    else:
        assert case.facts == ()
        present = rows(case)
        for name in (case.header_field, *case.also_at_fault):
            assert name is not None
            assert name == START_LINE or name.lower().encode() in present


def test_each_message_has_its_own_id_call_id_and_bytes() -> None:
    assert len({case.id for case in CASES}) == len(CASES)
    assert len({case.data for case in CASES}) == len(CASES)
    for case in CASES:
        assert case.id == "insuf" or case.id.encode() in halves(case)[0]
