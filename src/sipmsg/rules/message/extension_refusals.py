"""What a response that refuses a request carries by the RFCs that extend RFC 3261."""

from __future__ import annotations

from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.tables import carries
from sipmsg.rules.view import View

CARRIED = (
    carries(
        "accept-resource-priority-417",
        "MAY",
        "Accept-Resource-Priority",
        "417",
        family="headers",
        content="the values that the server takes",
        extra=("Accept-Resource-Priority: wps.3, wps.4",),
        rfc="RFC 4412",
        section="4.6.2",
        quote="MAY, according to local policy, include an 'Accept-Resource-Priority' header field",
        default=False,
    ),
    carries(
        "min-se-required-422",
        "MUST",
        "Min-SE",
        "422",
        family="headers",
        content="the shortest session interval that the server takes",
        rfc="RFC 4028",
        section="6",
        quote="The 422 response MUST contain a Min-SE header field with the minimum timer for that server.",
    ),
    carries(
        "min-expires-required-423-publish",
        "MUST",
        "Min-Expires",
        "423",
        "PUBLISH",
        family="headers",
        content="the shortest time that the server grants",
        rfc="RFC 3903",
        section="6",
        quote=("This response MUST contain a Min-Expires header field that states the minimum expiration interval"),
    ),
    carries(
        "min-expires-required-423-subscribe",
        "MUST",
        "Min-Expires",
        "423",
        "SUBSCRIBE",
        family="headers",
        content="the shortest time that the server grants",
        rfc="RFC 6665",
        section="4.2.1.1",
        quote='MAY return a 423 (Interval Too Brief) error that contains a "Min-Expires" header field',
        notes=(
            "RFC 6665 speaks of no other 423 than one that contains Min-Expires; the MAY is about sending a "
            "423 at all. The table of RFC 3265, which RFC 6665 replaces, had it as mandatory."
        ),
    ),
    carries(
        "geolocation-error-required-424",
        "MUST",
        "Geolocation-Error",
        "424",
        family="headers",
        content="what is wrong with the location",
        rfc="RFC 6442",
        section="4.3",
        quote="This header field MUST be included in the 424 response.",
    ),
    carries(
        "alertmsg-error-required-425",
        "MUST",
        "AlertMsg-Error",
        "425",
        family="headers",
        content="what is wrong with the alert",
        rfc="RFC 8876",
        section="5.1",
        quote="This header field MUST be included in the 425 response.",
    ),
    carries(
        "recv-info-required-469",
        "MUST",
        "Recv-Info",
        "469",
        "INFO",
        family="headers",
        content="the Info Packages that the server takes",
        rfc="RFC 6086",
        section="4.2.2",
        quote=(
            "the UA MUST send a 469 (Bad Info Package) response (see Section 11.6), which contains a "
            "Recv-Info header field"
        ),
    ),
    carries(
        "permission-missing-recommended-470",
        "SHOULD",
        "Permission-Missing",
        "470",
        family="headers",
        content="the URIs whose consent is missing",
        rfc="RFC 5360",
        section="5.9.2",
        quote="SHOULD include a Permission-Missing header field in it",
    ),
    carries(
        "allow-events-required-489",
        "TABLE",
        "Allow-Events",
        "489",
        "PUBLISH",
        severity="error",
        family="headers",
        content="the event packages that the server knows",
        rfc="RFC 3903",
        section="11.1.1",
        quote="| Allow-Events | 489 | m |",
    ),
    carries(
        "allow-events-recommended-489",
        "INFO",
        "Allow-Events",
        "489",
        "SUBSCRIBE,NOTIFY",
        family="headers",
        content="the event packages that the server knows",
        rfc="RFC 6665",
        section="4.4.4",
        quote="MUST include a comprehensive and inclusive list of tokens",
        default=False,
        notes=(
            "The table of RFC 3265 had it as mandatory; RFC 6665, which replaces it, demands only that the "
            "list is complete where there is one. Hence a hint, off by default."
        ),
    ),
    carries(
        "security-server-required-494",
        "MUST",
        "Security-Server",
        "494",
        family="headers",
        role="proxy",
        content="the security mechanisms of the server",
        rfc="RFC 3329",
        section="2.3.1",
        quote="The server MUST add a Security-Server header field to this response",
    ),
    carries(
        "require-sec-agree-494",
        "MUST",
        "Require",
        "494",
        severity="warning",
        family="headers",
        role="proxy",
        content="the option tag sec-agree",
        rfc="RFC 3329",
        section="2.3.2",
        quote='and a Require header field with an option-tag "sec-agree" in it',
        default=False,
        notes=(
            "RFC 3329 says it of a server that begins the agreement (section 2.3.2). A server that answers a "
            "request with Require: sec-agree owes Security-Server alone (section 2.3.1), and the 494 does "
            "not tell the two apart; hence off by default."
        ),
    ),
    carries(
        "call-info-expected-608",
        "MUST",
        "Call-Info",
        "608",
        severity="warning",
        family="headers",
        role="proxy",
        content="the URI of a contact, and purpose=jwscard",
        rfc="RFC 8688",
        section="3.1",
        quote="the intermediary MUST include a Call-Info header field in the response",
        notes=(
            "The duty has a condition that the message does not show: the intermediary may leave Call-Info "
            "out where it fears abuse."
        ),
    ),
)


@rule(
    "call-info-608-jwscard",
    "MUST",
    scope="message",
    family="headers",
    role="proxy",
    codes="608",
    fields=("Call-Info",),
    requirement="A 608 with Call-Info has one with purpose=jwscard.",
    message="add purpose=jwscard to Call-Info",
    rfc="RFC 8688",
    section="3.1",
    quote='If there is a Call-Info header field, it MUST have the "purpose" parameter of "jwscard".',
    notes=("Proxies may add other values to Call-Info; one of them must be the contact of the sender of the 608."),
    passes=response("608 INVITE"),
    fails=response("608 INVITE", "Call-Info: <https://reject.example/jwt>;purpose=icon"),
)
def call_info_608_jwscard(view: View) -> Result:
    if not view.call_info:
        return NOT_APPLICABLE
    if any((info.purpose or "").lower() == "jwscard" for info in view.call_info):
        return None
    return view.at("call_info", 0)


@rule(
    "488-language-308",
    "INFO",
    scope="message",
    family="headers",
    codes="488",
    methods="INVITE",
    requirement="A 488 for want of a common language has Warning with the code 308.",
    message="if no language fits, say so with the code 308 in Warning",
    rfc="RFC 8373",
    section="5.2",
    quote="a warning code of 308 and warning text",
    default=False,
    notes="Only the request tells whether languages are the reason; hence a hint, off by default.",
    passes=response("488 INVITE", 'Warning: 308 biloxi.example "Incompatible language specification: en, fr"'),
    fails=response("488 INVITE", "-Warning"),
)
def code_488_language_308(view: View) -> Result:
    if any(warning.code == 308 for warning in view.warning):
        return None
    return view.at("warning") if view.warning else view.missing("Warning")
