"""Codes of the AlertMsg-Error header field (RFC 8876 §5.2).

The field is mandatory in 425 and allowed in any response but 100.
"""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen


@frozen
class AlertMessageError:
    """A code of AlertMsg-Error.

    >>> ALERT_MESSAGE_ERRORS[100].text
    'Cannot process the alert payload'
    """

    code: int
    text: str
    rfc: str
    notes: str = ""


ALERT_MESSAGE_ERRORS: Mapping[int, AlertMessageError] = MappingProxyType(
    {
        error.code: error
        for error in (
            AlertMessageError(100, "Cannot process the alert payload", "RFC 8876"),
            AlertMessageError(101, "Alert payload was not present or could not be found", "RFC 8876"),
            AlertMessageError(102, "Not enough information to determine the purpose of the alert", "RFC 8876"),
            AlertMessageError(103, "Alert payload was corrupted", "RFC 8876"),
        )
    }
)
"""The registered codes by number."""
