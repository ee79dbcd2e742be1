"""Sets of status codes and of methods, written as rules write them: ``401,407``, ``!422``, ``200-299``, ``*``."""

from __future__ import annotations

from sipmsg.registry import METHODS
from sipmsg.registry._ranges import parse_ranges


class Codes:
    """A set of status codes; ``*`` is every number, ``!`` takes codes out of all.

    >>> 405 in Codes("400-499,!404"), 404 in Codes("400-499,!404"), 200 in Codes("!422"), 700 in Codes("*")
    (True, False, True, True)
    """

    __slots__ = ("_inside", "_outside", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        parts = text.split(",")
        inside = ",".join(part for part in parts if part[0] not in "!*")
        self._inside = parse_ranges(inside) if inside else None
        self._outside = parse_ranges(",".join(part[1:] for part in parts if part[0] == "!"))

    def __contains__(self, code: int) -> bool:
        if any(code in codes for codes in self._outside):
            return False
        return self._inside is None or any(code in codes for codes in self._inside)

    @property
    def sample(self) -> int:
        """A registered code of the set, to make examples of."""
        if self._inside is not None:
            return next(code for codes in self._inside for code in codes if code in self)
        return next(code for code in (200, 404, 486, 603) if code in self)


class Methods:
    """A set of methods; ``*`` is every method, ``!`` takes methods out of all.

    >>> "INVITE" in Methods("INVITE,UPDATE"), "BYE" in Methods("!INVITE"), "invite" in Methods("INVITE")
    (True, True, False)
    """

    __slots__ = ("_inside", "_outside", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        parts = text.split(",")
        self._inside = frozenset(part for part in parts if part[0] not in "!*")
        self._outside = frozenset(part[1:] for part in parts if part[0] == "!")

    def __contains__(self, method: str) -> bool:
        return method not in self._outside and (not self._inside or method in self._inside)

    @property
    def sample(self) -> str:
        """A registered method of the set, to make examples of."""
        return next(name for name in ("INVITE", "OPTIONS", *METHODS, *self._inside) if name in self)
