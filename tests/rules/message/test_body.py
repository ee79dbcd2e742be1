"""Bodies, what describes them, and Content-Length."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.rules._sdp import media_ports
from sipmsg.rules.examples import SDP, response
from sipmsg.rules.rule import Example
from tests.rules.message.places import places

SESSION = "Content-Type: application/sdp"
MIXED = "Content-Type: multipart/mixed;boundary=b1"
TEXT = "Content-Type: text/plain"
MATCHES, ZERO, SINGLE = "content-length-matches-body", "content-length-zero-without-body", "content-length-single"
PORTS, CERTIFICATE = "580-sdp-ports-zero", "certificate-recommended-493"
DEEP = "Content-Type: multipart/alternative;boundary=b2"


def mixed(*parts: str, boundary: str = "b1") -> str:
    """Give a multipart body of parts with their header fields."""
    return "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--\r\n"


def part(type_: str, body: str) -> str:
    """Give one part."""
    return f"{type_}\r\n\r\n{body}"


@pytest.mark.parametrize(
    ("rule", "example", "expected"),
    [
        (MATCHES, response("200 INVITE", TEXT, "Content-Length: 3", body="hello"), []),
        (MATCHES, response("200 INVITE", TEXT, "Content-Length: 6", body="hello"), ["content_length"]),
        (MATCHES, response("200 INVITE", "Content-Length: 6"), []),
        (MATCHES, response("200 INVITE", TEXT, body="h\u00e9llo"), []),
        (ZERO, response("200 INVITE", TEXT, "Content-Length: 6", body="hello"), []),
        (SINGLE, response("200 BYE", "+l: 0"), ["content_length[1]"]),
        (SINGLE, response("200 BYE", "+Content-Length: 10"), ["content_length[1]"]),
        (SINGLE, response("200 BYE", "Content-Length:"), ["content_length"]),
        (SINGLE, response("200 BYE", "Content-Length: 0, 0"), ["content_length"]),
        ("content-type-required-with-body", response("200 BYE", "c: text/plain", body="hello"), []),
        ("mime-boundary-required", response("200 INVITE", TEXT, body="hello"), []),
        ("no-chunked-encoding", response("200 BYE", "Transfer-Encoding: gzip, Chunked;x"), ["transfer_encoding"]),
        ("no-chunked-encoding", response("200 BYE", "Transfer-Encoding: gzip"), []),
        ("content-disposition-handling-value", response("200 BYE", "Content-Disposition: x;handling=OPTIONAL"), []),
        ("no-body-2xx-message", response("202 MESSAGE", TEXT, body="hello"), ["body"]),
        ("no-body-2xx-message", response("400 MESSAGE", TEXT, body="hello"), []),
        (PORTS, response("580 INVITE", TEXT, body=SDP.format(port=7)), []),
        (PORTS, response("580 INVITE", MIXED, body=mixed(part(SESSION, SDP.format(port=7)))), ["body"]),
        (
            PORTS,
            response(
                "580 INVITE", MIXED, body=mixed(part(DEEP, mixed(part(SESSION, SDP.format(port=7)), boundary="b2")))
            ),
            ["body"],
        ),
        (PORTS, response("580 INVITE", MIXED, body="nothing"), []),
        ("sdp-recommended-580", response("580 INVITE", TEXT, body="hello"), ["start_line"]),
        ("sdp-recommended-580", response("580 INVITE", MIXED, body=mixed(part(SESSION, SDP.format(port=0)))), []),
        (CERTIFICATE, response("493 INVITE", TEXT, body="hello"), ["start_line"]),
        (CERTIFICATE, response("493 INVITE", MIXED, body=mixed(part("Content-Type: application/pkcs7-mime", "x"))), []),
        (
            CERTIFICATE,
            response("493 INVITE", "Content-Type: application/pkcs7-mime;smime-type=enveloped-data", body="x"),
            ["start_line"],
        ),
        ("single-body-493", response("493 INVITE", MIXED, body=mixed(part(TEXT, "x"))), []),
    ],
)
def test_places(rule: str, example: Example, expected: list[str]) -> None:
    assert places(rule, example) == expected


@pytest.mark.parametrize(
    ("rows", "parsers"),
    [
        (("Content-Length: -999",), "content-length-malformed"),
        (("+Content-Length: 10",), "content-length-conflict"),
        (("Content-Length: 10",), "content-length-too-large"),
    ],
)
def test_each_fault_of_content_length_is_told_once(rows: tuple[str, ...], parsers: str) -> None:
    example = response("200 BYE", *rows)
    assert parsers in [finding.rule for finding in example.message.findings]
    assert len([finding for finding in example.report() if finding.path.startswith("content_length")]) == 1


def test_a_built_message_may_have_a_wrong_length() -> None:
    built = sipmsg.Response(200, headers={"Content-Length": 7, "Content-Type": "text/plain"}, body=b"hello")
    assert [finding.rule for finding in sipmsg.check(built, select=[MATCHES])] == [MATCHES]


def test_ports_of_media() -> None:
    assert media_ports(b"m=audio 1 RTP/AVP 0\nm=image 99999 udptl t38\r\na=m=x 5\r\nm=audio\r\nm= 7 x") == (1, 99999)
