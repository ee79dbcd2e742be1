"""Made from grammar/via.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, only, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE, HOST, IPV6ADDRESS

b_comma_list = builder("comma_list")
b_parameters = builder("parameters")
b_sent_by = builder("sent_by")
b_via_parm = builder("via_parm")
p_via_params = parameter("via_params")
t_gen_value = terminal("GEN_VALUE")
t_oc_algo = terminal("OC_ALGO")
t_uint = terminal("UINT")


def _read_oc_algo_match(text: str, at: int = 0) -> Any:
    global read_oc_algo_match
    read_oc_algo_match = re.compile('((?>"[A-Za-z0-9]+(?:[ \t\r\n]*,[ \t\r\n]*[A-Za-z0-9]+)*"))\\Z').match
    return read_oc_algo_match(text, at)


read_oc_algo_match: Any = _read_oc_algo_match


def read_oc_algo(text: str) -> Any:
    match = read_oc_algo_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_oc_algo(g[0])


def _read_oc_seq_match(text: str, at: int = 0) -> Any:
    global read_oc_seq_match
    read_oc_seq_match = re.compile('((?>[0-9]{1,12}\\.[0-9]{1,5}))\\Z').match
    return read_oc_seq_match(text, at)


read_oc_seq_match: Any = _read_oc_seq_match


def read_oc_seq(text: str) -> Any:
    match = read_oc_seq_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile('(?>[ \t\r\n]*;[ \t\r\n]*)(?>((?>(?i:received)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(' + IPV6ADDRESS + ')|(?!' + IPV6ADDRESS + ')(' + GEN_VALUE + "))|(?!(?>(?i:received))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+)').finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += ((p_via_params(g[0], (g[1] if g[1] is not None else g[2]), (None if g[1] is not None else t_gen_value)) if g[0] is not None else p_via_params(g[3], g[4], t_gen_value)),)
    return values


def _read_via_match(text: str, at: int = 0) -> Any:
    global read_via_match
    read_via_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*\\/[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*\\/[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]+)(" + HOST + ')(?:(?>[ \t\r\n]*:[ \t\r\n]*)((?>[0-9]+)))?+((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?>(?:(?>(?i:received)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:' + IPV6ADDRESS + ')|(?!' + IPV6ADDRESS + ')(?:' + GEN_VALUE + "))|(?!(?>(?i:received))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+))*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_via_match(text, at)


read_via_match: Any = _read_via_match


def read_via(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_via_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_via_parm(only(g[0], g[1], g[2]), b_sent_by(g[3], (None if g[4] is None else t_uint(g[4]))), b_parameters(*each_0(g[5]))))
        if g[6] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_via_received_match(text: str, at: int = 0) -> Any:
    global read_via_received_match
    read_via_received_match = re.compile('(?>(' + IPV6ADDRESS + ')\\Z|(?!' + IPV6ADDRESS + ')(' + HOST + ')\\Z)\\Z').match
    return read_via_received_match(text, at)


read_via_received_match: Any = _read_via_received_match


def read_via_received(text: str) -> Any:
    match = read_via_received_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (g[0] if g[0] is not None else g[1])
