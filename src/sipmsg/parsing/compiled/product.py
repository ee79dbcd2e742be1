"""Made from grammar/product.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import CTEXT, GEN_VALUE

b_comment = builder("comment")
b_lws_list = builder("lws_list")
b_nested_comment = builder("nested_comment")
b_parameters = builder("parameters")
b_product = builder("product")
b_retry_after = builder("retry_after")
b_server = builder("server")
b_user_agent = builder("user_agent")
p_retry_param = parameter("retry_param")
t_ctext = terminal("CTEXT")
t_gen_value = terminal("GEN_VALUE")
t_uint = terminal("UINT")


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile('(?>(?!)()|(' + CTEXT + '))').finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += ((None if g[0] is not None else t_ctext(g[1])),)
    return values


def _each_1_finditer(text: str, at: int = 0) -> Any:
    global each_1_finditer
    each_1_finditer = re.compile('(?>(?>\\()((?:(?>(?!)(?:)|(?:' + CTEXT + ')))*+)(?>\\))()|(' + CTEXT + '))').finditer
    return each_1_finditer(text, at)


each_1_finditer: Any = _each_1_finditer


def each_1(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_1_finditer(text):
        g = match.groups()
        values += ((b_nested_comment(*each_0(g[0])) if g[1] is not None else t_ctext(g[2])),)
    return values


def _each_2_finditer(text: str, at: int = 0) -> Any:
    global each_2_finditer
    each_2_finditer = re.compile('(?>(?>\\()((?:(?>(?>\\()(?:(?:(?>(?!)(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))()|(' + CTEXT + '))').finditer
    return each_2_finditer(text, at)


each_2_finditer: Any = _each_2_finditer


def each_2(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_2_finditer(text):
        g = match.groups()
        values += ((b_nested_comment(*each_1(g[0])) if g[1] is not None else t_ctext(g[2])),)
    return values


def _each_3_finditer(text: str, at: int = 0) -> Any:
    global each_3_finditer
    each_3_finditer = re.compile('(?>(?>\\()((?:(?>(?>\\()(?:(?:(?>(?>\\()(?:(?:(?>(?!)(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))()|(' + CTEXT + '))').finditer
    return each_3_finditer(text, at)


each_3_finditer: Any = _each_3_finditer


def each_3(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_3_finditer(text):
        g = match.groups()
        values += ((b_nested_comment(*each_2(g[0])) if g[1] is not None else t_ctext(g[2])),)
    return values


def _each_4_finditer(text: str, at: int = 0) -> Any:
    global each_4_finditer
    each_4_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+').finditer
    return each_4_finditer(text, at)


each_4_finditer: Any = _each_4_finditer


def each_4(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_4_finditer(text):
        g = match.groups()
        values += (p_retry_param(g[0], g[1], t_gen_value),)
    return values


def _read_retry_after_match(text: str, at: int = 0) -> Any:
    global read_retry_after_match
    read_retry_after_match = re.compile('((?>[0-9]+))(?:(?>[ \t\r\n]*\\()((?:(?>(?>\\()(?:(?:(?>(?>\\()(?:(?:(?>(?>\\()(?:(?:(?>(?!)(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ")))*+)(?>\\))())?+((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_retry_after_match(text, at)


read_retry_after_match: Any = _read_retry_after_match


def read_retry_after(text: str) -> Any:
    match = read_retry_after_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_retry_after(t_uint(g[0]), (None if g[2] is None else b_comment(*each_3(g[1]))), b_parameters(*each_4(g[3])))


def _read_server_match(text: str, at: int = 0) -> Any:
    global read_server_match
    read_server_match = re.compile("(?>((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*\\/[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))?+|(?>[ \t\r\n]*\\()((?:(?>(?>\\()(?:(?:(?>(?>\\()(?:(?:(?>(?>\\()(?:(?:(?>(?!)(?:)|(?:" + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))())(?:((?>[ \t\r\n]+))|\\Z)').match
    return read_server_match(text, at)


read_server_match: Any = _read_server_match


def read_server(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_server_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append((b_product(g[0], g[1]) if g[0] is not None else b_comment(*each_3(g[2]))))
        if g[4] is None:
            return b_server(b_lws_list(*values))
        at = match.end()


def _read_user_agent_match(text: str, at: int = 0) -> Any:
    global read_user_agent_match
    read_user_agent_match = re.compile("(?>((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*\\/[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))?+|(?>[ \t\r\n]*\\()((?:(?>(?>\\()(?:(?:(?>(?>\\()(?:(?:(?>(?>\\()(?:(?:(?>(?!)(?:)|(?:" + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))(?:)|(?:' + CTEXT + ')))*+)(?>\\))())(?:((?>[ \t\r\n]+))|\\Z)').match
    return read_user_agent_match(text, at)


read_user_agent_match: Any = _read_user_agent_match


def read_user_agent(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_user_agent_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append((b_product(g[0], g[1]) if g[0] is not None else b_comment(*each_3(g[2]))))
        if g[4] is None:
            return b_user_agent(b_lws_list(*values))
        at = match.end()
