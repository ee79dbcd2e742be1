"""The where-table: laws of its rows, cells that the RFCs print, agreement with the header fields."""

import pytest

from sipmsg.registry import HEADER_FIELDS, METHODS, WHERE, Where
from sipmsg.registry._ranges import parse_ranges

ROWS = [row for rows in WHERE.values() for row in rows]


def _cell(header: str, where: str, method: str) -> str | None:
    (row,) = (row for row in WHERE[header] if row.where == where)
    return row.cells.get(method)


# RFC 3261 Tables 2 and 3 and the RFCs that add header fields, as printed.
@pytest.mark.parametrize(
    ("header", "where", "method", "cell"),
    [
        ("Accept", "R", "OPTIONS", "m*"),
        ("Accept", "415", "INVITE", "c"),
        ("Allow", "405", "BYE", "m"),
        ("Allow", "405", "ACK", "-"),
        ("Call-ID", "c", "CANCEL", "m"),
        ("Contact", "R", "INVITE", "m"),
        ("Contact", "1xx", "INVITE", "o"),
        ("Contact", "2xx", "INVITE", "m"),
        ("Contact", "3xx", "REGISTER", "o"),
        ("Contact", "3xx", "ACK", "-"),
        ("Content-Length", "", "INVITE", "t"),
        ("Content-Type", "", "INVITE", "*"),
        ("Min-Expires", "423", "REGISTER", "m"),
        ("Min-SE", "422", "INVITE", "m"),
        ("Proxy-Authenticate", "407", "INVITE", "m"),
        ("RSeq", "1xx", "INVITE", "o"),
        ("Recv-Info", "2xx", "INVITE", "o**"),
        ("Retry-After", "500,503", "INVITE", "o"),
        ("SIP-ETag", "2xx", "PUBLISH", "m"),
        ("Unsupported", "420", "INVITE", "m"),
        ("Via", "rc", "ACK", "m"),
        ("WWW-Authenticate", "401", "CANCEL", "-"),
    ],
)
def test_cell(header: str, where: str, method: str, cell: str) -> None:
    assert _cell(header, where, method) == cell


def test_185_rows_of_registered_header_fields() -> None:
    assert len(ROWS) == 185
    assert set(WHERE) <= set(HEADER_FIELDS)
    assert all(row.header == header for header, rows in WHERE.items() for row in rows)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.header} {row.where}")
def test_a_row_is_consistent(row: Where) -> None:
    assert set(row.cells) <= set(METHODS)
    assert bool(row.response_codes) is (row.applies != "request")
    assert all(100 <= span.start < span.stop <= 700 for span in row.response_codes)
    assert all(row.covers(span.start) and row.covers(span.stop - 1) for span in row.response_codes)
    assert not row.covers(99)
    assert not row.covers(700)
    assert row.sources
    assert all(source.startswith("RFC ") for source in row.sources)


@pytest.mark.parametrize(
    ("where", "applies", "covered", "not_covered"),
    [
        ("R", "request", [], [100, 200, 699]),
        ("r", "response", [100, 200, 699], []),
        ("", "both", [100, 699], []),
        ("c", "both", [100, 699], []),
        ("R,2xx", "both", [200, 299], [199, 300]),
        ("18x", "response", [180, 189], [179, 190]),
        ("2xx,18x", "response", [180, 200], [190, 300]),
        ("3-6xx", "response", [300, 699], [299]),
        ("404,413,480,486", "response", [404, 486], [405, 485]),
    ],
)
def test_where_column(where: str, applies: str, covered: list[int], not_covered: list[int]) -> None:
    rows = [row for row in ROWS if row.where == where]
    assert rows
    for row in rows:
        assert row.applies == applies
        assert all(map(row.covers, covered))
        assert not any(map(row.covers, not_covered))


# Where a table prints more or less than the text of the RFC allows.
EXCEPTIONS = {
    "Allow-Events": "RFC 6665 §8.2.2 allows it in any response, the tables list 489 and 2xx",
    "Geolocation-Error": "RFC 6442 leaves out 100, the table of RFC 6086 does not",
    "RSeq": "RFC 3262 §3 leaves out 100, its table does not",
    "Resource-Priority": "RFC 4412 has it in requests, the table of RFC 6086 leaves the where-column empty",
}


@pytest.mark.parametrize("header", [header for header in WHERE if header not in EXCEPTIONS])
def test_rows_allow_what_the_header_field_allows(header: str) -> None:
    info = HEADER_FIELDS[header]
    allowing = [row for row in WHERE[header] if not row.cells or set(row.cells.values()) != {"-"}]
    codes = {code for row in allowing for span in row.response_codes for code in span}
    assert codes == {code for span in parse_ranges(info.response_codes) for code in span}
    assert any(row.applies != "response" for row in allowing) is bool(info.in_requests)
