"""What every response carries (RFC 3261 sections 8.1.1, 8.2.6.2 and 20)."""

from __future__ import annotations

from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.tables import carries
from sipmsg.rules.view import View

MANDATORY = tuple(
    carries(
        f"{name.lower()}-required",
        "MUST",
        name,
        "*",
        family="mandatory",
        section="20",
        quote="A mandatory response header field MUST be present in the response",
        content="the value of the request",
        receiver_action="discard",
        notes="Tables 2 and 3: m for every method.",
    )
    for name in ("Via", "From", "To", "Call-ID", "CSeq")
)


@rule(
    "from-tag-required",
    "MUST",
    severity="warning",
    scope="message",
    family="mandatory",
    role="uac",
    fields=("From",),
    requests=True,
    requirement="From carries a tag, put there by the UAC and copied by the UAS.",
    message="the client must put a tag into From",
    section="8.1.1.3",
    quote='The From field MUST contain a new "tag" parameter, chosen by the UAC.',
    receiver_action="accept; the tag is null (section 12.1.1)",
    notes="The fault is that of the sender of the request, an RFC 2543 client: the UAS copies what it got.",
    passes=response("200 OPTIONS"),
    fails=response("200 OPTIONS", "From: <sip:alice@atlanta.example>"),
)
def from_tag_required(view: View) -> Result:
    sender = view.from_
    return view.at("from_") if sender is not None and sender.tag is None else None


@rule(
    "to-tag-required",
    "MUST",
    scope="message",
    family="mandatory",
    codes="101-699",
    fields=("To",),
    requirement="To carries a tag in every response but 100.",
    message="add a tag to To, the same in all responses of this server to the request",
    section="8.2.6.2",
    quote="the UAS MUST add a tag to the To header field in the response",
    receiver_action="accept; the tag is null (section 12.1.2)",
    notes=(
        "It holds for all methods, and for responses that a proxy makes itself: it acts as a UAS then. "
        "Of a 199 to INVITE to-tag-required-199 speaks instead."
    ),
    passes=response("404 INVITE"),
    fails=response("404 INVITE", "To: <sip:bob@biloxi.example>"),
)
def to_tag_required(view: View) -> Result:
    if view.code == 199 and view.method == "INVITE":
        return NOT_APPLICABLE
    to = view.to
    return view.at("to") if to is not None and to.tag is None else None
