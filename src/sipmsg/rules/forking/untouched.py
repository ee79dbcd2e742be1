"""What a proxy leaves as it is in the responses that it forwards (RFC 3261 section 16.7 steps 3 and 9)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sipmsg.rules._words import octets
from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

# Other steps and other RFCs let a proxy change these: To and its own Via have their rules, Record-Route is rewritten
# (step 8), a session timer shortened (RFC 4028), what is private kept inside a trust domain (RFC 3325), and entries of
# History-Info made anonymous or left out (RFC 7044).
_MAY_CHANGE = frozenset(
    {
        "via",
        "to",
        "record-route",
        "content-length",
        "session-expires",
        "require",
        "privacy",
        "security-server",
        "history-info",
    }
)


def _lost(event: Fork, came: View) -> Iterator[str]:
    """Give the names of header fields that lost values, and of Via if more or less than the own value is gone."""
    if event.view.via != came.via[1:]:
        yield "Via"
    sent: Counter[tuple[str, str]] = Counter()
    for row in event.view.headers:
        sent[row.canonical_name.lower(), row.text] += 1
    judged: set[str] = set()
    recursed = event.source is not None and bool(event.source.tried)
    for row in came.headers:
        name = row.canonical_name.lower()
        if name in _MAY_CHANGE or name.startswith("p-") or (name == "contact" and recursed):
            continue
        sent[name, row.text] -= 1
        if sent[name, row.text] < 0 and name not in judged:
            judged.add(name)
            if not _regrouped(event.view, came, name):
                yield row.canonical_name or row.text


def _regrouped(sent: View, came: View, name: str) -> bool:
    """Tell whether all values are there, in other rows."""
    there = Counter(value for row in sent.fields(name) for value in row.meant())
    return not Counter(value for row in came.fields(name) for value in row.meant()) - there


def _as_it_came(event: Fork) -> View | None:
    """Give the response as it was received, None for one of the proxy's own or one that may be."""
    source = event.source
    return None if source is None or not (event.exact or event.view.code < 300) or source.own else source.view


@rule(
    "proxy-no-body-change",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    requirement="A proxy does not touch the body.",
    message="forward the body as it came, {size}",
    section="16.7",
    quote="The proxy MUST NOT add to, modify, or remove the message body.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 183", "send 183"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 183", "send 183 | Content-Type: text/plain | body=Hello"),
)
def proxy_no_body_change(event: Fork) -> Result:
    came = _as_it_came(event)
    if came is None or came.body == event.view.body:
        return None
    return event.view.at_body(size=octets(len(came.body)))


@rule(
    "proxy-removes-only-top-via",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    requirement="A proxy takes its own Via, the topmost, out of a response, and no other value of a header field.",
    message="forward {name} as it came; only the Via of this proxy goes",
    section="16.7",
    quote="the proxy MUST NOT remove any header field values other than the Via header field value",
    notes=(
        '"Unless otherwise specified": Record-Route, session timers and what a trust domain keeps to itself may change.'
    ),
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 180", "send 180"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 200 | Server: phone", "send 200 | -Server"),
)
def proxy_removes_only_top_via(event: Fork) -> Iterator[Problem]:
    came = _as_it_came(event)
    if came is not None:
        for name in _lost(event, came):
            yield event.view.at_start_line(name=name)


@rule(
    "proxy-own-response-not-forwarded",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    requirement=(
        "A response in which no Via is left without that of the proxy is meant for the proxy, which does not "
        "forward it."
    ),
    message="keep the {code}: no Via is left in it, so it is meant for this proxy",
    section="16.7",
    quote=(
        "If no Via header field values remain in the response, the response was meant for this element and "
        "MUST NOT be forwarded."
    ),
    notes="The response to a CANCEL of the proxy is such a one.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 180", "send 180"),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "get 1 180 | Via: SIP/2.0/UDP proxy.example;branch=z9hG4bK-proxy-1",
        "send 180",
    ),
)
def proxy_own_response_not_forwarded(event: Fork) -> Result:
    if event.source is None or not event.source.own:
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "allow-events-no-proxy",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    fields=("Allow-Events",),
    requirement="A proxy adds no Allow-Events.",
    message="take Allow-Events out: only user agents say which events they know",
    rfc="RFC 6665",
    section="4.4.4",
    quote='"Allow-Events" header fields MUST NOT be inserted by proxies',
    default=False,
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 200", "send 200"),
    fails=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 200", "send 200 | Allow-Events: presence"),
)
def allow_events_no_proxy(event: Fork) -> Result:
    came = event.source.view if event.source is not None else None
    if came is None or came.has("Allow-Events"):
        return None
    return event.view.at_row(event.view.places("Allow-Events")[0])
