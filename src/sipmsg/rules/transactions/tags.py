"""To tags, dialogs and values that stay the same in all responses to a request."""

from __future__ import annotations

from sipmsg.rules.event import INVITE_USAGE, Event
from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

_UPDATE = request(
    "UPDATE sip:alice@pc33.atlanta.example",
    "Via: SIP/2.0/UDP 192.0.2.4;branch=z9hG4bKb1",
    "From: Bob <sip:bob@biloxi.example>;tag=a6c85cf",
    "To: Alice <sip:alice@atlanta.example>;tag=1928301774",
    "CSeq: 1 UPDATE",
)
_KEEP = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds;keep={}"


@rule(
    "to-tag-same-all-responses",
    "MUST",
    scope="transaction",
    family="correlation",
    codes="101-699",
    requirement="One UAS uses one To tag for all its responses to a request.",
    message="keep the To tag {first} of the earlier {code}",
    section="8.2.6.2",
    quote=("The same tag MUST be used for all responses to that request, both final and provisional"),
    notes=(
        "Different tags are those of different UAS where the request may have forked. Of two "
        "provisional responses to INVITE same-dialog-id-all-1xx speaks."
    ),
    passes=history(
        ask(request("INVITE")), answer(response("180 INVITE")), answer(response("486 INVITE")), single_uas=True
    ),
    fails=history(
        ask(request("INVITE")),
        answer(response("180 INVITE")),
        answer(response("486 INVITE", "To: Bob <sip:bob@biloxi.example>;tag=b81d22")),
        single_uas=True,
    ),
)
def to_tag_same_all_responses(event: Event) -> Result:
    first = event.record.first_tagged
    if not event.facts.single_uas or first is None or not event.fork.tag:
        return NOT_APPLICABLE
    if event.view.method == "INVITE" and event.view.code < 200 and first.view.code < 200:
        return NOT_APPLICABLE
    if event.fork.tag == first.fork.tag:
        return None
    return event.view.at("to", None, "params.tag", find=event.fork.tag, first=first.fork.tag, code=first.view.code)


@rule(
    "same-dialog-id-all-1xx",
    "MUST",
    scope="transaction",
    family="provisional",
    codes="101-199",
    methods="INVITE",
    requirement="All provisional responses of one UAS to an INVITE name the same dialog.",
    message="stay in the dialog of the earlier {code}: To tag {first}",
    section="13.3.1.1",
    quote="Each of these MUST indicate the same dialog ID.",
    passes=history(
        ask(request("INVITE")), answer(response("180 INVITE")), answer(response("183 INVITE")), single_uas=True
    ),
    fails=history(
        ask(request("INVITE")),
        answer(response("180 INVITE")),
        answer(response("183 INVITE", "To: Bob <sip:bob@biloxi.example>;tag=b81d22")),
        single_uas=True,
    ),
)
def same_dialog_id_all_1xx(event: Event) -> Result:
    first = event.record.first_tagged
    if not event.facts.single_uas or first is None or not event.fork.tag or first.view.code >= 200:
        return NOT_APPLICABLE
    if event.fork.tag == first.fork.tag:
        return None
    return event.view.at("to", None, "params.tag", find=event.fork.tag, first=first.fork.tag, code=first.view.code)


@rule(
    "dialog-created-by-tagged-1xx",
    "INFO",
    scope="transaction",
    family="provisional",
    role="uac",
    codes="101-199",
    methods="INVITE",
    on=("any response",),
    requirement=(
        "Any 101 to 199 with a To tag makes an early dialog at the client that sent the INVITE, not 183 alone."
    ),
    message="answer in the dialog that the {first} with To tag {tag} has made, and not with 481",
    section="12.1",
    quote=("2xx and 101-199 responses with a To tag, where the request was INVITE, will establish a dialog"),
    notes="Told where that client answers a request of the callee in the early dialog with 481.",
    passes=history(
        ask(request("INVITE")),
        answer(response("180 INVITE")),
        ask(_UPDATE),
        answer(response("200 UPDATE", "Contact: <sip:alice@pc33.atlanta.example>")),
    ),
    fails=history(
        ask(request("INVITE")),
        answer(response("180 INVITE")),
        ask(_UPDATE),
        answer(response("481 UPDATE")),
    ),
)
def dialog_created_by_tagged_1xx(event: Event) -> Result:
    record = event.record
    if event.view.code != 481 or record.dialog is None or record.method not in INVITE_USAGE or record.after_bye:
        return NOT_APPLICABLE
    made = record.dialog.made_by
    invite = made.record
    if record.from_tag == invite.from_tag or invite.method != "INVITE" or made.view.code >= 200 or invite.final:
        return NOT_APPLICABLE
    return event.view.at_start_line("481", first=made.view.code, tag=made.fork.tag)


@rule(
    "via-keep-same-value",
    "MUST NOT",
    scope="transaction",
    family="via",
    codes="101-699",
    requirement="The keep parameter of Via has one value in all responses to a request.",
    message="repeat keep={first} of the earlier {code}, not keep={value}",
    rfc="RFC 6223",
    section="4.4",
    quote='different parameter values to the "keep" parameters in responses to the same request',
    default=False,
    passes=history(
        ask(request("REGISTER", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds;keep")),
        answer(response("401 REGISTER", _KEEP.format(30))),
        answer(response("401 REGISTER", _KEEP.format(30))),
    ),
    fails=history(
        ask(request("REGISTER", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds;keep")),
        answer(response("401 REGISTER", _KEEP.format(30))),
        answer(response("401 REGISTER", _KEEP.format(60))),
    ),
)
def via_keep_same_value(event: Event) -> Result:
    first, via = event.record.keep, event.view.via
    if first is None or not via or via[0].keep is None:
        return NOT_APPLICABLE
    known = first.view.via[0].keep
    if via[0].keep == known:
        return None
    return event.view.at("via", 0, "params.keep", find="keep", first=known, code=first.view.code, value=via[0].keep)
