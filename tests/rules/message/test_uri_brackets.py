"""URIs that need angle brackets (RFC 8217 section 3)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from tests.rules.message.places import places

NEEDED = "name-addr-required"
STRAY = "uri-param-outside-brackets"


@pytest.mark.parametrize(
    ("rule", "row", "expected"),
    [
        (NEEDED, "Contact: sip:a@b.example?x=y", ["contact"]),
        (NEEDED, "Contact: sip:a@b.example;lr?x=y", ["contact"]),
        (NEEDED, "Contact: http://a.example/?x=y", ["contact"]),
        (NEEDED, "Contact: sip:a,b@c.example", ["contact"]),
        (NEEDED, "Contact: sip:a;day=tuesday@c.example", ["contact"]),
        (NEEDED, "Contact: <sip:c@c.example>, sip:a@b.example?x=y", ["contact"]),
        (NEEDED, "P-Asserted-Identity: sip:b@c.example;user=phone", ["p_asserted_identity"]),
        (NEEDED, "Contact: <sip:a@b.example?x=y>;expires=soon", []),
        (NEEDED, 'Contact: "sip:a@b.example?x=y" <sip:a@b.example>;expires=soon', []),
        (NEEDED, "Contact: sip:user@[2001:db8:::192.0.2.1]", []),
        (NEEDED, "Contact: sip:a@b.example;expires=soon", []),
        (STRAY, "Contact: sip:a@b.example;Transport=tcp", ["contact[0].params.Transport"]),
        (STRAY, "Contact: <sip:a@b.example>;lr;maddr=192.0.2.1", ["contact[0].params.lr", "contact[0].params.maddr"]),
        (STRAY, "Contact: <sip:a@b.example;lr>, <sip:a@b.example>;ob", ["contact[1].params.ob"]),
        (STRAY, "To: tel:5551234;phone-context=example.com", ["to.params.phone-context"]),
        (STRAY, "Record-Route: <sip:p.example>;lr", ["record_route[0].params.lr"]),
        (STRAY, "To: <sip:a@b.example;user=phone>;tag=1", []),
        (STRAY, "Contact: <sip:a@b.example>;expires=5;methods=INVITE", []),
    ],
)
def test_places(rule: str, row: str, expected: list[str]) -> None:
    assert places(rule, response("302 INVITE", row)) == expected


@pytest.mark.parametrize(
    ("row", "uri"),
    [
        ("Contact: <sip:c@c.example>, sip:a@b.example?x=y;q=1", "sip:a@b.example?x=y"),
        ("Contact: sip:a,b@c.example;q=1", "sip:a,b@c.example"),
        ("Contact: sip:a;day=tuesday@c.example", "sip:a;day=tuesday@c.example"),
        ("P-Asserted-Identity: sip:b@c.example;user=phone", "sip:b@c.example;user=phone"),
    ],
)
def test_the_whole_uri_is_named(row: str, uri: str) -> None:
    example = response("302 INVITE", row)
    (finding,) = example.report(select=(NEEDED,)).findings
    assert finding.span is not None
    assert example.octets[slice(*finding.span)].decode() == uri
    assert f"URI {uri} in" in finding.message
