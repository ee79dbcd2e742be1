"""Via (RFC 3261 sections 8.1.1.7 and 20.42), with the overload control of RFC 7339."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address

from sipmsg.model.via import Via
from sipmsg.rules.examples import response
from sipmsg.rules.message._words import without_quotes
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

_COOKIE = "z9hg4bk"
_TTL = re.compile(r";\s*+ttl\s*+=\s*+([0-9]++)", re.IGNORECASE)
# Most addresses are of this form, which is much cheaper to see than to take them apart.
_IPV4 = re.compile(r"(?:(?:25[0-5]|(?:2[0-4]|1?[0-9])?[0-9])(?:\.(?!\Z)|\Z)){4}")
_PORT = re.compile(r"(?:[\w.\-\]]\s*+:\s*+|;\s*+rport\s*+=\s*+)([0-9]++)(?![\w:.])", re.IGNORECASE)


@rule(
    "via-branch-cookie",
    "MUST",
    severity="warning",
    scope="message",
    family="via",
    role="any",
    fields=("Via",),
    requests=True,
    requirement="The branch of the topmost Via begins with z9hG4bK.",
    message="let the branch in Via begin with z9hG4bK, which {branch} does not",
    section="20.42",
    quote='the value of the branch parameter MUST start with the magic cookie "z9hG4bK"',
    receiver_action="match the response as RFC 2543 says",
    notes="A fault of the sender of the request. A branch is a token: its case does not count (section 7.3.1).",
    passes=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1"),
    fails=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=1"),
)
def via_branch_cookie(view: View) -> Result:
    via = view.via
    branch = via[0].branch if via else None
    if branch is not None and not branch.lower().startswith(_COOKIE):
        return view.at("via", 0, "params.branch", find=branch, branch=branch)
    return None


@rule(
    "via-branch-required",
    "MUST",
    severity="warning",
    scope="message",
    family="via",
    role="any",
    fields=("Via",),
    requests=True,
    requirement="Every Via has a branch.",
    message="add a branch that begins with z9hG4bK to the Via of {host}",
    section="8.1.1.7",
    quote="The Via header field value MUST contain a branch parameter.",
    receiver_action="take the sender for an element of RFC 2543",
    notes="The grammar lets it be absent on purpose (section 20.42).",
    passes=response("200 BYE"),
    fails=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example"),
)
def via_branch_required(view: View) -> Result:
    vias = view.via
    bare = [index for index, via in enumerate(vias) if "branch" not in via.params]
    return (view.at("via", index, host=vias[index].sent_by.host) for index in bare) if bare else None


@rule(
    "via-protocol-sip-2-0",
    "MUST",
    scope="message",
    family="via",
    role="any",
    fields=("Via",),
    requests=True,
    requirement="Via begins with SIP/2.0 and the transport.",
    message="let Via begin with SIP/2.0 instead of {protocol}",
    section="8.1.1.7",
    quote="The protocol name and protocol version in the header field MUST be SIP and 2.0, respectively.",
    notes="Requests to SIPS URIs have SIP/2.0/TLS, too (section 20.42).",
    passes=response("200 BYE", "Via: SIP/2.0/TLS pc33.atlanta.example;branch=z9hG4bK1"),
    fails=response("200 BYE", "Via: SIPS/2.0/TLS pc33.atlanta.example;branch=z9hG4bK1"),
)
def via_protocol_sip_2_0(view: View) -> Result:
    others = [
        (index, via)
        for index, via in enumerate(view.via)
        if via.protocol_version != "2.0" or via.protocol_name.upper() != "SIP"
    ]
    return (_other_protocol(view, index, via) for index, via in others) if others else None


def _other_protocol(view: View, index: int, via: Via) -> Problem:
    name = "protocol_name" if via.protocol_name.upper() != "SIP" else "protocol_version"
    found = getattr(via, name)
    return view.at("via", index, name, find=found, protocol=f"{via.protocol_name}/{via.protocol_version}")


@rule(
    "via-ttl-range",
    "GRAMMAR",
    scope="message",
    family="via",
    role="any",
    fields=("Via",),
    refines=("syntax-via",),
    requests=True,
    unreadable=True,
    requirement="The ttl of Via is at most 255.",
    message="set ttl in Via to a number from 0 to 255 instead of {ttl}",
    section="25.1",
    quote="ttl = 1*3DIGIT ; 0 to 255",
    receiver_action="ignore",
    passes=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;ttl=255"),
    fails=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;ttl=256"),
)
def via_ttl_range(view: View) -> Iterator[Problem]:
    for place in view.unreadable("Via"):
        for match in _TTL.finditer(without_quotes(view.headers[place].text)):
            if len(match[1]) > 3 or int(match[1]) > 255:
                yield view.at_row(place, find=match[1], ttl=match[1])


@rule(
    "via-port-range",
    "MUST",
    severity="warning",
    scope="message",
    family="via",
    role="any",
    default=False,
    fields=("Via",),
    refines=("syntax-via",),
    requests=True,
    unreadable=True,
    requirement="A port in Via is at most 65535.",
    message="set the port in Via to a number from 0 to 65535 instead of {port}",
    section="25.1",
    quote="port = 1*DIGIT",
    notes="The grammar has no bound: it is that of UDP and TCP. While the rule is off, it is an error of syntax.",
    passes=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example:65535;branch=z9hG4bK1"),
    fails=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example:65536;branch=z9hG4bK1"),
)
def via_port_range(view: View) -> Iterator[Problem]:
    for place in view.unreadable("Via"):
        for match in _PORT.finditer(without_quotes(view.headers[place].text)):
            if len(match[1].lstrip("0")) > 5 or int(match[1]) > 65535:
                yield view.at_row(place, find=match[1], port=match[1])


@rule(
    "via-received-ip-address",
    "GRAMMAR",
    severity="warning",
    scope="message",
    family="via",
    role="any",
    fields=("Via",),
    requests=True,
    requirement="The parameter received of Via is an IPv4 or IPv6 address.",
    message="put the address into received of Via, from which the request came, instead of {received}",
    rfc="RFC 5118",
    section="4.5",
    quote='be liberal in accepting a "received" parameter with or without the delimiting "[" and "]" tokens',
    notes=(
        "An IPv6 address is sent without brackets and accepted with them. A warning: a message in RFC 5359 section 2.2 "
        "breaks it, and a response that is there already is routed."
    ),
    passes=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;received=2001:db8::1"),
    fails=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;received=atlanta.example"),
)
def via_received_ip_address(view: View) -> Iterator[Problem]:
    for index, via in enumerate(view.via):
        received = via.params.get("received")
        if received is not None and not _is_address(received):
            yield view.at("via", index, "params.received", find=received, received=received)


def _is_address(text: str) -> bool:
    if _IPV4.fullmatch(text):
        return True
    try:
        ip_address(text[1:-1] if text.startswith("[") and text.endswith("]") else text)
    except ValueError:
        return False
    return True


@rule(
    "via-oc-validity-with-oc",
    "MUST",
    scope="message",
    family="via",
    default=False,
    fields=("Via",),
    requirement="An oc-validity in Via that is not 0 comes with an oc.",
    message="add oc to Via, or take oc-validity out",
    rfc="RFC 7339",
    section="4.3",
    quote='parameter MUST only be present in conjunction with an "oc" parameter',
    receiver_action="discard the value",
    passes=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;oc=20;oc-validity=500"),
    fails=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;oc-validity=500"),
)
def via_oc_validity_with_oc(view: View) -> Iterator[Problem]:
    for index, via in enumerate(view.via):
        if via.oc_validity and "oc" not in via.params:
            yield view.at("via", index, "params.oc-validity", find="oc-validity")


@rule(
    "via-oc-seq-in-response",
    "MUST",
    scope="message",
    family="via",
    default=False,
    fields=("Via",),
    requirement="A response with a value of oc in the topmost Via has oc-seq there.",
    message="add oc-seq to Via, by which the client puts the values of oc in order",
    rfc="RFC 7339",
    section="4.4",
    quote="This parameter MUST be inserted by the SIP server in a response",
    notes="It binds servers that use overload control.",
    passes=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;oc=20;oc-seq=1282321615.782"),
    fails=response("200 BYE", "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1;oc=20"),
)
def via_oc_seq_in_response(view: View) -> Result:
    via = view.via
    if via and via[0].oc is not None and via[0].oc_seq is None:
        return view.at("via", 0, "params.oc", find="oc=")
    return None
