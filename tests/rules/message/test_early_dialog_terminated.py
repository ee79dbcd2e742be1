"""199 Early Dialog Terminated (RFC 6228)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import SDP, response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

OFFER = SDP.format(port=49170)
UNTAGGED = "To: <sip:bob@biloxi.example>"
MIXED = "Content-Type: multipart/mixed;boundary=b"
NESTED = (
    "--b\r\nContent-Type: multipart/alternative;boundary=c\r\n\r\n"
    f"--c\r\nContent-Type: APPLICATION/SDP\r\n\r\n{OFFER}\r\n--c--\r\n\r\n--b--\r\n"
)
OTHER = "--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b--\r\n"


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        ("to-tag-required-199", response("199 INVITE", UNTAGGED), ["to"]),
        ("to-tag-required-199", response("180 INVITE", UNTAGGED), []),
        ("to-tag-required", response("199 INVITE", UNTAGGED), []),
        ("to-tag-required", response("199 SUBSCRIBE", UNTAGGED), ["to"]),
        ("reason-required-199", response("199 INVITE", "Reason: Q.850;cause=16"), ["reason"]),
        ("reason-required-199", response("199 INVITE", "Reason: SIP"), ["reason"]),
        ("reason-required-199", response("199 INVITE", "Reason: Q.850;cause=16, sip;cause=603"), []),
        ("reason-required-199", response("199 INVITE", "Reason: Q.850;cause=16", "+Reason: SIP;cause=603"), []),
        ("reason-required-199", response("199 INVITE", "Reason: SIP;cause=busy"), []),
        ("reason-required-199", response("180 INVITE"), []),
        ("no-199-option-tag-in-199", response("199 INVITE", "Supported: 100rel", "Require: 199"), ["require[0]"]),
        (
            "no-199-option-tag-in-199",
            response("199 INVITE", "Supported: 199, 199", "Proxy-Require: foo, 199"),
            ["supported[0]", "proxy_require[1]"],
        ),
        ("no-199-option-tag-in-199", response("199 INVITE", "Supported: 1990"), []),
        ("no-199-option-tag-in-199", response("200 INVITE", "Supported: 199"), []),
        ("no-sdp-199", response("199 INVITE", MIXED, body=NESTED), ["body"]),
        ("no-sdp-199", response("199 INVITE", MIXED, body=OTHER), []),
        ("no-sdp-199", response("199 INVITE", MIXED, body="no boundary"), []),
        ("no-sdp-199", response("199 INVITE", "Content-Type: application/sdp"), []),
        ("no-sdp-199", response("199 INVITE", "Content-Type: text/plain", body=OFFER), []),
        (
            "no-sdp-199",
            response("199 INVITE", "Content-Type: application/sdp", "Require: 100rel", "RSeq: 1", body=OFFER),
            [],
        ),
        ("no-sdp-199", response("183 INVITE", "Content-Type: application/sdp", body=OFFER), []),
    ],
)
def test_where_the_rule_finds_fault(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected
