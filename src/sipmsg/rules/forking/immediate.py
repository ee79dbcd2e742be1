"""What a proxy forwards at once, and what it never forwards (RFC 3261 section 16.7 step 5)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Problem, Result, rule


def _late(event: Fork, *, success: bool, after: bool) -> Iterator[Problem]:
    """Point at responses that were not forwarded when they should have been."""
    for got in event.overdue:
        if got.view is not None and (got.code >= 200) is success and (event.history.first_final is not None) is after:
            yield got.view.at_start_line(str(got.code), code=got.code)


@rule(
    "no-100-forwarded",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="provisional",
    role="proxy",
    codes="100",
    requirement="A stateful proxy does not forward a 100.",
    message="keep the 100 here; a proxy answers with a 100 of its own",
    section="16.7",
    quote="In particular, a stateful proxy MUST NOT forward any 100 (Trying) response.",
    notes=(
        "A 100 counts as forwarded if it has what only the received one has: a To tag, or rows that the request lacks."
    ),
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 100", "make 100", "get 1 180", "send 180"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 100", "send 100"),
)
def no_100_forwarded(event: Fork) -> Result:
    if event.source is None:
        return None
    return event.view.at_start_line("100")


@rule(
    "provisional-forwarded-immediately",
    "MUST",
    scope="forking",
    on=("late",),
    family="forking",
    role="proxy",
    codes="101-199",
    requirement="A proxy forwards every provisional response but 100 at once, until it has sent a final response.",
    message="forward the {code} upstream before anything else is done",
    section="16.7",
    quote="Any provisional response other than 100 (Trying)",
    notes="To what is no INVITE nothing but 100 is sent at all (RFC 4320 section 4.1), so nothing is asked for there.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 180", "send 180", "get 1 486", "send 486", "close"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 180", "get 1 486", "send 486", "close"),
)
def provisional_forwarded_immediately(event: Fork) -> Iterator[Problem]:
    return _late(event, success=False, after=False)


@rule(
    "2xx-forwarded-immediately",
    "MUST",
    scope="forking",
    on=("late",),
    family="forking",
    role="proxy",
    codes="200-299",
    requirement="A proxy forwards a 2xx at once, as long as it has not sent a final response.",
    message="forward the {code} upstream before anything else is done",
    section="16.7",
    quote="the following responses MUST be forwarded immediately",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 200", "send 200", "close"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 200", "close"),
)
def code_2xx_forwarded_immediately(event: Fork) -> Iterator[Problem]:
    return _late(event, success=True, after=False)


@rule(
    "all-2xx-to-invite-forwarded",
    "MUST",
    scope="forking",
    on=("late",),
    family="forking",
    role="proxy",
    codes="200-299",
    methods="INVITE",
    requirement="A proxy forwards every 2xx to an INVITE, also after a final response.",
    message="forward this {code} as well: its dialog is another one",
    section="16.7",
    quote="Any 2xx response to an INVITE request",
    notes="RFC 6026 section 7.3: only those that match a client transaction.",
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 1 200",
        "send 200",
        "get 2 200",
        "send 200",
        "close",
    ),
    fails=fork(
        "INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 200", "send 200", "get 2 200", "close"
    ),
)
def all_2xx_to_invite_forwarded(event: Fork) -> Iterator[Problem]:
    return _late(event, success=True, after=True)


@rule(
    "stray-response-not-forwarded",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    requirement="A transaction-stateful proxy does not forward a response that matches no client transaction.",
    message="drop this {code}: it matches no client transaction",
    rfc="RFC 6026",
    section="7.3",
    quote="The proxy MUST NOT forward the response if there is no matching transaction state machine.",
    notes="It replaces what RFC 3261 section 16.7 says of such responses.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 486", "send 486", "end 1", "get 1 200", "close"),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "get 1 200",
        "send 200",
        "end 1",
        "get 1 200 | To: <sip:bob@biloxi.example>;tag=late",
        "send 200",
    ),
)
def stray_response_not_forwarded(event: Fork) -> Result:
    late = event.history.closed and not event.history.is_invite
    if event.source is None or not event.source.stray or late:
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "late-non-invite-response-not-forwarded",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    methods="!INVITE",
    requirement="A proxy sends no response to a request other than INVITE once its server transaction is terminated.",
    message="drop this {code}: the server transaction of the {method} is terminated",
    rfc="RFC 4320",
    section="4.2",
    quote=(
        "MUST NOT send any response to a non-INVITE request unless it has a matching server transaction that "
        "is not in the Terminated state"
    ),
    passes=fork("OPTIONS", "open 1 sip:bob@192.0.2.4", "timeout 1", "close", "get 1 200"),
    fails=fork("OPTIONS", "open 1 sip:bob@192.0.2.4", "timeout 1", "close", "get 1 200", "send 200"),
)
def late_non_invite_response_not_forwarded(event: Fork) -> Result:
    if not event.history.closed:
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code, method=event.history.request.method)
