"""Messages and keep-alives out of a stream of bytes, such as a TCP connection; no sockets, no waiting."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from enum import Enum
from typing import NoReturn, TypeAlias

from sipmsg.errors import IncompleteError, SipError
from sipmsg.model.message import Request, Response
from sipmsg.parsing.framing import Frame, Head, find_head_end, read_head, start_of
from sipmsg.parsing.framing_defects import bare_line_end, head_too_large, indented, length_missing, too_large
from sipmsg.parsing.limits import DEFAULT, Limits
from sipmsg.parsing.message import assemble
from sipmsg.parsing.pointing import Pointer, defect

_CRLF = b"\r\n"


class KeepAlive(Enum):
    """The empty lines that stand between messages (RFC 5626 section 3.5.1); ``bytes()`` gives their octets."""

    PING = b"\r\n\r\n"
    """Two CRLF: whoever opened the connection asks for a sign of life."""
    PONG = b"\r\n"
    """One CRLF: the answer to a ping, or an empty line before a message (RFC 3261 section 7.5)."""

    def __bytes__(self) -> bytes:
        return self.value


Event: TypeAlias = Request | Response | KeepAlive
"""What a stream holds."""


class StreamParser:
    r"""Divides the bytes of a stream, cut in any way, into messages and keep-alives (RFC 3261 section 18.3).

    ``tolerant``, ``lazy`` and ``limits`` are those of `sipmsg.parse`, but that a head or a body beyond its limit is an
    error in any case, raised before it is waited for. Every message must have a Content-Length; tolerant parsing takes
    the body of one without it for empty and reports that.

    A run of CRLF between messages is read in pairs from the left: each pair is a `KeepAlive.PING`, one that is left
    over a `KeepAlive.PONG`. Since a lone CRLF may be the first half of a ping, it is reported once the next octet is
    there; `flush` reports it at once. So the events do not depend on how the stream is cut, and the bytes of all
    events, one behind the other, are the stream.

    After an error the parser is of no more use: where the next message begins cannot be known. Every further call
    raises the error again; `unread` has the bytes from the message at fault on.

    >>> parser = StreamParser()
    >>> [event.status_code for event in parser.feed(b"SIP/2.0 200 OK\r\nl: 2\r\n\r\nhiSIP/2.0 180 Ringing\r\nl")]
    [200]
    >>> [event.status_code for event in parser.feed(b": 0\r\n\r\n")]
    [180]
    >>> list(parser.feed(b"\r\n\r\n")), parser.eof(), parser.offset
    ([<KeepAlive.PING: b'\r\n\r\n'>], [], 59)
    """

    def __init__(self, *, tolerant: bool = False, lazy: bool = False, limits: Limits = DEFAULT) -> None:
        self.tolerant = tolerant
        self.lazy = lazy
        self.limits = limits
        self.offset = 0
        """How many octets of the stream have been given out as events."""
        self.error: SipError | None = None
        """The error that ended parsing."""
        self._ended = False
        # The octets from `offset` on. Taking some off its front costs a bytearray nothing.
        self._buffer = bytearray()
        self._reset()

    def _reset(self) -> None:
        self._start = 0
        self._scanned = 0
        self._wire = b""
        self._stop = 0
        self._head: Head | None = None
        self._defects: list[SipError] | None = [] if self.tolerant else None

    @property
    def unread(self) -> bytes:
        """The octets that have been fed and are part of no event yet."""
        return bytes(self._buffer)

    def feed(self, data: bytes | bytearray | memoryview) -> Iterator[Event]:
        """Take octets; give the events that they complete, one by one as the iterator is asked.

        The iterator raises `FramingError`, `SipSyntaxError` or `LimitError` where the stream is at fault, behind the
        events before that. What is left in an iterator that is given up comes with the next call's. Raises
        the error again after an error, `ValueError` after `eof`, `TypeError` for what is not bytes-like.
        """
        self._raise_again()
        if self._ended:
            raise ValueError("the stream has ended")
        self._buffer += memoryview(data).cast("B")
        return self._events()

    def flush(self) -> list[KeepAlive]:
        """Give a lone CRLF that waits for its other half as a `KeepAlive.PONG`; [] if there is none.

        For whoever has sent a ping and waits for the answer: nothing else need follow it.
        """
        self._raise_again()
        if self._buffer != _CRLF:
            return []
        self._take(2)
        return [KeepAlive.PONG]

    def eof(self) -> list[Event]:
        """Tell that the stream has ended; give the events that waited for more.

        Raises `IncompleteError` for a message that is half received: its octets are in `unread`, where tolerant
        parsing can look at them.
        """
        self._raise_again()
        self._ended = True
        events = [*self._events(), *self.flush()]
        if self._buffer:
            self._fail(self._half_received())
        return events

    def _events(self) -> Iterator[Event]:
        self._raise_again()
        while (event := self._next()) is not None:
            yield event
            self._raise_again()

    def _next(self) -> Event | None:
        """Take the next event off the buffer; None if it is not there yet."""
        if self._head is None:
            event, waiting = self._keep_alive() if self._start == 0 else (None, False)
            if event is not None or waiting or not self._read_head():
                return event
        head = self._head
        assert head is not None
        wire = self._wire
        size = len(wire) + (head.length or 0)
        if len(self._buffer) < size:
            return None
        body = bytes(self._buffer[len(wire) : size])
        frame = Frame(wire[: self._start], head.start_line, head.fields, wire[self._stop :], body, b"")
        message = self._message(wire + body, frame)
        self._take(size)
        return message

    def _keep_alive(self) -> tuple[KeepAlive | None, bool]:
        """Take a keep-alive, if there is one; tell whether more octets are needed to know."""
        begin = self._buffer[:4]
        if begin == KeepAlive.PING.value:
            self._take(4)
            return KeepAlive.PING, False
        if KeepAlive.PING.value.startswith(begin):
            return None, True
        if begin.startswith(_CRLF):
            self._take(2)
            return KeepAlive.PONG, False
        return None, False

    def _read_head(self) -> bool:
        """Look for the end of the head among the octets that are new, and divide the head if it is there."""
        buffer = self._buffer
        if self.tolerant:
            self._start = start_of(buffer, self._start)
        elif buffer[0] in b" \t\r\n":
            first = Pointer(bytes(buffer[:1]))
            what = "LF without CR" if buffer[0] == 10 else "CR without LF"
            self._fail(bare_line_end(first, 0, what, "start_line") if buffer[0] in _CRLF else indented(first, 0, 1))
        stop, body = find_head_end(buffer, max(self._start, self._scanned - 3))
        self._scanned = len(buffer)
        if (stop if stop >= 0 else _least_end(buffer)) > self.limits.head:
            self._fail(head_too_large(bytes(buffer[: self.limits.head]), self.limits.head, self.limits))
        if stop < 0:
            return False
        self._wire = wire = bytes(buffer[:body])
        self._stop = stop
        try:
            self._head = head = read_head(wire, self._start, stop, body, self.limits, self._defects)
            if head.length is None and not any(error.path == "content_length" for error in self._defects or ()):
                missing = length_missing(wire, stop)
                if self._defects is None:
                    raise missing
                self._defects.append(missing)
        except SipError as error:
            self._fail(error)
        if head.length is not None and head.length > self.limits.body:
            reason = f"a body of over {self.limits.body} octets"
            self._fail(too_large(Pointer(wire), body, reason, "limit-body", "body"))
        return True

    def _message(self, wire: bytes, frame: Frame) -> Request | Response:
        try:
            message = assemble(wire, frame, self._defects)
            if not self.lazy and not self.tolerant:
                for error in message.defects():
                    raise error
        except SipError as error:
            self._fail(error)
        return message

    def _half_received(self) -> SipError:
        wire = bytes(self._buffer)
        if self._head is None:
            reason, path = "the stream ends in the head of a message", "headers"
        else:
            there, length = len(wire) - len(self._wire), self._head.length
            reason, path = f"the stream ends behind {there} of {length} octets of a body", "body"
        rule, citation = "message-incomplete", "RFC 3261 section 18.3"
        return defect(IncompleteError, reason, wire, len(wire), rule=rule, path=path, citation=citation)

    def _take(self, size: int) -> None:
        del self._buffer[:size]
        self.offset += size
        self._reset()

    def _fail(self, error: SipError) -> NoReturn:
        error.stream_offset = self.offset + error.offset
        self.error = error
        raise error

    def _raise_again(self) -> None:
        if self.error is not None:
            raise copy.copy(self.error)


def _least_end(buffer: bytearray) -> int:
    """Give where the blank line of a head without end can begin at the earliest, whatever follows."""
    size = len(buffer)
    for returns in range(3):
        if buffer[size - returns - 1 : size - returns] == b"\n":
            return size - returns
        if buffer[size - returns - 1 : size - returns] != b"\r":
            break
    return size + 1
