"""How a response came: what rules of the scope transport need to know beside its bytes."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.registry import TRANSPORTS


def _upper(text: str) -> str:
    return text.upper()


@frozen(kw_only=True)
class Received:
    """How a response came, and who took it.

    ``transport`` as Via writes it (``UDP``, ``TCP``, ``TLS``, ``WS`` ...); ``source`` the address (without port) from
    which the request of the response came to the server, where that is known; ``sent_by`` the values (host, or
    host:port) that the receiver puts into the Via of its requests; ``at_uac`` whether the receiver is the client that
    made the request, and not a proxy on the way.

    >>> Received(transport="tcp").is_stream, Received(transport="UDP").is_stream
    (True, False)
    """

    transport: str = field(converter=_upper)
    source: str | None = None
    sent_by: tuple[str, ...] = ()
    at_uac: bool = False

    @property
    def is_stream(self) -> bool:
        """Whether the transport is a stream of octets, on which only Content-Length ends a message."""
        known = TRANSPORTS.get(self.transport)
        return known is not None and known.content_length_required
