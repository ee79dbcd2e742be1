"""Extensions that a response applies, which the client must know (RFC 3261 section 8.2.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import demands, tags
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

# Header fields that stand in a response only if it applies the extension.
_SIGNS = (("Flow-Timer", "outbound"), ("RSeq", "100rel"))
_FLOW = (
    'Contact: <sip:bob@192.0.2.4>;expires=60;reg-id=1;+sip.instance="<urn:uuid:00000000-0000-1000-8000-000A95A0E128>"'
)


@rule(
    "require-subset-of-supported",
    "MUST NOT",
    scope="exchange",
    family="extension",
    codes="!421,!494",
    fields=("Require",),
    requirement="Require of a response lists only option tags that the request has in Supported or Require.",
    message="take {tag} out of Require, and do without: the request does not support it",
    section="8.2.4",
    quote="the server MUST NOT apply extensions not listed in the Supported header field in the request",
    notes=(
        "A 421 and a 494 list what is missing. Of 100rel in a provisional response 100rel-only-if-supported speaks."
    ),
    passes=exchange(request("REGISTER", "Supported: gruu"), response("200", "Require: gruu")),
    fails=exchange(request("REGISTER"), response("200", "Require: gruu")),
)
def require_subset_of_supported(pair: Exchange) -> Iterator[Problem]:
    view = pair.response
    known = tags(pair.request.supported, pair.request.require)
    if 100 < view.code < 200 and pair.request.method == "INVITE":
        known.add("100rel")
    for index, tag in enumerate(view.require):
        if tag.lower() not in known:
            yield view.at("require", index, tag=tag)


@rule(
    "extension-applied-needs-require",
    "MUST",
    scope="exchange",
    family="extension",
    codes="!421",
    default=False,
    fields=tuple(name for name, _ in _SIGNS),
    requirement="An extension that a response applies is listed in its Require.",
    message="list {tag} in Require, as {field} applies it",
    section="8.2.4",
    quote="Any extensions applied to a non-421 response MUST be listed in a Require header field included in the "
    "response.",
    notes=(
        "Seen from the outside only where a header field belongs to one extension: Flow-Timer to outbound, RSeq to "
        "100rel. Off by default, as the rules of these extensions, and those of timer, say it with more detail."
    ),
    passes=exchange(
        request("REGISTER", _FLOW, "Supported: outbound"),
        response("200", _FLOW, "Flow-Timer: 120", "Require: outbound"),
    ),
    fails=exchange(request("REGISTER", "Supported: outbound"), response("200", "Flow-Timer: 120")),
)
def extension_applied_needs_require(pair: Exchange) -> Iterator[Problem]:
    view = pair.response
    for field, tag in _SIGNS:
        if view.has(field) and not demands(view, tag):
            yield view.at_row(view.places(field)[0], field=field, tag=tag)


@rule(
    "refer-events-at-required-explicitsub",
    "MUST",
    scope="exchange",
    family="extension",
    codes="200",
    methods="REFER",
    requirement="A 200 to a REFER with Require: explicitsub has Refer-Events-At.",
    message="add Refer-Events-At with the URI at which the state of the REFER can be subscribed to",
    rfc="RFC 7614",
    section="4.3",
    quote="MUST return a 200 response containing a sip: or sips: URI in the Refer-Events-At header field",
    passes=exchange(
        request("REFER", "Require: explicitsub"), response("200", "Refer-Events-At: <sip:vPT3izGm@biloxi.example>")
    ),
    fails=exchange(request("REFER", "Require: explicitsub"), response("200")),
)
def refer_events_at_required_explicitsub(pair: Exchange) -> Result:
    if not demands(pair.request, "explicitsub"):
        return NOT_APPLICABLE
    return None if pair.response.has("Refer-Events-At") else pair.response.missing("Refer-Events-At")
