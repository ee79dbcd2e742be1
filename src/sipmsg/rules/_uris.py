"""Finding URIs among many: by what equal ones have in common, so that it takes linear time."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from sipmsg.model._uri_text import host_key, normal
from sipmsg.model.address import Address
from sipmsg.model.uri import SipUri, Uri

A = TypeVar("A", bound=Address)

_MOST = 32


class UriIndex(Generic[A]):
    """Addresses by their URIs.

    Equality of URIs is not transitive (RFC 3261 section 19.1.4), so those that can be equal are compared one by one.

    >>> from sipmsg.model.uri import parse_uri
    >>> index = UriIndex([Address(parse_uri("sip:bob@biloxi.example"))])
    >>> [str(found) for found in index.equal(parse_uri("sip:bob@BILOXI.example;x=y"))]
    ['<sip:bob@biloxi.example>']
    """

    def __init__(self, addresses: Iterable[A]) -> None:
        self._groups: dict[Hashable, list[A]] = {}
        for address in addresses:
            self._groups.setdefault(_key(address.uri), []).append(address)

    def equal(self, uri: Uri) -> Sequence[A] | None:
        """Give the addresses with an equal URI; None where too many are alike to compare them."""
        group = self._groups.get(_key(uri), [])
        if len(group) > _MOST:
            return None
        return [address for address in group if address.uri.equivalent(uri)]


def _key(uri: Uri) -> Hashable:
    if isinstance(uri, SipUri):
        return uri.scheme.lower(), None if uri.user is None else normal(uri.user), host_key(uri.host), uri.port
    return uri.scheme.lower()
