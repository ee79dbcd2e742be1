"""Made from grammar/feature_caps.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, only, terminal
from sipmsg.parsing.compiled._terminals import FCAP_VALUE

b_comma_list = builder("comma_list")
b_fc_value = builder("fc_value")
b_parameters = builder("parameters")
t_fcap_value = terminal("FCAP_VALUE")


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>\\+[A-Za-z][A-Za-z0-9!'.\\-%]*))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + FCAP_VALUE + '))?+').finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += (only(g[0], (None if g[1] is None else t_fcap_value(g[1]))),)
    return values


def _read_feature_caps_match(text: str, at: int = 0) -> Any:
    global read_feature_caps_match
    read_feature_caps_match = re.compile("(?>\\*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>\\+[A-Za-z][A-Za-z0-9!'.\\-%]*))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + FCAP_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_feature_caps_match(text, at)


read_feature_caps_match: Any = _read_feature_caps_match


def read_feature_caps(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_feature_caps_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_fc_value(b_parameters(*each_0(g[0]))))
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()
