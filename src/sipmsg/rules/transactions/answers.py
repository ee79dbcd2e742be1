"""The status code that what came before calls for."""

from __future__ import annotations

from sipmsg.rules.event import Event
from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

_OF_EVERY_UA = frozenset(("INVITE", "ACK", "CANCEL", "BYE", "OPTIONS", "REGISTER"))
_AFTER_EVENT = frozenset((400, 412, 413, 415, 423))
_AGAIN = ("Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bKagain", "CSeq: 314160 PUBLISH")


@rule(
    "408-not-for-invite-expiry",
    "INFO",
    scope="transaction",
    family="method",
    codes="408",
    methods="INVITE",
    requirement="An INVITE whose Expires has run out is answered with 487, not 408.",
    message="answer an INVITE that has expired with 487, not 408",
    section="13.3.1",
    quote="a 487 (Request Terminated) response SHOULD be generated",
    notes=(
        "Section 21.4.9 has 408 where no response could be made in time. A gateway may answer "
        "504 or 408 where the request expired further on (section 21.5.5)."
    ),
    passes=history(
        ask(request("INVITE", "Expires: 30"), at=0),
        answer(response("180 INVITE"), at=1),
        answer(response("487 INVITE"), at=30),
    ),
    fails=history(
        ask(request("INVITE", "Expires: 30"), at=0),
        answer(response("180 INVITE"), at=1),
        answer(response("408 INVITE"), at=30),
    ),
)
def code_408_not_for_invite_expiry(event: Event) -> Result:
    expires, passed = event.record.request.view.expires, event.since(event.record.request)
    if expires is None or passed is None or not event.record.caller:
        return NOT_APPLICABLE
    return event.view.at_start_line("408") if passed >= expires else None


@rule(
    "subscribe-authenticated-with-401",
    "INFO",
    scope="transaction",
    family="auth",
    codes="407",
    methods="SUBSCRIBE",
    requirement="A notifier challenges with 401, not with 407.",
    message="challenge SUBSCRIBE with 401, not 407",
    rfc="RFC 6665",
    section="4.2.1.3",
    quote=("authentication for SUBSCRIBE requests will always be performed via a 401 (Unauthorized) response"),
    default=False,
    notes="A proxy on the way may challenge with 407: told only where one UAS alone answers.",
    passes=history(ask(request("SUBSCRIBE")), answer(response("401 SUBSCRIBE")), single_uas=True),
    fails=history(ask(request("SUBSCRIBE")), answer(response("407 SUBSCRIBE")), single_uas=True),
)
def subscribe_authenticated_with_401(event: Event) -> Result:
    if not event.facts.single_uas:
        return NOT_APPLICABLE
    return event.view.at_start_line("407")


@rule(
    "501-vs-405",
    "INFO",
    scope="transaction",
    family="method",
    codes="405,501",
    requirement="405 answers a method that is known and refused, 501 one that is not known.",
    message="answer {method} with 405, not 501: the method is known here",
    section="21.5.2",
    quote=(
        "405 (Method Not Allowed) is sent when the server recognizes the request method, but "
        "that method is not allowed or supported"
    ),
    default=False,
    notes=("Known are the methods of RFC 3261, and those that the side sent itself or listed in Allow."),
    passes=history(ask(request("OPTIONS")), answer(response("405 OPTIONS"))),
    fails=history(ask(request("OPTIONS")), answer(response("501 OPTIONS"))),
)
def code_501_vs_405(event: Event) -> Result:
    record = event.record
    if event.view.code != 501:
        return NOT_APPLICABLE
    if record.method not in _OF_EVERY_UA and record.method not in event.history.recognised[not record.caller]:
        return None
    return event.view.at_start_line("501", method=record.method)


@rule(
    "412-on-etag-mismatch",
    "MUST",
    scope="transaction",
    family="method",
    codes="412",
    methods="PUBLISH",
    on=("any response",),
    requirement="A PUBLISH whose SIP-If-Match has an entity-tag that is not in force gets 412.",
    message="answer this PUBLISH with 412: entity-tag {etag} was replaced",
    rfc="RFC 3903",
    section="6",
    quote=("the ESC MUST reject the publication with a response of 412 (Conditional Request Failed)"),
    default=False,
    notes="Told of an entity-tag that a 2xx seen before has replaced.",
    passes=history(
        ask(request("PUBLISH", "SIP-If-Match: old")),
        answer(response("200 PUBLISH", "SIP-ETag: new")),
        ask(request("PUBLISH", *_AGAIN, "SIP-If-Match: old")),
        answer(response("412 PUBLISH")),
    ),
    fails=history(
        ask(request("PUBLISH", "SIP-If-Match: old")),
        answer(response("200 PUBLISH", "SIP-ETag: new")),
        ask(request("PUBLISH", *_AGAIN, "SIP-If-Match: old")),
        answer(response("200 PUBLISH", "SIP-ETag: newer")),
    ),
)
def code_412_on_etag_mismatch(event: Event) -> Result:
    if not event.record.stale_etag or not 200 <= event.view.code < 300:
        return NOT_APPLICABLE
    return event.view.at_start_line(str(event.view.code), etag=event.record.request.view.sip_if_match)


@rule(
    "489-publish-bad-event",
    "MUST",
    scope="transaction",
    family="method",
    codes="489",
    methods="PUBLISH",
    on=("any response",),
    requirement="A PUBLISH without an Event that the server supports gets 489.",
    message="answer a PUBLISH without Event with 489, not {code}",
    rfc="RFC 3903",
    section="6",
    quote="the ESC MUST respond to the PUBLISH request with a 489 (Bad Event) response",
    default=False,
    notes=("Told of a request without Event, and of codes that no earlier step gives (2xx, 400, 412, 413, 415, 423)."),
    passes=history(ask(request("PUBLISH", "-Event")), answer(response("489 PUBLISH"))),
    fails=history(ask(request("PUBLISH", "-Event")), answer(response("400 PUBLISH"))),
)
def code_489_publish_bad_event(event: Event) -> Result:
    request, code = event.record.request.view, event.view.code
    if request.method != "PUBLISH" or request.has("Event") or not (200 <= code < 300 or code in _AFTER_EVENT):
        return NOT_APPLICABLE
    return event.view.at_start_line(str(code), code=code)
