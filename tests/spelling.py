"""Other legal spellings of a header field: white space, folds, long and compact names (RFC 3261 section 7.3.1)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from sipmsg.parsing import grammar
from sipmsg.parsing.engine import load
from sipmsg.registry import header_field

if TYPE_CHECKING:
    from lark import Lark

# SWS and LWS as erratum 7529 has them: a fold has no blank before its CRLF; the printed form allows it.
_LWS = st.sampled_from([" ", "  ", "\t", " \t ", "\r\n ", "\r\n\t", " \r\n  "])
_SWS = st.one_of(st.just(""), _LWS)
# SP, where the notation wants one blank: a fold counts as one (RFC 3261 section 7.3.1).
_SP = st.sampled_from([" ", "\r\n ", "\r\n\t", " \r\n  "])
_SEPARATORS = {"_COMMA": ",", "_PARAM_COMMA": ",", "_SEMI": ";", "_EQUAL": "=", "_SLASH": "/", "_COLON": ":"}
KNOWN = {*_SEPARATORS, "_LWS", "_SP", "_LAQUOT", "_RAQUOT", "_LPAREN"}
"""The terminals between values that are spelled in other ways here."""


@cache
def _lark(family: str) -> Lark:
    return load(family)


@st.composite
def respelled_values(draw: st.DrawFn, name: str, text: str) -> str:
    """Draw another spelling of a value: other white space wherever the grammar has SWS or LWS."""
    info = header_field(name)
    assert info is not None
    lark = _lark(grammar.families()[info.attribute])
    pieces: list[str] = []
    for token in lark.parse_interactive(text, start=info.attribute).iter_parse():
        if token.type in _SEPARATORS:
            pieces.append(draw(_SWS) + _SEPARATORS[token.type] + draw(_SWS))
        elif token.type == "_LWS":
            pieces.append(draw(_LWS))
        elif token.type == "_SP":
            pieces.append(draw(_SP))
        elif token.type in ("_LAQUOT", "_LPAREN"):
            pieces.append(draw(_SWS if pieces else st.just("")) + token.strip())
        elif token.type == "_RAQUOT":
            pieces.append(">" + draw(_SWS))
        elif token.type == "DISPLAY_NAME":
            first, *others = token.split()
            pieces.append(first + "".join(draw(_LWS) + other for other in others))
        else:
            pieces.append(str(token))
    return "".join(pieces).strip(" \t\r\n")


@st.composite
def respelled_names(draw: st.DrawFn, name: str) -> str:
    """Draw the long or compact name in any case."""
    info = header_field(name)
    assert info is not None
    spellings: list[str] = [name] if info.compact is None else [name, info.compact]
    spelling = draw(st.sampled_from(spellings))
    return "".join(draw(st.sampled_from([char.lower(), char.upper()])) for char in spelling)


@st.composite
def respelled(draw: st.DrawFn, name: str, text: str) -> bytes:
    """Draw another spelling of a whole header field, with its line end."""
    colon = draw(st.sampled_from([":", ": ", " :", "\t: ", ":\r\n ", ":  \t"]))
    end = draw(st.sampled_from(["", " ", "\t "]))
    line = draw(respelled_names(name)) + colon + draw(respelled_values(name, text)) + end + "\r\n"
    return line.encode("utf-8", "surrogateescape")
