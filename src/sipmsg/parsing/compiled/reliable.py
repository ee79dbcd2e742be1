"""Made from grammar/reliable.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, terminal

b_rack = builder("rack")
b_rseq = builder("rseq")
t_uint = terminal("UINT")


def _read_rack_match(text: str, at: int = 0) -> Any:
    global read_rack_match
    read_rack_match = re.compile("((?>[0-9]+))(?>[ \t\r\n]+)((?>[0-9]+))(?>[ \t\r\n]+)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_rack_match(text, at)


read_rack_match: Any = _read_rack_match


def read_rack(text: str) -> Any:
    match = read_rack_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_rack(t_uint(g[0]), t_uint(g[1]), g[2])


def _read_rseq_match(text: str, at: int = 0) -> Any:
    global read_rseq_match
    read_rseq_match = re.compile('((?>[0-9]+))\\Z').match
    return read_rseq_match(text, at)


read_rseq_match: Any = _read_rseq_match


def read_rseq(text: str) -> Any:
    match = read_rseq_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_rseq(t_uint(g[0]))
