"""P-Served-User, P-Refused-URI-List and P-DCS-Trace-Party-ID."""

from __future__ import annotations

import pytest

from sipmsg.model.header_field import HeaderField
from sipmsg.model.party import RefusedUri, ServedUser, TraceParty
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import SipUri, TelUri
from tests.model.tables import check_read, check_refused

USER = SipUri("example.com", user="user")
READ: list[tuple[str, str, object, str]] = [
    # RFC 5502 section 6, RFC 8498 section 6.2.
    (
        "P-Served-User",
        "<sip:user@example.com>; sescase=orig; regstate=reg",
        ServedUser(USER, params={"sescase": "orig", "regstate": "reg"}),
        "<sip:user@example.com>;sescase=orig;regstate=reg",
    ),
    (
        "P-Served-User",
        "sip:user@example.com;orig-cdiv;Regstate=UNREG",
        ServedUser(USER, params={"orig-cdiv": None, "Regstate": "UNREG"}),
        "<sip:user@example.com>;orig-cdiv;Regstate=UNREG",
    ),
    (
        "P-Served-User",
        '"uas" <sip:user@example.com>;x',
        ServedUser(USER, "uas", params={"x": None}),
        "uas <sip:user@example.com>;x",
    ),
    # RFC 5318 section 5.
    (
        "P-Refused-URI-List",
        'sip:user@example.com;members="<cid:an3bt8jf03@example.com>",<tel:+1>',
        (RefusedUri(USER, params={"members": QuotedString("<cid:an3bt8jf03@example.com>")}), RefusedUri(TelUri("+1"))),
        '<sip:user@example.com>;members="<cid:an3bt8jf03@example.com>", <tel:+1>',
    ),
    # RFC 5503 section 5.1.
    (
        "P-DCS-Trace-Party-ID",
        '"John" <tel:+1-212-555-0123> ; timestamp=3434688831.2327',
        TraceParty(TelUri("+1-212-555-0123"), "John", params={"timestamp": "3434688831.2327"}),
        "John <tel:+1-212-555-0123>;timestamp=3434688831.2327",
    ),
]
REFUSED = [
    ("P-Served-User", "", 0),
    ("P-Served-User", "<sip:a>;sescase", 15),
    ("P-Served-User", "<sip:a>;sescase=both", 16),
    ("P-Served-User", "<sip:a>;sescase=origin", 20),
    ("P-Served-User", "<sip:a>;regstate=yes", 17),
    ("P-Served-User", "<sip:a>;orig-cdiv=1", 17),
    ("P-Served-User", "<sip:a>, <sip:b>", 7),
    ("P-Served-User", "sip:a?b=c", 5),
    ("P-Refused-URI-List", "", 0),
    ("P-Refused-URI-List", "<sip:a>;members=x", 16),
    ("P-Refused-URI-List", "<sip:a>;members=<cid:a@b>", 16),
    ("P-Refused-URI-List", "<sip:a>,", 8),
    ("P-DCS-Trace-Party-ID", "tel:+1", 3),
    ("P-DCS-Trace-Party-ID", "<tel:+1>;timestamp=x", 19),
    ("P-DCS-Trace-Party-ID", "<tel:+1>;timestamp=1.", 20),
    ("P-DCS-Trace-Party-ID", "<tel:+1>,<tel:+2>", 8),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_typed_parameters() -> None:
    served = HeaderField("P-Served-User", "<sip:a>;sescase=term;orig-cdiv").value
    assert (served.sescase, served.regstate, served.orig_cdiv) == ("term", None, True)
    assert HeaderField("P-DCS-Trace-Party-ID", "<tel:+1>;timestamp=1").value.timestamp == "1"


def test_tokens_are_compared_without_case() -> None:
    one = HeaderField("P-Served-User", "<sip:a@h>;sescase=ORIG;regstate=reg").value
    two = HeaderField("P-Served-User", "<sip:a@H>;RegState=REG;sescase=orig").value
    assert one.equivalent(two)
    assert not one.equivalent(two.with_params(regstate="unreg"))
