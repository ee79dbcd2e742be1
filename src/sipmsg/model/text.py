"""Text inside values: quoted strings, numbers, white space."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from sipmsg.model._build import TERMINALS, Mismatch

_FOLD = re.compile(r"(?:(?<![ \t])[ \t]+)?\r?\n[ \t]+")
_LWS = re.compile(r"[ \t\r\n]+")
_PAIR = re.compile(r"\\(.)", re.DOTALL)
_ESCAPE = re.compile(r'[\x00-\x08\x0b\x0c\x0e-\x1f"\\\x7f]')
_MAX_DIGITS = 100
TOKEN = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]+")
DISPLAY_NAME = re.compile(TOKEN.pattern + "(?: " + TOKEN.pattern + ")*")


class ExactText(str):
    """Text that is compared octet by octet wherever it stands, unlike tokens (RFC 3261 section 7.3.1)."""

    __slots__ = ()


class QuotedString(ExactText):
    r"""The content of a quoted-string, without its quotes and escapes; equal to the same plain str.

    It prints with quotes in a header field, where a plain str prints as it is (RFC 3261 section 25.1).

    >>> QuotedString('say "hi"').quoted
    '"say \\"hi\\""'
    """

    __slots__ = ()

    @property
    def quoted(self) -> str:
        """The wire form: in double quotes, with what must be escaped escaped."""
        return quote(self)


def quote(text: str) -> str:
    r"""Put text in double quotes as RFC 3261 section 25.1 wants it.

    >>> quote('a\\b')
    '"a\\\\b"'
    """
    return '"' + _ESCAPE.sub(r"\\\g<0>", text) + '"'


def unquote(text: str) -> QuotedString:
    """Read a quoted-string: quotes and escapes go, a fold becomes one blank."""
    content = text[1:-1]
    if "\n" in content:
        content = _FOLD.sub(" ", content)
    if "\\" in content:
        content = _PAIR.sub(r"\1", content)
    return QuotedString(content)


def gen_value(text: str) -> str:
    """Read a token, an IPv6 reference or a quoted-string."""
    return unquote(text) if text.startswith('"') else text


def unfold(text: str) -> str:
    """Read free text: a fold becomes one blank (RFC 3261 section 7.3.1)."""
    return _FOLD.sub(" ", text) if "\n" in text else text


def collapse(text: str) -> str:
    """Read tokens with white space between them: each run of it becomes one blank."""
    return _LWS.sub(" ", text)


def uint(digits: str) -> int:
    """Read a number; leading zeros are legal, a number of over 100 digits is refused (bounded work)."""
    if len(digits) > _MAX_DIGITS:
        digits = digits.lstrip("0") or "0"
        if len(digits) > _MAX_DIGITS:
            raise Mismatch(digits, f"a number of at most {_MAX_DIGITS} digits")
    return int(digits)


def qvalue(digits: str) -> float:
    """Read a qvalue, 0 to 1 with at most three decimals."""
    return float(digits)


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def render(value: object) -> str:
    """Give the canonical text of any value that a header field or a parameter can hold."""
    if isinstance(value, QuotedString):
        return value.quoted
    if isinstance(value, str):
        return value
    if isinstance(value, tuple | list):
        return ", ".join(map(render, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".")
    if isinstance(value, datetime):
        utc = value.astimezone(UTC)
        return f"{_DAYS[utc.weekday()]}, {utc.day:02} {MONTHS[utc.month - 1]} {utc.year:04} {utc:%H:%M:%S} GMT"
    return str(value)


TERMINALS.update(
    QUOTED_STRING=unquote,
    GEN_VALUE=gen_value,
    UINT=uint,
    CALLID=ExactText,
    QVALUE=qvalue,
    DISPLAY_NAME=collapse,
    TEXT_UTF8_TRIM=unfold,
    HEADER_VALUE=unfold,
    STATUS_CODE=int,
    ANY_NUMBER=int,
)
