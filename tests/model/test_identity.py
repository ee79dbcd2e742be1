"""Identity (RFC 8224 section 4, erratum 6499) and Identity-Info (RFC 4474 section 9)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.equivalence import equivalent
from sipmsg.model.header_field import HeaderField
from sipmsg.model.identity import Identity, IdentityInfo
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import AbsoluteUri, SipUri
from tests.model.tables import check_read, check_refused

CERTIFICATE = AbsoluteUri("https", "//biloxi.example.org/biloxi.cer")
ACCEPTED: list[tuple[str, str, Identity | IdentityInfo, str]] = [
    (
        "Identity",
        "eyJh-bGci.eyJk_ZXN0.r1Z-_w;\r\n INFO = <https://biloxi.example.org/biloxi.cer> ;ALG=ES256 ; ppt=shaken",
        Identity("eyJh-bGci.eyJk_ZXN0.r1Z-_w", CERTIFICATE, params={"ALG": "ES256", "ppt": "shaken"}),
        "eyJh-bGci.eyJk_ZXN0.r1Z-_w;info=<https://biloxi.example.org/biloxi.cer>;ALG=ES256;ppt=shaken",
    ),
    # RFC 8225 section 7: the compact form.
    (
        "y",
        "..sv5CTo05KqpSmtHt3dcEiO_1CWTSZtnG3iV-1nmurLXV;info=<https://biloxi.example.org/biloxi.cer>",
        Identity("..sv5CTo05KqpSmtHt3dcEiO_1CWTSZtnG3iV-1nmurLXV", CERTIFICATE),
        "..sv5CTo05KqpSmtHt3dcEiO_1CWTSZtnG3iV-1nmurLXV;info=<https://biloxi.example.org/biloxi.cer>",
    ),
    # As ident-info-extension ppt may have quotes; any generic-param may follow, any URI is an absoluteURI.
    (
        "Identity",
        'a.b.c;info=<sip:a;b@c>;ppt="div";x;y=[::1]',
        Identity(
            "a.b.c",
            SipUri("c", user="a;b"),
            params={"ppt": QuotedString("div"), "x": None, "y": "[::1]"},
        ),
        'a.b.c;info=<sip:a;b@c>;ppt="div";x;y=[::1]',
    ),
    # RFC 4474 section 9, and RFC 4475 section 3.1.1.11 without quotes.
    (
        "Identity",
        '"ZYNBbHC00VMZr2kZt6VmCvPonWJMGvQTBDqghoWeLxJfzB2a/+8="',
        Identity("ZYNBbHC00VMZr2kZt6VmCvPonWJMGvQTBDqghoWeLxJfzB2a/+8="),
        '"ZYNBbHC00VMZr2kZt6VmCvPonWJMGvQTBDqghoWeLxJfzB2a/+8="',
    ),
    ("Identity", "r5mwreLuyDRYBi/0TiPwEg==", Identity("r5mwreLuyDRYBi/0TiPwEg=="), '"r5mwreLuyDRYBi/0TiPwEg=="'),
    (
        "Identity-Info",
        "<https://atlanta.example.com/atlanta.cer> ; alg = rsa-sha1;x",
        IdentityInfo(AbsoluteUri("https", "//atlanta.example.com/atlanta.cer"), params={"alg": "rsa-sha1", "x": None}),
        "<https://atlanta.example.com/atlanta.cer>;alg=rsa-sha1;x",
    ),
]
# The mark stands before the text at fault.
REFUSED = [
    ("Identity", "^"),
    ("Identity", "a.b.c^"),
    ("Identity", "^;info=<https://a/b>"),
    ("Identity", "a.b.c;^alg=ES256"),
    ("Identity", "a.b.c;info=^https://a/b"),
    ("Identity", "a.b.c;info=<^>"),
    ("Identity", "a.b.c;info=<a^/b>"),
    ("Identity", "a.b.c;info^"),
    # Erratum 6499: not base64, and no padding.
    ("Identity", "a^+b.c;info=<https://a/b>"),
    ("Identity", "a.b^/c;info=<https://a/b>"),
    ("Identity", "a.b.c^=;info=<https://a/b>"),
    ("Identity", "a.b.c;info=<https://a/b>;alg^"),
    ("Identity", 'a.b.c;info=<https://a/b>;alg=^"ES256"'),
    ("Identity", "a.b.c;info=<https://a/b>;ppt^"),
    ("Identity", "a.b.c;info=<https://a/b>;^"),
    # One value a row: there is no list.
    ("Identity", "a.b.c;info=<https://a/b>^, a.b.c;info=<https://a/b>"),
    ("Identity", "r5mw==^;info=<https://a/b>"),
    ("Identity-Info", "^"),
    ("Identity-Info", "^https://a/b"),
    ("Identity-Info", "<https://a/b>;alg=^"),
    ("Identity-Info", "<https://a/b>^,<https://a/b>"),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: Identity | IdentityInfo, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "marked"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, marked: str) -> None:
    check_refused(name, marked.replace("^", ""), marked.index("^"))


def test_every_row_is_a_value() -> None:
    message = sipmsg.parse(
        b"INVITE sip:a SIP/2.0\r\n"
        b"Identity: a.b.c;info=<https://a/b>;alg=ES256;ppt=shaken\r\n"
        b"Identity-Info: <https://a/b>;alg=rsa-sha1\r\n"
        b"y: ..d;info=<https://a/c>\r\n\r\n",
        lazy=True,
    )
    first, second = message.identity
    assert (first.alg, first.ppt, first.is_compact) == ("ES256", "shaken", False)
    assert (second.alg, second.ppt, second.is_compact) == (None, None, True)
    assert message.identity_info is not None
    assert message.identity_info.alg == "rsa-sha1"


def test_a_signature_has_case() -> None:
    assert equivalent(
        Identity("a", CERTIFICATE, params={"alg": "ES256"}), Identity("a", CERTIFICATE, params={"ALG": "es256"})
    )
    assert not equivalent(Identity("a", CERTIFICATE), Identity("A", CERTIFICATE))


base64url = st.from_regex(r"[A-Za-z0-9\-_]*\.[A-Za-z0-9\-_]*\.[A-Za-z0-9\-_]+", fullmatch=True)
base64 = st.from_regex(r"[A-Za-z0-9+/]+={0,2}", fullmatch=True)
tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1)
params = st.fixed_dictionaries({}, optional={"alg": tokens, "ppt": tokens | tokens.map(QuotedString), "x": st.none()})


@given(st.builds(Identity, base64url, st.just(CERTIFICATE), params=params) | st.builds(Identity, base64))
def test_what_is_printed_is_read_again(identity: Identity) -> None:
    assert HeaderField("Identity", identity).value == identity
