"""Made from grammar/content.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE, ID_LEFT, QUOTED_STRING

b_comma_list = builder("comma_list")
b_content_disposition = builder("content_disposition")
b_content_id = builder("content_id")
b_media_type = builder("media_type")
b_parameters = builder("parameters")
p_disp_param = parameter("disp_param")
p_m_parameter = parameter("m_parameter")
t_gen_value = terminal("GEN_VALUE")
t_quoted_string = terminal("QUOTED_STRING")


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
        values += (p_disp_param(g[0], g[1], t_gen_value),)
    return values


def _read_content_disposition_match(text: str, at: int = 0) -> Any:
    global read_content_disposition_match
    read_content_disposition_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_content_disposition_match(text, at)


read_content_disposition_match: Any = _read_content_disposition_match


def read_content_disposition(text: str) -> Any:
    match = read_content_disposition_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_content_disposition(g[0], b_parameters(*each_0(g[1])))


def _read_content_encoding_match(text: str, at: int = 0) -> Any:
    global read_content_encoding_match
    read_content_encoding_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_content_encoding_match(text, at)


read_content_encoding_match: Any = _read_content_encoding_match


def read_content_encoding(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_content_encoding_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_content_id_match(text: str, at: int = 0) -> Any:
    global read_content_id_match
    read_content_id_match = re.compile('(?><)(' + ID_LEFT + ')(?>@)(?>(' + ID_LEFT + ')|((?>\\[[!-Z^-~]*\\])))(?>>)\\Z').match
    return read_content_id_match(text, at)


read_content_id_match: Any = _read_content_id_match


def read_content_id(text: str) -> Any:
    match = read_content_id_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_content_id(g[0], (g[1] if g[1] is not None else g[2]))


def _read_content_language_match(text: str, at: int = 0) -> Any:
    global read_content_language_match
    read_content_language_match = re.compile('((?>[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_content_language_match(text, at)


read_content_language_match: Any = _read_content_language_match


def read_content_language(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_content_language_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _each_1_finditer(text: str, at: int = 0) -> Any:
    global each_1_finditer
    each_1_finditer = re.compile("(?>[ \t\r\n]*;[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(" + QUOTED_STRING + ")|((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))").finditer
    return each_1_finditer(text, at)


each_1_finditer: Any = _each_1_finditer


def each_1(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_1_finditer(text):
        g = match.groups()
        values += (p_m_parameter(g[0], (g[1] if g[1] is not None else g[2]), (t_quoted_string if g[1] is not None else None)),)
    return values


def _read_content_type_match(text: str, at: int = 0) -> Any:
    global read_content_type_match
    read_content_type_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*\\/[ \t\r\n]*)((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:" + QUOTED_STRING + ")|(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))))*+)\\Z").match
    return read_content_type_match(text, at)


read_content_type_match: Any = _read_content_type_match


def read_content_type(text: str) -> Any:
    match = read_content_type_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_media_type(g[0], g[1], b_parameters(*each_1(g[2])))


def _read_mime_version_match(text: str, at: int = 0) -> Any:
    global read_mime_version_match
    read_mime_version_match = re.compile('((?>[0-9]+\\.[0-9]+))\\Z').match
    return read_mime_version_match(text, at)


read_mime_version_match: Any = _read_mime_version_match


def read_mime_version(text: str) -> Any:
    match = read_mime_version_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]
