"""Reason: why a request, or a response, was sent (RFC 3326)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.params import Parametrized, has_params, param


@builds_with_params("reason_value")
@has_params("reason_params")
@frozen
class Reason(Parametrized):
    """One reason: a cause, numbered as its protocol numbers causes (RFC 3326 section 2).

    ``text`` is the cause in words; ``location`` is where in the telephone network it arose, for Q.850
    (RFC 8606); ``ppi`` is the PASSporT that an error of STIR is about (RFC 9410).

    >>> reason = Reason("Q.850", params={"cause": 16})
    >>> str(reason), reason.cause, reason.text
    ('Q.850;cause=16', 16, None)
    """

    protocol: str

    cause = param(int, "uint")
    text = param(str, "quoted_string")
    location = param(str, "token")
    ppi = param(str, "token_or_quoted_string")

    def __str__(self) -> str:
        return f"{self.protocol}{self.params}"
