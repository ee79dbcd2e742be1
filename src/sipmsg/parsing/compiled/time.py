"""Made from grammar/time.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, terminal

b_date = builder("date")
b_expires = builder("expires")
b_min_expires = builder("min_expires")
b_timestamp = builder("timestamp")
t_day = terminal("DAY")
t_delay = terminal("DELAY")
t_hour = terminal("HOUR")
t_minute = terminal("MINUTE")
t_month = terminal("MONTH")
t_second = terminal("SECOND")
t_time = terminal("TIME")
t_uint = terminal("UINT")
t_year = terminal("YEAR")


def _read_date_match(text: str, at: int = 0) -> Any:
    global read_date_match
    read_date_match = re.compile('(?>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))(?>,)(?>(?:[ \t]*\r?\n[ \t]+| ))((?>(?:0[1-9]|[12][0-9]|3[01])))(?>(?:[ \t]*\r?\n[ \t]+| ))((?>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))(?>(?:[ \t]*\r?\n[ \t]+| ))((?>[0-9]{4}))(?>(?:[ \t]*\r?\n[ \t]+| ))((?>(?:[01][0-9]|2[0-3])))(?>:)((?>[0-5][0-9]))(?>:)((?>[0-5][0-9]))(?>(?:[ \t]*\r?\n[ \t]+| ))(?>GMT)\\Z').match
    return read_date_match(text, at)


read_date_match: Any = _read_date_match


def read_date(text: str) -> Any:
    match = read_date_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_date(t_day(g[0]), t_month(g[1]), t_year(g[2]), t_hour(g[3]), t_minute(g[4]), t_second(g[5]))


def _read_expires_match(text: str, at: int = 0) -> Any:
    global read_expires_match
    read_expires_match = re.compile('((?>[0-9]+))\\Z').match
    return read_expires_match(text, at)


read_expires_match: Any = _read_expires_match


def read_expires(text: str) -> Any:
    match = read_expires_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_expires(t_uint(g[0]))


def _read_flow_timer_match(text: str, at: int = 0) -> Any:
    global read_flow_timer_match
    read_flow_timer_match = re.compile('((?>[0-9]+))\\Z').match
    return read_flow_timer_match(text, at)


read_flow_timer_match: Any = _read_flow_timer_match


def read_flow_timer(text: str) -> Any:
    match = read_flow_timer_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return t_uint(g[0])


def _read_min_expires_match(text: str, at: int = 0) -> Any:
    global read_min_expires_match
    read_min_expires_match = re.compile('((?>[0-9]+))\\Z').match
    return read_min_expires_match(text, at)


read_min_expires_match: Any = _read_min_expires_match


def read_min_expires(text: str) -> Any:
    match = read_min_expires_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_min_expires(t_uint(g[0]))


def _read_timestamp_match(text: str, at: int = 0) -> Any:
    global read_timestamp_match
    read_timestamp_match = re.compile('((?>[0-9]+(?:\\.[0-9]*)?))(?:(?>[ \t\r\n]+)((?>(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]*))))?+\\Z').match
    return read_timestamp_match(text, at)


read_timestamp_match: Any = _read_timestamp_match


def read_timestamp(text: str) -> Any:
    match = read_timestamp_match(text)
    if match is None:
        raise Miss
    g = match.groups()
    return b_timestamp(t_time(g[0]), (None if g[1] is None else t_delay(g[1])))
