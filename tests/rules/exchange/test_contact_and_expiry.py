"""Contacts and intervals that a response gives back (RFC 3261 sections 10.3 and 12.1.1, RFC 6665, RFC 3903)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import RequestExample, request, response
from tests.rules.exchange.judging import told

SIP, SIPS = "<sip:bob@192.0.2.4>", "<sips:bob@192.0.2.4>"
TAGGED = "To: <sip:bob@biloxi.example>;tag=7"


@pytest.mark.parametrize(
    ("asked", "contact", "found"),
    [
        (request("INVITE"), SIP, []),
        (request("INVITE"), SIPS, []),
        (request("INVITE sips:b@c.example"), SIPS, []),
        (request("INVITE sips:b@c.example"), SIP, ["sip:bob@192.0.2.4"]),
        (request("INVITE sips:b@c.example", TAGGED), SIP, []),
        (request("INVITE", "Record-Route: <sips:p.example;lr>"), SIP, ["sip:bob@192.0.2.4"]),
        (request("INVITE", "Record-Route: <sip:p.example;lr>, <sips:p.example;lr>"), SIP, []),
        (request("INVITE", "Contact: <sips:a@192.0.2.1>"), SIP, ["sip:bob@192.0.2.4"]),
        (request("INVITE", "Contact: <sips:a@192.0.2.1>", "Record-Route: <sip:p.example;lr>"), SIP, []),
    ],
)
def test_sips_calls_for_sips(asked: RequestExample, contact: str, found: list[str]) -> None:
    assert told("contact-sips-when-sips", asked, response("200", f"Contact: {contact}")) == found


@pytest.mark.parametrize(
    ("asked", "answered", "missing"),
    [
        (("Contact: <sip:a@h.example>",), "Contact: <sip:a@H.example>;expires=60", 0),
        (("Contact: <sip:a@h.example>",), "Contact: <sip:b@h.example>, <sip:%61@h.example>;expires=60", 0),
        (("Contact: <sip:a@h.example>, <sip:b@h.example>",), "Contact: <sip:a@h.example>", 1),
        (("Contact: <sip:a@h.example>",), "-Contact", 1),
        (("Contact: <sip:a@h.example;transport=tcp>",), "Contact: <sip:a@h.example>", 1),
        (("Contact: <sip:a@h.example>;expires=0",), "-Contact", 0),
        (("Contact: <sip:a@h.example>", "Expires: 0"), "-Contact", 0),
        (("Contact: *", "Expires: 0"), "-Contact", 0),
        (("-Contact",), "-Contact", 0),
        (("Contact: <mailto:a@h.example>",), "Contact: <mailto:a@h.example>", 0),
        (("Contact: <sip:a@h.example>",), "Contact: ?", 0),
    ],
)
def test_bindings_are_listed(asked: tuple[str, ...], answered: str, missing: int) -> None:
    found = told("contact-lists-all-bindings", request("REGISTER", *asked), response("200", answered))
    assert found == ["SIP/2.0 200 OK"] * missing


def test_many_contacts_take_linear_time() -> None:
    alike = ", ".join(f"<sip:a@h.example;transport=t{number}>" for number in range(3000))
    apart = ", ".join(f"<sip:a{number}@h.example>" for number in range(3000))
    pairs = (
        ("Contact: " + contacts, "Contact: " + contacts.replace(">", ">;expires=60")) for contacts in (alike, apart)
    )
    for asked, answered in pairs:
        assert told("contact-lists-all-bindings", request("REGISTER", asked), response("200", answered)) == []


@pytest.mark.parametrize(
    ("asked", "answered", "longer"),
    [
        (("Contact: <sip:a@h.example>;expires=60",), ("Contact: <sip:a@h.example>;expires=60",), False),
        (("Contact: <sip:a@h.example>;expires=60",), ("Contact: <sip:a@h.example>;expires=61",), True),
        (("Contact: <sip:a@h.example>", "Expires: 60"), ("Contact: <sip:a@h.example>;expires=61",), True),
        (("Contact: <sip:a@h.example>;expires=90", "Expires: 60"), ("Contact: <sip:a@h.example>;expires=61",), False),
        (("Contact: <sip:a@h.example>;expires=60",), ("Contact: <sip:a@h.example>", "Expires: 61"), True),
        (("Contact: <sip:a@h.example>",), ("Contact: <sip:a@h.example>;expires=61",), False),
        (("Contact: <sip:a@h.example>;expires=60",), ("Contact: <sip:b@h.example>;expires=61",), False),
    ],
)
def test_a_binding_is_not_longer(asked: tuple[str, ...], answered: tuple[str, ...], longer: bool) -> None:
    pair = request("REGISTER", *asked), response("200", *answered)
    assert bool(told("register-expiry-not-longer", *pair)) is longer


@pytest.mark.parametrize("method", ["SUBSCRIBE", "PUBLISH"])
@pytest.mark.parametrize(
    ("asked", "given", "found"),
    [("Expires: 600", "600", []), ("Expires: 600", "601", ["601"]), ("-Expires", "601", []), ("Expires: 0", "0", [])],
)
def test_expires_is_not_longer(method: str, asked: str, given: str, found: list[str]) -> None:
    rule = f"expires-not-longer-2xx-{method.lower()}"
    assert told(rule, request(method, asked), response("200", f"Expires: {given}")) == found


@pytest.mark.parametrize(
    ("asked", "least", "found"),
    [
        (request("REGISTER", "Contact: <sip:a@h.example>;expires=30"), "60", []),
        (request("REGISTER", "Contact: <sip:a@h.example>", "Expires: 59"), "60", []),
        (request("REGISTER", "Contact: <sip:a@h.example>;expires=7200, <sip:b@h.example>;expires=30"), "60", []),
        (request("REGISTER", "Contact: <sip:a@h.example>;expires=60"), "60", ["423"]),
        (request("REGISTER", "Contact: <sip:a@h.example>;expires=0"), "60", ["423"]),
        (request("REGISTER", "Contact: <sip:a@h.example>;expires=3600"), "7200", ["423"]),
        (request("REGISTER", "Contact: <sip:a@h.example>"), "60", []),
        (request("SUBSCRIBE", "Expires: 30"), "60", []),
        (request("SUBSCRIBE", "Expires: 3600"), "7200", ["423"]),
        (request("SUBSCRIBE", "-Expires"), "60", []),
        (request("PUBLISH", "Expires: 3600"), "7200", []),
    ],
)
def test_423(asked: RequestExample, least: str, found: list[str]) -> None:
    answered = response("423", f"Min-Expires: {least}")
    assert told("423-interval-below-one-hour", asked, answered) == found
