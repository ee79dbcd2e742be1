"""Answer-Mode and Priv-Answer-Mode: whether a call is answered by itself or by a person (RFC 5373)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds
from sipmsg.model.params import Parametrized, Params, flag, has_params


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


@builds("answer_mode", "priv_answer_mode")
def _answer_mode(mode: str, params: Params) -> AnswerMode:
    return AnswerMode(mode, params=params)
