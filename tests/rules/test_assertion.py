"""assert_valid: the report is the message of the error."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg import assert_valid
from sipmsg.findings import Finding, Severity
from sipmsg.rules.assertion import counted
from sipmsg.rules.report import Report

ASKED = sipmsg.Request(
    "OPTIONS",
    "sip:bob@biloxi.example",
    headers={
        "Via": "SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds",
        "Max-Forwards": "70",
        "From": "<sip:alice@atlanta.example>;tag=1928301774",
        "To": "<sip:bob@biloxi.example>",
        "Call-ID": "a84b4c76e66710",
        "CSeq": "1 OPTIONS",
    },
)
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "warning")
REFUSED = ASKED.respond(405, to_tag="1")


def test_what_is_valid_gives_the_report() -> None:
    report = assert_valid(ASKED.respond(404, to_tag="1"), request=ASKED)
    assert isinstance(report, Report)
    assert report.ok


def test_the_error_has_the_count_and_the_report() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_valid(REFUSED, request=ASKED)
    first, second, *_ = str(caught.value).split("\n")
    assert first == "SIP/2.0 405 Method Not Allowed: 1 error"
    assert second.startswith("1:1: error: allow: ")
    assert "[allow-required-405, RFC 3261 section 21.4.6]" in second


def test_request_and_arrival_are_judged() -> None:
    with pytest.raises(AssertionError, match="call-id-equals-request"):
        assert_valid(ASKED.respond(404, to_tag="1").evolve(call_id="other"), request=ASKED)
    without = bytes(ASKED.respond(404, to_tag="1")).replace(b"Content-Length: 0\r\n", b"")
    with pytest.raises(AssertionError, match="content-length-required-stream"):
        assert_valid(without, received=sipmsg.Received(transport="TCP"))


def test_rules_are_selected_and_ignored() -> None:
    assert_valid(REFUSED, ignore=["allow-required-405"])
    assert_valid(REFUSED, select=["to-tag-required"])


@pytest.mark.parametrize(("fail_on", "fails"), [("error", False), ("warning", True), ("info", True)])
def test_the_threshold(fail_on: Severity, fails: bool) -> None:
    response = ASKED.respond(404, to_tag="1").evolve(from_="<sip:alice@atlanta.example>")
    if not fails:
        assert assert_valid(response, fail_on=fail_on).counts["warning"]
        return
    with pytest.raises(AssertionError, match="from-tag-required"):
        assert_valid(response, fail_on=fail_on)


def test_no_other_word_is_a_threshold() -> None:
    with pytest.raises(ValueError, match="fail_on is error, warning or info, not 'never'"):
        assert_valid(REFUSED, fail_on="never")  # type: ignore[arg-type]  # that is what is tested


def test_the_error_is_safe_to_show() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_valid(b"SIP/2.0 200 \x1b[31m" + b"x" * 1_000 + b"\r\n\r\n")
    assert all(line.isprintable() for line in str(caught.value).split("\n"))
    assert len(str(caught.value).split("\n")[0]) < 200


def test_findings_are_counted_in_words() -> None:
    findings = tuple(Finding("x", severity, "", None, "", "") for severity in SEVERITIES)
    assert counted(Report(findings)) == "1 error, 2 warnings"
