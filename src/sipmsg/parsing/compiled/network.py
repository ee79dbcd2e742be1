"""Made from grammar/network.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE, HOSTNAME, QUOTED_STRING

b_access_net_spec = builder("access_net_spec")
b_comma_list = builder("comma_list")
b_p_private_network_indication = builder("p_private_network_indication")
b_parameters = builder("parameters")
b_vnetwork_spec = builder("vnetwork_spec")
p_access_info = parameter("access_info")
p_generic_param = parameter("generic_param")
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
        values += (p_access_info(g[0], g[1], t_gen_value),)
    return values


def _read_p_access_network_info_match(text: str, at: int = 0) -> Any:
    global read_p_access_network_info_match
    read_p_access_network_info_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_access_network_info_match(text, at)


read_p_access_network_info_match: Any = _read_p_access_network_info_match


def read_p_access_network_info(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_access_network_info_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_access_net_spec(g[0], b_parameters(*each_0(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


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


def _read_p_private_network_indication_match(text: str, at: int = 0) -> Any:
    global read_p_private_network_indication_match
    read_p_private_network_indication_match = re.compile('(' + HOSTNAME + ")((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_private_network_indication_match(text, at)


read_p_private_network_indication_match: Any = _read_p_private_network_indication_match


def read_p_private_network_indication(text: str) -> Any:
    match = read_p_private_network_indication_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_private_network_indication(g[0], b_parameters(*each_1(g[1])))


def _read_p_visited_network_id_match(text: str, at: int = 0) -> Any:
    global read_p_visited_network_id_match
    read_p_visited_network_id_match = re.compile('(?>(' + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_visited_network_id_match(text, at)


read_p_visited_network_id_match: Any = _read_p_visited_network_id_match


def read_p_visited_network_id(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_visited_network_id_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_vnetwork_spec((t_quoted_string(g[0]) if g[0] is not None else g[1]), b_parameters(*each_1(g[2]))))
        if g[3] is None:
            return b_comma_list(*values)
        at = match.end()
