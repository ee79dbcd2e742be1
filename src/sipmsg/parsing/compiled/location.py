"""Made from grammar/location.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_alertmsg_error = builder("alertmsg_error")
b_geolocation_error = builder("geolocation_error")
b_geolocation_routing = builder("geolocation_routing")
b_parameters = builder("parameters")
p_error_params = parameter("error_params")
p_location_error_params = parameter("location_error_params")
t_alert_error_code = terminal("ALERT_ERROR_CODE")
t_gen_value = terminal("GEN_VALUE")
t_location_error_code = terminal("LOCATION_ERROR_CODE")


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
        values += (p_error_params(g[0], g[1], t_gen_value),)
    return values


def _read_alertmsg_error_match(text: str, at: int = 0) -> Any:
    global read_alertmsg_error_match
    read_alertmsg_error_match = re.compile("((?>[0-9]{3}))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_alertmsg_error_match(text, at)


read_alertmsg_error_match: Any = _read_alertmsg_error_match


def read_alertmsg_error(text: str) -> Any:
    match = read_alertmsg_error_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_alertmsg_error(t_alert_error_code(g[0]), b_parameters(*each_0(g[1])))


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
        values += (p_location_error_params(g[0], g[1], t_gen_value),)
    return values


def _read_geolocation_error_match(text: str, at: int = 0) -> Any:
    global read_geolocation_error_match
    read_geolocation_error_match = re.compile("((?>[0-9]{1,3}))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_geolocation_error_match(text, at)


read_geolocation_error_match: Any = _read_geolocation_error_match


def read_geolocation_error(text: str) -> Any:
    match = read_geolocation_error_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_geolocation_error(t_location_error_code(g[0]), b_parameters(*each_1(g[1])))


def _read_geolocation_routing_match(text: str, at: int = 0) -> Any:
    global read_geolocation_routing_match
    read_geolocation_routing_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+\\Z').match
    return read_geolocation_routing_match(text, at)


read_geolocation_routing_match: Any = _read_geolocation_routing_match


def read_geolocation_routing(text: str) -> Any:
    match = read_geolocation_routing_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_geolocation_routing(g[0], (None if g[1] is None else t_gen_value(g[1])))
