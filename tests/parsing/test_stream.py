"""Streams: messages and keep-alives one by one, however they arrive (RFC 3261 section 18.3, RFC 5626 section 3.5.1)."""

from __future__ import annotations

import copy
from typing import Any

import pytest

import sipmsg
from sipmsg.errors import FramingError, IncompleteError, LimitError, SipError, SipSyntaxError
from sipmsg.parsing.limits import Limits
from sipmsg.parsing.stream import Event, KeepAlive, StreamParser

OK = b"SIP/2.0 200 OK\r\nContent-Length: 5\r\n\r\nhello"
ACK = b"ACK sip:a.example SIP/2.0\r\nl: 0\r\n\r\n"
PING, PONG = KeepAlive.PING, KeepAlive.PONG


def read(data: bytes, **settings: Any) -> list[Event]:
    return list(StreamParser(**settings).feed(data))


def failed(parser: StreamParser, data: bytes) -> SipError:
    with pytest.raises(SipError) as failure:
        list(parser.feed(data))
    return failure.value


def test_messages_are_given_in_order_each_as_a_datagram_would_give_it() -> None:
    assert read(OK + ACK + OK) == [sipmsg.parse(OK), sipmsg.parse(ACK), sipmsg.parse(OK)]
    assert [bytes(event) for event in read(OK + ACK)] == [OK, ACK]


def test_a_message_is_given_with_its_last_octet_and_not_before() -> None:
    for message in (OK, ACK):
        parser = StreamParser()
        assert list(parser.feed(message[:-1])) == []
        assert parser.unread == message[:-1]
        assert list(parser.feed(message[-1:])) == [sipmsg.parse(message)]
        assert (parser.unread, parser.offset) == (b"", len(message))


@pytest.mark.parametrize(
    ("data", "events"),
    [
        (b"\r\n\r\n", [PING]),
        (b"\r\n\r\n\r\n\r\n", [PING, PING]),
        (b"\r\n" + ACK, [PONG, ACK]),
        (b"\r\n\r\n" + ACK, [PING, ACK]),
        (b"\r\n\r\n\r\n" + ACK, [PING, PONG, ACK]),
        (ACK + b"\r\n\r\n" + OK + b"\r\n" + ACK, [ACK, PING, OK, PONG, ACK]),
    ],
)
def test_empty_lines_between_messages_are_pings_by_twos_and_a_pong_left_over(data: bytes, events: list[Any]) -> None:
    given = read(data)
    assert [event if isinstance(event, KeepAlive) else bytes(event) for event in given] == events
    assert b"".join(map(bytes, given)) == data


def test_a_lone_crlf_waits_for_the_next_octet_a_flush_or_the_end() -> None:
    parser = StreamParser()
    assert list(parser.feed(b"\r\n")) == []
    assert parser.unread == b"\r\n"
    assert list(parser.feed(b"\r")) == []
    assert parser.flush() == []
    assert list(parser.feed(b"\n")) == [PING]
    assert list(parser.feed(b"\r\n")) == []
    assert parser.flush() == [PONG]
    assert parser.flush() == []
    assert list(parser.feed(b"\r\n")) == []
    assert parser.eof() == [PONG]
    assert parser.eof() == []
    assert parser.offset == 8


def test_a_flush_leaves_half_a_message_alone() -> None:
    parser = StreamParser()
    assert list(parser.feed(OK[:20])) == []
    assert parser.flush() == []
    assert list(parser.feed(OK[20:])) == [sipmsg.parse(OK)]


@pytest.mark.parametrize("size", range(1, len(OK)))
def test_the_end_within_a_message_is_an_error(size: int) -> None:
    parser = StreamParser()
    assert list(parser.feed(ACK + OK[:size])) == [sipmsg.parse(ACK)]
    with pytest.raises(IncompleteError) as failure:
        parser.eof()
    error = failure.value
    assert error.rule == "message-incomplete"
    assert (error.offset, error.stream_offset) == (size, len(ACK) + size)
    assert error.path == ("body" if size > OK.index(b"hello") - 1 else "headers")
    assert parser.unread == OK[:size]


def test_the_end_between_messages_is_none() -> None:
    parser = StreamParser()
    list(parser.feed(OK))
    assert parser.eof() == []
    with pytest.raises(ValueError, match="ended"):
        parser.feed(b"")


def test_without_content_length_strict_parsing_stops_and_tolerant_takes_no_body() -> None:
    data = b"SIP/2.0 200 OK\r\nX: 1\r\n\r\n"
    parser = StreamParser()
    error = failed(parser, data)
    assert isinstance(error, FramingError)
    assert (error.rule, error.path, error.offset) == ("content-length-missing", "content_length", 22)
    events = read(data + ACK, tolerant=True)
    assert list(map(bytes, events)) == [data, ACK]
    assert isinstance(events[0], sipmsg.Response)
    assert events[0].findings == (error.finding(),)


def test_a_length_that_is_no_number_is_one_finding() -> None:
    events = read(b"SIP/2.0 200 OK\r\nl: x\r\n\r\n", tolerant=True, lazy=True)
    assert isinstance(events[0], sipmsg.Response)
    assert [defect.rule for defect in events[0].wire.defects] == ["content-length-malformed"]
    assert events[0].body == b""


