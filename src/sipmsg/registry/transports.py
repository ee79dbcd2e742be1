"""Transports as Via names them (RFC 3261 §18, §20.42): tokens, without regard to case."""

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from sipmsg.registry._entry import Entry, by_name

Kind = Literal["datagram", "stream", "message"]
"""``message``: keeps the bounds of messages, as a datagram does, but is reliable."""


@frozen
class Transport(Entry):
    """A transport.

    >>> TRANSPORTS["TCP"].content_length_required, TRANSPORTS["WS"].reliable
    (True, True)
    """

    kind: Kind = field(kw_only=True)

    @property
    def content_length_required(self) -> bool:
        """Whether only Content-Length tells where a message ends (RFC 3261 §18.3, §20.14)."""
        return self.kind == "stream"

    @property
    def reliable(self) -> bool:
        """Whether requests are not retransmitted over it (RFC 3261 §17)."""
        return self.kind != "datagram"


TRANSPORTS: Mapping[str, Transport] = by_name(
    Transport(
        "UDP",
        ("RFC 3261",),
        "UDP datagrams, one message each; the sender repeats what gets no answer.",
        kind="datagram",
    ),
    Transport("TCP", ("RFC 3261",), "TCP.", kind="stream"),
    Transport("TLS", ("RFC 3261",), "TLS over TCP.", kind="stream"),
    Transport("SCTP", ("RFC 3261", "RFC 4168"), "SCTP.", kind="message"),
    Transport("TLS-SCTP", ("RFC 4168",), "TLS over SCTP.", kind="message"),
    Transport("WS", ("RFC 7118",), "WebSocket frames.", kind="message"),
    Transport("WSS", ("RFC 7118",), "WebSocket frames over TLS.", kind="message"),
)
"""The registered transports by name, in capitals as Via writes them."""
