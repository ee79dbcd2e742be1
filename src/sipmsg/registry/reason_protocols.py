"""Protocols of the Reason header field (RFC 3326 §2): tokens, without regard to case."""

from collections.abc import Mapping

from attrs import frozen

from sipmsg.registry._entry import Entry, by_name


@frozen
class ReasonProtocol(Entry):
    """A protocol whose causes Reason carries; ``meaning`` tells what the cause is.

    >>> REASON_PROTOCOLS["Q.850"].responses
    'any response but 100 (RFC 6432)'
    """


REASON_PROTOCOLS: Mapping[str, ReasonProtocol] = by_name(
    ReasonProtocol("SIP", ("RFC 3261",), "The cause is a SIP status code.", "199 only by RFC text"),
    ReasonProtocol(
        "Q.850",
        ("ITU-T Q.850",),
        "The cause is an ITU-T Q.850 cause value, in decimal.",
        "any response but 100 (RFC 6432)",
    ),
    ReasonProtocol(
        "Preemption",
        ("RFC 4411",),
        "The cause is a preemption cause, in a BYE.",
        "not defined for responses by an RFC",
    ),
    ReasonProtocol(
        "STIR",
        ("RFC 8224",),
        "The cause is an error code of the verification of Identity; may stand several times.",
        "responses per RFC 9410",
    ),
    ReasonProtocol("EMM", ("3GPP",), "EPS mobility management cause.", "not defined for responses by an RFC"),
    ReasonProtocol("ESM", ("3GPP",), "EPS session management cause.", "not defined for responses by an RFC"),
    ReasonProtocol("S1AP-RNL", ("3GPP",), "Radio network cause.", "not defined for responses by an RFC"),
    ReasonProtocol("S1AP-TL", ("3GPP",), "Transport cause.", "not defined for responses by an RFC"),
    ReasonProtocol("S1AP-NAS", ("3GPP",), "Non-access stratum cause.", "not defined for responses by an RFC"),
    ReasonProtocol("S1AP-MISC", ("3GPP",), "Other cause.", "not defined for responses by an RFC"),
    ReasonProtocol("S1AP-PROT", ("3GPP",), "Protocol cause.", "not defined for responses by an RFC"),
    ReasonProtocol(
        "DIAMETER",
        ("3GPP",),
        "Diameter cause of a failure in WLAN access.",
        "not defined for responses by an RFC",
    ),
    ReasonProtocol(
        "IKEV2", ("3GPP",), "IKEv2 cause of a failure in WLAN access.", "not defined for responses by an RFC"
    ),
    ReasonProtocol(
        "RELEASE_CAUSE",
        ("3GPP",),
        "Why a user agent released the call, 1 to 7.",
        "not defined for responses by an RFC",
    ),
    ReasonProtocol(
        "FAILURE_CAUSE", ("3GPP",), "Why the session failed, 1 to 3.", "not defined for responses by an RFC"
    ),
    ReasonProtocol("5GMM", ("3GPP",), "5G mobility management cause.", "not defined for responses by an RFC"),
    ReasonProtocol("5GSM", ("3GPP",), "5G session management cause.", "not defined for responses by an RFC"),
    ReasonProtocol("NGAP-RNL", ("3GPP",), "Radio network cause.", "not defined for responses by an RFC"),
    ReasonProtocol("NGAP-TL", ("3GPP",), "Transport cause.", "not defined for responses by an RFC"),
    ReasonProtocol("NGAP-NAS", ("3GPP",), "Non-access stratum cause.", "not defined for responses by an RFC"),
    ReasonProtocol("NGAP-MISC", ("3GPP",), "Other cause.", "not defined for responses by an RFC"),
    ReasonProtocol("NGAP-PROT", ("3GPP",), "Protocol cause.", "not defined for responses by an RFC"),
)
"""The registered protocols by name."""
