"""SIP and SIPS URIs (RFC 3261 section 19.1)."""

from __future__ import annotations

from itertools import combinations

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.uri import SipUri, unescape
from sipmsg.registry import canonical_name

from .uris import sip_uris

# RFC 3261 section 19.1.3.
EXAMPLES = [
    ("sip:alice@atlanta.com", SipUri("atlanta.com", user="alice")),
    (
        "sip:alice:secretword@atlanta.com;transport=tcp",
        SipUri("atlanta.com", user="alice", password="secretword", params={"transport": "tcp"}),
    ),
    (
        "sips:alice@atlanta.com?subject=project%20x&priority=urgent",
        SipUri(
            "atlanta.com",
            user="alice",
            headers=[("subject", "project%20x"), ("priority", "urgent")],
            scheme="sips",
        ),
    ),
    (
        "sip:+1-212-555-1212:1234@gateway.com;user=phone",
        SipUri("gateway.com", user="+1-212-555-1212", password="1234", params={"user": "phone"}),
    ),
    ("sips:1212@gateway.com", SipUri("gateway.com", user="1212", scheme="sips")),
    ("sip:alice@192.0.2.4", SipUri("192.0.2.4", user="alice")),
    (
        "sip:atlanta.com;method=REGISTER?to=alice%40atlanta.com",
        SipUri("atlanta.com", params={"method": "REGISTER"}, headers=[("to", "alice%40atlanta.com")]),
    ),
    ("sip:alice;day=tuesday@atlanta.com", SipUri("atlanta.com", user="alice;day=tuesday")),
    ("sip:h:0", SipUri("h", 0)),
    ("sip:u:@h", SipUri("h", user="u", password="")),
    ("sip:a,b;c?d/e@h", SipUri("h", user="a,b;c?d/e")),
    ("sip:[::ffff:192.0.2.1]:5061;lr", SipUri("[::ffff:192.0.2.1]", 5061, params={"lr": None})),
    ("sip:h;lr=on", SipUri("h", params={"lr": "on"})),
    ("sip:h;a=[1]/:&+$;B", SipUri("h", params={"a": "[1]/:&+$", "B": None})),
    ("sip:10.0.0.1.example.com.", SipUri("10.0.0.1.example.com.")),
    ("sip:h?a=&b?=[/:+$]", SipUri("h", headers=[("a", ""), ("b?", "[/:+$]")])),
]


@pytest.mark.parametrize(("text", "uri"), EXAMPLES)
def test_it_is_read_and_printed(text: str, uri: SipUri) -> None:
    assert SipUri.parse(text) == uri
    assert str(uri) == text


def test_the_scheme_is_read_without_case_and_printed_in_lower_case() -> None:
    assert str(SipUri.parse("SipS:A@B")) == "sips:A@B"
    assert SipUri.parse("sips:a").is_secure
    assert not SipUri.parse("sip:a;transport=tls").is_secure


def test_typed_parameters() -> None:
    uri = SipUri.parse(
        "sip:h;Transport=WS;user=phone;method=INVITE;ttl=015;maddr=[ff02::1];lr;ob;gr=urn:uuid:1;comp=sigcomp"
        ";target=bob%40example.com;cause=486;m=NR;pn-provider=acme;pn-prid=ZTY4;x=y"
    )
    assert (uri.transport, uri.user_param, uri.method, uri.ttl, uri.maddr) == ("WS", "phone", "INVITE", 15, "[ff02::1]")
    assert (uri.lr, uri.ob, uri.gr, uri.comp) == (True, True, "urn:uuid:1", "sigcomp")
    assert (uri.target, uri.cause, uri.m) == ("bob%40example.com", 486, "NR")
    assert (uri.pn_provider, uri.pn_prid, uri.pn_purr, uri.params["x"]) == ("acme", "ZTY4", None, "y")


@pytest.mark.parametrize("text", ["sip:h;lr", "sip:h;LR", "sip:h;lr=on", "sip:h;lr=true"])
def test_any_lr_counts(text: str) -> None:
    assert SipUri.parse(text).lr


def test_a_gr_without_value_is_there() -> None:
    uri = SipUri.parse("sip:h;gr")
    assert uri.gr is None
    assert "gr" in uri.params


