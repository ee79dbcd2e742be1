"""Routes: Route, Record-Route (RFC 3261), Path (RFC 3327) and Service-Route (RFC 3608)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import BUILDERS
from sipmsg.model.address import Address
from sipmsg.model.uri import SipUri


@frozen
class Route(Address):
    """One hop of a route (RFC 3261 sections 20.30 and 20.34, RFC 3327 section 4, RFC 3608 section 5).

    >>> route = Route(SipUri("p1.example.com", params={"lr": None}))
    >>> str(route), route.is_loose
    ('<sip:p1.example.com;lr>', True)
    """

    @property
    def is_loose(self) -> bool:
        """Whether the hop is a loose router: its URI has "lr" (RFC 3261 section 19.1.1)."""
        return isinstance(self.uri, SipUri) and self.uri.lr


BUILDERS["route_param"] = Route.from_parse
