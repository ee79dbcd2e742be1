"""The 100 that a server makes of a request (RFC 3261 sections 8.2.6.1 and 17.2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange


@rule(
    "to-tag-100-not-added",
    "SHOULD NOT",
    scope="exchange",
    family="provisional",
    codes="100",
    fields=("To",),
    requirement="A 100 does not add a tag to To if the request had none.",
    message="leave To in a 100 as the request has it, without the tag {tag}",
    section="17.2.1",
    quote="is downgraded from MAY to SHOULD NOT",
    receiver_action="accept",
    notes="Section 8.2.6.2 alone says MAY; the server transaction of INVITE takes it back.",
    passes=exchange(request("INVITE"), response("100")),
    fails=exchange(request("INVITE"), response("100", "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf")),
)
def to_tag_100_not_added(pair: Exchange) -> Result:
    ours, theirs = pair.response.to, pair.request.to
    if ours is None or theirs is None or theirs.tag is not None:
        return NOT_APPLICABLE
    if ours.tag is None:
        return None
    return pair.response.at("to", inside="params.tag", find=ours.tag, tag=ours.tag)


@rule(
    "timestamp-copied-100",
    "MUST",
    scope="exchange",
    family="provisional",
    codes="100",
    requirement="A Timestamp in the request is copied into the 100.",
    message="copy Timestamp of the request, {wanted}; only a delay may follow it",
    section="8.2.6.1",
    quote="any Timestamp header field present in the request MUST be copied into this 100 (Trying) response",
    notes="The server may add the delay that it caused, so the first number alone is compared.",
    passes=exchange(request("INVITE", "Timestamp: 54"), response("100", "Timestamp: 54 0.2")),
    fails=exchange(request("INVITE", "Timestamp: 54"), response("100", "-Timestamp")),
)
def timestamp_copied_100(pair: Exchange) -> Result:
    theirs = pair.request.timestamp
    if theirs is None:
        return NOT_APPLICABLE
    if not pair.response.has("Timestamp"):
        return pair.response.missing("Timestamp", wanted=theirs)
    ours = pair.response.timestamp
    if ours is None or ours.time == theirs.time:
        return None
    return pair.response.at("timestamp", wanted=theirs)
