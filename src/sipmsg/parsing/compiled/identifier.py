"""Made from grammar/identifier.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE, QUOTED_STRING

b_comma_list = builder("comma_list")
b_parameters = builder("parameters")
b_session_id = builder("session_id")
b_uui_value = builder("uui_value")
p_sess_id_param = parameter("sess_id_param")
p_uui_param = parameter("uui_param")
t_gen_value = terminal("GEN_VALUE")
t_quoted_string = terminal("QUOTED_STRING")


def _read_sess_uuid_match(text: str, at: int = 0) -> Any:
    global read_sess_uuid_match
    read_sess_uuid_match = re.compile('((?>[0-9a-f]{32}))\\Z').match
    return read_sess_uuid_match(text, at)


read_sess_uuid_match: Any = _read_sess_uuid_match


def read_sess_uuid(text: str) -> Any:
    match = read_sess_uuid_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


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
        values += (p_sess_id_param(g[0], g[1], t_gen_value),)
    return values


def _read_session_id_match(text: str, at: int = 0) -> Any:
    global read_session_id_match
    read_session_id_match = re.compile("((?>[0-9a-f]{32}))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_session_id_match(text, at)


read_session_id_match: Any = _read_session_id_match


def read_session_id(text: str) -> Any:
    match = read_session_id_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_session_id(g[0], b_parameters(*each_0(g[1])))


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
        values += (p_uui_param(g[0], g[1], t_gen_value),)
    return values


def _read_user_to_user_match(text: str, at: int = 0) -> Any:
    global read_user_to_user_match
    read_user_to_user_match = re.compile('(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_user_to_user_match(text, at)


read_user_to_user_match: Any = _read_user_to_user_match


def read_user_to_user(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_user_to_user_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_uui_value((t_quoted_string(g[0]) if g[0] is not None else g[1]), b_parameters(*each_1(g[2]))))
        if g[3] is None:
            return b_comma_list(*values)
        at = match.end()
