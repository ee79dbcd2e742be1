"""Reliable provisional responses and their PRACK (RFC 3262 section 3)."""

from __future__ import annotations

from sipmsg.rules.event import Event, is_reliable
from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

_FIRST = response("183 INVITE", "RSeq: 1", "Require: 100rel")
_SECOND = response("180 INVITE", "RSeq: 2", "Require: 100rel")
_PRACK = request("PRACK", "RAck: 1 314159 INVITE", "CSeq: 314160 PRACK", "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf")
_INVITE = ask(request("INVITE", "Supported: 100rel", "Content-Type: application/sdp", body=SDP.format(port=49172)))
_FIRST_WITH_SESSION = response(
    "183 INVITE", "RSeq: 1", "Require: 100rel", "Content-Type: application/sdp", body=SDP.format(port=49170)
)


@rule(
    "rseq-first-range",
    "MUST",
    scope="transaction",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    requirement="The first RSeq in the responses to an INVITE is 1 to 2**31-1.",
    message="begin with an RSeq from 1 to 2147483647, not {number}",
    rfc="RFC 3262",
    section="3",
    quote="in a transaction MUST be between 1 and 2**31 - 1",
    notes=("It holds for each UAS: the numbers of different To tags are independent (erratum 4600)."),
    passes=history(_INVITE, answer(response("183 INVITE", "RSeq: 2147483647", "Require: 100rel"))),
    fails=history(_INVITE, answer(response("183 INVITE", "RSeq: 2147483648", "Require: 100rel"))),
)
def rseq_first_range(event: Event) -> Result:
    view = event.view
    if event.fork.reliable or not is_reliable(view):
        return NOT_APPLICABLE
    return view.at("rseq", number=view.rseq) if (view.rseq or 0) >= 2**31 else None


@rule(
    "rseq-increments-by-one",
    "MUST",
    scope="transaction",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    requirement=(
        "Each new reliable provisional response in a dialog has an RSeq one higher than the "
        "one before; numbers never wrap."
    ),
    message="number the reliable response after RSeq {last} with {wanted}, not {number}",
    rfc="RFC 3262",
    section="3",
    quote="MUST be greater by exactly one",
    receiver_action="hold or drop (RFC 3262 section 4)",
    notes=(
        "An RSeq that was there in the same dialog is a retransmission. Numbers count for each"
        " To tag (errata 4603 and 4604)."
    ),
    passes=history(_INVITE, answer(_FIRST), ask(_PRACK), answer(response("200 PRACK")), answer(_SECOND)),
    fails=history(
        _INVITE,
        answer(_FIRST),
        ask(_PRACK),
        answer(response("200 PRACK")),
        answer(response("180 INVITE", "RSeq: 3", "Require: 100rel")),
    ),
)
def rseq_increments_by_one(event: Event) -> Result:
    view, fork = event.view, event.fork
    if not fork.reliable or not is_reliable(view) or view.rseq in fork.reliable:
        return NOT_APPLICABLE
    if view.rseq == fork.last_rseq + 1:
        return None
    return view.at("rseq", last=fork.last_rseq, wanted=fork.last_rseq + 1, number=view.rseq)


@rule(
    "second-reliable-1xx-after-prack",
    "MUST NOT",
    scope="transaction",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    requirement="The second reliable provisional response waits for the PRACK of the first.",
    message="wait for the PRACK of RSeq {waiting} before RSeq {number} is sent",
    rfc="RFC 3262",
    section="3",
    quote=("The UAS MUST NOT send a second reliable provisional response until the first is acknowledged."),
    notes="Later ones may be sent before the PRACK of those before them.",
    passes=history(_INVITE, answer(_FIRST), ask(_PRACK), answer(response("200 PRACK")), answer(_SECOND)),
    fails=history(_INVITE, answer(_FIRST), answer(_SECOND)),
)
def second_reliable_1xx_after_prack(event: Event) -> Result:
    view, fork = event.view, event.fork
    if len(fork.reliable) != 1 or not is_reliable(view) or view.rseq in fork.reliable:
        return NOT_APPLICABLE
    waiting = next(iter(fork.unacknowledged), None)
    return None if waiting is None else view.at("rseq", waiting=waiting, number=view.rseq)


