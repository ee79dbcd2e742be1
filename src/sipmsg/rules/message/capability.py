"""What a 2xx tells of the abilities of its sender (RFC 3261 sections 11.2, 13.3.1.4 and 20.5)."""

from __future__ import annotations

from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.tables import carries
from sipmsg.rules.view import View

CARRIED = (
    carries(
        "allow-recommended-2xx-invite",
        "SHOULD",
        "Allow",
        "200-299",
        "INVITE",
        family="capability",
        content="the methods that this side takes",
        section="13.3.1.4",
        quote="SHOULD contain the Allow header field and the Supported header field",
        notes="Table 2: m*.",
    ),
    carries(
        "supported-recommended-2xx-invite",
        "SHOULD",
        "Supported",
        "200-299",
        "INVITE",
        family="capability",
        content="the extensions that this side knows",
        section="13.3.1.4",
        quote="SHOULD contain the Allow header field and the Supported header field",
        notes="Table 3: m*. It may be empty.",
    ),
    carries(
        "allow-recommended-2xx-options",
        "SHOULD",
        "Allow",
        "200-299",
        "OPTIONS",
        family="capability",
        content="the methods that this side takes",
        section="11.2",
        quote=(
            "Allow, Accept, Accept-Encoding, Accept-Language, and Supported header fields SHOULD be present "
            "in a 200 (OK) response to an OPTIONS request."
        ),
        notes="A proxy that answers OPTIONS itself should leave Allow out (section 11.2).",
    ),
    carries(
        "accept-recommended-2xx-options",
        "SHOULD",
        "Accept",
        "200-299",
        "OPTIONS",
        family="capability",
        content="the media types that this side takes",
        section="11.2",
        quote=(
            "Allow, Accept, Accept-Encoding, Accept-Language, and Supported header fields SHOULD be present "
            "in a 200 (OK) response to an OPTIONS request."
        ),
    ),
    carries(
        "accept-encoding-recommended-2xx-options",
        "SHOULD",
        "Accept-Encoding",
        "200-299",
        "OPTIONS",
        family="capability",
        content="the codings that this side takes",
        section="11.2",
        quote=(
            "Allow, Accept, Accept-Encoding, Accept-Language, and Supported header fields SHOULD be present "
            "in a 200 (OK) response to an OPTIONS request."
        ),
    ),
    carries(
        "accept-language-recommended-2xx-options",
        "SHOULD",
        "Accept-Language",
        "200-299",
        "OPTIONS",
        family="capability",
        content="the languages that this side takes",
        section="11.2",
        quote=(
            "Allow, Accept, Accept-Encoding, Accept-Language, and Supported header fields SHOULD be present "
            "in a 200 (OK) response to an OPTIONS request."
        ),
    ),
    carries(
        "supported-recommended-2xx-options",
        "SHOULD",
        "Supported",
        "200-299",
        "OPTIONS",
        family="capability",
        content="the extensions that this side knows",
        section="11.2",
        quote=(
            "Allow, Accept, Accept-Encoding, Accept-Language, and Supported header fields SHOULD be present "
            "in a 200 (OK) response to an OPTIONS request."
        ),
    ),
)


@rule(
    "allow-lists-ack-cancel",
    "MUST",
    scope="message",
    severity="warning",
    family="capability",
    fields=("Allow",),
    requirement="An Allow that lists INVITE also lists ACK and CANCEL.",
    message="add {methods} to Allow: whoever takes INVITE takes them as well",
    section="20.5",
    quote=(
        "All methods, including ACK and CANCEL, understood by the UA MUST be included in the list of "
        "methods in the Allow header field"
    ),
    notes="An inference: to take INVITE is to take ACK and CANCEL (section 13.1).",
    passes=response("200 INVITE", "Allow: INVITE, ACK, CANCEL"),
    fails=response("200 INVITE", "Allow: INVITE, BYE"),
)
def allow_lists_ack_cancel(view: View) -> Result:
    allowed = view.allow
    if "INVITE" not in allowed:
        return NOT_APPLICABLE
    lacking = [method for method in ("ACK", "CANCEL") if method not in allowed]
    return view.at("allow", methods=" and ".join(lacking)) if lacking else None
