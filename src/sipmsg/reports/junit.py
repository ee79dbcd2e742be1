"""Reports as JUnit XML: a test suite for each file, a test case for each finding, one that passes for none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.etree import ElementTree as ET

from sipmsg.findings import Finding, Severity, printable
from sipmsg.reports.places import Place, each, placed
from sipmsg.reports.text import finding_lines
from sipmsg.rules.report import CRASHED, ORDER, Report

NAME = "sipmsg"


def lines(reports: Report | Iterable[Report], fail_on: Severity | None = "error") -> Iterator[str]:
    """Give the lines of the document; findings below ``fail_on`` pass, and say what they found as output."""
    root = ET.Element("testsuites", name=NAME)
    for source, group in groupby(each(reports), lambda report: report.source):
        suite = ET.SubElement(root, "testsuite", name=printable(source) or NAME)
        for report in group:
            for finding, place in placed(report):
                _case(suite, finding, place, fail_on)
        if not len(suite):
            ET.SubElement(suite, "testcase", name="no findings", classname=suite.attrib["name"])
        _count(suite)
    _count(root)
    ET.indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield from ET.tostring(root, encoding="unicode").split("\n")


def _case(suite: ET.Element, finding: Finding, place: Place, fail_on: Severity | None) -> None:
    # What does not print is escaped in all of it: XML has no way to write most of that.
    name = f"{finding.rule} at line {place.line}, column {place.column}"
    case = ET.SubElement(suite, "testcase", name=name, classname=suite.attrib["name"])
    text = "\n".join(finding_lines(finding, place))
    if finding.rule != CRASHED and (fail_on is None or ORDER[finding.severity] < ORDER[fail_on]):
        ET.SubElement(case, "system-out").text = text
        return
    kind = "error" if finding.rule == CRASHED else "failure"
    message = printable(f"{finding.path}: {finding.message}")
    ET.SubElement(case, kind, type=finding.rule, message=message).text = text


def _count(element: ET.Element) -> None:
    for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        element.set(name, str(sum(1 for _ in element.iter(tag))))


def render(reports: Report | Iterable[Report], fail_on: Severity | None = "error") -> str:
    """Give the findings as a JUnit document.

    >>> import sipmsg
    >>> print(render(sipmsg.check(b"SIP/2.0 180 Ringing\\r\\n\\r\\n", select=["allow-required-405"])))
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="sipmsg" tests="1" failures="0" errors="0">
      <testsuite name="sipmsg" tests="1" failures="0" errors="0">
        <testcase name="no findings" classname="sipmsg" />
      </testsuite>
    </testsuites>
    """
    return "\n".join(lines(reports, fail_on))
