"""Where the responses to an INVITE have an offer or an answer (RFC 3261 section 13)."""

from __future__ import annotations

from sipmsg.rules.event import Event, is_reliable
from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

_WITHOUT = ask(request("INVITE", "Supported: 100rel"))
_WITH = ask(request("INVITE", "Supported: 100rel", "Content-Type: application/sdp", body=SDP.format(port=49172)))
_BODY = SDP.format(port=49170)
_OK = response("200 INVITE", "Content-Type: application/sdp", body=_BODY)


@rule(
    "sdp-offer-first-reliable-1xx",
    "MUST",
    scope="transaction",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    requirement="If the INVITE had no offer, the first reliable provisional response carries one.",
    message="put an offer into this first reliable response: the INVITE had none",
    rfc="RFC 3262",
    section="5",
    quote="one MUST appear in that reliable provisional response",
    passes=history(
        _WITHOUT,
        answer(response("183 INVITE", "RSeq: 1", "Require: 100rel", "Content-Type: application/sdp", body=_BODY)),
    ),
    fails=history(_WITHOUT, answer(response("183 INVITE", "RSeq: 1", "Require: 100rel"))),
)
def sdp_offer_first_reliable_1xx(event: Event) -> Result:
    if event.record.offers is not False or event.fork.reliable or event.fork.final or not is_reliable(event.view):
        return NOT_APPLICABLE
    return event.view.missing("Content-Type") if event.session is None else None


@rule(
    "sdp-answer-in-2xx",
    "MUST",
    scope="transaction",
    family="offer-answer",
    codes="200-299",
    methods="INVITE",
    requirement=("If the INVITE had an offer and no reliable provisional response had the answer, the 2xx has it."),
    message="put the answer to the offer of the INVITE into this {code}",
    section="13.3.1.4",
    quote=(
        "If the INVITE request contained an offer, and the UAS had not yet sent an answer, the"
        " 2xx MUST contain an answer."
    ),
    notes=(
        "A session description in a provisional response that is not reliable only goes ahead of the answer in the 2xx."
    ),
    passes=history(_WITH, answer(_OK)),
    fails=history(_WITH, answer(response("200 INVITE"))),
)
def sdp_answer_in_2xx(event: Event) -> Result:
    if not event.record.offers or event.fork.agreed is not None:
        return NOT_APPLICABLE
    return event.view.missing("Content-Type", code=event.view.code) if event.session is None else None


@rule(
    "sdp-offer-in-2xx",
    "MUST",
    scope="transaction",
    family="offer-answer",
    codes="200-299",
    methods="INVITE",
    requirement=("If the INVITE had no offer and no reliable provisional response had one, the 2xx has it."),
    message="put an offer into this {code}: neither the INVITE nor a reliable response had one",
    section="13.3.1.4",
    quote="the 2xx MUST contain an offer if the UAS had not yet sent an offer",
    passes=history(_WITHOUT, answer(_OK)),
    fails=history(_WITHOUT, answer(response("200 INVITE"))),
)
def sdp_offer_in_2xx(event: Event) -> Result:
    if event.record.offers is not False or event.fork.agreed is not None:
        return NOT_APPLICABLE
    return event.view.missing("Content-Type", code=event.view.code) if event.session is None else None


@rule(
    "no-second-offer-in-responses",
    "MUST NOT",
    scope="transaction",
    family="offer-answer",
    codes="101-299",
    methods="INVITE",
    fields=("Content-Type",),
    requirement=(
        "After the answer to the offer, or after an offer that was sent reliably, no other "
        "session description follows in responses to that INVITE."
    ),
    message="repeat the session description of the earlier {code}, or leave it out",
    section="13.2.1",
    quote="it MUST NOT generate subsequent offers in any responses to the initial INVITE",
    receiver_action="ignore later SDP",
    notes=("The very same one may be repeated. A response of another To tag has a description of its own."),
    passes=history(_WITH, answer(response("183 INVITE", "Content-Type: application/sdp", body=_BODY)), answer(_OK)),
    fails=history(
        _WITH,
        answer(response("183 INVITE", "Content-Type: application/sdp", body=SDP.format(port=49180))),
        answer(_OK),
    ),
)
def no_second_offer_in_responses(event: Event) -> Result:
    fork = event.fork
    first = fork.described if event.record.offers else fork.agreed
    if first is None or not isinstance(event.session, bytes) or not isinstance(first.session, bytes):
        return NOT_APPLICABLE
    if first.record is not event.record or event.session.rstrip() == first.session.rstrip():
        return None
    return event.view.at_body(code=first.view.code)