@rule(
    "no-2xx-before-prack-of-sdp",
    "MUST NOT",
    scope="transaction",
    family="100rel",
    codes="200-299",
    methods="INVITE",
    requirement=(
        "A 2xx is not sent while a reliable provisional response with a session description waits for its PRACK."
    ),
    message=("wait for the PRACK of RSeq {waiting}, which has a session description, before {code} is sent"),
    rfc="RFC 3262",
    section="3",
    quote=("In that case, it MUST NOT send a final response until those provisional responses are acknowledged."),
    passes=history(
        _INVITE,
        answer(_FIRST_WITH_SESSION),
        ask(_PRACK),
        answer(response("200 PRACK")),
        answer(response("200 INVITE", "Content-Type: application/sdp", body=SDP.format(port=49170))),
    ),
    fails=history(
        _INVITE,
        answer(_FIRST_WITH_SESSION),
        answer(response("200 INVITE", "Content-Type: application/sdp", body=SDP.format(port=49170))),
    ),
)
def no_2xx_before_prack_of_sdp(event: Event) -> Result:
    waiting = next(iter(event.fork.unacknowledged_sessions), None)
    if waiting is None or event.fork.final is not None:
        return None
    return event.view.at_start_line(str(event.view.code), waiting=waiting, code=event.view.code)


@rule(
    "no-new-reliable-1xx-after-final",
    "MUST NOT",
    scope="transaction",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    requirement="No new reliable provisional response follows a final response.",
    message="send no new reliable response (RSeq {number}) after the final {code}",
    rfc="RFC 3262",
    section="3",
    quote="A UAS MUST NOT send new reliable provisional responses",
    notes="One that was sent before may be sent again until its PRACK comes.",
    passes=history(_INVITE, answer(_FIRST), answer(response("486 INVITE")), answer(_FIRST)),
    fails=history(_INVITE, answer(_FIRST), ask(_PRACK), answer(response("486 INVITE")), answer(_SECOND)),
)
def no_new_reliable_1xx_after_final(event: Event) -> Result:
    view, fork = event.view, event.fork
    if fork.final is None or not is_reliable(view) or view.rseq in fork.reliable:
        return NOT_APPLICABLE
    return view.at("rseq", number=view.rseq, code=fork.final.view.code)


@rule(
    "prack-481-when-unmatched",
    "MUST",
    scope="transaction",
    family="100rel",
    codes="481",
    methods="PRACK",
    on=("any response",),
    requirement=("A PRACK that matches no unacknowledged reliable response gets 481, one that matches gets a 2xx."),
    message=("answer this PRACK with {wanted}, not {code}: RAck {rack} {matches} a response that waits for it"),
    rfc="RFC 3262",
    section="3",
    quote="the UAS MUST respond to the PRACK with a 481 response",
    notes=(
        "Only a 2xx to one that matches none and a 481 to one that matches are told: elements "
        "on the way may refuse it for their own reasons."
    ),
    passes=history(
        _INVITE,
        answer(_FIRST),
        ask(request("PRACK", "RAck: 7 314159 INVITE", "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf")),
        answer(response("481 PRACK")),
    ),
    fails=history(
        _INVITE,
        answer(_FIRST),
        ask(request("PRACK", "RAck: 7 314159 INVITE", "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf")),
        answer(response("200 PRACK")),
    ),
)
def prack_481_when_unmatched(event: Event) -> Result:
    record, view = event.record, event.view
    rack = record.request.view.rack
    if not record.knows_invite or rack is None:
        return NOT_APPLICABLE
    if record.acknowledges is None and 200 <= view.code < 300:
        return view.at_start_line(str(view.code), wanted=481, code=view.code, rack=rack, matches="does not match")
    if record.acknowledges is not None and view.code == 481:
        return view.at_start_line(str(view.code), wanted="a 2xx", code=view.code, rack=rack, matches="matches")
    return None
