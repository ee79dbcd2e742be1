"""Made from grammar/caller_preferences.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import DIRECTIVE, GEN_VALUE

b_ac_value = builder("ac_value")
b_comma_list = builder("comma_list")
b_parameters = builder("parameters")
b_rc_value = builder("rc_value")
p_ac_params = parameter("ac_params")
p_generic_param = parameter("generic_param")
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
        values += (p_ac_params(g[0], g[1], t_gen_value),)
    return values


def _read_accept_contact_match(text: str, at: int = 0) -> Any:
    global read_accept_contact_match
    read_accept_contact_match = re.compile("(?>\\*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_accept_contact_match(text, at)


read_accept_contact_match: Any = _read_accept_contact_match


def read_accept_contact(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_accept_contact_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_ac_value(b_parameters(*each_0(g[0]))))
        if g[1] is None:
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


def _read_reject_contact_match(text: str, at: int = 0) -> Any:
    global read_reject_contact_match
    read_reject_contact_match = re.compile("(?>\\*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_reject_contact_match(text, at)


read_reject_contact_match: Any = _read_reject_contact_match


def read_reject_contact(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_reject_contact_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_rc_value(b_parameters(*each_1(g[0]))))
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_request_disposition_match(text: str, at: int = 0) -> Any:
    global read_request_disposition_match
    read_request_disposition_match = re.compile('(' + DIRECTIVE + ')(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_request_disposition_match(text, at)


read_request_disposition_match: Any = _read_request_disposition_match


def read_request_disposition(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_request_disposition_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()
