"""The catalogue compared with reference tables of rules and of statements, where they are at hand."""

from __future__ import annotations

from collections import Counter
from fnmatch import fnmatchcase

import pytest

from sipmsg.parsing.grammar import families
from sipmsg.rules import RULES
from sipmsg.rules.left_out import LEFT_OUT
from sipmsg.rules.rule import POLICY
from tests.corpus import needs_reference, reference
from tests.registry.test_tutorial_coverage import ANSWERED

pytestmark = needs_reference

SCOPES = {"message+request": "exchange"}
"""Scopes that are called otherwise in the table."""

OFF = "off"


def test_every_rule_is_there_or_left_out_with_a_reason(capsys: pytest.CaptureFixture[str]) -> None:
    rows = reference("rules.tsv")
    ids = [row["id"] for row in rows]
    assert len(ids) == len(set(ids)) == 360
    assert [id for id in ids if id not in RULES and id not in LEFT_OUT] == []
    assert [id for id in LEFT_OUT if id in RULES or id not in ids] == []
    assert [id for id in RULES if id not in ids] == []
    for reason in LEFT_OUT.values():
        assert reason.endswith(".")
        assert len(reason) > 30
    total = Counter(SCOPES.get(row["scope"], row["scope"]) for row in rows)
    there: Counter[str] = Counter(rule.scope for rule in RULES.values())
    on: Counter[str] = Counter(rule.scope for rule in RULES.values() if rule.default)
    with capsys.disabled():
        print(f"\nrules: {len(RULES)} of {len(rows)} implemented, {on.total()} on by default")
        for scope, count in total.items():
            print(f"  {scope:12} {there[scope]:4} of {count:4}, {on[scope]:4} on by default")
    assert len(RULES) >= 300
    assert on.total() >= 280


# Where the code departs from the table, and why.
CORRECTED: dict[tuple[str, str], str] = {
    ("recv-info-required-if-request-had", "codes"): "the sentence speaks of reliable 18x as well",
    ("recv-info-required-if-request-had", "severity"): "a server that does not know RFC 6086 may ignore Recv-Info",
    ("502-sec-agree-multiple-via", "codes"): "what breaks it is a 494 where 502 is due",
    ("refer-to-count-400", "codes"): "what breaks it is a 2xx to a REFER without exactly one Refer-To",
    ("417-required-priority-unknown", "codes"): "what breaks it is a 2xx to a priority that the server does not know",
}


def test_records_agree_with_the_table() -> None:
    wrong = []
    for row in reference("rules.tsv"):
        rule = RULES.get(row["id"])
        if rule is None:
            continue
        default = row["default"] != OFF
        if row["status"] == "verify" and not rule.default:
            default = False
        source = POLICY if row["level"] == "POLICY" else row["rfc"].replace("RFC", "RFC ")
        section = "" if source == POLICY else row["section"]
        expected = {
            "level": row["level"],
            "severity": row["severity"],
            "scope": SCOPES.get(row["scope"], row["scope"]),
            "codes": row["codes"],
            "methods": row["methods"],
            "role": row["role"],
            "family": row["family"],
            "rfc": source,
            "section": section,
            "default": default,
        }
        found = {
            "level": rule.level,
            "severity": rule.severity,
            "scope": rule.scope,
            "codes": rule.codes.text,
            "methods": rule.methods.text,
            "role": rule.role,
            "family": rule.family,
            "rfc": rule.rfc,
            "section": rule.section,
            "default": rule.default,
        }
        wrong += [
            f"{rule.id}: {name} is {found[name]!r}, the table has {value!r}"
            for name, value in expected.items()
            if found[name] != value and (rule.id, name) not in CORRECTED
        ]
    assert not wrong, "\n".join(wrong)


def test_corrections_are_needed() -> None:
    ids = {row["id"] for row in reference("rules.tsv")}
    assert {id for id, _ in CORRECTED} <= ids
    assert all(len(reason) > 20 for reason in CORRECTED.values())


TEXTS = ("registry text", "class text", "info text", "hop column", "status-codes hop column")
"""What stands for the texts of the registry, which `tests.registry.test_tutorial_coverage` compares."""


def test_every_statement_of_the_tutorial_is_answered() -> None:
    rows = reference("tutorial-coverage.tsv")
    answered = 0
    for row in rows:
        for part in row["covered_by"].split(";"):
            name = part.strip().removesuffix(" (policy)")
            if name == "status-line grammar":
                assert "status_line" in families()
                continue
            if name.startswith(TEXTS) or name.startswith(("phrase ", "registry phrase")):
                assert int(row["n"]) in ANSWERED, row
                continue
            found = [id for id in (*RULES, *LEFT_OUT) if fnmatchcase(id, name)]
            assert found, f"statement {row['n']}: no rule {name}"
            if all(id in LEFT_OUT for id in found):
                assert int(row["n"]) in ANSWERED, f"statement {row['n']}: {name} is left out, and no text answers"
        answered += 1
    assert answered == len(rows) == 93
