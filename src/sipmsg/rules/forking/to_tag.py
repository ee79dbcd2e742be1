"""The To tag of forwarded responses (RFC 3261 section 16.7)."""

from __future__ import annotations

from sipmsg.rules.examples import request
from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_examples import fork
from sipmsg.rules.rule import Result, rule
from sipmsg.rules.upstream import CHALLENGING


def _tags(event: Fork) -> tuple[str | None, str | None, str | None] | None:
    """Give the To tags of the request, of the response as it came and as it was sent; None if it is the proxy's own."""
    if event.source is None or event.view.to is None or event.history.request.to is None:
        return None
    return event.history.request.to.tag, event.source.tag, event.view.to.tag


def _may_be_made(event: Fork) -> bool:
    """Tell whether a proxy had reason to make a response of this code, though one came as well."""
    history = event.history
    match event.view.code:
        case 408:
            return len(history.branches) - len(history.live) > history.answers
        case 487:
            return history.given_up
        case 500:
            return history.candidates.codes[503] > 0
    return False


@rule(
    "proxy-no-to-tag-insert",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    codes="101-299",
    requirement="A proxy adds no To tag to a 1xx or 2xx.",
    message="take the tag {tag} out of To: the response came without one",
    section="16.7",
    quote="A proxy MUST NOT insert a tag into the To header field of a 1xx or 2xx response",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 180 | To: Bob <sip:bob@biloxi.example>", "send 180"),
    fails=fork(
        "INVITE",
        "open 1 sip:bob@192.0.2.4",
        "get 1 180 | To: Bob <sip:bob@biloxi.example>",
        "send 180 | To: Bob <sip:bob@biloxi.example>;tag=other",
    ),
)
def proxy_no_to_tag_insert(event: Fork) -> Result:
    tags = _tags(event)
    if tags is None or tags[0] is not None or tags[1] is not None or tags[2] is None:
        return None
    return event.view.at("to", find=tags[2], tag=tags[2])


@rule(
    "proxy-no-to-tag-modify",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    codes="101-299",
    requirement="A proxy does not change the To tag of a 1xx or 2xx.",
    message="keep the tag {tag} in To, as the response came with it",
    section="16.7",
    quote="A proxy MUST NOT modify the tag in the To header field of a 1xx or 2xx response.",
    notes="Where the request has a To tag, proxy-no-to-tag-modify-tagged speaks.",
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 180", "send 180"),
    fails=fork(
        "INVITE", "open 1 sip:bob@192.0.2.4", "get 1 180", "send 180 | To: Bob <sip:bob@biloxi.example>;tag=other"
    ),
)
def proxy_no_to_tag_modify(event: Fork) -> Result:
    tags = _tags(event)
    if tags is None or tags[0] is not None or tags[1] is None or tags[1] == tags[2]:
        return None
    return event.view.at("to", tag=tags[1])


@rule(
    "proxy-no-to-tag-modify-tagged",
    "MUST NOT",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    requirement="A proxy changes the To tag of no response to a request that has one.",
    message="keep the tag {tag} in To, as the response came with it",
    section="16.7",
    quote="A proxy MUST NOT modify the To tag in any forwarded response to a request that contains a To tag.",
    passes=fork(
        request("INVITE", "To: Bob <sip:bob@biloxi.example>;tag=314159"),
        "open 1 sip:bob@192.0.2.4",
        "get 1 486",
        "send 486",
    ),
    fails=fork(
        request("INVITE", "To: Bob <sip:bob@biloxi.example>;tag=314159"),
        "open 1 sip:bob@192.0.2.4",
        "get 1 486",
        "send 486 | To: Bob <sip:bob@biloxi.example>;tag=other",
    ),
)
def proxy_no_to_tag_modify_tagged(event: Fork) -> Result:
    tags = _tags(event)
    if tags is None or tags[0] is None or tags[1] is None or tags[1] == tags[2]:
        return None
    return event.view.at("to", tag=tags[1])


@rule(
    "proxy-preserve-to-tag-3xx-6xx",
    "SHOULD",
    scope="forking",
    on=("sent",),
    family="proxy",
    role="proxy",
    codes="300-699",
    requirement="A 3xx to 6xx that is simply forwarded keeps its To tag.",
    message="keep the tag {tag} in To, as the response came with it",
    section="16.7",
    quote="An element SHOULD preserve the To tag when simply forwarding a 3-6xx response",
    notes=(
        "A response that combines several may have a new tag, and so may one that the proxy made itself: a 500 for "
        "a 503, a 408 for a timeout, a 487 for a CANCEL."
    ),
    passes=fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 486", "send 486"),
    fails=fork(
        "INVITE", "open 1 sip:bob@192.0.2.4", "get 1 486", "send 486 | To: Bob <sip:bob@biloxi.example>;tag=other"
    ),
)
def proxy_preserve_to_tag_3xx_6xx(event: Fork) -> Result:
    tags = _tags(event)
    if tags is None or tags[0] is not None or tags[1] is None or tags[1] == tags[2]:
        return None
    if (event.view.code in CHALLENGING and len(event.history.challenging) > 1) or _may_be_made(event):
        return None
    return event.view.at("to", tag=tags[1])
