"""Which header fields the tables of the RFCs refuse in a response (RFC 3261 section 20)."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import response
from sipmsg.rules.message.where import misplaced

NOT_APPLICABLE, REQUEST_ONLY, OTHER_CODES = (
    "header-not-applicable",
    "request-only-header-in-response",
    "response-code-not-in-where",
)
GENERIC = (NOT_APPLICABLE, REQUEST_ONLY, OTHER_CODES)


@pytest.mark.parametrize(
    ("what", "row", "rule"),
    [
        # RFC 3261 Table 2: Contact 2xx, BYE "-".
        ("200 BYE", "Contact: <sip:bob@192.0.2.4>", NOT_APPLICABLE),
        # RFC 3262 Table 1: Contact 2xx, PRACK "-".
        ("200 PRACK", "Contact: <sip:bob@192.0.2.4>", NOT_APPLICABLE),
        # RFC 3261 Table 2: Content-Type, CANCEL "-".
        ("200 CANCEL", "Content-Type: text/plain", NOT_APPLICABLE),
        # RFC 3311 Table 2: Subject, UPDATE "-".
        ("200 UPDATE", "Subject: lunch", NOT_APPLICABLE),
        # RFC 3261 Table 3: Require, CANCEL "-".
        ("200 CANCEL", "Require: timer", NOT_APPLICABLE),
        ("200 INVITE", "Route: <sip:p1.example;lr>", REQUEST_ONLY),
        ("404 OPTIONS", "Max-Forwards: 70", REQUEST_ONLY),
        ("200 INVITE", "Subject: lunch", REQUEST_ONLY),
        ("486 INVITE", "Priority: urgent", REQUEST_ONLY),
        ("200 INVITE", "In-Reply-To: 70710@saturn.example", REQUEST_ONLY),
        ("180 INVITE", "Proxy-Require: foo", REQUEST_ONLY),
        # RFC 3261 Table 3: Supported R and 2xx.
        ("404 INVITE", "Supported: timer", OTHER_CODES),
        ("100 INVITE", "Supported: timer", OTHER_CODES),
        # RFC 3261 Table 2: Accept R, 2xx and 415.
        ("486 INVITE", "Accept: application/sdp", OTHER_CODES),
        # RFC 3261 Table 3: Record-Route R, 2xx and 18x.
        ("404 INVITE", "Record-Route: <sip:p1.example;lr>", OTHER_CODES),
    ],
)
def test_refused(what: str, row: str, rule: str) -> None:
    report = response(what, row).report(select=GENERIC)
    assert [finding.rule for finding in report] == [rule]
    assert row.partition(":")[0] in report.findings[0].message


@pytest.mark.parametrize(
    ("what", "row"),
    [
        ("200 INVITE", "Contact: <sip:bob@192.0.2.4>"),
        # RFC 3261 section 13.2.2.3: a failure of INVITE may have Contact.
        ("486 INVITE", "Contact: <sip:bob@192.0.2.4>"),
        ("485 BYE", "Contact: <sip:bob@192.0.2.4>"),
        # RFC 4916 section 4.2.
        ("180 INVITE", "Supported: from-change"),
        ("415 BYE", "Accept: application/sdp"),
        # RFC 3261 section 12.1.1: whatever makes a dialog has the Record-Route of the request.
        ("183 INVITE", "Record-Route: <sip:p1.example;lr>"),
        ("199 INVITE", "Record-Route: <sip:p1.example;lr>"),
        ("155 INVITE Odd", "Record-Route: <sip:p1.example;lr>"),
        # RFC 6665 section 8.2.2.
        ("200 UPDATE", "Allow-Events: presence"),
        ("486 INVITE", "Allow-Events: presence"),
        ("200 INVITE", "Server: toy/1.0"),
        ("404 INVITE", "X-Unknown: 1"),
        # No table knows these methods and codes.
        ("200 FOO", "Contact: <sip:bob@192.0.2.4>"),
        ("431 INVITE Odd", "Warning: 399 biloxi.example odd"),
    ],
)
def test_allowed(what: str, row: str) -> None:
    assert list(response(what, row).report(select=GENERIC)) == []


@pytest.mark.parametrize(
    ("what", "row", "rule"),
    [
        ("200 INVITE", "Alert-Info: <http://sounds.example/a.wav>", "alert-info-1xx-invite-only"),
        ("100 INVITE", "Reason: SIP;cause=200", "no-reason-100"),
        ("504 INVITE", "Retry-After: 60", "retry-after-codes"),
        ("200 INVITE", "Unsupported: foo", "unsupported-only-420"),
        ("403 INVITE", 'WWW-Authenticate: Digest realm="a.example", nonce="1"', "challenge-only-401-407"),
    ],
)
def test_a_rule_of_its_own_speaks_alone(what: str, row: str, rule: str) -> None:
    assert [finding.rule for finding in response(what, row).report(select=(*GENERIC, rule))] == [rule]


def test_codes_outside_the_six_classes_are_in_no_table() -> None:
    assert list(response("200 INVITE", status_line="SIP/2.0 700 Odd").report(select=GENERIC)) == []


def test_the_tables_are_read_once_for_codes_and_methods_that_they_do_not_tell_apart() -> None:
    assert misplaced(430, "FOO") is misplaced(431, "BAR")
    assert misplaced(100, "INVITE") is not misplaced(101, "INVITE")


def test_each_header_field_is_told_once() -> None:
    report = response("200 INVITE", "Route: <sip:p1.example;lr>", "+Route: <sip:p2.example;lr>").report(select=GENERIC)
    assert [finding.path for finding in report] == ["route[0]"]
