"""Event packages: what a subscription or a publication is about (RFC 6665 section 8.2)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, builds_with_params
from sipmsg.model.equivalence import CASE_SENSITIVE
from sipmsg.model.params import Parametrized, has_params, param
from sipmsg.model.text import ExactText


class EventType(ExactText):
    """An event package with its templates, as Event and Allow-Events name it (RFC 6665 section 8.4).

    It is a str, and like every str it is compared octet by octet, which RFC 6665 section 8.2.1 asks for.

    >>> event_type = EventType("presence.winfo")
    >>> event_type.package, event_type.templates, event_type == "presence.winfo"
    ('presence', ('winfo',), True)
    """

    __slots__ = ()

    @property
    def package(self) -> str:
        """The event package, the part before the first dot."""
        return self.partition(".")[0]

    @property
    def templates(self) -> tuple[str, ...]:
        """The event templates that are applied to the package, the innermost first."""
        return tuple(self.split(".")[1:])


@builds_with_params("event")
@has_params("event_param")
@frozen
class Event(Parametrized):
    """The value of Event: the event package, and the ``id`` that tells subscriptions apart (RFC 6665 section 8.2.1).

    >>> event = Event("presence.winfo", params={"id": "7"})
    >>> str(event), event.package, event.templates, event.id
    ('presence.winfo;id=7', 'presence', ('winfo',), '7')
    """

    event_type: EventType = field(converter=EventType, metadata=CASE_SENSITIVE)

    id = param(str, "token")

    @property
    def package(self) -> str:
        """The event package, without templates."""
        return self.event_type.package

    @property
    def templates(self) -> tuple[str, ...]:
        """The event templates, the innermost first."""
        return self.event_type.templates

    def __str__(self) -> str:
        return f"{self.event_type}{self.params}"

    def equivalent(self, other: object) -> bool:
        """Tell whether two values match: event type and ``id`` octet by octet, and nothing else counts.

        >>> Event("foo", params={"id": "1"}).equivalent(Event("foo", params={"id": "1", "param": "abcd"}))
        True
        """
        return isinstance(other, Event) and (self.event_type, self.id) == (other.event_type, other.id)


BUILDERS["event_type"] = lambda *parts: EventType(".".join(parts))
