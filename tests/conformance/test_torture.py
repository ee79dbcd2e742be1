"""The torture tests of RFC 4475 and RFC 5118: what strict parsing takes, what tolerant reports."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import sipmsg
from sipmsg.registry import HEADER_FIELDS

from .torture import rfc4475, rfc5118
from .torture.case import START_LINE, Case

CASES = rfc4475.CASES + rfc5118.CASES
VALID = [case for case in CASES if case.verdict == "valid"]
INVALID = [case for case in CASES if case.verdict == "invalid"]

_CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
_STEP = re.compile(r'\.?(?P<name>[a-z_]+)|\[(?P<index>\d+)\]|\["(?P<key>[^"]+)"\]')

# Where the verdict of the collected originals, as its source worded it, is not that of a strict parser.
EXCEPTIONS = {
    "clerr": "framing refuses a body that is shorter than Content-Length says",
    "scalar02": "2**32-1 is the bound of the CSeq number, and the parser keeps bounds of values",
    "scalarlg": "as scalar02; a warning code of four digits breaks the grammar as well",
    "mcl01": "framing cannot decide between two lengths",
    "escruri": "RFC 3261 section 19.1.1 forbids headers in a Request-URI, and RFC 4475 calls it malformed",
    "badvers": "RFC 3261 section 7.1 takes the version for the literal SIP/2.0",
    "ipv6-bug-abnf-3-colons": "RFC 5954 section 4.1, later than RFC 5118, took that grammar away",
}

RFC4475_NAMES = {
    "3.1.1": "wsinv intmeth esc01 escnull esc02 lwsdisp longreq dblreq semiuri transports mpart01 unreason noreason",
    "3.1.2": "badinv01 clerr ncl scalar02 scalarlg quotbal ltgtruri lwsruri lwsstart trws escruri baddate "
    "regbadct badaspec baddn badvers mismatch01 mismatch02 bigcode",
    "3.2": "badbranch",
    "3.3": "insuf unkscm novelsc unksm2 bext01 invut regaut01 multi01 mcl01 bcast zeromf cparam01 cparam02 "
    "regescrt sdp01",
    "3.4": "inv2543",
}

RFC5118_NAMES = {
    "4.1": "ipv6-good",
    "4.2": "ipv6-bad",
    "4.3": "port-ambiguous",
    "4.4": "port-unambiguous",
    "4.5": "via-received-param-with-delim via-received-param-no-delim",
    "4.6": "ipv6-in-sdp",
    "4.7": "mult-ip-in-header",
    "4.8": "mult-ip-in-sdp",
    "4.9": "ipv4-mapped-ipv6",
    "4.10": "ipv6-bug-abnf-3-colons ipv6-correct-abnf-2-colons",
}


def name_of(case: Case) -> str:
    return case.id


def at_path(message: object, path: str) -> object:
    """Give what stands at a path such as ``via[0].branch``, ``headers["Subject"]`` or ``len(contact)``."""
    counted = path.removeprefix("len(").removesuffix(")") if path.startswith("len(") else path
    value: Any = message
    end = 0
    for step in _STEP.finditer(counted):
        assert step.start() == end, f"not a path: {path}"
        end = step.end()
        if step["name"] is not None:
            value = getattr(value, step["name"])
        else:
            key = step["key"] if step["key"] is not None else int(step["index"])
            value = value[key]
    assert end == len(counted), f"not a path: {path}"
    return len(value) if counted != path else value


def said(value: object, path: str, expected: object) -> object:
    """Give the value in the type of the expected one; white space in a header row counts as one blank."""
    if isinstance(expected, str):
        return " ".join(str(value).split()) if path.startswith("headers[") else str(value)
    return value


def attribute(header_field: str) -> str:
    """Give the name that a header field, or the start line, has in paths."""
    info = HEADER_FIELDS.get(header_field)
    return header_field.replace("-", "_") if info is None else info.attribute


def leads_to(path: str, name: str) -> bool:
    return re.match(rf"{name}(?![a-z_])", path) is not None


@pytest.mark.parametrize("case", VALID, ids=name_of)
def test_valid_message_parses_strictly_and_keeps_its_bytes(case: Case) -> None:
    assert bytes(sipmsg.parse(case.data)) == case.data


@pytest.mark.parametrize(
    ("case", "path", "expected"),
    [pytest.param(case, *fact, id=f"{case.id}-{fact[0]}") for case in VALID for fact in case.facts],
)
def test_valid_message_means_what_the_rfc_says(case: Case, path: str, expected: str | int | bytes | None) -> None:
    message = sipmsg.parse(case.data)
    assert said(at_path(message, path), path, expected) == expected, case.why


@pytest.mark.parametrize("case", INVALID, ids=name_of)
def test_invalid_message_is_refused_for_its_defect(case: Case) -> None:
    with pytest.raises(sipmsg.SipError) as refusal:
        sipmsg.parse(case.data)
    if case.header_field == START_LINE:
        assert refusal.value.header_field is None
        assert refusal.value.path == "start_line"
    else:
        assert refusal.value.header_field == case.header_field


@pytest.mark.parametrize("case", INVALID, ids=name_of)
def test_tolerant_parsing_reports_every_defect_and_loses_nothing(case: Case) -> None:
    message = sipmsg.parse(case.data, tolerant=True)
    assert bytes(message) == case.data
    paths = [finding.path for finding in message.findings]
    assert case.header_field is not None
    for header_field in (case.header_field, *case.also_at_fault):
        assert any(leads_to(path, attribute(header_field)) for path in paths), (header_field, paths)


@pytest.mark.parametrize("case", VALID, ids=name_of)
def test_valid_message_has_no_findings_in_tolerant_parsing(case: Case) -> None:
    message = sipmsg.parse(case.data, tolerant=True)
    assert [finding for finding in message.findings if finding.severity == "error"] == []
    assert bytes(message) == case.data


def test_every_test_of_rfc_4475_is_there() -> None:
    named = [
        (f"{section}.{number}", name)
        for section, names in RFC4475_NAMES.items()
        for number, name in enumerate(names.split(), 1)
    ]
    assert len(named) == 49
    assert [(case.section, case.id) for case in rfc4475.CASES] == named


def test_every_test_of_rfc_5118_is_there() -> None:
    named = [(section, name) for section, names in RFC5118_NAMES.items() for name in names.split()]
    assert len(named) == 12
    assert [(case.section, case.id) for case in rfc5118.CASES] == named


@pytest.mark.skipif(not (_CORPUS / "INDEX.tsv").exists(), reason="the collected originals are not at hand")
def test_verdicts_agree_with_those_of_the_collected_originals() -> None:
    ours = {f"rfc4475/{case.id}.sip": case for case in rfc4475.CASES}
    ours |= {f"rfc5118/{case.id}.sip": case for case in rfc5118.CASES}
    mapped = {"valid": "valid", "semantically invalid": "valid", "syntactically invalid": "invalid"}
    rows = [row.split("\t") for row in (_CORPUS / "INDEX.tsv").read_text("utf-8").splitlines()]
    theirs = {row[0]: mapped[row[6]] for row in rows if row[0] in ours}
    assert theirs.keys() == ours.keys()
    assert {ours[file].id for file in ours if ours[file].verdict != theirs[file]} == EXCEPTIONS.keys()
