"""Made from grammar/negotiation.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_accept_range = builder("accept_range")
b_comma_list = builder("comma_list")
b_encoding = builder("encoding")
b_info_package_type = builder("info_package_type")
b_language = builder("language")
b_parameters = builder("parameters")
p_accept_param = parameter("accept_param")
p_generic_param = parameter("generic_param")
t_gen_value = terminal("GEN_VALUE")
t_method = terminal("METHOD")


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
        values += (p_accept_param(g[0], g[1], t_gen_value),)
    return values


def _read_accept_match(text: str, at: int = 0) -> Any:
    global read_accept_match
    read_accept_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*\\/[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_accept_match(text, at)


read_accept_match: Any = _read_accept_match


def read_accept(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_accept_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_accept_range(g[0], g[1], b_parameters(*each_0(g[2]))))
        if g[3] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_accept_encoding_match(text: str, at: int = 0) -> Any:
    global read_accept_encoding_match
    read_accept_encoding_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_accept_encoding_match(text, at)


read_accept_encoding_match: Any = _read_accept_encoding_match


def read_accept_encoding(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_accept_encoding_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_encoding(g[0], b_parameters(*each_0(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_accept_language_match(text: str, at: int = 0) -> Any:
    global read_accept_language_match
    read_accept_language_match = re.compile("((?>(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_accept_language_match(text, at)


read_accept_language_match: Any = _read_accept_language_match


def read_accept_language(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_accept_language_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_language(g[0], b_parameters(*each_0(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_allow_match(text: str, at: int = 0) -> Any:
    global read_allow_match
    read_allow_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_allow_match(text, at)


read_allow_match: Any = _read_allow_match


def read_allow(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_allow_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(t_method(g[0]))
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


def _read_info_package_match(text: str, at: int = 0) -> Any:
    global read_info_package_match
    read_info_package_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_info_package_match(text, at)


read_info_package_match: Any = _read_info_package_match


def read_info_package(text: str) -> Any:
    match = read_info_package_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_info_package_type(g[0], b_parameters(*each_1(g[1])))


def _read_proxy_require_match(text: str, at: int = 0) -> Any:
    global read_proxy_require_match
    read_proxy_require_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_proxy_require_match(text, at)


read_proxy_require_match: Any = _read_proxy_require_match


def read_proxy_require(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_proxy_require_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_recv_info_match(text: str, at: int = 0) -> Any:
    global read_recv_info_match
    read_recv_info_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_recv_info_match(text, at)


read_recv_info_match: Any = _read_recv_info_match


def read_recv_info(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_recv_info_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_info_package_type(g[0], b_parameters(*each_1(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_require_match(text: str, at: int = 0) -> Any:
    global read_require_match
    read_require_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_require_match(text, at)


read_require_match: Any = _read_require_match


def read_require(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_require_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_supported_match(text: str, at: int = 0) -> Any:
    global read_supported_match
    read_supported_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_supported_match(text, at)


read_supported_match: Any = _read_supported_match


def read_supported(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_supported_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_unsupported_match(text: str, at: int = 0) -> Any:
    global read_unsupported_match
    read_unsupported_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_unsupported_match(text, at)


read_unsupported_match: Any = _read_unsupported_match


def read_unsupported(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_unsupported_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()
