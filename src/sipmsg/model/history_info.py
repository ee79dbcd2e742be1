"""History-Info: the targets that a request was sent to on its way (RFC 7044)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import BUILDERS
from sipmsg.model._uri_text import unescape
from sipmsg.model.address import Address
from sipmsg.model.params import has_params, param
from sipmsg.model.uri import SipUri
from sipmsg.registry import canonical_name


@has_params("hi_param")
@frozen
class HistoryInfo(Address):
    """One entry of History-Info (RFC 7044 section 5).

    ``index`` is the entry's place in the tree of targets; ``rc``, ``mp`` and ``np`` hold the index of the entry that
    this one came from: by the same user, by another user, without a change.

    >>> uri = SipUri("192.0.2.4", user="bob", headers={"Reason": "SIP%3Bcause%3D302"})
    >>> entry = HistoryInfo(uri, params={"index": "1.10", "rc": "1"})
    >>> entry.rc, entry.numbers, entry.reason
    ('1', (1, 10), 'SIP;cause=302')
    """

    index = param(str, "index_val")
    rc = param(str, "index_val")
    mp = param(str, "index_val")
    np = param(str, "index_val")

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of ``index``, by which entries sort; () without one."""
        return tuple(map(int, self.index.split("."))) if self.index else ()

    @property
    def reason(self) -> str | None:
        """The text of the Reason that the URI carries: why the request left this target (RFC 7044 section 10.2)."""
        return self._carried("Reason")

    @property
    def privacy(self) -> str | None:
        """The text of the Privacy that the URI carries (RFC 7044 section 10.1)."""
        return self._carried("Privacy")

    def _carried(self, wanted: str) -> str | None:
        headers = self.uri.headers if isinstance(self.uri, SipUri) else ()
        return next((unescape(value) for name, value in headers if canonical_name(unescape(name)) == wanted), None)


BUILDERS["hi_entry"] = HistoryInfo.from_parse
