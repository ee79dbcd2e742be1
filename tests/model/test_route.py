"""Route, Record-Route, Path and Service-Route."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.model.header_field import HeaderField
from sipmsg.model.route import Route
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import AbsoluteUri, SipUri
from tests.model.tables import check_read, check_refused

NAMES = ["Route", "Record-Route", "Path", "Service-Route"]
LOOSE = {"lr": None}
READ = [
    # RFC 3261 section 20.34, RFC 3327 section 5, RFC 3608 section 6.
    (
        "<sip:bigbox3.site3.atlanta.com;lr>,\r\n <sip:server10.biloxi.com;lr>",
        (Route(SipUri("bigbox3.site3.atlanta.com", params=LOOSE)), Route(SipUri("server10.biloxi.com", params=LOOSE))),
        "<sip:bigbox3.site3.atlanta.com;lr>, <sip:server10.biloxi.com;lr>",
    ),
    (
        "<sip:P3.EXAMPLEHOME.COM;lr>,<sip:P1.EXAMPLEVISITED.COM;lr>",
        (Route(SipUri("P3.EXAMPLEHOME.COM", params=LOOSE)), Route(SipUri("P1.EXAMPLEVISITED.COM", params=LOOSE))),
        "<sip:P3.EXAMPLEHOME.COM;lr>, <sip:P1.EXAMPLEVISITED.COM;lr>",
    ),
    (
        'Edge <sip:p1;lr=on;ob> ; x = "y, z"',
        (Route(SipUri("p1", params={"lr": "on", "ob": None}), "Edge", params={"x": QuotedString("y, z")}),),
        'Edge <sip:p1;lr=on;ob>;x="y, z"',
    ),
    (
        "<sip:u%2cv,w@p1?a=b>",
        (Route(SipUri("p1", user="u%2cv,w", headers={"a": "b"})),),
        "<sip:u%2cv,w@p1?a=b>",
    ),
    ("<x:y>", (Route(AbsoluteUri("x", "y")),), "<x:y>"),
]
REFUSED = [
    ("", 0),
    ("sip:p1.example.com;lr", 3),
    ("<sip:p1;lr>;", 12),
    ("<sip:p1;lr>,", 12),
    ("<sip:p1;lr>,,<sip:p2>", 12),
    ("<sip:p1;lr> <sip:p2>", 12),
    ("<sip:p1;lr>, p2", 15),
    ("<sip:p1;;lr>", 8),
    ("<>", 1),
    ("*", 1),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: tuple[Route, ...], canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_loose_routers_have_lr() -> None:
    routes = HeaderField("Route", "<sip:a;lr>, <sip:b>, <sip:c;lr=true>, <tel:+1>").value
    assert [route.is_loose for route in routes] == [True, False, True, False]


def test_an_error_counts_the_hops() -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        sipmsg.parse(b"SIP/2.0 200 OK\r\nRecord-Route: <sip:a>\r\nRecord-Route: <sip:b>, <sip:c;ttl=256>\r\n\r\n")
    assert (caught.value.index, caught.value.path) == (2, "record_route[2].uri.params.ttl")
