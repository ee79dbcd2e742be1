"""Limits on what untrusted input may cost."""

from __future__ import annotations

from attrs import frozen


@frozen
class Limits:
    """The largest message that parsing takes, in octets and counts.

    ``line``: the start line, or one header field with its folds; ``head``: start line and header fields together;
    ``fields``: how many header fields; ``body``: the body.

    >>> Limits(body=1_000_000).line
    65536
    """

    line: int = 65_536
    head: int = 262_144
    fields: int = 1_024
    body: int = 16_777_216


DEFAULT = Limits()
