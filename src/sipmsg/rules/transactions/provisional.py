"""When provisional responses are sent, by time and by who sends them."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.event import Event, Record, is_reliable
from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule

_DELAY = 0.5
_TIMER_E_AT_T2 = 3.5
_TRYING = 0.2
_SILENT = 120
_SILENT_RELIABLE = 300


@rule(
    "timestamp-delay-100",
    "SHOULD",
    scope="transaction",
    family="provisional",
    codes="100",
    fields=("Timestamp",),
    requirement="If the 100 is delayed, the delay in seconds is added to Timestamp.",
    message="add the delay of {delay} s to Timestamp",
    section="8.2.6.1",
    quote="the UAS SHOULD add a delay value into the Timestamp value in the response",
    default=False,
    notes="Told from half a second on, the time that a round trip takes by default (T1).",
    passes=history(
        ask(request("INVITE", "Timestamp: 54"), at=0), answer(response("100 INVITE", "Timestamp: 54 2"), at=2)
    ),
    fails=history(ask(request("INVITE", "Timestamp: 54"), at=0), answer(response("100 INVITE"), at=2)),
)
def timestamp_delay_100(event: Event) -> Result:
    delay = event.since(event.record.request)
    if delay is None or event.record.responses or event.view.timestamp is None:
        return NOT_APPLICABLE
    if delay < _DELAY or event.view.timestamp.delay is not None:
        return None
    return event.view.at("timestamp", delay=f"{delay:.1f}")


@rule(
    "stateless-uas-no-1xx",
    "MUST NOT",
    scope="transaction",
    family="provisional",
    codes="100-199",
    requirement="A stateless UAS sends no 1xx.",
    message="send no {code} from a UAS that keeps no state",
    section="8.2.7",
    quote="A stateless UAS MUST NOT send provisional (1xx) responses.",
    passes=history(ask(request("OPTIONS")), answer(response("401 OPTIONS")), stateless=True),
    fails=history(ask(request("INVITE")), answer(response("100 INVITE")), stateless=True),
)
def stateless_uas_no_1xx(event: Event) -> Result:
    facts = event.facts
    if not facts.stateless or facts.proxy or not event.record.caller:
        return NOT_APPLICABLE
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "stateless-proxy-no-1xx",
    "MUST NOT",
    scope="transaction",
    family="provisional",
    role="proxy",
    codes="100-199",
    requirement=("A stateless proxy makes no provisional response of its own; it forwards those of others."),
    message="make no {code} in a proxy that keeps no state",
    section="16.11",
    quote="an element MUST NOT generate its own 100 (Trying) or any other provisional response",
    passes=history(ask(request("INVITE")), answer(response("180 INVITE"), own=False), stateless=True, proxy=True),
    fails=history(ask(request("INVITE")), answer(response("100 INVITE"), own=True), stateless=True, proxy=True),
)
def stateless_proxy_no_1xx(event: Event) -> Result:
    facts = event.facts
    if not facts.stateless or not facts.proxy or event.own is None:
        return NOT_APPLICABLE
    return event.view.at_start_line(str(event.view.code), code=event.view.code) if event.own else None


@rule(
    "no-early-100-non-invite-udp",
    "MUST NOT",
    scope="transaction",
    family="provisional",
    codes="100",
    methods="!INVITE",
    requirement=(
        "Over an unreliable transport a 100 to a request that is no INVITE waits until Timer E"
        " of the client would be reset to T2."
    ),
    message=("wait {seconds} s before 100 answers a request that is no INVITE; it came after {delay} s"),
    rfc="RFC 4320",
    section="4.1",
    quote="before the amount of time it takes a client transaction's Timer E to be reset to T2",
    default=False,
    notes=(
        "With the default timers the client sends again 0.5, 1.5 and 3.5 seconds after the "
        "request; then Timer E is reset to T2."
    ),
    passes=history(ask(request("OPTIONS"), at=0), answer(response("100 OPTIONS"), at=4), transport="UDP"),
    fails=history(ask(request("OPTIONS"), at=0), answer(response("100 OPTIONS"), at=0.1), transport="UDP"),
)
def no_early_100_non_invite_udp(event: Event) -> Result:
    delay = event.since(event.record.request)
    if delay is None or event.facts.transport != "UDP":
        return NOT_APPLICABLE
    if delay >= _TIMER_E_AT_T2:
        return None
    return event.view.at_start_line("100", seconds=_TIMER_E_AT_T2, delay=f"{delay:.1f}")


@rule(
    "invite-1xx-keepalive",
    "MUST",
    scope="transaction",
    family="provisional",
    codes="101-199",
    methods="INVITE",
    on=(
        "any response",
        "close",
    ),
    requirement=("While an INVITE is pending the UAS sends a provisional response other than 100 every minute."),
    message="send a provisional response other than 100 every minute; {delay} s passed without one",
    section="13.3.1.1",
    quote="the UAS MUST send a non-100 provisional response at every minute",
    default=False,
    notes=(
        "Told from two minutes on, as one may be lost; after a reliable one from five, as it "
        "is sent every two and a half minutes (RFC 3262 section 3)."
    ),
    passes=history(
        ask(request("INVITE"), at=0),
        answer(response("183 INVITE"), at=1),
        answer(response("183 INVITE"), at=61),
        answer(response("486 INVITE"), at=100),
    ),
    fails=history(
        ask(request("INVITE"), at=0), answer(response("183 INVITE"), at=1), answer(response("486 INVITE"), at=181)
    ),
)
def invite_1xx_keepalive(event: Event) -> Iterator[Problem]:
    if event.kind == "response":
        if event.record.method == "INVITE" and event.record.final is None and event.view.code > 100:
            yield from _silence(event, event.record)
        return
    for record in event.history:
        if record.method == "INVITE" and record.final is None:
            yield from _silence(event, record)


@rule(
    "100-within-200ms",
    "MUST",
    scope="transaction",
    family="provisional",
    codes="100",
    methods="INVITE",
    on=(
        "any response",
        "close",
    ),
    requirement="The server answers an INVITE with 100 unless another response comes within 200 ms.",
    message="answer the INVITE within 0.2 s, with 100 if nothing else; {delay} s passed",
    section="17.2.1",
    quote=(
        "The server transaction MUST generate a 100 (Trying) response unless it knows that the"
        " TU will generate a provisional or final response within 200 ms"
    ),
    default=False,
    notes=("Measured where the messages were seen: away from the server the time on the way counts, too."),
    passes=history(
        ask(request("INVITE"), at=0), answer(response("100 INVITE"), at=0.1), answer(response("486 INVITE"), at=3)
    ),
    fails=history(ask(request("INVITE"), at=0), answer(response("486 INVITE"), at=3)),
)
def code_100_within_200ms(event: Event) -> Iterator[Problem]:
    if event.kind == "response":
        record = event.record
        delay = event.since(record.request)
        if record.method == "INVITE" and not record.responses and delay is not None and delay > _TRYING:
            yield event.view.at_start_line(str(event.view.code), delay=f"{delay:.1f}")
        return
    for record in event.history:
        delay = event.since(record.request)
        if record.method == "INVITE" and not record.responses and delay is not None and delay > _TRYING:
            yield record.request.view.at_start_line(delay=f"{delay:.1f}")


@rule(
    "100-quenches-retransmission",
    "INFO",
    scope="transaction",
    family="provisional",
    role="uac",
    codes="100",
    methods="INVITE",
    on=("repeated request",),
    requirement="A provisional response stops retransmissions of the INVITE.",
    message="send this INVITE no more: it was answered with {code}",
    section="21.1.1",
    quote="stops retransmissions of an INVITE by a UAC",
    notes=("Told from the second retransmission after a response on: the first may have crossed it."),
    passes=history(ask(request("INVITE")), ask(request("INVITE")), answer(response("100 INVITE"))),
    fails=history(
        ask(request("INVITE")), answer(response("100 INVITE")), ask(request("INVITE")), ask(request("INVITE"))
    ),
)
def code_100_quenches_retransmission(event: Event) -> Result:
    record = event.record
    if record.method != "INVITE" or not record.responses:
        return NOT_APPLICABLE
    if not record.copies_after_response:
        return None
    return event.view.at_start_line("INVITE", code=record.responses[0].view.code)


def _silence(event: Event, record: Record) -> Iterator[Problem]:
    delay = event.since(record.progress or record.request)
    reliable = record.progress is not None and is_reliable(record.progress.view)
    if delay is not None and delay >= (_SILENT_RELIABLE if reliable else _SILENT):
        last = record.responses[-1] if record.responses else record.request
        view = last.view if event.kind == "close" else event.view
        yield view.at_start_line(delay=f"{delay:.0f}")
