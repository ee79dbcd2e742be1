"""Caller preferences (RFC 3841) and feature-capability indicators (RFC 6809)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.caller_preferences import AcceptContact, RejectContact
from sipmsg.model.feature_caps import FeatureCaps
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import QuotedString, render
from tests.model.tables import check_read, check_refused

DIRECTIVES = (
    *("proxy", "redirect", "cancel", "no-cancel", "fork", "no-fork"),
    *("recurse", "no-recurse", "parallel", "sequential", "queue", "no-queue"),
)

ACCEPTED: list[tuple[str, str, object, str]] = [
    ("Accept-Contact", "*", (AcceptContact(),), "*"),
    (
        "Accept-Contact",
        '* ;mobility = "fixed" ;REQUIRE;explicit, *;audio',
        (
            AcceptContact(params={"mobility": QuotedString("fixed"), "REQUIRE": None, "explicit": None}),
            AcceptContact(params={"audio": None}),
        ),
        '*;mobility="fixed";REQUIRE;explicit, *;audio',
    ),
    (
        "Accept-Contact",
        '*;methods="INVITE,BYE";+g.3gpp.x="<urn:a;b>";description="<PC>"',
        (
            AcceptContact(
                params={
                    "methods": QuotedString("INVITE,BYE"),
                    "+g.3gpp.x": QuotedString("<urn:a;b>"),
                    "description": QuotedString("<PC>"),
                }
            ),
        ),
        '*;methods="INVITE,BYE";+g.3gpp.x="<urn:a;b>";description="<PC>"',
    ),
    (
        "Reject-Contact",
        '*;actor="msg-taker";video',
        (RejectContact(params={"actor": QuotedString("msg-taker"), "video": None}),),
        '*;actor="msg-taker";video',
    ),
    # "require" has a meaning in Accept-Contact only.
    ("Reject-Contact", "*;require=1", (RejectContact(params={"require": "1"}),), "*;require=1"),
    ("Request-Disposition", "proxy, recurse,parallel", ("proxy", "recurse", "parallel"), "proxy, recurse, parallel"),
    *(("Request-Disposition", word, (word,), word) for word in DIRECTIVES),
    ("Request-Disposition", "No-Fork", ("No-Fork",), "No-Fork"),
    ("Feature-Caps", "*", (FeatureCaps(),), "*"),
    (
        "Feature-Caps",
        '*;+sip.pns = "acme" ;+sip.pnsreg="121",*;+sip.608',
        (
            FeatureCaps(params={"+sip.pns": QuotedString("acme"), "+sip.pnsreg": QuotedString("121")}),
            FeatureCaps(params={"+sip.608": None}),
        ),
        '*;+sip.pns="acme";+sip.pnsreg="121", *;+sip.608',
    ),
    (
        "Feature-Caps",
        '*;+a="x,!y,TRUE,#>=5,!#-1.:+2.5,#=7"',
        (FeatureCaps(params={"+a": QuotedString("x,!y,TRUE,#>=5,!#-1.:+2.5,#=7")}),),
        '*;+a="x,!y,TRUE,#>=5,!#-1.:+2.5,#=7"',
    ),
    (
        "Feature-Caps",
        r'*;+g.3gpp.trf="<sip:trf@example.com;lr, \"x\">"',
        (FeatureCaps(params={"+g.3gpp.trf": QuotedString('<sip:trf@example.com;lr, "x">')}),),
        r'*;+g.3gpp.trf="<sip:trf@example.com;lr, \"x\">"',
    ),
]
REFUSED = [
    ("Accept-Contact", "", 0),
    ("Accept-Contact", "audio", 0),
    ("Accept-Contact", "**", 1),
    ("Accept-Contact", "*;", 2),
    ("Accept-Contact", "*;require=1", 9),
    ("Accept-Contact", "*;explicit=yes", 10),
    ("Accept-Contact", "*,", 2),
    ("Accept-Contact", "*;audio=", 8),
    ("Reject-Contact", "<sip:a@b>", 0),
    ("Reject-Contact", "*;=x", 2),
    ("Request-Disposition", "", 0),
    ("Request-Disposition", "no-proxy", 0),
    ("Request-Disposition", "forks", 4),
    ("Request-Disposition", "proxy,", 6),
    ("Request-Disposition", "proxy;q=1", 5),
    ("Feature-Caps", "+sip.608", 0),
    ("Feature-Caps", "*;audio", 2),
    ("Feature-Caps", "*;+8", 2),
    ("Feature-Caps", "*;+a=x", 5),
    ("Feature-Caps", '*;+a=""', 5),
    ("Feature-Caps", '*;+a="x, y"', 5),
    ("Feature-Caps", '*;+a="#5"', 5),
    ("Feature-Caps", '*;+a="#>5"', 5),
    ("Feature-Caps", '*;+a="<x"', 5),
    ("Feature-Caps", '*;+a="x!"', 5),
    ("Feature-Caps", "*;+a_b", 4),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


TAGS = st.from_regex(r"\+[A-Za-z][A-Za-z0-9!'.%-]*", fullmatch=True)
TAG_VALUES = st.lists(
    st.from_regex(
        r"!?(?:[A-Za-z0-9.%*_+`'~-]+|#(?:>=|<=|=|[+-]?[0-9]+(?:\.[0-9]*)?:)[+-]?[0-9]+(?:\.[0-9]*)?)", fullmatch=True
    ),
    min_size=1,
    max_size=3,
).map(",".join)
STRINGS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_characters="\x7f<>")).map("<{}>".format)
FEATURES = st.dictionaries(TAGS, st.none() | (TAG_VALUES | STRINGS).map(QuotedString), max_size=3)


@given(st.lists(FEATURES, min_size=1, max_size=3))
def test_features_are_read_back(sets: list[dict[str, QuotedString | None]]) -> None:
    caps = tuple(FeatureCaps(params=features) for features in sets)
    assert HeaderField("Feature-Caps", render(caps)).value == caps
    wanted = tuple(AcceptContact(params={**features, "explicit": None}) for features in sets)
    assert HeaderField("a", render(wanted)).value == wanted
    unwanted = tuple(RejectContact(params=features) for features in sets)
    assert HeaderField("j", render(unwanted)).value == unwanted


# RFC 3841 section 10: the set of directives cannot be extended.
@given(st.from_regex(r"[a-z][a-z-]*", fullmatch=True))
def test_only_the_twelve_directives_are_directives(word: str) -> None:
    if word in DIRECTIVES:
        assert HeaderField("d", word).value == (word,)
    else:
        with pytest.raises(sipmsg.SipSyntaxError):
            HeaderField("d", word)


def test_flags_of_accept_contact() -> None:
    first, second = HeaderField("Accept-Contact", "*;audio;Explicit, *;require").value
    assert (first.require, first.explicit) == (False, True)
    assert (second.require, second.explicit) == (True, False)


def test_names_of_features_are_compared_without_case() -> None:
    one = FeatureCaps(params={"+sip.608": None, "+a": QuotedString("x")})
    assert one.equivalent(FeatureCaps(params={"+A": QuotedString("x"), "+SIP.608": None}))
    assert not one.equivalent(FeatureCaps(params={"+sip.608": None}))
    assert not AcceptContact().equivalent(RejectContact())
