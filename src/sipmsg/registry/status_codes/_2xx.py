"""The registered status codes 2xx, success."""

from sipmsg.registry.status_codes._record import KeyHeader, StatusCode

CODES: tuple[StatusCode, ...] = (
    StatusCode(
        200,
        "OK",
        "RFC 3261",
        "21.2.1",
        meaning=(
            "The request succeeded; to an INVITE it accepts the session invitation. What it brings back "
            "depends on the method."
        ),
        next_step=(
            "To an INVITE: send ACK for every 2xx that arrives, one for each dialog when the request forked "
            "(RFC 3261 §13.2.2.4). A proxy forwards it at once and cancels its other branches (§16.7)."
        ),
        key_headers=(KeyHeader("Contact", "MUST", when="it answers INVITE, SUBSCRIBE, REFER or UPDATE"),),
        notes=(
            "It also answers a CANCEL, and then ends the CANCEL transaction only: the INVITE gets its own "
            "final response, 487 as a rule (RFC 3261 §9.2)."
        ),
    ),
    StatusCode(
        202,
        "Accepted",
        "RFC 6665",
        "8.3.1",
        meaning=(
            "The request was received and understood and will be handled later. It is deprecated and means "
            "exactly what 200 means."
        ),
        next_step=(
            "Treat it as 200 (RFC 6665 §8.3.1); what came of the request is told elsewhere, such as in a NOTIFY."
        ),
        methods=("MESSAGE",),
        deprecated=True,
        notes=(
            "It used to answer SUBSCRIBE and REFER while authorization was still open; today it MUST NOT be "
            "generated for SUBSCRIBE or NOTIFY (RFC 6665 §8.3.1) or for REFER (RFC 7647 §5). A relay that "
            "stores a MESSAGE still SHOULD send it (RFC 3428 §7)."
        ),
    ),
    StatusCode(
        204,
        "No Notification",
        "RFC 5839",
        "7.1",
        meaning=(
            "The SUBSCRIBE succeeded and the NOTIFY it would have triggered is suppressed, because the "
            "state has not changed."
        ),
        next_step=(
            "Take the subscription as refreshed or ended for the time in Expires, and do not wait for a "
            "NOTIFY (RFC 5839 §5)."
        ),
        methods=("SUBSCRIBE",),
        key_headers=(KeyHeader("Expires", "MUST"),),
        notes="Only for a SUBSCRIBE inside a dialog whose Suppress-If-Match condition was true.",
    ),
)
