"""The networks that a request comes through: of access, visited (RFC 7315), private (RFC 7316)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.params import Parametrized, flag, has_params, param
from sipmsg.model.text import render


@builds_with_params("access_net_spec")
@has_params("access_info")
@frozen
class AccessNetwork(Parametrized):
    """An access network of P-Access-Network-Info: its type or class, and where in it the user is (RFC 7315
    section 5.4, RFC 7913).

    ``network_provided`` says that the network and not the user agent wrote it.

    >>> network = AccessNetwork("3GPP-UTRAN-TDD", params={"utran-cell-id-3gpp": "234151D0FCE11"})
    >>> str(network), network.network_provided
    ('3GPP-UTRAN-TDD;utran-cell-id-3gpp=234151D0FCE11', False)
    """

    access: str

    cgi_3gpp = param(str, "token_or_quoted_string")
    utran_cell_id_3gpp = param(str, "token_or_quoted_string")
    utran_sai_3gpp = param(str, "token_or_quoted_string")
    i_wlan_node_id = param(str, "token_or_quoted_string")
    dsl_location = param(str, "token_or_quoted_string")
    eth_location = param(str, "token_or_quoted_string")
    fiber_location = param(str, "token_or_quoted_string")
    gstn_location = param(str, "token_or_quoted_string")
    ci_3gpp2 = param(str, "token_or_quoted_string")
    ci_3gpp2_femto = param(str, "token_or_quoted_string")
    dvb_rcs2_node_id = param(str, "quoted_string")
    local_time_zone = param(str, "quoted_string")
    operator_specific_gi = param(str, "token_or_quoted_string", "operator-specific-GI")
    network_provided = flag()

    def __str__(self) -> str:
        return f"{self.access}{self.params}"


@builds_with_params("vnetwork_spec")
@frozen
class VisitedNetwork(Parametrized):
    """A network of P-Visited-Network-ID (RFC 7315 section 5.3); a `QuotedString` is a name meant for people.

    >>> str(VisitedNetwork("other.net"))
    'other.net'
    """

    name: str

    def __str__(self) -> str:
        return f"{render(self.name)}{self.params}"


@builds_with_params("p_private_network_indication")
@frozen
class PrivateNetwork(Parametrized):
    """The private network that a message belongs to, named by a domain (RFC 7316 section 7).

    >>> str(PrivateNetwork("example.com"))
    'example.com'
    """

    domain: str

    def __str__(self) -> str:
        return f"{self.domain}{self.params}"
