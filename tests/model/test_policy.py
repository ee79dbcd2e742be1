"""Trigger-Consent (RFC 5360), Policy-ID and Policy-Contact (RFC 6794)."""

from __future__ import annotations

import pytest
from hypothesis import assume, given

from sipmsg.model.header_field import HeaderField
from sipmsg.model.policy import PolicyContact, PolicyId, TriggerConsent
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import AbsoluteUri, SipUri, Uri
from tests.model.tables import check_read, check_refused

from .uris import uris

READ: list[tuple[str, str, object, str]] = [
    (
        "Trigger-Consent",
        'sip:123@relay.example.com\r\n ;target-uri="sip:friends@relay.example.com", sips:a;x',
        (
            TriggerConsent(
                SipUri("relay.example.com", user="123"),
                params={"target-uri": QuotedString("sip:friends@relay.example.com")},
            ),
            TriggerConsent(SipUri("a", scheme="sips"), params={"x": None}),
        ),
        'sip:123@relay.example.com;target-uri="sip:friends@relay.example.com", sips:a;x',
    ),
    (
        "Policy-ID",
        "sip:policy@a.example.com;token=7e1 ; x=y,http://b.example/p",
        (
            PolicyId(SipUri("a.example.com", user="policy"), params={"token": "7e1", "x": "y"}),
            PolicyId(AbsoluteUri("http", "//b.example/p")),
        ),
        "sip:policy@a.example.com;token=7e1;x=y, http://b.example/p",
    ),
    (
        "Policy-Contact",
        "<sip:policy@a.example.com;x>;non-cacheable, <http://b.example/?a=b,c>;alt-uri=c.example",
        (
            PolicyContact(SipUri("a.example.com", user="policy", params={"x": None}), params={"non-cacheable": None}),
            PolicyContact(AbsoluteUri("http", "//b.example/?a=b,c"), params={"alt-uri": "c.example"}),
        ),
        "<sip:policy@a.example.com;x>;non-cacheable, <http://b.example/?a=b,c>;alt-uri=c.example",
    ),
]
REFUSED = [
    ("Trigger-Consent", "", 0),
    ("Trigger-Consent", "<sip:a>", 0),
    ("Trigger-Consent", "tel:+1", 0),
    ("Trigger-Consent", "sip:a?b=c", 5),
    ("Trigger-Consent", "sip:a;target-uri=sip", 17),
    ("Trigger-Consent", "sip:a;target-uri", 16),
    ("Trigger-Consent", "sip:a,", 6),
    ("Policy-ID", "", 0),
    ("Policy-ID", "<sip:a>", 0),
    ("Policy-ID", 'sip:a;token="b"', 12),
    ("Policy-ID", "sip:a;;x", 6),
    ("Policy-Contact", "", 0),
    ("Policy-Contact", "sip:a", 0),
    ("Policy-Contact", "<sip:a>;non-cacheable=yes", 21),
    ("Policy-Contact", "<sip:a>;alt-uri", 15),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_typed_parameters() -> None:
    (policy,) = HeaderField("Policy-ID", "sip:a;TOKEN=b").value
    assert policy.token == "b"
    (contact,) = HeaderField("Policy-Contact", '<sip:a>;alt-uri="sip:b"').value
    assert (contact.alt_uri, contact.non_cacheable) == ("sip:b", False)


@given(uris)
def test_a_uri_stands_bare_unless_it_needs_brackets(uri: Uri) -> None:
    assume("<" not in str(uri))
    if any(char in str(uri) for char in ";,?"):
        with pytest.raises(ValueError, match="without angle brackets"):
            PolicyId(uri)
    else:
        assert HeaderField("Policy-ID", PolicyId(uri)).value == (PolicyId(uri),)
    assert HeaderField("Policy-Contact", PolicyContact(uri)).value == (PolicyContact(uri),)
