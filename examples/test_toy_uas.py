"""Test a user agent server with pytest: every answer is checked, alone and with the request that it answers.

Run it with ``pytest examples/test_toy_uas.py``.
"""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg import assert_valid

METHODS = "INVITE, ACK, CANCEL, BYE, OPTIONS"


def toy_uas(datagram: bytes, *, lists_methods: bool = True) -> bytes:
    """Answer a request: OPTIONS with what the server can, anything else with 405; the flag plants a fault."""
    request = sipmsg.parse(datagram)
    assert isinstance(request, sipmsg.Request)
    if request.method == "OPTIONS":
        can = {"Allow": METHODS, "Accept": "application/sdp", "Accept-Encoding": "identity", "Accept-Language": "en"}
        return bytes(request.respond(200, to_tag="8f2c1", headers={**can, "Supported": "100rel"}))
    allowed = METHODS if request.method not in METHODS else "OPTIONS"
    return bytes(request.respond(405, to_tag="8f2c1", headers={"Allow": allowed} if lists_methods else {}))


def ask(method: str) -> bytes:
    """Make a request."""
    fields = {
        "Via": "SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds",
        "Max-Forwards": "70",
        "From": "Alice <sip:alice@atlanta.example>;tag=1928301774",
        "To": "Bob <sip:bob@biloxi.example>",
        "Call-ID": "a84b4c76e66710@pc33.atlanta.example",
        "CSeq": f"314159 {method}",
    }
    return bytes(sipmsg.Request(method, "sip:bob@biloxi.example", headers=fields))


@pytest.mark.parametrize("method", ["OPTIONS", "MESSAGE", "PUBLISH"])
def test_every_answer_is_valid(method: str) -> None:
    request = ask(method)
    assert_valid(toy_uas(request), request=request)


def test_a_405_without_allow_is_found() -> None:
    request = ask("MESSAGE")
    with pytest.raises(AssertionError, match="allow-required-405"):
        assert_valid(toy_uas(request, lists_methods=False), request=request)