def test_after_an_error_every_call_raises_it_again() -> None:
    parser = StreamParser()
    bad = b"SIP/2.0 200 OK\r\nbad\r\nl: 0\r\n\r\n"
    given: list[Event] = []
    with pytest.raises(FramingError) as failure:
        given.extend(parser.feed(OK + bad + ACK))
    assert given == [sipmsg.parse(OK)]
    error = failure.value
    assert parser.error is error
    assert (error.offset, error.stream_offset) == (16, len(OK) + 16)
    assert f"stream offset {len(OK) + 16}" in str(error)
    assert parser.unread == bad + ACK
    assert str(copy.copy(error)) == str(error)
    for call in (lambda: parser.feed(ACK), parser.flush, parser.eof):
        with pytest.raises(FramingError) as again:
            call()
        assert str(again.value) == str(error)
        assert again.value is not error


def test_a_syntax_error_ends_strict_parsing_and_is_a_finding_of_tolerant() -> None:
    data = b"SIP/2.0 200 OK\r\nCSeq: x\r\nl: 0\r\n\r\n"
    parser = StreamParser()
    error = failed(parser, ACK + data)
    assert isinstance(error, SipSyntaxError)
    assert error.header_field == "CSeq"
    assert error.stream_offset == len(ACK) + error.offset
    message, ack = read(data + ACK, tolerant=True)
    assert isinstance(message, sipmsg.Response)
    assert [finding.rule for finding in message.findings] == ["syntax-cseq"]
    assert bytes(ack) == ACK
    assert list(map(bytes, read(data + ACK, lazy=True))) == [data, ACK]


def test_what_is_no_start_line_ends_parsing_in_either_mode() -> None:
    for tolerant in (False, True):
        error = failed(StreamParser(tolerant=tolerant), b"hello\r\nl: 0\r\n\r\n")
        assert (error.path, error.stream_offset) == ("start_line", error.offset)


def test_bare_line_ends() -> None:
    data = b"SIP/2.0 200 OK\nl: 0\n\n"
    assert failed(StreamParser(), data).rule == "bare-line-end"
    assert failed(StreamParser(), b"\n").rule == "bare-line-end"
    assert failed(StreamParser(), b"\rS").rule == "bare-line-end"
    assert failed(StreamParser(), b" ").rule == "start-line-indented"
    first, second = read(b"\n" + data + ACK, tolerant=True)
    assert bytes(first) == b"\n" + data
    assert isinstance(first, sipmsg.Response)
    assert [finding.rule for finding in first.findings] == ["bare-line-end"]
    assert bytes(second) == ACK


@pytest.mark.parametrize("tolerant", [False, True])
def test_nothing_beyond_a_limit_is_waited_for(tolerant: bool) -> None:
    parser = StreamParser(tolerant=tolerant, limits=Limits(head=100))
    assert list(parser.feed(b"S" * 99)) == []
    error = failed(parser, b"SS")
    assert isinstance(error, LimitError)
    assert (error.path, error.rule, error.offset) == ("headers", "limit-head", 100)
    parser = StreamParser(tolerant=tolerant, limits=Limits(body=4))
    error = failed(parser, ACK + OK[:-5])
    assert isinstance(error, LimitError)
    assert (error.path, error.rule) == ("body", "limit-body")
    assert error.stream_offset == len(ACK) + OK.index(b"hello")
    assert isinstance(failed(StreamParser(tolerant=True, limits=Limits(head=100)), b"\n" * 101), LimitError)


def test_what_is_as_large_as_the_limits_passes() -> None:
    exact = Limits(head=OK.index(b"\r\n\r\n") + 2, body=5)
    assert read(OK, limits=exact) == [sipmsg.parse(OK)]
    assert [event for octet in OK for event in read(b"", limits=exact)] == []
    parser = StreamParser(limits=exact)
    assert [event for octet in OK for event in parser.feed(bytes([octet]))] == [sipmsg.parse(OK)]


def test_events_left_in_an_iterator_come_with_the_next() -> None:
    parser = StreamParser()
    assert next(parser.feed(OK + ACK)) == sipmsg.parse(OK)
    assert list(parser.feed(OK)) == [sipmsg.parse(ACK), sipmsg.parse(OK)]
    parser.feed(ACK)
    assert parser.eof() == [sipmsg.parse(ACK)]


def test_only_octets_are_taken() -> None:
    parser = StreamParser()
    wrong: list[Any] = ["SIP/2.0", None, 5, [83]]
    for value in wrong:
        with pytest.raises(TypeError):
            parser.feed(value)
    assert list(parser.feed(bytearray(ACK))) == list(StreamParser().feed(memoryview(ACK)))


def test_the_position_of_each_event_is_known_while_it_is_given() -> None:
    parser = StreamParser()
    ends = [parser.offset for _ in parser.feed(OK + b"\r\n\r\n" + ACK)]
    assert ends == [len(OK), len(OK) + 4, len(OK) + 4 + len(ACK)]
