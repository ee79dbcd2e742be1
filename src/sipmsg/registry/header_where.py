"""Where each header field may stand, by method (RFC 3261 §20 Tables 2 and 3, and later tables and texts)."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from attrs import frozen

from sipmsg.registry._header_where_rows import METHODS, NOTES, SOURCES, TABLE
from sipmsg.registry._ranges import parse_ranges

Cell = Literal["m", "m*", "t", "c", "o", "*", "o**", "o***", "-"]
"""``m`` mandatory; ``m*`` should be sent, but be ready to do without; ``t`` as ``m*`` and required on
streams; ``c`` conditional; ``o`` optional; ``*`` required if there is a body; ``o**`` and ``o***`` optional
with a condition that the notes tell; ``-`` not applicable."""

_CELLS: Mapping[str, Cell] = {
    "m": "m",
    "m*": "m*",
    "t": "t",
    "c": "c",
    "o": "o",
    "*": "*",
    "o**": "o**",
    "o***": "o***",
    "-": "-",
}

Applies = Literal["request", "response", "both"]

_WHERE_CODES: Mapping[str, str] = {
    "": "100-699",
    "c": "100-699",
    "r": "100-699",
    "rc": "100-699",
    "1xx": "100-199",
    "18x": "180-189",
    "2xx": "200-299",
    "3xx": "300-399",
    "3-6xx": "300-699",
    "3xx-6xx": "300-699",
    "R": "",
}


@frozen
class Where:
    """One row of a table: a header field, where it stands, and what it is for each method.

    >>> row = WHERE["Allow"][-1]
    >>> row.where, row.applies, row.response_codes, row.cells["INVITE"]
    ('405', 'response', (range(405, 406),), 'm')
    """

    header: str
    """Registered name of the header field."""

    where: str
    """As the table writes it: ``R`` requests, ``r`` responses, codes, ``c`` copied, empty for both."""

    applies: Applies
    response_codes: tuple[range, ...]
    """The status codes of the responses it speaks of; none where it speaks of requests only."""

    proxy: str
    """What proxies do: ``a`` add, ``m`` modify, ``d`` delete, ``r`` must be able to read."""

    cells: Mapping[str, Cell]
    """Cell by method; a method without one is not spoken of by any source."""

    sources: tuple[str, ...]
    notes: str = ""

    def covers(self, code: int) -> bool:
        """Whether the row speaks of responses with this status code.

        >>> WHERE["Allow"][-1].covers(405), WHERE["Allow"][-1].covers(200)
        (True, False)
        """
        return any(code in codes for codes in self.response_codes)


def _applies(where: str) -> Applies:
    if where in ("", "c") or where.startswith("R,"):
        return "both"
    return "request" if where == "R" else "response"


def _codes(where: str) -> str:
    return ",".join(filter(None, (_WHERE_CODES.get(part, part) for part in where.split(","))))


def _row(header: str, line: str) -> Where:
    where, proxy, *columns = line.split(None, len(METHODS) + 2)
    where = "" if where == "(any)" else where
    *cells, sources = columns
    by_method: dict[str, Cell] = {
        method: _CELLS[cell] for method, cell in zip(METHODS, cells, strict=True) if cell != "."
    }
    return Where(
        header,
        where,
        _applies(where),
        parse_ranges(_codes(where)),
        "" if proxy == "." else proxy,
        MappingProxyType(by_method),
        tuple(_sources(sources)),
        NOTES.get((header, where), ""),
    )


def _sources(text: str) -> Iterator[str]:
    for source in text.split("; "):
        if source.isalpha():
            yield from (SOURCES[letter] for letter in source)
        else:
            yield source


def _table() -> dict[str, tuple[Where, ...]]:
    table: dict[str, tuple[Where, ...]] = {}
    header = ""
    for line in TABLE.strip().splitlines():
        if line.startswith(" "):
            table[header] = (*table.get(header, ()), _row(header, line))
        else:
            header = line
    return table


WHERE: Mapping[str, tuple[Where, ...]] = MappingProxyType(_table())
"""The rows of each header field by its registered name; a name without rows is in no table."""
