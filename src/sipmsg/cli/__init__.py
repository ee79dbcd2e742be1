"""The command ``sipmsg``: thin, one module a subcommand."""

from sipmsg.cli.app import main

__all__ = ["main"]
