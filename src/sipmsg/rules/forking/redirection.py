"""3xx responses whose contacts a proxy tried itself (RFC 3261 section 16.7 step 4)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.targets import target_key


@rule(
    "no-recurse-empty-3xx",
    "SHOULD NOT",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="300-399",
    requirement="A 3xx on whose contacts a proxy recursed, all of them, is not kept in the response context.",
    message="choose another response: all contacts of this {code} were tried here",
    section="16.7",
    quote="the proxy SHOULD NOT add the resulting contactless response to the response context",
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "get 1 302 | Contact: <sip:bob@192.0.2.8>",
        "open 2 sip:bob@192.0.2.8",
        "get 2 486",
        "send 486",
    ),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "get 1 302 | Contact: <sip:bob@192.0.2.8>",
        "open 2 sip:bob@192.0.2.8",
        "get 2 486",
        "send 302 | -Contact",
    ),
)
def no_recurse_empty_3xx(event: Fork) -> Result:
    source = event.source
    if source is None or not source.recursed or source.untried or source.recursed != source.tried:
        return None
    return event.view.at_start_line(str(event.view.code), code=event.view.code)


@rule(
    "recursed-contact-removed",
    "MUST",
    scope="forking",
    on=("sent",),
    family="forking",
    role="proxy",
    codes="300-399",
    requirement="The contacts on which a proxy recursed are taken out of the 3xx.",
    message="take {contact} out of Contact: it was tried here",
    section="16.7",
    quote="it MUST remove them from the response before adding the response to the response context",
    passes=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "get 1 302 | Contact: <sip:bob@192.0.2.8>, <sip:bob@192.0.2.9>",
        "open 2 sip:bob@192.0.2.8",
        "get 2 486",
        "send 302 | Contact: <sip:bob@192.0.2.9>",
    ),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "get 1 302 | Contact: <sip:bob@192.0.2.8>, <sip:bob@192.0.2.9>",
        "open 2 sip:bob@192.0.2.8",
        "get 2 486",
        "send 302",
    ),
)
def recursed_contact_removed(event: Fork) -> Iterator[Problem]:
    if event.source is None or not event.source.recursed:
        return
    for index, contact in enumerate(event.view.contact):
        if target_key(contact.uri) in event.source.recursed:
            yield event.view.at("contact", index, contact=contact.uri)
