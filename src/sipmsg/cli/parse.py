"""``sipmsg parse``: show what is in messages, as a tree or as JSON Lines."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from sipmsg.cli.console import Console
from sipmsg.cli.inputs import Input, add_files, read_all

if TYPE_CHECKING:
    from sipmsg.errors import SipError
    from sipmsg.model.message import Request, Response

SUMMARY = "show the content of messages"
CRLF_HINT = "    hint: --crlf turns LF into CRLF before parsing, --tolerant takes the lines as they are"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    add_files(parser)
    parser.add_argument("--tolerant", action="store_true", help="show damaged messages too, and their defects")
    parser.add_argument("--json", action="store_true", help="write JSON Lines: one message a line (docs/json.md)")


def run(options: Namespace, console: Console) -> int:
    """Show every file; 2 if one cannot be read, else 1 if a message has errors, else 0."""
    from sipmsg.cli.tree import show_findings, show_message
    from sipmsg.errors import SipError
    from sipmsg.parsing.message import parse

    status = shown = 0
    for source in read_all(options.files, console, crlf=options.crlf):
        if source.octets is None:
            status = 2
            continue
        try:
            message = parse(source.octets, tolerant=options.tolerant)
        except SipError as error:
            status = max(status, 1)
            refuse(source, error, console)
            continue
        defects = sorted(message.defects(), key=lambda defect: defect.offset)
        if any(defect.severity == "error" for defect in defects):
            status = max(status, 1)
        if options.json:
            show_json(source, message, console)
            continue
        if len(options.files) > 1:
            console.line(("\n" if shown else "") + console.style(f"==> {source.name} <==", "bold"))
        show_message(message, console)
        show_findings(defects, console)
        shown += 1
    return status


def show_json(source: Input, message: Request | Response, console: Console) -> None:
    """Write a message as one line of JSON, with the name of its file as ``meta``."""
    import json

    from sipmsg.interchange import to_dict

    console.line(json.dumps({**to_dict(message), "meta": {"file": source.name}}))


def refuse(source: Input, error: SipError, console: Console) -> None:
    """Write the error that strict parsing ended with."""
    what = f"{error.path}: {error.reason}" if error.path else error.reason
    details = error.excerpt.splitlines() if error.text else []
    if source.has_bare_lf:
        details.append(CRLF_HINT)
    console.error(f"{source.name}:{error.line}:{error.column}", f"{what} [{error.rule}, {error.citation}]", *details)
