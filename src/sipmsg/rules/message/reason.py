"""Reason (RFC 3326), its protocols and their causes."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.registry import REASON_PROTOCOLS
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, rule
from sipmsg.rules.view import View

# The errors of verification (RFC 8224).
_STIR_CODES = {403, 428, 436, 437, 438}
_IN_RESPONSES = {"q.850", "stir"} | {
    name.lower() for name, protocol in REASON_PROTOCOLS.items() if "3GPP" in protocol.rfcs
}


@rule(
    "reason-distinct-protocols",
    "MUST",
    scope="message",
    family="reason",
    role="any",
    fields=("Reason",),
    requests=True,
    requirement="The values of Reason have different protocols, but for those that may have many values, as STIR.",
    message="keep one Reason value of the protocol {protocol}",
    rfc="RFC 3326",
    section="2",
    quote="all of them MUST have different protocol values",
    receiver_action="use the first",
    notes="RFC 9366 updates it: the definition of a protocol may allow several values. RFC 9410 does so for STIR.",
    passes=response("480 INVITE", "Reason: SIP;cause=600, Q.850;cause=16"),
    fails=response("480 INVITE", "Reason: Q.850;cause=17, Q.850;cause=16"),
)
def reason_distinct_protocols(view: View) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, reason in enumerate(view.reason):
        protocol = reason.protocol.lower()
        if protocol in seen and protocol != "stir":
            yield view.at("reason", index, protocol=reason.protocol)
        seen.add(protocol)


@rule(
    "reason-only-q850-in-response",
    "SHOULD NOT",
    severity="info",
    scope="message",
    family="reason",
    codes="101-198,200-699",
    default=False,
    fields=("Reason",),
    requirement="Reason in a response carries causes of Q.850, those of other protocols only where they are defined.",
    message="take the protocol {protocol} out of Reason, or give a cause of Q.850",
    rfc="RFC 6432",
    section="3",
    quote="values other than Q.850 [Q.850] cause codes are outside of the scope of this document",
    receiver_action="ignore",
    notes=(
        "Many send it. It is not forbidden in words, but RFC 3326 section 2 allows Reason in a response only where a "
        "status code says so. SIP is defined for 199, STIR by RFC 9410, protocols of 3GPP outside of RFCs."
    ),
    passes=response("486 INVITE", "Reason: Q.850;cause=17"),
    fails=response("486 INVITE", "Reason: SIP;cause=486"),
)
def reason_only_q850_in_response(view: View) -> Iterator[Problem]:
    for index, reason in enumerate(view.reason):
        if reason.protocol.lower() not in _IN_RESPONSES:
            yield view.at("reason", index, "protocol", find=reason.protocol, protocol=reason.protocol)


@rule(
    "reason-location-q850-only",
    "MUST",
    severity="warning",
    scope="message",
    family="reason",
    role="any",
    fields=("Reason",),
    requests=True,
    requirement="The parameter location of Reason stands with causes of Q.850 only.",
    message="take location out of the Reason value of {protocol}",
    rfc="RFC 8606",
    section="4",
    quote="The use of the location parameter is restricted to Q.850 cause values.",
    receiver_action="ignore",
    notes="A plain statement, without a word of RFC 2119.",
    passes=response("404 INVITE", "Reason: Q.850;cause=1;location=LN"),
    fails=response("404 INVITE", "Reason: SIP;cause=404;location=LN"),
)
def reason_location_q850_only(view: View) -> Iterator[Problem]:
    for index, reason in enumerate(view.reason):
        if reason.protocol.lower() != "q.850" and "location" in reason.params:
            yield view.at("reason", index, "params.location", find="location", protocol=reason.protocol)


@rule(
    "reason-stir-cause",
    "INFO",
    scope="message",
    family="reason",
    role="any",
    default=False,
    fields=("Reason",),
    requests=True,
    requirement="A Reason value of STIR carries one of the codes by which the verification of Identity fails.",
    message="give 403, 428, 436, 437 or 438 as the cause of STIR instead of {cause}",
    rfc="RFC 9410",
    section="6",
    quote="MUST only identify a single cause code",
    notes="The codes are those of RFC 8224, with 403 for a stale date. There may be several values, each with its ppi.",
    passes=response("200 INVITE", "Reason: STIR;cause=436"),
    fails=response("200 INVITE", "Reason: STIR;cause=200"),
)
def reason_stir_cause(view: View) -> Iterator[Problem]:
    for index, reason in enumerate(view.reason):
        if reason.protocol.lower() == "stir" and reason.cause not in _STIR_CODES:
            cause = "none" if reason.cause is None else reason.cause
            yield view.at("reason", index, "params.cause", find=str(cause), cause=cause)


@rule(
    "reason-sip-cause-range",
    "INFO",
    scope="message",
    family="reason",
    role="any",
    fields=("Reason",),
    requests=True,
    requirement="The cause of a Reason value of SIP is a status code.",
    message="give a status code from 100 to 699 as the cause of SIP instead of {cause}",
    rfc="RFC 3326",
    section="2",
    quote="The cause parameter contains a SIP status code.",
    passes=response("480 INVITE", "Reason: SIP;cause=600"),
    fails=response("480 INVITE", "Reason: SIP;cause=999"),
)
def reason_sip_cause_range(view: View) -> Iterator[Problem]:
    for index, reason in enumerate(view.reason):
        if reason.protocol.lower() == "sip" and reason.cause is not None and not 100 <= reason.cause <= 699:
            yield view.at("reason", index, "params.cause", find=str(reason.cause), cause=reason.cause)
