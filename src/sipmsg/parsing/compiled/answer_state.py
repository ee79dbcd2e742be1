"""Made from grammar/answer_state.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_p_answer_state = builder("p_answer_state")
b_parameters = builder("parameters")
p_generic_param = parameter("generic_param")
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
        values += (p_generic_param(g[0], g[1], t_gen_value),)
    return values


def _read_p_answer_state_match(text: str, at: int = 0) -> Any:
    global read_p_answer_state_match
    read_p_answer_state_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_answer_state_match(text, at)


read_p_answer_state_match: Any = _read_p_answer_state_match


def read_p_answer_state(text: str) -> Any:
    match = read_p_answer_state_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_answer_state(g[0], b_parameters(*each_0(g[1])))
