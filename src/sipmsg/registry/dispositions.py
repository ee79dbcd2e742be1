"""Disposition types of Content-Disposition that SIP uses (RFC 3261 §20.11)."""

from collections.abc import Mapping

from attrs import frozen

from sipmsg.registry._entry import Entry, by_name


@frozen
class Disposition(Entry):
    """How a body is to be treated.

    >>> DISPOSITIONS["session"].meaning
    'A session description.'
    """


DISPOSITIONS: Mapping[str, Disposition] = by_name(
    Disposition(
        "render",
        ("RFC 3261",),
        "To be shown or otherwise rendered to the user.",
        "",
        notes="default for all else",
    ),
    Disposition("session", ("RFC 3261",), "A session description.", "", notes="default for application/sdp"),
    Disposition("icon", ("RFC 3261",), "A picture of the caller or callee."),
    Disposition("alert", ("RFC 3261",), "A ring tone or the like, to alert the user with."),
    Disposition("early-session", ("RFC 3959",), "A session used before the call is answered, beside the regular one."),
    Disposition("by-reference", ("RFC 5621",), "The body is elsewhere; this part only refers to it."),
    Disposition("info-package", ("RFC 6086",), "The payload of an Info Package."),
    Disposition("recipient-list", ("RFC 5363",), "A list of URIs the request is for."),
    Disposition(
        "recipient-list-history",
        ("RFC 5364",),
        "The list of URIs a request was sent to, for the recipient to see.",
    ),
    Disposition("signal", ("RFC 3204",), "Signalling of another network, such as ISUP or QSIG, carried along."),
    Disposition(
        "aib",
        ("RFC 3893",),
        "Authenticated identity body: signed header fields that tell who sent the message.",
    ),
    Disposition("recording-session", ("RFC 7866",), "Session description of a recording session."),
    Disposition("notification", ("RFC 5438",), "Tells what became of an instant message."),
)
"""The disposition types by name; what becomes of an unknown one is said by the ``handling`` parameter."""
