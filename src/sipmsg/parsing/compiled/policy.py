"""Made from grammar/policy.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_comma_list = builder("comma_list")
b_parameters = builder("parameters")
b_policy_contact_info = builder("policy_contact_info")
b_policy_uri = builder("policy_uri")
b_trigger_cons_spec = builder("trigger_cons_spec")
n_addr_spec = nested("addr_spec")
p_policy_contact_param = parameter("policy_contact_param")
p_token_param = parameter("token_param")
p_trigger_param = parameter("trigger_param")
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
        values += (p_policy_contact_param(g[0], g[1], t_gen_value),)
    return values


def _read_policy_contact_match(text: str, at: int = 0) -> Any:
    global read_policy_contact_match
    read_policy_contact_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_policy_contact_match(text, at)


read_policy_contact_match: Any = _read_policy_contact_match


def read_policy_contact(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_policy_contact_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_policy_contact_info(n_addr_spec(g[0]), b_parameters(*each_0(g[1]))))
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
        values += (p_token_param(g[0], g[1], t_gen_value),)
    return values


def _read_policy_id_match(text: str, at: int = 0) -> Any:
    global read_policy_id_match
    read_policy_id_match = re.compile('((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`\'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:' + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_policy_id_match(text, at)


read_policy_id_match: Any = _read_policy_id_match


def read_policy_id(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_policy_id_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_policy_uri(n_addr_spec(g[0]), b_parameters(*each_1(g[1]))))
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
        values += (p_trigger_param(g[0], g[1], t_gen_value),)
    return values


def _read_trigger_consent_match(text: str, at: int = 0) -> Any:
    global read_trigger_consent_match
    read_trigger_consent_match = re.compile('((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`\'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:' + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_trigger_consent_match(text, at)


read_trigger_consent_match: Any = _read_trigger_consent_match


def read_trigger_consent(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_trigger_consent_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_trigger_cons_spec(n_addr_spec(g[0]), b_parameters(*each_2(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()
