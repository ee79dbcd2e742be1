"""The header fields that 3GPP TS 24.229 defines for the IP multimedia subsystem.

No RFC has their grammar, so their multiplicity is unknown and where they may stand is unverified.
"""

from sipmsg.registry.header_fields._record import HeaderFieldInfo, Multiplicity

FIELDS: tuple[HeaderFieldInfo, ...] = (
    HeaderFieldInfo(
        "Additional-Identity",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Further user identity in IMS.",
        in_responses=None,
        status="unverified",
    ),
    HeaderFieldInfo(
        "Attestation-Info",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Caller attestation level in IMS.",
        status="unverified",
    ),
    HeaderFieldInfo(
        "Cellular-Network-Info",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Cellular access data in IMS.",
        response_codes="101-699",
        status="unverified",
    ),
    HeaderFieldInfo(
        "DC-Info",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "IMS data channel information.",
        in_responses=None,
        status="unverified",
    ),
    HeaderFieldInfo(
        "Origination-Id",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Origination identifier for attestation in IMS.",
        status="unverified",
    ),
    HeaderFieldInfo(
        "Priority-Share",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Priority sharing in IMS.",
        in_responses=None,
        status="unverified",
    ),
    HeaderFieldInfo(
        "Priority-Verstat",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Verification status of a priority request.",
        status="unverified",
    ),
    HeaderFieldInfo(
        "Relayed-Charge",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Charging data relayed in IMS.",
        response_codes="101-699",
        status="unverified",
    ),
    HeaderFieldInfo(
        "Resource-Share",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Resource sharing in IMS.",
        response_codes="101-699",
        status="unverified",
    ),
    HeaderFieldInfo(
        "Response-Source",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Which entity made an error response.",
        in_requests=False,
        response_codes="300-699",
        status="unverified",
        notes="The codes are not checked against the specification.",
    ),
    HeaderFieldInfo(
        "Restoration-Info",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Restoration data in IMS.",
        response_codes="300-699",
        status="unverified",
    ),
    HeaderFieldInfo(
        "Service-Interact-Info",
        ("3GPP TS 24.229",),
        Multiplicity.UNKNOWN,
        "Service interaction data in IMS.",
        response_codes="101-699",
        status="unverified",
    ),
)
