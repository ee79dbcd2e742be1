"""The registry against the reference tables, field by field: facts, not wording."""

import re
from collections.abc import Callable, Mapping

import pytest

from sipmsg.registry import (
    ALERT_MESSAGE_ERRORS,
    DISPOSITIONS,
    FEATURE_CAPABILITIES,
    GEOLOCATION_ERRORS,
    HEADER_FIELDS,
    HEADER_PARAMS,
    METHODS,
    OPTION_TAGS,
    PRIVACY_VALUES,
    REASON_PROTOCOLS,
    SECURITY_MECHANISMS,
    STATUS_CODES,
    TRANSPORTS,
    WARNING_CODES,
    WHERE,
)
from sipmsg.registry._entry import Entry

Table = Callable[[str], list[dict[str, str]]]


def _rfc(text: str) -> str:
    return re.sub(r"\bRFC(\d)", r"RFC \1", text)


HOPS = {
    "hop-by-hop": "hop-by-hop",
    "hop-by-hop(re-issued)": "hop-by-hop, re-issued",
    "end-to-end": "end-to-end",
}
EFFECTS = {
    "": None,
    "transaction": "transaction",
    "usage": "usage",
    "dialog": "dialog",
    "dialog(redirected)": "dialog, redirected",
}

# Where the column says more than names of methods: the rest stands in the notes.
METHOD_LISTS: Mapping[str, tuple[str, ...]] = {
    "any": (),
    "MESSAGE(relay),others historic": ("MESSAGE",),
    "SUBSCRIBE(in-dialog)": ("SUBSCRIBE",),
    "REFER,referenced requests": (),
    "INVITE,MESSAGE,SUBSCRIBE,other out-of-dialog": (),
}


def test_status_codes(table: Table) -> None:
    rows = table("status-codes")
    assert [int(row["code"]) for row in rows] == list(STATUS_CODES)
    for row in rows:
        record = STATUS_CODES[int(row["code"])]
        assert record.reason_phrase == row["reason_phrase"]
        assert f"{record.status_class}xx" == row["class"]
        assert record.rfc == _rfc(row["rfc"])
        assert record.section == row["section"]
        assert record.hop.value == HOPS[row["hop"]]
        effect = record.dialog_effect
        assert (effect and effect.value) == EFFECTS[row["dialog_effect"]], record.code
        assert record.deprecated is (row["status"] == "deprecated")


def test_methods_that_a_status_code_answers(table: Table) -> None:
    for row in table("status-codes"):
        record = STATUS_CODES[int(row["code"])]
        column = row["methods"]
        if column.startswith("any but "):
            assert (record.methods, record.except_methods) == ((), tuple(column[8:].split(",")))
        else:
            methods = METHOD_LISTS.get(column, tuple(column.split(",")))
            assert (record.methods, record.except_methods) == (methods, ()), record.code


def test_key_headers_of_a_status_code(table: Table) -> None:
    needs = {"MUST": "MUST", "SHOULD": "SHOULD", "opt": "MAY", "implied": "implied"}
    for row in table("status-codes"):
        record = STATUS_CODES[int(row["code"])]
        found = {key.name: key.need for key in record.key_headers}
        names = {name for name in re.split(r"[^\w-]+", row["key_headers"]) if name in HEADER_FIELDS}
        assert names <= set(found), record.code
        for name, need in re.findall(r"([\w-]+)\((MUST|SHOULD|opt|implied)", row["key_headers"]):
            if name != "body":
                assert found[name] == needs[need], record.code
        assert bool(record.body) >= ("body" in row["key_headers"])


def test_header_fields(table: Table) -> None:
    rows = table("headers")
    known = {"yes": True, "no": False, "unknown": None, "historic": None}
    status = {"ok": "current", "verify": "unverified"}
    assert {row["header"] for row in rows} == set(HEADER_FIELDS)
    for row in rows:
        info = HEADER_FIELDS[row["header"]]
        assert (info.compact or "") == row["compact"]
        assert info.rfcs == tuple(_rfc(row["rfc"]).split(";"))
        assert info.in_requests is known[row["in_requests"]], info.name
        assert info.in_responses is known[row["in_responses"]], info.name
        assert info.response_codes == row["response_codes"]
        assert info.multiplicity.value == row["multiplicity"]
        assert info.empty_value_ok is (row["empty_value_ok"] == "yes")
        assert info.where == row["where"]
        assert info.proxy == row["proxy"]
        assert info.status == status.get(row["status"], row["status"])


