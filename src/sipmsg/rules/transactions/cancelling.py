"""CANCEL, and what becomes of the INVITE (RFC 3261 section 9.2)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.event import Event, Record
from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule

_RINGING = (ask(request("INVITE")), answer(response("180 INVITE")), ask(request("CANCEL")))
_TIMER_F = 32


@rule(
    "cancel-answered-200",
    "MUST",
    scope="transaction",
    family="cancel",
    codes="200",
    methods="CANCEL",
    on=(
        "any response",
        "close",
    ),
    requirement="A CANCEL that matches a transaction gets 200; otherwise it should get 481.",
    message="answer the CANCEL of a pending INVITE with 200{instead}",
    section="9.2",
    quote="the UAS answers the CANCEL request itself with a 200 (OK) response",
    notes=(
        "Told where the INVITE had a provisional response and no final one when the CANCEL came, and has none since: "
        "by one that crosses the CANCEL its transaction may be over (section 17.2.1). No RFC 2119 word for the UAS; "
        "of a proxy section 16.10 says that it MUST."
    ),
    passes=history(*_RINGING, answer(response("200 CANCEL")), answer(response("487 INVITE")), closed=True),
    fails=history(*_RINGING, answer(response("481 CANCEL"))),
)
def cancel_answered_200(event: Event) -> Iterator[Problem]:
    if event.kind == "response":
        record = event.record
        crossed = record.cancelled is not None and record.cancelled.final is not None
        if record.was_pending and not crossed and event.view.code > 200:
            yield event.view.at_start_line(str(event.view.code), instead=f", not {event.view.code}")
        return
    for record in event.history:
        waited = event.since(record.request)
        if record.was_pending and not record.responses and (waited is None or waited >= _TIMER_F):
            yield record.request.view.at_start_line("CANCEL", instead="")


@rule(
    "cancel-invite-487",
    "SHOULD",
    scope="transaction",
    family="cancel",
    codes="487",
    methods="INVITE",
    on=(
        "any response",
        "close",
    ),
    requirement="A pending INVITE that was cancelled gets 487.",
    message="answer the cancelled INVITE with 487{instead}",
    section="9.2",
    quote="SHOULD immediately respond to the INVITE with a 487 (Request Terminated)",
    notes=(
        "A final response that is not 487 is told only where it and the 200 to the CANCEL have"
        " one To tag, or one UAS alone answers: at a forking proxy another branch may have "
        "been better."
    ),
    passes=history(*_RINGING, answer(response("200 CANCEL")), answer(response("487 INVITE")), closed=True),
    fails=history(*_RINGING, answer(response("200 CANCEL")), answer(response("486 INVITE"))),
)
def cancel_invite_487(event: Event) -> Iterator[Problem]:
    if event.kind == "response":
        record, code = event.record, event.view.code
        if record.method != "INVITE" or record.final is not None or code < 200 or code == 487:
            return
        accepted = _accepted(record)
        if accepted is not None and (event.facts.single_uas or (code >= 300 and accepted.fork.tag == event.fork.tag)):
            yield event.view.at_start_line(str(code), instead=f", not {code}")
        return
    for record in event.history:
        accepted = _accepted(record)
        waited = event.since(accepted)
        if accepted is not None and record.final is None and (waited is None or waited >= _TIMER_F):
            yield record.request.view.at_start_line("INVITE", instead="")


@rule(
    "cancel-to-tag-equal",
    "SHOULD",
    scope="transaction",
    family="cancel",
    codes="200,487",
    requirement=("The To tags of the responses to a CANCEL and to the request that it cancels are the same."),
    message="use one To tag for the CANCEL and its INVITE: {first}, not {tag}",
    section="9.2",
    quote="in the response to the original request SHOULD be the same",
    notes=(
        "A proxy answers a CANCEL itself with a tag of its own (section 16.10): told only where one UAS answers both."
    ),
    passes=history(*_RINGING, answer(response("200 CANCEL")), answer(response("487 INVITE")), single_uas=True),
    fails=history(
        *_RINGING,
        answer(response("200 CANCEL", "To: Bob <sip:bob@biloxi.example>;tag=b81d22")),
        single_uas=True,
    ),
)
def cancel_to_tag_equal(event: Event) -> Result:
    record, tag = event.record, event.fork.tag
    if not event.facts.single_uas or not tag:
        return NOT_APPLICABLE
    other = record.cancelled if record.method == "CANCEL" else record.cancel
    first = other.first_tagged if other is not None else None
    if first is None or (record.method != "CANCEL" and record.first_tagged is not None):
        return NOT_APPLICABLE
    if tag == first.fork.tag:
        return None
    return event.view.at("to", None, "params.tag", find=tag, first=first.fork.tag, tag=tag)


def _accepted(record: Record) -> Event | None:
    """Give the 200 to the CANCEL of an INVITE, None if there is none."""
    final = record.cancel.final if record.cancel is not None else None
    return final if final is not None and final.view.code == 200 else None
