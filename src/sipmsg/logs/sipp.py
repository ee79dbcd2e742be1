"""The message log of SIPp (its option ``-trace_msg``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.logs.entry import Direction, Entry
from sipmsg.parsing.framing import find_head_end

# A rule of hyphens with the time, a line on the message, an empty line, the message, a line end.
_HEAD = re.compile(
    rb"^-{20,}[ \t]*(\d{4}-\d\d-\d\d[ \t]+\d\d:\d\d:\d\d(?:\.\d+)?)[^\n]*\n"
    rb"([A-Za-z0-9\-]+) message (sent|received) [\[(](\d{1,9})[\]]? ?bytes\)? ?:[ \t]*\r?\n\r?\n",
    re.MULTILINE,
)
_SEPARATOR = re.compile(rb"^-{20,}[ \t]*\d{4}-\d\d-\d\d[ \t]", re.MULTILINE)
_BLANKS = re.compile(rb"[\r\n]*+")
_GAP = re.compile(rb"[\r\n]*+(?:\Z|^-{20,})", re.MULTILINE)
_DIRECTIONS: dict[bytes, Direction] = {b"sent": "sent", b"received": "received"}


def is_log(octets: bytes) -> bool:
    """Tell whether a file is such a log, by its first line."""
    blanks = _BLANKS.match(octets)
    return _SEPARATOR.match(octets, blanks.end() if blanks else 0) is not None


def read(octets: bytes) -> Iterator[Entry]:
    r"""Give the messages of a log; what else SIPp writes into it is passed over.

    >>> head = b"-" * 47 + b" 2026-11-24 12:00:00.123456\nUDP message sent [22] bytes :\n\n"
    >>> [(entry.octets, entry.direction) for entry in read(head + b"SIP/2.0 100 Trying\r\n\r\n\n")]
    [(b'SIP/2.0 100 Trying\r\n\r\n', 'sent')]
    """
    head = _HEAD.search(octets)
    if head is None:
        yield Entry(octets, 0)
    while head is not None:
        # The size holds unless the line ends of the file were changed: then the message ends before the next rule.
        end = head.end() + int(head[4])
        if end > len(octets) or _GAP.match(octets, end) is None:
            end = _before_rule(octets, head.end())
        elif find_head_end(octets[head.end() : end], 0)[0] < 0:
            # Of a message that was edited by hand the old size may leave out no more than the blank line.
            end = _before_rule(octets, head.end(), otherwise=end)
        time = " ".join(head[1].decode("ascii").split())
        transport = head[2].decode("ascii").upper()
        yield Entry(octets[head.end() : end], head.end(), time, _DIRECTIONS[head[3]], transport)
        head = _HEAD.search(octets, end)


def _before_rule(octets: bytes, begin: int, otherwise: int | None = None) -> int:
    """Give the end of what stands before the next rule, but for the line end that SIPp puts behind a message.

    A line end that makes the blank line of the message is part of it: then someone else wrote the log. With
    ``otherwise`` that is the end in such a case.
    """
    following = _SEPARATOR.search(octets, begin)
    stop = following.start() if following else len(octets)
    rest = stop if otherwise is None else otherwise
    for line_end in (b"\r\n", b"\n"):
        end = stop - len(line_end)
        if octets.endswith(line_end, begin, stop):
            return end if find_head_end(octets[begin:end], 0)[0] >= 0 else rest
    return rest
