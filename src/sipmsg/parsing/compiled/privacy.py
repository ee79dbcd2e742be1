"""Made from grammar/privacy.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, nested, terminal
from sipmsg.parsing.compiled._terminals import DISPLAY_NAME, QUOTED_STRING

b_comma_list = builder("comma_list")
b_name_addr = builder("name_addr")
b_p_asserted_identity_value = builder("p_asserted_identity_value")
b_privacy = builder("privacy")
n_addr_spec = nested("addr_spec")
t_display_name = terminal("DISPLAY_NAME")
t_quoted_string = terminal("QUOTED_STRING")


def _read_p_asserted_identity_match(text: str, at: int = 0) -> Any:
    global read_p_asserted_identity_match
    read_p_asserted_identity_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + '))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_asserted_identity_match(text, at)


read_p_asserted_identity_match: Any = _read_p_asserted_identity_match


def read_p_asserted_identity(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_asserted_identity_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append((b_p_asserted_identity_value(n_addr_spec(g[0])) if g[0] is not None else b_p_asserted_identity_value(b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4])))))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_p_preferred_identity_match(text: str, at: int = 0) -> Any:
    global read_p_preferred_identity_match
    read_p_preferred_identity_match = re.compile('(?>((?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))|(?!(?>[A-Za-z][A-Za-z0-9+\\-.]*:[^<>;,? \t\r\n"]*))(?:(?>(' + DISPLAY_NAME + ')|(' + QUOTED_STRING + '))())?+(?>[ \t\r\n]*<)((?>[^<>\x00-\x08\n-\x1f]+))(?>>[ \t\r\n]*))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_preferred_identity_match(text, at)


read_p_preferred_identity_match: Any = _read_p_preferred_identity_match


def read_p_preferred_identity(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_preferred_identity_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append((b_p_asserted_identity_value(n_addr_spec(g[0])) if g[0] is not None else b_p_asserted_identity_value(b_name_addr((None if g[3] is None else (t_display_name(g[1]) if g[1] is not None else t_quoted_string(g[2]))), n_addr_spec(g[4])))))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()


def _each_0_finditer(text: str, at: int = 0) -> Any:
    global each_0_finditer
    each_0_finditer = re.compile("(?>(?>[ \t\r\n]*,[ \t\r\n]*)()|(?!(?>[ \t\r\n]*,[ \t\r\n]*))(?>[ \t\r\n]*;[ \t\r\n]*)())((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))").finditer
    return each_0_finditer(text, at)


each_0_finditer: Any = _each_0_finditer


def each_0(text: str) -> Any:
    if not text:
        return ()
    values: list[Any] = []
    for match in each_0_finditer(text):
        g = match.groups()
        values += (g[2],)
    return values


def _read_privacy_match(text: str, at: int = 0) -> Any:
    global read_privacy_match
    read_privacy_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))((?:(?>(?>[ \t\r\n]*,[ \t\r\n]*)(?:)|(?!(?>[ \t\r\n]*,[ \t\r\n]*))(?>[ \t\r\n]*;[ \t\r\n]*)(?:))(?:(?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+))))*+)\\Z").match
    return read_privacy_match(text, at)


read_privacy_match: Any = _read_privacy_match


def read_privacy(text: str) -> Any:
    match = read_privacy_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_privacy(g[0], *each_0(g[1]))
