"""Files with messages in them: several in a row, or the message log of SIPp; octets in, entries out.

>>> [(entry.offset, entry.octets) for entry in read(b"SIP/2.0 100 Trying\\r\\n\\r\\n\\r\\nSIP/2.0 200 OK\\r\\n\\r\\n")]
[(0, b'SIP/2.0 100 Trying\\r\\n\\r\\n'), (24, b'SIP/2.0 200 OK\\r\\n\\r\\n')]
"""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.logs import row, sipp
from sipmsg.logs.entry import Direction, Entry

__all__ = ["Direction", "Entry", "read"]


def read(octets: bytes) -> Iterator[Entry]:
    """Give the messages of a file, in whatever form it has them; at least one, if only to tell that it is none."""
    return sipp.read(octets) if sipp.is_log(octets) else row.read(octets)
