"""The registered status codes 5xx, server error."""

from sipmsg.registry.status_codes._record import DialogEffect, KeyHeader, StatusCode

CODES: tuple[StatusCode, ...] = (
    StatusCode(
        500,
        "Server Internal Error",
        "RFC 3261",
        "21.5.1",
        meaning=("Some unexpected condition, an error of any kind, prevents the server from fulfilling the request."),
        next_step=(
            "The client MAY retry the request after several seconds, or after Retry-After if it is there "
            "(RFC 3261 §21.5.1)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Retry-After", "MAY", when="the condition is temporary"),),
        notes=(
            "It also answers a request with a CSeq lower than the last one in the dialog (§12.2.2), and an "
            "INVITE that overlaps another one, then with Retry-After of 0 to 10 s (§14.2; UPDATE: RFC 3311 "
            "§5.2). An unknown 5xx is treated as 500 (RFC 3261 §8.1.3.2). RFC 3261 §25.1 spells it Internal "
            "Server Error."
        ),
    ),
    StatusCode(
        501,
        "Not Implemented",
        "RFC 3261",
        "21.5.2",
        meaning=(
            "The server cannot process the request because it does not support what it needs, for any user; "
            "so a UAS declines a method that it does not know."
        ),
        next_step="Do without this method at this server (RFC 3261 §21.5.2).",
        dialog_effect=DialogEffect.USAGE,
        notes=(
            "A known method that is not allowed for the address gets 405. Proxies forward every method, known or not."
        ),
    ),
    StatusCode(
        502,
        "Bad Gateway",
        "RFC 3261",
        "21.5.3",
        meaning=(
            "A server acting as gateway or proxy received an invalid response from the server downstream; "
            "not only gateways to another network send it."
        ),
        next_step="Try another server or route; nothing in the request is at fault (RFC 3261 §21.5.3).",
        dialog_effect=DialogEffect.DIALOG,
        notes="Also sent when sec-agree is asked of a server that is not the first hop (RFC 3329 §2.3.2).",
    ),
    StatusCode(
        503,
        "Service Unavailable",
        "RFC 3261",
        "21.5.4",
        meaning=("The server is temporarily unable to process the request, because of overload or maintenance."),
        next_step=(
            "The client SHOULD try another server, and send no other request to this one until Retry-After "
            "has passed (RFC 3261 §21.5.4). Without Retry-After it acts as for 500."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Retry-After", "MAY", content="when the server may be used again"),),
        notes=(
            "A proxy that has only a 503 to return SHOULD return 500 instead, unless it cannot serve "
            "anything itself (§16.7 step 6). A fatal transport error counts as 503 (§8.1.3.1). An "
            "overloaded server may also refuse the connection or drop the request."
        ),
    ),
    StatusCode(
        504,
        "Server Time-out",
        "RFC 3261",
        "21.5.5",
        meaning=(
            "The server got no timely response from an external server that it needed for the request, a "
            "database for instance, and not only from another network."
        ),
        next_step="Try later or another way (RFC 3261 §21.5.5).",
        dialog_effect=DialogEffect.TRANSACTION,
        notes=(
            "The registered phrase is Server Time-out, with a hyphen; Gateway Timeout is HTTP's. If an "
            "Expires ran out upstream 408 is sent."
        ),
    ),
    StatusCode(
        505,
        "Version Not Supported",
        "RFC 3261",
        "21.5.6",
        meaning="The server does not support, or refuses to support, the SIP version of the request.",
        next_step="Send the request as SIP/2.0, the only version there is (RFC 3261 §7.1).",
        dialog_effect=DialogEffect.TRANSACTION,
        notes="RFC 3261 §25.1 spells it SIP Version not supported.",
    ),
    StatusCode(
        513,
        "Message Too Large",
        "RFC 3261",
        "21.5.7",
        meaning="The message is longer than the server, any server on the way, can process.",
        next_step="Send a shorter message: a smaller body, fewer header fields (RFC 3261 §21.5.7).",
        dialog_effect=DialogEffect.TRANSACTION,
    ),
    StatusCode(
        555,
        "Push Notification Service Not Supported",
        "RFC 8599",
        "8.1",
        meaning=("The push notification service in the pn-provider parameter of the Contact is not supported."),
        next_step="Register with a push service that Feature-Caps lists, or without push (RFC 8599 §4).",
        methods=("REGISTER",),
    ),
    StatusCode(
        580,
        "Precondition Failure",
        "RFC 3312",
        "8",
        meaning=(
            "The answerer rejects the offer because mandatory preconditions for the session, quality of "
            "service for one, cannot be met."
        ),
        next_step=("Offer again without the precondition that the SDP names as failed, or give up (RFC 3312 §8)."),
        methods=(
            "INVITE",
            "UPDATE",
            "PRACK",
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        body="SHOULD hold SDP that tells which precondition failed, with every port zero",
        notes="The registered phrase is Precondition Failure, in the singular.",
    ),
)
