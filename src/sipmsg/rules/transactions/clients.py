"""What a client makes of a response, as the requests that follow it show."""

from __future__ import annotations

from sipmsg.registry import STATUS_CODES
from sipmsg.rules.event import INVITE_USAGE, Event
from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

_BRANCH = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{}"
_TO = "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf"
_INVITE = request("INVITE", "Content-Type: application/sdp", body=SDP.format(port=49172))


@rule(
    "481-408-terminate-dialog",
    "SHOULD",
    scope="transaction",
    family="unknown",
    role="uac",
    codes="408,481",
    on=("request",),
    requirement="After a 481 or 408 to a request in a dialog the client ends the dialog.",
    message="send no {method} in this dialog: {code} has ended its session for this side",
    section="12.2.1.2",
    quote="the UAC SHOULD terminate the dialog",
    notes=(
        "RFC 5057 section 5.1 narrows it to the usage: told of INVITE, UPDATE and INFO, which "
        "share the session. BYE may follow."
    ),
    passes=history(
        ask(_INVITE),
        answer(response("200 INVITE", "Content-Type: application/sdp", body=SDP.format(port=49170))),
        ask(request("INFO", _BRANCH.format("info"), "CSeq: 314160 INFO", _TO)),
        answer(response("481 INFO")),
        ask(request("BYE", _BRANCH.format("bye"), "CSeq: 314161 BYE", _TO)),
    ),
    fails=history(
        ask(_INVITE),
        answer(response("200 INVITE", "Content-Type: application/sdp", body=SDP.format(port=49170))),
        ask(request("INFO", _BRANCH.format("info"), "CSeq: 314160 INFO", _TO)),
        answer(response("481 INFO")),
        ask(request("INFO", _BRANCH.format("more"), "CSeq: 314161 INFO", _TO)),
    ),
)
def code_481_408_terminate_dialog(event: Event) -> Result:
    record = event.record
    failed = record.dialog.failed.get(record.from_tag) if record.dialog is not None else None
    if failed is None or record.method not in INVITE_USAGE:
        return NOT_APPLICABLE
    return event.view.at_start_line(record.method, method=record.method, code=failed.view.code)


@rule(
    "unknown-final-as-x00",
    "MUST",
    scope="transaction",
    family="unknown",
    role="uac",
    codes="200-699",
    on=("request",),
    requirement="A final status code that is not known is handled as the x00 of its class.",
    message="acknowledge the {code} as a {class_} of its class: in the {place} transaction",
    section="8.1.3.2",
    quote=(
        "MUST treat any final response it does not recognize as being equivalent to the x00 response code of that class"
    ),
    notes=(
        "Told by the ACK: to a 2xx it has a branch of its own (section 13.2.2.4), to other "
        "final responses that of the INVITE (section 17.1.1.3)."
    ),
    passes=history(ask(request("INVITE")), answer(response("431 INVITE Odd")), ask(request("ACK", _TO))),
    fails=history(
        ask(request("INVITE")), answer(response("431 INVITE Odd")), ask(request("ACK", _BRANCH.format("new"), _TO))
    ),
)
def unknown_final_as_x00(event: Event) -> Result:
    if event.record.method != "ACK":
        return NOT_APPLICABLE
    invite = event.history.invite(event.record)
    if invite is None or invite.final is None or invite.final.view.code in STATUS_CODES:
        return NOT_APPLICABLE
    code = invite.final.view.code
    if not event.view.via or not 200 <= code <= 699 or event.history.is_of_invite(event.record) is (code >= 300):
        return None
    place = "INVITE's" if code >= 300 else "ACK's own"
    return event.view.at("via", 0, "params.branch", find="branch", code=code, class_=f"{code // 100}00", place=place)


@rule(
    "stray-response-dropped",
    "MUST",
    scope="transaction",
    family="correlation",
    role="uac",
    on=("stray response",),
    requirement=("A response that matches no client transaction is discarded, by every element but a stateless proxy."),
    message="discard this {code}: no {method} with its branch was sent",
    rfc="RFC 6026",
    section="8.9",
    quote="any element other than a stateless proxy MUST silently discard the response",
    receiver_action="discard",
    notes=(
        "Told of every response whose branch and method are those of no request that was seen,"
        " where the first one seen was outside of any dialog (else it may have been sent before). RFC 3261 forwarded"
        " a stray 2xx; RFC 6026 has replaced that."
    ),
    passes=history(ask(request("INVITE")), answer(response("486 INVITE"))),
    fails=history(ask(request("INVITE")), answer(response("200 BYE"))),
)
def stray_response_dropped(event: Event) -> Result:
    view, facts = event.view, event.facts
    if not view.method or not view.via or (facts.stateless and facts.proxy) or not event.history.whole:
        return NOT_APPLICABLE
    return view.at("via", 0, find="branch", code=view.code, method=view.method)