COLUMNS = dict(
    zip(
        ("ACK", "BYE", "CAN", "INV", "OPT", "REG", "PRA", "UPD", "SUB", "NOT", "REF", "MSG", "PUB", "INF"),
        (
            *("ACK", "BYE", "CANCEL", "INVITE", "OPTIONS", "REGISTER", "PRACK", "UPDATE"),
            *("SUBSCRIBE", "NOTIFY", "REFER", "MESSAGE", "PUBLISH", "INFO"),
        ),
        strict=True,
    )
)


def _written(spans: tuple[range, ...]) -> str:
    ends = ((span.start, span.stop - 1) for span in spans)
    return ",".join(f"{first}" if first == last else f"{first}-{last}" for first, last in ends) or "-"


def test_where(table: Table) -> None:
    rows = table("header-where")
    mine = [row for found in WHERE.values() for row in found]
    assert len(rows) == len(mine)
    for theirs, row in zip(rows, mine, strict=True):
        assert row.header == theirs["header"]
        assert row.where == theirs["where"]
        assert row.applies == theirs["applies"]
        assert _written(row.response_codes) == theirs["response_codes"]
        assert row.proxy == theirs["proxy"]
        assert row.cells == {COLUMNS[column]: theirs[column] for column in COLUMNS if theirs[column]}, row.header
        numbers = [re.findall(r"\d{4}", source)[0] for source in row.sources]
        assert numbers == re.findall(r"RFC(\d{4})", theirs["sources"])
        assert bool(row.notes) is bool(theirs["notes"])


NAMED: Mapping[str, Mapping[str, Entry]] = {
    "option-tag": OPTION_TAGS,
    "method": METHODS,
    "privacy": PRIVACY_VALUES,
    "reason-protocol": REASON_PROTOCOLS,
    "security-mechanism": SECURITY_MECHANISMS,
    "via-transport": TRANSPORTS,
    "feature-cap": FEATURE_CAPABILITIES,
    "disposition": DISPOSITIONS,
    "via-param": {name: param for (header, name), param in HEADER_PARAMS.items() if header == "Via"},
    "contact-param": {name: param for (header, name), param in HEADER_PARAMS.items() if header == "Contact"},
    "header-param": {
        name: param for (header, name), param in HEADER_PARAMS.items() if header not in ("Via", "Contact")
    },
}

# Registered types that the table does not list.
MORE = {"disposition": {"recording-session", "notification"}}


@pytest.mark.parametrize("kind", NAMED)
def test_named_entries(table: Table, kind: str) -> None:
    rows = [row for row in table("options-and-warnings") if row["kind"] == kind]
    assert {row["value"] for row in rows} == set(NAMED[kind]) - MORE.get(kind, set())
    for row in rows:
        assert NAMED[kind][row["value"]].rfcs == tuple(_rfc(row["rfc"]).split(";"))


def test_numbered_entries(table: Table) -> None:
    rows = table("options-and-warnings")
    mine = {
        "warning": {str(code): (entry.text, entry.rfc) for code, entry in WARNING_CODES.items()},
        "geolocation-error": {str(code): (entry.text, entry.rfc) for code, entry in GEOLOCATION_ERRORS.items()},
        "alertmsg-error": {str(code): (entry.text, entry.rfc) for code, entry in ALERT_MESSAGE_ERRORS.items()},
    }
    for kind, entries in mine.items():
        theirs = {row["value"]: (row["meaning"], _rfc(row["rfc"])) for row in rows if row["kind"] == kind}
        assert theirs == entries


def test_no_kind_of_the_table_is_left_out(table: Table) -> None:
    kinds = {row["kind"] for row in table("options-and-warnings")}
    assert kinds == {*NAMED, "warning", "geolocation-error", "alertmsg-error"}
