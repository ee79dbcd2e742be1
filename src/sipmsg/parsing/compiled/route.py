"""Made from grammar/route.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import DISPLAY_NAME, GEN_VALUE, QUOTED_STRING

b_comma_list = builder("comma_list")
b_name_addr = builder("name_addr")
b_parameters = builder("parameters")
b_route_param = builder("route_param")
n_addr_spec = nested("addr_spec")
p_generic_param = parameter("generic_param")
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
        values += (p_generic_param(g[0], g[1], t_gen_value),)
    return values


def _read_path_match(text: str, at: int = 0) -> Any:
    global read_path_match
    read_path_match = re.compile('(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_path_match(text, at)


read_path_match: Any = _read_path_match


def read_path(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_path_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_route_param(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_0(g[4]))))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_record_route_match(text: str, at: int = 0) -> Any:
    global read_record_route_match
    read_record_route_match = re.compile('(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_record_route_match(text, at)


read_record_route_match: Any = _read_record_route_match


def read_record_route(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_record_route_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_route_param(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_0(g[4]))))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_route_match(text: str, at: int = 0) -> Any:
    global read_route_match
    read_route_match = re.compile('(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_route_match(text, at)


read_route_match: Any = _read_route_match


def read_route(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_route_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_route_param(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_0(g[4]))))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_service_route_match(text: str, at: int = 0) -> Any:
    global read_service_route_match
    read_service_route_match = re.compile('(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + "))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_service_route_match(text, at)


read_service_route_match: Any = _read_service_route_match


def read_service_route(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_service_route_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_route_param(b_name_addr((None if g[2] is None else (t_display_name(g[0]) if g[0] is not None else t_quoted_string(g[1]))), n_addr_spec(g[3])), b_parameters(*each_0(g[4]))))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()
