"""Requests of a dialog that come at the wrong time, in the wrong order, or in no dialog that is there."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.event import Event, Record
from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule

_TO = "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf"
_BRANCH = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{}"
_SESSION = "Content-Type: application/sdp"
_CALL = (
    ask(request("INVITE", _SESSION, body=SDP.format(port=49172))),
    answer(response("200 INVITE", _SESSION, body=SDP.format(port=49170))),
)
_UPDATES = (
    ask(request("UPDATE", _BRANCH.format("u1"), "CSeq: 314160 UPDATE", _TO)),
    ask(request("UPDATE", _BRANCH.format("u2"), "CSeq: 314161 UPDATE", _TO)),
)
_CALLED_BACK = request(
    "INVITE sip:alice@pc33.atlanta.example",
    "Via: SIP/2.0/UDP 192.0.2.4;branch=z9hG4bKb1",
    "From: Bob <sip:bob@biloxi.example>;tag=a6c85cf",
    "To: Alice <sip:alice@atlanta.example>;tag=1928301774",
    "CSeq: 1 INVITE",
    _SESSION,
    body=SDP.format(port=49174),
)
_REINVITE = request("INVITE", _BRANCH.format("re"), "CSeq: 314160 INVITE", _TO, _SESSION, body=SDP.format(port=49176))

_BYE = "CSeq: 314160 BYE"
_REFUSED = frozenset((404, 410, 480, 486, 488, 600, 603, 604, 606))
_ON_THE_WAY = frozenset((401, 407, 408, 430, 440, 483, 502, 503, 504, 505, 513))
_TIMER_F = 32


@rule(
    "481-no-matching-dialog",
    "MUST",
    scope="transaction",
    family="method",
    codes="481",
    on=("any response",),
    requirement="A request with the To tag of no known dialog gets 481 if it is refused.",
    message="refuse a request of no known dialog with 481, not {code}",
    section="12.2.2",
    quote=("it MUST respond to the request with a 481 (Call/Transaction Does Not Exist) status code"),
    notes=(
        "Told where the first request seen was outside of any dialog, so that all dialogs of "
        "the call are known, and of codes that no earlier step of a server gives (404, 410, "
        "480, 486, 488, 600, 603, 604, 606)."
    ),
    passes=history(
        ask(request("OPTIONS")),
        answer(response("200 OPTIONS")),
        ask(request("BYE", "To: Bob <sip:bob@biloxi.example>;tag=unknown")),
        answer(response("481 BYE")),
    ),
    fails=history(
        ask(request("OPTIONS")),
        answer(response("200 OPTIONS")),
        ask(request("BYE", "To: Bob <sip:bob@biloxi.example>;tag=unknown")),
        answer(response("404 BYE")),
    ),
)
def code_481_no_matching_dialog(event: Event) -> Result:
    if not event.record.dialog_unknown or event.view.code not in _REFUSED or event.record.method == "CANCEL":
        return NOT_APPLICABLE
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "retry-after-required-500-overlap",
    "MUST",
    scope="transaction",
    family="headers",
    codes="500",
    methods="INVITE,UPDATE",
    requirement=("The 500 that refuses an INVITE or UPDATE overlapping an earlier one has Retry-After from 0 to 10."),
    message="give Retry-After from 0 to 10 in the 500 to {method} that overlaps another",
    section="14.2",
    quote=("MUST include a Retry-After header field with a randomly chosen value of between 0 and 10 seconds"),
    notes="An UPDATE while an earlier UPDATE is pending: RFC 3311 section 5.2.",
    passes=history(*_CALL, *_UPDATES, answer(response("500 UPDATE", "Retry-After: 7"))),
    fails=history(*_CALL, *_UPDATES, answer(response("500 UPDATE"))),
)
def retry_after_required_500_overlap(event: Event) -> Result:
    view, record = event.view, event.record
    if record.pending_before is None:
        return NOT_APPLICABLE
    if view.retry_after is None:
        return view.missing("Retry-After", method=record.method)
    return view.at("retry_after", method=record.method) if view.retry_after.seconds > 10 else None


@rule(
    "500-out-of-order-cseq",
    "MUST",
    scope="transaction",
    family="method",
    codes="500",
    on=("any response",),
    requirement=("A request of a dialog with a CSeq lower than one before it from the same side gets 500."),
    message="refuse CSeq {number} with 500, not {code}: a higher one came before",
    section="12.2.2",
    quote="is out of order and MUST be rejected with a 500 (Server Internal Error) response",
    default=False,
    passes=history(
        *_CALL, ask(request("BYE", _BRANCH.format("bye"), "CSeq: 314158 BYE", _TO)), answer(response("500 BYE"))
    ),
    fails=history(
        *_CALL, ask(request("BYE", _BRANCH.format("bye"), "CSeq: 314158 BYE", _TO)), answer(response("200 BYE"))
    ),
)
def code_500_out_of_order_cseq(event: Event) -> Result:
    if not event.record.out_of_order or not 200 <= event.view.code < 300:
        return NOT_APPLICABLE
    return event.view.at_start_line(str(event.view.code), code=event.view.code, number=event.record.cseq)


@rule(
    "491-glare",
    "MUST",
    scope="transaction",
    family="method",
    codes="491",
    methods="INVITE",
    on=("any response",),
    requirement="An INVITE that comes while an own INVITE is pending in the dialog gets 491.",
    message="answer with 491, not {code}: an INVITE of this side was pending in the dialog",
    section="14.2",
    quote="MUST return a 491 (Request Pending) response to the received INVITE",
    default=False,
    notes="Told of a 2xx: other refusals may come first.",
    passes=history(*_CALL, ask(_REINVITE), ask(_CALLED_BACK), answer(response("491 INVITE"))),
    fails=history(
        *_CALL,
        ask(_REINVITE),
        ask(_CALLED_BACK),
        answer(
            response("200 INVITE", "Contact: <sip:alice@pc33.atlanta.example>", _SESSION, body=SDP.format(port=49176))
        ),
    ),
)
def code_491_glare(event: Event) -> Result:
    if event.record.pending_other is None or not 200 <= event.view.code < 300:
        return NOT_APPLICABLE
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "bye-always-2xx",
    "MUST",
    scope="transaction",
    family="method",
    codes="200-299",
    methods="BYE",
    on=(
        "any response",
        "close",
    ),
    requirement="A BYE in a known dialog gets a 2xx; pending requests of the dialog get 487.",
    message="answer the BYE of a known dialog with a 2xx{instead}",
    section="15.1.2",
    quote="the UAS core MUST generate a 2xx response to the BYE",
    default=False,
    notes=("Of the answer to the BYE; refusals of elements on the way (challenges, 408, 483, 503 ...) are not told."),
    passes=history(
        *_CALL, ask(request("BYE", _BRANCH.format("bye"), _BYE, _TO)), answer(response("200 BYE")), closed=True
    ),
    fails=history(*_CALL, ask(request("BYE", _BRANCH.format("bye"), _BYE, _TO)), closed=True),
)
def bye_always_2xx(event: Event) -> Iterator[Problem]:
    if event.kind == "response":
        record, code = event.record, event.view.code
        if _known(record) and record.final is None and code >= 300 and code not in _ON_THE_WAY:
            yield event.view.at_start_line(str(code), instead=f", not {code}")
        return
    for record in event.history:
        waited = event.since(record.request)
        if _known(record) and record.final is None and (waited is None or waited >= _TIMER_F):
            yield record.request.view.at_start_line("BYE", instead="")


@rule(
    "482-merged-request",
    "SHOULD",
    scope="transaction",
    family="method",
    codes="482",
    on=("any response",),
    requirement=(
        "A request that merges with another (same From tag, Call-ID and CSeq, other branch, no To tag) gets 482."
    ),
    message="refuse the merged request with 482, not {code}",
    section="8.2.2.2",
    quote="SHOULD generate a 482 (Loop Detected) response",
    notes=("Told only where one UAS alone answers: at a proxy that forks such requests go different ways."),
    passes=history(
        ask(request("OPTIONS")),
        ask(request("OPTIONS", _BRANCH.format("2nd"))),
        answer(response("482 OPTIONS")),
        single_uas=True,
    ),
    fails=history(
        ask(request("OPTIONS")),
        ask(request("OPTIONS", _BRANCH.format("2nd"))),
        answer(response("200 OPTIONS")),
        single_uas=True,
    ),
)
def code_482_merged_request(event: Event) -> Result:
    code = event.view.code
    if not event.facts.single_uas or event.record.merged_with is None or code == 100:
        return NOT_APPLICABLE
    if code == 482 or code in _ON_THE_WAY:
        return None
    return event.view.at_start_line(str(code), code=code)


def _known(record: Record) -> bool:
    """Tell whether a request is the first BYE in a dialog that was seen to begin."""
    return record.method == "BYE" and record.dialog is not None and not record.after_bye and not record.out_of_order
