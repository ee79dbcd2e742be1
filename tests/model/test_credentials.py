"""Authorization, Proxy-Authorization and Authentication-Info (RFC 3261 sections 20.6, 20.7 and 20.28)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.credentials import AuthenticationInfo, BearerCredentials, Credentials, DigestCredentials
from sipmsg.model.equivalence import equivalent
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import SipUri, TelUri

ACCEPTED: list[tuple[str, str, Credentials | AuthenticationInfo, str]] = [
    # RFC 3261 section 20.7.
    (
        "Authorization",
        (
            'Digest username="Alice", realm="atlanta.com",\r\n'
            ' nonce="84a4cc6f3082121f32b42a2187831a9e",\r\n response="7587245234b3434cc3412213e5f113a5432"'
        ),
        DigestCredentials(
            params={
                "username": "Alice",
                "realm": "atlanta.com",
                "nonce": "84a4cc6f3082121f32b42a2187831a9e",
                "response": "7587245234b3434cc3412213e5f113a5432",
            }
        ),
        (
            'Digest username="Alice", realm="atlanta.com", nonce="84a4cc6f3082121f32b42a2187831a9e",'
            ' response="7587245234b3434cc3412213e5f113a5432"'
        ),
    ),
    # qop and nc have no quotes, uri has; RFC 8760 section 2.7 lets the response have any length.
    (
        "Proxy-Authorization",
        (
            'digest uri="sips:bob@b.example;transport=tcp" , response="",nc=0000001f,qop=auth-int,cnonce="0a4f113b",'
            'opaque="",algorithm=SHA-256-sess,auts="5PYxMuX2NOT2NeQ="'
        ),
        DigestCredentials(
            params={
                "uri": SipUri("b.example", user="bob", scheme="sips", params={"transport": "tcp"}),
                "response": "",
                "nc": 31,
                "qop": "auth-int",
                "cnonce": "0a4f113b",
                "opaque": "",
                "algorithm": "SHA-256-sess",
                "auts": "5PYxMuX2NOT2NeQ=",
            }
        ),
        (
            'Digest uri="sips:bob@b.example;transport=tcp", response="", nc=0000001f, qop=auth-int, cnonce="0a4f113b",'
            ' opaque="", algorithm=SHA-256-sess, auts="5PYxMuX2NOT2NeQ="'
        ),
    ),
    (
        "Authorization",
        'Digest uri="tel:+1-201-555-0123", username*=UTF-8\'\'J%C3%A4s, userhash=false, integrity-protected="yes"',
        DigestCredentials(
            params={
                "uri": TelUri("+1-201-555-0123"),
                "username*": "UTF-8''J%C3%A4s",
                "userhash": "false",
                "integrity-protected": QuotedString("yes"),
            }
        ),
        'Digest uri="tel:+1-201-555-0123", username*=UTF-8\'\'J%C3%A4s, userhash=false, integrity-protected="yes"',
    ),
    # RFC 6750 section 2.1.
    (
        "Authorization",
        "BEARER  mF_9.B5f-4.1JqM/+~==",
        BearerCredentials("mF_9.B5f-4.1JqM/+~=="),
        "Bearer mF_9.B5f-4.1JqM/+~==",
    ),
    ("Proxy-Authorization", "Bearer digest", BearerCredentials("digest"), "Bearer digest"),
    # RFC 4475 section 3.3.7.
    (
        "Authorization",
        "NoOneKnowsThisScheme opaque-data=here",
        Credentials("NoOneKnowsThisScheme", params={"opaque-data": "here"}),
        "NoOneKnowsThisScheme opaque-data=here",
    ),
    # RFC 3261 section 20.6.
    (
        "Authentication-Info",
        'nextnonce="47364c23432d2e131a5fb210812c"',
        AuthenticationInfo(params={"nextnonce": "47364c23432d2e131a5fb210812c"}),
        'nextnonce="47364c23432d2e131a5fb210812c"',
    ),
    (
        "Authentication-Info",
        'QOP=auth,\r\n rspauth="6629fae4", cnonce = "0a4f113b" ,nc=00000001',
        AuthenticationInfo(params={"QOP": "auth", "rspauth": "6629fae4", "cnonce": "0a4f113b", "nc": 1}),
        'QOP=auth, rspauth="6629fae4", cnonce="0a4f113b", nc=00000001',
    ),
]
# The mark stands before the text at fault.
REFUSED = [
    ("Authorization", "^"),
    ("Authorization", "Digest^"),
    ("Authorization", "Digest username=^bob"),
    ("Authorization", "Digest realm=^a"),
    ("Authorization", "Digest uri=sip^:a"),
    ("Authorization", 'Digest uri="^"'),
    ("Authorization", 'Digest uri="^/dir/index.html"'),
    ("Authorization", 'Digest uri="sip:a^?subject=x"'),
    ("Authorization", 'Digest uri="sip:a^ sip:b"'),
    ("Authorization", 'Digest qop=^"auth"'),
    ("Authorization", 'Digest nc=^"00000001"'),
    ("Authorization", "Digest nc=^1"),
    ("Authorization", "Digest nc=00000001^0"),
    ("Authorization", "Digest nc=^0000000A"),
    ("Authorization", "Digest response=^6629fae4"),
    ("Authorization", 'Digest response=^"6629FAE4"'),
    ("Authorization", 'Digest algorithm=^"MD5"'),
    ("Authorization", "Digest cnonce=^x"),
    ("Authorization", "Bearer^"),
    ("Authorization", 'Bearer realm=^"a"'),
    ("Authorization", "Bearer a^, b"),
    # RFC 3261 section 22: Basic is not for SIP, and its base64 text is no auth-param.
    ("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=^="),
    # RFC 3261 section 7.3.1: credentials are not combined into one header field.
    ("Authorization", 'Digest username="a", uri="sip:b", ^Digest username="c"'),
    ("Proxy-Authorization", "Sesame grain=open,^Sesame grain=closed"),
    ("Authentication-Info", "^"),
    ("Authentication-Info", '^Digest nextnonce="a"'),
    ("Authentication-Info", 'nextnonce="a",^'),
    ("Authentication-Info", "nextnonce=^a"),
    ("Authentication-Info", 'rspauth=^"XYZ"'),
    ("Authentication-Info", 'qop=^"auth"'),
    ("Authentication-Info", "nc=^1"),
    ("Authentication-Info", '^opaque="a"'),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_credentials_are_read_and_printed(
    name: str, wire: str, value: Credentials | AuthenticationInfo, canonical: str
) -> None:
    parsed = HeaderField(name, wire).value
    assert type(parsed) is type(value)
    assert parsed == value
    assert str(parsed) == str(value) == canonical
    assert HeaderField(name, canonical).value == HeaderField(name, value).value == value


@pytest.mark.parametrize(("name", "marked"), REFUSED)
def test_credentials_are_refused_where_they_break(name: str, marked: str) -> None:
    position = marked.index("^")
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        HeaderField(name, marked.replace("^", ""))
    assert caught.value.offset == len(name) + 2 + position
    assert caught.value.index == 0


def test_every_row_is_one_set_of_credentials() -> None:
    message = sipmsg.parse(
        b"REGISTER sip:a.example SIP/2.0\r\n"
        b'Proxy-Authorization: Digest username="a", nc=00000002\r\n'
        b"Proxy-Authorization: Bearer abc\r\n"
        b'Authentication-Info: nextnonce="n"\r\n\r\n',
        lazy=True,
    )
    digest, bearer = message.proxy_authorization
    assert isinstance(digest, DigestCredentials)
    assert (digest.username, digest.nc, digest.uri) == ("a", 2, None)
    assert isinstance(bearer, BearerCredentials)
    assert bearer.token == "abc"
    assert message.authorization == ()
    assert message.authentication_info is not None
    assert message.authentication_info.nextnonce == "n"


def test_what_has_case() -> None:
    def value(text: str) -> object:
        return HeaderField("Authorization", text).value

    assert equivalent(value('Digest username="a", algorithm=MD5'), value('DIGEST Algorithm=md5, USERNAME="a"'))
    assert not equivalent(value('Digest username="a"'), value('Digest username="A"'))
    assert not equivalent(value("Bearer abc"), value("Bearer ABC"))


def test_the_nonce_count_is_a_number_or_its_text() -> None:
    # RFC 3261 section 25.1: nc-value = 8LHEX.
    assert DigestCredentials(params={"nc": "0000001f"}).nc == DigestCredentials(params={"nc": 31}).nc == 31


def test_bearer_credentials_have_no_parameters() -> None:
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField("Authorization", BearerCredentials("abc", params={"realm": QuotedString("a")}))


quoted = st.text(st.characters(codec="utf-8", exclude_characters="\r\n")).map(QuotedString)
tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1)
lhex = st.text("0123456789abcdef").map(QuotedString)
digest_params = st.fixed_dictionaries(
    {},
    optional={
        "username": quoted,
        "realm": quoted,
        "nonce": quoted,
        "uri": st.builds(SipUri, st.just("example.com"), user=st.none() | st.text("ab;?&=+$,/", min_size=1)),
        "response": lhex,
        "algorithm": tokens,
        "cnonce": quoted,
        "qop": tokens,
        "nc": st.integers(0, 2**32 - 1),
        "x-other": tokens | quoted,
    },
).filter(bool)


@given(digest_params)
def test_what_is_printed_is_read_again(params: dict[str, object]) -> None:
    credentials = DigestCredentials(params=params)
    assert HeaderField("Authorization", credentials).value == credentials


@given(st.from_regex(r"[A-Za-z0-9\-._~+/]+=*", fullmatch=True))
def test_so_is_every_token_of_bearer(token: str) -> None:
    assert HeaderField("Authorization", BearerCredentials(token)).value == BearerCredentials(token)


@given(st.fixed_dictionaries({"nextnonce": quoted}, optional={"rspauth": lhex, "nc": st.integers(0, 2**32 - 1)}))
def test_so_is_authentication_info(params: dict[str, object]) -> None:
    info = AuthenticationInfo(params=params)
    assert HeaderField("Authentication-Info", info).value == info
