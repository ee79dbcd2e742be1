"""Made from grammar/party.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import DISPLAY_NAME, GEN_VALUE, QUOTED_STRING

b_comma_list = builder("comma_list")
b_name_addr = builder("name_addr")
b_p_dcs_trace_party_id = builder("p_dcs_trace_party_id")
b_p_served_user = builder("p_served_user")
b_parameters = builder("parameters")
b_uri_list_entry = builder("uri_list_entry")
n_addr_spec = nested("addr_spec")
p_refused_param = parameter("refused_param")
p_served_user_param = parameter("served_user_param")
p_trace_param = parameter("trace_param")
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
        values += (p_trace_param(g[0], g[1], t_gen_value),)
    return values


def _read_p_dcs_trace_party_id_match(text: str, at: int = 0) -> Any:
    global read_p_dcs_trace_party_id_match
    read_p_dcs_trace_party_id_match = re.compile('(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_dcs_trace_party_id_match(text, at)


read_p_dcs_trace_party_id_match: Any = _read_p_dcs_trace_party_id_match


def read_p_dcs_trace_party_id(text: str) -> Any:
    match = read_p_dcs_trace_party_id_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_dcs_trace_party_id(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_0(g[4])))


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
        values += (p_refused_param(g[0], g[1], t_gen_value),)
    return values


def _read_p_refused_uri_list_match(text: str, at: int = 0) -> Any:
    global read_p_refused_uri_list_match
    read_p_refused_uri_list_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_refused_uri_list_match(text, at)


read_p_refused_uri_list_match: Any = _read_p_refused_uri_list_match


def read_p_refused_uri_list(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_refused_uri_list_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_uri_list_entry((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_1(g[5]))))
        if g[6] is None:
            return b_comma_list(*values)
        at = match.end()


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
        values += (p_served_user_param(g[0], g[1], t_gen_value),)
    return values


def _read_p_served_user_match(text: str, at: int = 0) -> Any:
    global read_p_served_user_match
    read_p_served_user_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_served_user_match(text, at)


read_p_served_user_match: Any = _read_p_served_user_match


def read_p_served_user(text: str) -> Any:
    match = read_p_served_user_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_served_user((n_addr_spec(g[0]) if g[0] is not None else b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4]))), b_parameters(*each_2(g[5])))


def _read_regstate_match(text: str, at: int = 0) -> Any:
    global read_regstate_match
    read_regstate_match = re.compile('(?>((?>(?i:unreg)))\\Z|((?>(?i:reg)))\\Z)\\Z').match
    return read_regstate_match(text, at)


read_regstate_match: Any = _read_regstate_match


def read_regstate(text: str) -> Any:
    match = read_regstate_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (g[0] if g[0] is not None else g[1])


def _read_sescase_match(text: str, at: int = 0) -> Any:
    global read_sescase_match
    read_sescase_match = re.compile('(?>((?>(?i:orig)))\\Z|((?>(?i:term)))\\Z)\\Z').match
    return read_sescase_match(text, at)


read_sescase_match: Any = _read_sescase_match


def read_sescase(text: str) -> Any:
    match = read_sescase_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (g[0] if g[0] is not None else g[1])


def _read_trace_timestamp_match(text: str, at: int = 0) -> Any:
    global read_trace_timestamp_match
    read_trace_timestamp_match = re.compile('((?>[0-9]+(?:\\.[0-9]+)?))\\Z').match
    return read_trace_timestamp_match(text, at)


read_trace_timestamp_match: Any = _read_trace_timestamp_match


def read_trace_timestamp(text: str) -> Any:
    match = read_trace_timestamp_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]
