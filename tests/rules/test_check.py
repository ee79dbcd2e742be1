"""Checking: what is judged with what, in which order, and that nothing stops it."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.rules import RULES, outcomes
from sipmsg.rules.catalogue import PACKAGES
from sipmsg.rules.check import MOST, judge
from sipmsg.rules.examples import request, response
from sipmsg.rules.report import CRASHED
from sipmsg.rules.rule import Problem, Rule
from sipmsg.rules.selection import Plan
from sipmsg.rules.view import View
from tests.corpus import messages, needs_corpus


def ids(report: sipmsg.Report) -> list[str]:
    return [finding.rule for finding in report]


def test_what_is_right_has_no_finding() -> None:
    for example in (response("200 OPTIONS"), response("486 INVITE"), response("100 INVITE"), response("401 REGISTER")):
        assert example.report().at_least("warning") == ()


def test_a_405_without_allow_is_told_at_its_status_line() -> None:
    data = response("405 INVITE", "-Allow").octets
    (finding,) = sipmsg.check(data)
    assert finding.rule == "allow-required-405"
    assert finding.severity == "error"
    assert finding.path == "allow"
    assert finding.span == (0, len(b"SIP/2.0 405 Method Not Allowed"))
    assert finding.citation == "RFC 3261 section 21.4.6"


def test_bytes_and_messages_however_parsed_give_the_same() -> None:
    data = response("405 BYE", "-Allow", "To: <sip:bob@biloxi.example>", "CSeq: 99999999999 BYE").octets
    report = sipmsg.check(data)
    assert ids(report) == ["allow-required-405", "to-tag-required", "cseq-number-32-bit"]
    for message in (sipmsg.parse(data, tolerant=True), sipmsg.parse(data, lazy=True)):
        assert sipmsg.check(message).findings == report.findings


def test_findings_stand_in_the_order_of_the_bytes() -> None:
    data = response("407 INVITE", "-From", "To: <sip:bob@biloxi.example>", "Server: (").octets
    spans = [finding.span for finding in sipmsg.check(data) if finding.span]
    assert spans == sorted(spans)
    assert len(spans) >= 3


def test_what_parsing_found_is_in_the_report() -> None:
    assert ids(sipmsg.check(response("404 BYE", "Server: (").octets)) == ["syntax-server"]


def test_a_rule_that_says_more_stands_in_place_of_what_parsing_found() -> None:
    data = response("200 BYE", "CSeq: 4294967296 BYE").octets
    assert ids(sipmsg.check(data)) == ["cseq-number-32-bit"]
    assert ids(sipmsg.check(data, ignore=["cseq-number-32-bit"])) == ["syntax-cseq"]


def test_a_request_is_checked_by_the_rules_that_hold_for_it() -> None:
    assert ids(sipmsg.check(request("BYE").message)) == []
    assert ids(sipmsg.check(request("BYE", "From: <sip:alice@atlanta.example>").message)) == ["from-tag-required"]


def test_a_request_answers_nothing() -> None:
    message = request("BYE").message
    with pytest.raises(TypeError, match="checked alone"):
        sipmsg.check(message, request=message)
    with pytest.raises(TypeError, match="not a response"):
        sipmsg.check(response("200 BYE").message, request=response("200 BYE").octets)


def test_outcomes_tell_passed_failed_and_not_applicable() -> None:
    said = {rule.id: outcome for rule, outcome in outcomes(response("405 BYE", "-Allow").message)}
    assert said["allow-required-405"] == "failed"
    assert said["call-id-required"] == "passed"
    assert said["to-tag-required"] == "passed"
    assert said["rseq-range"] == "not applicable"


def _crashing(view: View) -> None:
    raise ZeroDivisionError("it was \x1b[31m me")


def test_a_rule_that_crashes_is_one_finding_and_the_others_go_on() -> None:
    view = View(response("405 BYE", "-Allow").message)
    broken = attrs.evolve(RULES["call-id-required"], check=_crashing)
    findings = judge(Plan([broken, RULES["allow-required-405"]]), view, view)
    assert [finding.rule for finding in findings] == [CRASHED, "allow-required-405"]
    assert "call-id-required failed with ZeroDivisionError" in findings[0].message
    assert "\x1b" not in str(findings[0])
    assert sipmsg.Report(tuple(findings)).crashed


def _everywhere(view: View) -> list[Problem]:
    return [view.at("via", index) for index in range(1_000)]


def test_of_very_many_places_some_are_told_and_that_there_are_more() -> None:
    view = View(response("200 BYE").message)
    noisy = attrs.evolve(RULES["call-id-required"], check=_everywhere)
    findings = judge(Plan([noisy]), view, view)
    assert len(findings) == MOST
    assert findings[-1].message.startswith(f"there are more than {MOST} places")


@given(st.binary(max_size=300))
def test_any_bytes_give_a_report_or_our_own_error(data: bytes) -> None:
    try:
        report = sipmsg.check(data, select=["all"])
    except sipmsg.SipError:
        return
    assert not report.crashed


EXAMPLES = sorted({str(rule.fails) for rule in RULES.values() if rule.scope == "message"})


@given(st.sampled_from(EXAMPLES), st.data())
def test_a_damaged_message_never_makes_a_rule_crash(text: str, data: st.DataObject) -> None:
    octets = bytearray(text.replace("\n", "\r\n").encode("utf-8"))
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(octets) - 1))
        octets[place : place + data.draw(st.integers(0, 6))] = data.draw(st.binary(max_size=4))
    try:
        report = sipmsg.check(bytes(octets), select=["all"])
    except sipmsg.SipError:
        return
    assert not report.crashed, str(report)
    for finding in report:
        assert finding.span is None or 0 <= finding.span[0] <= finding.span[1] <= len(octets)


@needs_corpus
def test_no_rule_crashes_over_the_corpus() -> None:
    checked = 0
    for name, (_, octets) in messages().items():
        try:
            report = sipmsg.check(octets, select=["all"])
        except sipmsg.SipError:
            continue
        assert not report.crashed, name
        checked += 1
    assert checked > 1_700


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_the_scope_is_the_one_of_the_package(rule: Rule) -> None:
    module = rule.check.__module__
    home = {"exchange": "exchange", "transaction": "transactions"}.get(rule.scope, rule.scope)
    assert home in PACKAGES
    assert module.startswith((f"sipmsg.rules.{home}.", "sipmsg.rules.tables"))


@pytest.mark.parametrize(
    ("given", "named", "reason"),
    [
        ("SIP/2.0 200 OK", {}, "what is checked is a message or its bytes, not str"),
        (None, {}, "what is checked is a message or its bytes, not NoneType"),
        (b"SIP/2.0 200 OK\r\n\r\n", {"request": "BYE"}, "request= is a message or its bytes, not str"),
        (b"SIP/2.0 200 OK\r\n\r\n", {"received": "TCP"}, "received= takes a Received, not str"),
        (b"SIP/2.0 200 OK\r\n\r\n", {"select": "default"}, "take a list of names, such as ['default'], not one text"),
        (b"SIP/2.0 200 OK\r\n\r\n", {"ignore": [405]}, "take names as text, not int"),
    ],
)
def test_values_of_other_types_are_refused_with_what_is_due(given: Any, named: dict[str, Any], reason: str) -> None:
    with pytest.raises(TypeError, match=re.escape(reason)):
        sipmsg.check(given, **named)
