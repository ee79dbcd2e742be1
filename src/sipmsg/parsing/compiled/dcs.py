"""Made from grammar/dcs.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE, HOST, HOST_AND_PORT

b_feid = builder("feid")
b_laes_sig = builder("laes_sig")
b_p_dcs_billing_info = builder("p_dcs_billing_info")
b_p_dcs_laes = builder("p_dcs_laes")
b_p_dcs_redirect = builder("p_dcs_redirect")
b_parameters = builder("parameters")
b_quoted_addr_spec = builder("quoted_addr_spec")
n_addr_spec = nested("addr_spec")
p_billing_info_param = parameter("billing_info_param")
p_laes_param = parameter("laes_param")
p_redir_params = parameter("redir_params")
t_gen_value = terminal("GEN_VALUE")
t_uint = terminal("UINT")


def _read_laes_bcid_match(text: str, at: int = 0) -> Any:
    global read_laes_bcid_match
    read_laes_bcid_match = re.compile('((?>[0-9A-Fa-f]{1,48}))\\Z').match
    return read_laes_bcid_match(text, at)


read_laes_bcid_match: Any = _read_laes_bcid_match


def read_laes_bcid(text: str) -> Any:
    match = read_laes_bcid_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_laes_cccid_match(text: str, at: int = 0) -> Any:
    global read_laes_cccid_match
    read_laes_cccid_match = re.compile('((?>[0-9A-Fa-f]{1,8}))\\Z').match
    return read_laes_cccid_match(text, at)


read_laes_cccid_match: Any = _read_laes_cccid_match


def read_laes_cccid(text: str) -> Any:
    match = read_laes_cccid_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_laes_sig_match(text: str, at: int = 0) -> Any:
    global read_laes_sig_match
    read_laes_sig_match = re.compile('(' + HOST + ')(?:(?>:)((?>[0-9]+)))?+\\Z').match
    return read_laes_sig_match(text, at)


read_laes_sig_match: Any = _read_laes_sig_match


def read_laes_sig(text: str) -> Any:
    match = read_laes_sig_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_laes_sig(g[0], (None if g[1] is None else t_uint(g[1])))


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
        values += (p_billing_info_param(g[0], g[1], t_gen_value),)
    return values


def _read_p_dcs_billing_info_match(text: str, at: int = 0) -> Any:
    global read_p_dcs_billing_info_match
    read_p_dcs_billing_info_match = re.compile('((?>[0-9A-Fa-f]{1,48}))(?>/)((?>[0-9A-Fa-f]{1,16}))(?>@)(' + HOST + ")((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_dcs_billing_info_match(text, at)


read_p_dcs_billing_info_match: Any = _read_p_dcs_billing_info_match


def read_p_dcs_billing_info(text: str) -> Any:
    match = read_p_dcs_billing_info_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_dcs_billing_info(g[0], b_feid(g[1], g[2]), b_parameters(*each_0(g[3])))


def _each_1_finditer(text: str, at: int = 0) -> Any:
    global each_1_finditer
    each_1_finditer = re.compile('(?>[ \t\r\n]*;[ \t\r\n]*)(?>((?>(?i:content)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(' + HOST_AND_PORT + ')|(?!' + HOST_AND_PORT + ')(' + GEN_VALUE + "))|(?!(?>(?i:content))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(" + GEN_VALUE + '))?+)').finditer
    return each_1_finditer(text, at)


each_1_finditer: Any = _each_1_finditer


def each_1(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_1_finditer(text):
        g = match.groups()
        values += ((p_laes_param(g[0], (g[1] if g[1] is not None else g[2]), (None if g[1] is not None else t_gen_value)) if g[0] is not None else p_laes_param(g[3], g[4], t_gen_value)),)
    return values


def _read_p_dcs_laes_match(text: str, at: int = 0) -> Any:
    global read_p_dcs_laes_match
    read_p_dcs_laes_match = re.compile('(' + HOST + ')(?:(?>:)((?>[0-9]+)))?+((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?>(?:(?>(?i:content)))(?>[ \t\r\n]*=[ \t\r\n]*)(?>(?:' + HOST_AND_PORT + ')|(?!' + HOST_AND_PORT + ')(?:' + GEN_VALUE + "))|(?!(?>(?i:content))(?!(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+))*+)\\Z').match
    return read_p_dcs_laes_match(text, at)


read_p_dcs_laes_match: Any = _read_p_dcs_laes_match


def read_p_dcs_laes(text: str) -> Any:
    match = read_p_dcs_laes_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_dcs_laes(b_laes_sig(g[0], (None if g[1] is None else t_uint(g[1]))), b_parameters(*each_1(g[2])))


def _read_p_dcs_osps_match(text: str, at: int = 0) -> Any:
    global read_p_dcs_osps_match
    read_p_dcs_osps_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_p_dcs_osps_match(text, at)


read_p_dcs_osps_match: Any = _read_p_dcs_osps_match


def read_p_dcs_osps(text: str) -> Any:
    match = read_p_dcs_osps_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


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
        values += (p_redir_params(g[0], g[1], t_gen_value),)
    return values


def _read_p_dcs_redirect_match(text: str, at: int = 0) -> Any:
    global read_p_dcs_redirect_match
    read_p_dcs_redirect_match = re.compile('(?>")((?>[^"<>\\\\\x00-\x1f]+))(?>")((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`\'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:' + GEN_VALUE + '))?+)*+)\\Z').match
    return read_p_dcs_redirect_match(text, at)


read_p_dcs_redirect_match: Any = _read_p_dcs_redirect_match


def read_p_dcs_redirect(text: str) -> Any:
    match = read_p_dcs_redirect_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_p_dcs_redirect(n_addr_spec(g[0]), b_parameters(*each_2(g[1])))


def _read_quoted_addr_spec_match(text: str, at: int = 0) -> Any:
    global read_quoted_addr_spec_match
    read_quoted_addr_spec_match = re.compile('(?>")((?>[^"<>\\\\\x00-\x1f]+))(?>")\\Z').match
    return read_quoted_addr_spec_match(text, at)


read_quoted_addr_spec_match: Any = _read_quoted_addr_spec_match


def read_quoted_addr_spec(text: str) -> Any:
    match = read_quoted_addr_spec_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_quoted_addr_spec(n_addr_spec(g[0]))
