"""Header fields with URIs in angle brackets: Alert-Info, Call-Info, Error-Info, Geolocation and their kin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.bracketed_uri import BracketedUri
from sipmsg.model.header_field import HeaderField
from sipmsg.model.info import AlertInfo, CallInfo, ErrorInfo, Geolocation, ReferEventsAt, UserDatabase
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import AbsoluteUri, SipUri, Uri
from tests.model.tables import check_read, check_refused

from .uris import sip_uris, tokens, uris

READ: list[tuple[str, str, object, str]] = [
    # RFC 3261 sections 20.4, 20.9 and 20.18, RFC 7463 section 7.
    (
        "Alert-Info",
        "<http://www.example.com/sounds/moo.wav>",
        (AlertInfo(AbsoluteUri("http", "//www.example.com/sounds/moo.wav")),),
        "<http://www.example.com/sounds/moo.wav>",
    ),
    (
        "Alert-Info",
        "<urn:alert:service:normal> ; appearance=01, <urn:alert:source:internal>",
        (
            AlertInfo(AbsoluteUri("urn", "alert:service:normal"), params={"appearance": 1}),
            AlertInfo(AbsoluteUri("urn", "alert:source:internal")),
        ),
        "<urn:alert:service:normal>;appearance=1, <urn:alert:source:internal>",
    ),
    (
        "Call-Info",
        "<http://wwww.example.com/alice/photo.jpg> ;purpose=icon,\r\n <http://www.example.com/alice/> ;purpose=info",
        (
            CallInfo(AbsoluteUri("http", "//wwww.example.com/alice/photo.jpg"), params={"purpose": "icon"}),
            CallInfo(AbsoluteUri("http", "//www.example.com/alice/"), params={"purpose": "info"}),
        ),
        "<http://wwww.example.com/alice/photo.jpg>;purpose=icon, <http://www.example.com/alice/>;purpose=info",
    ),
    (
        "Call-Info",
        '<sip:456@z.b.com>;purpose=call-completion;m=NR;call-reason="Rendezvous"',
        (
            CallInfo(
                SipUri("z.b.com", user="456"),
                params={"purpose": "call-completion", "m": "NR", "call-reason": QuotedString("Rendezvous")},
            ),
        ),
        '<sip:456@z.b.com>;purpose=call-completion;m=NR;call-reason="Rendezvous"',
    ),
    (
        "Error-Info",
        "<sip:not-in-service-recording@atlanta.com>;x",
        (ErrorInfo(SipUri("atlanta.com", user="not-in-service-recording"), params={"x": None}),),
        "<sip:not-in-service-recording@atlanta.com>;x",
    ),
    # RFC 6442 section 4.1, RFC 8787.
    (
        "Geolocation",
        "<cid:target123@atlanta.example.com>;loc-src=[::1],<sips:3sdefrhy2jj7@lis.atlanta.example.com>;loc-src=a.b",
        (
            Geolocation(AbsoluteUri("cid", "target123@atlanta.example.com"), params={"loc-src": "[::1]"}),
            Geolocation(
                SipUri("lis.atlanta.example.com", user="3sdefrhy2jj7", scheme="sips"), params={"loc-src": "a.b"}
            ),
        ),
        "<cid:target123@atlanta.example.com>;loc-src=[::1], <sips:3sdefrhy2jj7@lis.atlanta.example.com>;loc-src=a.b",
    ),
    # RFC 7614 section 4.8.
    (
        "Refer-Events-At",
        "<sips:vPT3izGmo8NTxaPADRZvEAY22BKx@example.com;gr>",
        ReferEventsAt(SipUri("example.com", user="vPT3izGmo8NTxaPADRZvEAY22BKx", params={"gr": None}, scheme="sips")),
        "<sips:vPT3izGmo8NTxaPADRZvEAY22BKx@example.com;gr>",
    ),
    # RFC 4457 section 4.
    (
        "P-User-Database",
        "<aaa://host.example.com;transport=tcp>",
        UserDatabase(AbsoluteUri("aaa", "//host.example.com;transport=tcp")),
        "<aaa://host.example.com;transport=tcp>",
    ),
]
LISTED = ["Alert-Info", "Call-Info", "Error-Info", "Geolocation"]
NAMES = [*LISTED, "Refer-Events-At", "P-User-Database"]
REFUSED = [
    ("", 0),
    ("sip:a", 0),
    ("info=alert-autoanswer", 0),
    ('"A" <sip:a>', 0),
    ("<sip:a", 6),
    ("<sip:a >", 6),
    ("<nothing>", 8),
    ("<>", 1),
    ("<sip:a>;", 8),
    ("<sip:a>;x=", 10),
    ("<sip:a>x", 7),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    if name == "P-User-Database":
        wire = wire.replace("sip", "aaa")
    check_refused(name, wire, position)


@pytest.mark.parametrize(
    ("name", "wire", "position"),
    [
        ("Alert-Info", "<urn:a:b>;appearance=x", 21),
        ("Alert-Info", "<urn:a:b>;appearance", 20),
        ("Call-Info", '<http://a>;purpose="icon"', 19),
        ("Call-Info", "<http://a>,", 11),
        ("Geolocation", '<cid:a@b>;loc-src="a.b"', 18),
        ("Refer-Events-At", "<tel:+1>", 1),
        ("Refer-Events-At", "<sip:a>, <sip:b>", 7),
        ("P-User-Database", "<sip:a>", 1),
        ("P-User-Database", "<http://a>", 1),
    ],
)
def test_values_are_refused_by_header_field(name: str, wire: str, position: int) -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        HeaderField(name, wire)
    assert caught.value.offset == len(f"{name}: ") + position


def test_typed_parameters() -> None:
    assert HeaderField("Alert-Info", "<x:y>;APPEARANCE=7").value[0].appearance == 7
    assert HeaderField("Alert-Info", "<x:y>").value[0].appearance is None
    info = HeaderField("Call-Info", "<x:y>;Purpose=jwscard;m=BS;call-reason=x").value[0]
    assert (info.purpose, info.m, info.call_reason) == ("jwscard", "BS", "x")
    assert HeaderField("Geolocation", "<x:y>;loc-src=lis").value[0].loc_src == "lis"


@given(
    st.sampled_from(LISTED),
    uris,
    st.dictionaries(tokens.map(lambda name: "x" + name.lower()), st.one_of(st.none(), tokens), max_size=2),
)
def test_any_uri_prints_and_parses_to_itself(name: str, uri: Uri, params: dict[str, str | None]) -> None:
    (value,) = HeaderField(name, BracketedUri(uri, params=params)).value
    assert (value.uri, value.params) == (uri, params)
    assert HeaderField(name, value).value == (value,)
    assert value.equivalent(value)


@given(sip_uris)
def test_any_sip_uri_may_be_subscribed_to(uri: SipUri) -> None:
    assert HeaderField("Refer-Events-At", ReferEventsAt(uri)).value == ReferEventsAt(uri)


def test_uris_are_compared_as_uris() -> None:
    (one,) = HeaderField("Error-Info", "<sip:a@EXAMPLE.com>;x=A").value
    (two,) = HeaderField("Error-Info", "<sip:%61@example.com>;X=a").value
    assert one != two
    assert one.equivalent(two)
    assert not one.equivalent(two.with_params(y=True))