# RFC 3261 section 19.1.4, RFC 5954 section 4.2: URIs within each set are equivalent.
EQUIVALENT = [
    ("sip:%61lice@atlanta.com;transport=TCP", "sip:alice@AtLanTa.CoM;Transport=tcp"),
    ("sip:carol@chicago.com", "sip:carol@chicago.com;newparam=5"),
    ("sip:carol@chicago.com", "sip:carol@chicago.com;security=on"),
    ("sip:carol@chicago.com;newparam=5", "sip:carol@chicago.com;security=on"),
    (
        "sip:biloxi.com;transport=tcp;method=REGISTER?to=sip:bob%40biloxi.com",
        "sip:biloxi.com;method=REGISTER;transport=tcp?to=sip:bob%40biloxi.com",
    ),
    (
        "sip:alice@atlanta.com?subject=project%20x&priority=urgent",
        "sip:alice@atlanta.com?priority=urgent&subject=project%20x",
    ),
    ("sip:bob@[::ffff:192.0.2.128]", "sip:bob@[::ffff:c000:280]"),
    ("sip:bob@[2001:db8::9:1]", "sip:bob@[2001:db8::9:01]"),
    ("sip:bob@[0:0:0:0:0:FFFF:129.144.52.38]", "sip:bob@[::ffff:129.144.52.38]"),
    ("sip:carol@chicago.com", "sip:carol@chicago.com;security=off"),
    ("sip:a%2ab@h", "sip:a*b@h"),
    ("sip:a%5fb@h", "sip:a%5Fb@h"),
    ("sip:h;x=%5B", "sip:h;X=["),
    ("sip:h;%6Cr", "sip:h;lr"),
    ("sip:h;lr", "sip:h"),
    ("sip:h;maddr=[::1]", "sip:h;maddr=[0:0::1]"),
    ("sip:h;ttl=1", "sip:h;ttl=001"),
    ("sip:h:5060", "sip:h:05060"),
    ("sip:h?t=sip:b%40h", "sip:h?To=sip:b%40h"),
    ("sip:h?to=%3Csip:b%40h%3E%3Btag%3D1", "sip:h?to=B%20%3Csip:b%40H%3E%3BTAG%3D1%3Bx"),
    ("sip:h?Subject=LUNCH", "sip:h?subject=lunch"),
    ("sip:h?Max-Forwards=70", "sip:h?max-forwards=070"),
    ("sip:h?route=%3Csip:a%3Blr%3E", "sip:h?Route=%3Csip:A%3E"),
]
# RFC 3261 section 19.1.4: these are not, and why.
DIFFERENT = [
    ("SIP:ALICE@AtLanTa.CoM;Transport=udp", "sip:alice@AtLanTa.CoM;Transport=UDP"),  # user names
    ("sip:bob@biloxi.com", "sip:bob@biloxi.com:5060"),  # can resolve to different ports
    ("sip:bob@biloxi.com", "sip:bob@biloxi.com;transport=udp"),  # ... transports
    ("sip:bob@biloxi.com", "sip:bob@biloxi.com:6000;transport=tcp"),  # ... both
    ("sip:carol@chicago.com", "sip:carol@chicago.com?Subject=next%20meeting"),  # header component
    ("sip:bob@phone21.boxesbybob.com", "sip:bob@192.0.2.4"),  # even if the name resolves to the address
    ("sip:carol@chicago.com;security=on", "sip:carol@chicago.com;security=off"),
    ("sip:bob@biloxi.com", "sips:bob@biloxi.com"),
    ("sips:bob@biloxi.com", "sips:bob@biloxi.com:5061"),
    ("sip:bob@biloxi.com", "sip:biloxi.com"),
    ("sip:bob:a@biloxi.com", "sip:bob:A@biloxi.com"),
    ("sip:bob:@biloxi.com", "sip:bob@biloxi.com"),
    ("sip:bob;a@biloxi.com", "sip:bob%3Ba@biloxi.com"),  # ";" is reserved
    ("sip:bob%3Ba@h", "sip:bob%253Ba@h"),
    ("sip:+1-212@h;user=phone", "sip:+1212@h;user=phone"),
    ("sip:h", "sip:h;user=ip"),
    ("sip:h", "sip:h;ttl=1"),
    ("sip:h", "sip:h;method=INVITE"),
    ("sip:h", "sip:h;maddr=h"),
    ("sip:h;method=INVITE", "sip:h;method=invite"),  # methods are compared with case (section 7.1)
    ("sip:h;transport=tcp", "sip:h;transport=udp"),
    ("sip:h;lr", "sip:h;lr=on"),
    ("sip:[::1]", "sip:[::2]"),
    ("sip:h?a=1", "sip:h?a=2"),
    ("sip:h?a=1", "sip:h?a=1&a=1"),
    ("sip:h?Call-ID=a", "sip:h?Call-ID=A"),
    ("sip:h?to=%3Csip:b%40h%3E%3Btag%3D1", "sip:h?to=%3Csip:b%40h%3E"),
    ("sip:h?Route=%3Csip:a%3E&Route=%3Csip:b%3E", "sip:h?Route=%3Csip:b%3E&Route=%3Csip:a%3E"),
    ("sip:h?body=A", "sip:h?body=a"),
]


