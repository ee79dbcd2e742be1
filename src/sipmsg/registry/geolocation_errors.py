"""Codes of the Geolocation-Error header field (RFC 6442 §4.4).

The field is mandatory in 424 and allowed in any response but 100.
"""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen


@frozen
class GeolocationError:
    """A code of Geolocation-Error.

    >>> GEOLOCATION_ERRORS[100].text
    'Cannot Process Location'
    """

    code: int
    text: str
    rfc: str
    notes: str = ""


GEOLOCATION_ERRORS: Mapping[int, GeolocationError] = MappingProxyType(
    {
        error.code: error
        for error in (
            GeolocationError(100, "Cannot Process Location", "RFC 6442"),
            GeolocationError(200, "Permission to Use Location Information", "RFC 6442"),
            GeolocationError(201, "Permission to Retransmit Location Information to a Third Party", "RFC 6442"),
            GeolocationError(202, "Permission to Route Based on Location Information", "RFC 6442"),
            GeolocationError(300, "Dereference Failure", "RFC 6442", 'The IANA registry prints "Deference Failure".'),
        )
    }
)
"""The registered codes by number; an unknown code is treated as the first of its hundred."""
