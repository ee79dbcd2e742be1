"""Reports as a SARIF 2.1.0 log (OASIS Static Analysis Results Interchange Format)."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from sipmsg.findings import Finding, Severity, printable
from sipmsg.reports.places import Place, each, placed
from sipmsg.rules.catalogue import RULES
from sipmsg.rules.explain import explain
from sipmsg.rules.report import CRASHED, Report

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
"""Severity to the level of a result."""

_RFC = re.compile(r"RFC (\d+)(?: section ([\w.]+))?")


def lines(reports: Report | Iterable[Report]) -> Iterator[str]:
    """Give the lines of the log."""
    yield from json.dumps(log(reports), indent=2).split("\n")


def log(reports: Report | Iterable[Report]) -> dict[str, Any]:
    """Give the log: all files that were checked, the rules that were broken, and a result for each finding."""
    rules: dict[str, int] = {}
    results: list[dict[str, Any]] = []
    descriptors: list[dict[str, Any]] = []
    files: dict[str, int] = {}
    crashed = False
    for report in each(reports):
        crashed = crashed or report.crashed
        if report.source:
            files.setdefault(report.source, len(files))
        for finding, place in placed(report):
            if finding.rule not in rules:
                rules[finding.rule] = len(rules)
                descriptors.append(_descriptor(finding))
            if place.source:
                files.setdefault(place.source, len(files))
            results.append(_result(finding, place, rules, files))
    driver = {"name": "sipmsg", "rules": descriptors}
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": not crashed}],
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": {"uri": uri(name)}} for name in files],
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _descriptor(finding: Finding) -> dict[str, Any]:
    """Describe the rule that a finding is of: its text is that of ``sipmsg explain``."""
    rule = RULES.get(finding.rule)
    help = f"{finding.citation}\n" if finding.rule == CRASHED else explain(finding.rule)
    short = rule.requirement if rule is not None else finding.citation
    descriptor: dict[str, Any] = {
        "id": finding.rule,
        "shortDescription": {"text": short},
        "help": {"text": help, "markdown": help},
        "defaultConfiguration": {"level": LEVELS[finding.severity]},
        "properties": {"tags": [rule.family, rule.scope] if rule is not None else ["syntax"]},
    }
    cited = _RFC.match(finding.citation)
    if cited:
        anchor = f"#section-{cited[2]}" if cited[2] else ""
        descriptor["helpUri"] = f"https://www.rfc-editor.org/rfc/rfc{cited[1]}{anchor}"
    return descriptor


def _result(finding: Finding, place: Place, rules: dict[str, int], files: dict[str, int]) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": place.line}
    if place.offset is not None:
        region |= {"startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column}
        region |= {"byteOffset": place.offset, "byteLength": place.length}
    location: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": printable(finding.path)}]}
    if place.source:
        artifact = {"uri": uri(place.source), "index": files[place.source]}
        location["physicalLocation"] = {"artifactLocation": artifact, "region": region}
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules[finding.rule],
        "level": LEVELS[finding.severity],
        "message": {"text": message(f"{finding.path}: {finding.message} ({finding.citation})")},
        "locations": [location],
    }


def message(text: str) -> str:
    """Give the text of a message, in which braces are doubled and nothing is a link (SARIF sections 3.11.5, 3.11.6).

    >>> message("take [x](y) and {0} out")
    'take [x] (y) and {{0}} out'
    """
    return printable(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def uri(name: str) -> str:
    """Give the URI of a file, relative if its name is.

    >>> uri("logs/a b%.sip"), uri("a:b"), uri("/tmp/a.sip")
    ('logs/a%20b%25.sip', 'a%3Ab', 'file:///tmp/a.sip')
    """
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


def render(reports: Report | Iterable[Report]) -> str:
    """Give the findings as a SARIF log.

    >>> import sipmsg
    >>> found = json.loads(render(sipmsg.check(b"SIP/2.0 180 Ringing\\r\\n\\r\\n", select=["to-required"])))
    >>> found["runs"][0]["results"][0]["ruleId"]
    'to-required'
    """
    return "\n".join(lines(reports))
