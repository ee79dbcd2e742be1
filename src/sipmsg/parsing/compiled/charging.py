"""Made from grammar/charging.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_charge_addr_params = builder("charge_addr_params")
b_comma_list = builder("comma_list")
b_p_charging_vector = builder("p_charging_vector")
b_parameters = builder("parameters")
b_transit_ioi = builder("transit_ioi")
b_transit_ioi_param = builder("transit_ioi_param")
p_charge_addr_param = parameter("charge_addr_param")
p_charge_params = parameter("charge_params")
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
        values += (p_charge_addr_param(g[0], g[1], t_gen_value),)
    return values


def _read_p_charging_function_addresses_match(text: str, at: int = 0) -> Any:
    global read_p_charging_function_addresses_match
    read_p_charging_function_addresses_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + "))?+((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_charging_function_addresses_match(text, at)


read_p_charging_function_addresses_match: Any = _read_p_charging_function_addresses_match


def read_p_charging_function_addresses(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_charging_function_addresses_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_charge_addr_params(p_charge_addr_param(g[0], g[1], t_gen_value), *each_0(g[2])))
        if g[3] is None:
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
        values += (p_charge_params(g[0], g[1], t_gen_value),)
    return values


def _read_p_charging_vector_match(text: str, at: int = 0) -> Any:
    global read_p_charging_vector_match
    read_p_charging_vector_match = re.compile('(?>(?i:icid\\-value))(?>[ \t\r\n]*=[ \t\r\n]*)(' + GEN_VALUE + ")((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_charging_vector_match(text, at)


read_p_charging_vector_match: Any = _read_p_charging_vector_match


def read_p_charging_vector(text: str) -> Any:
    match = read_p_charging_vector_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_charging_vector(t_gen_value(g[0]), b_parameters(*each_1(g[1])))


def _each_2_finditer(text: str, at: int = 0) -> Any:
    global each_2_finditer
    each_2_finditer = re.compile('(?>[ \t\r\n]*,[ \t\r\n]*)((?>[A-Za-z][A-Za-z0-9]*))(?:(?>\\.)((?>[0-9]+)))?+').finditer
    return each_2_finditer(text, at)


each_2_finditer: Any = _each_2_finditer


def each_2(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_2_finditer(text):
        g = match.groups()
        values += (b_transit_ioi_param(g[0], (None if g[1] is None else t_uint(g[1]))),)
    return values


def _read_transit_ioi_match(text: str, at: int = 0) -> Any:
    global read_transit_ioi_match
    read_transit_ioi_match = re.compile('(?>")((?>[A-Za-z][A-Za-z0-9]*))(?:(?>\\.)((?>[0-9]+)))?+((?:(?>[ \t\r\n]*,[ \t\r\n]*)(?:(?>[A-Za-z][A-Za-z0-9]*))(?:(?>\\.)(?:(?>[0-9]+)))?+)*+)(?>")\\Z').match
    return read_transit_ioi_match(text, at)


read_transit_ioi_match: Any = _read_transit_ioi_match


def read_transit_ioi(text: str) -> Any:
    match = read_transit_ioi_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_transit_ioi(b_comma_list(b_transit_ioi_param(g[0], (None if g[1] is None else t_uint(g[1]))), *each_2(g[2])))
