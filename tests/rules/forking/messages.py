"""Requests and responses for forks, made of plain text and without the code under test."""

from __future__ import annotations

import sipmsg


def request(
    method: str = "INVITE", *rows: str, uri: str = "sip:bob@biloxi.example", to_tag: str = ""
) -> sipmsg.Request:
    """Give a request as the proxy receives it."""
    lines = [
        f"{method} {uri} SIP/2.0",
        "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK-up",
        "Max-Forwards: 70",
        "From: <sip:alice@atlanta.example>;tag=a",
        "To: <sip:bob@biloxi.example>" + (f";tag={to_tag}" if to_tag else ""),
        "Call-ID: a84b4c76e66710",
        f"CSeq: 1 {method}",
        *rows,
        "Content-Length: 0",
    ]
    message = sipmsg.parse("\r\n".join([*lines, "", ""]).encode())
    assert isinstance(message, sipmsg.Request)
    return message


def response(
    code: int, branch: str, *rows: str, method: str = "INVITE", tag: str | None = None, body: str = "", via: bool = True
) -> sipmsg.Response:
    """Give a response as it comes on a branch: with the Via of the proxy on top."""
    to = "To: <sip:bob@biloxi.example>" + ("" if tag == "" else f";tag={tag or branch}")
    lines = [
        f"SIP/2.0 {code} Whatever",
        f"Via: SIP/2.0/UDP proxy.example;branch={branch}",
        *(["Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK-up"] if via else []),
        "From: <sip:alice@atlanta.example>;tag=a",
        to,
        "Call-ID: a84b4c76e66710",
        f"CSeq: 1 {method}",
        *rows,
        f"Content-Length: {len(body)}",
    ]
    message = sipmsg.parse(("\r\n".join([*lines, "", ""]) + body).encode())
    assert isinstance(message, sipmsg.Response)
    return message


def challenge(realm: str) -> str:
    """Give a challenge of a proxy."""
    return f'Proxy-Authenticate: Digest realm="{realm}", nonce="84a4cc6f", qop="auth"'
