"""Reports in every format: right by their schemas, and safe whatever stands in a message."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import xmlschema

import sipmsg
from sipmsg.reports import github, jsonl, junit, sarif, text
from sipmsg.reports.places import placed
from sipmsg.rules.report import Report
from tests.reports.subjects import HOSTILE, RESPONSE, hostile, usual

FOLDER = Path(__file__).parent
FORMATS = {module.__name__.rpartition(".")[2]: module.render for module in (text, jsonl, sarif, junit, github)}


@pytest.fixture(scope="module")
def sarif_schema() -> Any:
    """Give the schema of SARIF 2.1.0."""
    return json.loads((FOLDER / "sarif-2.1.0.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def junit_schema() -> xmlschema.XMLSchema:
    """Give the schema of JUnit documents."""
    return xmlschema.XMLSchema(str(FOLDER / "junit-10.xsd"))


@pytest.mark.parametrize("render", FORMATS.values(), ids=FORMATS)
def test_every_format_takes_one_report_several_and_none(render: Callable[..., str]) -> None:
    assert render(usual()[0]) == render([usual()[0]])
    assert render(iter(usual())) == render(usual())
    assert isinstance(render([]), str)


@pytest.mark.parametrize("render", FORMATS.values(), ids=FORMATS)
def test_nothing_that_controls_a_terminal_is_in_any_format(render: Callable[..., str]) -> None:
    for line in render([hostile()]).split("\n"):
        assert line.isprintable(), line
    render([hostile()]).encode("utf-8")


def test_text_points_at_the_octet() -> None:
    lines = text.render(usual()[0]).split("\n")
    assert lines[6:9] == [
        'a b.sip:6:7: error: cseq: CSeq: expected a number (1*DIGIT), found "o" [syntax-cseq, RFC 3261 section 20.16]',
        "    CSeq: one BYE",
        "          ^",
    ]
    assert str(usual()[0]) == text.render(usual()[0])


def test_text_without_a_file_begins_with_the_line() -> None:
    report = sipmsg.check(RESPONSE, select=["syntax"])
    assert str(report).startswith("6:7: error: cseq: ")


def test_a_long_line_is_shown_in_part() -> None:
    long = RESPONSE.replace(b"one BYE", b"1" * 9 + b" BYE" + b"x" * 5_000 + b"\x01")
    assert max(map(len, text.render(sipmsg.check(long, select=["syntax"])).split("\n"))) < 400


def test_places_are_those_of_the_file() -> None:
    [(finding, place)] = placed(usual()[2])
    assert (finding.subject, place.source) == (1, "logs/c.log")
    assert (place.line, place.column, place.offset, place.length) == (6, 7, 142, 5)
    assert place.text == "CSeq: 1 BYE"


def test_a_finding_without_a_span_is_at_the_start_of_the_message() -> None:
    [(_, place), *_] = placed(hostile())
    assert (place.line, place.column, place.offset, place.text) == (1, 1, None, "")


def test_columns_count_characters_and_offsets_octets() -> None:
    wire = 'SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP a.example;x="\u4e2d";ttl=999\r\n\r\n'.encode()
    [(_, place)] = placed(sipmsg.check(wire, select=["syntax"]))
    assert place.offset is not None
    line = wire.split(b"\r\n")[1]
    assert place.column - 1 == len(line[: place.offset - 16].decode())
    assert place.column < place.offset - 16 + 1


def test_json_lines_have_the_documented_keys() -> None:
    rows = [json.loads(line) for line in jsonl.render([*usual(), hostile()]).split("\n")]
    assert [tuple(row) for row in rows] == [jsonl.KEYS] * 8
    assert (rows[2]["file"], rows[2]["line"], rows[2]["column"], rows[2]["rule"]) == ("a b.sip", 6, 7, "syntax-cseq")
    assert rows[4]["offset"] is None
    assert jsonl.render([]) == ""


def test_sarif_is_valid(sarif_schema: Any) -> None:
    for reports in (usual(), [hostile()], [], [*usual(), hostile()]):
        document = json.loads(sarif.render(reports))
        jsonschema.validate(document, sarif_schema)
    [run] = document["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["allow-required-405", "to-tag-required", "syntax-cseq", "rule-crashed"]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
    assert run["artifacts"][:3] == [{"location": {"uri": name}} for name in ("a%20b.sip", "b.sip", "logs/c.log")]
    assert run["invocations"] == [{"executionSuccessful": False}]
    assert [result["level"] for result in run["results"]][-3:] == ["error", "warning", "note"]


def test_sarif_has_regions_in_lines_columns_and_octets() -> None:
    [run] = json.loads(sarif.render(usual()))["runs"]
    place = run["results"][2]["locations"][0]["physicalLocation"]
    at = RESPONSE.index(b"one BYE")
    assert place == {
        "artifactLocation": {"uri": "a%20b.sip", "index": 0},
        "region": {
            "startLine": 6,
            "startColumn": 7,
            "endLine": 6,
            "endColumn": 8,
            "byteOffset": at,
            "byteLength": 1,
        },
    }
    help = run["tool"]["driver"]["rules"][0]["help"]["text"]
    assert "RFC 3261 section 21.4.6" in help
    assert "This fails:" in help


def test_sarif_messages_have_no_placeholders_and_no_links() -> None:
    [run] = json.loads(sarif.render(hostile()))["runs"]
    for result in run["results"]:
        assert "](" not in result["message"]["text"]
        assert "{" not in result["message"]["text"].replace("{{", "")


def test_junit_is_valid(junit_schema: xmlschema.XMLSchema) -> None:
    for reports in (usual(), [hostile()], [], [*usual(), hostile()]):
        junit_schema.validate(junit.render(reports))
    suites = ET.fromstring(junit.render([*usual(), hostile()]))
    assert [suite.get("tests") for suite in suites] == ["3", "1", "1", "4"]
    assert [suite.get("failures") for suite in suites] == ["3", "0", "1", "1"]
    assert [suite.get("errors") for suite in suites] == ["0", "0", "0", "1"]
    assert suites.attrib == {"name": "sipmsg", "tests": "9", "failures": "5", "errors": "1"}
    assert [case.get("name") for case in suites[1]] == ["no findings"]
    failure = suites[0][2][0]
    assert (failure.get("type"), (failure.text or "").split("\n")[1]) == ("syntax-cseq", "    CSeq: one BYE")


@pytest.mark.parametrize(("threshold", "failures"), [("error", 1), ("warning", 2), ("info", 3), (None, 0)])
def test_junit_fails_what_the_threshold_says(threshold: Any, failures: int) -> None:
    suites = ET.fromstring(junit.render(hostile(), threshold))
    assert suites.get("failures") == str(failures)
    assert suites.get("errors") == "1"


def test_github_escapes_what_ends_a_command() -> None:
    lines = github.render(hostile()).split("\n")
    assert [line.split(" ")[0] for line in lines] == ["::error", "::error", "::warning", "::notice"]
    for line in lines:
        properties, _, data = line[2:].partition("::")
        pairs = dict(pair.split("=", 1) for pair in properties.partition(" ")[2].split(","))
        assert set(pairs) >= {"file", "line", "col", "title"}
        assert ":" not in pairs["file"]
        assert "%0D%0A%3A%3Aerror%3A%3Ax" in pairs["file"]
        assert "%250A%25" in data


def test_github_names_file_line_and_column() -> None:
    assert github.render(usual()).split("\n")[2] == (
        "::error file=a b.sip,line=6,endLine=6,col=7,endColumn=8,title=syntax-cseq::cseq: CSeq: expected a number "
        '(1*DIGIT), found "o" (RFC 3261 section 20.16)'
    )


def test_a_report_of_nothing_is_empty() -> None:
    assert text.render(Report(())) == github.render(Report(())) == ""
    assert HOSTILE not in text.render(hostile())
