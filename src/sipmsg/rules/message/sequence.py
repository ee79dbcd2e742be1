"""CSeq (RFC 3261 sections 8.1.1.5, 20.16 and 25.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.registry import METHODS
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

_NUMBER = re.compile(r"\d+")
_METHOD = re.compile(r"[0-9]++[ \t]++([^\s,]++)")
_TOKEN = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]++")


@rule(
    "cseq-number-32-bit",
    "MUST",
    scope="message",
    family="value",
    role="any",
    fields=("CSeq",),
    refines=("syntax-cseq",),
    requests=True,
    unreadable=True,
    requirement="The number in CSeq is below 2**32.",
    message="the number in CSeq is at most 4294967295, and not {number}",
    section="20.16",
    quote="The sequence number MUST be expressible as a 32-bit unsigned integer.",
    receiver_action="discard the response (RFC 4475 section 3.1.2.5)",
    passes=response("200 OPTIONS", "CSeq: 4294967295 OPTIONS"),
    fails=response("200 OPTIONS", "CSeq: 4294967296 OPTIONS"),
)
def cseq_number_32_bit(view: View) -> Iterator[Problem]:
    for place in view.unreadable("CSeq"):
        number = _NUMBER.match(view.headers[place].text)
        if number is not None and (len(number[0]) > 99 or int(number[0]) >= 2**32):
            yield view.at_row(place, find=number[0], number=number[0])


@rule(
    "cseq-number-below-2-31",
    "MUST",
    severity="warning",
    scope="message",
    family="value",
    role="uac",
    fields=("CSeq",),
    requests=True,
    requirement="The number in CSeq is below 2**31.",
    message="a client begins to count CSeq below 2147483648; {number} is too high",
    section="8.1.1.5",
    quote="MUST be less than 2**31",
    receiver_action="accept",
    notes="It binds the first value: within a dialog it may grow to 2**32-1 (erratum 3102, held). 0 is legal.",
    passes=response("200 OPTIONS", "CSeq: 2147483647 OPTIONS"),
    fails=response("200 OPTIONS", "CSeq: 2147483648 OPTIONS"),
)
def cseq_number_below_2_31(view: View) -> Result:
    cseq = view.cseq
    if cseq is not None and cseq.sequence >= 2**31:
        return view.at("cseq", find=str(cseq.sequence), number=cseq.sequence)
    return None


@rule(
    "cseq-method-token",
    "GRAMMAR",
    scope="message",
    family="value",
    role="any",
    fields=("CSeq",),
    refines=("syntax-cseq",),
    requests=True,
    requirement="The method in CSeq is a token, and its case counts.",
    message="write the method in CSeq as the request has it: {method} is no method",
    section="20.16",
    quote="The method part of CSeq is case-sensitive.",
    notes="Told where the method is no token, or a registered one but for its case.",
    passes=response("200 BYE"),
    fails=response("200 BYE", "CSeq: 314159 bye"),
)
def cseq_method_token(view: View) -> Result:
    cseq = view.cseq
    method = "" if cseq is None else cseq.method
    if method and method not in METHODS and method.upper() in METHODS:
        return view.at("cseq", inside="method", find=method, method=method)
    return _no_tokens(view) if view.broken else None


def _no_tokens(view: View) -> Iterator[Problem]:
    for place in view.unreadable("CSeq"):
        match = _METHOD.fullmatch(view.headers[place].text)
        if match is not None and not _TOKEN.fullmatch(match[1]):
            yield view.at_row(place, find=match[1], method=match[1])
