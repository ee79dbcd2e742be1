"""The reference engine: where it refuses, what it expected, and how it tells."""

from __future__ import annotations

import pytest

import sipmsg
from sipmsg.model import SentBy, Via
from sipmsg.parsing.engine import Refusal, engine

REFUSED = [
    ("cseq", "1", 1, ("white space",), ()),
    ("cseq", "4294967296 INVITE", 0, ("a sequence number below 2**32",), ()),
    ("cseq", "1 INVITE x", 8, ("the end of the value",), ()),
    ("max_forwards", "256", 0, ("a number from 0 to 255",), ()),
    ("max_forwards", "", 0, ("a number (1*DIGIT)",), ()),
    ("via", "SIP/2.0/UDP a;ttl=256", 18, ("a ttl from 0 to 255",), ("params", "ttl")),
    ("via", "SIP/2.0/UDP a;branch", 20, ('"="',), ("params", "branch")),
    ("contact", "<sip:a@b:x>", 9, ("a number (1*DIGIT)",), ("uri",)),
]


@pytest.mark.parametrize(("rule", "text", "position", "expected", "path"), REFUSED)
def test_a_refusal_tells_where_and_what(
    rule: str, text: str, position: int, expected: tuple[str, ...], path: tuple[str, ...]
) -> None:
    with pytest.raises(Refusal) as caught:
        engine().parse(rule, text)
    refusal = caught.value
    assert (refusal.position, refusal.path) == (position, path)
    assert set(expected) <= set(refusal.expected)


@pytest.mark.parametrize(("text", "index"), [("-", 0), ("a,b;,c", 1), ("INVITE, ACK, B Y E", 2), ("a,b,", 2)])
def test_a_refusal_counts_the_values_of_a_list(text: str, index: int) -> None:
    rule = "via" if text == "-" else "allow"
    with pytest.raises(Refusal) as caught:
        engine().parse(rule, text)
    assert caught.value.index == index


def test_the_tolerant_engine_reads_an_underscore_in_a_host() -> None:
    with pytest.raises(Refusal):
        engine().parse("via", "SIP/2.0/UDP my_host")
    vias = engine(tolerant=True).parse("via", "SIP/2.0/UDP my_host;branch=1")
    assert vias == (Via("UDP", SentBy("my_host"), params={"branch": "1"}),)


@pytest.mark.parametrize(
    ("line", "offset"),
    [
        ("SIP/2.0 200", 11),
        ("SIP/2.0  200 OK", 8),
        ("SIP/2.0 99 OK", 8),
        ("SIP/2.0 700 OK", 8),
        ("SIP/7.0 200 OK", 0),
        ("SIP/2.0 200 O<K", 13),
        ("INVITE  sip:a@b SIP/2.0", 7),
        ("INVITE sip:a@b SIP/2.0 ", 22),
        ("INVITE sip:a@b;; SIP/2.0", 15),
        ("INVITE sip:a@b?Subject=x SIP/2.0", 14),
        ("INVITE <sip:a@b> SIP/2.0", 7),
        ("INVITE sip:a@b SIP/3.0", 15),
        ("INVITE", 6),
        ("\u00e9", 0),
    ],
)
def test_a_start_line_is_refused_where_it_breaks(line: str, offset: int) -> None:
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        sipmsg.parse(line.encode() + b"\r\n\r\n")
    error = caught.value
    assert (error.offset, error.path, error.header_field, error.rule) == (
        offset,
        "start_line",
        None,
        "syntax-start-line",
    )
    assert error.expected


@pytest.mark.parametrize(
    ("line", "code", "phrase"),
    [
        ("SIP/2.0 200 OK", 200, "OK"),
        ("sip/2.0 200 ", 200, ""),
        ("SIP/2.0 183 %20 = 2**3 \u0438\u0434\u0451\u0442", 183, "%20 = 2**3 \u0438\u0434\u0451\u0442"),
    ],
)
def test_a_status_line_is_read(line: str, code: int, phrase: str) -> None:
    message = sipmsg.parse(line.encode() + b"\r\n\r\n")
    assert isinstance(message, sipmsg.Response)
    assert (message.status_code, message.reason_phrase, message.start_line) == (code, phrase, line)


@pytest.mark.parametrize(
    ("line", "code", "phrase"),
    [
        ("SIP/2.0 200", 200, ""),
        ("SIP/2.0  200\tOK", 200, "OK"),
        ("SIP/2.0 4294967301 better not break", 4294967301, "better not break"),
        ("SIP/2.0 603 <Decline>", 603, "<Decline>"),
        ("SIP/7.0 200 OK", 200, "OK"),
    ],
)
def test_a_broken_status_line_is_read_tolerantly_with_a_finding(line: str, code: int, phrase: str) -> None:
    data = line.encode() + b"\r\n\r\n"
    with pytest.raises(sipmsg.SipSyntaxError):
        sipmsg.parse(data)
    message = sipmsg.parse(data, tolerant=True)
    assert isinstance(message, sipmsg.Response)
    assert (message.status_code, message.reason_phrase) == (code, phrase)
    assert [finding.path for finding in message.findings] == ["start_line"]
    assert bytes(message) == data


@pytest.mark.parametrize("line", ["INVITE sip:a b@c SIP/2.0", "INVITE  <sip:a@b>  SIP/2.0 ", "X sip:a@b;; SIP/7.0"])
def test_a_broken_request_line_is_read_tolerantly_with_a_finding(line: str) -> None:
    data = line.encode() + b"\r\n\r\n"
    message = sipmsg.parse(data, tolerant=True)
    assert isinstance(message, sipmsg.Request)
    assert str(message.request_uri) in line
    assert [finding.path for finding in message.findings] == ["start_line"]
    assert bytes(message) == data


@pytest.mark.parametrize("data", [b"\x00", b"hello", b"Via: x\r\n\r\n", b"", b"\r\n\r\n", b"SIP/2.0", b"GET / HTTP"])
def test_what_has_no_start_line_is_refused_even_tolerantly(data: bytes) -> None:
    with pytest.raises(sipmsg.SipError):
        sipmsg.parse(data, tolerant=True)
