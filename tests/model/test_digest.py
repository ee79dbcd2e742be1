"""The sums of Digest, against published examples (RFC 2617 section 3.5, RFC 7616 section 3.9) and as laws."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model import digest
from sipmsg.model.authentication import DigestChallenge
from sipmsg.model.credentials import DigestCredentials
from sipmsg.model.digest import request_digest, userhash
from sipmsg.model.header_field import HeaderField
from sipmsg.model.uri import AbsoluteUri, SipUri

RFC7616: dict[str, Any] = {
    "username": "Mufasa",
    "realm": "http-auth@example.org",
    "nonce": "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
    "method": "GET",
    "uri": "/dir/index.html",
    "qop": "auth",
    "cnonce": "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
}
BOB = SipUri("biloxi.com", user="bob")
# The worked examples of draft-smith-sipping-auth-examples-01, which all have these in common.
BILOXI: dict[str, object] = {"realm": "biloxi.com", "nonce": "dcd98b7102dd2f0e8b11d0f600bfb0c093"}
EXAMPLES = [
    ({}, "bf57e4e0d0bffc0fbaedce64d59add5e"),
    ({"qop": ("auth",)}, "89eb0059246c02b2f6ee02c7961d5ea3"),
    ({"qop": ("auth-int", "auth"), "algorithm": "MD5"}, "89eb0059246c02b2f6ee02c7961d5ea3"),
    ({"qop": ("auth",), "algorithm": "MD5-sess"}, "e4e4ea61d186d07a92c9e1f6919902e9"),
]
ALGORITHMS = ["MD5", "SHA-256", "SHA-512-256"]
algorithms = st.sampled_from([name + suffix for name in ALGORITHMS for suffix in ("", "-sess", "-SESS")])


def test_rfc_2617_section_3_5() -> None:
    assert (
        request_digest(
            "Circle Of Life",
            username="Mufasa",
            realm="testrealm@host.com",
            nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093",
            method="GET",
            uri="/dir/index.html",
            qop="auth",
            cnonce="0a4f113b",
        )
        == "6629fae49393a05397450978507c4ef1"
    )


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_rfc_7616_section_3_9_1(algorithm: str, response: str) -> None:
    assert request_digest("Circle of Life", algorithm=algorithm, **RFC7616) == response


def test_rfc_7616_section_3_9_2_with_the_true_sha_512_256() -> None:
    # The RFC prints the sums of a SHA-512 that was cut to 256 bits; erratum 4897 has those of SHA-512/256.
    name, realm = "J\u00e4s\u00f8n Doe", "api@example.org"
    hidden = "793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"
    assert userhash("SHA-512-256", name, realm) == hidden
    assert (
        request_digest(
            "Secret, or not?",
            username=name,
            realm=realm,
            nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK",
            method="GET",
            uri="/doe.json",
            algorithm="SHA-512-256",
            qop="auth",
            cnonce="NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v",
        )
        == "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5"
    )


@pytest.mark.parametrize(("params", "response"), EXAMPLES)
def test_examples_for_sip(params: dict[str, object], response: str) -> None:
    challenge = DigestChallenge(params={**BILOXI, **params})
    credentials = challenge.respond("bob", "zanzibar", "INVITE", BOB, cnonce="0a4f113b")
    assert credentials.response == response
    assert credentials.verifies("zanzibar", "INVITE")


@pytest.mark.parametrize(
    ("params", "response"),
    [
        ({"algorithm": "MD5"}, "bdbeebb2da6adb6bca02599c2239e192"),
        ({"algorithm": "MD5-sess"}, "91984da2d8663716e91554859c22ca70"),
    ],
)
def test_examples_with_auth_int(params: dict[str, object], response: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # The examples have a body of which the sum is known alone.
    hexadecimal = digest.hexadecimal
    sums = {b"body": "c1ed018b8ec4a3b170c0921f5b564e48"}
    monkeypatch.setattr(digest, "hexadecimal", lambda name, data: sums.get(data) or hexadecimal(name, data))
    challenge = DigestChallenge(params={**BILOXI, **params, "qop": ("auth-int",)})
    credentials = challenge.respond("bob", "zanzibar", "INVITE", BOB, body=b"body", cnonce="0a4f113b")
    assert credentials.response == response
    assert credentials.verifies("zanzibar", "INVITE", b"body")
    assert not credentials.verifies("zanzibar", "INVITE", b"another")


def test_the_empty_body_counts_with_auth_int() -> None:
    # RFC 3261 section 22.4: the sum of an empty body is that of the empty string.
    challenge = DigestChallenge(params={**BILOXI, "algorithm": "SHA-256", "qop": ("auth-int",)})
    credentials = challenge.respond("bob", "zanzibar", "BYE", BOB, cnonce="c")

    def sha256(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    a1 = sha256("bob:biloxi.com:zanzibar")
    a2 = sha256(f"BYE:sip:bob@biloxi.com:{sha256('')}")
    assert credentials.response == sha256(f"{a1}:{BILOXI['nonce']}:00000001:c:auth-int:{a2}")


def test_credentials_repeat_the_challenge() -> None:
    challenge = DigestChallenge(
        params={**BILOXI, "opaque": "x", "algorithm": "sha-256", "qop": ("token", "AUTH"), "x": "y"}
    )
    credentials = challenge.respond("bob", "zanzibar", "INVITE", BOB, cnonce="c", nc=255)
    assert str(credentials) == (
        'Digest username="bob", realm="biloxi.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", '
        f'uri="sip:bob@biloxi.com", response="{credentials.response}", algorithm=sha-256, opaque="x", '
        'cnonce="c", qop=auth, nc=000000ff'
    )


def test_without_qop_there_is_no_cnonce() -> None:
    # RFC 3261 section 22.4: cnonce and nc only if the server sent qop.
    credentials = DigestChallenge(params=BILOXI).respond("bob", "zanzibar", "INVITE", BOB, cnonce="c")
    assert (credentials.cnonce, credentials.nc, credentials.qop) == (None, None, None)


def test_a_cnonce_is_new_each_time() -> None:
    challenge = DigestChallenge(params={**BILOXI, "qop": ("auth",)})
    first, second = (challenge.respond("bob", "zanzibar", "INVITE", BOB) for _ in range(2))
    assert first.cnonce != second.cnonce
    assert first.response != second.response


def test_userhash_hides_the_name() -> None:
    # RFC 7616 section 3.4.4.
    challenge = DigestChallenge(params={**BILOXI, "qop": ("auth",), "userhash": "true"})
    credentials = challenge.respond("bob", "zanzibar", "INVITE", BOB)
    assert credentials.username == userhash("MD5", "bob", "biloxi.com")
    assert credentials.userhash
    assert credentials.verifies("zanzibar", "INVITE", username="bob")
    assert not credentials.verifies("zanzibar", "INVITE", username="alice")
    assert not credentials.verifies("zanzibar", "INVITE")


@pytest.mark.parametrize(
    ("params", "nc"),
    [
        ({"realm": False}, 1),
        ({"nonce": False}, 1),
        ({"algorithm": "AKAv1-MD5"}, 1),
        ({"algorithm": "SHA-512"}, 1),
        ({"qop": ("auth-conf",)}, 1),
        ({"algorithm": "MD5-sess"}, 1),
        ({"qop": ("auth",)}, 0),
        ({"qop": ("auth",)}, 2**32),
    ],
)
def test_what_cannot_be_answered(params: dict[str, object], nc: int) -> None:
    challenge = DigestChallenge(params=BILOXI).with_params(params)
    with pytest.raises(ValueError, match=r"not|cannot"):
        challenge.respond("bob", "zanzibar", "INVITE", BOB, nc=nc)


@pytest.mark.parametrize(
    "changes",
    [{name: False} for name in ("username", "realm", "nonce", "uri", "response", "cnonce", "nc", "qop")]
    + [{"nonce": "x"}, {"algorithm": "SHA-256"}, {"algorithm": "AKAv1-MD5"}, {"qop": "auth-conf"}, {"nc": 2}]
    + [{"uri": AbsoluteUri("http", "//biloxi.com")}, {"userhash": "true"}],
)
def test_what_is_changed_or_missing_does_not_verify(changes: dict[str, object]) -> None:
    credentials = DigestChallenge(params={**BILOXI, "qop": ("auth",)}).respond("bob", "zanzibar", "INVITE", BOB)
    assert credentials.verifies("zanzibar", "INVITE")
    assert not credentials.with_params(changes).verifies("zanzibar", "INVITE")


texts = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"))


@given(
    algorithm=algorithms,
    qop=st.sampled_from([("auth",), ("auth-int",), ("x", "auth-int"), ("auth-int", "auth")]),
    username=texts,
    password=texts,
    realm=texts,
    nonce=texts,
    method=st.sampled_from(["INVITE", "REGISTER", "invite"]),
    body=st.binary(),
    nc=st.integers(1, 2**32 - 1),
)
def test_an_answer_verifies_after_the_wire(algorithm: str, qop: tuple[str, ...], **drawn: Any) -> None:
    params = {"realm": drawn["realm"], "nonce": drawn["nonce"], "algorithm": algorithm, "qop": qop}
    challenge = HeaderField("WWW-Authenticate", DigestChallenge(params=params)).value
    answer = challenge.respond(
        drawn["username"], drawn["password"], drawn["method"], BOB, body=drawn["body"], nc=drawn["nc"]
    )
    received = HeaderField("Authorization", answer).value
    assert isinstance(received, DigestCredentials)
    assert received == answer
    assert received.verifies(drawn["password"], drawn["method"], drawn["body"])
    assert not received.verifies(drawn["password"] + "x", drawn["method"], drawn["body"])
    assert not received.verifies(drawn["password"], "OPTIONS", drawn["body"])
    assert received.verifies(drawn["password"], drawn["method"], drawn["body"] + b"x") == (received.qop == "auth")
