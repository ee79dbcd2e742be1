"""Made from grammar/history.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import DISPLAY_NAME, GEN_VALUE, QUOTED_STRING

b_comma_list = builder("comma_list")
b_hi_entry = builder("hi_entry")
b_name_addr = builder("name_addr")
b_parameters = builder("parameters")
n_addr_spec = nested("addr_spec")
p_hi_param = parameter("hi_param")
t_display_name = terminal("DISPLAY_NAME")
t_gen_value = terminal("GEN_VALUE")
t_quoted_string = terminal("QUOTED_STRING")


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
        values += (p_hi_param(g[0], g[1], t_gen_value),)
    return values


def _read_history_info_match(text: str, at: int = 0) -> Any:
    global read_history_info_match
    read_history_info_match = re.compile('(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_history_info_match(text, at)


read_history_info_match: Any = _read_history_info_match


def read_history_info(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_history_info_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_hi_entry(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_0(g[4]))))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()
