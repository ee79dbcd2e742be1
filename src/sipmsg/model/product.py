"""Software: Server and User-Agent (RFC 3261 sections 20.35 and 20.41)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, builds
from sipmsg.model.comment import Comment
from sipmsg.model.equivalence import Comparable


@frozen
class Product(Comparable):
    """A product with an optional version (RFC 3261 section 25.1, product), both tokens.

    >>> str(Product("Softphone", "Beta1.5"))
    'Softphone/Beta1.5'
    """

    name: str
    version: str | None = None

    def __str__(self) -> str:
        return self.name if self.version is None else f"{self.name}/{self.version}"


ServerVal: TypeAlias = Product | Comment
"""What Server and User-Agent are made of (RFC 3261 section 25.1, server-val)."""


def _values(items: Iterable[ServerVal]) -> tuple[ServerVal, ...]:
    return tuple(items)


@builds("server", "user_agent")
@frozen
class Software(Comparable):
    """The value of Server or User-Agent: products and comments, one at least, in order of significance.

    >>> software = Software([Product("HomeServer", "v2"), Comment("beta")])
    >>> str(software), str(software.products[0])
    ('HomeServer/v2 (beta)', 'HomeServer/v2')
    """

    values: tuple[ServerVal, ...] = field(converter=_values)

    @property
    def products(self) -> tuple[Product, ...]:
        """The products alone."""
        return tuple(value for value in self.values if isinstance(value, Product))

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The comments alone."""
        return tuple(value for value in self.values if isinstance(value, Comment))

    def __str__(self) -> str:
        return " ".join(map(str, self.values))


BUILDERS["product"] = Product
BUILDERS["lws_list"] = lambda *values: values
