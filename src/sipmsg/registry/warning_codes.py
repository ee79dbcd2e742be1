"""Codes of the Warning header field (RFC 3261 §20.43, §27.2)."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen


@frozen
class WarningCode:
    """A code of Warning: what about the request, mostly its session description, caused the refusal.

    >>> WARNING_CODES[370].text
    'Insufficient bandwidth'
    """

    code: int
    """300 to 399; SIP leaves the other hundreds to HTTP."""

    text: str
    """The registered text, which the sender may replace."""

    rfc: str

    responses: str = "488, 606 mainly; any response"
    notes: str = ""


WARNING_CODES: Mapping[int, WarningCode] = MappingProxyType(
    {
        warning.code: warning
        for warning in (
            WarningCode(300, "Incompatible network protocol", "RFC 3261"),
            WarningCode(301, "Incompatible network address formats", "RFC 3261"),
            WarningCode(302, "Incompatible transport protocol", "RFC 3261"),
            WarningCode(303, "Incompatible bandwidth units", "RFC 3261"),
            WarningCode(304, "Media type not available", "RFC 3261"),
            WarningCode(305, "Incompatible media format", "RFC 3261"),
            WarningCode(306, "Attribute not understood", "RFC 3261"),
            WarningCode(307, "Session description parameter not understood", "RFC 3261"),
            WarningCode(
                308,
                "Incompatible language specification",
                "RFC 8373",
                "488 or 606",
                notes="Text SHOULD list the supported languages.",
            ),
            WarningCode(330, "Multicast not available", "RFC 3261"),
            WarningCode(331, "Unicast not available", "RFC 3261"),
            WarningCode(370, "Insufficient bandwidth", "RFC 3261"),
            WarningCode(
                380,
                "SIPS Not Allowed",
                "RFC 5630",
                "480 by UAS or proxy",
                notes=("Outside the sub-ranges RFC 3261 §20.43 describes (300-329, 330-339, 370-379, 390-399)."),
            ),
            WarningCode(
                381,
                "SIPS Required",
                "RFC 5630",
                "480 by UAS or proxy",
                notes="Outside the sub-ranges RFC 3261 §20.43 describes.",
            ),
            WarningCode(399, "Miscellaneous warning", "RFC 3261", notes="MUST NOT trigger automated action."),
        )
    }
)
"""The registered codes by number."""
