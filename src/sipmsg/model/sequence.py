"""Numbers and identifiers that order messages and tie them together."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, at_most, builds
from sipmsg.model.equivalence import CASE_SENSITIVE, Comparable

MAX_SEQUENCE = 2**32 - 1
sequence_number = at_most(MAX_SEQUENCE, "a sequence number below 2**32")


@frozen
class CSeq(Comparable):
    """A sequence number, 0 to 2**32-1, and the request's method (RFC 3261 section 20.16).

    >>> str(CSeq(4711, "INVITE"))
    '4711 INVITE'
    """

    sequence: int
    method: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return f"{self.sequence} {self.method}"


@builds("cseq")
def _cseq(sequence: int, method: str) -> CSeq:
    return CSeq(sequence_number(sequence), method)


BUILDERS["max_forwards"] = at_most(255, "a number from 0 to 255")
