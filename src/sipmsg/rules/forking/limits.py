"""Loops and the breadth of forking (RFC 5393)."""

from __future__ import annotations

from sipmsg.rules.examples import request
from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Result, rule


@rule(
    "440-when-breadth-short",
    "MUST",
    scope="forking",
    on=("opened",),
    family="forking",
    role="proxy",
    codes="440",
    requirement=(
        "A proxy that would need more than Max-Breadth allows, and forks in parallel all the same, should have "
        "answered 440."
    ),
    message="answer with a 440 or wait for a branch to end: Max-Breadth {most} does not allow for a breadth of {used}",
    rfc="RFC 5393",
    section="5.3.3",
    quote="that proxy MUST return a 440 (Max-Breadth Exceeded) response",
    notes="The Max-Breadth of the branches without a final response adds up; one that was not told counts as 1.",
    passes=fork(
        request("INVITE", "Max-Breadth: 1"), "open 1 sip:bob@192.0.2.4", "get 1 486", "open 2 sip:bob@192.0.2.5"
    ),
    fails=fork(request("INVITE", "Max-Breadth: 1"), "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5"),
)
def code_440_when_breadth_short(event: Fork) -> Result:
    most = event.history.request.max_breadth
    if most is None or event.history.breadth <= most:
        return None
    return event.history.request.at("max_breadth", most=most, used=event.history.breadth)


@rule(
    "482-loop-forking-proxy",
    "MUST",
    scope="forking",
    on=("opened",),
    family="forking",
    role="proxy",
    codes="482",
    requirement="A request that went through this proxy before, and is the same, is rejected with 482.",
    message="answer with a 482, and open no branch to {target}: the request came in a loop",
    rfc="RFC 5393",
    section="4.2.2",
    quote="the request has looped and the proxy MUST reject the request with a 482 (Loop Detected) response",
    notes=(
        "Whether a request looped only the proxy knows, by what it wrote into its Via (section 4.2.1): it "
        "tells the response context so."
    ),
    passes=fork("INVITE", "make 482", looped=True),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", looped=True),
)
def code_482_loop_forking_proxy(event: Fork) -> Result:
    if not event.history.looped or event.branch is None:
        return None
    return event.history.request.at("via", 0, target=event.branch.target)
