"""docs/errors.md names every class of error and every rule id, and each can be had."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import sipmsg
from sipmsg import Limits, SipError, StreamParser
from sipmsg.parsing.body import content
from sipmsg.registry import HEADER_FIELDS

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
RULES = dict(re.findall(r"^\| `([a-z]+(?:-[a-z]+)+)` \| `(\w+)` \|", PAGE, re.MULTILINE))
CLASSES = set(re.findall(r"^\| `([A-Z]\w+)` \|", PAGE, re.MULTILINE))
NAMES = {name.lower() for name in HEADER_FIELDS}

OK = b"SIP/2.0 200 OK\r\n"
MIXED = OK + b"Content-Type: multipart/mixed;boundary=b\r\n\r\n"
TWO = b"--b\r\n\r\n1\r\n--b\r\n\r\n2\r\n--b--\r\n"

EXAMPLES: dict[str, Callable[[], object]] = {
    "bare-line-end": lambda: sipmsg.parse(OK + b"s: x\n\r\n"),
    "start-line-indented": lambda: sipmsg.parse(b" " + OK + b"\r\n"),
    "fold-misplaced": lambda: sipmsg.parse(OK + b" x\r\n\r\n"),
    "header-field-malformed": lambda: sipmsg.parse(OK + b"x\r\n\r\n"),
    "content-length-malformed": lambda: sipmsg.parse(OK + b"l: x\r\n\r\n"),
    "content-length-conflict": lambda: sipmsg.parse(OK + b"l: 1\r\nl: 0\r\n\r\nx"),
    "content-length-missing": lambda: list(StreamParser().feed(OK + b"\r\n")),
    "multipart-boundary-missing": lambda: sipmsg.parse(OK + b"c: multipart/mixed\r\n\r\nx").parts,
    "multipart-boundary-malformed": lambda: sipmsg.parse(OK + b'c: multipart/mixed;boundary="b "\r\n\r\nx').parts,
    "multipart-without-parts": lambda: sipmsg.parse(MIXED + b"x").parts,
    "start-line-missing": lambda: sipmsg.parse(b"\r\n"),
    "blank-line-missing": lambda: sipmsg.parse(OK),
    "content-length-too-large": lambda: sipmsg.parse(OK + b"l: 1\r\n\r\n"),
    "message-incomplete": lambda: fed(OK).eof(),
    "multipart-unclosed": lambda: sipmsg.parse(MIXED + b"--b\r\n\r\n1").parts,
    "line-end-missing": lambda: sipmsg.parse_sipfrag(b"s: x"),
    "syntax-start-line": lambda: sipmsg.parse(b"x\r\n\r\n"),
    "syntax-header-value": lambda: sipmsg.parse(OK + b"X-A: \x00\r\n\r\n"),
    "syntax-uri": lambda: sipmsg.parse_uri("sip:"),
    "limit-head": lambda: sipmsg.parse(OK + b"\r\n", limits=Limits(head=5)),
    "limit-line": lambda: sipmsg.parse(OK + b"\r\n", limits=Limits(line=5)),
    "limit-fields": lambda: sipmsg.parse(OK + b"s: x\r\n\r\n", limits=Limits(fields=0)),
    "limit-body": lambda: sipmsg.parse(OK + b"\r\nxx", limits=Limits(body=1)),
    "limit-parts": lambda: content(sipmsg.parse(MIXED + TWO), limits=Limits(parts=1)),
    "limit-depth": lambda: content(sipmsg.parse(MIXED + TWO), limits=Limits(depth=0)),
    "header-field-missing": lambda: sipmsg.Response(200).headers["To"],
    "json-syntax": lambda: sipmsg.from_json("{"),
    "json-form": lambda: sipmsg.from_json("[]"),
}


def fed(data: bytes) -> StreamParser:
    stream = StreamParser()
    assert list(stream.feed(data)) == []
    return stream


def kinds(of: type[SipError] = SipError) -> set[type[SipError]]:
    return {of}.union(*(kinds(kind) for kind in of.__subclasses__()))


def written() -> set[str]:
    """Give the words with hyphens that stand as text in the code that makes errors, but the names of header fields."""
    package = ROOT / "src" / "sipmsg"
    files = [
        *(path for path in package.glob("parsing/*.py") if path.name != "words.py"),
        *package.glob("interchange/*.py"),
    ]
    files += [package / "model" / name for name in ("headers.py", "header_field.py", "_uri_text.py")]
    words = (
        node.value
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return {word for word in words if re.fullmatch(r"[a-z]+(-[a-z]+)+", word)} - NAMES


def test_the_page_has_the_rules_of_the_code() -> None:
    assert RULES.keys() == written()


def test_the_page_has_the_classes_of_the_code() -> None:
    assert {kind.__name__ for kind in kinds()} == CLASSES
    assert set(sipmsg.__all__) >= CLASSES


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_can_be_had(rule: str) -> None:
    with pytest.raises(SipError) as caught:
        EXAMPLES[rule]()
    assert caught.value.rule == rule
    assert type(caught.value).__name__ == RULES[rule]
    assert caught.value.finding().rule == rule


@pytest.mark.parametrize("name", sorted(HEADER_FIELDS))
def test_the_rule_of_a_header_field_is_its_name(name: str) -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        sipmsg.HeaderField(name, "\x00")
    assert caught.value.rule == f"syntax-{name.lower()}"
