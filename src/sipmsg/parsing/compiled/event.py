"""Made from grammar/event.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_comma_list = builder("comma_list")
b_event = builder("event")
b_event_type = builder("event_type")
b_parameters = builder("parameters")
b_refer_sub = builder("refer_sub")
b_subscription_state = builder("subscription_state")
p_event_param = parameter("event_param")
p_generic_param = parameter("generic_param")
p_subexp_params = parameter("subexp_params")
t_gen_value = terminal("GEN_VALUE")


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile("(?>\\.)((?>[A-Za-z0-9\\-!%*_+`'~]+))").finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = (match[1],)
        values += (g[0],)
    return values


def _read_allow_events_match(text: str, at: int = 0) -> Any:
    global read_allow_events_match
    read_allow_events_match = re.compile("((?>[A-Za-z0-9\\-!%*_+`'~]+))((?:(?>\\.)(?:(?>[A-Za-z0-9\\-!%*_+`'~]+)))*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_allow_events_match(text, at)


read_allow_events_match: Any = _read_allow_events_match


def read_allow_events(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_allow_events_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_event_type(g[0], *each_0(g[1])))
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
        values += (p_event_param(g[0], g[1], t_gen_value),)
    return values


def _read_event_match(text: str, at: int = 0) -> Any:
    global read_event_match
    read_event_match = re.compile("((?>[A-Za-z0-9\\-!%*_+`'~]+))((?:(?>\\.)(?:(?>[A-Za-z0-9\\-!%*_+`'~]+)))*+)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_event_match(text, at)


read_event_match: Any = _read_event_match


def read_event(text: str) -> Any:
    match = read_event_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_event(b_event_type(g[0], *each_0(g[1])), b_parameters(*each_1(g[2])))


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


def _read_refer_sub_match(text: str, at: int = 0) -> Any:
    global read_refer_sub_match
    read_refer_sub_match = re.compile("((?>(?i:(?:true|false))))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_refer_sub_match(text, at)


read_refer_sub_match: Any = _read_refer_sub_match


def read_refer_sub(text: str) -> Any:
    match = read_refer_sub_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_refer_sub(g[0], b_parameters(*each_2(g[1])))


def _read_sip_etag_match(text: str, at: int = 0) -> Any:
    global read_sip_etag_match
    read_sip_etag_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_sip_etag_match(text, at)


read_sip_etag_match: Any = _read_sip_etag_match


def read_sip_etag(text: str) -> Any:
    match = read_sip_etag_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_sip_if_match_match(text: str, at: int = 0) -> Any:
    global read_sip_if_match_match
    read_sip_if_match_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_sip_if_match_match(text, at)


read_sip_if_match_match: Any = _read_sip_if_match_match


def read_sip_if_match(text: str) -> Any:
    match = read_sip_if_match_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


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
        values += (p_subexp_params(g[0], g[1], t_gen_value),)
    return values


def _read_subscription_state_match(text: str, at: int = 0) -> Any:
    global read_subscription_state_match
    read_subscription_state_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_subscription_state_match(text, at)


read_subscription_state_match: Any = _read_subscription_state_match


def read_subscription_state(text: str) -> Any:
    match = read_subscription_state_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_subscription_state(g[0], b_parameters(*each_3(g[1])))


def _read_suppress_if_match_match(text: str, at: int = 0) -> Any:
    global read_suppress_if_match_match
    read_suppress_if_match_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_suppress_if_match_match(text, at)


read_suppress_if_match_match: Any = _read_suppress_if_match_match


def read_suppress_if_match(text: str) -> Any:
    match = read_suppress_if_match_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]
