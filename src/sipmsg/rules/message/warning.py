"""The codes of Warning (RFC 3261 sections 20.43 and 27.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.registry import WARNING_CODES
from sipmsg.rules.examples import response
from sipmsg.rules.message._words import without_quotes
from sipmsg.rules.rule import Problem, rule
from sipmsg.rules.view import View

_CODE = re.compile(r"(?:^|,)\s*+([0-9]++)(?=\s)", re.ASCII)


@rule(
    "warning-code-3-digits",
    "GRAMMAR",
    scope="message",
    family="value",
    role="any",
    fields=("Warning",),
    refines=("syntax-warning",),
    requests=True,
    unreadable=True,
    requirement="A code of Warning has three digits.",
    message="use a Warning code of three digits, such as 399, instead of {code}",
    section="25.1",
    quote="warn-code = 3DIGIT",
    receiver_action="discard the response (RFC 4475 section 3.1.2.5)",
    passes=response("488 INVITE", 'Warning: 399 biloxi.example "No such codec"'),
    fails=response("488 INVITE", 'Warning: 1812 biloxi.example "No such codec"'),
)
def warning_code_3_digits(view: View) -> Iterator[Problem]:
    for place in view.unreadable("Warning"):
        for match in _CODE.finditer(without_quotes(view.headers[place].text)):
            if len(match[1]) != 3:
                yield view.at_row(place, find=match[1], code=match[1])


@rule(
    "warning-code-3xx",
    "INFO",
    scope="message",
    family="value",
    role="any",
    fields=("Warning",),
    requests=True,
    requirement="A code of Warning begins with 3.",
    message="use a Warning code from 300 to 399 instead of {code}, which SIP leaves to HTTP",
    section="27.2",
    quote="only 3xx warn-codes may be registered",
    receiver_action="show the text only",
    notes="It binds the registry. Of what is sent, RFC 3261 section 20.43 describes only 3xx.",
    passes=response("488 INVITE", 'Warning: 304 biloxi.example "Media type not available"'),
    fails=response("488 INVITE", 'Warning: 199 biloxi.example "Miscellaneous warning"'),
)
def warning_code_3xx(view: View) -> Iterator[Problem]:
    for index, warning in enumerate(view.warning):
        if not 300 <= warning.code <= 399:
            code = f"{warning.code:03}"
            yield view.at("warning", index, "code", find=code, code=code)


@rule(
    "warning-code-registered",
    "INFO",
    scope="message",
    family="value",
    role="any",
    fields=("Warning",),
    requests=True,
    requirement="A code of Warning is one of those that are registered.",
    message="use 399 (miscellaneous) or another registered Warning code instead of {code}",
    section="20.43",
    quote='Additional "warn-code"s can be defined through IANA',
    notes="Of codes from 300 to 399; warning-code-3xx speaks of the others.",
    passes=response("488 INVITE", 'Warning: 370 biloxi.example "Insufficient bandwidth"'),
    fails=response("488 INVITE", 'Warning: 371 biloxi.example "Insufficient bandwidth"'),
)
def warning_code_registered(view: View) -> Iterator[Problem]:
    for index, warning in enumerate(view.warning):
        if 300 <= warning.code <= 399 and warning.code not in WARNING_CODES:
            yield view.at("warning", index, "code", find=str(warning.code), code=warning.code)
