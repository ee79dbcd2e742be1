"""RFC 4475 sections 3.1.1.7 to 3.1.1.13: lengths, bodies and phrases that parsers must accept."""

from __future__ import annotations

from itertools import cycle

from .case import SDP, Case, crlf, valid, wire

_VIA_SPELLINGS = ("Via:", "v:", "VIA :", "V:", "vIA\t:", "via:", "ViA  :", "v :")
_VIA_ROWS = "".join(
    f"{name} SIP/2.0/TCP hop{number}.example.net;branch=z9hG4bKhop{number}\n"
    for number, name in zip(range(34, 1, -1), cycle(_VIA_SPELLINGS), strict=False)
)
_LONG_NAME = "A title that goes on " + "and on " * 30 + "to its end"
_LONG_BRANCH = "z9hG4bK" + "twisting" * 30
_LONG_CALL_ID = "longreq." + "eternal" * 25 + "@tape.example.net"
_LONG_USER = "grandmother" * 12
_LONG_PARAM = "windy" * 20

_PARTS = (
    crlf("""\
--=cut.here=
Content-Type: text/plain;charset=utf-8

Two spoons.
--=cut.here=
Content-Type: application/octet-stream
Content-Transfer-Encoding: binary

""")
    + b"\x00\x01\xff\r\n\r\n\x00\xfe--\x80\n\r\x00"
    + crlf("""\

--=cut.here=--
""")
)

_TRAILING = crlf("""\

SUBSCRIBE sip:desk@harbour.example.net SIP/2.0
Via: SIP/2.0/UDP 203.0.113.40;branch=z9hG4bKghost
Call-ID: dblreq.a-ghost
CSeq: 51 SUBSCRIBE
Content-Length: 4

boo!""")

