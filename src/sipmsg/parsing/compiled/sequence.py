"""Made from grammar/sequence.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, terminal
from sipmsg.parsing.compiled._terminals import CALLID

b_comma_list = builder("comma_list")
b_cseq = builder("cseq")
b_max_forwards = builder("max_forwards")
t_callid = terminal("CALLID")
t_uint = terminal("UINT")


def _read_call_id_match(text: str, at: int = 0) -> Any:
    global read_call_id_match
    read_call_id_match = re.compile('(' + CALLID + ')\\Z').match
    return read_call_id_match(text, at)


read_call_id_match: Any = _read_call_id_match


def read_call_id(text: str) -> Any:
    match = read_call_id_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_callid(g[0])


def _read_content_length_match(text: str, at: int = 0) -> Any:
    global read_content_length_match
    read_content_length_match = re.compile('((?>[0-9]+))\\Z').match
    return read_content_length_match(text, at)


read_content_length_match: Any = _read_content_length_match


def read_content_length(text: str) -> Any:
    match = read_content_length_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_uint(g[0])


def _read_cseq_match(text: str, at: int = 0) -> Any:
    global read_cseq_match
    read_cseq_match = re.compile("((?>[0-9]+))(?>[ \t\r\n]+)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_cseq_match(text, at)


read_cseq_match: Any = _read_cseq_match


def read_cseq(text: str) -> Any:
    match = read_cseq_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_cseq(t_uint(g[0]), g[1])


def _read_in_reply_to_match(text: str, at: int = 0) -> Any:
    global read_in_reply_to_match
    read_in_reply_to_match = re.compile('(' + CALLID + ')(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_in_reply_to_match(text, at)


read_in_reply_to_match: Any = _read_in_reply_to_match


def read_in_reply_to(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_in_reply_to_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(t_callid(g[0]))
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_max_breadth_match(text: str, at: int = 0) -> Any:
    global read_max_breadth_match
    read_max_breadth_match = re.compile('((?>[0-9]+))\\Z').match
    return read_max_breadth_match(text, at)


read_max_breadth_match: Any = _read_max_breadth_match


def read_max_breadth(text: str) -> Any:
    match = read_max_breadth_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_uint(g[0])


def _read_max_forwards_match(text: str, at: int = 0) -> Any:
    global read_max_forwards_match
    read_max_forwards_match = re.compile('((?>[0-9]+))\\Z').match
    return read_max_forwards_match(text, at)


read_max_forwards_match: Any = _read_max_forwards_match


def read_max_forwards(text: str) -> Any:
    match = read_max_forwards_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_max_forwards(t_uint(g[0]))
