"""Via: the path of a request so far, and the path back of its response (RFC 3261 section 20.42)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, TERMINALS, at_most, builds, checked_port
from sipmsg.model.equivalence import Comparable
from sipmsg.model.params import Parametrized, Params, flag, has_params, param
from sipmsg.model.text import unquote


@frozen
class SentBy(Comparable):
    """A host with an optional port (RFC 3261 section 25.1, sent-by); an IPv6 host has brackets.

    >>> str(SentBy("[2001:db8::9]", 5061))
    '[2001:db8::9]:5061'
    """

    host: str
    port: int | None = None

    def __str__(self) -> str:
        return self.host if self.port is None else f"{self.host}:{self.port}"


@has_params("via_params")
@frozen
class Via(Parametrized):
    """One hop of a Via header field (RFC 3261 section 20.42), with parameters from RFC 3261, 3581, 6223 and 7339.

    >>> via = Via("UDP", SentBy("pc33.atlanta.com"), params={"branch": "z9hG4bK776asdhds"})
    >>> str(via), via.branch
    ('SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bK776asdhds', 'z9hG4bK776asdhds')
    """

    transport: str
    sent_by: SentBy
    protocol_name: str = field(default="SIP", kw_only=True)
    protocol_version: str = field(default="2.0", kw_only=True)

    branch = param(str, "token")
    received = param(str, "via_received")
    rport = param(int, "port?")
    ttl = param(int, "ttl")
    maddr = param(str, "host")
    comp = param(str, "token")
    sigcomp_id = param(str, "quoted_string")
    alias = flag()
    keep = param(int, "uint?")
    oc = param(int, "uint?")
    oc_validity = param(int, "uint?")
    oc_seq = param(str, "oc_seq")
    oc_algo = param(str, "oc_algo")

    def __str__(self) -> str:
        return f"{self.protocol_name}/{self.protocol_version}/{self.transport} {self.sent_by}{self.params}"


@builds("via_parm")
def _via_parm(protocol: tuple[str, str, str], sent_by: SentBy, params: Params) -> Via:
    name, version, transport = protocol
    return Via(transport, sent_by, params=params, protocol_name=name, protocol_version=version)


@builds("sent_by")
def _sent_by(host: str, port: int | None) -> SentBy:
    return SentBy(host, None if port is None else checked_port(port))


BUILDERS["ttl"] = at_most(255, "a ttl from 0 to 255")
TERMINALS.update(TTL=int, OC_ALGO=unquote)
