"""Scenarios of the command line: files with input, command, expected output and exit status.

A scenario is a text file. A line that begins with ``===`` begins a section:

    === file NAME            a file for the command; its lines end with CRLF
    === file NAME lf         the same, with LF
    === file NAME escaped    one line of Python escapes, such as \\r\\n and \\xff, and no line end
    === run ARGUMENTS        what stands behind ``sipmsg``, divided as a shell does it
    === stdin NAME           the file that is standard input
    === stdout               what must be written to standard output
    === stderr               what must be written to standard error
    === exit STATUS          0 if there is no such section

What stands before the first section is a comment. Run with SIPMSG_UPDATE_SCENARIOS=1 the tests write what comes
out into the scenarios, for a look at the difference.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from attrs import Factory, define

_SECTION = re.compile(r"^=== (\w+)(?: (.*))?\n", re.MULTILINE)


@define
class Scenario:
    """One command with its files, and what must come of it."""

    files: dict[str, bytes] = Factory(dict)
    arguments: list[str] = Factory(list)
    stdin: str | None = None
    stdout: str = ""
    stderr: str = ""
    status: int = 0


def load(path: Path) -> Scenario:
    """Read a scenario."""
    scenario = Scenario()
    pieces = _SECTION.split(path.read_text(encoding="utf-8"))[1:]
    for kind, detail, text in zip(pieces[::3], pieces[1::3], pieces[2::3], strict=True):
        match kind:
            case "file":
                name, _, how = detail.partition(" ")
                scenario.files[name] = _octets(text, how)
            case "run":
                scenario.arguments = shlex.split(detail)
            case "stdin":
                scenario.stdin = detail
            case "stdout":
                scenario.stdout = text
            case "stderr":
                scenario.stderr = text
            case "exit":
                scenario.status = int(detail)
            case _:
                raise ValueError(f"{path.name}: unknown section {kind}")
    return scenario


def _octets(text: str, how: str) -> bytes:
    if how == "escaped":
        return text.rstrip("\n").encode("ascii").decode("unicode_escape").encode("latin-1")
    return text.replace("\n", "\n" if how == "lf" else "\r\n").encode("utf-8")


def update(path: Path, stdout: str, stderr: str, status: int) -> None:
    """Write what came out into a scenario, in place of what was expected."""
    text = re.split(r"^=== (?:stdout|stderr|exit)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[0]
    text += f"=== stdout\n{stdout}" if stdout else ""
    text += f"=== stderr\n{stderr}" if stderr else ""
    text += f"=== exit {status}\n" if status else ""
    path.write_text(text, encoding="utf-8", newline="\n")
