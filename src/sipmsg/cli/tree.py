"""A message as a tree of indented lines: every header field, below it what its value is made of."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap
from typing import Any

import attrs

from sipmsg.cli.body import body_lines
from sipmsg.cli.console import SEVERITIES, Console
from sipmsg.errors import SipError
from sipmsg.interchange.typed import best_value, parts
from sipmsg.model.fields import FIELDS, Listed
from sipmsg.model.header_field import HeaderField
from sipmsg.model.message import Message, Request, Response
from sipmsg.model.params import Params
from sipmsg.model.text import render
from sipmsg.registry import METHODS, status_code

INDENT = "    "
WIDTH = 100


def show_message(message: Message, console: Console) -> None:
    """Write the start line and its meaning, the header fields, the body, and octets that belong to none of them."""
    if message.wire.prefix:
        console.line(console.style(f"({len(message.wire.prefix)} octets of empty lines)", "dim"))
    console.line(console.style(message.start_line, "bold", _color(message)))
    for line in wrap(_meaning(message), WIDTH):
        console.line(INDENT + console.style(line, "dim"))
    if isinstance(message, Request):
        show_part("request_uri", message.request_uri, INDENT, console)
    counts: dict[str, int] = {}
    for row in message.headers:
        first = counts.get(row.canonical_name, 0)
        alone = len(message.headers.places(row.name)) == 1
        counts[row.canonical_name] = first + _show_field(row, first, console, alone=alone)
    for title, octets in (("Body", message.body), ("After the body", message.trailer)):
        if octets:
            about = message.headers.get("Content-Type") if title == "Body" else None
            size = f"{len(octets)} octets" if len(octets) > 1 else "1 octet"
            console.line(console.style(title, "blue") + ": " + console.style(f"{size}, {about}" if about else size))
            for line in body_lines(octets):
                console.line(INDENT + console.style(line) if line else "")


def show_findings(defects: Iterable[SipError], console: Console) -> None:
    """Write what is wrong with a message: where, what, and the text with a caret."""
    for defect in defects:
        console.line()
        severity = console.style(f"{defect.severity}:", SEVERITIES[defect.severity])
        where = console.style(f"line {defect.line}, column {defect.column}:", "bold")
        what = f"{defect.path or 'message'}: {defect.reason} [{defect.rule}, {defect.citation}]"
        console.line(f"{where} {severity} {console.style(what)}")
        for line in defect.excerpt.splitlines() if defect.text else ():
            console.line(console.style(line))


def _color(message: Message) -> str:
    if not isinstance(message, Response):
        return "cyan"
    return {1: "cyan", 2: "green", 3: "blue"}.get(message.status_code // 100, "red")


def _meaning(message: Message) -> str:
    """Say what the status code or the method is for; "" for one that is not registered."""
    if isinstance(message, Request) and message.method in METHODS:
        method = METHODS[message.method]
        return f"{method.meaning} ({', '.join(method.rfcs)})"
    if isinstance(message, Response) and 100 <= message.status_code <= 699:
        code = status_code(message.status_code)
        return f"{code.meaning} ({code.rfc} section {code.section})"
    return ""


def _show_field(row: HeaderField, first: int, console: Console, *, alone: bool) -> int:
    """Write a header field and its parts, the values of lists numbered; gives how many values it has."""
    if not row.name:
        console.line(console.style("(no header field)", "red") + " " + console.style(row.text))
        return 0
    known = "" if row.canonical_name == row.name else console.style(f" ({row.canonical_name})", "dim")
    console.line(f"{console.style(row.name, 'blue')}{known}: {console.style(row.text)}")
    value = best_value(row)
    if not isinstance(FIELDS.get(row.rule), Listed) or not isinstance(value, tuple):
        show_parts(value, INDENT, console)
        return 1
    for index, item in enumerate(value, first):
        if alone and len(value) == 1:
            show_parts(item, INDENT, console)
        elif not _is_whole(item):
            console.line(INDENT + console.style(f"[{index}]", "dim") + " " + console.style(render(item)))
            show_parts(item, INDENT * 2, console)
    return len(value)


def _is_whole(value: object) -> bool:
    """Tell whether a value has no parts that are worth lines of their own."""
    if isinstance(value, tuple):
        return all(map(_is_whole, value))
    return not isinstance(value, Params) and not attrs.has(type(value))


def show_parts(value: Any, indent: str, console: Console) -> None:
    """Write the parts of a value, one a line; those that are absent are left out."""
    if isinstance(value, Params):
        for name, item in value.pairs:
            shown = console.style(name, "cyan")
            console.line(indent + (shown if item is None else f"{shown} = {console.style(render(item))}"))
    elif isinstance(value, tuple) and not _is_whole(value):
        for item in value:
            console.line(indent + console.style(render(item)))
            show_parts(item, indent + INDENT, console)
    elif attrs.has(type(value)):
        for name, part in parts(value):
            if part is not None and part != ():
                show_part(name, part, indent, console)


def show_part(name: str, value: Any, indent: str, console: Console) -> None:
    """Write a part with its name, and its own parts below; parameters stand for themselves."""
    if isinstance(value, Params):
        show_parts(value, indent, console)
        return
    several = isinstance(value, tuple) and not _is_whole(value)
    text = "" if several else " " + console.style(render(value))
    console.line(f"{indent}{console.style(name, 'cyan')}:{text}")
    show_parts(value, indent + INDENT, console)
