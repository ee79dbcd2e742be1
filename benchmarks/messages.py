"""The messages that are measured: each a template with places for what differs from one call to the next.

Variants of one template have the same length and shape, and differ in Call-ID, tags, branches and CSeq number; so a
reader that keeps what it has seen gains from the parts that real traffic repeats, and from no more.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from attrs import frozen

SEED = 3261
_HEX = "0123456789abcdef"


@frozen
class Tokens:
    """What is particular to one variant, each part of a fixed length."""

    call_id: str
    from_tag: str
    to_tag: str
    branches: tuple[str, str, str]
    cseq: int
    nonce: str

    @classmethod
    def draw(cls, source: random.Random) -> Tokens:
        """Draw a set of tokens."""

        def token(length: int) -> str:
            return "".join(source.choices(_HEX, k=length))

        return cls(
            token(32), token(10), token(10), (token(16), token(16), token(16)), source.randint(1000, 9999), token(32)
        )


@frozen
class Template:
    """One kind of message: its name, its octets for given tokens, its status code and how many of what it holds."""

    name: str
    render: Callable[[Tokens], bytes]
    status_code: int
    method: str
    fields: int
    vias: int
    contacts: int = 0

    def variants(self, seed: int = SEED) -> Iterator[tuple[Tokens, bytes]]:
        """Give variants without end, the same ones for the same seed."""
        source = random.Random(f"{self.name} {seed}")
        while True:
            tokens = Tokens.draw(source)
            yield tokens, self.render(tokens)


def _message(*lines: str, body: str = "") -> bytes:
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def _trying(tokens: Tokens) -> bytes:
    return _message(
        "SIP/2.0 100 Trying",
        f"Via: SIP/2.0/UDP 192.0.2.17:5060;branch=z9hG4bK{tokens.branches[0]};rport=5060",
        f'From: "Alice" <sip:alice@example.com>;tag={tokens.from_tag}',
        "To: <sip:bob@example.net>",
        f"Call-ID: {tokens.call_id}@192.0.2.17",
        f"CSeq: {tokens.cseq} INVITE",
        "Content-Length: 0",
    )


_SDP = (
    "v=0\r\n"
    "o=bob 2890844527 2890844527 IN IP4 198.51.100.23\r\n"
    "s=-\r\n"
    "b=AS:80\r\n"
    "c=IN IP4 198.51.100.23\r\n"
    "t=0 0\r\n"
    "m=audio 49172 RTP/AVP 8 0 101\r\n"
    "a=rtpmap:8 PCMA/8000\r\n"
    "a=rtpmap:0 PCMU/8000\r\n"
    "a=rtpmap:101 telephone-event/8000\r\n"
    "a=fmtp:101 0-15\r\n"
    "a=ptime:20\r\n"
    "a=rtcp:49173 IN IP4 198.51.100.23\r\n"
    "a=maxptime:40\r\n"
    "a=label:main-10\r\n"
    "a=sendrecv\r\n"
)


def _ok(tokens: Tokens) -> bytes:
    edge, core, phone = tokens.branches
    return _message(
        "SIP/2.0 200 OK",
        f"Via: SIP/2.0/UDP edge.example.com:5060;branch=z9hG4bK{edge};received=203.0.113.7",
        f"Via: SIP/2.0/UDP core.example.com;branch=z9hG4bK{core};received=203.0.113.9",
        f"Via: SIP/2.0/UDP 192.0.2.17:5060;branch=z9hG4bK{phone};rport=5060",
        "Record-Route: <sip:edge.example.com;lr>",
        "Record-Route: <sip:core.example.com;transport=udp;lr>",
        f'From: "Alice" <sip:alice@example.com>;tag={tokens.from_tag}',
        f'To: "Bob" <sip:bob@example.net>;tag={tokens.to_tag}',
        f"Call-ID: {tokens.call_id}@192.0.2.17",
        f"CSeq: {tokens.cseq} INVITE",
        "Contact: <sip:bob@198.51.100.23:5060;transport=udp>",
        "Allow: INVITE, ACK, CANCEL, BYE, OPTIONS, PRACK, UPDATE, INFO, REFER, NOTIFY, SUBSCRIBE, MESSAGE",
        "Supported: 100rel, timer, replaces, norefersub",
        "User-Agent: Deskphone/4.2.1 (build 7; desk)",
        "Session-Expires: 1800;refresher=uas",
        "Content-Type: application/sdp",
        f"Content-Length: {len(_SDP)}",
        body=_SDP,
    )


def _challenge(tokens: Tokens) -> bytes:
    return _message(
        "SIP/2.0 407 Proxy Authentication Required",
        f"Via: SIP/2.0/UDP 192.0.2.17:5060;branch=z9hG4bK{tokens.branches[0]};received=203.0.113.7;rport=5060",
        f'From: "Alice" <sip:alice@example.com>;tag={tokens.from_tag}',
        f"To: <sip:bob@example.net>;tag={tokens.to_tag}",
        f"Call-ID: {tokens.call_id}@192.0.2.17",
        f"CSeq: {tokens.cseq} INVITE",
        f'Proxy-Authenticate: Digest realm="example.com", nonce="{tokens.nonce}", opaque="5ccc069c403ebaf9", '
        'stale=FALSE, algorithm=MD5, qop="auth"',
        "Server: Edge/2.0",
        "Content-Length: 0",
    )


def _contact(number: int) -> str:
    return f"<sip:alice@192.0.2.{number + 100}:5060;transport=udp>;expires={3600 + number};q=0.{number % 10}"


def _registered(tokens: Tokens, *contacts: str) -> bytes:
    return _message(
        "SIP/2.0 200 OK",
        f"Via: SIP/2.0/UDP 192.0.2.17:5060;branch=z9hG4bK{tokens.branches[0]};rport=5060",
        f"From: <sip:alice@example.com>;tag={tokens.from_tag}",
        f"To: <sip:alice@example.com>;tag={tokens.to_tag}",
        f"Call-ID: {tokens.call_id}@192.0.2.17",
        f"CSeq: {tokens.cseq} REGISTER",
        *(f"Contact: {contact}" for contact in contacts),
        "Content-Length: 0",
    )


_CONTACTS = [_contact(number) for number in range(20)]

TEMPLATES = (
    Template("100 Trying", _trying, 100, "INVITE", fields=6, vias=1),
    Template("200 to INVITE", _ok, 200, "INVITE", fields=16, vias=3, contacts=1),
    Template("407 Digest", _challenge, 407, "INVITE", fields=8, vias=1),
    Template("20 contacts, 20 lines", lambda tokens: _registered(tokens, *_CONTACTS), 200, "REGISTER", 26, 1, 20),
    Template(
        "20 contacts, one line", lambda tokens: _registered(tokens, ", ".join(_CONTACTS)), 200, "REGISTER", 7, 1, 20
    ),
)
"""All kinds of messages, the smallest first."""
