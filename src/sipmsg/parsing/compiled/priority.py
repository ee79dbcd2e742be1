"""Made from grammar/priority.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder

b_comma_list = builder("comma_list")
b_r_value = builder("r_value")


def _read_accept_resource_priority_match(text: str, at: int = 0) -> Any:
    global read_accept_resource_priority_match
    read_accept_resource_priority_match = re.compile("((?>[A-Za-z0-9\\-!%*_+`'~]+))(?>\\.)((?>[A-Za-z0-9\\-!%*_+`'~]+))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_accept_resource_priority_match(text, at)


read_accept_resource_priority_match: Any = _read_accept_resource_priority_match


def read_accept_resource_priority(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_accept_resource_priority_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_r_value(g[0], g[1]))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_resource_priority_match(text: str, at: int = 0) -> Any:
    global read_resource_priority_match
    read_resource_priority_match = re.compile("((?>[A-Za-z0-9\\-!%*_+`'~]+))(?>\\.)((?>[A-Za-z0-9\\-!%*_+`'~]+))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_resource_priority_match(text, at)


read_resource_priority_match: Any = _read_resource_priority_match


def read_resource_priority(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_resource_priority_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_r_value(g[0], g[1]))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()
