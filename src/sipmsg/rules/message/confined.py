"""Header fields that do not stand in responses with certain codes, or to certain methods."""

from __future__ import annotations

from sipmsg.rules.examples import response
from sipmsg.rules.rule import Result, rule
from sipmsg.rules.tables import confined
from sipmsg.rules.view import View

CONFINED = (
    confined(
        "event-forbidden-in-response",
        "MUST NOT",
        "Event",
        "200 SUBSCRIBE",
        family="where",
        methods="!NOTIFY",
        value="presence",
        requirement="No response has Event, but for a 2xx to NOTIFY.",
        rfc="RFC 6665",
        section="8.2.1",
        quote="It MUST NOT appear in any other SIP requests and MUST NOT appear in responses.",
        receiver_action="ignore",
        notes=(
            "RFC 6446 section 9.3 defines Event in a 2xx to NOTIFY; other responses to NOTIFY have a rule of their own."
        ),
    ),
    confined(
        "event-in-notify-response-only-2xx",
        "TABLE",
        "Event",
        "481 NOTIFY",
        severity="warning",
        family="where",
        codes="100-199,300-699",
        methods="NOTIFY",
        value="presence",
        requirement="Of the responses to NOTIFY, only a 2xx has Event.",
        rfc="RFC 6446",
        section="9.3",
        quote="The use of the Event header field in responses other than 2xx to NOTIFY requests is undefined",
        receiver_action="ignore",
        notes=(
            "RFC 6665 section 8.2.1 alone would forbid it even there; RFC 6446 defines that use, and the "
            "registry lists both."
        ),
        passes=response("200 NOTIFY", "Event: presence"),
    ),
    confined(
        "subscription-state-forbidden-in-response",
        "MUST NOT",
        "Subscription-State",
        "200 NOTIFY",
        family="where",
        value="active;expires=600",
        requirement="No response has Subscription-State.",
        rfc="RFC 6665",
        section="8.2.3",
        quote="They MUST NOT appear in other SIP requests or responses.",
        receiver_action="ignore",
    ),
    confined(
        "unsupported-only-420",
        "TABLE",
        "Unsupported",
        "200 INVITE",
        severity="warning",
        family="where",
        codes="!420",
        value="foo",
        requirement="Unsupported stands in a 420 only.",
        section="20",
        quote="Unsupported 420",
        receiver_action="ignore",
    ),
    confined(
        "min-expires-only-423",
        "TABLE",
        "Min-Expires",
        "200 REGISTER",
        severity="warning",
        family="where",
        codes="!423",
        value="60",
        requirement="Min-Expires stands in a 423 only.",
        section="20.23",
        quote="The use of the header field in a 423 (Interval Too Brief) response is described",
        receiver_action="ignore",
    ),
    confined(
        "geolocation-error-not-100",
        "TABLE",
        "Geolocation-Error",
        "100 INVITE",
        severity="warning",
        family="where",
        codes="100",
        value='100;code="Cannot Process Location"',
        requirement="A 100 has no Geolocation-Error.",
        rfc="RFC 6442",
        section="4.4",
        quote="including provisional responses (other than 100 Trying)",
        receiver_action="ignore",
    ),
    confined(
        "p-refused-uri-list-only-403",
        "MUST NOT",
        "P-Refused-URI-List",
        "404 INVITE",
        family="where",
        codes="!403",
        value="<sip:friends@biloxi.example>",
        requirement="P-Refused-URI-List stands in a 403 only.",
        rfc="RFC 5318",
        section="6",
        quote="MUST NOT be used with any other response",
        receiver_action="ignore",
    ),
    confined(
        "security-server-only-421-494",
        "TABLE",
        "Security-Server",
        "200 INVITE",
        severity="warning",
        family="where",
        role="proxy",
        codes="!421,!494",
        value="tls;q=0.1",
        requirement="Security-Server stands in 421 and 494 only.",
        rfc="RFC 3329",
        section="2.6",
        quote="The header may not appear in other types of SIP messages.",
        receiver_action="ignore",
        notes="Networks of 3GPP put it into the 401 to REGISTER, which breaks this.",
    ),
    confined(
        "retry-after-codes",
        "TABLE",
        "Retry-After",
        "504 INVITE",
        severity="warning",
        family="where",
        codes="!404,!413,!480,!486,!500,!503,!600,!603",
        value="60",
        requirement="Retry-After stands in 404, 413, 480, 486, 500, 503, 600 and 603 only.",
        section="20.33",
        quote=(
            "The Retry-After header field can be used with a 500 (Server Internal Error) or 503 (Service "
            "Unavailable) response"
        ),
        receiver_action="ignore",
        notes=(
            'The RFC lists the codes, not classes of them. Its words are "can be used with", which forbids '
            "nothing; hence a warning."
        ),
    ),
    confined(
        "error-info-only-failure",
        "TABLE",
        "Error-Info",
        "200 INVITE",
        severity="warning",
        family="where",
        codes="100-299",
        value="<sip:not-found@biloxi.example>",
        requirement="Error-Info stands in a 300 to 699 only.",
        section="20.18",
        quote=(
            "The Error-Info header field provides a pointer to additional information about the error status response."
        ),
        receiver_action="ignore",
    ),
    confined(
        "user-to-user-codes",
        "TABLE",
        "User-to-User",
        "486 INVITE",
        severity="warning",
        family="where",
        codes="100,400-699",
        value="56a390f3d2b7310023a2;encoding=hex",
        requirement="Of responses, only 101 to 399 have User-to-User.",
        rfc="RFC 7433",
        section="4.1",
        quote="it can only be utilized in end-to-end responses",
        receiver_action="ignore",
    ),
    confined(
        "user-to-user-methods",
        "TABLE",
        "User-to-User",
        "200 OPTIONS",
        severity="warning",
        family="where",
        methods="!INVITE,!BYE",
        value="56a390f3d2b7310023a2;encoding=hex",
        requirement="User-to-User stands in responses to INVITE and BYE only.",
        rfc="RFC 7433",
        section="4.1",
        quote=(
            "The UUI header field can be present in INVITE requests and responses and in BYE requests and responses."
        ),
        receiver_action="ignore",
    ),
)


@rule(
    "flow-timer-only-outbound-register",
    "MUST",
    scope="message",
    severity="warning",
    family="where",
    role="registrar",
    codes="200-299",
    methods="REGISTER",
    fields=("Flow-Timer",),
    requirement="Flow-Timer comes with Require: outbound.",
    message="add Require: outbound, or take Flow-Timer out",
    rfc="RFC 5626",
    section="6",
    quote=(
        "MAY include a Flow-Timer header in a 2xx class registration response that includes the outbound "
        "option-tag in the Require header"
    ),
    receiver_action="ignore",
    default=False,
    notes=('A permission with a condition, read as "only then": the text does not forbid more; hence off by default.'),
    passes=response("200 REGISTER", "Require: outbound", "Flow-Timer: 120"),
    fails=response("200 REGISTER", "Flow-Timer: 120"),
)
def flow_timer_only_outbound_register(view: View) -> Result:
    if any(option.lower() == "outbound" for option in view.require):
        return None
    return view.at("flow_timer")
