"""Octets in JSON: readable text as a string, all else in base64 under another key."""

from __future__ import annotations

import re
from base64 import b64encode

SUFFIX = "_base64"
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""What keeps octets from being shown as text: every control character but TAB, CR and LF."""


def readable(octets: bytes) -> str | None:
    """Give the octets as text; None if they are no UTF-8, or hold control characters other than TAB, CR and LF."""
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if CONTROLS.search(text) else text


def base64(octets: bytes) -> str:
    """Give the octets in base64 (RFC 4648 section 4)."""
    return b64encode(octets).decode("ascii")


def entry(key: str, octets: bytes) -> dict[str, str]:
    r"""Give the one member of an object that holds the octets.

    >>> entry("body", b"caf\xc3\xa9"), entry("body", b"\x00")
    ({'body': 'café'}, {'body_base64': 'AA=='})
    """
    text = readable(octets)
    return {key + SUFFIX: base64(octets)} if text is None else {key: text}


def encoded(text: str) -> bytes:
    """Give the octets of a text that was decoded from the wire."""
    return text.encode("utf-8", "surrogateescape")
