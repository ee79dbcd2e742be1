"""Challenges (RFC 3261 sections 7.3.1 and 22, RFC 2617, RFC 8760)."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

DIGEST = 'Digest realm="biloxi.example", nonce="84f1c1ae", qop="auth"'
SHA = f"{DIGEST}, algorithm=SHA-256"


def challenged(*values: str) -> Example:
    first, *others = values
    return response("401 INVITE", f"WWW-Authenticate: {first}", *(f"+WWW-Authenticate: {value}" for value in others))


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        ("www-authenticate-required-401", response("401 REGISTER", "-WWW-Authenticate"), ["www_authenticate"]),
        ("www-authenticate-required-401", response("407 REGISTER"), []),
        ("proxy-authenticate-required-407", response("407 INVITE", "-Proxy-Authenticate"), ["proxy_authenticate"]),
        ("proxy-authenticate-required-407", response("401 INVITE"), []),
        ("no-challenge-cancel", response("407 CANCEL"), ["start_line"]),
        ("no-challenge-cancel", response("481 CANCEL"), []),
        ("no-challenge-cancel", response("407 BYE"), []),
        ("challenge-not-combined", challenged(f"{DIGEST},{SHA}"), ["www_authenticate"]),
        ("challenge-not-combined", challenged(SHA, f'{DIGEST}, Basic realm="a"'), ["www_authenticate[1]"]),
        ("challenge-not-combined", challenged(f"{DIGEST},\r\n {SHA}"), ["www_authenticate"]),
        ("challenge-not-combined", challenged(SHA, DIGEST), []),
        ("challenge-not-combined", challenged('Digest realm="a, Digest b=", nonce="1", qop="x'), []),
        ("challenge-not-combined", challenged('Digest realm="a\\", Digest b=", nonce="1", qop=,'), []),
        ("challenge-not-combined", challenged("Digest realm , nonce = , qop"), []),
        (
            "challenge-not-combined",
            response("407 INVITE", f"Proxy-Authenticate: {DIGEST}, {SHA}"),
            ["proxy_authenticate"],
        ),
        ("digest-realm-nonce-required", challenged('Digest qop="auth"'), ["www_authenticate[0]"] * 2),
        ("digest-realm-nonce-required", challenged(SHA, 'digest nonce="1", qop="auth"'), ["www_authenticate[1]"]),
        ("digest-realm-nonce-required", challenged('Bearer scope="sip"'), []),
        (
            "digest-realm-nonce-required",
            response("407 INVITE", 'Proxy-Authenticate: Digest realm="a"'),
            ["proxy_authenticate[0]"],
        ),
        ("digest-qop-required", challenged('Digest realm="a", nonce="1", QOP="auth-int"'), []),
        ("digest-qop-required", challenged('Digest realm="a", nonce="1"', SHA), ["www_authenticate[0]"]),
        ("digest-qop-required", challenged('Bearer realm="a"'), []),
        ("digest-qop-required", challenged("Digest realm"), []),
        ("digest-distinct-algorithms", challenged(SHA, DIGEST), []),
        ("digest-distinct-algorithms", challenged(SHA, f"{DIGEST}, algorithm=sha-256"), ["www_authenticate[1]"]),
        (
            "digest-distinct-algorithms",
            challenged(DIGEST, DIGEST, DIGEST),
            ["www_authenticate[1]", "www_authenticate[2]"],
        ),
        ("digest-distinct-algorithms", challenged(DIGEST, DIGEST.replace("biloxi", "atlanta")), []),
        (
            "digest-distinct-algorithms",
            response("401 INVITE", f"WWW-Authenticate: {DIGEST}", f"Proxy-Authenticate: {DIGEST}"),
            [],
        ),
        ("no-basic-challenge", challenged(SHA, 'BASIC realm="a"'), ["www_authenticate[1]"]),
        (
            "no-basic-challenge",
            response("407 INVITE", 'Proxy-Authenticate: Basic realm="a"'),
            ["proxy_authenticate[0]"],
        ),
        ("no-basic-challenge", challenged('Digest realm="Basic", nonce="1", qop="auth"'), []),
    ],
)
def test_where_the_rule_finds_fault(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected


def test_combined_challenges_stand_in_place_of_what_the_parser_says() -> None:
    report = challenged(f"{DIGEST}, {SHA}").report()
    assert [finding.rule for finding in report] == ["challenge-not-combined"]
    assert "Digest" in next(iter(report)).message


@pytest.mark.parametrize("piece", ['"', '\\"', ',"', ", a", ", \t", "a b=", 'a"\\'])
def test_hostile_challenges_take_no_more_than_their_length(piece: str) -> None:
    row = "WWW-Authenticate: Digest realm=" + piece * (60_000 // len(piece))
    data = response("401 INVITE", row).octets
    assert sipmsg.check(data, select=["challenge-not-combined"]).by_rule.keys() <= {"challenge-not-combined"}
