"""What the messages of the RFCs' call flows break beyond the reference table, or do not break, each with its reason."""

from __future__ import annotations

from itertools import product

Place = tuple[str, str, str]
"""RFC, section and label of a message, as the reference table has them."""

ELSEWHERE: dict[Place, str] = {
    ("RFC3261", "24.1", "F2"): "rfc3261/s17.1.3-F2-L11940.sip",
    ("RFC3327", "5.5.1", "F6"): "rfc3327/s5-F6-L513.sip",
    ("RFC3327", "5.5.1", "F7"): "rfc3327/s5-F7-L532.sip",
    ("RFC3327", "5.5.1", "F8"): "rfc3327/s5-F8-L547.sip",
    ("RFC3327", "5.5.1", "F9"): "rfc3327/s5-F9-L569.sip",
    ("RFC3515", "4.1", "F2"): "rfc3515/s4-x-L681.sip",
    ("RFC3666", "2.5", "F10"): "rfc3666/s1-F10-L2329.sip",
    ("RFC3666", "2.5", "F12"): "rfc3666/s1-F12-L2361.sip",
    ("RFC4916", "5.2", "200 (7)"): "rfc4916/s5.2-x-L1092.sip",
    ("RFC5627", "9", "(2)"): "rfc5627/s9-x-L1425.sip",
    ("RFC5630", "6.3", "F28'"): "rfc5630/s6.3-F27-L2710.sip",
    ("RFC5630", "6.3", "F29'"): "rfc5630/s6.3-F27-L2722.sip",
    ("RFC5630", "6.3", "F30'"): "rfc5630/s6.3-F27-L2753.sip",
    ("RFC5630", "6.3", "F31'"): "rfc5630/s6.3-F27-L2767.sip",
    ("RFC8599", "4.1.4", ""): "rfc8599/s4.1.4-x-L700.sip",
}
"""Places that the collection calls otherwise: it took the section from the nearest heading above."""

NOT_COLLECTED: frozenset[Place] = frozenset({("RFC3515", "4.2", "F8")})
"""Places of which the collection has no message."""

NOT_BROKEN: dict[tuple[str, str], str] = {
    (
        "rfc5627/s9-x-L1425.sip",
        "contact-expires-required-register",
    ): "its Contact has expires=3600 as the last parameter",
    ("rfc8599/s4.1.4-x-L700.sip", "contact-expires-required-register"): (
        "its Contact cannot be read: the example folds the URI, which is an error of syntax in its place"
    ),
    ("rfc4916/s5.2-x-L1092.sip", "content-type-required-with-body"): (
        "the collected message has no body: the blank line of the RFC before the session description was lost"
    ),
}
"""What the table lists, and the collected message does not break."""

_MANDATORY = ("via-required", "from-required", "to-required", "call-id-required", "cseq-required")
_NO_VIA = "an excerpt: the RFC leaves Via out"


def _each(files: tuple[str, ...], rules: tuple[str, ...], reason: str) -> dict[tuple[str, str], str]:
    return dict.fromkeys(product(files, rules), reason)


BROKEN: dict[tuple[str, str], str] = {
    **_each(
        (
            "rfc3261/s17.1.3-x-L10563.sip",
            "rfc3261/s6-x-L6640.sip",
        ),
        _MANDATORY,
        "an excerpt that shows start line and Contact alone (sections 21.4.23 and 16.12.1.1)",
    ),
    **_each(
        tuple(f"rfc7339/s6-x-L{line}.sip" for line in ("976", "1019", "1029")),
        tuple(rule for rule in _MANDATORY if rule != "via-required"),
        "an excerpt that shows start line and Via alone",
    ),
    **_each(
        tuple(f"rfc3842/s4.1-x-L{line}.sip" for line in ("521", "552", "603", "637", "668", "701", "741")),
        ("via-required",),
        _NO_VIA,
    ),
    **_each(
        (
            "rfc3891/s1-x-L187.sip",
            *(f"rfc3891/s7.1-x-L{line}.sip" for line in ("513", "533", "551", "569")),
            *(f"rfc3911/s8.1-x-L{line}.sip" for line in ("513", "553", "569", "590", "631")),
            "rfc3911/s8.2-x-L681.sip",
            "rfc5626/s9.3-x-L1972.sip",
            "rfc5626/s9.3-x-L2025.sip",
            "rfc5628/s8.2-x-L440.sip",
        ),
        ("via-required",),
        _NO_VIA,
    ),
    **_each(
        (
            "rfc3891/s7.1-x-L551.sip",
            "rfc3911/s8.1-x-L569.sip",
            "rfc3911/s8.1-x-L631.sip",
            "rfc3911/s8.2-x-L681.sip",
            "rfc5626/s9.3-x-L1972.sip",
        ),
        ("to-tag-required",),
        "an excerpt, and its To has no tag (RFC 3261 section 8.2.6.2)",
    ),
    ("rfc3842/s4.1-x-L521.sip", "contact-required-2xx-subscribe"): "an excerpt of a 200 to SUBSCRIBE without Contact",
    ("rfc3891/s7.1-x-L551.sip", "header-not-applicable"): "Contact in a 200 to CANCEL (RFC 3261 Table 2 has a dash)",
    ("rfc3911/s8.1-x-L513.sip", "cseq-required"): "an excerpt: CSeq is left out",
    ("rfc5626/s9.3-x-L2025.sip", "contact-required-2xx-invite"): "an excerpt: the 200 to INVITE shows no Contact",
    **_each(
        ("rfc3911/s8.1-x-L513.sip", "rfc3911/s8.1-x-L631.sip"),
        ("syntax-from",),
        "the URI in From has no scheme (RFC 3261 section 25.1, addr-spec)",
    ),
    ("rfc3911/s8.1-x-L513.sip", "syntax-to"): "the URI in To has no scheme (RFC 3261 section 25.1, addr-spec)",
    ("rfc3911/s8.1-x-L553.sip", "syntax-cseq"): "CSeq has no white space before its method (RFC 3261 section 25.1)",
    ("rfc4028/s13-x-L1303.sip", "syntax-record-route"): "the example's Record-Route has no brackets (section 25.1)",
}
"""What messages break and the table does not list: excerpts, and slips in the syntax of examples."""

NO_BODY = (
    "rfc3261/s10.2.1-x-L3818.sip",
    "rfc3261/s17.1.3-F10-L12136.sip",
    "rfc3261/s17.1.3-F11-L12161.sip",
    "rfc3261/s17.1.3-F9-L12117.sip",
    "rfc3261/s21-x-L814.sip",
    "rfc4028/s13-x-L1303.sip",
    "rfc4916/s5.2-x-L1092.sip",
    "rfc7989/s10.1-F3-L1095.sip",
    "rfc7989/s10.1-F4-L1129.sip",
)
"""Content-Length speaks of a body that the RFC does not print."""

LENGTHS = ("rfc3666/s2.1-F10-L601.sip", "rfc3666/s2.4-F9-L1938.sip")
"""Content-Length is more than the octets of the body that the RFC prints."""
