"""The 12 tests of RFC 5118 (IPv6) in the order of its sections."""

from __future__ import annotations

from .case import START_LINE, Case, crlf, invalid, valid, wire

_SDP_IPV6 = crlf("""\
v=0
o=lens 88 2 IN IP6 2001:db8:5::20
s=Bird table
c=IN IP6 2001:db8:5::20
t=0 0
m=audio 41000 RTP/AVP 0
m=video 41002 RTP/AVP 99
a=rtpmap:99 H264/90000
""")

_SDP_BOTH = crlf("""\
v=0
o=lens 89 3 IN IP4 nest.example.net
s=-
t=0 0
m=audio 41010 RTP/AVP 0
c=IN IP6 2001:db8:5::21
m=video 41012 RTP/AVP 99
c=IN IP4 198.51.100.21
a=rtpmap:99 H264/90000
""")

_SDP_MAPPED = crlf("""\
v=0
o=lens 90 4 IN IP6 ::ffff:198.51.100.22
s=Bird table
c=IN IP6 ::ffff:198.51.100.22
t=0 0
m=audio 41020 RTP/AVP 8
""")

CASES: tuple[Case, ...] = (
    valid(
        "ipv6-good",
        "4.1",
        "Valid SIP Message with an IPv6 Reference",
        "IPv6 references stand in brackets in the Request-URI, in Via and in Contact: well-formed.",
        wire("""\
REGISTER sip:[2001:db8:a::5] SIP/2.0
Via: SIP/2.0/UDP [2001:db8:b::7:3];branch=z9hG4bKsix1
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:heron@reed.example.com>
Call-ID: ipv6-good.pond
CSeq: 601 REGISTER
Max-Forwards: 70
Contact: "Heron" <sip:heron@[2001:db8:b::7]>
Content-Length: <length>
"""),
        ("request_uri", "sip:[2001:db8:a::5]"),
        ("via[0].sent_by", "[2001:db8:b::7:3]"),
        ("via[0].branch", "z9hG4bKsix1"),
        ("contact[0].uri", "sip:heron@[2001:db8:b::7]"),
    ),
    invalid(
        "ipv6-bad",
        "4.2",
        "Invalid SIP Message with an IPv6 Reference",
        START_LINE,
        "The IPv6 address in the Request-URI lacks its brackets: refused with 400, and no reading as some "
        "other kind of URI saves it.",
        wire("""\
REGISTER sip:2001:db8:a::5 SIP/2.0
Via: SIP/2.0/UDP [2001:db8:b::7:3];branch=z9hG4bKsix2
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:heron@reed.example.com>
Call-ID: ipv6-bad.pond
CSeq: 602 REGISTER
Max-Forwards: 70
Contact: "Heron" <sip:heron@[2001:db8:b::7]>
Content-Length: <length>
"""),
    ),
    valid(
        "port-ambiguous",
        "4.3",
        "Port Ambiguous in a SIP URI",
        "A port before the closing bracket is the last group of the address: well-formed, though not what was meant.",
        wire("""\
REGISTER sip:[2001:db8:a::5:5099] SIP/2.0
Via: SIP/2.0/UDP [2001:db8:b::7:3];branch=z9hG4bKsix3
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:heron@reed.example.com>
Call-ID: port-ambiguous.pond
CSeq: 603 REGISTER
Max-Forwards: 70
Contact: <sip:heron@[2001:db8:b::7]>
Content-Length: <length>
"""),
        ("request_uri", "sip:[2001:db8:a::5:5099]"),
        ("request_uri.port", None),
    ),
    valid(
        "port-unambiguous",
        "4.4",
        "Port Unambiguous in a SIP URI",
        "Behind the closing bracket it is the port.",
        wire("""\
REGISTER sip:[2001:db8:a::5]:5099 SIP/2.0
Via: SIP/2.0/UDP [2001:db8:b::7:3]:5071;branch=z9hG4bKsix4
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:heron@reed.example.com>
Call-ID: port-unambiguous.pond
CSeq: 604 REGISTER
Max-Forwards: 70
Contact: <sip:heron@[2001:db8:b::7]:5071>
Content-Length: <length>
"""),
        ("request_uri", "sip:[2001:db8:a::5]:5099"),
        ("request_uri.port", 5099),
        ("via[0].sent_by", "[2001:db8:b::7:3]:5071"),
    ),
    valid(
        "via-received-param-with-delim",
        "4.5",
        "IPv6 Reference Delimiters in Via Header",
        "The received parameter has brackets, which via-received of RFC 3261 has not; implementations must "
        "take it with and without them, and as an extension parameter the grammar lets it pass.",
        wire("""\
BYE sip:[2001:db8:a::5] SIP/2.0
Via: SIP/2.0/UDP [2001:db8:b::7:3];received=[2001:db8:c::9];branch=z9hG4bKsix5
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@reed.example.com>;tag=perch
Call-ID: via-received-param-with-delim.pond
CSeq: 605 BYE
Max-Forwards: 70
Content-Length: <length>
"""),
        ("len(via)", 1),
        ("via[0].sent_by", "[2001:db8:b::7:3]"),
        ("via[0].branch", "z9hG4bKsix5"),
    ),
    valid(
        "via-received-param-no-delim",
        "4.5",
        "IPv6 Reference Delimiters in Via Header",
        "The received parameter is an IPv6 address without brackets, as via-received of RFC 3261 says; its "
        "colons belong to it.",
        wire("""\
OPTIONS sip:[2001:db8:a::5] SIP/2.0
Via: SIP/2.0/UDP [2001:db8:b::7:3];received=2001:db8:c::9;branch=z9hG4bKsix6
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@reed.example.com>
Call-ID: via-received-param-no-delim.pond
CSeq: 606 OPTIONS
Max-Forwards: 70
Contact: <sip:heron@[2001:db8:b::7]>
Content-Length: <length>
"""),
        ("len(via)", 1),
        ("via[0].sent_by", "[2001:db8:b::7:3]"),
        ("via[0].branch", "z9hG4bKsix6"),
    ),
    valid(
        "ipv6-in-sdp",
        "4.6",
        "SIP Request with IPv6 Addresses in Session Description Protocol (SDP) Body",
        "In SDP an IPv6 address has no brackets; in SIP it has them: valid and well-formed.",
        wire(
            """\
INVITE sip:egret@[2001:db8:a::5] SIP/2.0
Via: SIP/2.0/UDP [2001:db8:5::20];branch=z9hG4bKsix7
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@[2001:db8:a::5]>
Call-ID: ipv6-in-sdp.pond
CSeq: 607 INVITE
Max-Forwards: 70
Contact: "Heron" <sip:heron@[2001:db8:5::20]>
Content-Type: application/sdp
Content-Length: <length>
""",
            _SDP_IPV6,
        ),
        ("request_uri", "sip:egret@[2001:db8:a::5]"),
        ("to.uri", "sip:egret@[2001:db8:a::5]"),
        ("body", _SDP_IPV6),
    ),
    valid(
        "mult-ip-in-header",
        "4.7",
        "Multiple IP Addresses in SIP Headers",
        "IPv4 and IPv6 addresses mixed in the Via header field, an IPv4 received behind an IPv6 sent-by "
        "among them: each value stands for itself.",
        wire("""\
BYE sip:egret@nest.example.net SIP/2.0
Via: SIP/2.0/UDP 198.51.100.8;branch=z9hG4bKmix3
Via: SIP/2.0/TCP [2001:db8:b::7]:6099;branch=z9hG4bKmix2, SIP/2.0/UDP [2001:db8:c::ff]
 ;received=203.0.113.8;branch=z9hG4bKmix1
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@nest.example.net>;tag=perch
Call-ID: mult-ip-in-header.pond
CSeq: 608 BYE
Max-Forwards: 70
Content-Length: <length>
"""),
        ("len(via)", 3),
        ("via[0].sent_by", "198.51.100.8"),
        ("via[1].sent_by", "[2001:db8:b::7]:6099"),
        ("via[1].transport", "TCP"),
        ("via[2].sent_by", "[2001:db8:c::ff]"),
        ("via[2].branch", "z9hG4bKmix1"),
    ),
    valid(
        "mult-ip-in-sdp",
        "4.8",
        "Multiple IP Addresses in SDP",
        "Each medium has an address of another IP version: well-formed, and what to do with it is the "
        "application's matter.",
        wire(
            """\
INVITE sip:egret@[2001:db8:a::5] SIP/2.0
Via: SIP/2.0/UDP [2001:db8:5::21];branch=z9hG4bKsix9
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@[2001:db8:a::5]>
Call-ID: mult-ip-in-sdp.pond
CSeq: 609 INVITE
Max-Forwards: 70
Contact: <sip:heron@[2001:db8:5::21]>
Content-Type: application/sdp
Content-Length: <length>
""",
            _SDP_BOTH,
        ),
        ("via[0].sent_by", "[2001:db8:5::21]"),
        ("body", _SDP_BOTH),
    ),
    valid(
        "ipv4-mapped-ipv6",
        "4.9",
        "IPv4-Mapped IPv6 Addresses",
        "IPv4-mapped IPv6 addresses in Via and Contact: an implementation must be ready to parse them.",
        wire(
            """\
INVITE sip:egret@nest.example.net SIP/2.0
Via: SIP/2.0/UDP [::ffff:198.51.100.30]:20064;branch=z9hG4bKmap2
Via: SIP/2.0/UDP [::ffff:198.51.100.22];branch=z9hG4bKmap1
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@nest.example.net>
Call-ID: ipv4-mapped-ipv6.pond
CSeq: 610 INVITE
Max-Forwards: 70
Contact: "H. field phone" <sip:heron@[::ffff:198.51.100.22]>
Content-Type: application/sdp
Content-Length: <length>
""",
            _SDP_MAPPED,
        ),
        ("via[0].sent_by", "[::ffff:198.51.100.30]:20064"),
        ("via[1].sent_by", "[::ffff:198.51.100.22]"),
        ("contact[0].uri", "sip:heron@[::ffff:198.51.100.22]"),
        ("body", _SDP_MAPPED),
    ),
    invalid(
        "ipv6-bug-abnf-3-colons",
        "4.10",
        "IPv6 Reference Bug in RFC 3261 ABNF",
        START_LINE,
        "Three colons before the IPv4 tail, which RFC 3261 printed by mistake; RFC 5954 section 4.1 took "
        "that grammar away. RFC 5118 asks to tolerate it, which is what tolerant parsing is for.",
        wire("""\
OPTIONS sip:egret@[2001:db8:5:::198.51.100.41] SIP/2.0
Via: SIP/2.0/UDP marsh.example.com;branch=z9hG4bKbug3
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@[2001:db8:5:::198.51.100.41]>
Call-ID: ipv6-bug-abnf-3-colons.pond
CSeq: 611 OPTIONS
Max-Forwards: 70
Content-Length: <length>
"""),
        "To",
    ),
    valid(
        "ipv6-correct-abnf-2-colons",
        "4.10",
        "IPv6 Reference Bug in RFC 3261 ABNF",
        "The same address with two colons, as RFC 4291 and RFC 5954 have it.",
        wire("""\
OPTIONS sip:egret@[2001:db8:5::198.51.100.41] SIP/2.0
Via: SIP/2.0/UDP marsh.example.com;branch=z9hG4bKbug2
From: <sip:heron@reed.example.com>;tag=wade
To: <sip:egret@[2001:db8:5::198.51.100.41]>
Call-ID: ipv6-correct-abnf-2-colons.pond
CSeq: 612 OPTIONS
Max-Forwards: 70
Content-Length: <length>
"""),
        ("request_uri", "sip:egret@[2001:db8:5::198.51.100.41]"),
        ("to.uri", "sip:egret@[2001:db8:5::198.51.100.41]"),
    ),
)
