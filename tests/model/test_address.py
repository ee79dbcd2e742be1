"""Header fields whose value is an address: From, To, Contact, Reply-To, Refer-To, Referred-By and private ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.address import STAR, Address, Contact, FromTo, ReferredBy
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import SipUri, TelUri, Uri
from tests.model.tables import check_read, check_refused

from .uris import tokens, uris

BOB = SipUri("biloxi.com", user="bob")
ALICE = SipUri("atlanta.com", user="alice")
READ: list[tuple[str, str, object, str]] = [
    # RFC 3261 sections 20.20, 20.39, 20.10 and 20.31.
    (
        "From",
        '"A. G. Bell" <sip:agb@bell-telephone.com> ;tag=a48s',
        FromTo(SipUri("bell-telephone.com", user="agb"), "A. G. Bell", params={"tag": "a48s"}),
        "A. G. Bell <sip:agb@bell-telephone.com>;tag=a48s",
    ),
    (
        "f",
        "sip:+12125551212@server.phone2net.com;tag=887s",
        FromTo(SipUri("server.phone2net.com", user="+12125551212"), params={"tag": "887s"}),
        "<sip:+12125551212@server.phone2net.com>;tag=887s",
    ),
    ("t", "sip:bob@biloxi.com", FromTo(BOB), "<sip:bob@biloxi.com>"),
    ("To", "Bob\t B  <sip:bob@biloxi.com>", FromTo(BOB, "Bob B"), "Bob B <sip:bob@biloxi.com>"),
    (
        "To",
        'sip:bob@biloxi.com;x="a;b,c"',
        FromTo(BOB, params={"x": QuotedString("a;b,c")}),
        '<sip:bob@biloxi.com>;x="a;b,c"',
    ),
    ("To", '"" <tel:+1>', FromTo(TelUri("+1"), ""), '"" <tel:+1>'),
    ("To", "a<sip:bob@biloxi.com>", FromTo(BOB, "a"), "a <sip:bob@biloxi.com>"),
    ("To", r'"\"B\\" <sip:bob@biloxi.com>', FromTo(BOB, '"B\\'), r'"\"B\\" <sip:bob@biloxi.com>'),
    ("m", "*", STAR, "*"),
    ("Contact", "* <sip:bob@biloxi.com>", (Contact(BOB, "*"),), "* <sip:bob@biloxi.com>"),
    (
        "Contact",
        '"Mr. Watson" <sip:bob@biloxi.com>;q=0.7; expires=3600,"Mr. Watson" <tel:+1> ;q=0.',
        (
            Contact(BOB, "Mr. Watson", params={"q": 0.7, "expires": 3600}),
            Contact(TelUri("+1"), "Mr. Watson", params={"q": 0.0}),
        ),
        "Mr. Watson <sip:bob@biloxi.com>;q=0.7;expires=3600, Mr. Watson <tel:+1>;q=0",
    ),
    (
        "Contact",
        "sip:bob@biloxi.com;expires=0060",
        (Contact(BOB, params={"expires": 60}),),
        "<sip:bob@biloxi.com>;expires=60",
    ),
    ("Reply-To", "Bob <sip:bob@biloxi.com>;x", Address(BOB, "Bob", params={"x": None}), "Bob <sip:bob@biloxi.com>;x"),
    ("Reply-To", "sip:bob@biloxi.com;x", Address(BOB, params={"x": None}), "<sip:bob@biloxi.com>;x"),
    # RFC 3515 section 2.1, RFC 4508 section 3.
    ("r", "sip:bob@biloxi.com", Address(BOB), "<sip:bob@biloxi.com>"),
    (
        "Refer-To",
        "<sip:carol@cleveland.example.org;method=SUBSCRIBE>",
        Address(SipUri("cleveland.example.org", user="carol", params={"method": "SUBSCRIBE"})),
        "<sip:carol@cleveland.example.org;method=SUBSCRIBE>",
    ),
    (
        "Refer-To",
        "sip:conf44@example.com;isfocus",
        Address(SipUri("example.com", user="conf44"), params={"isfocus": None}),
        "<sip:conf44@example.com>;isfocus",
    ),
    # RFC 3892 section 3.
    (
        "b",
        'sip:r@ref.example ;cid="2UWQFN309shb3@ref.example"',
        ReferredBy(SipUri("ref.example", user="r"), params={"cid": QuotedString("2UWQFN309shb3@ref.example")}),
        '<sip:r@ref.example>;cid="2UWQFN309shb3@ref.example"',
    ),
    # RFC 5360 section 5.9.3.
    (
        "Permission-Missing",
        "sip:alice@atlanta.com, <sip:bob@biloxi.com;x?y=z>;a=b",
        (
            Address(ALICE),
            Address(SipUri("biloxi.com", user="bob", params={"x": None}, headers={"y": "z"}), params={"a": "b"}),
        ),
        "<sip:alice@atlanta.com>, <sip:bob@biloxi.com;x?y=z>;a=b",
    ),
    # RFC 7315 sections 4.1 and 4.2.
    ("P-Associated-URI", "", (), ""),
    (
        "P-Associated-URI",
        "<sip:alice@atlanta.com>,B <sip:bob@biloxi.com>;x=1",
        (Address(ALICE), Address(BOB, "B", params={"x": "1"})),
        "<sip:alice@atlanta.com>, B <sip:bob@biloxi.com>;x=1",
    ),
    ("P-Associated-URI", ", <sip:alice@atlanta.com>", (Address(ALICE),), "<sip:alice@atlanta.com>"),
    ("P-Called-Party-ID", "sip:alice@atlanta.com", Address(ALICE), "<sip:alice@atlanta.com>"),
    ("P-Called-Party-ID", "<sip:alice@atlanta.com>;x", Address(ALICE, params={"x": None}), "<sip:alice@atlanta.com>;x"),
    # RFC 8496 section 5.
    (
        "P-Charge-Info",
        "<sip:+14075550134@example.net;user=phone>",
        Address(SipUri("example.net", user="+14075550134", params={"user": "phone"})),
        "<sip:+14075550134@example.net;user=phone>",
    ),
    ("P-Charge-Info", "tel:+14075551234", Address(TelUri("+14075551234")), "<tel:+14075551234>"),
    # RFC 5002 section 5.
    (
        "P-Profile-Key",
        "<sip:chatroom-!.*!@example.com>",
        Address(SipUri("example.com", user="chatroom-!.*!")),
        "<sip:chatroom-!.*!@example.com>",
    ),
]
REFUSED = [
    ("From", "", 0),
    ("From", "Bob", 3),
    ("From", "bob@biloxi.com", 3),
    ("From", "Bob sip:bob@biloxi.com", 7),
    ("From", "<sip:bob@biloxi.com>;tag", 24),
    ("From", "<sip:bob@biloxi.com>;tag=", 25),
    ("From", '<sip:bob@biloxi.com>;tag="a"', 25),
    ("From", "<sip:bob@biloxi.com>;", 21),
    ("From", "<sip:bob@biloxi.com>, <sip:bob@biloxi.com>", 20),
    ("From", "<sip:bob@biloxi.com", 19),
    ("From", '"Bob <sip:bob@biloxi.com>', 0),
    ("From", "B. @b <sip:bob@biloxi.com>", 2),
    ("From", "Bob, B <sip:bob@biloxi.com>", 3),
    ("To", "< sip:bob@biloxi.com>", 1),
    ("To", "<sip:bob@biloxi.com >", 19),
    ("To", "<sip:b:x>", 7),
    ("To", "<bob@biloxi.com>", 4),
    # RFC 8217 section 3: a "?" or a "," wants brackets.
    ("To", "sip:bob@biloxi.com?x=y", 18),
    ("To", "sip:b,ob@biloxi.com", 5),
    ("Contact", "", 0),
    ("Contact", "*, <sip:bob@biloxi.com>", 1),
    ("Contact", "<sip:bob@biloxi.com>,", 21),
    ("Contact", "<sip:bob@biloxi.com>,,<sip:bob@biloxi.com>", 21),
    ("Contact", "<sip:bob@biloxi.com>;q=1.1", 25),
    ("Contact", "<sip:bob@biloxi.com>;q=.5", 23),
    ("Contact", "<sip:bob@biloxi.com>;q=0.1234", 28),
    ("Contact", "<sip:bob@biloxi.com>;q", 22),
    ("Contact", "<sip:bob@biloxi.com>;expires=-1", 29),
    ("Contact", '<sip:bob@biloxi.com>;expires="1"', 29),
    ("Contact", "<sip:bob@biloxi.com>;reg-id=0", 28),
    ("Contact", "<sip:bob@biloxi.com>;reg-id=2147483648", 28),
    ("Contact", '<sip:bob@biloxi.com>;+sip.instance="urn:uuid:1"', 35),
    ("Contact", '<sip:bob@biloxi.com>;+sip.instance="<a b>"', 35),
    ("Contact", "<sip:bob@biloxi.com>;pub-gruu=a", 30),
    ("Contact", "<sip:bob@biloxi.com>;mp=1.", 25),
    ("Contact", "<sip:bob@biloxi.com>;rc=01", 25),
    ("Contact", "sip:bob@biloxi.com?Route=%3Csip:a%3E", 18),
    ("Reply-To", "sip:bob@biloxi.com, sip:alice@atlanta.com", 18),
    ("Refer-To", "<sip:a>, <sip:b>", 7),
    ("Refer-To", "sip:a@b?Replaces=c", 7),
    ("Referred-By", '<sip:a>;cid="a"', 12),
    ("Referred-By", "<sip:a>;cid=a", 12),
    ("Referred-By", '<sip:a>;cid="a@b@c"', 12),
    ("Permission-Missing", "", 0),
    ("Permission-Missing", "sip:a,", 6),
    ("P-Associated-URI", "sip:a", 3),
    ("P-Associated-URI", ",", 1),
    ("P-Called-Party-ID", "<sip:a>, <sip:b>", 7),
    ("P-Charge-Info", "<sip:a>;npi=ISDN", 7),
    ("P-Charge-Info", "sip:a;user=phone", 5),
    ("P-Profile-Key", "<sip:a>,", 7),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_parameters_of_contact() -> None:
    (contact,) = HeaderField(
        "Contact",
        '<sip:callee@192.0.2.1>;q=0.50;expires=4294967295;reg-id=2147483647;audio;methods="INVITE,BYE"'
        ';+sip.instance="<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>";pub-gruu="sip:callee@example.com;gr=a"'
        ';temp-gruu="sip:tgruu.7hs==@example.com;gr";rc=1;mp=1.2;np=10.0.3;+sip.pnsreg;temp-gruu-cookie="a/b+"',
    ).value
    assert (contact.q, contact.expires, contact.reg_id) == (0.5, 4294967295, 2147483647)
    assert contact.instance == "<urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6>"
    assert (contact.pub_gruu, contact.temp_gruu) == ("sip:callee@example.com;gr=a", "sip:tgruu.7hs==@example.com;gr")
    assert (contact.rc, contact.mp, contact.np, contact.temp_gruu_cookie) == ("1", "1.2", "10.0.3", "a/b+")
    assert contact.params["methods"] == "INVITE,BYE"
    assert "audio" in contact.params
    assert "+SIP.PNSREG" in contact.params


def test_only_a_lone_star_is_every_contact() -> None:
    assert [contact.is_star for contact in HeaderField("Contact", " * ".strip()).value] == [True]
    assert [contact.is_star for contact in HeaderField("Contact", "*<sip:a>").value] == [False]


# RFC 3261 section 20.20: display names and brackets do not count, nor do extension parameters that stand in one only.
@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("<sip:bob@biloxi.com>;tag=a", '"Bob" <sip:bob@BILOXI.com>;TAG=A', True),
        ("sip:bob@biloxi.com;tag=a", "<sip:bob@biloxi.com>;tag=a;x", True),
        ("<sip:bob@biloxi.com;x>;tag=a", "<sip:bob@biloxi.com>;tag=a", True),
        ("<sip:bob@biloxi.com>;x=1;y=1", "<sip:bob@biloxi.com>;x=1;z=2", True),
        ("<sip:bob@biloxi.com>;x=1", "<sip:bob@biloxi.com>;x=2", False),
        ('<sip:bob@biloxi.com>;x="a"', '<sip:bob@biloxi.com>;x="A"', False),
        ("<sip:bob@biloxi.com>;tag=a", "<sip:bob@biloxi.com>;tag=b", False),
        ("<sip:bob@biloxi.com>;tag=a", "<sip:bob@biloxi.com>", False),
        ("<sip:bob@biloxi.com>;tag=a", "<sips:bob@biloxi.com>;tag=a", False),
    ],
)
def test_comparison_of_from_and_to(one: str, two: str, same: bool) -> None:
    for name in ("From", "To"):
        assert HeaderField(name, one).value.equivalent(HeaderField(name, two).value) is same
        assert HeaderField(name, two).value.equivalent(HeaderField(name, one).value) is same


_DISPLAY_NAMES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=8)
_PARAMS = st.dictionaries(tokens.map(lambda name: "x" + name.lower()), st.one_of(st.none(), tokens), max_size=2)
_SINGLE = ["From", "To", "Reply-To", "Refer-To", "Referred-By", "P-Called-Party-ID", "P-Profile-Key"]
_LISTED = ["Contact", "Route", "Record-Route", "Path", "Service-Route", "History-Info", "Permission-Missing"]


@given(
    st.sampled_from([*_SINGLE, *_LISTED, "P-Associated-URI", "P-Refused-URI-List", "P-Served-User"]),
    uris,
    st.none() | _DISPLAY_NAMES,
    _PARAMS,
)
def test_any_address_prints_and_parses_to_itself(
    name: str, uri: Uri, display_name: str | None, params: dict[str, str | None]
) -> None:
    value = HeaderField(name, Address(uri, display_name, params=params)).value
    (address,) = value if isinstance(value, tuple) else (value,)
    assert (address.uri, address.display_name, address.params) == (uri, display_name, params)
    assert HeaderField(name, address).value == value
    assert address.equivalent(address)
