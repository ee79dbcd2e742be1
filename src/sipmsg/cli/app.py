"""The command line: which subcommands there are, and what becomes of their exit status.

A subcommand is a module of this package with ``SUMMARY``, ``configure(parser)`` and ``run(options, console)``; its
name stands in ``COMMANDS``. It imports what it needs when it runs, so that every start is cheap.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from sipmsg.cli.console import Console

COMMANDS = ("parse", "check", "explain", "rules")
"""The subcommands in the order of the help."""

CLEAN, ERRORS, FAILED = 0, 1, 2
"""Exit status: nothing wrong; messages with errors; wrong usage or a file that cannot be read."""

CLOSED, INTERRUPTED = 141, 130
"""Exit status when the reader of the output went away, or the user broke off: what a shell has for the signals."""

_EPILOG = "exit status: 0 clean, 1 messages with errors, 2 wrong usage, unreadable files or rules that failed"


class Command(Protocol):
    """What the module of a subcommand has."""

    SUMMARY: str

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Add the arguments of the subcommand."""

    def run(self, options: argparse.Namespace, console: Console) -> int:
        """Do the work; gives the exit status."""
        ...


class _Version(argparse.Action):
    """Looks up the version only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print("sipmsg", version("sipmsg"))
        except PackageNotFoundError:
            print("sipmsg (from a checkout that is not installed)")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line ``arguments``, those of the process by default, and give the exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The interpreter flushes once more at its end, which must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(arguments: Sequence[str] | None) -> int:
    parser = argparse.ArgumentParser("sipmsg", description="Read, check and explain SIP messages.", epilog=_EPILOG)
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in COMMANDS:
        command = cast("Command", import_module(f"sipmsg.cli.{name}"))
        subparser = subparsers.add_parser(
            name,
            help=command.SUMMARY,
            description=f"{command.SUMMARY[0].upper()}{command.SUMMARY[1:]}.",
            epilog=_EPILOG,
        )
        subparser.add_argument(
            "--color", choices=("auto", "always", "never"), default="auto", help="colour the output (default: auto)"
        )
        command.configure(subparser)
        subparser.set_defaults(command=command)
    options = parser.parse_args(arguments)
    command = cast("Command", options.command)
    return command.run(options, Console(options.color))
