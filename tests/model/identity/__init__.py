"""Lines ``Name: value`` whose value prints as it stands, by family; for every typed header field at least three."""

from __future__ import annotations

from pathlib import Path


def _lines() -> list[tuple[str, str]]:
    lines = []
    for file in sorted(Path(__file__).parent.glob("*.txt")):
        for line in filter(None, file.read_text(encoding="utf-8").split("\n")):
            name, _, text = line.partition(":")
            lines.append((name, text.strip(" ")))
    return lines


LINES = _lines()
"""Registered name and value."""
