"""The reason phrase, which is for people (RFC 3261 sections 7.2, 21 and 25.1)."""

from __future__ import annotations

import re

from sipmsg.registry import STATUS_CODES
from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.view import View

_REFUSED = re.compile(r'[\x00-\x08\x0a-\x1f"#<>\[\\\]^`{|}\x7f\udcc0-\udcff]|%(?![0-9A-Fa-f]{2})')

# The grammar of RFC 3261 prints other phrases for these than the registry has.
_PRINTED = {
    414: "request-uri too large",
    480: "temporarily not available",
    481: "call leg/transaction does not exist",
    500: "internal server error",
    505: "sip version not supported",
    604: "does not exist anywhere",
}


def _is_bare(view: View) -> bool:
    """Tell whether the phrase says no more than the code does."""
    phrase = view.reason_phrase.strip().lower()
    return not phrase or phrase == STATUS_CODES[view.code].reason_phrase.lower() or phrase == _PRINTED.get(view.code)


@rule(
    "reason-phrase-charset",
    "GRAMMAR",
    scope="message",
    severity="warning",
    family="start-line",
    role="any",
    refines=("syntax-start-line",),
    requirement="The reason phrase has only the characters of URIs, escapes, UTF-8, blanks and tabs.",
    message="write the reason phrase without {character}, or escape it as % with two hexadecimal digits",
    section="25.1",
    quote="*(reserved / unreserved / escaped / UTF8-NONASCII / UTF8-CONT / SP / HTAB)",
    receiver_action="accept",
    notes=(
        'The characters refused are " # < > [ ] { } | \\ ^ `, controls, and % without two hexadecimal '
        "digits. It is common, and nobody acts on the phrase; hence a warning."
    ),
    passes=response("200 INVITE", status_line="SIP/2.0 200 = 2**3 * 5**2"),
    fails=response("400 INVITE", status_line='SIP/2.0 400 Missing "To"'),
)
def reason_phrase_charset(view: View) -> Result:
    refused = _REFUSED.search(view.reason_phrase)
    return None if refused is None else view.at_start_line(refused[0], character=refused[0])


@rule(
    "reason-phrase-registered",
    "MAY",
    scope="message",
    family="start-line",
    requirement="The reason phrase is the registered one.",
    message="the registered phrase is {registered}",
    section="7.2",
    quote="implementations MAY choose other text",
    receiver_action="never act on the phrase",
    default=False,
    notes="Any other text is legal; this is a hint for those who want to know.",
    passes=response("486 INVITE"),
    fails=response("486 INVITE Occupied"),
)
def reason_phrase_registered(view: View) -> Result:
    if view.code not in STATUS_CODES:
        return NOT_APPLICABLE
    registered = STATUS_CODES[view.code].reason_phrase
    if _is_bare(view) and view.reason_phrase:
        return None
    return view.at_start_line(view.reason_phrase, registered=registered)


@rule(
    "reason-phrase-detail-400",
    "SHOULD",
    scope="message",
    family="start-line",
    codes="400",
    requirement="The phrase of a 400 names the fault in the syntax of the request.",
    message="say in the phrase what is wrong with the request",
    section="21.4.1",
    quote="The Reason-Phrase SHOULD identify the syntax problem in more detail",
    default=False,
    passes=response("400 INVITE Missing Call-ID header field"),
    fails=response("400 INVITE"),
)
def reason_phrase_detail_400(view: View) -> Result:
    return view.at_start_line(view.reason_phrase) if _is_bare(view) else None


@rule(
    "reason-phrase-cause-480",
    "SHOULD",
    scope="message",
    family="start-line",
    codes="480",
    requirement="The phrase of a 480 tells why the callee is not available.",
    message="say in the phrase why the callee is not available",
    section="21.4.18",
    quote="The reason phrase SHOULD indicate a more precise cause as to why the callee is unavailable.",
    default=False,
    passes=response("480 INVITE Do not disturb"),
    fails=response("480 INVITE"),
)
def reason_phrase_cause_480(view: View) -> Result:
    return view.at_start_line(view.reason_phrase) if _is_bare(view) else None


@rule(
    "reason-phrase-detail-484",
    "SHOULD",
    scope="message",
    family="start-line",
    codes="484",
    requirement="The phrase of a 484 tells what the address lacks.",
    message="say in the phrase what the address lacks",
    section="21.4.22",
    quote="Additional information SHOULD be provided in the reason phrase.",
    default=False,
    passes=response("484 INVITE Three more digits needed"),
    fails=response("484 INVITE"),
)
def reason_phrase_detail_484(view: View) -> Result:
    return view.at_start_line(view.reason_phrase) if _is_bare(view) else None
