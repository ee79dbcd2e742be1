"""The record of one torture test and the small tools that spell its message."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Verdict = Literal["valid", "invalid"]
Fact = tuple[str, str | int | bytes | None]

START_LINE = "start-line"


@frozen
class Case:
    """One message, what a strict parser owes it, and why.

    ``id`` and ``section`` are the RFC's; ``verdict`` is that of a parser in strict mode, which knows the
    grammar and the bounds of the values, but not what the message asks for; ``header_field`` is the header
    field that strict parsing refuses first (``START_LINE`` for the start line), None if the message is valid;
    ``also_at_fault`` are further ones that break the grammar; ``facts`` are pairs of a path into the message
    and the value there (text, number, octets or nothing), where ``len(...)`` counts.
    """

    id: str
    section: str
    title: str
    data: bytes
    verdict: Verdict
    header_field: str | None
    why: str
    facts: tuple[Fact, ...] = ()
    also_at_fault: tuple[str, ...] = ()


def valid(id: str, section: str, title: str, why: str, data: bytes, *facts: Fact) -> Case:
    """Give the case of a message that must parse and mean these facts."""
    return Case(id, section, title, data, "valid", None, why, facts)


def invalid(id: str, section: str, title: str, header_field: str, why: str, data: bytes, *also_at_fault: str) -> Case:
    """Give the case of a message that is refused for this header field."""
    return Case(id, section, title, data, "invalid", header_field, why, (), also_at_fault)


def crlf(text: str) -> bytes:
    """Give the text in UTF-8, its lines ended as on the wire."""
    return text.replace("\n", "\r\n").encode()


def wire(head: str, body: bytes = b"") -> bytes:
    """Give the message of these lines and this body; ``<length>`` stands for the octets that the body has."""
    return crlf(head.replace("<length>", str(len(body)))) + b"\r\n" + body


SDP = crlf("""\
v=0
o=bench 20250304 7 IN IP4 192.0.2.77
s=Rig
c=IN IP4 192.0.2.77
t=0 0
m=audio 40200 RTP/AVP 8
a=rtpmap:8 PCMA/8000
""")
