"""Made from grammar/security.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, parameter, terminal
from sipmsg.parsing.compiled._terminals import GEN_VALUE

b_comma_list = builder("comma_list")
b_parameters = builder("parameters")
b_sec_mechanism = builder("sec_mechanism")
b_spi = builder("spi")
p_mech_parameters = parameter("mech_parameters")
t_digest_verify = terminal("DIGEST_VERIFY")
t_gen_value = terminal("GEN_VALUE")
t_spivalue = terminal("SPIVALUE")


def _read_digest_verify_match(text: str, at: int = 0) -> Any:
    global read_digest_verify_match
    read_digest_verify_match = re.compile('((?>"[0-9a-f]{32}"))\\Z').match
    return read_digest_verify_match(text, at)


read_digest_verify_match: Any = _read_digest_verify_match


def read_digest_verify(text: str) -> Any:
    match = read_digest_verify_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_digest_verify(g[0])


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
        values += (p_mech_parameters(g[0], g[1], t_gen_value),)
    return values


def _read_security_client_match(text: str, at: int = 0) -> Any:
    global read_security_client_match
    read_security_client_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_security_client_match(text, at)


read_security_client_match: Any = _read_security_client_match


def read_security_client(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_security_client_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_sec_mechanism(g[0], b_parameters(*each_0(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_security_server_match(text: str, at: int = 0) -> Any:
    global read_security_server_match
    read_security_server_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_security_server_match(text, at)


read_security_server_match: Any = _read_security_server_match


def read_security_server(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_security_server_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_sec_mechanism(g[0], b_parameters(*each_0(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_security_verify_match(text: str, at: int = 0) -> Any:
    global read_security_verify_match
    read_security_verify_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>[ \t\r\n]*;[ \t\r\n]*)(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:(?>[ \t\r\n]*=[ \t\r\n]*)(?:" + GEN_VALUE + '))?+)*+)(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_security_verify_match(text, at)


read_security_verify_match: Any = _read_security_verify_match


def read_security_verify(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_security_verify_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_sec_mechanism(g[0], b_parameters(*each_0(g[1]))))
        if g[2] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_spi_match(text: str, at: int = 0) -> Any:
    global read_spi_match
    read_spi_match = re.compile('((?>[0-9]{1,10}))\\Z').match
    return read_spi_match(text, at)


read_spi_match: Any = _read_spi_match


def read_spi(text: str) -> Any:
    match = read_spi_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_spi(t_spivalue(g[0]))
