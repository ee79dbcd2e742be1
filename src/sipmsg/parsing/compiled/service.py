"""Made from grammar/service.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder

b_comma_list = builder("comma_list")
b_service_id = builder("service_id")


def _read_p_asserted_service_match(text: str, at: int = 0) -> Any:
    global read_p_asserted_service_match
    read_p_asserted_service_match = re.compile('(?>(?i:urn:urn\\-7:))((?>[A-Za-z0-9\\-]{1,27}(?:\\.[A-Za-z0-9\\-]+)*))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_asserted_service_match(text, at)


read_p_asserted_service_match: Any = _read_p_asserted_service_match


def read_p_asserted_service(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_asserted_service_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_service_id(g[0]))
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()


def _read_p_preferred_service_match(text: str, at: int = 0) -> Any:
    global read_p_preferred_service_match
    read_p_preferred_service_match = re.compile('(?>(?i:urn:urn\\-7:))((?>[A-Za-z0-9\\-]{1,27}(?:\\.[A-Za-z0-9\\-]+)*))(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_p_preferred_service_match(text, at)


read_p_preferred_service_match: Any = _read_p_preferred_service_match


def read_p_preferred_service(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_p_preferred_service_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_service_id(g[0]))
        if g[1] is None:
            return b_comma_list(*values)
        at = match.end()
