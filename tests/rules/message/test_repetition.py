"""What stands once: header fields, values, parameters (RFC 3261 section 7.3.1)."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.rules.examples import request, response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

REPEATED = "single-value-header-repeated"
LIST = "single-value-header-comma-list"
TWICE = "duplicate-parameter"
CHARGING = "p-charging-single-instance"
VIA = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK1"


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        (REPEATED, response("200 BYE", "+i: 1@a.example", "+call-id: 2@a.example"), ["call_id[1]", "call_id[2]"]),
        (REPEATED, response("200 BYE", "Subject: a", "+s: b"), ["subject[1]"]),
        (REPEATED, response("200 BYE", "+Via: SIP/2.0/UDP b.example;branch=z9hG4bK2"), []),
        (REPEATED, response("401 BYE", '+WWW-Authenticate: Digest realm="b.example", nonce="1"'), []),
        (REPEATED, response("200 BYE", "X-Room: 7", "+X-Room: 8"), []),
        (REPEATED, response("200 BYE", "+Content-Length: 0"), []),
        (LIST, response("200 BYE", "Expires: 5, 6"), ["expires"]),
        (LIST, response("200 BYE", "From: <sip:a@b.example>;tag=1, <sip:c@d.example>;tag=2"), ["from_"]),
        (LIST, response("200 BYE", "Expires: 5, soon"), []),
        (LIST, response("200 BYE", "Expires: ,5"), []),
        (LIST, response("200 BYE", "Subject: lunch, then dinner"), []),
        (LIST, response("200 BYE", "Date: Sat, 13 Nov 2010 23:29:00 GMT"), []),
        ("geolocation-error-single", response("424 INVITE", "Geolocation-Error: 100, 200"), ["geolocation_error"]),
        ("geolocation-error-single", response("424 INVITE", "Geolocation-Error: 100"), []),
        ("alertmsg-error-single", response("425 MESSAGE", "AlertMsg-Error: 100, 101"), ["alertmsg_error"]),
        (CHARGING, response("200 BYE", "P-Charging-Function-Addresses: ccf=a.example; ccf=b.example"), []),
        (
            CHARGING,
            response(
                "200 BYE",
                "P-Charging-Function-Addresses: ccf=a.example",
                "+P-Charging-Function-Addresses: ecf=b.example",
            ),
            ["p_charging_function_addresses[1]"],
        ),
        (TWICE, response("200 BYE", f"{VIA};RPORT;rport=5"), ["via[0].params.rport"]),
        (TWICE, response("200 BYE", f"{VIA}, SIP/2.0/UDP b.example;branch=z9hG4bK2;a;a;a"), ["via[1].params.a"]),
        (TWICE, response("302 BYE", "Contact: <sip:bob@b.example;lr;lr>"), ["contact[0].uri.params.lr"]),
        (TWICE, response("302 BYE", "Contact: <sip:bob@b.example;a=1>;a=1"), []),
        (
            TWICE,
            response("302 BYE", "Contact: <sip:a@b.example>;q=1", "+m: <sip:b@b.example>;x;X"),
            ["contact[1].params.x"],
        ),
        (TWICE, response("302 BYE", "Contact: <tel:+15551234;ext=1;ext=2>"), ["contact[0].uri.params.ext"]),
        (
            TWICE,
            response("200 BYE", "P-Charging-Vector: icid-value=1;icid-value=2"),
            ["p_charging_vector.params.icid-value"],
        ),
        (TWICE, response("200 BYE", "P-Charging-Function-Addresses: ccf=a.example; ccf=b.example; ccf=c.example"), []),
        (TWICE, response("200 BYE", "X-Room: 7;a;a;a"), []),
    ],
)
def test_places(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected


def test_the_request_uri_is_looked_at_as_well() -> None:
    asked = request("OPTIONS sip:bob@biloxi.example;lr;LR").message
    assert [finding.path for finding in sipmsg.check(asked, select=[TWICE])] == ["start_line"]
