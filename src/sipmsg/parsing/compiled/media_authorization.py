"""Made from grammar/media_authorization.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder

b_comma_list = builder("comma_list")


def _read_p_early_media_match(text: str, at: int = 0) -> Any:
    global read_p_early_media_match
    read_p_early_media_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)").match
    return read_p_early_media_match(text, at)


read_p_early_media_match: Any = _read_p_early_media_match


def read_p_early_media(text: str) -> Any:
    if not text:
        return None
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_early_media_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_p_media_authorization_match(text: str, at: int = 0) -> Any:
    global read_p_media_authorization_match
    read_p_media_authorization_match = re.compile('((?>[0-9A-Fa-f]+))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_media_authorization_match(text, at)


read_p_media_authorization_match: Any = _read_p_media_authorization_match


def read_p_media_authorization(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_media_authorization_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(g[0])
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()
