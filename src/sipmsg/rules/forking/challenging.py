"""The challenges in a forwarded 401 or 407 (RFC 3261 section 16.7 step 7, RFC 8760 section 2.5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sipmsg.rules.examples import _DIGEST
from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Problem, rule
from sipmsg.rules.upstream import CHALLENGES


def _misplaced(event: Fork, sent: dict[tuple[str, str], int]) -> Iterator[tuple[str, str]]:
    """Give the challenges that are not there, or stand before one that came before them from the same element.

    One that several elements sent has no place of its own.
    """
    came = [
        [(row.canonical_name, row.text) for name in CHALLENGES for row in got.view.fields(name)]
        for got in event.history.challenging
        if got.view is not None
    ]
    times = Counter(key for keys in came for key in keys)
    yield from (key for key in times if key not in sent)
    for keys in came:
        last: dict[str, int] = {}
        for key in keys:
            if times[key] > 1 or key not in sent:
                continue
            if sent[key] < last.get(key[0], 0):
                yield key
            last[key[0]] = max(sent[key], last.get(key[0], 0))


@rule(
    "challenges-aggregated",
    "MUST",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="401,407",
    requirement=(
        "A forwarded 401 or 407 has all challenges of all 401 and 407 in the context, unchanged and in the "
        "order of each."
    ),
    message="add {name}: {challenge}, as it came, after those that came before it",
    section="16.7",
    quote="the proxy MUST collect any WWW-Authenticate and Proxy-Authenticate header field values",
    notes=(
        "RFC 8760 section 2.5 keeps the order of challenges from one element. A challenge that came twice may "
        "stand once."
    ),
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 1 407",
        'get 2 407 | Proxy-Authenticate: Digest realm="chicago.example", nonce="f84f1cec41e6cbe5aea9c8e88d359"',
        f"send 407 | +Proxy-Authenticate: {_DIGEST}",
    ),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "open 2 sip:bob@192.0.2.5",
        "get 1 407",
        'get 2 407 | Proxy-Authenticate: Digest realm="chicago.example", nonce="f84f1cec41e6cbe5aea9c8e88d359"',
        "send 407",
    ),
)
def challenges_aggregated(event: Fork) -> Iterator[Problem]:
    if event.source is None or event.history.first_final is not None:
        return
    sent: dict[tuple[str, str], int] = {}
    for place, row in enumerate(event.view.headers):
        sent.setdefault((row.canonical_name, row.text), place)
    for name, challenge in _misplaced(event, sent):
        yield event.view.at_start_line(str(event.view.code), name=name, challenge=challenge)
