"""Bodies of responses, as the request calls for them (RFC 3261 section 20.12, RFC 3312 section 8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sipmsg.rules._sdp import media_ports, sdp_bodies
from sipmsg.rules.examples import SDP, exchange, request, response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

# Names of one and the same coding (RFC 2616 section 3.5).
_SAME = {"x-gzip": "gzip", "x-compress": "compress"}
_TYPE = "Content-Type: application/sdp"
_AUDIO = SDP.format(port=49170)
_REFUSED = SDP.format(port=0)


@rule(
    "content-encoding-in-accept",
    "MUST",
    scope="exchange",
    family="body",
    fields=("Content-Encoding",),
    requirement="The codings in Content-Encoding are among those in Accept-Encoding of the request.",
    message="do not apply {coding}, which Accept-Encoding of the request does not list",
    section="20.12",
    quote="The server MUST only use encodings listed in the Accept-Encoding header field in the request.",
    notes="Without Accept-Encoding, or with an empty one, only identity is acceptable (section 20.2).",
    passes=exchange(
        request("OPTIONS", "Accept-Encoding: gzip"),
        response("200", "Content-Type: text/plain", "Content-Encoding: gzip", body="busy"),
    ),
    fails=exchange(
        request("OPTIONS"),
        response("200", "Content-Type: text/plain", "Content-Encoding: gzip", body="busy"),
    ),
)
def content_encoding_in_accept(pair: Exchange) -> Iterator[Problem]:
    view, asked = pair.response, pair.request
    if len(asked.rows("accept_encoding")) != len(asked.places("Accept-Encoding")):
        return
    accepted = {_name(one.coding): one.q for one in asked.accept_encoding}
    fallback = accepted.get("*", 0)
    for index, coding in enumerate(view.content_encoding):
        name = _name(coding)
        if name != "identity" and accepted.get(name, fallback) == 0:
            yield view.at("content_encoding", index, coding=coding)


def _name(coding: str) -> str:
    name = coding.lower()
    return _SAME.get(name, name)


@rule(
    "580-sdp-same-m-count",
    "MUST",
    scope="exchange",
    family="body",
    codes="580",
    fields=("Content-Type",),
    requirement='The session description in a 580 has as many "m=" lines as the one received.',
    message='give each of the {wanted} "m=" lines of the request one in this body, which has {found}',
    rfc="RFC 3312",
    section="8",
    quote='MUST contain exactly the same number of "m=" lines as the last SDP description received',
    passes=exchange(request("INVITE", _TYPE, body=_AUDIO), response("580", _TYPE, body=_REFUSED)),
    fails=exchange(
        request("INVITE", _TYPE, body=_AUDIO + "m=video 49172 RTP/AVP 31\r\n"), response("580", _TYPE, body=_REFUSED)
    ),
)
def code_580_sdp_same_m_count(pair: Exchange) -> Result:
    ours, theirs = sdp_bodies(pair.response), sdp_bodies(pair.request)
    if len(ours) != 1 or len(theirs) != 1:
        return NOT_APPLICABLE
    found, wanted = len(media_ports(ours[0])), len(media_ports(theirs[0]))
    return None if found == wanted else pair.response.at_body(found=found, wanted=wanted)
