"""Reliable provisional responses: RSeq and the option tag 100rel (RFC 3262)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.rules.examples import response
from sipmsg.rules.message._require import index_of, lacks
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.tables import confined
from sipmsg.rules.view import View

_NUMBER = re.compile(r"[0-9]++")
_HIGHEST = 2**32 - 1


def _marks(view: View) -> Iterator[Problem]:
    """Give what makes a provisional response a reliable one."""
    if "rseq" in view.names:
        yield view.at_row(view.names["rseq"][0], mark="RSeq")
    index = index_of(view.require, "100rel")
    if index >= 0:
        yield view.at("require", index, mark="100rel in Require")


@rule(
    "no-reliable-100",
    "MUST NOT",
    scope="message",
    family="100rel",
    codes="100",
    fields=("RSeq", "Require"),
    requirement="A 100 is never sent reliably: it has no RSeq and no 100rel in Require.",
    message="take {mark} out of the 100, or send a 183",
    rfc="RFC 3262",
    section="3",
    quote="A UAS MUST NOT attempt to send a 100 (Trying) response reliably.",
    receiver_action="ignore the option tag (RFC 3262 section 4)",
    passes=response("100 INVITE"),
    fails=response("100 INVITE", "RSeq: 1"),
)
def no_reliable_100(view: View) -> Result:
    return _marks(view)


@rule(
    "rseq-required-100rel",
    "MUST",
    scope="message",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("Require",),
    requirement="A provisional response with 100rel in Require has RSeq.",
    message="add RSeq, one higher than in the last reliable response, or take 100rel out of Require",
    rfc="RFC 3262",
    section="3",
    quote=(
        "it MUST contain a Require header field containing the option tag 100rel, and MUST include an RSeq header field"
    ),
    passes=response("183 INVITE", "Require: 100rel", "RSeq: 5"),
    fails=response("183 INVITE", "Require: 100rel"),
)
def rseq_required_100rel(view: View) -> Result:
    if "rseq" not in view.names and index_of(view.require, "100rel") >= 0:
        return view.missing("RSeq")
    return None


@rule(
    "require-100rel-with-rseq",
    "MUST",
    scope="message",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    requirement="A provisional response with RSeq has 100rel in Require.",
    message="put 100rel into Require, so that the client answers RSeq with PRACK",
    rfc="RFC 3262",
    section="3",
    quote="it MUST contain a Require header field containing the option tag 100rel",
    passes=response("183 INVITE", "Require: 100rel", "RSeq: 5"),
    fails=response("183 INVITE", "RSeq: 5"),
)
def require_100rel_with_rseq(view: View) -> Result:
    if not lacks(view, "100rel"):
        return None
    return view.at("require") if "require" in view.names else view.missing("Require")


@rule(
    "100rel-invite-only",
    "MUST NOT",
    scope="message",
    family="100rel",
    codes="101-199",
    methods="!INVITE",
    fields=("RSeq", "Require"),
    requirement="Only provisional responses to INVITE are sent reliably.",
    message="take {mark} out: a request with the method {method} has no reliable provisional responses",
    rfc="RFC 3262",
    section="3",
    quote="this specification does not allow reliable provisional responses for any method but INVITE",
    passes=response("183 INVITE", "Require: 100rel", "RSeq: 5"),
    fails=response("183 SUBSCRIBE", "RSeq: 5"),
)
def code_100rel_invite_only(view: View) -> Result:
    if not view.method:
        return NOT_APPLICABLE
    return (
        Problem(mark.path, mark.span, {**mark.values, "method": view.method}, mark.subject) for mark in _marks(view)
    )


RSEQ_ONLY_1XX = confined(
    "rseq-only-1xx",
    "TABLE",
    "RSeq",
    "200 INVITE",
    value="988789",
    severity="error",
    codes="200-699",
    family="100rel",
    requirement="RSeq stands in provisional responses only.",
    rfc="RFC 3262",
    section="7.1",
    quote="The RSeq header is used in provisional responses in order to transmit them reliably.",
    receiver_action="ignore RSeq",
)


@rule(
    "rseq-range",
    "MUST",
    scope="message",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    refines=("syntax-rseq",),
    unreadable=True,
    requirement="The number in RSeq is from 1 to 2**32-1.",
    message="the number in RSeq is from 1 to 4294967295, and not {number}",
    rfc="RFC 3262",
    section="7.1",
    quote="It contains a single numeric value from 1 to 2**32 - 1.",
    notes="The first of a transaction is below 2**31 (section 3); later ones may be higher.",
    passes=response("183 INVITE", "Require: 100rel", "RSeq: 4294967295"),
    fails=response("183 INVITE", "Require: 100rel", "RSeq: 0"),
)
def rseq_range(view: View) -> Iterator[Problem]:
    for place in view.unreadable("RSeq"):
        text = view.headers[place].text
        if _NUMBER.fullmatch(text) and (len(text.lstrip("0")) > 10 or not 1 <= int(text) <= _HIGHEST):
            yield view.at_row(place, number=text)
