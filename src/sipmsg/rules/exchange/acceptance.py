"""Successes that only some requests get, and others that are to be refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import demands
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_REFRESH = "To: <sip:bob@biloxi.example>;tag=a6c85cf"


@rule(
    "204-only-in-dialog",
    "MUST NOT",
    scope="exchange",
    family="method",
    codes="204",
    methods="SUBSCRIBE",
    requirement="A 204 answers only a SUBSCRIBE with Suppress-If-Match within a dialog.",
    message="send a 200 and not a 204: the SUBSCRIBE has no {missing}",
    rfc="RFC 5839",
    section="7.1",
    quote="It is valid only in response to a SUBSCRIBE message sent within an established dialog.",
    notes="The tag in To of the request tells that it is inside of a dialog.",
    passes=exchange(request("SUBSCRIBE", "Suppress-If-Match: b4cf7", _REFRESH), response("204")),
    fails=exchange(request("SUBSCRIBE", "Suppress-If-Match: b4cf7"), response("204")),
)
def code_204_only_in_dialog(pair: Exchange) -> Result:
    asked = pair.request
    missing = ["tag in To"] if asked.to is not None and asked.to.tag is None else []
    missing += [] if asked.has("Suppress-If-Match") else ["Suppress-If-Match"]
    return pair.response.at_start_line("204", missing=" and no ".join(missing)) if missing else None


@rule(
    "refer-to-count-400",
    "MUST",
    scope="exchange",
    family="method",
    codes="200-299",
    methods="REFER",
    default=False,
    requirement="A REFER without exactly one Refer-To is not accepted, but gets 400.",
    message="send a 400: the REFER has {count} Refer-To",
    rfc="RFC 3515",
    section="2.4.2",
    quote="MUST return a 400 (Bad Request) if the request contained zero or more than one Refer-To header field values",
    notes="Off by default: other refusals, such as 401, can come first, so acceptance alone is a fault.",
    passes=exchange(request("REFER"), response("200")),
    fails=exchange(request("REFER", "-Refer-To"), response("200")),
)
def refer_to_count_400(pair: Exchange) -> Result:
    count = len(pair.request.places("Refer-To"))
    return pair.response.at_start_line(str(pair.response.code), count=count) if count != 1 else None


@rule(
    "417-required-priority-unknown",
    "MUST",
    scope="exchange",
    family="method",
    role="any",
    codes="200-299",
    default=False,
    fields=("Accept-Resource-Priority",),
    requirement="A request with Require: resource-priority, none of whose priorities is known, gets 417.",
    message="send a 417: {value} is not among the priorities in Accept-Resource-Priority",
    rfc="RFC 4412",
    section="4.6.2",
    quote="it MUST reject the request with a 417 (Unknown Resource-Priority) response code",
    notes="What a server knows is seen by Accept-Resource-Priority alone; off by default, as few responses have it.",
    passes=exchange(
        request("OPTIONS", "Require: resource-priority", "Resource-Priority: dsn.flash"),
        response("200", "Accept-Resource-Priority: dsn.routine, dsn.flash"),
    ),
    fails=exchange(
        request("OPTIONS", "Require: resource-priority", "Resource-Priority: wps.3"),
        response("200", "Accept-Resource-Priority: dsn.routine, dsn.flash"),
    ),
)
def code_417_required_priority_unknown(pair: Exchange) -> Result:
    view, asked = pair.response, pair.request
    if not asked.resource_priority or not demands(asked, "resource-priority"):
        return NOT_APPLICABLE
    known = {str(value).lower() for value in view.accept_resource_priority}
    if any(str(value).lower() in known for value in asked.resource_priority):
        return None
    return view.at("accept_resource_priority", value=asked.resource_priority[0])
