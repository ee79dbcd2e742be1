"""Via beside the way the response came (RFC 3261 sections 8.1.3.3, 18.1.2 and 18.2.1, RFC 4475)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.registry import TRANSPORTS
from sipmsg.rules.examples import received, response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.transport._hops import address, key, key_of, top

if TYPE_CHECKING:
    from sipmsg.rules.check import Arrival

_BROADCAST = "255.255.255.255"
_TOP = "SIP/2.0/UDP p1.example;branch=z9hG4bK77ef4c2312983.1;received=192.0.2.1"
_NEXT = "SIP/2.0/UDP {};branch=z9hG4bK776asdhds"


@rule(
    "single-via-at-uac",
    "SHOULD",
    scope="transport",
    role="uac",
    family="correlation",
    fields=("Via",),
    requirement="Where a response reaches the client that made the request, one value of Via is left.",
    message="drop the response: it has come astray, or a proxy on the way did not take its Via out",
    section="8.1.3.3",
    quote="If more than one Via header field value is present in a response, the UAC SHOULD discard the message.",
    receiver_action="discard",
    passes=received(response("200 BYE"), at_uac=True),
    fails=received(response("200 BYE", f"+Via: {_NEXT.format('pc34.atlanta.example')}1"), at_uac=True),
)
def single_via_at_uac(arrival: Arrival) -> Result:
    if not arrival.received.at_uac:
        return NOT_APPLICABLE
    view = arrival.response
    rows = view.names["via"]
    if len(view.via) > 1:
        return view.at("via", 1)
    return view.at_row(rows[1]) if len(rows) > 1 else None


@rule(
    "sent-by-matches-client",
    "MUST",
    scope="transport",
    role="uac",
    family="correlation",
    fields=("Via",),
    requirement="The topmost Via of a response has a sent-by that its receiver puts into requests.",
    message="drop the response: {sent_by} is not what this client puts into Via",
    section="18.1.2",
    quote=(
        "does not correspond to a value that the client transport is configured to insert into requests, "
        "the response MUST be silently discarded"
    ),
    receiver_action="discard without a word",
    notes="A port that is not given is that of the transport (section 20.42).",
    passes=received(response("200 BYE"), sent_by=("pc33.atlanta.example",)),
    fails=received(response("200 BYE"), sent_by=("pc34.atlanta.example",)),
)
def sent_by_matches_client(arrival: Arrival) -> Result:
    own = arrival.received.sent_by
    via = top(arrival.response)
    if not own or via is None:
        return NOT_APPLICABLE
    sent_by, transport = via.sent_by, via.transport
    if key(sent_by.host, sent_by.port, transport) in {key_of(text, transport) for text in own}:
        return None
    return arrival.response.at("via", 0, "sent_by", find=str(sent_by), sent_by=sent_by)


@rule(
    "via-received-when-sent-by-differs",
    "MUST",
    scope="transport",
    family="via",
    fields=("Via",),
    requirement=(
        "The topmost Via has received if its sent-by is a name, or an address from which the request did not come."
    ),
    message="add received={source} to the topmost Via: the request came from there, and not from {sent_by}",
    section="18.2.1",
    quote='the server MUST add a "received" parameter to that Via header field value',
    receiver_action="accept",
    notes="A WebSocket server may leave it out (RFC 7118 section 5.3).",
    passes=received(
        response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds;received=192.0.2.1"),
        source="192.0.2.1",
    ),
    fails=received(response("200 BYE"), source="192.0.2.1"),
)
def via_received_when_sent_by_differs(arrival: Arrival) -> Result:
    how = arrival.received
    source = address(how.source) if how.source is not None else None
    via = top(arrival.response)
    if source is None or via is None or {how.transport, via.transport.upper()} & {"WS", "WSS"}:
        return NOT_APPLICABLE
    if "received" in via.params or address(via.sent_by.host) == source:
        return None
    return arrival.response.at("via", 0, source=source, sent_by=via.sent_by.host)


@rule(
    "via-broadcast-sent-by",
    "SHOULD NOT",
    scope="transport",
    role="proxy",
    family="via",
    fields=("Via",),
    requirement="A proxy passes no response on to a broadcast address.",
    message=f"drop the response: the next Via would send it to {_BROADCAST}",
    rfc="RFC 4475",
    section="3.3.10",
    quote="proxies should drop such responses",
    receiver_action="drop",
    notes=(
        "maddr, then received, then sent-by of the next Via says where the response goes (RFC 3261 section 18.2.2); "
        "over a reliable transport it goes back on the connection. The broadcast addresses of networks are not known."
    ),
    passes=received(response("200 BYE", f"Via: {_TOP}", f"+Via: {_NEXT.format('192.0.2.7')}")),
    fails=received(response("200 BYE", f"Via: {_TOP}", f"+Via: {_NEXT.format(_BROADCAST)}")),
)
def via_broadcast_sent_by(arrival: Arrival) -> Result:
    view = arrival.response
    if arrival.received.at_uac or len(view.via) < 2 or any(True for _ in view.unreadable("Via")):
        return NOT_APPLICABLE
    via = view.via[1]
    transport = TRANSPORTS.get(via.transport.upper())
    if transport is not None and transport.reliable:
        return NOT_APPLICABLE
    target = via.maddr or via.received or via.sent_by.host
    return view.at("via", 1, find=target) if target == _BROADCAST else None
