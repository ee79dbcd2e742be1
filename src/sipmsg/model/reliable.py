"""Reliable provisional responses: their numbers, and what PRACK says of them (RFC 3262)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import Mismatch, builds
from sipmsg.model.equivalence import CASE_SENSITIVE, Comparable
from sipmsg.model.sequence import MAX_SEQUENCE, sequence_number

_RESPONSE_NUM = "a number from 1 to 2**32-1"


@frozen
class RAck(Comparable):
    """The value of RAck: the RSeq of the response that PRACK confirms, and its CSeq (RFC 3262 section 7.2).

    ``response_num`` is 1 to 2**32-1, ``cseq_num`` 0 to 2**32-1.

    >>> str(RAck(776656, 1, "INVITE"))
    '776656 1 INVITE'
    """

    response_num: int
    cseq_num: int
    method: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return f"{self.response_num} {self.cseq_num} {self.method}"


@builds("rseq")
def _rseq(response_num: int) -> int:
    if not 1 <= response_num <= MAX_SEQUENCE:
        raise Mismatch(response_num, _RESPONSE_NUM)
    return response_num


@builds("rack")
def _rack(response_num: int, cseq_num: int, method: str) -> RAck:
    return RAck(_rseq(response_num), sequence_number(cseq_num), method)
