"""Security-Client, Security-Server and Security-Verify: the agreement on a security mechanism (RFC 3329)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import BUILDERS, TERMINALS, at_most, builds_with_params
from sipmsg.model.params import Parametrized, has_params, param
from sipmsg.model.text import unquote


@builds_with_params("sec_mechanism")
@has_params("mech_parameters")
@frozen
class SecMechanism(Parametrized):
    """A security mechanism with its parameters (RFC 3329 section 2.2, appendix A for IPsec).

    ``q`` is the preference, 0 to 1; ``d_ver`` has 32 hexadecimal digits; the SPIs are below 2**32. ``spi_c``,
    ``spi_s``, ``port_c`` and ``port_s`` belong to the mechanism ipsec-3gpp (3GPP TS 33.203 annex H).

    >>> mechanism = SecMechanism("ipsec-ike", params={"q": 0.1})
    >>> str(mechanism), mechanism.q
    ('ipsec-ike;q=0.1', 0.1)
    """

    name: str

    q = param(float, "qvalue")
    d_alg = param(str, "token")
    d_qop = param(str, "token")
    d_ver = param(str, "digest_verify")
    alg = param(str, "token")
    prot = param(str, "token")
    mod = param(str, "token")
    ealg = param(str, "token")
    spi = param(int, "spi")
    port1 = param(int, "port")
    port2 = param(int, "port")
    spi_c = param(int, "spi")
    spi_s = param(int, "spi")
    port_c = param(int, "port")
    port_s = param(int, "port")

    def __str__(self) -> str:
        return f"{self.name}{self.params}"


BUILDERS["spi"] = at_most(2**32 - 1, "an SPI below 2**32")
TERMINALS["SPIVALUE"] = int
TERMINALS["DIGEST_VERIFY"] = unquote
