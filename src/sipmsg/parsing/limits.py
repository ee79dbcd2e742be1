"""Limits on what untrusted input may cost."""

from __future__ import annotations

from attrs import field, frozen, validators


def _limit(default: int) -> int:
    number: int = field(default=default, validator=[validators.instance_of(int), validators.ge(0)])
    return number


@frozen
class Limits:
    """The largest message that parsing takes, in octets and counts.

    ``line``: the start line, or one header field with its folds; ``head``: start line and header fields together;
    ``fields``: how many header fields; ``body``: the body; ``parts``: how many parts a multipart body has;
    ``depth``: how deep multipart bodies stand in each other. What is as large as a limit passes. Strict parsing raises
    `LimitError` for more. Tolerant parsing of a datagram, which is in memory already, reports it as a finding;
    a stream never waits for more than ``head`` and ``body``, tolerant or not. Raises `ValueError` for a negative
    limit, `TypeError` for one that is no int.

    >>> Limits(body=1_000_000).line
    65536
    """

    line: int = _limit(65_536)
    head: int = _limit(262_144)
    fields: int = _limit(1_024)
    body: int = _limit(16_777_216)
    parts: int = _limit(1_024)
    depth: int = _limit(8)


DEFAULT = Limits()
