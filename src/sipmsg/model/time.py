"""Dates and spans of time: Date, Timestamp, Expires (RFC 3261 sections 20.17, 20.19 and 20.38)."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, TERMINALS, Mismatch, at_most, builds
from sipmsg.model.equivalence import Comparable
from sipmsg.model.text import MONTHS


def _seconds(number: Decimal | int | str) -> Decimal:
    return Decimal(number)


def _delay(number: Decimal | int | str | None) -> Decimal | None:
    return None if number is None else Decimal(number)


@frozen
class Timestamp(Comparable):
    """When the request was sent, by the client's own clock, and in a response how long the server took (RFC 3261
    section 20.38). Both are in seconds, as exact decimals: a server has to give back the very digits it got.

    >>> str(Timestamp("54.30")), str(Timestamp(54, "0.5"))
    ('54.30', '54 0.5')
    """

    time: Decimal = field(converter=_seconds)
    delay: Decimal | None = field(default=None, converter=_delay)

    def __str__(self) -> str:
        return f"{self.time:f}" if self.delay is None else f"{self.time:f} {self.delay:f}"


BUILDERS["timestamp"] = Timestamp


@builds("date")
def _date(day: int, month: int, year: int, hour: int, minute: int, second: int) -> datetime:
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        raise Mismatch(day, "a date of the calendar") from None


BUILDERS["expires"] = BUILDERS["min_expires"] = at_most(2**32 - 1, "seconds from 0 to 2**32-1")

TERMINALS.update(
    DAY=int,
    MONTH=lambda name: MONTHS.index(name) + 1,
    YEAR=int,
    HOUR=int,
    MINUTE=int,
    SECOND=int,
    TIME=Decimal,
    DELAY=lambda digits: Decimal("0" + digits),
)
