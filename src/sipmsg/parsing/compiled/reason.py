"""Made from grammar/reason.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_comma_list = builder("comma_list")
b_parameters = builder("parameters")
b_reason_value = builder("reason_value")
p_reason_params = parameter("reason_params")
t_gen_value = terminal("GEN_VALUE")


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += (p_reason_params(g[0], g[1], t_gen_value),)
    return values


def _read_reason_match(text: str, at: int = 0) -> Any:
    global read_reason_match
    read_reason_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_reason_match(text, at)


read_reason_match: Any = _read_reason_match


def read_reason(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_reason_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_reason_value(g[0], b_parameters(*each_0(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()
