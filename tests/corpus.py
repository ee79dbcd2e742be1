"""Collected real messages, which are not part of the project: tests that use them skip where they are absent."""

from __future__ import annotations

import csv
import os
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(os.environ.get("SIPMSG_CORPUS") or Path(__file__).parents[2] / "shared" / "corpus")
REASON = f"the corpus of collected messages is not there ({ROOT.name}); set SIPMSG_CORPUS to its folder"

needs_corpus = pytest.mark.skipif(
    not (ROOT / "INDEX.tsv").is_file() and not os.environ.get("SIPMSG_REQUIRE_CORPUS"), reason=REASON
)

REFERENCE = ROOT.parent / "reference"

needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir() and not os.environ.get("SIPMSG_REQUIRE_CORPUS"),
    reason="the reference tables are not there: they stand in a folder beside that of the corpus",
)


def table(name: str) -> list[dict[str, str]]:
    """Give the rows of one of the corpus's tables."""
    return _read(ROOT / name)


def reference(name: str) -> list[dict[str, str]]:
    """Give the rows of one of the reference tables."""
    return _read(REFERENCE / name)


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def messages() -> dict[str, tuple[str, bytes]]:
    """Give {file: (verdict of its source, its bytes)} of every message."""
    return {
        row["file"]: (row["verdict"], (ROOT / row["file"]).read_bytes())
        for row in table("INDEX.tsv")
        if row["kind"] != "pcap"
    }
