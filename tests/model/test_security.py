"""Security-Client, Security-Server and Security-Verify (RFC 3329, erratum 3799)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.equivalence import equivalent
from sipmsg.model.header_field import HeaderField
from sipmsg.model.security import SecMechanism
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused

NAMES = ["Security-Client", "Security-Server", "Security-Verify"]
ACCEPTED: list[tuple[str, str, tuple[SecMechanism, ...], str]] = [
    # RFC 3329 section 2.2.
    (
        "Security-Client",
        "digest, tls",
        (SecMechanism("digest"), SecMechanism("tls")),
        "digest, tls",
    ),
    (
        "Security-Server",
        "ipsec-ike;q=0.1,\r\n tls;q=0.2 ; d-qop = verify",
        (
            SecMechanism("ipsec-ike", params={"q": 0.1}),
            SecMechanism("tls", params={"q": 0.2, "d-qop": "verify"}),
        ),
        "ipsec-ike;q=0.1, tls;q=0.2;d-qop=verify",
    ),
    (
        "Security-Verify",
        'digest;d-alg=MD5;D-VER="0000000000000000000000000000a9e3";x;y="z"',
        (
            SecMechanism(
                "digest",
                params={
                    "d-alg": "MD5",
                    "D-VER": QuotedString("0000000000000000000000000000a9e3"),
                    "x": None,
                    "y": QuotedString("z"),
                },
            ),
        ),
        'digest;d-alg=MD5;D-VER="0000000000000000000000000000a9e3";x;y="z"',
    ),
    # RFC 3329 appendix A: an SPI has up to ten digits.
    (
        "Security-Server",
        "ipsec-man;alg=hmac-md5-96;prot=esp;mod=trans;ealg=des-ede3-cbc;spi=0;port1=5062;port2=65535",
        (
            SecMechanism(
                "ipsec-man",
                params={
                    "alg": "hmac-md5-96",
                    "prot": "esp",
                    "mod": "trans",
                    "ealg": "des-ede3-cbc",
                    "spi": 0,
                    "port1": 5062,
                    "port2": 65535,
                },
            ),
        ),
        "ipsec-man;alg=hmac-md5-96;prot=esp;mod=trans;ealg=des-ede3-cbc;spi=0;port1=5062;port2=65535",
    ),
    (
        "Security-Verify",
        "ipsec-3gpp;q=1.000;spi-c=0000000001;spi-s=4294967295;port-c=2468;port-s=1357",
        (
            SecMechanism(
                "ipsec-3gpp",
                params={"q": 1.0, "spi-c": 1, "spi-s": 2**32 - 1, "port-c": 2468, "port-s": 1357},
            ),
        ),
        "ipsec-3gpp;q=1;spi-c=1;spi-s=4294967295;port-c=2468;port-s=1357",
    ),
]
# The mark stands before the text at fault.
REFUSED = [
    "^",
    "tls,^",
    "tls,^,digest",
    "tls;^",
    "tls^ digest",
    "tls;q=1.^1",
    "tls;q=^.5",
    "tls;q^",
    'tls;d-alg=^"MD5"',
    "digest;d-ver=^0000000000000000000000000000a9e3",
    'digest;d-ver=^"0000000000000000000000000000a9e"',
    'digest;d-ver=^"0000000000000000000000000000A9E3"',
    "ipsec-man;spi=^4294967296",
    "ipsec-man;spi=0000000000^1",
    "ipsec-man;port1=^65536",
    "ipsec-3gpp;spi-c=^x",
    "ipsec-3gpp;port-s=^-1",
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: tuple[SecMechanism, ...], canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize("marked", REFUSED)
@pytest.mark.parametrize("name", NAMES)
def test_it_is_refused_where_it_breaks(name: str, marked: str) -> None:
    check_refused(name, marked.replace("^", ""), marked.index("^"))


def test_rows_are_one_list() -> None:
    message = sipmsg.parse(
        b"SIP/2.0 494 Security Agreement Required\r\n"
        b"Security-Server: ipsec-ike;q=0.1\r\n"
        b"Security-Server: tls;q=0.2, digest;d-qop=auth\r\n\r\n",
        lazy=True,
    )
    assert [(mechanism.name, mechanism.q) for mechanism in message.security_server] == [
        ("ipsec-ike", 0.1),
        ("tls", 0.2),
        ("digest", None),
    ]
    assert message.security_server[2].d_qop == "auth"
    assert message.security_client == message.security_verify == ()


def test_tokens_have_no_case() -> None:
    upper, lower = (
        SecMechanism("TLS", params={"D-ALG": "MD5", "q": 0.5}),
        SecMechanism("tls", params={"q": 0.5, "d-alg": "md5"}),
    )
    assert equivalent(upper, lower)
    assert not equivalent(upper, SecMechanism("tls", params={"d-alg": "md5", "q": 0.4}))


tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1)
ports, spis = st.integers(0, 65535), st.integers(0, 2**32 - 1)
params = st.fixed_dictionaries(
    {},
    optional={
        "q": st.integers(0, 1000).map(lambda thousandths: thousandths / 1000),
        "d-alg": tokens,
        "d-qop": tokens,
        "d-ver": st.text("0123456789abcdef", min_size=32, max_size=32).map(QuotedString),
        "alg": tokens,
        "spi": spis,
        "spi-c": spis,
        "port1": ports,
        "port-s": ports,
        "x": st.none() | tokens,
    },
)


@given(st.lists(st.builds(SecMechanism, tokens, params=params), min_size=1).map(tuple), st.sampled_from(NAMES))
def test_what_is_printed_is_read_again(value: tuple[SecMechanism, ...], name: str) -> None:
    assert HeaderField(name, value).value == value
