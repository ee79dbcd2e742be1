"""WWW-Authenticate and Proxy-Authenticate (RFC 3261 sections 20.27 and 20.44, RFC 8760, RFC 8898)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.authentication import BearerChallenge, Challenge, DigestChallenge
from sipmsg.model.equivalence import equivalent
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import QuotedString
from sipmsg.model.uri import AbsoluteUri, SipUri

ACCEPTED: list[tuple[str, str, Challenge, str]] = [
    # RFC 3261 section 20.27.
    (
        "Proxy-Authenticate",
        (
            'Digest realm="atlanta.com",\r\n domain="sip:ss1.carrier.com", qop="auth",\r\n'
            ' nonce="f84f1cec41e6cbe5aea9c8e88d359",\r\n opaque="", stale=FALSE, algorithm=MD5'
        ),
        DigestChallenge(
            params={
                "realm": "atlanta.com",
                "domain": (SipUri("ss1.carrier.com"),),
                "qop": ("auth",),
                "nonce": "f84f1cec41e6cbe5aea9c8e88d359",
                "opaque": "",
                "stale": False,
                "algorithm": "MD5",
            }
        ),
        (
            'Digest realm="atlanta.com", domain="sip:ss1.carrier.com", qop="auth",'
            ' nonce="f84f1cec41e6cbe5aea9c8e88d359", opaque="", stale=false, algorithm=MD5'
        ),
    ),
    # Schemes and names of parameters have no case, EQUAL and COMMA take white space.
    (
        "WWW-Authenticate",
        'DIGEST  REALM = "a" ,stale=TRUE,Domain="sip:a  https://b/c"',
        DigestChallenge(params={"REALM": "a", "stale": True, "Domain": (SipUri("a"), AbsoluteUri("https", "//b/c"))}),
        'Digest REALM="a", stale=true, Domain="sip:a https://b/c"',
    ),
    # RFC 3261 section 7.3.1: a fold is one blank.
    (
        "WWW-Authenticate",
        'Digest domain="sip:a\r\n sip:b  \r\n\tsip:c"',
        DigestChallenge(params={"domain": (SipUri("a"), SipUri("b"), SipUri("c"))}),
        'Digest domain="sip:a sip:b sip:c"',
    ),
    # RFC 7616 section 3.9.1 has a blank in the list of qop, section 3.9.2 charset and userhash.
    (
        "WWW-Authenticate",
        'Digest realm="a", qop="auth, auth-int", algorithm=SHA-512-256, charset=UTF-8, userhash=true',
        DigestChallenge(
            params={
                "realm": "a",
                "qop": ("auth", "auth-int"),
                "algorithm": "SHA-512-256",
                "charset": "UTF-8",
                "userhash": "true",
            }
        ),
        'Digest realm="a", qop="auth,auth-int", algorithm=SHA-512-256, charset=UTF-8, userhash=true',
    ),
    # A quoted-string has escapes and UTF-8; any other auth-param is a token or a quoted-string.
    (
        "WWW-Authenticate",
        r'Digest realm="a \"b\" \\ \c ä, x=y", ck="00", x=1',
        DigestChallenge(params={"realm": 'a "b" \\ c ä, x=y', "ck": QuotedString("00"), "x": "1"}),
        r'Digest realm="a \"b\" \\ c ä, x=y", ck="00", x=1',
    ),
    # RFC 8898 section 4.
    (
        "Proxy-Authenticate",
        'bearer realm="a", scope="sip voice:out", authz_server="https://as.example.com/t?x=1", error="invalid_token"',
        BearerChallenge(
            params={
                "realm": "a",
                "scope": "sip voice:out",
                "authz_server": AbsoluteUri("https", "//as.example.com/t?x=1"),
                "error": "invalid_token",
            }
        ),
        'Bearer realm="a", scope="sip voice:out", authz_server="https://as.example.com/t?x=1", error="invalid_token"',
    ),
    # Of another scheme nothing is known: no value is wrong.
    (
        "WWW-Authenticate",
        'Sesame stale="maybe",\r\n qop=auth, digest = bearer',
        Challenge("Sesame", params={"stale": QuotedString("maybe"), "qop": "auth", "digest": "bearer"}),
        'Sesame stale="maybe", qop=auth, digest=bearer',
    ),
]
# The mark stands before the text at fault.
REFUSED = [
    ("WWW-Authenticate", "^"),
    ("WWW-Authenticate", "Digest^"),
    ("WWW-Authenticate", "Digest ^=x"),
    ("WWW-Authenticate", "Digest ^,realm=x"),
    ("WWW-Authenticate", "Digest realm=^atlanta.com"),
    ("WWW-Authenticate", 'Digest realm="a",^'),
    ("WWW-Authenticate", 'Digest realm="a",^, nonce="b"'),
    ("WWW-Authenticate", 'Digest realm="a"^ nonce="b"'),
    ("WWW-Authenticate", 'Digest realm="a"^;nonce="b"'),
    ("WWW-Authenticate", "Digest nonce=^84a4"),
    ("WWW-Authenticate", "Digest opaque=^x"),
    ("WWW-Authenticate", 'Digest stale=^"true"'),
    ("WWW-Authenticate", "Digest stale=^yes"),
    ("WWW-Authenticate", "Digest stale=true^r"),
    ("WWW-Authenticate", 'Digest algorithm=^"MD5"'),
    ("WWW-Authenticate", "Digest qop=^auth"),
    ("WWW-Authenticate", 'Digest qop="^"'),
    ("WWW-Authenticate", 'Digest qop="auth,^"'),
    ("WWW-Authenticate", 'Digest qop="auth^;auth-int"'),
    ("WWW-Authenticate", "Digest domain=sip^:a"),
    ("WWW-Authenticate", 'Digest domain="^"'),
    ("WWW-Authenticate", 'Digest domain="^/index"'),
    ("WWW-Authenticate", 'Digest domain="sip:a sip:b@^"'),
    ("WWW-Authenticate", "Digest x=^[::1]"),
    ("WWW-Authenticate", "Digest x^"),
    ("WWW-Authenticate", 'Bearer scope=^""'),
    ("WWW-Authenticate", "Bearer scope=^sip"),
    ("WWW-Authenticate", 'Bearer authz_server="^http://as.example.com"'),
    ("WWW-Authenticate", "Bearer error=^invalid_token"),
    # RFC 3261 section 25.1: other-challenge has parameters, and token68 texts are none.
    ("WWW-Authenticate", "Negotiate^"),
    ("WWW-Authenticate", "NTLM TlRMTVNTUAAB^"),
    # RFC 3261 section 7.3.1: challenges are not combined into one header field.
    ("WWW-Authenticate", 'Digest realm="a", nonce="b", ^Digest realm="c", nonce="d"'),
    ("Proxy-Authenticate", 'Digest realm="a", nonce="b",^Bearer realm="c"'),
    ("Proxy-Authenticate", 'Bearer realm="a", ^Digest realm = "b"'),
    ("Proxy-Authenticate", 'Sesame grain=open,\r\n ^Digest\r\n realm="b"'),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_a_challenge_is_read_and_printed(name: str, wire: str, value: Challenge, canonical: str) -> None:
    parsed = HeaderField(name, wire).value
    assert type(parsed) is type(value)
    assert parsed == value
    assert str(parsed) == str(value) == canonical
    assert HeaderField(name, canonical).value == HeaderField(name, value).value == value


@pytest.mark.parametrize(("name", "marked"), REFUSED)
def test_a_challenge_is_refused_where_it_breaks(name: str, marked: str) -> None:
    position = marked.index("^")
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        HeaderField(name, marked.replace("^", ""))
    assert caught.value.offset == len(name) + 2 + position
    assert caught.value.index == 0


def test_a_second_challenge_is_called_by_its_name() -> None:
    with pytest.raises(sipmsg.SipSyntaxError, match="one header field holds one challenge"):
        HeaderField("WWW-Authenticate", 'Digest realm="a", nonce="b", Digest realm="c"')


def test_what_is_absent() -> None:
    challenge = HeaderField("WWW-Authenticate", 'Digest realm="a"').value
    assert (challenge.nonce, challenge.opaque, challenge.algorithm, challenge.charset) == (None, None, None, None)
    assert (challenge.domain, challenge.qop, challenge.stale, challenge.userhash) == ((), (), False, False)
    assert HeaderField("WWW-Authenticate", 'Bearer realm="a"').value.authz_server is None


def test_every_row_is_a_challenge_in_order() -> None:
    message = sipmsg.parse(
        b"SIP/2.0 401 Unauthorized\r\n"
        b'WWW-Authenticate: Digest realm="a", algorithm=SHA-256\r\n'
        b'WWW-Authenticate: Digest realm="a", algorithm=MD5\r\n'
        b'WWW-Authenticate: Bearer realm="b"\r\n\r\n',
        lazy=True,
    )
    assert [str(challenge) for challenge in message.www_authenticate] == [
        'Digest realm="a", algorithm=SHA-256',
        'Digest realm="a", algorithm=MD5',
        'Bearer realm="b"',
    ]
    assert message.proxy_authenticate == ()


def test_tokens_have_no_case_and_quoted_strings_have() -> None:
    def value(text: str) -> object:
        return HeaderField("WWW-Authenticate", text).value

    first = value('Digest realm="a", algorithm=MD5, stale=TRUE, qop="auth"')
    assert equivalent(first, value('dIGEST QOP="AUTH", stale=true, algorithm=md5, Realm="a"'))
    assert not equivalent(first, value('Digest realm="A", algorithm=MD5, stale=TRUE, qop="auth"'))
    assert equivalent(value("Sesame x=y"), value("SESAME X=Y"))
    assert not equivalent(value('Sesame realm="a"'), value('Digest realm="a"'))


def test_parameters_are_changed_by_name() -> None:
    challenge = DigestChallenge(params={"realm": "a", "nonce": "b"})
    assert str(challenge.with_params(stale=True, nonce="c")) == 'Digest realm="a", nonce="c", stale=true'
    assert str(challenge.with_params(qop="auth")) == 'Digest realm="a", nonce="b", qop="auth"'
    assert str(challenge.with_params(userhash=True)) == 'Digest realm="a", nonce="b", userhash=true'
    assert challenge.with_params(stale=True).with_params(stale=False) == challenge


quoted = st.text(st.characters(codec="utf-8", exclude_characters="\r\n")).map(QuotedString)
tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1)
uris = st.builds(SipUri, st.just("example.com"), user=st.none() | st.text("ab;?&=+$,/", min_size=1))
digest_params = st.fixed_dictionaries(
    {},
    optional={
        "realm": quoted,
        "domain": st.lists(uris, min_size=1).map(tuple),
        "nonce": quoted,
        "opaque": quoted,
        "stale": st.booleans(),
        "algorithm": tokens,
        "qop": st.lists(tokens, min_size=1).map(tuple),
        "userhash": st.booleans(),
        "x-other": tokens | quoted,
    },
).filter(bool)


@given(digest_params)
def test_what_is_printed_is_read_again(params: dict[str, object]) -> None:
    challenge = DigestChallenge(params=params)
    assert HeaderField("WWW-Authenticate", challenge).value == challenge


@given(
    tokens.filter(lambda scheme: scheme.lower() not in ("digest", "bearer")),
    st.dictionaries(tokens, tokens | quoted, min_size=1),
)
def test_so_is_any_scheme(scheme: str, params: dict[str, str]) -> None:
    challenge = Challenge(scheme, params=params)
    assert HeaderField("Proxy-Authenticate", challenge).value == challenge
