"""The messages of the RFCs' own call flows: their errors are those that are known, and no others."""

from __future__ import annotations

import re
from functools import cache

import pytest

import sipmsg
from sipmsg.rules import RULES
from sipmsg.rules.selection import is_syntax
from tests.conformance.exceptions import EXCEPTIONS
from tests.conformance.flow_corrections import BROKEN, ELSEWHERE, LENGTHS, NO_BODY, NOT_BROKEN, NOT_COLLECTED, Place
from tests.corpus import ROOT as CORPUS
from tests.corpus import needs_corpus, needs_reference, reference, table

pytestmark = [needs_corpus, needs_reference]

TORTURE = ("rfc4475", "rfc5118")
_PLACE = re.compile(r"section (\S*) (.*?) ?line \d+")


@cache
def flows() -> dict[str, Place]:
    """Give {file: its place} of every response in a call flow."""
    found = {}
    for row in table("INDEX.tsv"):
        folder = row["file"].partition("/")[0]
        if not re.fullmatch(r"rfc\d+", folder) or folder in TORTURE or row["kind"] != "response":
            continue
        match = _PLACE.match(row["src_path"])
        assert match, row["src_path"]
        found[row["file"]] = (folder.upper(), match[1], match[2])
    return found


@cache
def broken() -> frozenset[tuple[str, str]]:
    """Give file and rule of every error; where the syntax is wrong in a way that is argued elsewhere, not that one."""
    return frozenset(
        (file, finding.rule)
        for file in flows()
        for finding in sipmsg.check((CORPUS / file).read_bytes())
        if finding.severity == "error" and not (is_syntax(finding.rule) and file in EXCEPTIONS)
    )


def listed() -> set[tuple[str, str]]:
    """Give file and rule of every error that the reference table has."""
    files: dict[Place, list[str]] = {}
    for file, place in flows().items():
        files.setdefault(place, []).append(file)
    found = set()
    for row in reference("rfc-example-defects.tsv"):
        place = (row["rfc"], row["section"], row["label"])
        if row["severity"] != "error" or place in NOT_COLLECTED:
            continue
        if place in ELSEWHERE:
            found.add((ELSEWHERE[place], row["rule"]))
            continue
        # A label may stand twice in a section: the message is the one with this code and method.
        fitting = [file for file in files[place] if _is(file, int(row["code"]), row["method"])]
        assert fitting, f"no message at {place}"
        found |= {(file, row["rule"]) for file in fitting}
    return found


def _is(file: str, code: int, method: str) -> bool:
    message = sipmsg.parse((CORPUS / file).read_bytes(), tolerant=True)
    assert isinstance(message, sipmsg.Response)
    return message.status_code == code and (message.cseq is None or message.cseq.method == method)


def test_the_errors_in_call_flows_are_those_that_are_known(capsys: pytest.CaptureFixture[str]) -> None:
    lengths = {(file, "content-length-matches-body") for file in LENGTHS}
    lengths |= {(file, "content-length-zero-without-body") for file in NO_BODY}
    expected = listed() - NOT_BROKEN.keys() | BROKEN.keys() | lengths
    with capsys.disabled():
        files = {file for file, _ in broken()}
        print(f"\ncall flows: {len(flows())} responses, {len(broken())} errors in {len(files)} of them")
    assert sorted(broken() - expected) == []
    assert sorted(expected - broken()) == []
    assert len(flows()) > 400


def test_corrections_are_needed_and_argued() -> None:
    assert NOT_BROKEN.keys() <= listed()
    assert not BROKEN.keys() & listed()
    assert {file for file, _ in (*BROKEN, *NOT_BROKEN)} | set(ELSEWHERE.values()) | {
        *LENGTHS,
        *NO_BODY,
    } <= flows().keys()
    assert NOT_COLLECTED.isdisjoint(flows().values())
    for (file, rule), reason in (BROKEN | NOT_BROKEN).items():
        assert len(reason) > 20, file
        assert rule in RULES or is_syntax(rule)
