"""RFC 4475 sections 3.1.2.11 to 3.1.2.19: malformed URIs, dates, names and start lines; mismatches."""

from __future__ import annotations

from .case import SDP, START_LINE, Case, invalid, valid, wire

CASES: tuple[Case, ...] = (
    invalid(
        "escruri",
        "3.1.2.11",
        "Escaped Headers in SIP Request-URI",
        START_LINE,
        "Malformed: the table of RFC 3261 section 19.1.1 allows no headers in a Request-URI, though the ABNF "
        "of SIP-URI by itself would. Refusing with 400 is acceptable; a liberal element ignores the headers.",
        wire("""\
INFO sip:gil@mill.example.org?Subject=%46lour SIP/2.0
Via: SIP/2.0/UDP wheel.example.org;branch=z9hG4bKgrist
To: <sip:gil@mill.example.org>;tag=stone
From: <sip:baker@example.org>;tag=loaf
Call-ID: escruri.sack-of-flour
CSeq: 300 INFO
Max-Forwards: 7
Content-Length: <length>
"""),
    ),
    invalid(
        "baddate",
        "3.1.2.12",
        "Invalid Time Zone in Date Header Field",
        "Date",
        "SIP-date knows one time zone, GMT; UT, UTC and every other zone are invalid. Acceptable to refuse, "
        "although who does not need the date had better ignore it.",
        wire(
            """\
INVITE sip:gil@mill.example.org SIP/2.0
Via: SIP/2.0/UDP wheel.example.org;branch=z9hG4bKclock
To: <sip:gil@mill.example.org>
From: <sip:baker@example.org>;tag=dawn
Call-ID: baddate.early
CSeq: 301 INVITE
Max-Forwards: 70
Date: Sun, 09 Mar 2025 07:15:00 CET
Contact: <sip:baker@wheel.example.org>
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
    ),
    invalid(
        "regbadct",
        "3.1.2.13",
        "Failure to Enclose name-addr URI in <>",
        "Contact",
        "The URI in Contact has an escaped header, and a URI with a question mark must stand in angle "
        "brackets: malformed, 400.",
        wire("""\
REGISTER sip:post.example.com SIP/2.0
Via: SIP/2.0/UDP 203.0.113.53:5066;branch=z9hG4bKstamp
To: <sip:clerk@post.example.com>
From: <sip:clerk@post.example.com>;tag=ink
Call-ID: regbadct.parcel@203.0.113.53
CSeq: 6 REGISTER
Max-Forwards: 70
Contact: sip:clerk@203.0.113.53?Priority=%75rgent
Content-Length: <length>
"""),
    ),
    invalid(
        "badaspec",
        "3.1.2.14",
        "Spaces within addr-spec",
        "To",
        "Blanks between the angle brackets and the URI in To: malformed, no parser may break on it, refusing "
        "it with 400 is reasonable.",
        wire("""\
OPTIONS sip:gray@telegraph.example.org SIP/2.0
Via: SIP/2.0/UDP wire.example.com:5060;branch=z9hG4bKloose
From: "Reis, Philipp" <sip:reis@wire.example.com>;tag=1861
To: "Gray, Elisha" < sip:gray@telegraph.example.org  >
Call-ID: badaspec.knitting-needle
CSeq: 1876 OPTIONS
Accept: application/sdp
Max-Forwards: 70
Content-Length: <length>
"""),
    ),
    invalid(
        "baddn",
        "3.1.2.15",
        "Non-token Characters in Display Name",
        "From",
        "An unquoted display name is made of tokens, and a comma is none: From and To are malformed, always "
        "reasonably refused with 400.",
        wire("""\
OPTIONS sip:gray@telegraph.example.org SIP/2.0
Via:   SIP/2.0/UDP wire.example.com:5060;branch=z9hG4bKcomma
From:  Meucci, Antonio <sip:meucci@wire.example.com>;tag=1849
To:    Gray, Elisha <sip:gray@telegraph.example.org>
Call-ID: baddn.teletrofono@wire.example.com
CSeq:  1877 OPTIONS
Max-Forwards:  70
Content-Length: <length>
"""),
        "To",
    ),
    invalid(
        "badvers",
        "3.1.2.16",
        "Unknown Protocol Version",
        START_LINE,
        "RFC 3261 section 7.1 takes the version for the literal SIP/2.0, though the ABNF has digits; another "
        "version is unknown to its parser, and the element answers 505.",
        wire("""\
OPTIONS sip:gray@telegraph.example.org SIP/9.4
Via: SIP/9.4/UDP wire.example.com;branch=z9hG4bKfuture
From: <sip:reis@wire.example.com>;tag=2261
To: <sip:gray@telegraph.example.org>
Call-ID: badvers.2261@wire.example.com
CSeq: 1 OPTIONS
Max-Forwards: 70
Content-Length: <length>
"""),
    ),
    valid(
        "mismatch01",
        "3.1.2.17",
        "Start Line and CSeq Method Mismatch",
        "Among the RFC's invalid messages, and answered with 400; yet each line keeps to the grammar, and "
        "that two lines contradict each other is for the rules to say, not for a parser.",
        wire("""\
OPTIONS sip:hare@meadow.example.com SIP/2.0
Via: SIP/2.0/UDP burrow.example.com;branch=z9hG4bKtwo-minds
To: <sip:hare@meadow.example.com>
From: <sip:hedgehog@example.net>;tag=race
Call-ID: mismatch01.already-here
CSeq: 88 REGISTER
Max-Forwards: 6
Content-Length: <length>
"""),
        ("method", "OPTIONS"),
        ("cseq.method", "REGISTER"),
        ("cseq.sequence", 88),
    ),
    valid(
        "mismatch02",
        "3.1.2.18",
        "Unknown Method with CSeq Method Mismatch",
        "The method is unknown and CSeq names another: 501, or 400. Any token is a method to the grammar, so "
        "a parser gives both and the rules compare them.",
        wire(
            """\
HEDGEHOG sip:hare@meadow.example.com SIP/2.0
Via: SIP/2.0/UDP burrow.example.com;branch=z9hG4bKtwins
To: <sip:hare@meadow.example.com>
From: <sip:hedgehog@example.net>;tag=race
Call-ID: mismatch02.here-as-well
CSeq: 89 INVITE
Max-Forwards: 6
Contact: <sip:hedgehog@burrow.example.com>
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
        ("method", "HEDGEHOG"),
        ("cseq.method", "INVITE"),
        ("body", SDP),
    ),
    invalid(
        "bigcode",
        "3.1.2.19",
        "Overlarge Response Code",
        START_LINE,
        "A response code above 699, which 32 bits would wrap to 200: the response is dropped.",
        wire("""\
SIP/2.0 8589934792 Round and round
Via: SIP/2.0/UDP 192.0.2.119;branch=z9hG4bKodometer
From: <sip:driver@example.com>;tag=km0
To: <sip:garage@example.com>;tag=km9
Call-ID: bigcode.odometer
CSeq: 99999 INVITE
Contact: <sip:garage@192.0.2.120>
Content-Length: <length>
"""),
    ),
)
