"""Retry-After: when to try again (RFC 3261 section 20.33)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds
from sipmsg.model.comment import Comment, parenthesize
from sipmsg.model.params import Parametrized, Params, has_params, param


@has_params("retry_param")
@frozen
class RetryAfter(Parametrized):
    """When the callee is there again: in how many seconds, why, and for how long (``duration``, in seconds).

    ``comment`` is text without its outer parentheses, None if there is none.

    >>> str(RetryAfter(18000, "I'm in a meeting", params={"duration": 3600}))
    "18000 (I'm in a meeting);duration=3600"
    """

    seconds: int
    comment: str | None = None

    duration = param(int, "delta_seconds")

    def __str__(self) -> str:
        comment = "" if self.comment is None else f" {parenthesize(self.comment)}"
        return f"{self.seconds}{comment}{self.params}"


@builds("retry_after")
def _retry_after(seconds: int, comment: Comment | None, params: Params) -> RetryAfter:
    return RetryAfter(seconds, None if comment is None else comment.text, params=params)
