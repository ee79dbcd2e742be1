"""Values that are out of bounds, or not of their form."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from tests.rules.message.places import places

OK = "ab30317f1a784dc48ff824d0d3715d86"


@pytest.mark.parametrize(
    ("rule", "row", "broken"),
    [
        ("cseq-number-32-bit", f"CSeq: {'9' * 200} BYE", True),
        ("cseq-number-32-bit", "CSeq: none BYE", False),
        ("cseq-method-token", "CSeq: 1 Bye", True),
        ("cseq-method-token", "CSeq: 1 B@E", True),
        ("cseq-method-token", "CSeq: 1 Dance", False),
        ("cseq-method-token", "CSeq: 1 BYE, 2 BYE", False),
        ("max-forwards-range", "Max-Forwards: 0", False),
        ("max-forwards-range", f"Max-Forwards: {'9' * 5000}", True),
        ("max-forwards-range", "Max-Forwards: -1", False),
        ("expires-range", "Expires: 0", False),
        ("expires-range", f"Expires: 1{'0' * 100}", True),
        ("contact-expires-range", "Contact: <sip:a@b.example>;expires=4294967295", False),
        ("contact-expires-range", "Contact: <sip:a@b.example>;expires=4294967296", True),
        ("contact-expires-range", "Contact: <sip:a@b.example>;expires=-1", True),
        ("contact-expires-range", "Contact: <sip:a@b.example>;expires", True),
        ("contact-expires-range", "Contact: <sip:a@b.example;expires=soon>;q=7", False),
        ("contact-expires-range", 'Contact: ";expires=soon" <sip:a@b.example>;q=7', False),
        ("contact-q-range", "Contact: <sip:a@b.example>;q=1.000", False),
        ("contact-q-range", "Contact: <sip:a@b.example>;q=0.", False),
        ("contact-q-range", "Contact: <sip:a@b.example>;q=1.1", True),
        ("contact-q-range", "Contact: <sip:a@b.example>;Q = 0.1234", True),
        ("contact-q-range", 'Contact: <sip:a@b.example>;q="0.5"', True),
        ("contact-q-range", "Contact: <sip:a@b.example>;q", True),
        ("contact-q-range", "Contact: <sip:a@b.example>;q=0.5;expires=soon", False),
        ("contact-q-range", "Contact: <sip:a@b.example>;quality=2;expires=soon", False),
        ("host-ipv4-octets", "Contact: <sip:444.555.666.777>", True),
        ("host-ipv4-octets", "Contact: <sip:bob@192.00.2.1>", True),
        ("host-ipv4-octets", "Contact: <sip:bob@192.0.2.1;maddr=1.2.3.256>", True),
        ("host-ipv4-octets", "Via: SIP/2.0/UDP 1192.168.156.222:5060;branch=z9hG4bK1", True),
        ("host-ipv4-octets", "Via: SIP/2.0/UDP a.example;branch=z9hG4bK1;received=300.1.1.1", True),
        ("host-ipv4-octets", 'Contact: "at 300.1.1.1" <sip:bob@192.0.2.1>;q=7', False),
        ("host-ipv4-octets", "Contact: <sip:300.1.1.1@192.0.2.1>;q=7", False),
        ("host-ipv4-octets", "Contact: <sip:bob@192.0.2.1>;q=7", False),
        ("host-ipv6-brackets", "Via: SIP/2.0/UDP 2001:db8::1;branch=z9hG4bK1", True),
        ("host-ipv6-brackets", "Contact: <sip:2001:db8::1>", True),
        ("host-ipv6-brackets", "Contact: <sip:bob@[2001:db8::1]>;q=7", False),
        ("host-ipv6-brackets", "Contact: <sip:bob@a.example:5060:5061>", False),
        ("host-ipv6-brackets", "Via: SIP/2.0/UDP a.example;branch=z9hG4bK1;received=2001:db8::1;ttl=999", False),
        ("date-gmt", "Date: Sat, 13 Nov 2010 23:29:00 UTC", True),
        ("date-gmt", "Date: Sat, 13 Nov 2010 23:29:00 gmt", True),
        ("date-gmt", "Date: sat, 13 nov 2010 23:29:00 GMT", True),
        ("date-gmt", "Date: Sat, 32 Nov 2010 23:29:00 GMT", False),
        ("date-gmt", "Date: tomorrow", False),
        ("session-id-format", f"Session-ID: {OK};remote={OK}", False),
        ("session-id-format", f"Session-ID: {OK[1:]}", True),
        ("session-id-format", f"Session-ID: {OK};remote={OK};remote={OK}", True),
        ("session-id-format", f"Session-ID: {OK};remote={OK.upper()}", True),
        ("privacy-none-alone", "Privacy: id, NONE", True),
        ("privacy-none-alone", "Privacy: id;header", False),
        ("p-asserted-identity-count", "P-Asserted-Identity: <sip:a@b.example>", False),
        ("p-asserted-identity-count", "P-Asserted-Identity: <tel:+1555>, <sips:a@b.example>", False),
        ("p-asserted-identity-count", "P-Asserted-Identity: <tel:+1555>, <tel:+1556>", True),
        ("p-asserted-identity-count", "P-Asserted-Identity: <tel:+1555>, <sip:a@b.example>, <sip:c@b.example>", True),
        ("warning-code-3-digits", 'Warning: 99 a.example "x"', True),
        ("warning-code-3-digits", 'Warning: 304 a.example "one, 1812 x", 3700 a.example "y"', True),
        ("warning-code-3-digits", 'Warning: 304 a.example "one, 1812 x", x', False),
        ("warning-code-3xx", 'Warning: 004 a.example "x"', True),
        ("warning-code-registered", 'Warning: 381 a.example "x"', False),
        ("warning-code-registered", 'Warning: 199 a.example "x"', False),
    ],
)
def test_rows(rule: str, row: str, broken: bool) -> None:
    assert bool(places(rule, response("302 BYE", row))) is broken


@pytest.mark.parametrize("rule", ["host-ipv4-octets", "contact-q-range"])
def test_the_rule_stands_in_place_of_the_syntax_error_on_its_row_alone(rule: str) -> None:
    broken = response("302 BYE", "Contact: <sip:bob@192.0.2.256>;q=2", "+Contact: <sip:@>")
    found = [(finding.rule, finding.path) for finding in broken.report(select=("syntax", rule))]
    assert found == [(rule, "contact[0]"), ("syntax-contact", "contact[1].uri")]
