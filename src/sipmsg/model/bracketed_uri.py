"""URIs in angle brackets with parameters and without a display name: the shape of Alert-Info and its kin."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import Mismatch
from sipmsg.model.params import Parametrized
from sipmsg.model.uri import SipUri, Uri


@frozen
class BracketedUri(Parametrized):
    """A URI that stands in angle brackets, and its parameters (as in RFC 3261 section 20.18).

    >>> str(BracketedUri(SipUri("example.com", user="busy")))
    '<sip:busy@example.com>'
    """

    uri: Uri

    def __str__(self) -> str:
        return f"<{self.uri}>{self.params}"


def only_sip(uri: Uri) -> None:
    """Raise `Mismatch` for a URI that is neither SIP nor SIPS."""
    if not isinstance(uri, SipUri):
        raise Mismatch(uri, "a SIP or SIPS URI")
