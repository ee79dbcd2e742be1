"""Made from grammar/info.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE, IPV6REFERENCE

b_alert_param = builder("alert_param")
b_comma_list = builder("comma_list")
b_error_uri = builder("error_uri")
b_info = builder("info")
b_location_value = builder("location_value")
b_p_user_database = builder("p_user_database")
b_parameters = builder("parameters")
b_refer_events_at = builder("refer_events_at")
n_addr_spec = nested("addr_spec")
p_appearance_param = parameter("appearance_param")
p_generic_param = parameter("generic_param")
p_geoloc_param = parameter("geoloc_param")
p_info_param = parameter("info_param")
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
        values += (p_appearance_param(g[0], g[1], t_gen_value),)
    return values


def _read_alert_info_match(text: str, at: int = 0) -> Any:
    global read_alert_info_match
    read_alert_info_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_alert_info_match(text, at)


read_alert_info_match: Any = _read_alert_info_match


def read_alert_info(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_alert_info_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_alert_param(n_addr_spec(g[0]), b_parameters(*each_0(g[1]))))
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
        values += (p_info_param(g[0], g[1], t_gen_value),)
    return values


def _read_call_info_match(text: str, at: int = 0) -> Any:
    global read_call_info_match
    read_call_info_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_call_info_match(text, at)


read_call_info_match: Any = _read_call_info_match


def read_call_info(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_call_info_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_info(n_addr_spec(g[0]), b_parameters(*each_1(g[1]))))
        if g[2] is None:
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
        values += (p_generic_param(g[0], g[1], t_gen_value),)
    return values


def _read_error_info_match(text: str, at: int = 0) -> Any:
    global read_error_info_match
    read_error_info_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_error_info_match(text, at)


read_error_info_match: Any = _read_error_info_match


def read_error_info(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_error_info_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_error_uri(n_addr_spec(g[0]), b_parameters(*each_2(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _each_3_finditer(text: str, at: int = 0) -> Any:
    global each_3_finditer
    each_3_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_3_finditer(text, at)


each_3_finditer: Any = _each_3_finditer


def each_3(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_3_finditer(text):
        g = match.groups()
        values += (p_geoloc_param(g[0], g[1], t_gen_value),)
    return values


def _read_geolocation_match(text: str, at: int = 0) -> Any:
    global read_geolocation_match
    read_geolocation_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_geolocation_match(text, at)


read_geolocation_match: Any = _read_geolocation_match


def read_geolocation(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_geolocation_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_location_value(n_addr_spec(g[0]), b_parameters(*each_3(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_loc_src_match(text: str, at: int = 0) -> Any:
    global read_loc_src_match
    read_loc_src_match = re.compile("(?>((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z|(" + IPV6REFERENCE + ')\\Z)\\Z').match
    return read_loc_src_match(text, at)


read_loc_src_match: Any = _read_loc_src_match


def read_loc_src(text: str) -> Any:
    match = read_loc_src_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (g[0] if g[0] is not None else g[1])


def _read_p_user_database_match(text: str, at: int = 0) -> Any:
    global read_p_user_database_match
    read_p_user_database_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_user_database_match(text, at)


read_p_user_database_match: Any = _read_p_user_database_match


def read_p_user_database(text: str) -> Any:
    match = read_p_user_database_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_user_database(n_addr_spec(g[0]), b_parameters(*each_2(g[1])))


def _read_refer_events_at_match(text: str, at: int = 0) -> Any:
    global read_refer_events_at_match
    read_refer_events_at_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_refer_events_at_match(text, at)


read_refer_events_at_match: Any = _read_refer_events_at_match


def read_refer_events_at(text: str) -> Any:
    match = read_refer_events_at_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_refer_events_at(n_addr_spec(g[0]), b_parameters(*each_2(g[1])))
