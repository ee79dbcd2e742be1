"""Via (RFC 3261 section 20.42)."""

from __future__ import annotations

import pytest

from sipmsg.model.header_field import HeaderField
from sipmsg.model.via import SentBy, Via
from tests.model.tables import check_refused

READ = [
    ("SIP/2.0/UDP erlang.bell-telephone.com:5060;branch=z9hG4bK87asdks7", None),
    (
        "SIP / 2.0 / UDP first.example.com: 4000;ttl=16 ;maddr=224.2.0.1 ;branch=z9hG4bKa7c6a8dlze.1",
        "SIP/2.0/UDP first.example.com:4000;ttl=16;maddr=224.2.0.1;branch=z9hG4bKa7c6a8dlze.1",
    ),
    ("SIP/2.0/UDP 192.0.2.1;received=192.0.2.207;rport", None),
    ("SIP/2.0/UDP [2001:db8::9:1];received=2001:db8::9:255;branch=z9hG4bKas3-111", None),
    ("SIP/2.0/UDP [2001:db8::9:1];received=[2001:db8::9:255]", None),
    ("SIP/2.0/TLS-SCTP a.example.;keep=30;alias;comp=sigcomp", None),
    ('SIP/2.0/TCP a;oc=20;oc-validity=500;oc-seq=1282321615.782;oc-algo="loss"', None),
    ('SIP/2.0/TCP a;oc-algo="loss, A1"', None),
    # Names that begin like a keyword.
    ("SIP/2.0/TCP a;received-realm=b;received-=c;x", None),
    ("SIP/2.0/TCP a ; RECEIVED = 2001:db8::1", "SIP/2.0/TCP a;RECEIVED=2001:db8::1"),
    ("SIP/2.0/WSS df7jal23ls0d.invalid;branch=z9hG4bK56sdasks", None),
    ("x-proto/9/QUIC a-b.c1;x;y=z;z=[::1]", None),
]
REFUSED = [
    ("SIP/2.0/UDP", 11),
    ("SIP/2.0/UDP a;", 14),
    ("SIP/2.0/UDP a;;branch=x", 14),
    ("SIP/2.0/UDP a,,SIP/2.0/UDP b", 14),
    ("SIP/2.0/UDP a;branch=", 21),
    ("SIP/2.0/UDP a;branch", 20),
    ('SIP/2.0/UDP a;branch="x"', 21),
    ("SIP/2.0/UDP a;ttl=256", 18),
    # ttl = 1*3DIGIT
    ("SIP/2.0/UDP a;ttl=0016", 21),
    # Only "received" takes an IPv6address without brackets (RFC 5118 section 4.5).
    ("SIP/2.0/UDP a;x=2001:db8::1", 20),
    ("SIP/2.0/UDP a;x=::1", 16),
    ("SIP/2.0/UDP a;received", 22),
    ("SIP/2.0/UDP a;received=2001:db8::g", 33),
    # other-algo = ALPHA / DIGIT, in quotes
    ("SIP/2.0/UDP a;oc-algo=loss", 22),
    ('SIP/2.0/UDP a;oc-algo="loss;A"', 22),
    ('SIP/2.0/UDP a;oc-algo=""', 22),
    ("SIP/2.0/UDP a;maddr=a_b", 21),
    ("SIP/2.0/UDP a:65536", 14),
    ("SIP/2.0/UDP a:x", 14),
    ("SIP/2.0/UDP 192.0.2.300", 22),
    ("SIP/2.0/UDP 2001:db8::1", 12),
    ("SIP/2.0/UDP [2001:db8::1::2]", 12),
    ("SIP/2.0/UDP a_b", 13),
    ("SIP/2.0 UDP a", 7),
    ("SIP/2.0/UDP a;alias=1", 19),
    ("", 0),
]


@pytest.mark.parametrize(("wire", "canonical"), READ)
def test_it_is_read_and_printed(wire: str, canonical: str | None) -> None:
    (via,) = HeaderField("Via", wire).value
    assert isinstance(via, Via)
    assert str(via) == (canonical or wire)
    assert HeaderField("Via", str(via)).value == (via,)


@pytest.mark.parametrize(("wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(wire: str, position: int) -> None:
    check_refused("Via", wire, position)


def test_parts() -> None:
    wire = "SIP/2.0/UDP pc33.atlanta.com:5066;branch=z9hG4bK776asdhds;received=192.0.2.1;rport=40312;ttl=1"
    (via,) = HeaderField("v", wire).value
    assert (via.protocol_name, via.protocol_version, via.transport) == ("SIP", "2.0", "UDP")
    assert via.sent_by == SentBy("pc33.atlanta.com", 5066)
    assert (via.branch, via.received, via.rport, via.ttl) == ("z9hG4bK776asdhds", "192.0.2.1", 40312, 1)


def test_host_and_transport_are_compared_without_case() -> None:
    (one,) = HeaderField("Via", "SIP/2.0/udp Atlanta.COM;branch=z9hG4bKa;rport").value
    (two,) = HeaderField("Via", "SIP/2.0/UDP atlanta.com;RPORT;branch=z9hG4bKA").value
    assert one != two
    assert one.equivalent(two)
    assert not one.equivalent(two.with_params(rport=1))
