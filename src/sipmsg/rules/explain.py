"""What is known of a name: a rule, a finding of the parser, a status code, a header field, a method, an option tag."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import Final

from sipmsg.registry import HEADER_FIELDS, METHODS, OPTION_TAGS, STATUS_CLASSES, STATUS_CODES
from sipmsg.rules.catalogue import RULES
from sipmsg.rules.explained_facts import code_page, field_page, method_page, tag_page
from sipmsg.rules.explained_page import Page, bullets
from sipmsg.rules.explained_rules import left_out_page, rule_page
from sipmsg.rules.left_out import LEFT_OUT
from sipmsg.rules.parser_findings import FINDINGS, parser_finding
from sipmsg.rules.selection import FRAMING

_CLASS = re.compile(r"([1-6])xx", re.IGNORECASE)


class UnknownNameError(ValueError):
    """A name of which nothing is known; ``name`` is that name, ``near`` are some like it."""

    def __init__(self, name: str, near: tuple[str, ...] = ()) -> None:
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        super().__init__(f"nothing is known of {name!r}{hint}")
        self.name = name
        self.near = near

    def __reduce__(self) -> tuple[type[UnknownNameError], tuple[str, tuple[str, ...]]]:
        return (UnknownNameError, (self.name, self.near))


def explain(name: str) -> str:
    """Give what is known of a name as Markdown, one page for each thing that bears it.

    A name is the id of a rule or of a finding of the parser, a status code, a header field in any spelling, a method
    or an option tag. Raises `UnknownNameError` for any other.

    >>> print(explain("423").partition("\\n\\n")[0])
    # 423 Interval Too Brief
    """
    found = [str(page) for kind in _KINDS for page in kind(name)]
    if not found:
        raise UnknownNameError(name, _near(name))
    return "\n".join(found)


def _rules(name: str) -> Iterator[Page]:
    if name in RULES:
        yield rule_page(RULES[name])
    elif name in LEFT_OUT:
        yield left_out_page(name, LEFT_OUT[name])


def _findings(name: str) -> Iterator[Page]:
    found = parser_finding(name)
    if found is not None:
        page = Page(name, found.meaning)
        page.carries = "Nothing: it is a finding of the parser, told of every message, whoever sent it."
        page.sender = "Whoever made the message, or whatever changed it on the way."
        page.receiver = found.receiver
        page.rules = [rule for rule in RULES.values() if name in rule.refines]
        page.citations = [found.citation]
        yield page


def _codes(name: str) -> Iterator[Page]:
    if name.isascii() and name.isdigit() and 100 <= int(name[:4]) <= 699:
        yield code_page(int(name))
    elif match := _CLASS.fullmatch(name):
        known = STATUS_CLASSES[int(match[1])]
        page = Page(f"{known.label} {known.name}", f"{known.meaning} {known.notes}")
        page.carries = bullets(
            f"`{code.code}` {code.reason_phrase}" for code in STATUS_CODES.values() if code.status_class == known.digit
        )
        page.sender = f"A code of the class that is not known is taken for {known.fallback}."
        page.receiver = known.next_step
        span = f"{known.digit}00-{known.digit}99"
        page.rules = [rule for rule in RULES.values() if rule.codes.text == span]
        page.citations = ["RFC 3261 section 7.2", f"RFC 3261 section 21.{known.digit}"]
        yield page


def _fields(name: str) -> Iterator[Page]:
    from sipmsg.registry import header_field

    info = header_field(name)
    if info is not None:
        yield field_page(info)


def _methods(name: str) -> Iterator[Page]:
    if name.upper() in METHODS:
        yield method_page(METHODS[name.upper()])


def _tags(name: str) -> Iterator[Page]:
    if name.lower() in OPTION_TAGS:
        yield tag_page(OPTION_TAGS[name.lower()])


_KINDS: Final[tuple[Callable[[str], Iterator[Page]], ...]] = (_rules, _findings, _codes, _fields, _methods, _tags)


def names() -> tuple[str, ...]:
    """Give the names that can be explained, those of parser findings of header fields left out."""
    codes = tuple(map(str, STATUS_CODES))
    return (*RULES, *LEFT_OUT, *sorted({*FINDINGS, *FRAMING}), *codes, *HEADER_FIELDS, *METHODS, *OPTION_TAGS)


def _near(name: str) -> tuple[str, ...]:
    spelled = {known.lower(): known for known in names()}
    return tuple(spelled[found] for found in get_close_matches(name.lower()[:100], spelled, n=3))
