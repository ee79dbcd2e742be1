"""Info packages that a response says it takes (RFC 6086 section 5.2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange.reliable import is_reliable
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange


@rule(
    "recv-info-required-if-request-had",
    "MUST",
    severity="warning",
    scope="exchange",
    family="info",
    codes="180-189,200-299",
    methods="INVITE,REGISTER,PRACK,UPDATE",
    requirement="If the request had Recv-Info, a 2xx and a reliable 18x have it as well, be it empty.",
    message="add Recv-Info with the info packages that this server takes, or an empty one",
    rfc="RFC 6086",
    section="5.2.3",
    quote="MUST include a Recv-Info header field in a reliable 18x/2xx response to the request",
    notes="It binds servers that support RFC 6086; others ignore Recv-Info, so it is a warning.",
    passes=exchange(request("INVITE", "Recv-Info: foo"), response("200", "Recv-Info: ")),
    fails=exchange(request("INVITE", "Recv-Info: foo"), response("200")),
)
def recv_info_required_if_request_had(pair: Exchange) -> Result:
    view = pair.response
    if not pair.request.has("Recv-Info") or (view.code < 200 and not is_reliable(view)):
        return NOT_APPLICABLE
    return None if view.has("Recv-Info") else view.missing("Recv-Info")


@rule(
    "recv-info-not-unsolicited",
    "MUST NOT",
    scope="exchange",
    family="info",
    codes="!469",
    fields=("Recv-Info",),
    requirement="No Recv-Info in a response if the request had none.",
    message="take Recv-Info out of this response: the request has none",
    rfc="RFC 6086",
    section="5.2.3",
    quote="MUST NOT include a Recv-Info header field in a response if the associated request did not contain",
    receiver_action="ignore",
    notes="A 469 to INFO has Recv-Info, though INFO itself never has it (section 4.2.1).",
    passes=exchange(request("INVITE", "Recv-Info: foo"), response("200", "Recv-Info: foo")),
    fails=exchange(request("INVITE"), response("200", "Recv-Info: foo")),
)
def recv_info_not_unsolicited(pair: Exchange) -> Result:
    if pair.request.has("Recv-Info"):
        return None
    return pair.response.at_row(pair.response.places("Recv-Info")[0])