CASES: tuple[Case, ...] = (
    valid(
        "longreq",
        "3.1.1.7",
        "Long Values in Header Fields",
        "Very long names, values and parameters, 34 Via rows under changing spellings of the name, a long "
        "branch: length alone makes nothing invalid.",
        wire(
            f"""\
INVITE sip:listener@tape.example.net SIP/2.0
{_VIA_ROWS}Via: SIP/2.0/TCP start.example.net;received=203.0.113.5;branch={_LONG_BRANCH}
To: "{_LONG_NAME}" <sip:listener@tape.example.net:5999;{_LONG_PARAM}={_LONG_PARAM};x{_LONG_PARAM}>
f: sip:{_LONG_USER}@example.net;tag={"8" * 180};{_LONG_PARAM}={_LONG_PARAM};y{_LONG_PARAM}
Call-ID: {_LONG_CALL_ID}
CSeq: 1066 INVITE
Un{"heard-Of-" * 15}Field: un{"heard-of-" * 20}value; un{"heard-of-" * 20}name = z
Max-Forwards: 70
m: <sip:{_LONG_USER}@start.example.net>
Content-Type: application/sdp
l: <length>
""",
            SDP,
        ),
        ("len(via)", 34),
        ("via[0].branch", "z9hG4bKhop34"),
        ("via[33].branch", _LONG_BRANCH),
        ("to.display_name", _LONG_NAME),
        ('headers["Call-ID"]', _LONG_CALL_ID),
        ("contact[0].uri", f"sip:{_LONG_USER}@start.example.net"),
        ("body", SDP),
    ),
    valid(
        "dblreq",
        "3.1.1.8",
        "Extra Trailing Octets in a UDP Datagram",
        "The datagram goes on after the body that Content-Length measures; the rest looks like a second "
        "request and is noise that must be ignored (RFC 3261 section 18.3).",
        wire("""\
REGISTER sip:harbour.example.net SIP/2.0
Via: SIP/2.0/UDP 203.0.113.39;branch=z9hG4bKship
From: <sip:mate@harbour.example.net>;tag=anchor
To: <sip:mate@harbour.example.net>
I: dblreq.one-of-one
CSeq: 50 REGISTER
Max-Forwards: 9
Contact: <sip:mate@203.0.113.39>
Content-Length: <length>
""")
        + _TRAILING,
        ("method", "REGISTER"),
        ("cseq.method", "REGISTER"),
        ("len(via)", 1),
        ("body", b""),
    ),
    valid(
        "semiuri",
        "3.1.1.9",
        "Semicolon-Separated Parameters in URI User Part",
        "A semicolon before the at sign belongs to the user part, escaped at sign and all, and is not a URI "
        "parameter of a shorter host.",
        wire("""\
OPTIONS sip:suite;floor=9%40tower.example.org@hotel.example.com SIP/2.0
To: <sip:suite@hotel.example.com>
From: <sip:guest@example.org>;tag=room9
Call-ID: semiuri.lift
CSeq: 2 OPTIONS
Accept: application/sdp, text/plain,
  multipart/alternative,
\tmessage/sipfrag
Max-Forwards: 4
Via: SIP/2.0/UDP 198.51.100.9;branch=z9hG4bKlift
Content-Length: <length>
"""),
        ("request_uri", "sip:suite;floor=9%40tower.example.org@hotel.example.com"),
        ("request_uri.host", "hotel.example.com"),
    ),
    valid(
        "transports",
        "3.1.1.10",
        "Varied and Unknown Transport Types",
        "Every known transport in Via and one that nobody knows, which the grammar's extension allows.",
        wire("""\
OPTIONS sip:loft@example.net SIP/2.0
Via: SIP/2.0/SCTP leg1.example.net;branch=z9hG4bKleg1, SIP/2.0/TLS leg2.example.net;branch=z9hG4bKleg2
Via: SIP/2.0/PIGEON leg3.example.net;branch=z9hG4bKleg3
Via: SIP/2.0/TCP leg4.example.net;branch=z9hG4bKleg4
Via: SIP/2.0/UDP leg5.example.net;branch=z9hG4bKleg5
From: <sip:roof@example.net>;tag=coo
To: <sip:loft@example.net>
Call-ID: transports.loft
CSeq: 61 OPTIONS
Max-Forwards: 69
Content-Length: <length>
"""),
        ("len(via)", 5),
        ("via[0].transport", "SCTP"),
        ("via[1].transport", "TLS"),
        ("via[2].transport", "PIGEON"),
        ("via[2].sent_by", "leg3.example.net"),
        ("via[3].transport", "TCP"),
        ("via[4].transport", "UDP"),
        ("via[4].branch", "z9hG4bKleg5"),
    ),
    valid(
        "mpart01",
        "3.1.1.11",
        "Multipart MIME Message",
        "Two body parts, the second binary with NULs and line ends of every kind: the body is what Content- "
        "Length measures, octet for octet.",
        wire(
            """\
MESSAGE sip:cook@kitchen.example.org SIP/2.0
Via: SIP/2.0/TCP 192.0.2.14:5080;branch=z9hG4bKspoon;rport
Route: <sip:192.0.2.15:5070;lr>
To: <sip:cook@kitchen.example.org>
From: <sip:waiter@example.org>;tag=apron
Call-ID: mpart01.table-4@192.0.2.14
CSeq: 3 MESSAGE
Max-Forwards: 70
Date: Mon, 04 Aug 2025 09:30:00 GMT
User-Agent: Ladle/1.1 (steel)
Content-Type: multipart/mixed;boundary="=cut.here="
Content-Transfer-Encoding: binary
Content-Length: <length>
""",
            _PARTS,
        ),
        ("method", "MESSAGE"),
        ('headers["Content-Type"]', 'multipart/mixed;boundary="=cut.here="'),
        ("body", _PARTS),
    ),
    valid(
        "unreason",
        "3.1.1.12",
        "Unusual Reason Phrase",
        "The phrase is for people and may hold any text of the Reason-Phrase grammar, reserved characters "
        "and UTF-8 among them.",
        wire(
            """\
SIP/2.0 200 7*7=49 & tout va bien: 四十九, это верно
Via: SIP/2.0/UDP 192.0.2.33;branch=z9hG4bKseven
From: <sip:pupil@example.org>;tag=slate
To: <sip:teacher@example.org>;tag=chalk
Call-ID: unreason.times-table
CSeq: 49 INVITE
Contact: <sip:teacher@school.example.org>
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
        ("status_code", 200),
        ("reason_phrase", "7*7=49 & tout va bien: 四十九, это верно"),
        ("body", SDP),
    ),
    valid(
        "noreason",
        "3.1.1.13",
        "Empty Reason Phrase",
        "There is no phrase after the status code; the blank before it is there, as it must be.",
        wire("""\
SIP/2.0 180\x20
Via: SIP/2.0/UDP 192.0.2.34;branch=z9hG4bKmute
From: <sip:pupil@example.org>;tag=slate
To: <sip:teacher@example.org>;tag=chalk2
Call-ID: noreason.hush
CSeq: 50 INVITE
Contact: <sip:teacher@school.example.org>
Content-Length: <length>
"""),
        ("status_code", 180),
        ("reason_phrase", ""),
        ("to.tag", "chalk2"),
        ("cseq.sequence", 50),
    ),
)
