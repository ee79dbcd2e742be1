"""Made from grammar/warning.lark by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

from __future__ import annotations

import re
from typing import Any

from sipmsg.parsing.compiled._runtime import Miss, builder, terminal
from sipmsg.parsing.compiled._terminals import IPV6REFERENCE, QUOTED_STRING, WARN_HOSTPORT

b_comma_list = builder("comma_list")
b_warning_value = builder("warning_value")
t_quoted_string = terminal("QUOTED_STRING")
t_warn_code = terminal("WARN_CODE")


def _read_warning_match(text: str, at: int = 0) -> Any:
    global read_warning_match
    read_warning_match = re.compile('((?>[0-9]{3}))(?>(?:[ \t]*\r?\n[ \t]+| ))(?>(' + WARN_HOSTPORT + ')|(?!' + WARN_HOSTPORT + ")((?>(?i:[A-Za-z0-9\\-.!%*_+`'~]+)))|(?!" + WARN_HOSTPORT + ')(' + IPV6REFERENCE + '))(?>(?:[ \t]*\r?\n[ \t]+| ))(?:(?>[ \t\r\n]+))?+(' + QUOTED_STRING + ')(?:((?>[ \t\r\n]*,[ \t\r\n]*))|\\Z)').match
    return read_warning_match(text, at)


read_warning_match: Any = _read_warning_match


def read_warning(text: str) -> Any:
    values: list[Any] = []
    at = 0
    while True:
        match = read_warning_match(text, at)
        if match is None:
            raise Miss
        g = match.groups()
        values.append(b_warning_value(t_warn_code(g[0]), (g[1] if g[1] is not None else (g[2] if g[2] is not None else g[3])), t_quoted_string(g[4])))
        if g[5] is None:
            return b_comma_list(*values)
        at = match.end()
