"""What a status code, or a header field, may stand with."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import SDP, response


@pytest.mark.parametrize(
    ("what", "rule"),
    [
        ("180 OPTIONS", "no-1xx-non-invite"),
        ("199 FOO", "no-1xx-non-invite"),
        ("202 NOTIFY", "no-202-subscribe-notify"),
        ("408 REGISTER", "no-408-non-invite"),
        ("600 REGISTER", "no-6xx-register"),
        ("608 REGISTER", "no-6xx-register"),
        ("555 SUBSCRIBE", "555-only-register"),
        ("100 ACK", "no-response-to-ack"),
    ],
)
def test_a_code_that_the_method_does_not_get(what: str, rule: str) -> None:
    assert rule in response(what).report().by_rule


@pytest.mark.parametrize("what", ["100 OPTIONS", "180 INVITE", "202 PUBLISH", "202 MESSAGE", "408 INVITE", "600 BYE"])
def test_a_code_that_the_method_gets(what: str) -> None:
    assert response(what).report().ok


def test_nothing_is_said_of_a_method_that_cannot_be_read() -> None:
    report = response("422 INVITE", "CSeq: INVITE").report()
    assert list(report.by_rule) == ["syntax-cseq"]


def test_a_relay_of_messages_sends_202() -> None:
    assert list(response("202 MESSAGE").report(select=("deprecated-code-202",))) == []


def test_only_100_goes_without_a_body_by_policy() -> None:
    rows = ("Content-Type: application/sdp",)
    assert list(response("183 INVITE", *rows, body=SDP.format(port=9)).report(select=("no-body-100",))) == []
    found = response("100 INVITE", *rows, body=SDP.format(port=9)).report(select=("no-body-100",))
    assert [finding.citation for finding in found] == ["sipmsg policy"]


@pytest.mark.parametrize(
    ("what", "row", "found"),
    [
        ("404 INVITE", "Retry-After: 60", False),
        ("603 INVITE", "Retry-After: 60", False),
        ("504 INVITE", "Retry-After: 60", True),
        ("200 INVITE", "Retry-After: 60", True),
        ("200 NOTIFY", "Event: presence", False),
        ("202 NOTIFY", "Event: presence", False),
        ("489 NOTIFY", "Event: presence", True),
        ("200 SUBSCRIBE", "Event: presence", True),
        ("401 INVITE", 'Proxy-Authenticate: Digest realm="a.example", nonce="1"', False),
        ("494 INVITE", 'Proxy-Authenticate: Digest realm="a.example", nonce="1"', False),
        ("200 INVITE", "Priv-Answer-Mode: Auto", False),
        ("200 OPTIONS", "Priv-Answer-Mode: Auto", True),
        ("100 INVITE", "Alert-Info: <http://sounds.example/a.wav>", True),
        ("302 INVITE", "User-to-User: 56a3;encoding=hex", False),
        ("100 INVITE", "User-to-User: 56a3;encoding=hex", True),
        ("200 BYE", "User-to-User: 56a3;encoding=hex", False),
        ("300 INVITE", "Error-Info: <sip:e@biloxi.example>", False),
        ("183 INVITE", "Error-Info: <sip:e@biloxi.example>", True),
    ],
)
def test_where_a_header_field_may_stand(what: str, row: str, found: bool) -> None:
    assert bool(len(response(what, row).report(select=("where",)))) is found


@pytest.mark.parametrize("name", ["Accept", "Accept-Encoding", "Accept-Language"])
def test_a_415_lists_formats_in_one_of_three_header_fields(name: str) -> None:
    rule = ("accept-required-415",)
    assert list(response("415 INVITE", "-Accept", f"{name}: ").report(select=rule)) == []
    assert len(response("415 INVITE", "-Accept").report(select=rule)) == 1


def test_preferences_differ_as_numbers_do() -> None:
    found = response("494 INVITE", "Security-Server: tls;q=0.1, digest;q=0.10, ipsec-ike").report(
        select=("security-server-distinct-q",)
    )
    assert [finding.path for finding in found] == ["security_server[1].params.q"]


@pytest.mark.parametrize(
    ("allow", "lacking"),
    [("INVITE, ACK, CANCEL", ""), ("INVITE, ACK", "add CANCEL to"), ("INVITE", "add ACK and CANCEL to"), ("BYE", "")],
)
def test_whoever_takes_invite_takes_ack_and_cancel(allow: str, lacking: str) -> None:
    report = response("200 OPTIONS", f"Allow: {allow}").report(select=("allow-lists-ack-cancel",))
    assert [lacking in finding.message for finding in report] == ([True] if lacking else [])
