"""Via, which a response copies and by which it is sent back (RFC 3261 sections 8.2.6.2, 17.1.3 and 18.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.model.equivalence import equivalent
from sipmsg.model.via import Via
from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

# What a server adds to the topmost value, and what it gives a value there (RFC 3261 section 18.2.1, RFC 3581, RFC
# 6223, RFC 7339, RFC 8055); the branch is a rule of its own.
_ADDED = {"received", "received-realm", "rport", "keep", "oc", "oc-algo", "oc-validity", "oc-seq", "branch"}
_REPLACED = {"received", "received-realm"}

_TWO = "Via: SIP/2.0/UDP bigbox3.site3.example;branch=z9hG4bK77ef4c23"
_ONE = "+Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds;received=192.0.2.1"


@rule(
    "via-equals-request",
    "MUST",
    scope="exchange",
    family="correlation",
    fields=("Via",),
    requirement="All Via values equal those of the request, in the same order; the server adds to the topmost alone.",
    message="copy the Via values of the request as they are, in their order; {fault}",
    section="8.2.6.2",
    quote="MUST equal the Via header field values in the request and MUST maintain the same ordering",
    receiver_action="discard",
    notes=(
        "To the topmost value a server adds received, received-realm, the values of rport and keep, and the "
        "parameters of overload control (RFC 7339). The topmost branch is for response-matches-branch."
    ),
    passes=exchange(request("OPTIONS", _TWO, _ONE), response("200", f"{_TWO};received=192.0.2.7", _ONE)),
    fails=exchange(request("OPTIONS", _TWO, _ONE), response("200", _TWO)),
)
def via_equals_request(pair: Exchange) -> Result:
    view = pair.response
    ours, theirs = view.via, pair.request.via
    readable = len(view.rows("via")) == len(view.places("Via"))
    if not readable or not theirs or len(pair.request.rows("via")) != len(pair.request.places("Via")):
        return NOT_APPLICABLE
    for index, (mine, wanted) in enumerate(zip(ours, theirs, strict=False)):
        if mine != wanted and not (_same_top(mine, wanted) if index == 0 else mine.equivalent(wanted)):
            return view.at("via", index, fault=f"value {index + 1} is to be {wanted}")
    if len(ours) < len(theirs):
        return view.at("via", len(ours) - 1, fault=f"behind this one is to follow {theirs[len(ours)]}")
    if len(ours) > len(theirs):
        return view.at("via", len(theirs), fault=f"the request had {len(theirs)}, and this one is too much")
    return None


def _same_top(mine: Via, wanted: Via) -> bool:
    hop = (mine.protocol_name, mine.protocol_version, mine.transport, mine.sent_by)
    if not equivalent(hop, (wanted.protocol_name, wanted.protocol_version, wanted.transport, wanted.sent_by)):
        return False
    ours = {name.lower(): value for name, value in reversed(mine.params.pairs)}
    theirs = {name.lower(): value for name, value in reversed(wanted.params.pairs)}
    if not theirs.keys() - ours.keys() <= _REPLACED | {"branch"} or not ours.keys() - theirs.keys() <= _ADDED:
        return False
    return all(name in _ADDED or equivalent(ours[name], value) for name, value in theirs.items() if name in ours)


@rule(
    "response-matches-branch",
    "MUST",
    scope="exchange",
    family="correlation",
    role="uac",
    fields=("Via",),
    requirement="The branch of the topmost Via is that of the request.",
    message="match this response with another request: its branch is {branch}, that of the request is {wanted}",
    section="17.1.3",
    quote="same value of the branch parameter in the top Via header field",
    receiver_action="drop it: it belongs to no transaction (RFC 6026 section 8.9)",
    notes="Branches are tokens, so case does not count.",
    passes=exchange(request("OPTIONS"), response("200")),
    fails=exchange(request("OPTIONS"), response("200", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bKnashds8")),
)
def response_matches_branch(pair: Exchange) -> Result:
    ours, theirs = pair.response.via[:1], pair.request.via[:1]
    if not ours or not theirs or theirs[0].branch is None:
        return NOT_APPLICABLE
    branch = ours[0].branch
    if branch is not None and branch.lower() == theirs[0].branch.lower():
        return None
    shown = branch or ""
    return pair.response.at("via", 0, "params.branch", find=shown, branch=shown, wanted=theirs[0].branch)


@rule(
    "via-rport-filled",
    "MUST",
    severity="warning",
    scope="exchange",
    family="via",
    fields=("Via",),
    requirement="If the topmost Via of the request asks with rport, that of the response has the port, and received.",
    message="put {missing} into the topmost Via, as the request asked with rport",
    rfc="RFC 3581",
    section="4",
    quote="it MUST set the value of the parameter to the source port of the request",
    receiver_action="send the response to the port in sent-by",
    notes="It binds servers that support RFC 3581; others copy rport as it is.",
    passes=exchange(
        request("OPTIONS", "Via: SIP/2.0/UDP 10.1.1.1:4540;rport;branch=z9hG4bKkjshdyff"),
        response("200", "Via: SIP/2.0/UDP 10.1.1.1:4540;received=192.0.2.1;rport=9988;branch=z9hG4bKkjshdyff"),
    ),
    fails=exchange(
        request("OPTIONS", "Via: SIP/2.0/UDP 10.1.1.1:4540;rport;branch=z9hG4bKkjshdyff"),
        response("200", "Via: SIP/2.0/UDP 10.1.1.1:4540;rport;branch=z9hG4bKkjshdyff"),
    ),
)
def via_rport_filled(pair: Exchange) -> Result:
    ours, theirs = pair.response.via[:1], pair.request.via[:1]
    if not ours or not theirs or "rport" not in theirs[0].params or theirs[0].rport is not None:
        return NOT_APPLICABLE
    missing = [name for name in ("rport", "received") if ours[0].params.get(name) is None]
    if not missing:
        return None
    return pair.response.at("via", 0, "params.rport", find="rport", missing=" and ".join(missing))
