"""``sipmsg explain``: what is known of a rule, a status code, a header field, a method or an option tag."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from sipmsg.cli.console import Console

SUMMARY = "explain rules, findings, status codes, header fields, methods and option tags"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "names",
        nargs="+",
        metavar="NAME",
        help="the id of a rule or finding, a status code, a header field, a method or an option tag",
    )


def run(options: Namespace, console: Console) -> int:
    """Write what is known of each name; 2 if nothing is."""
    from sipmsg.rules.explain import UnknownNameError, explain

    status = shown = 0
    for name in options.names:
        try:
            text = explain(name)
        except UnknownNameError as error:
            console.error("sipmsg explain", str(error))
            status = 2
            continue
        if shown:
            console.line()
        for line in text.rstrip("\n").split("\n"):
            console.line(console.style(line, *(("bold",) if line.startswith("#") else ())))
        shown += 1
    return status
