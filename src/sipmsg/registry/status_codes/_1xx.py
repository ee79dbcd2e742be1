"""The registered status codes 1xx, provisional."""

from sipmsg.registry.status_codes._record import Hop, KeyHeader, StatusCode

CODES: tuple[StatusCode, ...] = (
    StatusCode(
        100,
        "Trying",
        "RFC 3261",
        "21.1.1",
        meaning=(
            "The next hop has the request and is working on it, for example looking up where the callee is. "
            "It is a hop-by-hop response: it speaks for the next server only, not for the callee."
        ),
        next_step=(
            "Stop retransmitting the INVITE and wait for the final response (RFC 3261 §17.1.1.2); from now "
            "on the request may be cancelled (§9.1). A stateful proxy takes note and does not forward it "
            "(§16.7)."
        ),
        hop=Hop.HOP_BY_HOP,
        key_headers=(
            KeyHeader("Timestamp", "MUST", when=("the request had one: its value is copied (RFC 3261 §8.2.6.1)")),
        ),
        notes=(
            "An INVITE server transaction sends 100 unless another response is sure within 200 ms (RFC 3261 "
            "§17.2.1). A stateless proxy forwards every response, a stray 100 too, and makes none of its "
            "own (§16.11). The To tag may be absent (§8.2.6.2) and should not be added (§17.2.1). It is "
            "never sent reliably (RFC 3262 §3) and is the only 1xx that may answer a non-INVITE, over UDP "
            "only late (RFC 4320 §4.1). No RFC forbids a body in a 100 (RFC 3261 §7.4, §21.1); that it has "
            "none is sipmsg's own policy (rule no-body-100), for a body could reach nobody beyond the next "
            "hop."
        ),
    ),
    StatusCode(
        180,
        "Ringing",
        "RFC 3261",
        "21.1.2",
        meaning="The user agent that received the INVITE is alerting its user.",
        next_step=(
            "Play or show ringback to the caller and keep waiting for the final response (RFC 3261 "
            "§13.2.2.1). With a To tag it sets up an early dialog (§12.1); a proxy forwards it at once "
            "(§16.7)."
        ),
        methods=("INVITE",),
        key_headers=(
            KeyHeader("Contact", "MUST", when=("it makes an early dialog (RFC 3261 §12.1.1; Table 2: optional)")),
            KeyHeader("Alert-Info", "MAY"),
        ),
        notes="The server may use it to start local ringback at the caller's side.",
    ),
    StatusCode(
        181,
        "Call Is Being Forwarded",
        "RFC 3261",
        "21.1.3",
        meaning=(
            "The call is being forwarded to a different set of destinations; the forwarding is under way, not done."
        ),
        next_step=(
            "Tell the caller, if that is useful, and go on waiting for the final response of the new "
            "destination (RFC 3261 §13.2.2.1)."
        ),
        methods=("INVITE",),
        notes=(
            "A server MAY use it; it is information for the caller about a call that takes longer because "
            "it is sent on, and nothing more is said of it in RFC 3261."
        ),
    ),
    StatusCode(
        182,
        "Queued",
        "RFC 3261",
        "21.1.4",
        meaning=(
            "The callee is unavailable for now and the server has queued the call rather than rejected it; "
            "the final response comes when the callee becomes available."
        ),
        next_step=(
            "Wait: more 182 responses may tell how the place in the queue changes. Whoever does not want to "
            "wait sends CANCEL (RFC 3261 §9.1)."
        ),
        methods=("INVITE",),
        notes=(
            'The registered phrase is Queued, not "Call Queued"; the reason phrase MAY tell more, such as '
            "the number of calls ahead or the expected time."
        ),
    ),
    StatusCode(
        183,
        "Session Progress",
        "RFC 3261",
        "21.1.5",
        meaning=(
            "Progress of the call that no other 1xx describes. The reason phrase, header fields or body MAY "
            "carry the details."
        ),
        next_step=(
            "Go on waiting; if it brings a session description, media such as an announcement may follow "
            "before the call is answered (RFC 3261 §13.2.2.1). With a To tag it sets up an early dialog "
            "(§12.1)."
        ),
        methods=("INVITE",),
        key_headers=(
            KeyHeader("Contact", "MUST", when=("it makes an early dialog (RFC 3261 §12.1.1; Table 2: optional)")),
        ),
        body="may hold the session description for early media",
        notes=(
            "It travels end to end, unlike 100. It is not special in making a dialog: every 101 to 199 with "
            "a To tag makes an early dialog and no 183 without a tag does (§12.1). Typical use: ringback "
            "tone or an announcement from a PSTN gateway in the media stream, a practice that RFC 3261 does "
            "not mention here. It is also how an unknown 1xx is treated (§8.1.3.2)."
        ),
    ),
    StatusCode(
        199,
        "Early Dialog Terminated",
        "RFC 6228",
        "5",
        meaning="One early dialog ended before the final response to the INVITE was sent.",
        next_step=(
            "Release the resources of the early dialog that the To tag names and wait on: other early "
            "dialogs and the final response are not touched (RFC 6228 §4)."
        ),
        methods=("INVITE",),
        key_headers=(
            KeyHeader("To", "MUST", content="with the tag of the ended early dialog"),
            KeyHeader("Reason", "MUST", content="with the status code that ended it as cause"),
        ),
        notes=(
            "Sent only if the request listed the option tag 199 in Supported. It should carry no session "
            "description, and one made by a proxy no Contact and no Record-Route (RFC 6228 §6). Where "
            'section 5 says what the "UAC MUST NOT send" the UAS is meant (erratum 4886, reported).'
        ),
    ),
)
