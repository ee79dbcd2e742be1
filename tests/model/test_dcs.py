"""The PacketCable header fields for billing, surveillance and redirection (RFC 5503 sections 6 to 8)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.dcs import DcsBillingInfo, DcsLaes, DcsRedirect, FinancialEntityId, QuotedUri
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import AbsoluteUri, SipUri, TelUri
from sipmsg.model.via import SentBy
from tests.model.tables import check_read, check_refused

BILLING, LAES, OSPS, REDIRECT = "P-DCS-Billing-Info", "P-DCS-LAES", "P-DCS-OSPS", "P-DCS-Redirect"
FEID = FinancialEntityId("36373800000", "example.com")
CALLER, CALLEE = TelUri("+1-212-555-2222"), TelUri("+1-212-555-1111")
READ = [
    (BILLING, "36373800/36373800000@example.com", DcsBillingInfo("36373800", FEID), None),
    (
        BILLING,
        'a/F@[::1];rksgroup=1 ; charge = "tel:+1-212-555-2222" ;called="tel:+1-212-555-1111"',
        DcsBillingInfo(
            "a",
            FinancialEntityId("F", "[::1]"),
            params={"rksgroup": "1", "charge": QuotedUri(CALLER), "called": QuotedUri(CALLEE)},
        ),
        'a/F@[::1];rksgroup=1;charge="tel:+1-212-555-2222";called="tel:+1-212-555-1111"',
    ),
    (
        BILLING,
        '1/2@h;calling="sip:a@b.example;user=phone";routing="urn:x:y";locroute="tel:911;phone-context=+1";jip="212;jip-context=+1";x',
        DcsBillingInfo(
            "1",
            FinancialEntityId("2", "h"),
            params={
                "calling": QuotedUri(SipUri("b.example", user="a", params={"user": "phone"})),
                "routing": QuotedUri(AbsoluteUri("urn", "x:y")),
                "locroute": QuotedUri(TelUri("911", params={"phone-context": "+1"})),
                "jip": QuotedString("212;jip-context=+1"),
                "x": None,
            },
        ),
        None,
    ),
    (LAES, "df.example.com", DcsLaes(SentBy("df.example.com")), None),
    (
        LAES,
        "192.0.2.1:5060 ;content=[2001:db8::1]:5061;cccid=0123abCD;bcid=36373800;key=1 ;x=[::1]",
        DcsLaes(
            SentBy("192.0.2.1", 5060),
            params={
                "content": SentBy("[2001:db8::1]", 5061),
                "cccid": "0123abCD",
                "bcid": "36373800",
                "key": "1",
                "x": "[::1]",
            },
        ),
        "192.0.2.1:5060;content=[2001:db8::1]:5061;cccid=0123abCD;bcid=36373800;key=1;x=[::1]",
    ),
    (LAES, "a;contents=b;CONTENT=c:1", DcsLaes(SentBy("a"), params={"contents": "b", "CONTENT": SentBy("c", 1)}), None),
    (LAES, "a;content=b.example", DcsLaes(SentBy("a"), params={"content": SentBy("b.example")}), None),
    (OSPS, "BLV", "BLV", None),
    (OSPS, "RING", "RING", None),
    (REDIRECT, '"tel:+1-212-555-1111"', DcsRedirect(CALLEE), None),
    (
        REDIRECT,
        '"tel:+1-212-555-1111" ;redirector-uri="sip:a@b.example" ;count=01;x=y',
        DcsRedirect(CALLEE, params={"redirector-uri": QuotedUri(SipUri("b.example", user="a")), "count": 1, "x": "y"}),
        '"tel:+1-212-555-1111";redirector-uri="sip:a@b.example";count=1;x=y',
    ),
]
REFUSED = [
    (BILLING, "", 0),
    (BILLING, "36373800", 8),
    (BILLING, "xyz/1@a", 0),
    (BILLING, f"{'a' * 49}/1@a", 48),
    (BILLING, f"a/{'1' * 17}@a", 18),
    (BILLING, "a /1@a", 1),
    (BILLING, "a/1@", 4),
    (BILLING, "a/1@b, a/1@b", 5),
    (BILLING, "a/1@b;charge=tel:911", 16),
    (BILLING, 'a/1@b;charge="911"', 14),
    (BILLING, 'a/1@b;charge=""', 14),
    (BILLING, 'a/1@b;rksgroup="1"', 15),
    (BILLING, "a/1@b;jip=212", 10),
    (LAES, "", 0),
    (LAES, "192.0.2.300", 10),
    (LAES, "a: 5060", 2),
    (LAES, "a:65536", 2),
    (LAES, "a;content", 9),
    (LAES, "a;content=a_b", 11),
    (LAES, "a;content=b:1:2", 13),
    (LAES, "a;x=b:1", 5),
    (LAES, "a;bcid=x", 7),
    (LAES, f"a;bcid={'0' * 49}", 55),
    (LAES, "a;cccid=123456789", 16),
    (OSPS, "", 0),
    (OSPS, "BLV, EI", 3),
    (REDIRECT, "", 0),
    (REDIRECT, "tel:911", 0),
    (REDIRECT, "<tel:911>", 0),
    (REDIRECT, '"911"', 1),
    (REDIRECT, '"tel:+1";count=x', 15),
    (REDIRECT, '"tel:+1";redirector-uri=a', 24),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str | None) -> None:
    check_read(name, wire, value, canonical or wire)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_parameters_have_names() -> None:
    wire = (
        'a/1@b;charge="tel:+1";calling="tel:+2";called="tel:+3";routing="tel:+4";locroute="tel:+5";jip="1";rksgroup=2'
    )
    info = HeaderField(BILLING, wire).value
    uris = (info.charge, info.calling, info.called, info.routing, info.locroute)
    assert [uri.uri.number for uri in uris] == ["+1", "+2", "+3", "+4", "+5"]
    assert (info.jip, info.rksgroup) == ("1", "2")
    redirect = HeaderField(REDIRECT, '"tel:+1";redirector-uri="tel:+2";count=3').value
    assert (redirect.called, redirect.redirector_uri, redirect.count) == (TelUri("+1"), QuotedUri(TelUri("+2")), 3)


def test_hexadecimal_digits_and_hosts_are_compared_without_case() -> None:
    one, two = HeaderField(BILLING, "AB/CD@Example.com").value, HeaderField(BILLING, "ab/cd@example.COM").value
    assert one != two
    assert one.equivalent(two)
    assert HeaderField(OSPS, "ring") != HeaderField(OSPS, "RING")
    assert not HeaderField(LAES, "a;bcid=1").value.equivalent(HeaderField(LAES, "a;bcid=2").value)


digits = st.text("0123456789abcdefABCDEF", min_size=1, max_size=16)


@given(digits, digits, st.integers(0, 65535), st.integers(0, 10**30))
def test_what_is_printed_is_read(correlation: str, number: str, port: int, count: int) -> None:
    info = DcsBillingInfo(correlation, FinancialEntityId(number, "b.example"), params={"called": QuotedUri(CALLEE)})
    assert HeaderField(BILLING, info).value == info
    laes = DcsLaes(SentBy("df.example", port), params={"content": SentBy("[::1]", port), "bcid": correlation})
    assert HeaderField(LAES, laes).value == laes
    redirect = DcsRedirect(CALLEE, params={"redirector-uri": QuotedUri(CALLER), "count": count})
    assert HeaderField(REDIRECT, redirect).value == redirect
