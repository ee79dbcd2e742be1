"""The CANCELs that a proxy owes (RFC 3261 section 16.7 step 10)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Problem, rule


@rule(
    "cancel-pending-after-final",
    "MUST",
    scope="forking",
    on=("late",),
    family="forking",
    role="proxy",
    codes="200-699",
    requirement="After it forwarded a final response a proxy cancels all pending branches.",
    message="send a CANCEL to {target}, where the request is still pending",
    section="16.7",
    quote="the proxy MUST generate a CANCEL request for all pending client transactions",
    notes="Only an INVITE is cancelled (section 9.1), and only in Proceeding.",
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 2 180",
        "send 180",
        "get 1 200",
        "send 200",
        "cancel 2",
        "get 2 487",
        "close",
    ),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 2 180",
        "send 180",
        "get 1 200",
        "send 200",
        "get 2 487",
        "close",
    ),
)
def cancel_pending_after_final(event: Fork) -> Iterator[Problem]:
    cause = event.cause
    if cause is None or cause is not event.history.first_final:
        return
    for branch in event.uncancelled:
        yield cause.at_start_line(str(cause.code), target=branch.target)
