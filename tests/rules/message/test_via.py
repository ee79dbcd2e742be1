"""Via (RFC 3261 section 20.42, RFC 5118, RFC 7339)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from tests.rules.message.places import places

GOOD = "SIP/2.0/UDP a.example;branch=z9hG4bK1"


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        ("via-branch-cookie", "SIP/2.0/UDP a.example;branch=Z9HG4BKx", []),
        ("via-branch-cookie", "SIP/2.0/UDP a.example;branch=z9hG4b1", ["via[0].params.branch"]),
        ("via-branch-cookie", f"{GOOD}, SIP/2.0/UDP b.example;branch=1", []),
        ("via-branch-cookie", "SIP/2.0/UDP a.example", []),
        ("via-branch-required", f"{GOOD}, SIP/2.0/UDP b.example", ["via[1]"]),
        ("via-protocol-sip-2-0", "sip / 2.0 / UDP a.example;branch=z9hG4bK1", []),
        ("via-protocol-sip-2-0", "SIP/3.0/UDP a.example;branch=z9hG4bK1", ["via[0].protocol_version"]),
        ("via-protocol-sip-2-0", f"{GOOD}, HTTP/1.1/TCP b.example;branch=z9hG4bK1", ["via[1].protocol_name"]),
        ("via-ttl-range", f"{GOOD};TTL = 9999", ["via"]),
        ("via-ttl-range", f'{GOOD};x=";ttl=999";branch=@', []),
        ("via-ttl-range", f"{GOOD};ttl=0", []),
        ("via-port-range", "SIP/2.0/UDP [2001:db8::1]:99999;branch=z9hG4bK1", ["via"]),
        ("via-port-range", f"{GOOD};rport=65536", ["via"]),
        ("via-port-range", "SIP/2.0/UDP a.example:0005060;branch=@", []),
        ("via-received-ip-address", f"{GOOD};received=[2001:db8::1]", []),
        ("via-received-ip-address", f"{GOOD};received=192.0.2.1", []),
        ("via-received-ip-address", f"{GOOD}, {GOOD};received=b.example", ["via[1].params.received"]),
        ("via-oc-validity-with-oc", f"{GOOD};oc-validity=0", []),
        ("via-oc-validity-with-oc", f"{GOOD};oc;oc-validity=5", []),
        ("via-oc-seq-in-response", f"{GOOD};oc", []),
        ("via-oc-seq-in-response", f"{GOOD};oc=0", ["via[0].params.oc"]),
    ],
)
def test_places(rule: str, value: str, expected: list[str]) -> None:
    assert places(rule, response("200 BYE", f"Via: {value}")) == expected
