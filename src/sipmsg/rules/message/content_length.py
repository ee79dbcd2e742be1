"""Content-Length (RFC 3261 sections 18.3 and 20.14)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.examples import SDP, response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.view import View

_SDP = SDP.format(port=49172)


@rule(
    "content-length-matches-body",
    "MUST",
    scope="message",
    family="body",
    role="any",
    fields=("Content-Length",),
    refines=("content-length-too-large",),
    requests=True,
    requirement="The body is as long as Content-Length says; a datagram that is shorter is discarded.",
    message="set Content-Length to {there}, the octets of the body, instead of {length}",
    section="18.3",
    quote="If the message is a response, it MUST be discarded.",
    receiver_action="shorter: discard; longer: drop the rest",
    notes=(
        "Octets count, not characters. Octets beyond Content-Length are dropped and no fault of the message that is "
        "left: they are its trailer."
    ),
    passes=response("200 INVITE", "Content-Type: application/sdp", body=_SDP),
    fails=response("200 INVITE", "Content-Type: application/sdp", "Content-Length: 999", body=_SDP),
)
def content_length_matches_body(view: View) -> Result:
    length = view.content_length
    there = len(view.body)
    if not there or length is None or length <= there:
        return None
    return view.at("content_length", length=length, there=there)


@rule(
    "content-length-zero-without-body",
    "MUST",
    scope="message",
    family="body",
    role="any",
    fields=("Content-Length",),
    refines=("content-length-too-large",),
    requests=True,
    requirement="Content-Length is 0 where there is no body.",
    message="set Content-Length to 0 instead of {length}, there is no body",
    section="20.14",
    quote="If no body is present in a message, then the Content-Length header field value MUST be set to zero.",
    passes=response("200 BYE", "Content-Length: 0"),
    fails=response("200 BYE", "Content-Length: 5"),
)
def content_length_zero_without_body(view: View) -> Result:
    if view.body:
        return NOT_APPLICABLE
    length = view.content_length
    return view.at("content_length", length=length) if length else None


@rule(
    "content-length-recommended",
    "SHOULD",
    scope="message",
    family="body",
    role="any",
    requests=True,
    requirement="Content-Length is there, on datagrams too.",
    message="add Content-Length: {length}",
    section="20.14",
    quote="Applications SHOULD use this field to indicate the size of the message-body",
    receiver_action="the body is all that is left of the datagram",
    notes="On streams it must be there, and the parser says so.",
    passes=response("200 BYE", "Content-Length: 0"),
    fails=response("200 BYE", "-Content-Length"),
)
def content_length_recommended(view: View) -> Result:
    return None if "content-length" in view.names else view.missing("Content-Length", length=len(view.body))


@rule(
    "content-length-single",
    "MUST NOT",
    scope="message",
    family="body",
    role="any",
    fields=("Content-Length",),
    refines=("content-length-malformed", "content-length-conflict", "syntax-content-length"),
    requests=True,
    requirement="There is one Content-Length, a decimal number.",
    message="keep one Content-Length with a decimal number, not {value}",
    section="20.14",
    quote="Any Content-Length greater than or equal to zero is a valid value.",
    receiver_action="discard, or answer a request with 400 (RFC 4475 sections 3.1.2.3 and 3.3.9)",
    notes="Two that differ make it open where the message ends; two that are equal stand once too often all the same.",
    passes=response("200 BYE", "Content-Length: 0"),
    fails=response("200 BYE", "Content-Length: -999"),
)
def content_length_single(view: View) -> Result:
    places, broken = view.names["content-length"], view.broken.get("content-length", ())
    return _lengths(view, set(broken)) if broken or len(places) > 1 else None


def _lengths(view: View, broken: set[int]) -> Iterator[Problem]:
    for number, place in enumerate(view.places("Content-Length")):
        if number or place in broken:
            text = view.headers[place].text
            yield view.at_row(place, value=f"{text} once more" if number else text or "nothing")
