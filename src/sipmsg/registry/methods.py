"""Request methods (RFC 3261 §7.1 and the RFCs that add methods)."""

from collections.abc import Mapping

from attrs import frozen

from sipmsg.registry._entry import Entry, by_name


@frozen
class Method(Entry):
    """A request method; ``responses`` tells how it is answered.

    >>> METHODS["PRACK"].meaning
    'Confirms a reliable 1xx.'
    """


METHODS: Mapping[str, Method] = by_name(
    Method("ACK", ("RFC 3261",), "Confirms a final response to INVITE.", "No response exists."),
    Method("BYE", ("RFC 3261",), "Ends a dialog usage.", "Final only; 2xx or 481."),
    Method(
        "CANCEL",
        ("RFC 3261",),
        "Cancels a pending request.",
        "200 or 481; never 401/407/420/487; hop-by-hop.",
    ),
    Method("INFO", ("RFC 6086",), "Mid-dialog data.", "200; 469."),
    Method(
        "INVITE",
        ("RFC 3261", "RFC 6026"),
        "Sets up or changes a session.",
        "The only method with 101-199; reliable 1xx; several 2xx by forking.",
    ),
    Method("MESSAGE", ("RFC 3428",), "Instant message.", "2xx without body and Contact; 202 from a relay."),
    Method("NOTIFY", ("RFC 6665",), "Event state.", "200; 481; 489; Event allowed in 2xx (RFC 6446)."),
    Method(
        "OPTIONS",
        ("RFC 3261",),
        "Capability query.",
        "Same code as an INVITE would get; capabilities in 2xx.",
    ),
    Method("PRACK", ("RFC 3262",), "Confirms a reliable 1xx.", "2xx; 481 if unmatched."),
    Method("PUBLISH", ("RFC 3903",), "Publishes event state.", "2xx with SIP-ETag and Expires; 412; 423; 489."),
    Method("REFER", ("RFC 3515",), "Asks the recipient to contact someone.", "200 with Contact; no 202."),
    Method(
        "REGISTER",
        ("RFC 3261",),
        "Binds contacts.",
        "2xx with all bindings; no 6xx; no Record-Route; 423; 439; 555.",
    ),
    Method(
        "SUBSCRIBE",
        ("RFC 6665",),
        "Asks for event state.",
        "200/204 with Expires and Contact; no 202; 423; 489.",
    ),
    Method(
        "UPDATE",
        ("RFC 3311",),
        "Changes session parameters.",
        "2xx with Contact; 422; 491; 500 with Retry-After; 504.",
    ),
)
"""The registered methods by name, which is case-sensitive (RFC 3261 §7.1)."""