@pytest.mark.parametrize(("one", "two"), EQUIVALENT)
def test_equivalent_uris(one: str, two: str) -> None:
    assert SipUri.parse(one).equivalent(SipUri.parse(two))
    assert SipUri.parse(two).equivalent(SipUri.parse(one))


@pytest.mark.parametrize(("one", "two"), DIFFERENT)
def test_different_uris(one: str, two: str) -> None:
    assert not SipUri.parse(one).equivalent(SipUri.parse(two))
    assert not SipUri.parse(two).equivalent(SipUri.parse(one))


def test_equivalence_is_not_transitive() -> None:
    carol, on, off = map(
        SipUri.parse,
        ("sip:carol@chicago.com", "sip:carol@chicago.com;security=on", "sip:carol@chicago.com;security=off"),
    )
    assert [one.equivalent(two) for one, two in combinations((on, carol, off), 2)] == [True, False, True]


@given(sip_uris)
def test_order_does_not_count(uri: SipUri) -> None:
    names = {canonical_name(unescape(name)).lower() for name, _ in uri.headers}
    assume(len(names) == len(uri.headers))
    assert attrs.evolve(uri, params=uri.params.pairs[::-1], headers=uri.headers[::-1]).equivalent(uri)


@given(sip_uris)
def test_sip_is_never_sips(uri: SipUri) -> None:
    assert not attrs.evolve(uri, scheme="sip" if uri.is_secure else "sips").equivalent(uri)


@given(sip_uris, st.integers(0, 65535))
def test_a_port_is_never_implied(uri: SipUri, port: int) -> None:
    assume(uri.port is None)
    assert not attrs.evolve(uri, port=port).equivalent(uri)


@given(sip_uris)
def test_an_unknown_parameter_in_one_of_them_is_ignored(uri: SipUri) -> None:
    assert uri.with_params({"unheard-of": "1"}).equivalent(uri)


@given(sip_uris, st.sampled_from(["user", "ttl", "method", "maddr", "transport"]))
def test_some_parameters_are_never_ignored(uri: SipUri, name: str) -> None:
    assume(name not in uri.params)
    assert not uri.with_params({name: 1}).equivalent(uri)


@given(
    user=st.text(min_size=1),
    password=st.none() | st.text(),
    params=st.dictionaries(
        st.text(min_size=1).map(lambda name: "x" + name), st.none() | st.text(min_size=1), max_size=2
    ),
    headers=st.dictionaries(st.text(min_size=1), st.text(), max_size=2),
)
def test_any_text_can_be_built_in(
    user: str, password: str | None, params: dict[str, str | None], headers: dict[str, str]
) -> None:
    assume(len({name.lower() for name in params}) == len(params))
    uri = SipUri.build("example.com", user=user, password=password, params=params, headers=headers)
    assert unescape(uri.user or "") == user
    assert (uri.password if uri.password is None else unescape(uri.password)) == password
    assert {unescape(name): unescape(value) for name, value in uri.headers} == headers
    assert [unescape(name) for name, _ in uri.params.pairs] == list(params)
    assert SipUri.parse(str(uri)) == uri


def test_building_adds_brackets_and_types() -> None:
    uri = SipUri.build("2001:db8::1", 5061, params={"ttl": "7", "lr": None}, scheme="sips")
    assert str(uri) == "sips:[2001:db8::1]:5061;ttl=7;lr"
    assert uri.ttl == 7


@pytest.mark.parametrize(
    ("host", "port", "params", "scheme"),
    [
        ("no host", None, {}, "sip"),
        ("h", 65536, {}, "sip"),
        ("h", None, {"ttl": "256"}, "sip"),
        ("h", None, {}, "tel"),
        ("h", None, {"": "x"}, "sip"),
    ],
)
def test_building_refuses_what_the_grammar_refuses(
    host: str, port: int | None, params: dict[str, str | int | None], scheme: str
) -> None:
    with pytest.raises(sipmsg.SipSyntaxError):
        SipUri.build(host, port, params=params, scheme=scheme)


def test_headers_become_header_fields() -> None:
    uri = SipUri.parse("sip:h?Replaces=a%40b%3Bto-tag%3D1%3Bfrom-tag%3D2&Require=replaces&t=sip:b")
    fields = uri.header_fields
    assert [field.canonical_name for field in fields] == ["Replaces", "Require", "To"]
    assert fields["Replaces"] == "a@b;to-tag=1;from-tag=2"
    with pytest.raises(sipmsg.SipSyntaxError):
        _ = SipUri.parse("sip:h?Max-Forwards=many").header_fields


def test_a_host_in_brackets_that_is_no_address_is_compared_as_text() -> None:
    assert SipUri("[FE]").equivalent(SipUri("[fe]"))
    assert not SipUri("[FE]").equivalent(SipUri("[fd]"))
