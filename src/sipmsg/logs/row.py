"""Messages one behind the other, with or without empty lines between them; one alone is the usual case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.logs.entry import Entry
from sipmsg.parsing.framing import find_head_end, start_of

_TOKEN = rb"[A-Za-z0-9\-.!%*_+`'~]++"
_START = re.compile(rb"SIP/\d+\.\d+ \d{3}(?!\d)|" + _TOKEN + rb" [^ \r\n]++ SIP/\d+\.\d+\r?$", re.MULTILINE)
_LINE_START = re.compile(rb"^(?:" + _START.pattern + rb")", re.MULTILINE)
_LENGTH = re.compile(rb"^(?:content-length|l)[ \t]*:[ \t]*(\d{1,19})[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)


def read(octets: bytes) -> Iterator[Entry]:
    """Divide a file: a message ends where its Content-Length says, if there is an end or a start line behind that.

    Otherwise it goes on to the next line that can be a start line, so that a wrong Content-Length spoils one message
    and not all behind it.
    """
    size = len(octets)
    body = 0
    end = 0
    while True:
        begin = start_of(octets, end)
        if begin == size and end:
            return
        if body <= begin:
            # The blank line is looked for once, however many start lines stand before it.
            found = find_head_end(octets, begin)[1]
            body = found if found >= 0 else size + 1
        # Empty lines before the first message are a matter of that message: RFC 3261 section 7.5.
        offset = begin if end else 0
        end = _end(octets, begin, body)
        yield Entry(octets[offset:end], offset)
        if end >= size:
            return


def _end(octets: bytes, begin: int, body: int) -> int:
    """Give where the message ends that begins there; empty lines that separate messages are not part of it."""
    size = len(octets)
    early = _LINE_START.search(octets, octets.find(b"\n", begin) + 1 or size, body)
    if early is not None:
        return early.start()
    if body > size:
        return size
    length = _LENGTH.search(octets, begin, body)
    if length is not None:
        end = body + int(length[1])
        if end <= size:
            behind = start_of(octets, end)
            if behind == size or _START.match(octets, behind):
                return end
    following = _LINE_START.search(octets, body)
    if length is not None:
        return following.start() if following else size
    # Without a length all that can be told of the empty lines at the end is that most of them separate.
    text = octets[body : following.start() if following else size]
    return body + len(text.rstrip(b"\r\n")) if following or not text.strip(b"\r\n") else size
