"""Mechanisms of Security-Client, Security-Server and Security-Verify (RFC 3329 §2.2)."""

from collections.abc import Mapping

from attrs import frozen

from sipmsg.registry._entry import Entry, by_name


@frozen
class SecurityMechanism(Entry):
    """A security mechanism that client and first hop can agree on.

    >>> SECURITY_MECHANISMS["tls"].meaning
    'TLS.'
    """


SECURITY_MECHANISMS: Mapping[str, SecurityMechanism] = by_name(
    SecurityMechanism("digest", ("RFC 3329",), "Digest authentication.", "Security-Server in 421 and 494"),
    SecurityMechanism("tls", ("RFC 3329",), "TLS.", "Security-Server in 421 and 494"),
    SecurityMechanism(
        "ipsec-ike", ("RFC 3329",), "IPsec with keys agreed on by IKE.", "Security-Server in 421 and 494"
    ),
    SecurityMechanism("ipsec-man", ("RFC 3329",), "IPsec with keys set by hand.", "Security-Server in 421 and 494"),
    SecurityMechanism(
        "ipsec-3gpp",
        ("RFC 3329",),
        "IPsec with the key agreement of 3GPP AKA.",
        "Security-Server in 421 and 494",
    ),
)
"""The registered mechanisms by name."""
