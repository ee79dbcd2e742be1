"""The order in which a proxy prefers the final responses it got (RFC 3261 section 16.7 step 6)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from sipmsg.rules.fork_branch import Got

RESUBMITTABLE = frozenset({401, 407, 415, 420, 484})
"""4xx that tell how to send the request again, which the RFC prefers."""

_WITHIN = {401: 0, 407: 0, 415: 1, 420: 1, 484: 1, 487: 3, 408: 4, 503: 5}
_USUAL = 2
_MADE = 9
_SIZE = 10


def _rank(got: Got) -> int:
    """Rank by class, a 6xx first, then by what the code is good for; what was not received comes last."""
    within = _WITHIN.get(got.code, _USUAL) if got.view is not None else _MADE
    return (0 if got.code >= 600 else got.code // 100) * _SIZE + within


@define(eq=False)
class Candidates:
    """The final responses from 300 in a response context; adding, removing and choosing take constant time."""

    _ranks: dict[int, dict[int, Got]] = field(factory=dict)
    classes: Counter[int] = field(factory=Counter)
    """How many of each class were received and are still in the context."""
    codes: Counter[int] = field(factory=Counter)
    """How many of each code there are, those included that stand for a timeout or a failure of transport."""
    resubmittable: int = 0
    """How many of those received tell how to send the request again."""

    def add(self, got: Got) -> None:
        """Store a response."""
        self._ranks.setdefault(_rank(got), {})[got.order] = got
        self._count(got, 1)

    def remove(self, got: Got) -> None:
        """Take a response out, as it was recursed on."""
        rank = _rank(got)
        same = self._ranks.get(rank, {})
        if same.pop(got.order, None) is not None:
            self._count(got, -1)
            if not same:
                del self._ranks[rank]

    def _count(self, got: Got, step: int) -> None:
        self.codes[got.code] += step
        if got.view is not None:
            self.classes[got.code // 100] += step
            if got.code in RESUBMITTABLE:
                self.resubmittable += step

    @property
    def best(self) -> Got | None:
        """The one to forward; of equals the first that came."""
        return next(iter(self._ranks[min(self._ranks)].values())) if self._ranks else None

    @property
    def lowest_class(self) -> int:
        """The lowest class that was received, 0 if none was."""
        return next((number for number in (3, 4, 5, 6) if self.classes[number]), 0)

    @property
    def count(self) -> int:
        """How many there are."""
        return self.codes.total()
