"""Resource-Priority and Accept-Resource-Priority: priority for scarce resources (RFC 4412)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds
from sipmsg.model.equivalence import Comparable


@builds("r_value")
@frozen
class ResourceValue(Comparable):
    """A priority and the namespace that gives it a meaning (RFC 4412 section 3.1).

    >>> str(ResourceValue("dsn", "flash"))
    'dsn.flash'
    """

    namespace: str
    priority: str

    def __str__(self) -> str:
        return f"{self.namespace}.{self.priority}"
