"""A 6xx, which ends the search (RFC 3261 section 16.7 step 5 and section 21.6)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Problem, Result, rule


def _after_six(event: Fork) -> Result:
    six = event.history.six
    if six is None or six.view is None or event.branch is None:
        return None
    return six.view.at_start_line(str(six.code), code=six.code, target=event.branch.target)


@rule(
    "6xx-must-not-fork",
    "MUST NOT",
    scope="forking",
    on=("opened",),
    family="forking",
    role="proxy",
    codes="600-699",
    requirement=(
        "After a 6xx a proxy opens no new branch in that response context: no next target, no recursion on a "
        "3xx or 416."
    ),
    message="open no branch to {target}: the {code} ended the search",
    section="16.7",
    quote="and it MUST NOT create any new branches in this context",
    notes='This is the exact form of "a 6xx must not be forked".',
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 603", "send 603", "close"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 603", "open 2 sip:bob@192.0.2.5"),
)
def code_6xx_must_not_fork(event: Fork) -> Result:
    return _after_six(event)


@rule(
    "6xx-cancels-pending",
    "SHOULD",
    scope="forking",
    on=("late",),
    family="forking",
    role="proxy",
    codes="600-699",
    requirement="On a 6xx a proxy cancels all pending branches.",
    message="send a CANCEL to {target}: the {code} ended the search",
    section="16.7",
    quote="the stateful proxy SHOULD cancel all client pending transactions",
    notes=(
        "A branch is pending while it is in Proceeding; one without a provisional response is cancelled when "
        "that came (section 9.1). Only an INVITE is cancelled."
    ),
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 2 180",
        "send 180",
        "get 1 603",
        "cancel 2",
        "get 2 487",
        "send 603",
        "close",
    ),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 2 180",
        "send 180",
        "get 1 603",
        "get 2 486",
        "send 603",
        "close",
    ),
)
def code_6xx_cancels_pending(event: Fork) -> Iterator[Problem]:
    cause = event.cause
    if cause is None or cause.code < 600 or cause is event.history.first_final:
        return
    for branch in event.uncancelled:
        yield cause.at_start_line(str(cause.code), code=cause.code, target=branch.target)


@rule(
    "6xx-not-forwarded-immediately",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="600-699",
    requirement="A 6xx is held until all branches have ended, and forwarded then.",
    message="hold the {code} until all branches have ended",
    section="16.7",
    quote="it is not immediately forwarded",
    notes="The same step forbids it for all other responses but 1xx and 2xx.",
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 2 180",
        "send 180",
        "get 1 603",
        "cancel 2",
        "get 2 487",
        "send 603",
        "close",
    ),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 603", "send 603"),
)
def code_6xx_not_forwarded_immediately(event: Fork) -> Result:
    if not event.history.live:
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "no-retry-elsewhere-after-6xx",
    "SHOULD NOT",
    scope="forking",
    on=("opened",),
    family="forking",
    role="uac",
    codes="600-699",
    requirement="A client that tries a list of contacts stops at a 6xx.",
    message="try no other target: the {code} speaks for the user, not for one place",
    section="21.6",
    quote=(
        "6xx responses indicate that a server has definitive information about a particular user, not just the "
        "particular instance"
    ),
    default=False,
    notes=(
        "It follows from the meaning of 6xx; section 8.1.3.4 has a client try the next contact after any "
        "failure and makes no exception."
    ),
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 486", "open 2 sip:bob@192.0.2.5", role="uac"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 603", "open 2 sip:bob@192.0.2.5", role="uac"),
)
def no_retry_elsewhere_after_6xx(event: Fork) -> Result:
    return _after_six(event)
