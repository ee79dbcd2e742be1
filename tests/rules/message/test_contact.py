"""Contact in responses (RFC 3261 sections 10.3, 12.1.1, 13.3.1, 21; RFC 3262, 3428, 5627)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

UNTAGGED = "To: <sip:bob@biloxi.example>"
GRUU = "sips:bob@biloxi.example;gr=kjh29x97us97d"


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        ("contact-required-2xx-invite", response("204 INVITE", "-Contact"), ["contact"]),
        ("contact-required-2xx-invite", response("200 INVITE", "-Contact", "m: <sip:bob@192.0.2.4>"), []),
        ("contact-required-2xx-invite", response("486 INVITE"), []),
        ("contact-required-2xx-invite", response("200 BYE"), []),
        ("contact-required-2xx-subscribe", response("204 SUBSCRIBE", "-Contact"), ["contact"]),
        ("contact-required-2xx-subscribe", response("200 NOTIFY"), []),
        ("contact-required-2xx-refer", response("202 REFER", "-Contact"), ["contact"]),
        ("contact-required-2xx-update", response("200 UPDATE", "-Contact"), ["contact"]),
        ("contact-required-2xx-update", response("504 UPDATE"), []),
        ("contact-recommended-3xx", response("301 OPTIONS", "-Contact"), ["contact"]),
        ("contact-recommended-3xx", response("380 INVITE"), []),
        ("contact-required-305", response("305 INVITE", "-Contact"), ["contact"]),
        ("contact-485", response("485 INVITE"), ["contact"]),
        ("contact-485", response("484 INVITE"), []),
        ("contact-required-early-dialog", response("183 INVITE", "-Contact"), ["contact"]),
        ("contact-required-early-dialog", response("180 INVITE", "-Contact", UNTAGGED), []),
        ("contact-required-early-dialog", response("183 INVITE", "-Contact", "RSeq: 1"), []),
        ("contact-required-early-dialog", response("180 INVITE", "Contact: <"), []),
        ("contact-required-early-dialog", response("199 INVITE"), []),
        ("contact-required-early-dialog", response("100 INVITE"), []),
        ("contact-required-early-dialog", response("183 SUBSCRIBE"), []),
        ("contact-required-reliable-1xx", response("180 INVITE", "-Contact", "RSeq: 1"), ["contact"]),
        ("contact-required-reliable-1xx", response("180 INVITE", "-Contact"), []),
        ("contact-required-reliable-1xx", response("199 INVITE", "RSeq: 1"), []),
        ("contact-sip-uri-dialog", response("200 REFER", "Contact: <http://192.0.2.4/>"), ["contact[0].uri"]),
        (
            "contact-sip-uri-dialog",
            response("180 INVITE", "Contact: <sip:bob@192.0.2.4>, <tel:+1-201-555-0123>"),
            ["contact[1].uri"],
        ),
        ("contact-sip-uri-dialog", response("200 INVITE", "Contact: SIPS:bob@192.0.2.4"), []),
        ("contact-sip-uri-dialog", response("200 INVITE", "Contact: *"), []),
        ("contact-sip-uri-dialog", response("302 INVITE", "Contact: <tel:+1-201-555-0123>"), []),
        ("contact-sip-uri-dialog", response("200 REGISTER", "Contact: <tel:+1-201-555-0123>;expires=9"), []),
        (
            "contact-single-value-dialog",
            response("200 SUBSCRIBE", "Contact: <sip:a.example>", "+Contact: <sip:b.example>"),
            ["contact[1]"],
        ),
        ("contact-single-value-dialog", response("200 INVITE", 'Contact: "a, b" <sip:a.example>'), []),
        ("contact-single-value-dialog", response("300 INVITE"), []),
        ("contact-star-forbidden", response("302 INVITE", "Contact: *"), ["contact[0]"]),
        ("contact-star-forbidden", response("200 REGISTER", "Contact: *", "Expires: 0"), ["contact[0]"]),
        ("contact-star-forbidden", response("200 REGISTER", "Contact: <sip:*@a.example>;expires=9"), []),
        ("no-contact-2xx-message", response("202 MESSAGE", "Contact: <sip:a.example>"), ["contact"]),
        ("no-contact-2xx-message", response("302 MESSAGE"), []),
        ("multiple-contacts-300", response("300 INVITE", "-Contact"), []),
        ("multiple-contacts-300", response("300 INVITE", "Contact: <sip:a.example>", "+Contact: <"), []),
        ("multiple-contacts-300", response("302 INVITE"), []),
        (
            "contact-expires-required-register",
            response("200 REGISTER", "Contact: <sip:a.example>;EXPIRES=9, <sip:b.example>;q=1, <sip:c.example>"),
            ["contact[1]", "contact[2]"],
        ),
        ("contact-expires-required-register", response("200 REGISTER", "-Contact"), []),
        (
            "contact-expires-required-register",
            response("200 REGISTER", "Contact: <sip:a.example;expires=9>"),
            ["contact[0]"],
        ),
        ("contact-expires-required-register", response("200 REGISTER", "Contact: *"), []),
        ("contact-expires-required-register", response("302 REGISTER"), []),
        (
            "gruu-params-are-sip-uris",
            response(
                "200 REGISTER",
                f'Contact: <sip:a.example>;expires=9;pub-gruu="{GRUU}", <sip:b.example>;expires=9;temp-gruu="tel:+1"',
            ),
            ["contact[1].params.temp-gruu"],
        ),
        (
            "gruu-params-are-sip-uris",
            response("200 REGISTER", 'Contact: <sip:a.example>;pub-gruu=""'),
            ["contact[0].params.pub-gruu"],
        ),
        ("gruu-params-are-sip-uris", response("200 REGISTER"), []),
    ],
)
def test_where_the_rule_finds_fault(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected


def test_a_list_that_is_at_fault_everywhere_is_told_in_part() -> None:
    rows = ", ".join(["<sip:a.example>"] * 500)
    assert len(places("contact-expires-required-register", response("200 REGISTER", f"Contact: {rows}"))) == 20
