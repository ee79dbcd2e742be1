"""The grammar's files: where they are, and which rule stands in which."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_RULE = re.compile(r"^[?!]?([a-z][a-z0-9_]*)(?:\.\d+)?:", re.MULTILINE)


def folder() -> Traversable:
    """Give the folder of the grammar: inside an installed package, or beside ``src`` in a checkout."""
    # Both are slow to import, and what reads no value needs neither.
    from importlib.resources import files
    from pathlib import Path

    installed = files("sipmsg") / "grammar"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "grammar"


@cache
def text(family: str) -> str:
    """Give the text of one file of the grammar, ``via`` for ``via.lark``."""
    return (folder() / f"{family}.lark").read_text(encoding="utf-8")


@cache
def families() -> dict[str, str]:
    """Map each rule of the grammar to the file that defines it."""
    names = sorted(entry.name for entry in folder().iterdir() if entry.name.endswith(".lark"))
    return {rule: name[:-5] for name in names if name != "tolerant.lark" for rule in _RULE.findall(text(name[:-5]))}
