"""One message in a file."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Direction = Literal["sent", "received"]


@frozen
class Entry:
    """The octets of a message, where in the file they begin, and what the file says of it.

    ``time`` is text as the file has it, ``transport`` as Via writes it; both are "" where nothing is said.
    """

    octets: bytes
    offset: int
    time: str = ""
    direction: Direction | None = None
    transport: str = ""
