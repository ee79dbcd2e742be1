"""Made from grammar/session.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_answer_mode = builder("answer_mode")
b_min_se = builder("min_se")
b_parameters = builder("parameters")
b_priv_answer_mode = builder("priv_answer_mode")
b_refresher = builder("refresher")
b_session_expires = builder("session_expires")
p_answer_mode_param = parameter("answer_mode_param")
p_generic_param = parameter("generic_param")
p_se_params = parameter("se_params")
t_gen_value = terminal("GEN_VALUE")
t_uint = terminal("UINT")


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
        values += (p_answer_mode_param(g[0], g[1], t_gen_value),)
    return values


def _read_answer_mode_match(text: str, at: int = 0) -> Any:
    global read_answer_mode_match
    read_answer_mode_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_answer_mode_match(text, at)


read_answer_mode_match: Any = _read_answer_mode_match


def read_answer_mode(text: str) -> Any:
    match = read_answer_mode_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_answer_mode(g[0], b_parameters(*each_0(g[1])))


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
        values += (p_generic_param(g[0], g[1], t_gen_value),)
    return values


def _read_min_se_match(text: str, at: int = 0) -> Any:
    global read_min_se_match
    read_min_se_match = re.compile("((?>[0-9]+))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_min_se_match(text, at)


read_min_se_match: Any = _read_min_se_match


def read_min_se(text: str) -> Any:
    match = read_min_se_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_min_se(t_uint(g[0]), b_parameters(*each_1(g[1])))


def _read_priv_answer_mode_match(text: str, at: int = 0) -> Any:
    global read_priv_answer_mode_match
    read_priv_answer_mode_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_priv_answer_mode_match(text, at)


read_priv_answer_mode_match: Any = _read_priv_answer_mode_match


def read_priv_answer_mode(text: str) -> Any:
    match = read_priv_answer_mode_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_priv_answer_mode(g[0], b_parameters(*each_0(g[1])))


def _read_refresher_match(text: str, at: int = 0) -> Any:
    global read_refresher_match
    read_refresher_match = re.compile('((?>(?i:ua[cs])))\\Z').match
    return read_refresher_match(text, at)


read_refresher_match: Any = _read_refresher_match


def read_refresher(text: str) -> Any:
    match = read_refresher_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_refresher(g[0])


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
        values += (p_se_params(g[0], g[1], t_gen_value),)
    return values


def _read_session_expires_match(text: str, at: int = 0) -> Any:
    global read_session_expires_match
    read_session_expires_match = re.compile("((?>[0-9]+))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_session_expires_match(text, at)


read_session_expires_match: Any = _read_session_expires_match


def read_session_expires(text: str) -> Any:
    match = read_session_expires_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_session_expires(t_uint(g[0]), b_parameters(*each_2(g[1])))
