"""Made from grammar/text.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, terminal

t_text_utf8_trim = terminal("TEXT_UTF8_TRIM")


def _read_organization_match(text: str, at: int = 0) -> Any:
    global read_organization_match
    read_organization_match = re.compile('(?:((?>[^\x00- \x7f\udc80-\udcff](?:[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f\udc80-\udcff]*[^\x00- \x7f\udc80-\udcff])?)))?+\\Z').match
    return read_organization_match(text, at)


read_organization_match: Any = _read_organization_match


def read_organization(text: str) -> Any:
    match = read_organization_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (None if g[0] is None else t_text_utf8_trim(g[0]))


def _read_priority_match(text: str, at: int = 0) -> Any:
    global read_priority_match
    read_priority_match = re.compile("((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))\\Z").match
    return read_priority_match(text, at)


read_priority_match: Any = _read_priority_match


def read_priority(text: str) -> Any:
    match = read_priority_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return g[0]


def _read_subject_match(text: str, at: int = 0) -> Any:
    global read_subject_match
    read_subject_match = re.compile('(?:((?>[^\x00- \x7f\udc80-\udcff](?:[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f\udc80-\udcff]*[^\x00- \x7f\udc80-\udcff])?)))?+\\Z').match
    return read_subject_match(text, at)


read_subject_match: Any = _read_subject_match


def read_subject(text: str) -> Any:
    match = read_subject_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return (None if g[0] is None else t_text_utf8_trim(g[0]))
