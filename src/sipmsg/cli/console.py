"""What a subcommand writes to: lines that are safe to show, with or without colour."""

from __future__ import annotations

import os
import sys
from typing import TextIO

from sipmsg.errors import printable

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}
"""Name to the parameter of the ANSI sequence (SGR) that switches it on."""

SEVERITIES = {"error": "red", "warning": "yellow", "info": "cyan"}
"""Severity of a finding to its colour."""


class Console:
    """Standard output and standard error; ``color`` is ``auto``, ``always`` or ``never``.

    ``auto`` colours what goes to a terminal, unless ``NO_COLOR`` is set (https://no-color.org).
    """

    def __init__(self, color: str = "auto") -> None:
        self._color = color

    def style(self, text: str, *styles: str, stream: TextIO | None = None) -> str:
        """Give the text made safe for a terminal: control characters escaped, then coloured if colours are on."""
        safe = printable(text)
        if not styles or not self._colored(stream or sys.stdout):
            return safe
        return f"\x1b[{';'.join(STYLES[style] for style in styles)}m{safe}\x1b[0m"

    def _colored(self, stream: TextIO) -> bool:
        if self._color == "auto":
            return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return self._color == "always"

    def line(self, text: str = "") -> None:
        """Write a line to standard output; its parts must have come from `style`."""
        sys.stdout.write(text + "\n")

    def error(self, place: str, message: str, *details: str) -> None:
        """Write an error to standard error: where, what, and more lines."""
        sys.stdout.flush()
        where = self.style(f"{place}:", "bold", stream=sys.stderr)
        what = self.style("error:", "red", stream=sys.stderr)
        lines = [f"{where} {what} {printable(message)}", *map(printable, details)]
        sys.stderr.write("\n".join(lines) + "\n")
