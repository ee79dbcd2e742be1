"""URIs of any scheme but sip, sips and tel (RFC 3986)."""

from __future__ import annotations

import re

from attrs import field, frozen

from sipmsg.model._build import BUILDERS
from sipmsg.model._uri_text import UNRESERVED_3986, host_key, normal
from sipmsg.model.equivalence import CASE_SENSITIVE, Comparable

_AUTHORITY = re.compile(r"(//(?:[^/?#@]*@)?)(\[[^\]/?#]*\]|[^:/?#]*)")
_NAMESPACE = re.compile(r"[^:]*:")


@frozen
class AbsoluteUri(Comparable):
    """Any URI that is not sip, sips or tel: its scheme, and the rest as written (RFC 3986).

    >>> str(AbsoluteUri("urn", "service:sos"))
    'urn:service:sos'
    """

    scheme: str
    rest: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return f"{self.scheme}:{self.rest}"

    def equivalent(self, other: object) -> bool:
        """Compare as RFC 3986 section 6.2.2 says: scheme and host without case, escapes that need not be read.

        The namespace of a URN counts without case as well (RFC 8141 section 3.1).

        >>> AbsoluteUri("HTTP", "//Example.COM/%7ea").equivalent(AbsoluteUri("http", "//example.com/~a"))
        True
        """
        return isinstance(other, AbsoluteUri) and self._comparable() == other._comparable()

    def _comparable(self) -> tuple[str, ...]:
        scheme, rest = self.scheme.lower(), normal(self.rest, UNRESERVED_3986)
        if authority := _AUTHORITY.match(rest):
            return (scheme, authority[1], host_key(authority[2]), rest[authority.end() :])
        namespace = _NAMESPACE.match(rest) if scheme == "urn" else None
        return (scheme, namespace[0].lower(), rest[namespace.end() :]) if namespace else (scheme, rest)


@frozen
class UnparsedUri(Comparable):
    """The text of a Request-URI that is none, as tolerant parsing keeps it."""

    text: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return self.text


BUILDERS["absolute_uri"] = AbsoluteUri
