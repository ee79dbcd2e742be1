"""How a response came (RFC 3261 sections 8.1.3.3, 18.1.2, 18.2.1 and 18.3, RFC 4475, 5626 and 7118)."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.rules.examples import received, response
from sipmsg.rules.rule import Example

VIA = "Via: SIP/2.0/{} {};branch=z9hG4bK776asdhds"
OWN = ("pc33.atlanta.example",)


def via(sent_by: str, *more: str, transport: str = "UDP") -> tuple[str, ...]:
    return (VIA.format(transport, sent_by), *(f"+{VIA.format(transport, other)}1" for other in more))


def came(*changes: str, over: str = "UDP", source: str | None = None, own: tuple[str, ...] = ()) -> Example:
    return received(response("200 BYE", *changes), transport=over, source=source, sent_by=own)


def at_uac(*changes: str, what: str = "200 BYE") -> Example:
    return received(response(what, *changes), at_uac=True)


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        ("single-via-at-uac", at_uac(*via("a.example", "b.example", "c.example")), ["via[1]"]),
        ("single-via-at-uac", at_uac(f"{VIA.format('UDP', 'a.example')}, SIP/2.0/TCP b.example"), ["via[1]"]),
        ("single-via-at-uac", at_uac("Via: SIP/2.0/UDP", "+Via: SIP/2.0/UDP a.example"), ["via[1]"]),
        ("single-via-at-uac", at_uac("-Via"), []),
        ("single-via-at-uac", came(*via("a.example", "b.example")), []),
        ("sent-by-matches-client", came(*via("PC33.Atlanta.Example:5060"), own=OWN), []),
        ("sent-by-matches-client", came(*via("pc33.atlanta.example:5062"), own=OWN), ["via[0].sent_by"]),
        ("sent-by-matches-client", came(*via("pc33.atlanta.example", transport="TLS"), own=(f"{OWN[0]}:5061",)), []),
        (
            "sent-by-matches-client",
            came(*via("pc33.atlanta.example", transport="TLS"), own=(f"{OWN[0]}:5060",)),
            ["via[0].sent_by"],
        ),
        ("sent-by-matches-client", came(*via("[2001:db8:0:0::9]"), own=("192.0.2.1", "2001:DB8::9")), []),
        ("sent-by-matches-client", came(*via("[2001:db8::9]:5080"), own=("[2001:db8::9]:5080",)), []),
        ("sent-by-matches-client", came(*via("a.example", OWN[0]), own=OWN), ["via[0].sent_by"]),
        ("sent-by-matches-client", came(*via("a.example")), []),
        ("sent-by-matches-client", came("Via: SIP/2.0/UDP", "+Via: SIP/2.0/UDP a.example", own=OWN), []),
        ("sent-by-matches-client", came("-Via", own=OWN), []),
        ("via-received-when-sent-by-differs", came(*via("192.0.2.1:5062"), source="192.0.2.1"), []),
        ("via-received-when-sent-by-differs", came(*via("10.0.0.1"), source="192.0.2.1"), ["via[0]"]),
        ("via-received-when-sent-by-differs", came(*via("10.0.0.1;received=192.0.2.1"), source="192.0.2.1"), []),
        ("via-received-when-sent-by-differs", came(*via("[2001:DB8::0:9]"), source="2001:db8::9"), []),
        ("via-received-when-sent-by-differs", came(*via("192.0.2.1"), source="::ffff:192.0.2.1"), []),
        ("via-received-when-sent-by-differs", came(*via("a.example", "10.0.0.1")), []),
        ("via-received-when-sent-by-differs", came(*via("a.example"), source="not known"), []),
        ("via-received-when-sent-by-differs", came(*via("a.example"), source="192.0.2.1", over="tls"), ["via[0]"]),
        ("via-received-when-sent-by-differs", came(*via("a.invalid"), source="192.0.2.1", over="wss"), []),
        ("via-received-when-sent-by-differs", came(*via("a.invalid", transport="ws"), source="192.0.2.1"), []),
        ("via-received-when-sent-by-differs", came("Via: SIP/2.0/UDP", source="192.0.2.1"), []),
        ("via-broadcast-sent-by", came(*via("p1.example", "255.255.255.255:5060")), ["via[1]"]),
        ("via-broadcast-sent-by", came(*via("p1.example", "255.255.255.255;received=192.0.2.7")), []),
        ("via-broadcast-sent-by", came(*via("p1.example", "a.example;received=255.255.255.255")), ["via[1]"]),
        ("via-broadcast-sent-by", came(*via("p1.example", "a.example;maddr=255.255.255.255")), ["via[1]"]),
        ("via-broadcast-sent-by", came(*via("p1.example", "255.255.255.255;maddr=224.2.0.1")), []),
        ("via-broadcast-sent-by", came(*via("p1.example", "255.255.255.255", transport="TCP")), []),
        ("via-broadcast-sent-by", came(*via("255.255.255.255", "192.0.2.7")), []),
        ("via-broadcast-sent-by", came(*via("p1.example", "a.example", "255.255.255.255")), []),
        ("via-broadcast-sent-by", at_uac(*via("p1.example", "255.255.255.255")), []),
        ("content-length-required-stream", came("-Content-Length", over="TLS"), ["content_length"]),
        ("content-length-required-stream", came("-Content-Length", "l: 0", over="tcp"), []),
        ("content-length-required-stream", came("-Content-Length"), []),
        ("content-length-required-stream", came("-Content-Length", over="WS"), []),
        ("content-length-required-stream", came("-Content-Length", over="SCTP"), []),
        ("content-length-required-stream", came("-Content-Length", over="carrier-pigeon"), []),
        ("430-not-at-endpoint", at_uac(what="430 REGISTER"), ["start_line"]),
        ("430-not-at-endpoint", at_uac(what="400 REGISTER"), []),
        ("430-not-at-endpoint", received(response("430 REGISTER"), sent_by=("pc33.atlanta.example",)), []),
    ],
)
def test_where_the_rule_finds_fault(rule: str, example: Example, expected: list[str]) -> None:
    found = [finding.path for finding in example.report(select=(rule,)) if finding.rule == rule]
    assert found == expected


def test_without_received_no_such_rule_is_asked() -> None:
    data = response("430 INVITE", "-Content-Length", *via("a.example", "255.255.255.255")).octets
    assert sipmsg.check(data, select=["transport"]).findings == ()


def test_where_a_name_stands_and_the_source_is_told() -> None:
    (finding,) = came(*via("a.example"), source="192.0.2.1").report(select=("via-received-when-sent-by-differs",))
    assert "received=192.0.2.1" in finding.message
    assert "a.example" in finding.message
