"""What a subcommand reads: files and standard input, as octets."""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from sipmsg.cli.console import Console
from sipmsg.errors import printable

BARE_LF = re.compile(rb"(?<!\r)\n")
"""A line end that lacks its CR."""


@frozen
class Input:
    """One file: its name for people, and its octets; None if it cannot be read, which has been said."""

    name: str
    octets: bytes | None

    @property
    def has_bare_lf(self) -> bool:
        """Whether a line ends with LF without CR: a message from a mail, a log or an editor."""
        return self.octets is not None and BARE_LF.search(self.octets) is not None


def add_files(parser: ArgumentParser, what: str = "a file with one message; - is standard input") -> None:
    """Add the arguments that name files, and how they are read."""
    parser.add_argument("files", nargs="+", metavar="FILE", help=what)
    parser.add_argument(
        "--crlf",
        action="store_true",
        help="turn every LF without CR into CRLF first: for messages pasted from mails and logs",
    )


def read_all(names: list[str], console: Console, *, crlf: bool) -> Iterator[Input]:
    """Give the files one after another; what cannot be read goes to standard error."""
    for name in names:
        shown = "standard input" if name == "-" else printable(name)
        try:
            octets = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        except (OSError, ValueError) as error:
            # ValueError: a name with a NUL in it.
            console.error(shown, str(getattr(error, "strerror", None) or error))
            yield Input(shown, None)
        else:
            yield Input(shown, BARE_LF.sub(b"\r\n", octets) if crlf else octets)
