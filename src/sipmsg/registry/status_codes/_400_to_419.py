"""The registered status codes 400 to 419, client error."""

from sipmsg.registry.status_codes._record import DialogEffect, KeyHeader, StatusCode

CODES: tuple[StatusCode, ...] = (
    StatusCode(
        400,
        "Bad Request",
        "RFC 3261",
        "21.4.1",
        meaning="The request could not be understood because its syntax is malformed.",
        next_step=(
            "Correct the request before it is sent again; the reason phrase should tell where the fault is "
            "(RFC 3261 §21.4.1)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        notes=(
            "It also answers a request that lacks a required header field, as far as one can: a response "
            "copies Via, To, From, Call-ID and CSeq from the request (§8.2.6.2), so without them a proper "
            "response cannot be built. The reason phrase SHOULD name the syntax problem. An unknown 4xx is "
            "treated as 400 (§8.1.3.2)."
        ),
    ),
    StatusCode(
        401,
        "Unauthorized",
        "RFC 3261",
        "21.4.2",
        meaning=("The request needs user authentication, asked for by a UAS or a registrar; a proxy asks with 407."),
        next_step=(
            "Send the request again with credentials in Authorization and the next CSeq number, which to a "
            "registrar is a new REGISTER (RFC 3261 §22.2, §8.1.3.5). Credentials that were just rejected "
            "are not sent again, unless the challenge says stale=true (§22.1)."
        ),
        except_methods=(
            "ACK",
            "CANCEL",
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("WWW-Authenticate", "MUST"),),
        notes=(
            "Best known as the answer of a registrar to REGISTER, but any method may be challenged except "
            "ACK and CANCEL (§22.1)."
        ),
    ),
    StatusCode(
        402,
        "Payment Required",
        "RFC 3261",
        "21.4.3",
        meaning="Reserved for future use.",
        next_step="Treat it as a 4xx that is not known, thus as 400 (RFC 5057 §5.1).",
        dialog_effect=DialogEffect.TRANSACTION,
    ),
    StatusCode(
        403,
        "Forbidden",
        "RFC 3261",
        "21.4.4",
        meaning=(
            "The server understood the request, which is well formed, but refuses to fulfil it. "
            "Authorization will not help."
        ),
        next_step="Do not repeat the request (RFC 3261 §21.4.4).",
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("P-Refused-URI-List", "MAY", when="URIs of a list were refused (RFC 5318)"),),
        notes=(
            "It does not ask for authorization, which is what 401 and 407 do; still a server may answer "
            "credentials that it does not accept with 403 (RFC 3261 §22.1). With the phrase Stale Date it "
            "refuses an old Date in a signed request (RFC 8224 §6.2.2)."
        ),
    ),
    StatusCode(
        404,
        "Not Found",
        "RFC 3261",
        "21.4.5",
        meaning=(
            "The server knows for certain that the user of the Request-URI does not exist at that domain, "
            "or the domain is none of those it handles."
        ),
        next_step=("Do not try this address again as it is; correct it or try another one (RFC 3261 §21.4.5)."),
        dialog_effect=DialogEffect.DIALOG,
        key_headers=(KeyHeader("Retry-After", "MAY"),),
        notes=("A user who exists but is not signed on or has no location now is 480, not 404 (§21.4.18, §16.5)."),
    ),
    StatusCode(
        405,
        "Method Not Allowed",
        "RFC 3261",
        "21.4.6",
        meaning="The server knows the method, but it is not allowed for the address in the Request-URI.",
        next_step="Use one of the methods listed in Allow for this address, or give up (RFC 3261 §21.4.6).",
        dialog_effect=DialogEffect.USAGE,
        key_headers=(KeyHeader("Allow", "MUST", content="the methods that are valid for the address"),),
        notes=(
            "For example a REGISTER sent to a user agent that is not a registrar (§8.2.1). A method the "
            "server does not know at all gets 501 (§21.5.2)."
        ),
    ),
    StatusCode(
        406,
        "Not Acceptable",
        "RFC 3261",
        "21.4.7",
        meaning=(
            "Every body the server could produce is of a kind that the Accept header field of the request "
            "excludes; it concerns nothing else in the request."
        ),
        next_step=(
            "Send the request again with an Accept that covers what the server can produce, if that is "
            "known (RFC 3261 §21.4.7)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        notes=(
            "RFC 3261 requires no header field in it. A session description that does not suit is refused "
            "with 488 or 606."
        ),
    ),
    StatusCode(
        407,
        "Proxy Authentication Required",
        "RFC 3261",
        "21.4.8",
        meaning="A response of a proxy: the client must first authenticate itself with the proxy.",
        next_step=(
            "Send the request again with credentials in Proxy-Authorization and the next CSeq number (RFC "
            "3261 §22.3, §8.1.3.5). A forking proxy puts the challenges of all branches together (§16.7 "
            "step 7)."
        ),
        except_methods=(
            "ACK",
            "CANCEL",
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(
            KeyHeader("Proxy-Authenticate", "MUST", content=("with the scheme and what it needs (RFC 3261 §22.3)")),
        ),
        notes="A notifier challenges SUBSCRIBE with 401 (RFC 6665 §4.2.1.3).",
    ),
    StatusCode(
        408,
        "Request Timeout",
        "RFC 3261",
        "21.4.9",
        meaning=(
            "The server could not produce a response in time, for example because it could not find out in "
            "time where the user is."
        ),
        next_step=(
            "The client may repeat the request unmodified at any later time (RFC 3261 §21.4.9). A "
            "transaction that times out locally counts as 408 (§8.1.3.1)."
        ),
        methods=("INVITE",),
        dialog_effect=DialogEffect.TRANSACTION,
        notes=(
            "It is no answer to an INVITE whose Expires ran out at the UAS: that SHOULD get 487 (§13.3.1); "
            "only a gateway whose upstream Expires ran out uses 408 there (§21.5.5). A forking proxy sends "
            "it when no branch gave a final response (§16.7 step 6), a UA may send it too, but only to "
            "INVITE: a transaction-stateful element MUST NOT answer a non-INVITE with 408 (RFC 4320 §4.2)."
        ),
    ),
    StatusCode(
        410,
        "Gone",
        "RFC 3261",
        "21.4.10",
        meaning=(
            "The resource is no longer here, no forwarding address is known, and this is expected to be permanent."
        ),
        next_step=("Give the address up; when permanence is unknown the server says 404 instead (RFC 3261 §21.4.10)."),
        dialog_effect=DialogEffect.DIALOG,
    ),
    StatusCode(
        412,
        "Conditional Request Failed",
        "RFC 3903",
        "11.2.1",
        meaning=("The condition of the request failed: the entity-tag in SIP-If-Match names no published state."),
        next_step=("Publish the full state anew, without SIP-If-Match, to get a new entity-tag (RFC 3903 §4.3)."),
        methods=("PUBLISH",),
        dialog_effect=DialogEffect.TRANSACTION,
    ),
    StatusCode(
        413,
        "Request Entity Too Large",
        "RFC 3261",
        "21.4.11",
        meaning="The body is larger than the server is willing or able to process.",
        next_step=(
            "If it can, the client sends the request again without the body or with a smaller one (RFC 3261 "
            "§8.1.3.5), or later if Retry-After is there."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Retry-After", "SHOULD", when="the condition is temporary"),),
        notes="The server MAY close the connection to stop the request from coming in.",
    ),
    StatusCode(
        414,
        "Request-URI Too Long",
        "RFC 3261",
        "21.4.12",
        meaning="The Request-URI is longer than the server is willing to interpret.",
        next_step="Use a shorter URI, with fewer parameters and header parts (RFC 3261 §21.4.12).",
        dialog_effect=DialogEffect.TRANSACTION,
        notes="The comment in the ABNF of RFC 3261 §25.1 spells it Request-URI Too Large.",
    ),
    StatusCode(
        415,
        "Unsupported Media Type",
        "RFC 3261",
        "21.4.13",
        meaning=(
            "The body has a media type, a language or an encoding that the server does not support for the method."
        ),
        next_step=(
            "Send the request again with content of the kinds that Accept, Accept-Encoding or "
            "Accept-Language lists (RFC 3261 §8.1.3.5)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(
            KeyHeader("Accept", "MUST", when="the media type was at fault"),
            KeyHeader("Accept-Encoding", "MUST", when="the encoding was at fault"),
            KeyHeader("Accept-Language", "MUST", when="the language was at fault"),
        ),
        notes=(
            "At least one of the three; which one depends on what was wrong (§8.2.3). No header field can "
            "say that a disposition type is unsupported (RFC 5621 §8.1)."
        ),
    ),
    StatusCode(
        416,
        "Unsupported URI Scheme",
        "RFC 3261",
        "21.4.14",
        meaning="The server does not know the scheme of the Request-URI.",
        next_step=(
            "Send the request again with a SIP URI (RFC 3261 §8.1.3.5), but do not fall back from sips to "
            "sip unasked (RFC 5630)."
        ),
        dialog_effect=DialogEffect.DIALOG,
    ),
    StatusCode(
        417,
        "Unknown Resource-Priority",
        "RFC 4412",
        "4.6.2",
        meaning=(
            "The request required resource-priority and the server understands none of its Resource-Priority values."
        ),
        next_step=(
            "Send the request again with a value that Accept-Resource-Priority lists, or without requiring "
            "priority (RFC 4412 §4.6.2)."
        ),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Accept-Resource-Priority", "MAY"),),
    ),
)
