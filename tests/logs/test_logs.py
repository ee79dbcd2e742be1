"""Messages in files: in a row, and in the log of SIPp."""

from __future__ import annotations

import time

import pytest

from sipmsg.logs import Entry, read

INVITE = b"INVITE sip:bob@biloxi.example SIP/2.0\r\nCSeq: 1 INVITE\r\nContent-Length: 4\r\n\r\nv=0\n"
TRYING = b"SIP/2.0 100 Trying\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n"
OK = b"SIP/2.0 200 OK\r\nCSeq: 1 INVITE\r\nl: 5\r\n\r\nv=0\r\n"
FRAGMENT = b"NOTIFY sip:a@b.example SIP/2.0\r\nContent-Length: 16\r\n\r\nSIP/2.0 200 OK\r\n"


def octets(data: bytes) -> list[bytes]:
    """Give the octets of the messages in a file."""
    return [entry.octets for entry in read(data)]


@pytest.mark.parametrize("between", [b"", b"\r\n", b"\n\n", b"\r\n\r\n\r\n"])
def test_messages_in_a_row_end_where_content_length_says(between: bytes) -> None:
    messages = [INVITE, TRYING, OK, FRAGMENT, OK]
    data = between.join(messages)
    assert octets(data) == messages
    assert [data[entry.offset : entry.offset + len(entry.octets)] for entry in read(data)] == messages


def test_a_start_line_in_a_body_begins_no_message() -> None:
    assert octets(FRAGMENT + TRYING) == [FRAGMENT, TRYING]


@pytest.mark.parametrize("length", [b"2", b"900"])
def test_a_wrong_content_length_spoils_one_message_only(length: bytes) -> None:
    wrong = OK.replace(b"l: 5", b"l: " + length)
    assert octets(wrong + TRYING + OK) == [wrong, TRYING, OK]


def test_a_message_without_a_blank_line_ends_at_the_next_start_line() -> None:
    assert octets(b"SIP/2.0 180 Ringing\r\nTo: x\r\n" + TRYING) == [b"SIP/2.0 180 Ringing\r\nTo: x\r\n", TRYING]


def test_without_a_content_length_the_body_goes_on_to_the_next_start_line() -> None:
    first = b"SIP/2.0 200 OK\r\nTo: x\r\n\r\nv=0"
    assert octets(first + b"\r\n\r\n" + TRYING) == [first, TRYING]
    assert octets(first + b"\r\n") == [first + b"\r\n"]
    assert octets(b"SIP/2.0 200 OK\r\n\r\n\r\n") == [b"SIP/2.0 200 OK\r\n\r\n"]


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"hello\r\n", b"SIP/2.0 200 OK"])
def test_there_is_always_an_entry(data: bytes) -> None:
    assert octets(data) == [data]


def test_empty_lines_before_the_first_message_are_part_of_it() -> None:
    assert octets(b"\r\n" + TRYING) == [b"\r\n" + TRYING]


RULE = b"-" * 47
LOG = (
    RULE + b" 2026-11-24 12:00:00.123456\nUDP message sent (%d bytes):\n\n%s\n" % (len(INVITE), INVITE)
    + RULE + b"\t2026-11-24\t12:00:00.223456\t1795521600.223456\nUDP message received [%d] bytes :\n\n%s\n"
    % (len(OK), OK)
    + RULE + b" 2026-11-24 12:00:01\nUnexpected message, aborting call\n"
    + RULE + b" 2026-11-24 12:00:02.5\nTLS message received [%d] bytes :\n\n%s\n" % (len(TRYING), TRYING)
)  # fmt: skip


def test_a_log_of_sipp_has_times_directions_and_transports() -> None:
    entries = list(read(LOG))
    assert entries == [
        Entry(INVITE, LOG.index(INVITE), "2026-11-24 12:00:00.123456", "sent", "UDP"),
        Entry(OK, LOG.index(OK), "2026-11-24 12:00:00.223456", "received", "UDP"),
        Entry(TRYING, LOG.index(TRYING), "2026-11-24 12:00:02.5", "received", "TLS"),
    ]


def test_a_log_with_other_line_ends_is_divided_at_the_rules() -> None:
    changed = LOG.replace(b"\r\n", b"\n")
    assert octets(changed) == [message.replace(b"\r\n", b"\n") for message in (INVITE, OK, TRYING)]
    windows = changed.replace(b"\n", b"\r\n")
    assert len(octets(windows)) == 3
    assert octets(windows)[1] == OK


@pytest.mark.parametrize("fewer", range(8))
def test_a_message_that_grew_by_hand_keeps_its_blank_line(fewer: int) -> None:
    head = b"%s 2026-11-24 12:00:00.123456\nUDP message received [%d] bytes :\n\n"
    entry = head % (RULE, len(TRYING) - fewer) + TRYING + b"\n"
    assert octets(entry + entry) == [TRYING, TRYING]


def test_a_message_that_came_without_a_blank_line_has_none() -> None:
    cut = b"SIP/2.0 180 Ringing\r\nTo: x\r\n"
    entry = b"%s 2026-11-24 12:00:00.123456\nUDP message received [%d] bytes :\n\n%s\n" % (RULE, len(cut), cut)
    assert octets(entry + entry) == [cut, cut]


def test_a_rule_within_a_message_does_not_divide_it() -> None:
    body = RULE + b" 2026-11-24 12:00:01\nUDP message sent [0] bytes :\n\nx"
    message = b"SIP/2.0 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    head = RULE + b" 2026-11-24 12:00:00\nUDP message sent [%d] bytes :\n\n" % len(message)
    assert octets(head + message + b"\n") == [message]


def test_a_log_without_a_message_is_one_entry_that_is_none() -> None:
    data = RULE + b" 2026-11-24 12:00:00\nnothing\n"
    assert octets(data) == [data]


@pytest.mark.parametrize(
    "unit",
    [
        b"SIP/2.0 200 OK\r\n",
        b"x sip:a SIP/2.0\r\n\r\n",
        b"SIP/2.0 200 OK\r\nl: 1\r\n\r\nx",
        b"SIP/2.0 200 OK\r\nl: 99999\r\n\r\n",
        RULE + b" 2026-11-24 12:00:00\nUDP message sent [99999] bytes :\n\nx\n",
        b"-" * 40,
        b"\r\n",
    ],
)
def test_the_time_to_divide_grows_with_the_size_only(unit: bytes) -> None:
    def took(size: int) -> float:
        data = unit * (size // len(unit))
        begin = time.perf_counter()
        for _ in read(data):
            pass
        return time.perf_counter() - begin

    took(20_000)
    assert took(1_600_000) < 40 * max(min(took(200_000) for _ in range(3)), 0.002)
