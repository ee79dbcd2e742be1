"""The registered status codes 480 to 499, client error."""

from sipmsg.registry.status_codes._record import DialogEffect, KeyHeader, StatusCode

CODES: tuple[StatusCode, ...] = (
    StatusCode(
        480,
        "Temporarily Unavailable",
        "RFC 3261",
        "21.4.18",
        meaning=(
            "The callee's end system was reached, so the destination is right, but the called party is not "
            "available now: not logged in, or does not want to be disturbed."
        ),
        next_step=(
            "Try later, at the time in Retry-After if it is there, or elsewhere: the user may be reachable "
            "at another place (RFC 3261 §21.4.18)."
        ),
        dialog_effect=DialogEffect.USAGE,
        key_headers=(KeyHeader("Retry-After", "MAY", content="a better time to call"),),
        notes=(
            "A proxy or redirect server also sends it when it knows the user but has no forwarding location "
            "now (§16.5). The reason phrase SHOULD tell the cause. RFC 3261 §25.1 spells it Temporarily not "
            "available. With Warning 380 or 381 it refuses sips or the lack of it (RFC 5630)."
        ),
    ),
    StatusCode(
        481,
        "Call/Transaction Does Not Exist",
        "RFC 3261",
        "21.4.19",
        meaning="The UAS received a request that matches no dialog or transaction it has.",
        next_step="Take the dialog, or the one usage of it, as ended (RFC 3261 §12.2.1.2, RFC 5057 §5.1).",
        dialog_effect=DialogEffect.USAGE,
        notes=(
            "It answers a request; a response that matches nothing is dropped or passed on, never answered. "
            "The registered phrase begins with Call; others are in use: RFC 3261 §9.2 and §25.1 print Call "
            "Leg/Transaction Does Not Exist, RFC 6665 Subscription does not exist."
        ),
    ),
    StatusCode(
        482,
        "Loop Detected",
        "RFC 3261",
        "21.4.20",
        meaning=("The server found a loop, or the same request reached it twice by different ways (a merged request)."),
        next_step=(
            "If the request forked, another branch may still answer; else the routing needs mending (RFC "
            "3261 §8.2.2.2, §16.3)."
        ),
        dialog_effect=DialogEffect.DIALOG,
        notes="A forking proxy MUST look for loops and reject them with 482 (RFC 5393 §4.2.2).",
    ),
    StatusCode(
        483,
        "Too Many Hops",
        "RFC 3261",
        "21.4.21",
        meaning=(
            "The request was forwarded as many times as Max-Forwards allowed: it arrived with Max-Forwards: "
            "0 and had to go further."
        ),
        next_step=(
            "Look for a loop in the routing; sending again with a higher Max-Forwards, 70 being usual, "
            "helps only if the way is that long (RFC 3261 §8.1.1.6, §16.3)."
        ),
        dialog_effect=DialogEffect.DIALOG,
        notes=(
            "The header field is Max-Forwards, with s (§20.22). An OPTIONS that arrives with 0 may be "
            "answered by the server itself (§11)."
        ),
    ),
    StatusCode(
        484,
        "Address Incomplete",
        "RFC 3261",
        "21.4.22",
        meaning="The Request-URI is incomplete, as with overlap dialling.",
        next_step="Send the request again with more digits (RFC 3261 §21.4.22).",
        dialog_effect=DialogEffect.DIALOG,
        notes="The reason phrase SHOULD tell more.",
    ),
    StatusCode(
        485,
        "Ambiguous",
        "RFC 3261",
        "21.4.23",
        meaning="The Request-URI fits several users.",
        next_step=(
            "Let the user choose among the Contact values, if there are any; unlike with 300 no automatic "
            "choice is made (RFC 3261 §21.4.23)."
        ),
        dialog_effect=DialogEffect.DIALOG,
        key_headers=(
            KeyHeader(
                "Contact",
                "MAY",
                content=("the possible unambiguous addresses; SHOULD at a proxy (RFC 3261 §16.5)"),
            ),
        ),
        notes="Listing the candidates can infringe privacy, so a server must be able to send 404 instead.",
    ),
    StatusCode(
        486,
        "Busy Here",
        "RFC 3261",
        "21.4.24",
        meaning=(
            "The callee was reached but is busy and cannot take another call at this end system; another "
            "end system, voicemail for one, may still answer."
        ),
        next_step="Try elsewhere, or later, at the time in Retry-After if it is there (RFC 3261 §21.4.24).",
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Retry-After", "MAY", content="a better time to call"),),
        notes="If no other end system can take the call either, 600 SHOULD be sent.",
    ),
    StatusCode(
        487,
        "Request Terminated",
        "RFC 3261",
        "21.4.25",
        meaning="The request was ended by a CANCEL or a BYE before its final response.",
        next_step=(
            "Nothing more to do than the ACK that every final response to INVITE gets; it is what a caller "
            "who cancelled waits for (RFC 3261 §9.1)."
        ),
        except_methods=("CANCEL",),
        dialog_effect=DialogEffect.TRANSACTION,
        notes=(
            "A UAS that receives CANCEL for a pending INVITE answers the CANCEL with 200 and the INVITE "
            "with 487, which ends the INVITE transaction (§9.2); never the answer to the CANCEL itself. It "
            "also answers an INVITE whose Expires ran out (§13.3.1) and pending requests when a BYE comes "
            "(§15.1.2)."
        ),
    ),
    StatusCode(
        488,
        "Not Acceptable Here",
        "RFC 3261",
        "21.4.26",
        meaning=(
            "The session description is not acceptable at this one resource; it has the meaning of 606 but "
            "the request may succeed elsewhere."
        ),
        next_step=(
            "Try with another session description, led by Warning or the body, or another destination (RFC "
            "3261 §13.2.2.3)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Warning", "SHOULD", when="an offer is rejected (RFC 3261 §13.3.1.3)"),),
        body="may describe the media capabilities",
    ),
    StatusCode(
        489,
        "Bad Event",
        "RFC 6665",
        "8.3.2",
        meaning="The server does not understand the event package in Event.",
        next_step=(
            "Do not subscribe or publish for this package here; choose one that Allow-Events lists (RFC 6665 §8.3.2)."
        ),
        methods=(
            "SUBSCRIBE",
            "NOTIFY",
            "PUBLISH",
        ),
        dialog_effect=DialogEffect.USAGE,
        key_headers=(KeyHeader("Allow-Events", "MUST", when="it answers PUBLISH (RFC 3903 Table 2)"),),
        notes=("RFC 6665 demands no Allow-Events of a 489 to SUBSCRIBE or NOTIFY; the RFC 3265 that it replaced did."),
    ),
    StatusCode(
        491,
        "Request Pending",
        "RFC 3261",
        "21.4.27",
        meaning=("The UAS has a request of its own pending in the same dialog: both sides sent at once (glare)."),
        next_step=(
            "Try again after a random time: 2.1 to 4 s for the owner of the Call-ID, else 0 to 2 s (RFC 3261 §14.1)."
        ),
        methods=(
            "INVITE",
            "UPDATE",
        ),
        dialog_effect=DialogEffect.TRANSACTION,
    ),
    StatusCode(
        493,
        "Undecipherable",
        "RFC 3261",
        "21.4.28",
        meaning=("The request holds an encrypted S/MIME body for which the recipient has no key, or will not use it."),
        next_step="Send the request again encrypted for the certificate in the body (RFC 3261 §23.2).",
        dialog_effect=DialogEffect.TRANSACTION,
        body="SHOULD hold the certificate to encrypt for (RFC 3261 §23.2), as its single body",
    ),
    StatusCode(
        494,
        "Security Agreement Required",
        "RFC 3329",
        "2.3",
        meaning="The server wants a security mechanism agreed on first.",
        next_step=(
            "Choose a mechanism from Security-Server, turn it on and send the request again with "
            "Security-Verify (RFC 3329 §2.3.1)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(
            KeyHeader("Security-Server", "MUST", content="the mechanisms offered"),
            KeyHeader("Require", "MUST", content="with sec-agree"),
        ),
    ),
)
