"""Client-initiated connections (RFC 5626): what a registrar answers to a contact with reg-id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import demands, supports, tags
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_PLAIN = "Contact: <sip:bob@192.0.2.4>;expires=3600"
_FLOW = _PLAIN + ';reg-id=1;+sip.instance="<urn:uuid:00000000-0000-1000-8000-000A95A0E128>"'


def _has_flow(view: View) -> bool:
    return any(contact.reg_id is not None for contact in view.contact)


@rule(
    "outbound-require-in-2xx",
    "MUST",
    scope="exchange",
    family="extension",
    role="registrar",
    codes="200-299",
    methods="REGISTER",
    fields=("Contact",),
    requirement="A 2xx to a REGISTER that was processed by outbound has Require: outbound.",
    message="add Require: outbound, as the contact with reg-id {reg_id} was registered",
    rfc="RFC 5626",
    section="6",
    quote="the registrar MUST include the outbound option-tag in a Require header field value in its response",
    notes=(
        "A registrar that does not know outbound ignores reg-id; what it knows is seen by a contact with reg-id and "
        "+sip.instance in the response, to a request that supports outbound."
    ),
    passes=exchange(request("REGISTER", _FLOW, "Supported: outbound"), response("200", _FLOW, "Require: outbound")),
    fails=exchange(request("REGISTER", _FLOW, "Supported: outbound"), response("200", _FLOW)),
)
def outbound_require_in_2xx(pair: Exchange) -> Result:
    view, asked = pair.response, pair.request
    flows = {(contact.instance, contact.reg_id) for contact in asked.contact if contact.reg_id is not None}
    if not flows or not supports(asked, "outbound"):
        return NOT_APPLICABLE
    for contact in view.contact:
        if contact.instance is not None and (contact.instance, contact.reg_id) in flows:
            kept = demands(view, "outbound")
            return None if kept else view.missing("Require", reg_id=contact.reg_id)
    return NOT_APPLICABLE


@rule(
    "outbound-require-without-reg-id",
    "MUST NOT",
    scope="exchange",
    family="extension",
    role="registrar",
    methods="REGISTER",
    fields=("Require",),
    requirement="No Require: outbound in the response if no contact of the REGISTER had reg-id.",
    message="take outbound out of Require: no contact of the REGISTER has reg-id",
    rfc="RFC 5626",
    section="6",
    quote="MUST NOT include the outbound option-tag in the Require header field of its response",
    notes="A 421 demands support of outbound and is not judged.",
    passes=exchange(request("REGISTER", _FLOW, "Supported: outbound"), response("200", _FLOW, "Require: outbound")),
    fails=exchange(request("REGISTER", _PLAIN, "Supported: outbound"), response("200", _PLAIN, "Require: outbound")),
)
def outbound_require_without_reg_id(pair: Exchange) -> Result:
    view, asked = pair.response, pair.request
    if view.code == 421 or "outbound" not in tags(view.require):
        return NOT_APPLICABLE
    unreadable = len(asked.rows("contact")) != len(asked.places("Contact"))
    return None if unreadable or _has_flow(asked) else view.at("require", find="outbound")


@rule(
    "439-needs-outbound-request",
    "MUST NOT",
    scope="exchange",
    family="method",
    role="proxy",
    codes="439",
    methods="REGISTER",
    requirement="A 439 answers only a REGISTER with reg-id and with outbound in Supported.",
    message="send another status code: the REGISTER has no {missing}",
    rfc="RFC 5626",
    section="11.6",
    quote='response to any requests that do not contain a "reg-id" parameter and an outbound option tag in a Supported '
    "header field",
    passes=exchange(request("REGISTER", _FLOW, "Supported: outbound"), response("439")),
    fails=exchange(request("REGISTER", _PLAIN, "Supported: outbound"), response("439")),
)
def code_439_needs_outbound_request(pair: Exchange) -> Result:
    missing = [] if _has_flow(pair.request) else ["reg-id"]
    missing += [] if supports(pair.request, "outbound") else ["Supported: outbound"]
    return pair.response.at_start_line("439", missing=" and no ".join(missing)) if missing else None
