"""The registered status codes 6xx, global failure."""

from sipmsg.registry.status_codes._record import DialogEffect, KeyHeader, StatusCode

CODES: tuple[StatusCode, ...] = (
    StatusCode(
        600,
        "Busy Everywhere",
        "RFC 3261",
        "21.6.1",
        meaning=("The callee is busy and the server knows that no other end point will answer the call either."),
        next_step=(
            "Do not look for the callee elsewhere; call later, at the time in Retry-After if it is there "
            "(RFC 3261 §21.6.1)."
        ),
        except_methods=("REGISTER",),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Retry-After", "MAY", content="a better time to call"),),
        notes=(
            "If the call could still be answered in another location 486 is sent instead. If the callee "
            "does not want to say why the call is declined 603 is sent. An unknown 6xx is treated as 600 "
            "(§8.1.3.2)."
        ),
    ),
    StatusCode(
        603,
        "Decline",
        "RFC 3261",
        "21.6.2",
        meaning=(
            "The callee was reached, but explicitly does not wish to take part, or cannot, and no other end "
            "point will answer."
        ),
        next_step=("Do not try elsewhere; call later, at the time in Retry-After if it is there (RFC 3261 §21.6.2)."),
        except_methods=("REGISTER",),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Retry-After", "MAY", content="a better time to call"),),
        notes="Being busy may stand behind it: unlike 600 it does not tell the reason.",
    ),
    StatusCode(
        604,
        "Does Not Exist Anywhere",
        "RFC 3261",
        "21.6.3",
        meaning=(
            "The server has authoritative information that the user of the Request-URI exists nowhere: like "
            "404, but for every domain."
        ),
        next_step="Give the address up (RFC 3261 §21.6.3).",
        except_methods=("REGISTER",),
        dialog_effect=DialogEffect.DIALOG,
        notes=(
            "Only for a server with all information about the user; else 404. RFC 3261 §25.1 spells it Does "
            "not exist anywhere."
        ),
    ),
    StatusCode(
        606,
        "Not Acceptable",
        "RFC 3261",
        "21.6.4",
        meaning=(
            "The user wants to communicate, but some aspect of the session described, such as media, "
            "bandwidth or addressing, is not acceptable anywhere."
        ),
        next_step=(
            "The caller may retry with a different session description, led by Warning; it is for the "
            "initiator to decide (RFC 3261 §21.6.4)."
        ),
        except_methods=("REGISTER",),
        dialog_effect=DialogEffect.TRANSACTION,
        key_headers=(KeyHeader("Warning", "MAY", content="with the codes that tell why"),),
        body="may describe the media capabilities",
        notes="If another end point could accept the session 488 is sent instead.",
    ),
    StatusCode(
        607,
        "Unwanted",
        "RFC 8197",
        "4",
        meaning="The called party did not want this call or message.",
        next_step="Do not call again; the network may use the answer to block such callers (RFC 8197 §4).",
        dialog_effect=DialogEffect.TRANSACTION,
        notes="For requests outside a dialog, INVITE, MESSAGE and SUBSCRIBE above all.",
    ),
    StatusCode(
        608,
        "Rejected",
        "RFC 8688",
        "3.1",
        meaning=("An intermediary, such as a call analytics service, rejected the call; not the called party."),
        next_step="A caller who thinks this a mistake contacts the party in Call-Info (RFC 8688 §3).",
        key_headers=(
            KeyHeader("Call-Info", "MUST", when="its address is not open to abuse", content="with purpose=jwscard"),
        ),
        notes="For requests outside a dialog, INVITE, MESSAGE and SUBSCRIBE above all.",
    ),
)
