"""What a response that refuses a request carries, by its status code (RFC 3261 section 21)."""

from __future__ import annotations

from sipmsg.rules.examples import response
from sipmsg.rules.rule import Result, rule
from sipmsg.rules.tables import carries
from sipmsg.rules.view import View

CARRIED = (
    carries(
        "allow-required-405",
        "MUST",
        "Allow",
        "405",
        family="headers",
        content="the methods that the address takes",
        section="21.4.6",
        quote="The response MUST include an Allow header field containing a list of valid methods",
        receiver_action="assume nothing of what is allowed",
        notes="An empty Allow is legal and means that no method is allowed.",
    ),
    carries(
        "retry-after-recommended-413",
        "SHOULD",
        "Retry-After",
        "413",
        severity="info",
        family="headers",
        content="the seconds after which a new try makes sense, if the state of affairs passes",
        section="21.4.11",
        quote="If the condition is temporary, the server SHOULD include a Retry-After header field",
        notes="The message does not tell whether the condition is temporary; hence no more than a hint.",
    ),
    carries(
        "unsupported-required-420",
        "MUST",
        "Unsupported",
        "420",
        family="headers",
        content="the option tags that the server does not know",
        section="21.4.15",
        quote=(
            "The server MUST include a list of the unsupported extensions in an Unsupported header field in "
            "the response."
        ),
    ),
    carries(
        "require-required-421",
        "MUST",
        "Require",
        "421",
        family="headers",
        content="the option tags that the client must support",
        section="21.4.16",
        quote=("Responses with this status code MUST contain a Require header field listing the required extensions."),
    ),
    carries(
        "min-expires-required-423",
        "MUST",
        "Min-Expires",
        "423",
        "REGISTER",
        family="headers",
        role="registrar",
        content="the shortest time that the server grants",
        section="10.3",
        quote="This response MUST contain a Min-Expires header field",
    ),
    carries(
        "retry-after-480",
        "MAY",
        "Retry-After",
        "480",
        family="headers",
        content="the seconds after which a call may be answered",
        extra=("Retry-After: 60",),
        section="21.4.18",
        quote="The response MAY indicate a better time to call in the Retry-After header field.",
        default=False,
    ),
    carries(
        "warning-recommended-488",
        "SHOULD",
        "Warning",
        "488",
        "INVITE,UPDATE",
        family="headers",
        content="what is wrong with the offer",
        section="13.3.1.3",
        quote=("Such a response SHOULD include a Warning header field value explaining why the offer was rejected."),
        notes="It holds for a re-INVITE (section 14.2) and for UPDATE (RFC 3311 section 5.2) as well.",
    ),
    carries(
        "retry-after-500",
        "MAY",
        "Retry-After",
        "500",
        family="headers",
        content="the seconds after which a new try makes sense",
        extra=("Retry-After: 60",),
        section="21.5.1",
        quote="the server MAY indicate when the client may retry the request using the Retry-After header field",
        default=False,
    ),
    carries(
        "503-without-retry-after-is-500",
        "MUST",
        "Retry-After",
        "503",
        severity="info",
        family="headers",
        role="uac",
        requirement="A 503 without Retry-After is handled as a 500.",
        message="add Retry-After, or clients act as if this were a 500",
        section="21.5.4",
        quote=(
            "If no Retry-After is given, the client MUST act as if it had received a 500 (Server Internal "
            "Error) response."
        ),
        receiver_action="act as 500",
        notes="This is the duty of the client; the response itself is legal.",
    ),
    carries(
        "retry-after-600-603",
        "MAY",
        "Retry-After",
        "600,603",
        family="headers",
        content="the seconds after which a call may be answered",
        extra=("Retry-After: 60",),
        section="21.6.1",
        quote="MAY indicate a better time to call in the Retry-After header field",
        default=False,
    ),
    carries(
        "warning-606",
        "MAY",
        "Warning",
        "606",
        family="headers",
        content="what of the session is not acceptable",
        extra=('Warning: 370 biloxi.example "Insufficient bandwidth"',),
        section="21.6.4",
        quote="MAY contain a list of reasons in a Warning header field",
        default=False,
    ),
)


@rule(
    "accept-required-415",
    "MUST",
    scope="message",
    family="headers",
    codes="415",
    requirement="415 has at least one of Accept, Accept-Encoding, Accept-Language.",
    message="add Accept, Accept-Encoding or Accept-Language with what the server takes",
    section="21.4.13",
    quote=(
        "The server MUST return a list of acceptable formats using the Accept, Accept-Encoding, or "
        "Accept-Language header field"
    ),
    notes=(
        "Section 8.2.3 ties each of the three to its cause. No header field can name a disposition type "
        "(RFC 5621 section 8.1): a 415 for that reason may have none of them."
    ),
    passes=response("415 INVITE", "-Accept", "Accept-Encoding: gzip"),
    fails=response("415 INVITE", "-Accept"),
)
def accept_required_415(view: View) -> Result:
    if "accept" in view.names or "accept-encoding" in view.names or "accept-language" in view.names:
        return None
    return view.missing("Accept")
