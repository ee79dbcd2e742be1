"""Priority of resources (RFC 4412), location (RFC 6442) and alerts (RFC 8876)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.header_field import HeaderField
from sipmsg.model.location import AlertMsgError, GeolocationError, GeolocationRouting
from sipmsg.model.resource_priority import ResourceValue
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused

ACCEPTED: list[tuple[str, str, object, str]] = [
    ("Resource-Priority", "dsn.flash", (ResourceValue("dsn", "flash"),), "dsn.flash"),
    (
        "Resource-Priority",
        "wps.3,dsn.flash-override",
        (ResourceValue("wps", "3"), ResourceValue("dsn", "flash-override")),
        "wps.3, dsn.flash-override",
    ),
    (
        "Accept-Resource-Priority",
        "q735.0 , q735.1",
        (ResourceValue("q735", "0"), ResourceValue("q735", "1")),
        "q735.0, q735.1",
    ),
    ("Accept-Resource-Priority", "", (), ""),
    ("Geolocation-Routing", "yes", GeolocationRouting("yes"), "yes"),
    ("Geolocation-Routing", "no", GeolocationRouting("no"), "no"),
    ("Geolocation-Routing", 'ask = "later"', GeolocationRouting("ask", QuotedString("later")), 'ask="later"'),
    ("Geolocation-Routing", "via=[::1]", GeolocationRouting("via", "[::1]"), "via=[::1]"),
    (
        "Geolocation-Error",
        '100 ; code="Cannot Process Location"',
        GeolocationError(100, params={"code": QuotedString("Cannot Process Location")}),
        '100;code="Cannot Process Location"',
    ),
    ("Geolocation-Error", "5;x=y", GeolocationError(5, params={"x": "y"}), "5;x=y"),
    (
        "AlertMsg-Error",
        '100; message="Cannot process the alert payload"',
        AlertMsgError(100, params={"message": QuotedString("Cannot process the alert payload")}),
        '100;message="Cannot process the alert payload"',
    ),
    ("AlertMsg-Error", "007;code=x", AlertMsgError(7, params={"code": "x"}), "007;code=x"),
]
REFUSED = [
    ("Resource-Priority", "", 0),
    ("Resource-Priority", "dsn", 3),
    ("Resource-Priority", "dsn.", 4),
    ("Resource-Priority", ".flash", 0),
    ("Resource-Priority", "dsn.flash.x", 9),
    ("Resource-Priority", "dsn . flash", 3),
    ("Resource-Priority", "dsn.flash,", 10),
    ("Accept-Resource-Priority", ",", 0),
    ("Accept-Resource-Priority", "q735", 4),
    ("Geolocation-Routing", "", 0),
    ("Geolocation-Routing", "yes;no", 3),
    ("Geolocation-Routing", "yes, no", 3),
    ("Geolocation-Routing", "ask=", 4),
    ("Geolocation-Error", "", 0),
    ("Geolocation-Error", "1000", 3),
    ("Geolocation-Error", "-1", 0),
    ("Geolocation-Error", "100;code=x", 9),
    ("Geolocation-Error", "100;code", 8),
    ("AlertMsg-Error", "10", 0),
    ("AlertMsg-Error", "1000", 3),
    ("AlertMsg-Error", "100;message=x", 12),
    ("AlertMsg-Error", "100 message", 3),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


TOKENS_NODOT = st.from_regex(r"[A-Za-z0-9\-!%*_+`'~]+", fullmatch=True)
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_characters="\x7f")).map(QuotedString)


@given(st.lists(st.builds(ResourceValue, TOKENS_NODOT, TOKENS_NODOT), max_size=4).map(tuple))
def test_resource_values_are_read_back(values: tuple[ResourceValue, ...]) -> None:
    assert HeaderField("Accept-Resource-Priority", values).value == values
    if values:
        assert HeaderField("Resource-Priority", values).value == values


@given(st.integers(0, 999), TEXTS)
def test_errors_are_read_back(number: int, text: QuotedString) -> None:
    location = GeolocationError(number, params={"code": text})
    assert HeaderField("Geolocation-Error", str(location)).value == location
    assert location.text == text
    alert = AlertMsgError(number, params={"message": text})
    assert HeaderField("AlertMsg-Error", str(alert)).value == alert
    assert alert.message == text


# RFC 6442 section 4.2: what is neither "yes" nor "no" is for extensions and is treated as "no".
@pytest.mark.parametrize(
    ("wire", "allowed"), [("yes", True), ("YES", True), ("no", False), ("ask", False), ("yes=1", False)]
)
def test_location_may_be_used_for_routing(wire: str, allowed: bool) -> None:
    assert HeaderField("Geolocation-Routing", wire).value.allowed is allowed


def test_tokens_are_compared_without_case_and_texts_with_it() -> None:
    assert ResourceValue("dsn", "flash").equivalent(ResourceValue("DSN", "Flash"))
    assert not ResourceValue("dsn", "flash").equivalent(ResourceValue("drsn", "flash"))
    assert GeolocationRouting("yes").equivalent(GeolocationRouting("Yes"))
    assert not GeolocationRouting("x", QuotedString("a")).equivalent(GeolocationRouting("x", QuotedString("A")))
    assert not GeolocationError(100).equivalent(AlertMsgError(100))
