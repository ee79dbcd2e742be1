"""The messages of the RFCs' own call flows: their errors are those that are known, and no others."""

from __future__ import annotations

import re
from functools import cache

import pytest

import sipmsg
from sipmsg.rules import RULES
from tests.conformance.flow_corrections import ADDED, NOT_FOUND, Defect
from tests.corpus import ROOT as CORPUS
from tests.corpus import needs_corpus, needs_reference, reference, table

pytestmark = [needs_corpus, needs_reference]

TORTURE = ("rfc4475", "rfc5118")
_PLACE = re.compile(r"section (\S*) (.*?) ?line \d+")


@cache
def flows() -> dict[str, tuple[str, str, str]]:
    """Give {file: (RFC, section, label)} of every response in a call flow."""
    found = {}
    for row in table("INDEX.tsv"):
        folder = row["file"].partition("/")[0]
        if not re.fullmatch(r"rfc\d+", folder) or folder in TORTURE or row["kind"] != "response":
            continue
        match = _PLACE.match(row["src_path"])
        assert match, row["src_path"]
        found[row["file"]] = (folder.upper(), match[1], match[2])
    return found


def broken(file: str) -> set[str]:
    """Give the rules that a message breaks, with the severity error."""
    report = sipmsg.check((CORPUS / file).read_bytes())
    return {finding.rule for finding in report if finding.severity == "error"}


def test_the_errors_in_call_flows_are_those_that_are_known(capsys: pytest.CaptureFixture[str]) -> None:
    listed = {
        Defect(row["rfc"], row["section"], row["label"], row["rule"])
        for row in reference("rfc-example-defects.tsv")
        if row["severity"] == "error"
    }
    found = {Defect(*place, rule) for file, place in flows().items() for rule in broken(file)}
    expected = (listed - set(NOT_FOUND)) | set(ADDED)
    with capsys.disabled():
        print(f"\ncall flows: {len(flows())} responses, {len(found)} places with errors, {len(ADDED)} more than listed")
    assert sorted(found - expected) == []
    assert sorted(expected - found) == []
    assert len(flows()) > 400


def test_corrections_are_argued() -> None:
    listed = {
        Defect(row["rfc"], row["section"], row["label"], row["rule"]) for row in reference("rfc-example-defects.tsv")
    }
    assert set(NOT_FOUND) <= listed
    assert not set(ADDED) & listed
    for defect, reason in (ADDED | NOT_FOUND).items():
        assert len(reason) > 20, defect
        assert defect.rule in RULES or defect.rule.startswith(("syntax-", "content-length-")), defect
