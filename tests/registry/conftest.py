"""Reading the reference tables that the registry is compared with."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

_REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference"

Rows = list[dict[str, str]]
Table = Callable[[str], Rows]


@pytest.fixture
def table() -> Table:
    """Gives the rows of a reference table by its name; skips the test where the tables are not at hand."""

    def read(name: str) -> Rows:
        path = _REFERENCE / f"{name}.tsv"
        if not path.is_file():
            pytest.skip(f"no reference table {path.name} beside the repository")
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

    return read
