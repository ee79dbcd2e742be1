"""The registered status codes 420 to 479, client error."""

from sipmsg.registry.status_codes._record import DialogEffect, KeyHeader, StatusCode

CODES: tuple[StatusCode, ...] = (
    StatusCode(
        420,
        "Bad Extension",
        "RFC 3261",
        "21.4.15",
        meaning="The server does not understand an option tag in Require, or a proxy one in Proxy-Require.",
        next_step=(
            "Send the request again without the extensions that Unsupported lists, if it makes sense "
            "without them (RFC 3261 §8.1.3.5)."
        ),
        except_methods=(
            "ACK",
            "CANCEL",
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Unsupported", "MUST", content="the option tags not understood"),),
    ),
    StatusCode(
        421,
        "Extension Required",
        "RFC 3261",
        "21.4.16",
        meaning="The server needs an extension that the request did not list in Supported.",
        next_step=("Send the request again with the extension in Supported, if the client has it (RFC 3261 §21.4.16)."),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(
            KeyHeader("Require", "MUST", content="the option tags needed"),
            KeyHeader("Security-Server", "MUST", when="Require names sec-agree (RFC 3329 §2.3.2)"),
        ),
        notes="A UAS SHOULD NOT send it unless it cannot serve the request at all without the extension.",
    ),
    StatusCode(
        422,
        "Session Interval Too Small",
        "RFC 4028",
        "6",
        meaning=("The request had a Session-Expires shorter than the minimum of the server, which is in Min-SE."),
        next_step=(
            "Retry with a Min-SE that is the largest one seen and a Session-Expires greater than or equal "
            "to it (RFC 4028 §7.1, §7.4); a smaller value would only be refused again."
        ),
        methods=(
            "INVITE",
            "UPDATE",
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Min-SE", "MUST", content="the shortest interval taken, 90 s or more"),),
        notes=(
            "The registered phrase is Session Interval Too Small, without the word Timer. Only for a "
            "request that has timer in Supported (RFC 4028 §9)."
        ),
    ),
    StatusCode(
        423,
        "Interval Too Brief",
        "RFC 3261",
        "21.4.17",
        meaning=("The expiration asked for is too brief: of a registered Contact, a subscription or published state."),
        next_step="Retry with an expiration of at least Min-Expires (RFC 3261 §10.2.8).",
        methods=(
            "REGISTER",
            "SUBSCRIBE",
            "PUBLISH",
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Min-Expires", "MUST", content="the shortest expiration taken"),),
        notes=(
            "A registrar or notifier may send it only if the interval asked for is over zero, under an hour "
            "and under its minimum (RFC 3261 §10.3, RFC 6665 §4.2.1.1). For PUBLISH see RFC 3903 §6; a push "
            "proxy may send it too (RFC 8599)."
        ),
    ),
    StatusCode(
        424,
        "Bad Location Information",
        "RFC 6442",
        "4.3",
        meaning="The location in the request is malformed, unusable for the purpose or cannot be fetched.",
        next_step=("Correct the location as Geolocation-Error tells, then send the request again (RFC 6442 §4.3)."),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Geolocation-Error", "MUST"),),
        notes=(
            "Never an answer to a request without Geolocation, and never the end of a dialog. It is newer "
            "than RFC 5057."
        ),
    ),
    StatusCode(
        425,
        "Bad Alert Message",
        "RFC 8876",
        "5.1",
        meaning="The emergency alert in the request is too malformed to act on.",
        next_step="Correct the alert as AlertMsg-Error tells, then send the request again (RFC 8876 §5).",
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("AlertMsg-Error", "MUST"),),
        notes=(
            "Never an answer to a request without an alert in the Common Alerting Protocol, and never the "
            "end of a dialog."
        ),
    ),
    StatusCode(
        428,
        "Use Identity Header",
        "RFC 8224",
        "6.2.2",
        meaning=("The verifier's policy wants an Identity header field and the request has none that it supports."),
        next_step=("Send the request again through an authentication service that signs it (RFC 8224 §6.2.2)."),
        dialog_effect=DialogEffect.TRANSACTION,
    ),
    StatusCode(
        429,
        "Provide Referrer Identity",
        "RFC 3892",
        "5",
        meaning=(
            "The request was caused by a REFER and the recipient wants a valid Referred-By token to prove who referred."
        ),
        next_step=(
            "The referee passes the failure to the referrer, who may refer again with a signed token (RFC 3892 §5)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        notes="It answers the request that a REFER asked for, of any method, and the REFER that led to it.",
    ),
    StatusCode(
        430,
        "Flow Failed",
        "RFC 5626",
        "11.5",
        meaning="An edge proxy tells the authoritative proxy that this one flow to the user agent is gone.",
        next_step=(
            "The authoritative proxy tries the next flow of the same user agent and drops this one (RFC "
            "5626 §7). An endpoint that gets it all the same treats it as 400 (§11.5)."
        ),
        notes="Meant to stay between proxies.",
    ),
    StatusCode(
        433,
        "Anonymity Disallowed",
        "RFC 5079",
        "5",
        meaning="The request was refused because the requestor is anonymous.",
        next_step=(
            "Ask the user; the client MUST NOT retry without anonymity unless the user has agreed to that "
            "(RFC 5079 §4)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
    ),
    StatusCode(
        436,
        "Bad Identity Info",
        "RFC 8224",
        "6.2.2",
        meaning="The credential that the info parameter of Identity points to could not be fetched.",
        next_step=(
            "Have the request signed with a credential the verifier can reach, then send it again (RFC 8224 §6.2.2)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        notes="Before RFC 8224 the phrase was Bad Identity-Info.",
    ),
    StatusCode(
        437,
        "Unsupported Credential",
        "RFC 8224",
        "6.2.2",
        meaning=("The credential was fetched, but the verifier does not support it or does not trust its issuer."),
        next_step="Have the request signed with another credential, then send it again (RFC 8224 §6.2.2).",
        dialog_effect=DialogEffect.TRANSACTION,
        notes="Before RFC 8224 the phrase was Unsupported Certificate.",
    ),
    StatusCode(
        438,
        "Invalid Identity Header",
        "RFC 8224",
        "6.2.2",
        meaning="No Identity header field of the request holds a valid PASSporT of a supported type.",
        next_step=(
            "Have the request signed anew; something changed it on the way, or the signature was wrong (RFC "
            "8224 §6.2.2)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        notes="The phrase Invalid PASSporT is seen as well.",
    ),
    StatusCode(
        439,
        "First Hop Lacks Outbound Support",
        "RFC 5626",
        "11.6",
        meaning="The registrar supports outbound but the first proxy on the way does not.",
        next_step=(
            "Register again without outbound, that is without reg-id, or by way of another first proxy (RFC "
            "5626 §4.2.1)."
        ),
        methods=("REGISTER",),
        notes="Only if the REGISTER had reg-id and outbound in Supported.",
    ),
    StatusCode(
        440,
        "Max-Breadth Exceeded",
        "RFC 5393",
        "5.3.3",
        meaning="The Max-Breadth left is too small for the parallel branches that the proxy would need.",
        next_step=(
            "A client that set Max-Breadth itself may set it higher, 60 being the recommended start; else "
            "fewer targets must be tried at once (RFC 5393 §5.3.3)."
        ),
    ),
    StatusCode(
        469,
        "Bad Info Package",
        "RFC 6086",
        "4.2.2",
        meaning=("The INFO belongs to an Info Package that the user agent has not said it is willing to receive."),
        next_step=("Send INFO only for the packages that Recv-Info lists (RFC 6086 §4.2.2); the dialog goes on."),
        methods=("INFO",),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Recv-Info", "MUST", content="the packages taken"),),
    ),
    StatusCode(
        470,
        "Consent Needed",
        "RFC 5360",
        "5.9.2",
        meaning=("The request goes to a list with a URI for which the relay has no permission from its owner."),
        next_step=(
            "Get the permission of the URIs in Permission-Missing, with Trigger-Consent, or leave them out "
            "(RFC 5360 §5.9.3)."
        ),
        key_headers=(KeyHeader("Permission-Missing", "SHOULD", content="the URIs without consent"),),
    ),
)
