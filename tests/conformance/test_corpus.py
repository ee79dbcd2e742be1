"""The collected messages: what the RFCs call valid is read, what they call invalid is refused; nothing is lost."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

import sipmsg
from tests.conformance.exceptions import EXCEPTIONS
from tests.corpus import messages, needs_corpus, table

pytestmark = needs_corpus

AGREEING_PARSERS = 16


@cache
def results() -> dict[str, sipmsg.SipError | None]:
    """Parse every message strictly: {file: the error, None if it is accepted}."""
    found: dict[str, sipmsg.SipError | None] = {}
    for file, (_, data) in messages().items():
        try:
            sipmsg.parse(data)
            found[file] = None
        except sipmsg.SipError as error:
            found[file] = error
    return found


def expected(file: str, verdict: str, accepting: int) -> bool | None:
    """Tell whether strict parsing should accept a message; None where nobody knows."""
    if file in EXCEPTIONS:
        return EXCEPTIONS[file].accepted
    if verdict == "valid":
        return True
    if verdict == "syntactically invalid":
        return False
    return True if verdict == "unlabelled" and accepting >= AGREEING_PARSERS else None


def test_verdicts(capsys: pytest.CaptureFixture[str]) -> None:
    accepting = {row["file"]: int(row["n_accept"]) for row in table("VERDICTS.tsv")}
    counts: Counter[tuple[str, str]] = Counter()
    wrong = []
    for file, (verdict, _) in messages().items():
        error = results()[file]
        counts[verdict, "accepted" if error is None else "refused"] += 1
        want = expected(file, verdict, accepting.get(file, 0))
        if want is not None and want is not (error is None):
            wrong.append(f"{file} ({verdict}, {accepting.get(file)} of 18 accept): {error or 'accepted'}")
    with capsys.disabled():
        print(f"\nconformance over {len(messages())} messages, {len(EXCEPTIONS)} listed exceptions")
        for (verdict, result), count in sorted(counts.items()):
            print(f"  {verdict:24} {result:9} {count:5}")
    assert not wrong, "\n".join(wrong)
    assert len(messages()) > 1_800


def test_exceptions_are_needed_and_have_reasons() -> None:
    accepting = {row["file"]: int(row["n_accept"]) for row in table("VERDICTS.tsv")}
    for file, exception in EXCEPTIONS.items():
        verdict = messages()[file][0]
        without = {"valid": True, "syntactically invalid": False}.get(verdict)
        if verdict == "unlabelled" and accepting.get(file, 0) >= AGREEING_PARSERS:
            without = True
        assert without is not None, f"{file}: nothing is expected of it"
        assert without is not exception.accepted, f"{file}: not an exception"
        assert "RFC" in exception.reason, file


def test_bytes_are_kept() -> None:
    kept = 0
    for file, (_, data) in messages().items():
        if results()[file] is None:
            assert bytes(sipmsg.parse(data)) == data, file
            assert sipmsg.parse(data, tolerant=True).findings == (), file
            kept += 1
    assert kept > 1_400


def test_tolerant_parsing_keeps_what_strict_parsing_refuses(capsys: pytest.CaptureFixture[str]) -> None:
    kept = 0
    lost: list[tuple[str, sipmsg.SipError]] = []
    for file, error in results().items():
        if error is None:
            continue
        data = messages()[file][1]
        try:
            message = sipmsg.parse(data, tolerant=True)
        except sipmsg.SipError as none:
            lost.append((file, none))
            continue
        kept += 1
        assert bytes(message) == data, file
        assert error.finding() in message.findings, f"{file}: {error.finding()}"
    with capsys.disabled():
        print(f"\n  refused strictly: {kept + len(lost)}; kept tolerantly: {kept}; no start line: {len(lost)}")
        for file, refused in lost:
            print(f"    {file}: {refused.reason}")
    assert all(refused.path == "start_line" for _, refused in lost)
