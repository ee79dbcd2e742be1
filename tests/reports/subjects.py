"""Reports to write: usual ones, and one whose every text is hostile."""

from __future__ import annotations

import sipmsg
from sipmsg.findings import Finding, Severity
from sipmsg.reports.places import Origin
from sipmsg.rules.report import CRASHED, Report

RESPONSE = (
    b"SIP/2.0 405 Method Not Allowed\r\nVia: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK77\r\n"
    b"From: <sip:alice@atlanta.example>;tag=1\r\nTo: <sip:bob@biloxi.example>\r\nCall-ID: a84b\r\n"
    b"CSeq: one BYE\r\nContent-Length: 0\r\n\r\n"
)

HOSTILE = (
    "\x00\x07\x1b[31m ]]> <b a='\">&amp;</failure> \u202e\u2066 \udcff\ud800 %0A%,: \r\n::error::x {0} {{ "
    "[a](http://x.example) \ufffe\uffff \x85\u2028 \U000e0001 \u4e2d\u6587 ```\n"
)
"""Control characters, markup, marks of direction, lone surrogates, noncharacters, line ends, other formats."""


def usual() -> list[Report]:
    """Give the reports of three files: one with findings, one clean, one with two messages."""
    found = sipmsg.check(RESPONSE, select=["to-tag-required", "allow-required-405", "syntax"])
    asked = sipmsg.Request("BYE", "sip:bob@biloxi.example", headers={"CSeq": "1 BYE"})
    answer = sipmsg.parse(RESPONSE, tolerant=True)
    second = Report(
        (Finding("to-tag-required", "error", "request.cseq", (42, 47), "why", "RFC 3261 section 8.2.6.2", 1),),
        (answer, asked),
        "logs/c.log",
        (Origin("logs/c.log", 500, 20), Origin("logs/c.log", 100, 5)),
    )
    return [Report(found.findings, found.messages, "a b.sip"), Report((), (answer,), "b.sip"), second]


def hostile() -> Report:
    """Give a report in which everything that can be is hostile: source, paths, messages and the line at fault."""
    octets = b"SIP/2.0 200 OK\r\nX-A: " + HOSTILE.encode("utf-8", "surrogatepass") + b"\xff\xfe\r\n\r\n"
    message = sipmsg.parse(octets, tolerant=True)
    severities: tuple[Severity, ...] = ("error", "warning", "info")
    findings = tuple(
        Finding("to-tag-required", severity, HOSTILE, (16 + at, 40 + at), HOSTILE, "RFC 3261 section 7")
        for at, severity in enumerate(severities)
    )
    crash = Finding(CRASHED, "error", "message", None, HOSTILE, "sipmsg")
    return Report((crash, *findings), (message,), HOSTILE.replace("\x00", "").replace("\ud800", ""))
