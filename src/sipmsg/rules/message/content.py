"""What describes a body: Content-Type, Content-Disposition, Transfer-Encoding."""

from __future__ import annotations

from sipmsg.rules._words import octets
from sipmsg.rules.examples import SDP, response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.view import View

_SDP = SDP.format(port=49172)
_PARTS = f"--b1\r\nContent-Type: application/sdp\r\n\r\n{_SDP}\r\n--b1--\r\n"
_HANDLING = ("optional", "required")


@rule(
    "content-type-required-with-body",
    "MUST",
    scope="message",
    family="body",
    role="any",
    requests=True,
    requirement="A message with a body has Content-Type.",
    message="add Content-Type, which says what the body of {size} is",
    section="20.15",
    quote="The Content-Type header field MUST be present if the body is not empty.",
    receiver_action="as for a media type that is not supported: 415 to a request",
    passes=response("200 INVITE", "Content-Type: application/sdp", body=_SDP),
    fails=response("200 INVITE", body=_SDP),
)
def content_type_required_with_body(view: View) -> Result:
    if not view.body or "content-type" in view.names:
        return None
    return view.missing("Content-Type", size=octets(len(view.body)))


@rule(
    "content-type-empty-body",
    "INFO",
    scope="message",
    family="body",
    role="any",
    fields=("Content-Type",),
    requests=True,
    requirement="Content-Type without a body speaks of a body of length zero.",
    message="take Content-Type out, or put in the body of {type} that it promises",
    section="20.15",
    quote="it indicates that the body of the specific type has zero length",
    notes="It is legal: an empty file of sound is an example of the RFC.",
    passes=response("200 INVITE"),
    fails=response("200 INVITE", "Content-Type: application/sdp"),
)
def content_type_empty_body(view: View) -> Result:
    if view.body:
        return None
    place = view.names["content-type"][0]
    return view.at_row(place, type=view.headers[place].text.partition(";")[0].rstrip())


@rule(
    "mime-boundary-required",
    "MUST",
    scope="message",
    family="body",
    role="any",
    fields=("Content-Type",),
    requests=True,
    requirement="A Content-Type of multipart has the parameter boundary.",
    message="add the boundary between the parts to Content-Type",
    rfc="RFC 2046",
    section="5.1.1",
    quote='The only mandatory global parameter for the "multipart" media type is the boundary parameter',
    passes=response("200 INVITE", "Content-Type: multipart/mixed;boundary=b1", body=_PARTS),
    fails=response("200 INVITE", "Content-Type: multipart/mixed", body=_PARTS),
)
def mime_boundary_required(view: View) -> Result:
    media = view.content_type
    if media is None or media.type.lower() != "multipart":
        return NOT_APPLICABLE
    return None if media.boundary else view.at("content_type")


@rule(
    "no-chunked-encoding",
    "MUST NOT",
    scope="message",
    family="body",
    role="any",
    fields=("Transfer-Encoding",),
    requests=True,
    requirement="No body is sent in the chunked encoding of HTTP.",
    message="take Transfer-Encoding out and send the body as it is",
    section="7.4.2",
    quote='The "chunked" transfer encoding of HTTP/1.1 MUST NOT be used for SIP.',
    passes=response("200 BYE"),
    fails=response("200 BYE", "Transfer-Encoding: chunked"),
)
def no_chunked_encoding(view: View) -> Result:
    for place in view.names["transfer-encoding"]:
        codings = view.headers[place].text.lower().split(",")
        if any(coding.partition(";")[0].strip() == "chunked" for coding in codings):
            return view.at_row(place, find="chunked")
    return None


@rule(
    "content-disposition-handling-value",
    "INFO",
    scope="message",
    family="body",
    role="any",
    fields=("Content-Disposition",),
    requests=True,
    requirement="The parameter handling of Content-Disposition is optional or required.",
    message="set handling in Content-Disposition to optional or required instead of {handling}",
    section="20.11",
    quote='The parameter has defined values of "optional" and "required".',
    receiver_action="take it for required",
    passes=response(
        "200 INVITE", "Content-Type: application/sdp", "Content-Disposition: session;handling=optional", body=_SDP
    ),
    fails=response(
        "200 INVITE", "Content-Type: application/sdp", "Content-Disposition: session;handling=maybe", body=_SDP
    ),
)
def content_disposition_handling_value(view: View) -> Result:
    disposition = view.content_disposition
    handling = None if disposition is None else disposition.handling
    if handling is None or handling.lower() in _HANDLING:
        return None
    return view.at("content_disposition", inside="params.handling", find=handling, handling=handling)
