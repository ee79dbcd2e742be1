"""Made from grammar/start_line.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, nested, only, terminal
from sipmsg.parsing.compiled._terminals import REASON_PHRASE

n_request_uri = nested("request_uri")
t_status_code = terminal("STATUS_CODE")


def _read_request_line_match(text: str, at: int = 0) -> Any:
    global read_request_line_match
    read_request_line_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))(?>\\ )((?>[^ \t\r\n]+))(?>\\ )((?>(?i:SIP/2\\.0)))\\Z").match
    return read_request_line_match(text, at)


read_request_line_match: Any = _read_request_line_match


def read_request_line(text: str) -> Any:
    match = read_request_line_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return only(g[0], n_request_uri(g[1]), g[2])


def _read_status_line_match(text: str, at: int = 0) -> Any:
    global read_status_line_match
    read_status_line_match = re.compile('((?>(?i:SIP/2\\.0)))(?>\\ )((?>[1-6][0-9]{2}))(?>\\ )(?:(' + REASON_PHRASE + '))?+\\Z').match
    return read_status_line_match(text, at)


read_status_line_match: Any = _read_status_line_match


def read_status_line(text: str) -> Any:
    match = read_status_line_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return only(g[0], t_status_code(g[1]), g[2])
