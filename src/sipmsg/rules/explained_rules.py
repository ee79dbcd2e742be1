"""Pages on rules, and on those that are left out."""

from __future__ import annotations

import re

from sipmsg.rules._sets import Codes, Methods
from sipmsg.rules.explained_page import Page, bullets
from sipmsg.rules.rule import POLICY, Role, Rule

ROLES: dict[Role, str] = {
    "uas": "The server (UAS) that answers, or a proxy that answers itself, is at fault when it is broken.",
    "registrar": "The registrar is at fault when it is broken.",
    "proxy": "A proxy on the way is at fault when it is broken.",
    "uac": "The client (UAC) that sent the request is at fault when it is broken.",
    "any": "Whoever made the message is at fault when it is broken.",
}
"""Who is at fault, in words."""

SCOPES = {
    "message": "one message alone",
    "transport": "a response and how it came",
    "exchange": "a response and the request that it answers",
    "transaction": "all messages of a transaction or of a dialog",
    "forking": "what a proxy got on its branches and sent on",
}
"""What is needed to judge, in words."""


def rule_page(rule: Rule) -> Page:
    """Explain a rule."""
    page = Page(rule.id, rule.requirement)
    if rule.quote:
        page.meaning += f"\n\n> {rule.quote}\n> ({rule.citation})"
    if rule.notes:
        page.meaning += f"\n\n{rule.notes}"
    # The names of values as the help of a command writes them: LENGTH.
    advice = re.sub(r"\{(\w+)\}", lambda match: match[1].upper(), rule.message)
    page.carries = f"To keep it: {advice}."
    page.sender = bullets(
        (
            ROLES[rule.role],
            f"It speaks of {codes_in_words(rule.codes)} to {methods_in_words(rule.methods)}"
            + (", and of requests." if rule.requests else "."),
            f"It is judged from {SCOPES[rule.scope]}.",
        )
    )
    page.receiver = rule.receiver_action[:1].upper() + rule.receiver_action[1:] + "." if rule.receiver_action else ""
    state = "on by default" if rule.default else f"off unless selected (`--select default,{rule.id}`)"
    page.more_rules = bullets(
        (
            f"Level {rule.level}, severity {rule.severity}, family `{rule.family}`, {state}.",
            *(f"It takes the place of `{name}` on the same line." for name in rule.refines),
        )
    )
    page.citations = [rule.citation if rule.rfc != POLICY else f"{POLICY}: no RFC says so"]
    page.examples = f"This passes:\n\n{_fenced(str(rule.passes))}\n\nThis fails:\n\n{_fenced(str(rule.fails))}"
    return page


def _fenced(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


def left_out_page(id: str, reason: str) -> Page:
    """Explain why there is no check for a rule of the RFCs."""
    page = Page(id, f"A rule of the RFCs that no check tells. {reason}")
    page.more_rules = "It is left out."
    return page


def codes_in_words(codes: Codes) -> str:
    """Say of which responses a rule speaks.

    >>> codes_in_words(Codes("*")), codes_in_words(Codes("401,407")), codes_in_words(Codes("!421,!494"))
    ('all responses', 'responses with 401, 407', 'all responses but those with 421, 494')
    """
    return _in_words(codes.text, "all responses", "responses with ", "all responses but those with ")


def methods_in_words(methods: Methods) -> str:
    """Say to which methods the responses are that a rule speaks of.

    >>> methods_in_words(Methods("INVITE,UPDATE")), methods_in_words(Methods("!INVITE"))
    ('INVITE, UPDATE', 'every method but INVITE')
    """
    return _in_words(methods.text, "every method", "", "every method but ")


def _in_words(text: str, every: str, some: str, others: str) -> str:
    parts = text.split(",")
    outside = [part[1:] for part in parts if part[0] == "!"]
    inside = [part for part in parts if part[0] not in "!*"]
    if inside:
        return some + ", ".join(inside) + (f" but not {', '.join(outside)}" if outside else "")
    return others + ", ".join(outside) if outside else every
