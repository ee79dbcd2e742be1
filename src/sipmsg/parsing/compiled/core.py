"""Made from grammar/core.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE, HOST, QUOTED_STRING

b_port = builder("port")
b_ttl = builder("ttl")
t_gen_value = terminal("GEN_VALUE")
t_header_value = terminal("HEADER_VALUE")
t_quoted_string = terminal("QUOTED_STRING")
t_qvalue = terminal("QVALUE")
t_ttl = terminal("TTL")
t_uint = terminal("UINT")


def _read_delta_seconds_match(text: str, at: int = 0) -> Any:
    global read_delta_seconds_match
    read_delta_seconds_match = re.compile('((?>[0-9]+))\\Z').match
    return read_delta_seconds_match(text, at)


read_delta_seconds_match: Any = _read_delta_seconds_match


def read_delta_seconds(text: str) -> Any:
    match = read_delta_seconds_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_uint(g[0])


def _read_gen_value_match(text: str, at: int = 0) -> Any:
    global read_gen_value_match
    read_gen_value_match = re.compile('(' + GEN_VALUE + ')\\Z').match
    return read_gen_value_match(text, at)


read_gen_value_match: Any = _read_gen_value_match


def read_gen_value(text: str) -> Any:
    match = read_gen_value_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_gen_value(g[0])


def _read_header_value_match(text: str, at: int = 0) -> Any:
    global read_header_value_match
    read_header_value_match = re.compile('(?:((?>[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f\udcc0-\udcff]+)))?+\\Z').match
    return read_header_value_match(text, at)


read_header_value_match: Any = _read_header_value_match


def read_header_value(text: str) -> Any:
    match = read_header_value_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (None if g[0] is None else t_header_value(g[0]))


def _read_host_match(text: str, at: int = 0) -> Any:
    global read_host_match
    read_host_match = re.compile('(' + HOST + ')\\Z').match
    return read_host_match(text, at)


read_host_match: Any = _read_host_match


def read_host(text: str) -> Any:
    match = read_host_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_port_match(text: str, at: int = 0) -> Any:
    global read_port_match
    read_port_match = re.compile('((?>[0-9]+))\\Z').match
    return read_port_match(text, at)


read_port_match: Any = _read_port_match


def read_port(text: str) -> Any:
    match = read_port_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_port(t_uint(g[0]))


def _read_quoted_string_match(text: str, at: int = 0) -> Any:
    global read_quoted_string_match
    read_quoted_string_match = re.compile('(' + QUOTED_STRING + ')\\Z').match
    return read_quoted_string_match(text, at)


read_quoted_string_match: Any = _read_quoted_string_match


def read_quoted_string(text: str) -> Any:
    match = read_quoted_string_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_quoted_string(g[0])


def _read_qvalue_match(text: str, at: int = 0) -> Any:
    global read_qvalue_match
    read_qvalue_match = re.compile('((?>(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)))\\Z').match
    return read_qvalue_match(text, at)


read_qvalue_match: Any = _read_qvalue_match


def read_qvalue(text: str) -> Any:
    match = read_qvalue_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_qvalue(g[0])


def _read_token_match(text: str, at: int = 0) -> Any:
    global read_token_match
    read_token_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_token_match(text, at)


read_token_match: Any = _read_token_match


def read_token(text: str) -> Any:
    match = read_token_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_token_or_quoted_string_match(text: str, at: int = 0) -> Any:
    global read_token_or_quoted_string_match
    read_token_or_quoted_string_match = re.compile('(?>(' + QUOTED_STRING + ")\\Z|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z)\\Z").match
    return read_token_or_quoted_string_match(text, at)


read_token_or_quoted_string_match: Any = _read_token_or_quoted_string_match


def read_token_or_quoted_string(text: str) -> Any:
    match = read_token_or_quoted_string_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (t_quoted_string(g[0]) if g[0] is not None else g[1])


def _read_ttl_match(text: str, at: int = 0) -> Any:
    global read_ttl_match
    read_ttl_match = re.compile('((?>[0-9]{1,3}))\\Z').match
    return read_ttl_match(text, at)


read_ttl_match: Any = _read_ttl_match


def read_ttl(text: str) -> Any:
    match = read_ttl_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_ttl(t_ttl(g[0]))


def _read_uint_match(text: str, at: int = 0) -> Any:
    global read_uint_match
    read_uint_match = re.compile('((?>[0-9]+))\\Z').match
    return read_uint_match(text, at)


read_uint_match: Any = _read_uint_match


def read_uint(text: str) -> Any:
    match = read_uint_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_uint(g[0])
