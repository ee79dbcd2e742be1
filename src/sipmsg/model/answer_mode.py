"""Answer-Mode and Priv-Answer-Mode: whether a call is answered by itself or by a person (RFC 5373)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.params import Parametrized, flag, has_params


@builds_with_params("answer_mode", "priv_answer_mode")
@has_params("answer_mode_param")
@frozen
class AnswerMode(Parametrized):
    """The value of Answer-Mode or Priv-Answer-Mode (RFC 5373).

    ``mode`` is Manual, Auto or another token; ``require``: the call is to be refused rather than answered otherwise.

    >>> mode = AnswerMode("Auto", params={"require": None})
    >>> str(mode), mode.require
    ('Auto;require', True)
    """

    mode: str

    require = flag()

    def __str__(self) -> str:
        return f"{self.mode}{self.params}"
