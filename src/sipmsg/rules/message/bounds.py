"""Bounds of numbers: Max-Forwards, Expires, Min-Expires, Retry-After, the parameters of Contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.rules.examples import response
from sipmsg.rules.message._words import bare
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

_DIGITS = re.compile(r"\d++\Z", re.ASCII)
_EXPIRES = re.compile(r";\s*+expires(?![\w.!%*+`'~-])(?:\s*+=)?+", re.IGNORECASE)
_Q = re.compile(r";\s*+q(?![\w.!%*+`'~-])(?:\s*+=)?+", re.IGNORECASE)
_VALUE = re.compile(r'\s*+("(?:[^"\\]|\\.)*+"?|[^;,\s]*+)', re.DOTALL)
_QVALUE = re.compile(r"0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?")
_MOST = 2**32 - 1


def _beyond(view: View, name: str, most: int) -> Iterator[Problem]:
    """Find the values that are numbers, and too large ones."""
    for place in view.unreadable(name):
        text = view.headers[place].text
        if _DIGITS.match(text) and (len(text.lstrip("0")) > 10 or int(text) > most):
            yield view.at_row(place, number=text)


def _values(parameter: re.Pattern[str], text: str) -> Iterator[str]:
    """Give the values of a parameter outside quotes and angle brackets, "" where there is none."""
    for match in parameter.finditer(bare(text)):
        value = _VALUE.match(text, match.end())
        yield value[1] if value is not None and match[0].endswith("=") else ""


@rule(
    "max-forwards-range",
    "MUST",
    scope="message",
    family="value",
    role="any",
    fields=("Max-Forwards",),
    refines=("syntax-max-forwards",),
    requests=True,
    unreadable=True,
    requirement="Max-Forwards is at most 255.",
    message="set Max-Forwards to a number from 0 to 255, such as 70, instead of {number}",
    section="20.22",
    quote="an integer in the range 0-255",
    receiver_action="take it for absent (RFC 4475 section 3.1.2.4)",
    notes="In a response it means nothing.",
    passes=response("200 BYE", "Max-Forwards: 255"),
    fails=response("200 BYE", "Max-Forwards: 256"),
)
def max_forwards_range(view: View) -> Iterator[Problem]:
    return _beyond(view, "Max-Forwards", 255)


@rule(
    "expires-range",
    "MUST",
    scope="message",
    family="value",
    role="any",
    fields=("Expires",),
    refines=("syntax-expires",),
    requests=True,
    unreadable=True,
    requirement="Expires is below 2**32.",
    message="set Expires to at most 4294967295 seconds instead of {number}",
    section="20.19",
    quote="an integral number of seconds (in decimal) between 0 and (2**32)-1",
    receiver_action="take the default",
    notes="A plain statement, without a word of RFC 2119.",
    passes=response("200 SUBSCRIBE", "Expires: 4294967295"),
    fails=response("200 SUBSCRIBE", "Expires: 4294967296"),
)
def expires_range(view: View) -> Iterator[Problem]:
    return _beyond(view, "Expires", _MOST)


@rule(
    "min-expires-range",
    "MUST",
    scope="message",
    family="value",
    role="any",
    codes="423",
    fields=("Min-Expires",),
    refines=("syntax-min-expires",),
    unreadable=True,
    requirement="Min-Expires is below 2**32.",
    message="set Min-Expires to at most 4294967295 seconds instead of {number}",
    section="20.23",
    quote="a decimal integer number of seconds from 0 to (2**32)-1",
    passes=response("423 REGISTER", "Min-Expires: 4294967295"),
    fails=response("423 REGISTER", "Min-Expires: 4294967296"),
)
def min_expires_range(view: View) -> Iterator[Problem]:
    return _beyond(view, "Min-Expires", _MOST)


@rule(
    "contact-expires-range",
    "INFO",
    scope="message",
    family="value",
    role="any",
    fields=("Contact",),
    refines=("syntax-contact",),
    requests=True,
    requirement="The parameter expires of Contact is a number of seconds below 2**32.",
    message="set expires in Contact to a number of seconds up to 4294967295 instead of {value}",
    section="8.3",
    quote="Malformed values SHOULD be treated as equivalent to 3600.",
    receiver_action="take it for 3600",
    passes=response("302 INVITE", "Contact: <sip:bob@192.0.2.8>;expires=60"),
    fails=response("302 INVITE", 'Contact: <sip:bob@192.0.2.8>;expires="Mon, 15 Nov 2010 08:00:00 GMT"'),
)
def contact_expires_range(view: View) -> Result:
    given = [contact for contact in view.contact if contact.params.pairs]
    return _without_time(view) if given or view.broken else None


def _without_time(view: View) -> Iterator[Problem]:
    for index, contact in enumerate(view.contact):
        if contact.params.pairs and (contact.expires or 0) > _MOST:
            yield view.at("contact", index, "params.expires", find=str(contact.expires), value=contact.expires)
    for place in view.unreadable("Contact"):
        text = view.headers[place].text
        for value in _values(_EXPIRES, text):
            if not _DIGITS.match(value):
                yield view.at_row(place, find=value, value=value or "nothing")


@rule(
    "contact-q-range",
    "GRAMMAR",
    scope="message",
    family="value",
    role="any",
    fields=("Contact",),
    refines=("syntax-contact",),
    requests=True,
    unreadable=True,
    requirement="The parameter q of Contact is a number from 0 to 1 with at most three decimals.",
    message="set q in Contact to a number from 0 to 1 with at most three decimals, such as 0.5, instead of {value}",
    section="25.1",
    quote='qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] )',
    notes="It begins with 0 or 1: .5 is none, 0. is one.",
    passes=response("302 INVITE", "Contact: <sip:bob@192.0.2.8>;q=0.5"),
    fails=response("302 INVITE", "Contact: <sip:bob@192.0.2.8>;q=.5"),
)
def contact_q_range(view: View) -> Iterator[Problem]:
    for place in view.unreadable("Contact"):
        text = view.headers[place].text
        for value in _values(_Q, text):
            if not _QVALUE.fullmatch(value):
                yield view.at_row(place, find=value, value=value or "nothing")


@rule(
    "retry-after-positive",
    "INFO",
    scope="message",
    family="value",
    default=False,
    fields=("Retry-After",),
    requirement="Retry-After is a positive number of seconds.",
    message="set Retry-After to a positive number of seconds",
    section="20.33",
    quote=(
        "The value of this field is a positive integer number of seconds (in decimal) after the time of the response."
    ),
    notes=(
        "RFC 3261 section 14.2 lets it be 0, and so does RFC 5626 section 4.2.1. Nothing bounds it above (RFC 4475 "
        "section 3.1.2.5)."
    ),
    passes=response("503 INVITE", "Retry-After: 1"),
    fails=response("503 INVITE", "Retry-After: 0"),
)
def retry_after_positive(view: View) -> Result:
    if view.retry_after is not None and view.retry_after.seconds == 0:
        return view.at("retry_after")
    return None
