"""The service that a request belongs to: P-Asserted-Service and P-Preferred-Service (RFC 6050)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds
from sipmsg.model.equivalence import Comparable


@builds("service_id")
@frozen
class ServiceId(Comparable):
    """A service identifier, which prints as a URN (RFC 6050 section 4.1); ``name`` is what stands behind
    ``urn:urn-7:``.

    >>> str(ServiceId("3gpp-service.ims.icsi.mmtel"))
    'urn:urn-7:3gpp-service.ims.icsi.mmtel'
    """

    name: str

    def __str__(self) -> str:
        return f"urn:urn-7:{self.name}"
