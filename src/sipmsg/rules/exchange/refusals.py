"""Status codes that only some requests get, and what they say of the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import demands, tags
from sipmsg.rules.exchange.reliable import requires_100rel_alone
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_CAP = b"emergencycalldata.cap"
_REFRESH = "To: <sip:bob@biloxi.example>;tag=a6c85cf"
_SECOND = "+Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK776asdhds"
_ALERT = ("Content-Type: application/EmergencyCallData.cap+xml", "Content-Disposition: by-reference;handling=optional")


@rule(
    "unsupported-subset-of-require",
    "MUST",
    scope="exchange",
    family="headers",
    codes="420",
    fields=("Unsupported",),
    requirement="Unsupported lists only option tags from Require or Proxy-Require of the request.",
    message="take {tag} out of Unsupported: the request does not require it",
    section="8.2.2.3",
    quote="list in it those options it does not understand amongst those in the Require header field of the request",
    notes="Of an INVITE that requires 100rel alone 420-unsupported-100rel speaks.",
    passes=exchange(request("INVITE", "Require: foo, bar"), response("420", "Unsupported: foo")),
    fails=exchange(request("INVITE", "Require: foo, bar"), response("420", "Unsupported: foo, baz")),
)
def unsupported_subset_of_require(pair: Exchange) -> Iterator[Problem]:
    view, asked = pair.response, pair.request
    if requires_100rel_alone(asked):
        return
    required = tags(asked.require, asked.proxy_require)
    for index, tag in enumerate(view.unsupported):
        if tag.lower() not in required:
            yield view.at("unsupported", index, tag=tag)


@rule(
    "405-must-list-methods-of-address",
    "MUST",
    severity="warning",
    scope="exchange",
    family="headers",
    codes="405",
    fields=("Allow",),
    requirement="Allow of a 405 does not list the method that was refused.",
    message="take {method}, which is refused here, out of Allow",
    section="21.4.6",
    quote="The method specified in the Request-Line is understood, but not allowed for the address",
    notes="Allow of a 405 lists the methods that are valid for the address, and the refused one is not.",
    passes=exchange(request("REGISTER"), response("405", "Allow: INVITE, ACK, BYE")),
    fails=exchange(request("REGISTER"), response("405", "Allow: INVITE, ACK, BYE, REGISTER")),
)
def code_405_must_list_methods_of_address(pair: Exchange) -> Result:
    view, method = pair.response, pair.request.method
    allowed = view.allow
    return view.at("allow", allowed.index(method), method=method) if method in allowed else None


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
    "424-needs-geolocation-request",
    "MUST NOT",
    scope="exchange",
    family="method",
    codes="424",
    requirement="No 424 to a request without Geolocation.",
    message="send another status code: the request has no Geolocation",
    rfc="RFC 6442",
    section="4.3",
    quote="A 424 response MUST NOT be sent in response to a request that lacks a Geolocation header entirely",
    passes=exchange(request("INVITE", "Geolocation: <https://lis.example/a77>"), response("424")),
    fails=exchange(request("INVITE"), response("424")),
)
def code_424_needs_geolocation_request(pair: Exchange) -> Result:
    return None if pair.request.has("Geolocation") else pair.response.at_start_line("424")


@rule(
    "425-needs-alert-request",
    "MUST NOT",
    scope="exchange",
    family="method",
    codes="425",
    requirement="No 425 to a request without an alert.",
    message="send another status code: the request has no alert, neither as a body nor by Call-Info",
    rfc="RFC 8876",
    section="5.1",
    quote="A 425 response code MUST NOT be sent in response to a request that lacks an alert message",
    notes="A body that is compressed or encrypted cannot be looked into and is not judged.",
    passes=exchange(request("MESSAGE", *_ALERT, body="<alert/>"), response("425")),
    fails=exchange(request("MESSAGE"), response("425")),
)
def code_425_needs_alert_request(pair: Exchange) -> Result:
    asked = pair.request
    if asked.has("Content-Encoding") or (
        asked.content_type is not None and "pkcs7" in asked.content_type.subtype.lower()
    ):
        return NOT_APPLICABLE
    return None if _has_alert(asked) else pair.response.at_start_line("425")


def _has_alert(asked: View) -> bool:
    fields = (*asked.fields("Content-Type"), *asked.fields("Call-Info"))
    return any(_CAP in octets.lower() for octets in (asked.body, *(field.raw for field in fields)))


@rule(
    "483-means-max-forwards-zero",
    "MUST",
    scope="exchange",
    family="method",
    role="proxy",
    codes="483",
    default=False,
    requirement="A 483 answers a request with Max-Forwards: 0.",
    message="forward the request, whose Max-Forwards is {value}, and do not refuse it with 483",
    section="16.3",
    quote="the element MUST return a 483 (Too many hops) response",
    notes="Off by default: it holds at the hop that makes the 483, and upstream of it Max-Forwards is greater.",
    passes=exchange(request("INVITE", "Max-Forwards: 0"), response("483")),
    fails=exchange(request("INVITE", "Max-Forwards: 70"), response("483")),
)
def code_483_means_max_forwards_zero(pair: Exchange) -> Result:
    left = pair.request.max_forwards
    if left is None:
        return NOT_APPLICABLE
    return pair.response.at_start_line("483", value=left) if left > 0 else None


@rule(
    "502-sec-agree-multiple-via",
    "MUST",
    scope="exchange",
    family="method",
    role="proxy",
    codes="494",
    requirement="Security is agreed with the first hop alone: a request that came through others gets 502 and not 494.",
    message="send a 502: the request has {count} Via values, so its sender is not the client",
    rfc="RFC 3329",
    section="2.3.2",
    quote="the server must return a 502 (Bad Gateway) response",
    passes=exchange(request("INVITE", "Require: sec-agree"), response("494")),
    fails=exchange(request("INVITE", "Require: sec-agree", _SECOND), response("494")),
)
def code_502_sec_agree_multiple_via(pair: Exchange) -> Result:
    asked = pair.request
    if "sec-agree" not in tags(asked.require, asked.proxy_require):
        return NOT_APPLICABLE
    return pair.response.at_start_line("494", count=len(asked.via)) if len(asked.via) > 1 else None


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
