"""P-Answer-State: whether an answer comes from the user or was given in advance (RFC 4964)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.params import Parametrized


@builds_with_params("p_answer_state")
@frozen
class AnswerState(Parametrized):
    """The state of an answer, ``Confirmed`` or ``Unconfirmed`` (RFC 4964 section 7.1).

    >>> str(AnswerState("Unconfirmed"))
    'Unconfirmed'
    """

    answer_type: str

    def __str__(self) -> str:
        return f"{self.answer_type}{self.params}"
