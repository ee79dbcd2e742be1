"""Pages on what is registered: status codes, header fields, methods, option tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sipmsg.registry import (
    METHODS,
    STATUS_CODES,
    WHERE,
    HeaderFieldInfo,
    KeyHeader,
    Method,
    Multiplicity,
    OptionTag,
    StatusCode,
    status_code,
)
from sipmsg.registry.status_codes import DialogEffect, Hop
from sipmsg.rules._sets import Codes
from sipmsg.rules.catalogue import RULES
from sipmsg.rules.explained_page import Page, bullets
from sipmsg.rules.rule import Rule

_EVERY = "`Via`, `From`, `To`, `Call-ID` and `CSeq`, as every response; `Content-Length` on streams"
_HOPS = {
    Hop.HOP_BY_HOP: "It is made for the hop before and never passed on.",
    Hop.REISSUED: "Each stateful proxy on the way sends its own, as a rule the best that it got.",
    Hop.END_TO_END: "Proxies pass it on at once, as it came.",
}
_EFFECTS = {
    DialogEffect.TRANSACTION: "In a dialog only the transaction fails; the dialog goes on.",
    DialogEffect.USAGE: "In a dialog the usage that the request belongs to ends.",
    DialogEffect.DIALOG: "In a dialog all of the dialog ends.",
    DialogEffect.REDIRECTED: "In a dialog all of the dialog is concerned.",
}
_MANY = {
    Multiplicity.SINGLE: "It stands once.",
    Multiplicity.LIST: "It is a list: separated by commas, in one header field or in several.",
    Multiplicity.LIST_OR_STAR: "It is a list, separated by commas, in one header field or in several; or `*` alone.",
    Multiplicity.REPEAT: "It may stand several times, each time with one value.",
    Multiplicity.UNKNOWN: "",
    Multiplicity.RESERVED: "It is no header field: the name is reserved.",
}
_ALL = {"", "c", "r", "rc"}
"""What the tables write of rows that speak of all responses."""

UNANSWERED = "ACK"
"""The method to which there is no response (RFC 3261 section 17): the tables have its requests."""

_CELLS = {"m": "must", "m*": "should", "t": "should (must on streams)", "c": "depends", "o": "may", "-": "not"}


def code_page(number: int) -> Page:
    """Explain a status code, registered or not."""
    code = status_code(number)
    page = Page(f"{code.code} {code.reason_phrase}", code.meaning)
    page.meaning += _paragraphs(
        code.notes, code.body and f"The body {code.body}.", "It is deprecated." if code.deprecated else ""
    )
    page.carries = bullets((*map(_need, code.key_headers), _EVERY))
    page.sender = bullets((_answers(code), _HOPS[code.hop]))
    page.receiver = code.next_step + (f" {_EFFECTS[code.dialog_effect]}" if code.dialog_effect else "")
    page.rules = [rule for rule in RULES.values() if number in rule.codes and _few(rule.codes) and _meets(rule, code)]
    page.more_rules = "Rules that speak of most status codes are not listed: see `sipmsg rules`."
    page.citations = [f"{code.rfc} section {code.section}"]
    return page


def _meets(rule: Rule, code: StatusCode) -> bool:
    """Tell whether a rule is of use with a code: one on certain methods alone is not where none of them is answered.

    A rule on all methods but some may be the one that keeps the code to those.
    """
    answered = (name for name in code.methods or METHODS if name not in code.except_methods)
    return rule.methods.text[0] in "*!" or any(name in rule.methods for name in answered)


@cache
def _few(codes: Codes) -> bool:
    """Tell whether a set of codes is no more than a class of them."""
    return sum(code in codes for code in range(100, 700)) <= 100


def _need(key: KeyHeader) -> str:
    when = f" when {key.when}" if key.when else ""
    return f"`{key.name}` ({key.need}{when})" + (f": {key.content}" if key.content else "")


def _answers(code: StatusCode) -> str:
    if code.methods:
        return f"A server sends it in answer to {', '.join(code.methods)}."
    but = ", ".join(code.except_methods)
    return "A server sends it in answer to any method" + (f" but {but}." if but else ".")


def field_page(info: HeaderFieldInfo) -> Page:
    """Explain a header field."""
    compact = f" Its compact form is `{info.compact}`." if info.compact else ""
    page = Page(info.name, f"{info.description} {_MANY[info.multiplicity]}{compact}")
    page.meaning += _paragraphs(info.notes)
    page.carries = bullets(_carriers(info.name))
    page.sender = bullets(_standing(info))
    page.rules = list(_speaking_of(info.name))
    page.receiver = bullets(_reactions(page.rules))
    page.citations = [info.citation, *info.rfcs[1:]]
    return page


def _reactions(rules: list[Rule]) -> Iterator[str]:
    """Give what a receiver does, with the rules on whose breach it does so."""
    broken: dict[str, list[str]] = {}
    for rule in rules:
        if rule.receiver_action:
            broken.setdefault(rule.receiver_action, []).append(f"`{rule.id}`")
    for action, ids in broken.items():
        *others, last = ids
        yield f"Where {', '.join(others)}{' or ' if others else ''}{last} is broken: {action}."


def _carriers(name: str) -> Iterator[str]:
    """Give what must or should carry a header field: by the status codes, and by the tables."""
    for code in STATUS_CODES.values():
        for key in code.key_headers:
            if key.name == name and key.need in ("MUST", "SHOULD"):
                yield f"`{code.code}` {code.reason_phrase} ({key.need}{f' when {key.when}' if key.when else ''})"
    for row in WHERE.get(name, ()):
        if row.applies == "request":
            continue
        for cell in ("m", "m*", "t"):
            methods = [method for method, found in row.cells.items() if found == cell and method != UNANSWERED]
            if methods:
                where = f"responses {row.where}" if row.where not in _ALL else "all responses"
                yield f"{where} to {', '.join(methods)}: {_CELLS[cell]} (the tables)"


def _standing(info: HeaderFieldInfo) -> Iterator[str]:
    for there, what in ((info.in_requests, "requests"), (info.in_responses, "responses")):
        if there is not None:
            codes = f" ({info.response_codes})" if there and what == "responses" and info.response_codes else ""
            yield f"It {'stands' if there else 'does not stand'} in {what}{codes}."
    words = {"a": "add", "m": "modify", "d": "delete", "r": "read"}
    if info.proxy:
        yield f"Proxies may {', '.join(words[letter] for letter in info.proxy if letter in words)} it."


def _speaking_of(name: str) -> Iterator[Rule]:
    word = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    for rule in RULES.values():
        if name.lower() in rule.fields or word.search(rule.requirement) or word.search(rule.message):
            yield rule


def method_page(method: Method) -> Page:
    """Explain a method, and how it is answered."""
    page = Page(method.name, method.meaning + _paragraphs(method.notes))
    needs = [
        f"`{row.header}` in {'all responses' if row.where in _ALL else f'responses {row.where}'}"
        for rows in WHERE.values()
        for row in rows
        if row.applies != "request" and row.cells.get(method.name) == "m"
    ]
    page.sender = "A client (UAC) sends it."
    if method.name == UNANSWERED:
        page.receiver = "It is never answered."
    else:
        page.carries = bullets(dict.fromkeys(needs))
        page.sender += f" Its answers: {method.responses}"
        page.receiver = "A server that does not know it answers 501, one that does not allow it 405 with `Allow`."
    page.rules = [rule for rule in RULES.values() if method.name in rule.methods and rule.methods.text[0] not in "*!"]
    page.citations = list(method.rfcs)
    return page


def tag_page(tag: OptionTag) -> Page:
    """Explain an option tag."""
    page = Page(f"{tag.name} (option tag)", tag.meaning + _paragraphs(tag.notes))
    page.carries = f"Where it stands, and what comes with it: {tag.responses}" if tag.responses else ""
    page.sender = "Whoever supports the extension names it in `Supported`; whoever needs it, in `Require`."
    page.receiver = "A server that does not know a tag in `Require` answers 420 with `Unsupported`."
    word = re.compile(rf"(?<![\w-]){re.escape(tag.name)}(?![\w-])")
    page.rules = [rule for rule in RULES.values() if word.search(rule.requirement) or word.search(rule.message)]
    page.citations = [*tag.rfcs, "RFC 3261 section 19.2"]
    return page


def _paragraphs(*texts: str) -> str:
    return "".join(f"\n\n{text}" for text in texts if text)
