"""Made from grammar/identity.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_identity = builder("identity")
b_identity_info = builder("identity_info")
b_parameters = builder("parameters")
b_rfc4474_identity = builder("rfc4474_identity")
n_addr_spec = nested("addr_spec")
p_ident_info_params = parameter("ident_info_params")
p_identity_info_params = parameter("identity_info_params")
t_gen_value = terminal("GEN_VALUE")
t_rfc4474_signature = terminal("RFC4474_SIGNATURE")


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
        values += (p_ident_info_params(g[0], g[1], t_gen_value),)
    return values


def _read_identity_match(text: str, at: int = 0) -> Any:
    global read_identity_match
    read_identity_match = re.compile('(?>((?>(?:"[A-Za-z0-9+\\/]+={0,2}"|[A-Za-z0-9+\\/]+={1,2})))\\Z|(?!(?>(?:"[A-Za-z0-9+\\/]+={0,2}"|[A-Za-z0-9+\\/]+={1,2})))((?>[A-Za-z0-9\\-_.]+))(?>[ \t\r\n]*;[ \t\r\n]*)(?>(?i:info))(?>[ \t\r\n]*=[ \t\r\n]*)(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`\'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:' + GEN_VALUE + '))?+)*+)\\Z)\\Z').match
    return read_identity_match(text, at)


read_identity_match: Any = _read_identity_match


def read_identity(text: str) -> Any:
    match = read_identity_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_rfc4474_identity(t_rfc4474_signature(g[0])) if g[0] is not None else b_identity(g[1], n_addr_spec(g[2]), b_parameters(*each_0(g[3]))))


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
        values += (p_identity_info_params(g[0], g[1], t_gen_value),)
    return values


def _read_identity_info_match(text: str, at: int = 0) -> Any:
    global read_identity_info_match
    read_identity_info_match = re.compile("(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*)((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_identity_info_match(text, at)


read_identity_info_match: Any = _read_identity_info_match


def read_identity_info(text: str) -> Any:
    match = read_identity_info_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_identity_info(n_addr_spec(g[0]), b_parameters(*each_1(g[1])))
