"""The PacketCable Distributed Call Signaling header fields for billing, surveillance and redirection (RFC 5503)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import BUILDERS, builds, builds_with_params
from sipmsg.model.equivalence import Comparable
from sipmsg.model.params import Parametrized, has_params, param
from sipmsg.model.uri import Uri
from sipmsg.model.via import SentBy


@builds("quoted_addr_spec")
@frozen
class QuotedUri(Comparable):
    """A URI that is the value of a parameter, where it stands in quotes (RFC 5503 section 7.1).

    >>> from sipmsg.model.uri import TelUri
    >>> str(QuotedUri(TelUri("+1-212-555-1111")))
    '"tel:+1-212-555-1111"'
    """

    uri: Uri

    def __str__(self) -> str:
        return f'"{self.uri}"'


@builds("feid")
@frozen
class FinancialEntityId(Comparable):
    """The element that bills: 1 to 16 hexadecimal digits and its domain (RFC 5503 section 7.1, FEID).

    >>> str(FinancialEntityId("0800", "example.com"))
    '0800@example.com'
    """

    number: str
    host: str

    def __str__(self) -> str:
        return f"{self.number}@{self.host}"


@builds_with_params("p_dcs_billing_info")
@has_params("billing_info_param")
@frozen
class DcsBillingInfo(Parametrized):
    """Who pays for a call: P-DCS-Billing-Info (RFC 5503 section 7.1).

    ``billing_correlation_id`` has 1 to 48 hexadecimal digits. The URIs are those charged, calling, called, routed
    to and routed to locally; ``jip`` is the jurisdiction of the caller.

    >>> str(DcsBillingInfo("36373800", FinancialEntityId("0800", "example.com"), params={"rksgroup": "3"}))
    '36373800/0800@example.com;rksgroup=3'
    """

    billing_correlation_id: str
    feid: FinancialEntityId

    rksgroup = param(str, "token")
    charge = param(QuotedUri, "quoted_addr_spec")
    calling = param(QuotedUri, "quoted_addr_spec")
    called = param(QuotedUri, "quoted_addr_spec")
    routing = param(QuotedUri, "quoted_addr_spec")
    locroute = param(QuotedUri, "quoted_addr_spec")
    jip = param(str, "quoted_string")

    def __str__(self) -> str:
        return f"{self.billing_correlation_id}/{self.feid}{self.params}"


@builds_with_params("p_dcs_laes")
@has_params("laes_param")
@frozen
class DcsLaes(Parametrized):
    """Where the data of a lawful surveillance go: P-DCS-LAES (RFC 5503 section 8.1).

    ``signaling`` is the host for call data, ``content`` the one for call content.

    >>> str(DcsLaes(SentBy("df.example.com", 5060), params={"bcid": "36373800"}))
    'df.example.com:5060;bcid=36373800'
    """

    signaling: SentBy

    content = param(SentBy, "laes_sig")
    bcid = param(str, "laes_bcid")
    cccid = param(str, "laes_cccid")

    def __str__(self) -> str:
        return f"{self.signaling}{self.params}"


@builds_with_params("p_dcs_redirect")
@has_params("redir_params")
@frozen
class DcsRedirect(Parametrized):
    """How a call under surveillance was redirected: P-DCS-Redirect (RFC 5503 section 8.1).

    ``called`` is the URI that was called first; ``count`` is the number of redirections.

    >>> from sipmsg.model.uri import TelUri
    >>> str(DcsRedirect(TelUri("+1-212-555-1111"), params={"count": 1}))
    '"tel:+1-212-555-1111";count=1'
    """

    called: Uri

    redirector_uri = param(QuotedUri, "quoted_addr_spec")
    count = param(int, "uint")

    def __str__(self) -> str:
        return f"{QuotedUri(self.called)}{self.params}"


BUILDERS["laes_sig"] = BUILDERS["sent_by"]
