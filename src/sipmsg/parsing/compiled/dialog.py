"""Made from grammar/dialog.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import CALLID, GEN_VALUE

b_join = builder("join")
b_parameters = builder("parameters")
b_replaces = builder("replaces")
b_target_dialog = builder("target_dialog")
p_join_param = parameter("join_param")
p_replaces_param = parameter("replaces_param")
p_td_param = parameter("td_param")
t_callid = terminal("CALLID")
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
        values += (p_join_param(g[0], g[1], t_gen_value),)
    return values


def _read_join_match(text: str, at: int = 0) -> Any:
    global read_join_match
    read_join_match = re.compile('(' + CALLID + ")((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_join_match(text, at)


read_join_match: Any = _read_join_match


def read_join(text: str) -> Any:
    match = read_join_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_join(t_callid(g[0]), b_parameters(*each_0(g[1])))


def _each_1_finditer(text: str, at: int = 0) -> Any:
    global each_1_finditer
    each_1_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_1_finditer(text, at)


each_1_finditer: Any = _each_1_finditer


def each_1(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_1_finditer(text):
        g = match.groups()
        values += (p_replaces_param(g[0], g[1], t_gen_value),)
    return values


def _read_replaces_match(text: str, at: int = 0) -> Any:
    global read_replaces_match
    read_replaces_match = re.compile('(' + CALLID + ")((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_replaces_match(text, at)


read_replaces_match: Any = _read_replaces_match


def read_replaces(text: str) -> Any:
    match = read_replaces_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_replaces(t_callid(g[0]), b_parameters(*each_1(g[1])))


def _each_2_finditer(text: str, at: int = 0) -> Any:
    global each_2_finditer
    each_2_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_2_finditer(text, at)


each_2_finditer: Any = _each_2_finditer


def each_2(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_2_finditer(text):
        g = match.groups()
        values += (p_td_param(g[0], g[1], t_gen_value),)
    return values


def _read_target_dialog_match(text: str, at: int = 0) -> Any:
    global read_target_dialog_match
    read_target_dialog_match = re.compile('(' + CALLID + ")((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_target_dialog_match(text, at)


read_target_dialog_match: Any = _read_target_dialog_match


def read_target_dialog(text: str) -> Any:
    match = read_target_dialog_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_target_dialog(t_callid(g[0]), b_parameters(*each_2(g[1])))
