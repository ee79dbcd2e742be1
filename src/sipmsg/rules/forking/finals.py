"""How many final responses a proxy sends, and what becomes of a 503 (RFC 3261 section 16.7 steps 5 and 6)."""

from __future__ import annotations

from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Result, rule
from sipmsg.rules.view import View


def _again(event: Fork, first: View) -> bool:
    """Tell whether the final response is sent once more, as a server transaction does for a retransmitted request."""
    return bytes(event.view.message) == bytes(first.message)


@rule(
    "one-final-non-invite",
    "MUST",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="200-699",
    methods="!INVITE",
    requirement="A proxy sends exactly one final response to a request other than INVITE.",
    message="drop this {code}: a {first} was sent, and a {method} has one final response",
    section="16.7",
    quote="a stateful proxy will forward exactly one final response to a non-INVITE request",
    passes=fork(
        "OPTIONS", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 200", "send 200", "get 2 200", "close"
    ),
    fails=fork(
        "OPTIONS",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 1 200",
        "send 200",
        "get 2 200",
        "send 200",
    ),
)
def one_final_non_invite(event: Fork) -> Result:
    first = event.history.first_final
    if first is None or event.history.closed or _again(event, first):
        return None
    return event.view.at_start_line(
        str(event.view.code), code=event.view.code, first=first.code, method=event.history.request.method
    )


@rule(
    "one-non-2xx-or-many-2xx",
    "MUST",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="200-699",
    methods="INVITE",
    requirement="An INVITE gets exactly one final response that is no 2xx, or one or more 2xx, and never both.",
    message="{advice}: an INVITE has one final response, or 2xx only",
    section="16.7",
    quote="either exactly one non-2xx response or one or more 2xx responses to an INVITE request",
    notes=(
        "A 2xx that follows another final response must be forwarded all the same: the fault is to have sent "
        "that one while a branch was open."
    ),
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 1 200",
        "send 200",
        "get 2 200",
        "send 200",
    ),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 1 486",
        "send 486",
        "get 2 200",
        "send 200",
    ),
)
def one_non_2xx_or_many_2xx(event: Fork) -> Result:
    first = event.history.first_final
    if first is None or (first.code < 300 and event.view.code < 300):
        return None
    if (event.source is not None and event.source.stray) or _again(event, first):
        return None
    code = event.view.code
    if code < 300:
        held = f"hold the {first.code} until all branches have ended, as a {code} came after it"
        return first.at_start_line(str(first.code), advice=held)
    return event.view.at_start_line(str(code), advice=f"drop the {code}, as a {first.code} was sent before it")


@rule(
    "503-becomes-500",
    "SHOULD",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="503",
    requirement="Where a 503 is all that came, a proxy sends a 500 in its place.",
    message="send a 500: the 503 is about the next server, not about this proxy",
    section="16.7",
    quote="the proxy SHOULD generate a 500 response and forward that upstream",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 503", "make 500"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 503", "send 503"),
)
def code_503_becomes_500(event: Fork) -> Result:
    codes = event.history.candidates.codes
    if not codes[503] or codes[503] != event.history.candidates.count:
        return None
    return event.view.at_start_line("503")


@rule(
    "503-not-forwarded",
    "SHOULD NOT",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="503",
    requirement="A 503 is not forwarded, unless the proxy itself can serve no request.",
    message="choose another response: the 503 is about the next server, not about this proxy",
    section="16.7",
    quote=(
        "SHOULD NOT forward it upstream unless it can determine that any subsequent requests it might proxy "
        "will also generate a 503"
    ),
    notes="Where nothing but 503 came, 503-becomes-500 speaks. A proxy that gets no 503 may send one of its own.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 503", "get 2 500", "send 500"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "open 2 sip:bob@192.0.2.5", "get 1 503", "get 2 500", "send 503"),
)
def code_503_not_forwarded(event: Fork) -> Result:
    codes = event.history.candidates.codes
    if not codes[503] or codes[503] == event.history.candidates.count:
        return None
    return event.view.at_start_line("503")
