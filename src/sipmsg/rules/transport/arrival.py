"""What may not reach a receiver at all, or not over the transport it came by (RFC 3261 section 18.3, RFC 5626)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import received, response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Arrival


@rule(
    "content-length-required-stream",
    "MUST",
    scope="transport",
    role="any",
    family="body",
    requirement="A response over a stream has Content-Length.",
    message="add Content-Length with the number of octets of the body: over {transport} nothing else ends a message",
    section="18.3",
    quote="The Content-Length header field MUST be used with stream oriented transports.",
    receiver_action="close the connection: where the next message begins is not known",
    notes="WebSocket and SCTP keep messages apart, so the rule does not speak of them (RFC 7118 section 4.2).",
    passes=received(response("200 BYE"), transport="TCP"),
    fails=received(response("200 BYE", "-Content-Length"), transport="TCP"),
)
def content_length_required_stream(arrival: Arrival) -> Result:
    if not arrival.received.is_stream:
        return NOT_APPLICABLE
    view = arrival.response
    if "content-length" in view.names:
        return None
    return view.missing("Content-Length", transport=arrival.received.transport)


@rule(
    "430-not-at-endpoint",
    "INFO",
    scope="transport",
    role="uac",
    family="method",
    codes="430",
    requirement="A 430 does not reach the client that made the request: the edge proxy takes it.",
    message="take the 430 as a 400, and ask the proxy in front why it passed it on",
    rfc="RFC 5626",
    section="11.5",
    quote="Endpoints should never receive a 430 response.",
    receiver_action="take it as a 400",
    passes=received(response("430 INVITE")),
    fails=received(response("430 INVITE"), at_uac=True),
)
def code_430_not_at_endpoint(arrival: Arrival) -> Result:
    if not arrival.received.at_uac:
        return NOT_APPLICABLE
    return arrival.response.at_start_line("430")
