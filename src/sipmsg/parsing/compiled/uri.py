"""Made from grammar/uri.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import ABSOLUTE_PART, HNAME, HOST, HOSTNAME, ISUB_VALUE, PARAMCHARS, USERINFO

b_absolute_uri = builder("absolute_uri")
b_isdn_subaddress = builder("isdn_subaddress")
b_sip_request_uri = builder("sip_request_uri")
b_sip_uri = builder("sip_uri")
b_tel_parameters = builder("tel_parameters")
b_tel_uri = builder("tel_uri")
b_uri_header = builder("uri_header")
b_uri_headers = builder("uri_headers")
b_uri_parameters = builder("uri_parameters")
p_tel_parameter = parameter("tel_parameter")
p_uri_parameter = parameter("uri_parameter")
t_cause = terminal("CAUSE")
t_uint = terminal("UINT")


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile('(?>;)(' + PARAMCHARS + ')(?:(?>=)(' + PARAMCHARS + '))?+').finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += (p_uri_parameter(g[0], g[1], None),)
    return values


def _each_1_finditer(text: str, at: int = 0) -> Any:
    global each_1_finditer
    each_1_finditer = re.compile('(?>\\&)(' + HNAME + ')(?>=)(?:(' + HNAME + '))?+').finditer
    return each_1_finditer(text, at)


each_1_finditer: Any = _each_1_finditer


def each_1(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_1_finditer(text):
        g = match.groups()
        values += (b_uri_header(g[0], g[1]),)
    return values


def _each_2_finditer(text: str, at: int = 0) -> Any:
    global each_2_finditer
    each_2_finditer = re.compile('(?>;)(?>((?>(?i:isub=)))(' + ISUB_VALUE + ')|(?!(?>(?i:isub=)))((?>[A-Za-z0-9\\-]+))(?:(?>=)(' + PARAMCHARS + '))?+)').finditer
    return each_2_finditer(text, at)


each_2_finditer: Any = _each_2_finditer


def each_2(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_2_finditer(text):
        g = match.groups()
        values += ((b_isdn_subaddress(g[0], g[1]) if g[0] is not None else p_tel_parameter(g[2], g[3], None)),)
    return values


def _read_addr_spec_match(text: str, at: int = 0) -> Any:
    global read_addr_spec_match
    read_addr_spec_match = re.compile('(?>((?>(?i:sips?:)))(?:(' + USERINFO + '))?+(' + HOST + ')(?:(?>:)((?>[0-9]+)))?+((?:(?>;)(?:' + PARAMCHARS + ')(?:(?>=)(?:' + PARAMCHARS + '))?+)*+)(?:(?>\\?)(' + HNAME + ')(?>=)(?:(' + HNAME + '))?+((?:(?>\\&)(?:' + HNAME + ')(?>=)(?:(?:' + HNAME + '))?+)*+))?+\\Z|(?>(?i:tel:))(?>((?>[\\-.()]*[0-9A-Fa-f*#][0-9A-Fa-f*#\\-.()]*))|((?>\\+[\\-.()]*[0-9][0-9\\-.()]*)))((?:(?>;)(?>(?:(?>(?i:isub=)))(?:' + ISUB_VALUE + ')|(?!(?>(?i:isub=)))(?:(?>[A-Za-z0-9\\-]+))(?:(?>=)(?:' + PARAMCHARS + '))?+))*+)\\Z()|(?!(?>(?i:sips?:)))(?!(?>(?i:tel:)))((?>[A-Za-z][A-Za-z0-9+\\-.]*))(?>:)(' + ABSOLUTE_PART + ')\\Z)\\Z').match
    return read_addr_spec_match(text, at)


read_addr_spec_match: Any = _read_addr_spec_match


def read_addr_spec(text: str) -> Any:
    match = read_addr_spec_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_sip_uri(g[0], g[1], g[2], (None if g[3] is None else t_uint(g[3])), b_uri_parameters(*each_0(g[4])), (None if g[5] is None else b_uri_headers(b_uri_header(g[5], g[6]), *each_1(g[7])))) if g[0] is not None else (b_tel_uri((g[8] if g[8] is not None else g[9]), b_tel_parameters(*each_2(g[10]))) if g[11] is not None else b_absolute_uri(g[12], g[13])))


def _read_phone_context_match(text: str, at: int = 0) -> Any:
    global read_phone_context_match
    read_phone_context_match = re.compile('(?>(' + HOSTNAME + ')\\Z|((?>\\+[\\-.()]*[0-9][0-9\\-.()]*))\\Z)\\Z').match
    return read_phone_context_match(text, at)


read_phone_context_match: Any = _read_phone_context_match


def read_phone_context(text: str) -> Any:
    match = read_phone_context_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (g[0] if g[0] is not None else g[1])


def _read_request_uri_match(text: str, at: int = 0) -> Any:
    global read_request_uri_match
    read_request_uri_match = re.compile('(?>((?>(?i:sips?:)))(?:(' + USERINFO + '))?+(' + HOST + ')(?:(?>:)((?>[0-9]+)))?+((?:(?>;)(?:' + PARAMCHARS + ')(?:(?>=)(?:' + PARAMCHARS + '))?+)*+)\\Z|(?>(?i:tel:))(?>((?>[\\-.()]*[0-9A-Fa-f*#][0-9A-Fa-f*#\\-.()]*))|((?>\\+[\\-.()]*[0-9][0-9\\-.()]*)))((?:(?>;)(?>(?:(?>(?i:isub=)))(?:' + ISUB_VALUE + ')|(?!(?>(?i:isub=)))(?:(?>[A-Za-z0-9\\-]+))(?:(?>=)(?:' + PARAMCHARS + '))?+))*+)\\Z()|(?!(?>(?i:sips?:)))(?!(?>(?i:tel:)))((?>[A-Za-z][A-Za-z0-9+\\-.]*))(?>:)(' + ABSOLUTE_PART + ')\\Z)\\Z').match
    return read_request_uri_match(text, at)


read_request_uri_match: Any = _read_request_uri_match


def read_request_uri(text: str) -> Any:
    match = read_request_uri_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (b_sip_request_uri(g[0], g[1], g[2], (None if g[3] is None else t_uint(g[3])), b_uri_parameters(*each_0(g[4]))) if g[0] is not None else (b_tel_uri((g[5] if g[5] is not None else g[6]), b_tel_parameters(*each_2(g[7]))) if g[8] is not None else b_absolute_uri(g[9], g[10])))


def _read_tel_ext_match(text: str, at: int = 0) -> Any:
    global read_tel_ext_match
    read_tel_ext_match = re.compile('((?>[0-9\\-.()]+))\\Z').match
    return read_tel_ext_match(text, at)


read_tel_ext_match: Any = _read_tel_ext_match


def read_tel_ext(text: str) -> Any:
    match = read_tel_ext_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_uri_cause_match(text: str, at: int = 0) -> Any:
    global read_uri_cause_match
    read_uri_cause_match = re.compile('((?>[0-9]{3}))\\Z').match
    return read_uri_cause_match(text, at)


read_uri_cause_match: Any = _read_uri_cause_match


def read_uri_cause(text: str) -> Any:
    match = read_uri_cause_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_cause(g[0])


def _read_uri_token_match(text: str, at: int = 0) -> Any:
    global read_uri_token_match
    read_uri_token_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_uri_token_match(text, at)


read_uri_token_match: Any = _read_uri_token_match


def read_uri_token(text: str) -> Any:
    match = read_uri_token_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_uri_value_match(text: str, at: int = 0) -> Any:
    global read_uri_value_match
    read_uri_value_match = re.compile('(' + PARAMCHARS + ')\\Z').match
    return read_uri_value_match(text, at)


read_uri_value_match: Any = _read_uri_value_match


def read_uri_value(text: str) -> Any:
    match = read_uri_value_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]
