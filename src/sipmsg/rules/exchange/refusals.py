"""Status codes that only some requests get, and what they say of the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import tags
from sipmsg.rules.exchange.reliable import requires_100rel_alone
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_CAP = b"emergencycalldata.cap"
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
    default=False,
    requirement="Security is agreed with the first hop alone: a request that came through others gets 502 and not 494.",
    message="send a 502: the request has {count} Via values, so its sender is not the client",
    rfc="RFC 3329",
    section="2.3.2",
    quote="the server must return a 502 (Bad Gateway) response",
    notes="Seen by a 494 where a 502 was due. Off by default, as few servers that are not the first hop know of it.",
    passes=exchange(request("INVITE", "Require: sec-agree"), response("494")),
    fails=exchange(request("INVITE", "Require: sec-agree", _SECOND), response("494")),
)
def code_502_sec_agree_multiple_via(pair: Exchange) -> Result:
    asked = pair.request
    if "sec-agree" not in tags(asked.require, asked.proxy_require):
        return NOT_APPLICABLE
    return pair.response.at_start_line("494", count=len(asked.via)) if len(asked.via) > 1 else None
