"""What a response copies from its request (RFC 3261 section 8.2.6.2), and how the client finds it (section 17.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_SHARING = {("INVITE", "CANCEL"), ("CANCEL", "INVITE")}


@rule(
    "from-equals-request",
    "MUST",
    scope="exchange",
    family="correlation",
    fields=("From",),
    requirement="From equals the From of the request.",
    message="copy From of the request, {wanted}",
    section="8.2.6.2",
    quote="The From field of the response MUST equal the From header field of the request.",
    notes="Section 20.20 compares: the display name does not count, nor a parameter that stands in one of both only.",
    passes=exchange(request("BYE"), response("200", "From: <sip:alice@ATLANTA.example>;tag=1928301774")),
    fails=exchange(request("BYE"), response("200", "From: <sip:alice@atlanta.example>;tag=1")),
)
def from_equals_request(pair: Exchange) -> Result:
    ours, theirs = pair.response.from_, pair.request.from_
    if ours is None or theirs is None:
        return NOT_APPLICABLE
    return None if ours.equivalent(theirs) else pair.response.at("from_", wanted=theirs)


@rule(
    "call-id-equals-request",
    "MUST",
    scope="exchange",
    family="correlation",
    fields=("Call-ID",),
    requirement="Call-ID equals the Call-ID of the request, octet by octet.",
    message="copy Call-ID of the request, {wanted}",
    section="8.2.6.2",
    quote="The Call-ID header field of the response MUST equal the Call-ID header field of the request.",
    notes="Section 20.8: Call-IDs are compared with regard to case.",
    passes=exchange(request("BYE", "Call-ID: f81d4fae@192.0.2.1"), response("200", "Call-ID: f81d4fae@192.0.2.1")),
    fails=exchange(request("BYE", "Call-ID: f81d4fae@192.0.2.1"), response("200", "Call-ID: F81D4FAE@192.0.2.1")),
)
def call_id_equals_request(pair: Exchange) -> Result:
    ours, theirs = pair.response.call_id, pair.request.call_id
    if ours is None or theirs is None:
        return NOT_APPLICABLE
    return None if ours == theirs else pair.response.at("call_id", wanted=theirs)


@rule(
    "cseq-equals-request",
    "MUST",
    scope="exchange",
    family="correlation",
    fields=("CSeq",),
    requirement="CSeq equals the CSeq of the request: the number, and the method with regard to case.",
    message="copy CSeq of the request, {wanted}",
    section="8.2.6.2",
    quote="The CSeq header field of the response MUST equal the CSeq field of the request.",
    receiver_action="discard",
    notes=(
        "Numbers are compared as numbers (section 20.16): 0009 equals 9. INVITE in place of CANCEL, or the other way "
        "round, is for response-matches-cseq-method: both requests have the same number and branch."
    ),
    passes=exchange(request("BYE", "CSeq: 7 BYE"), response("200", "CSeq: 0007 BYE")),
    fails=exchange(request("BYE", "CSeq: 7 BYE"), response("200", "CSeq: 8 BYE")),
)
def cseq_equals_request(pair: Exchange) -> Result:
    ours, theirs = pair.response.cseq, pair.request.cseq
    if ours is None or theirs is None:
        return NOT_APPLICABLE
    same_method = ours.method == theirs.method or (ours.method, theirs.method) in _SHARING
    if same_method and ours.sequence == theirs.sequence:
        return None
    return pair.response.at("cseq", wanted=theirs)


@rule(
    "response-matches-cseq-method",
    "MUST",
    scope="exchange",
    family="correlation",
    role="uac",
    fields=("CSeq",),
    requirement="A response belongs to the request with its method: CANCEL shares the branch of its INVITE.",
    message="take this response as the answer to the {found}, and not to the {wanted}",
    section="17.1.3",
    quote="If the method parameter in the CSeq header field matches the method of the request that created the "
    "transaction.",
    notes="Any other method that differs is the fault of the server: see cseq-equals-request.",
    passes=exchange(request("CANCEL"), response("200", "CSeq: 314159 CANCEL")),
    fails=exchange(request("CANCEL"), response("200", "CSeq: 314159 INVITE", "Contact: <sip:bob@192.0.2.4>")),
)
def response_matches_cseq_method(pair: Exchange) -> Result:
    ours, theirs = pair.response.method, pair.request.method
    if (ours, theirs) in _SHARING:
        return pair.response.at("cseq", inside="method", find=ours, found=ours, wanted=theirs)
    return None


@rule(
    "to-equals-request-when-tagged",
    "MUST",
    scope="exchange",
    family="correlation",
    fields=("To",),
    requirement="If To of the request has a tag, To of the response equals it.",
    message="copy To of the request, which has a tag already: {wanted}",
    section="8.2.6.2",
    quote="If a request contained a To tag in the request, the To header field in the response MUST equal that of the "
    "request.",
    notes="Section 20.20 compares: the display name does not count.",
    passes=exchange(request("BYE", "To: <sip:bob@biloxi.example>;tag=8321234356"), response("200")),
    fails=exchange(
        request("BYE", "To: <sip:bob@biloxi.example>;tag=8321234356"),
        response("200", "To: <sip:bob@biloxi.example>;tag=a6c85cf"),
    ),
)
def to_equals_request_when_tagged(pair: Exchange) -> Result:
    ours, theirs = pair.response.to, pair.request.to
    if ours is None or theirs is None or theirs.tag is None:
        return NOT_APPLICABLE
    return None if ours.equivalent(theirs) else pair.response.at("to", wanted=theirs)


@rule(
    "to-uri-equals-request",
    "MUST",
    scope="exchange",
    family="correlation",
    fields=("To",),
    requirement="If To of the request has no tag, the URI in To is that of the request, and only a tag is added.",
    message="copy the URI in To from the request, {wanted}",
    section="8.2.6.2",
    quote="the URI in the To header field in the response MUST equal the URI in the To header field",
    passes=exchange(request("INVITE"), response("180")),
    fails=exchange(request("INVITE"), response("180", "To: <sip:carol@chicago.example>;tag=a6c85cf")),
)
def to_uri_equals_request(pair: Exchange) -> Result:
    ours, theirs = pair.response.to, pair.request.to
    if ours is None or theirs is None or theirs.tag is not None:
        return NOT_APPLICABLE
    if ours.uri.equivalent(theirs.uri):
        return None
    return pair.response.at("to", inside="uri", find=str(ours.uri), wanted=theirs.uri)
