"""RFC 4475 sections 3.2 to 3.4: messages that parse, whatever an application makes of them."""

from __future__ import annotations

from .case import SDP, Case, crlf, invalid, valid, wire

_HOLOGRAM = crlf("""\
<hologram depth="3">
  <ghost/>
</hologram>
""")

CASES: tuple[Case, ...] = (
    valid(
        "badbranch",
        "3.2.1",
        "Missing Transaction Identifier",
        "The branch is the magic cookie and nothing more: it is a token, so a parser takes it, and the "
        "transaction layer answers 400 or falls back to the matching of RFC 2543.",
        wire("""\
OPTIONS sip:cave@example.com SIP/2.0
Via: SIP/2.0/UDP 203.0.113.61;branch=z9hG4bK
To: <sip:cave@example.com>
From: <sip:ali@example.org>;tag=sesame
Call-ID: badbranch.open
CSeq: 40 OPTIONS
Max-Forwards: 3
Content-Length: <length>
"""),
        ("via[0].branch", "z9hG4bK"),
        ("via[0].sent_by", "203.0.113.61"),
    ),
    valid(
        "insuf",
        "3.3.1",
        "Missing Required Header Fields",
        "Call-ID, From and To are missing: no element may break, and the answer is 400; what is there is sound.",
        wire(
            """\
INVITE sip:cave@example.com SIP/2.0
Via: SIP/2.0/UDP 203.0.113.62;branch=z9hG4bKbare
CSeq: 41 INVITE
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
        ("method", "INVITE"),
        ("cseq.sequence", 41),
        ("via[0].branch", "z9hG4bKbare"),
        ("body", SDP),
    ),
    valid(
        "unkscm",
        "3.3.2",
        "Request-URI with Unknown Scheme",
        "A scheme that nobody knows: well-formed for a parser, 416 from the element.",
        wire("""\
OPTIONS mumblespeak:behind;the=curtain SIP/2.0
Via: SIP/2.0/TCP booth.example.com;branch=z9hG4bKmumble
To: <sip:actor@example.com>
From: <sip:prompter@example.net>;tag=whisper
Call-ID: unkscm.aside
CSeq: 42 OPTIONS
Max-Forwards: 3
Content-Length: <length>
"""),
        ("request_uri", "mumblespeak:behind;the=curtain"),
        ("to.uri", "sip:actor@example.com"),
    ),
    valid(
        "novelsc",
        "3.3.3",
        "Request-URI with Known but Atypical Scheme",
        "A registered scheme that SIP seldom sees, with a dot in its name: well-formed; 416 or 404 follows.",
        wire("""\
OPTIONS xmlrpc.beep://198.51.100.63:602/stage SIP/2.0
Via: SIP/2.0/TCP booth.example.com;branch=z9hG4bKbeep
To: <sip:actor@example.com>
From: <sip:prompter@example.net>;tag=whisper
Call-ID: novelsc.aside
CSeq: 43 OPTIONS
Max-Forwards: 3
Content-Length: <length>
"""),
        ("request_uri", "xmlrpc.beep://198.51.100.63:602/stage"),
    ),
    valid(
        "unksm2",
        "3.3.4",
        "Unknown URI Schemes in Header Fields",
        "Registered schemes other than SIP's in To, From and Contact: syntactically valid, and a parser must "
        "not fail; a registrar answers 400 because To is no address-of-record.",
        wire("""\
REGISTER sip:library.example.org SIP/2.0
Via: SIP/2.0/UDP 203.0.113.64:5064;branch=z9hG4bKshelf
To: urn:isbn:9780306406157
From: <ftp://stacks.example.org/catalogue>;tag=card
Call-ID: unksm2.shelf-mark@stacks.example.org
CSeq: 44 REGISTER
Max-Forwards: 70
Contact: <news:comp.dcom.telecom>
Content-Length: <length>
"""),
        ("to.uri", "urn:isbn:9780306406157"),
        ("contact[0].uri", "news:comp.dcom.telecom"),
    ),
    valid(
        "bext01",
        "3.3.5",
        "Proxy-Require and Require",
        "Option tags that no element supports, two in each of Require and Proxy-Require: they are tokens, "
        "and the answer is 420.",
        wire("""\
OPTIONS sip:genie@lamp.example.com SIP/2.0
Via: SIP/2.0/TLS rub-three-times.example.com;branch=z9hG4bKwish
To: <sip:genie@lamp.example.com>
From: <sip:ali@example.org>;tag=lad
Call-ID: bext01.first-wish
CSeq: 45 OPTIONS
Max-Forwards: 6
Require: flyingCarpet, endlessGold
Proxy-Require: doorsThatOpen, cavesThatTalk
Content-Length: <length>
"""),
        ('headers["Require"]', "flyingCarpet, endlessGold"),
        ('headers["Proxy-Require"]', "doorsThatOpen, cavesThatTalk"),
    ),
    valid(
        "invut",
        "3.3.6",
        "Unknown Content-Type",
        "The body is of a type that nobody knows: syntactically valid, and an endpoint answers 415.",
        wire(
            """\
INVITE sip:genie@lamp.example.com SIP/2.0
Via: SIP/2.0/UDP mirror.example.com;branch=z9hG4bKghost
To: <sip:genie@lamp.example.com>
From: <sip:ali@example.org>;tag=lad2
Contact: <sip:ali@mirror.example.com>
Call-ID: invut.second-wish
CSeq: 46 INVITE
Max-Forwards: 70
Content-Type: application/x-hologram
Content-Length: <length>
""",
            _HOLOGRAM,
        ),
        ('headers["Content-Type"]', "application/x-hologram"),
        ("body", _HOLOGRAM),
    ),
    valid(
        "regaut01",
        "3.3.7",
        "Unknown Authorization Scheme",
        "Credentials of an unknown scheme: well-formed; a proxy passes them on as they are.",
        wire("""\
REGISTER sip:cave.example.com SIP/2.0
Via: SIP/2.0/TCP 203.0.113.67;branch=z9hG4bKrock
To: <sip:ali@cave.example.com>
From: <sip:ali@cave.example.com>;tag=forty
Call-ID: regaut01.thieves
CSeq: 47 REGISTER
Max-Forwards: 8
Authorization: Sesame grain=open, times="3"
Content-Length:<length>
"""),
        ('headers["Authorization"]', 'Sesame grain=open, times="3"'),
    ),
    valid(
        "multi01",
        "3.3.8",
        "Multiple Values in Single Value Required Fields",
        "Two rows each of Call-ID, To, From, Max-Forwards and CSeq: every row keeps to the grammar, no "
        "element may break, and the answer is 400, which is a matter of the message's rules.",
        wire(
            """\
INVITE sip:janus@gate.example.com SIP/2.0
Via: SIP/2.0/UDP 203.0.113.68;branch=z9hG4bKjanus
To: <sip:janus@gate.example.com>
CSeq: 48 INVITE
Call-ID: multi01.past@203.0.113.68
From: <sip:rome@example.net>;tag=january
Max-Forwards: 70
Call-ID: multi01.future@203.0.113.68
From: <sip:rome@example.org>;tag=december
CSeq: 480 INVITE
To: <sip:bifrons@gate.example.net>
Contact: <sip:rome@203.0.113.68>
Max-Forwards: 4
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
        ("method", "INVITE"),
        ("len(via)", 1),
        ("body", SDP),
    ),
    invalid(
        "mcl01",
        "3.3.9",
        "Multiple Content-Length Values",
        "Content-Length",
        "Two lengths that contradict each other are for framing as bad as an invalid one or none: nothing "
        "says where the body ends, and the answer is an error.",
        wire(
            """\
OPTIONS sip:janus@gate.example.com SIP/2.0
Via: SIP/2.0/UDP door.example.net;branch=z9hG4bKfork
Content-Length: 6
To: <sip:janus@gate.example.com>
From: <sip:rome@example.net>;tag=either
Call-ID: mcl01.either-or
CSeq: 49 OPTIONS
Max-Forwards: 60
Content-Type: text/plain
Content-Length: 11
""",
            b"Either this or that.\r\n",
        ),
    ),
    valid(
        "bcast",
        "3.3.10",
        "200 OK Response with Broadcast Via Header Field Value",
        "The second Via names the broadcast address: well-formed, parsers must not fail; who routes had "
        "better drop it.",
        wire(
            """\
SIP/2.0 200 OK
Via: SIP/2.0/UDP 203.0.113.70;branch=z9hG4bKshout
Via: SIP/2.0/UDP 255.255.255.255;branch=z9hG4bKecho
From: <sip:crier@example.com>;tag=bell
To: <sip:town@example.com>;tag=square
Call-ID: bcast.hear-ye
CSeq: 50 INVITE
Contact: <sip:town@hall.example.com>
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
        ("status_code", 200),
        ("reason_phrase", "OK"),
        ("len(via)", 2),
        ("via[1].sent_by", "255.255.255.255"),
    ),
    valid(
        "zeromf",
        "3.3.11",
        "Max-Forwards of Zero",
        "Max-Forwards of zero is legal: a proxy answers 483, an endpoint takes the request as any other.",
        wire("""\
OPTIONS sip:edge@cliff.example.com SIP/2.0
Via: SIP/2.0/UDP ledge.example.com;branch=z9hG4bKlast
To: <sip:edge@cliff.example.com>
From: <sip:goat@example.net>;tag=hoof
Call-ID: zeromf.no-further
CSeq: 51 OPTIONS
Max-Forwards: 0
Content-Length: <length>
"""),
        ('headers["Max-Forwards"]', "0"),
    ),
    valid(
        "cparam01",
        "3.3.12",
        "REGISTER with a Contact Header Parameter",
        "Without angle brackets the parameter belongs to the Contact value, never to its URI.",
        wire("""\
REGISTER sip:fleet.example.com SIP/2.0
Via: SIP/2.0/UDP bridge.example.com:5060;branch=z9hG4bKport
To: <sip:captain@fleet.example.com>
From: <sip:captain@fleet.example.com>;tag=helm
Call-ID: cparam01.outside@bridge.example.com
CSeq: 52 REGISTER
Max-Forwards: 70
Contact: sip:+442079460000@gangway.example.net;oddity
Content-Length: <length>
"""),
        ("len(contact)", 1),
        ("contact[0].uri", "sip:+442079460000@gangway.example.net"),
    ),
    valid(
        "cparam02",
        "3.3.13",
        "REGISTER with a url-parameter",
        "Inside angle brackets the parameter belongs to the URI.",
        wire("""\
REGISTER sip:fleet.example.com SIP/2.0
Via: SIP/2.0/UDP bridge.example.com:5060;branch=z9hG4bKstarboard
To: <sip:captain@fleet.example.com>
From: <sip:captain@fleet.example.com>;tag=helm
Call-ID: cparam02.inside@bridge.example.com
CSeq: 53 REGISTER
Max-Forwards: 70
Contact: <sip:+442079460000@gangway.example.net;oddity>
Content-Length: <length>
"""),
        ("len(contact)", 1),
        ("contact[0].uri", "sip:+442079460000@gangway.example.net;oddity"),
    ),
    valid(
        "regescrt",
        "3.3.14",
        "REGISTER with a URL Escaped Header",
        "The URI of a contact may carry an escaped header, and the binding keeps it.",
        wire("""\
REGISTER sip:fleet.example.com SIP/2.0
Via: SIP/2.0/UDP mast.example.com;branch=z9hG4bKflag
To: <sip:mate@fleet.example.com>
From: <sip:mate@fleet.example.com>;tag=9
Call-ID: regescrt.signal@192.0.2.74
CSeq: 54 REGISTER
Max-Forwards: 70
M:<sip:mate@fleet.example.com?Route=%3Csip:flag.example.com%3Blr%3E>
L:<length>
"""),
        ("contact[0].uri", "sip:mate@fleet.example.com?Route=%3Csip:flag.example.com%3Blr%3E"),
    ),
    valid(
        "sdp01",
        "3.3.15",
        "Unacceptable Accept Offering",
        "Accept names a type that nobody has and not SDP: legal syntax; 406, or 400, follows.",
        wire(
            """\
INVITE sip:oracle@delphi.example.com SIP/2.0
Via: SIP/2.0/UDP 203.0.113.75;branch=z9hG4bKsmoke
To: <sip:oracle@delphi.example.com>
From: <sip:croesus@example.net>;tag=riddle
Contact: <sip:croesus@203.0.113.75>
Accept: text/x-prophecy
Call-ID: sdp01.know-thyself
CSeq: 55 INVITE
Max-Forwards: 5
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
        ('headers["Accept"]', "text/x-prophecy"),
        ("body", SDP),
    ),
    valid(
        "inv2543",
        "3.4.1",
        "INVITE with RFC 2543 Syntax",
        "As RFC 2543 wrote it: no branch, no From tag, no Max-Forwards, no Content-Length, so that the body "
        "goes to the end of the datagram; to be accepted for the sake of old peers.",
        wire(
            """\
INVITE sip:gramps@attic.example.com SIP/2.0
Via: SIP/2.0/UDP trunk.example.com
From: <sip:+390612345678@lire.example.net;user=phone>
Record-Route: <sip:gramps@attic.example.com;maddr=stairs.example.com>
To: sip:+13125550100@stairs.example.net;user=phone
Call-ID: inv2543.1999@lire.example.net
CSeq: 99 INVITE
Content-Type: application/sdp
""",
            SDP,
        ),
        ("method", "INVITE"),
        ("len(via)", 1),
        ("via[0].sent_by", "trunk.example.com"),
        ("to.uri", "sip:+13125550100@stairs.example.net"),
        ("body", SDP),
    ),
)
