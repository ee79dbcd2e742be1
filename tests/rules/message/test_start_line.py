"""Status-Lines by RFC 3261 sections 7.1, 7.2 and 25.1."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response


def told(line: str, *, select: tuple[str, ...] = ("default",)) -> set[str]:
    """Give the findings that point at a Status-Line, without hints."""
    report = response("200 INVITE", status_line=line).report(select=select)
    return {finding.rule for finding in report if finding.path == "start_line" and finding.severity != "info"}


@pytest.mark.parametrize(
    ("line", "rules"),
    [
        ("SIP/2.0 200 OK", set()),
        ("SIP/2.0 200 ", set()),
        ("SIP/2.0 200 Völlig in Ordnung", set()),
        ("SIP/2.0 200 = 2**3 * 5**2 %20", set()),
        ("SIP/2.0 699 Foo", set()),
        ("SIP/2.0 700 Foo", {"status-code-range"}),
        ("SIP/2.0 099 Foo", {"status-code-range"}),
        ("SIP/2.0 99 Foo", {"status-code-range"}),
        ("SIP/2.0 4294967301 Foo", {"status-code-range"}),
        ("SIP/2.00 200 OK", {"sip-version-2-0"}),
        ("SIP/7.0 200 OK", {"sip-version-2-0"}),
        ("sip/2.0 200 OK", {"sip-version-uppercase"}),
        ("sip/7.0 200 OK", {"sip-version-2-0"}),
        ("SIP/2.0  200 OK", {"status-line-single-space"}),
        ("SIP/2.0\t200 OK", {"status-line-single-space"}),
        ("SIP/2.0 200\tOK", {"status-line-single-space"}),
        ("SIP/2.0 200", {"status-line-single-space"}),
        ('SIP/2.0 200 "OK"', {"reason-phrase-charset"}),
        ("SIP/2.0 200 100% sure", {"reason-phrase-charset"}),
        (
            "SIP/7.0  700 <OK>",
            {"sip-version-2-0", "status-line-single-space", "status-code-range", "reason-phrase-charset"},
        ),
    ],
)
def test_what_is_told_of_a_status_line(line: str, rules: set[str]) -> None:
    assert told(line) == rules


@pytest.mark.parametrize(
    ("code", "known"), [(199, ""), (155, "183"), (231, "200"), (399, "300"), (431, "400"), (555, ""), (698, "600")]
)
def test_a_code_that_is_not_registered_counts_as_another_of_its_class(code: int, known: str) -> None:
    report = response(f"{code} INVITE Any").report(select=("status-code-registered",))
    assert [f"for {known}" in finding.message for finding in report] == ([True] if known else [])


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("400 INVITE Bad Request", True),
        ("400 INVITE bad request", True),
        ("400 INVITE Missing CSeq", False),
        ("480 INVITE Temporarily not available", True),
        ("480 INVITE Logged out", False),
        ("484 INVITE Address Incomplete", True),
        ("484 INVITE Two digits more", False),
    ],
)
def test_a_bare_phrase_gives_no_detail(what: str, found: bool) -> None:
    rules = ("reason-phrase-detail-400", "reason-phrase-cause-480", "reason-phrase-detail-484")
    assert len(response(what).report(select=rules)) == found


def test_the_phrases_that_the_grammar_prints_are_registered_ones_too() -> None:
    assert list(response("500 INVITE Internal Server Error").report(select=("reason-phrase-registered",))) == []
    assert len(response("500 INVITE Oops").report(select=("reason-phrase-registered",))) == 1


def test_requests_have_a_version_too() -> None:
    from sipmsg import check

    octets = request("OPTIONS").octets.replace(b"SIP/2.0\r\n", b"sip/2.0\r\n", 1)
    assert check(octets).by_rule == {"sip-version-uppercase": 1}
