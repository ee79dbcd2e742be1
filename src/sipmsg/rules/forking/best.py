"""Which final response a proxy chooses (RFC 3261 section 16.7 step 6)."""

from __future__ import annotations

from sipmsg.rules.best_response import RESUBMITTABLE
from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Result, rule

_TIMEOUT, _TERMINATED = 408, 487


def _chosen(event: Fork) -> bool:
    """Tell whether a final response is the first, so that it was to be chosen."""
    return event.history.first_final is None and not event.history.closed


@rule(
    "best-response-6xx-first",
    "MUST",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="300-699",
    requirement="The best response is a 6xx if there is one.",
    message="send a 6xx, which came from {target}, in place of the {code}",
    section="16.7",
    quote="It MUST choose from the 6xx class responses if any exist in the context.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 486", "get 2 603", "send 603"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 486", "get 2 603", "send 486"),
)
def best_response_6xx_first(event: Fork) -> Result:
    six = event.history.six
    if six is None or six.branch is None or event.view.code >= 600 or not _chosen(event):
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code, target=six.branch.target)


@rule(
    "best-response-lowest-class",
    "SHOULD",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="300-599",
    requirement="Without a 6xx the best response is one of the lowest class.",
    message="send a {lowest}xx in place of the {code}, as one came",
    section="16.7",
    quote="the proxy SHOULD choose from the lowest response class stored in the response context",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 302", "get 2 404", "send 302"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 302", "get 2 404", "send 404"),
)
def best_response_lowest_class(event: Fork) -> Result:
    lowest = event.history.candidates.lowest_class
    if event.history.six is not None or not lowest or event.view.code // 100 <= lowest or not _chosen(event):
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code, lowest=lowest)


@rule(
    "best-response-prefer-resubmittable",
    "SHOULD",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="400-499",
    requirement="Of the 4xx those are preferred that tell how to send the request again: 401, 407, 415, 420, 484.",
    message="prefer the response that tells how to send the request again to this {code}",
    section="16.7",
    quote=(
        "give preference to responses that provide information affecting resubmission of this request, such as "
        "401, 407, 415, 420, and 484"
    ),
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 404", "get 2 407", "send 407"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 404", "get 2 407", "send 404"),
)
def best_response_prefer_resubmittable(event: Fork) -> Result:
    candidates = event.history.candidates
    if event.view.code in RESUBMITTABLE or not candidates.resubmittable or not _chosen(event):
        return None
    if event.history.six is not None or candidates.lowest_class != 4:
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "best-response-408-when-none",
    "MUST",
    scope="forking",
    on=("sent", "closed"),
    family="forking",
    role="proxy",
    codes="408",
    methods="INVITE",
    requirement="Where no final response came on any branch of an INVITE, a proxy sends a 408.",
    message="answer with a 408, as no branch gave a final response{sent}",
    section="16.7",
    quote="If there are no final responses in the context, the proxy MUST send a 408 (Request Timeout) response",
    notes="RFC 4320 section 4.2 forbids a 408 to any other method. A 487 passes where branches were cancelled.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "timeout 1", "make 408", "close"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "timeout 1", "close"),
)
def best_response_408_when_none(event: Fork) -> Result:
    history = event.history
    if history.first_final is not None or not history.branches or history.live or history.answers:
        return None
    if event.kind == "closed":
        return event.view.at_start_line(sent="")
    code = event.view.code
    if code < 300 or code == _TIMEOUT or (code == _TERMINATED and history.cancellations):
        return None
    return event.view.at_start_line(str(code), sent=f", not with a {code}")


@rule(
    "best-response-sent-when-all-done",
    "MUST",
    scope="forking",
    on=("closed",),
    family="forking",
    role="proxy",
    codes="300-699",
    requirement="When all branches have ended and no final response was sent, a proxy sends one.",
    message="send a final response upstream: all branches have ended, the best gave {code}",
    section="16.7",
    quote=(
        "A stateful proxy MUST send a final response to a response context's server transaction if no final "
        "responses have been immediately forwarded"
    ),
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 486", "send 486", "close"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 486", "close"),
)
def best_response_sent_when_all_done(event: Fork) -> Result:
    history = event.history
    best = history.candidates.best
    if history.first_final is not None or history.live or history.success is not None:
        return None
    if best is None or not history.answers:
        return None
    return (best.view or event.view).at_start_line(str(best.code), code=best.code)
