"""Names that no message should carry: deprecated header fields, and one name that is blocked."""

from sipmsg.registry.header_fields._record import HeaderFieldInfo, Multiplicity

FIELDS: tuple[HeaderFieldInfo, ...] = (
    HeaderFieldInfo(
        "Encryption",
        ("RFC 3261",),
        Multiplicity.UNKNOWN,
        "Deprecated (PGP of RFC 2543).",
        in_requests=None,
        in_responses=None,
        status="deprecated",
        notes="Registry name: Encryption (Deprecated).",
    ),
    HeaderFieldInfo(
        "Hide",
        ("RFC 3261",),
        Multiplicity.UNKNOWN,
        "Deprecated (Via hiding of RFC 2543).",
        in_requests=None,
        in_responses=None,
        status="deprecated",
        notes="Registry name: Hide (Deprecated).",
    ),
    HeaderFieldInfo(
        "Identity-Info",
        ("RFC 8224",),
        Multiplicity.SINGLE,
        "Deprecated pointer to the signing certificate.",
        in_requests=None,
        status="deprecated",
        notes="Compact form n was in RFC 4474; the registry no longer lists it.",
    ),
    HeaderFieldInfo(
        "Reason-Phrase",
        ("RFC 6873",),
        Multiplicity.RESERVED,
        "Not a header; the name is reserved by the SIP log format.",
        in_requests=False,
        status="reserved",
    ),
    HeaderFieldInfo(
        "Response-Key",
        ("RFC 3261",),
        Multiplicity.UNKNOWN,
        "Deprecated (PGP of RFC 2543).",
        in_requests=None,
        status="deprecated",
        notes="Registry name: Response-Key (Deprecated).",
    ),
)
