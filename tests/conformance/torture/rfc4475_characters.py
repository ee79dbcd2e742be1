"""RFC 4475 sections 3.1.1.1 to 3.1.1.6: white space, odd characters and escapes that parsers must accept."""

from __future__ import annotations

from .case import SDP, Case, valid, wire

_SPECIALS = "-.!%*_+`'~"
_ODD_URI = "sip:a-_.!~*'()&=+$,;?/z:p-_.!~*'()&=+$,9@odd.example.com"

CASES: tuple[Case, ...] = (
    valid(
        "wsinv",
        "3.1.1.1",
        "A Short Tortuous INVITE",
        "Folds at every place the grammar has LWS, quoted-pairs, an empty Subject, short and long names "
        "mixed, values on one row and on many, leading zeros, parameters without values, and an unknown "
        "header field whose separators mean nothing: all elements treat it as well-formed.",
        wire(
            """\
INVITE sip:lena@studio.example.net;shade;tint=7 SIP/2.0
fROM:
\tsip:ada@engine.example.org  ;  tag =
  x11y22 ; mood
tO   :\t"Ada \\"Countess\\" Byron \\\\"   <sip:lena@studio.example.net>
 ;
   tag
   =
 77aa;colour=  grey
mAX-fORWARDS   : 0019
i: wsinv.5581f@engine.example.org
CSEQ:
 000417
   INVITE
content-LENGTH :   <length>
v: SIP / 2.0
 /   TCP
   192.0.2.61 : 5062 ;branch=z9hG4bKxa7
SUBJECT\t:
X-Weather: cloudy at
\tfirst,
 then   rain
Strange-Marks: =;,;;=,;
c: application/sdp
Route:
 <sip:edge.example.net;lr;hue=blue;plain>
Via  : SIP/ 2.0 /UDP   relay.example.org  ;
  branch = z9hG4bKxa6  ,
 SIP /2.0/TLS 198.51.100.8
 ;branch=
 z9hG4bKxa5
m :"Desk \\"9\\" \\\\" <sip:ada@192.0.2.61> ; blink =
  fast ;
 steady ; q = 0.40
""",
            SDP,
        ),
        ("method", "INVITE"),
        ("request_uri", "sip:lena@studio.example.net;shade;tint=7"),
        ("to.display_name", 'Ada "Countess" Byron \\'),
        ("to.uri", "sip:lena@studio.example.net"),
        ("to.tag", "77aa"),
        ("cseq.sequence", 417),
        ("cseq.method", "INVITE"),
        ("len(via)", 3),
        ("via[0].transport", "TCP"),
        ("via[0].sent_by", "192.0.2.61:5062"),
        ("via[0].branch", "z9hG4bKxa7"),
        ("via[1].branch", "z9hG4bKxa6"),
        ("via[2].transport", "TLS"),
        ("via[2].branch", "z9hG4bKxa5"),
        ('headers["Subject"]', ""),
        ('headers["X-Weather"]', "cloudy at first, then rain"),
        ('headers["Strange-Marks"]', "=;,;;=,;"),
        ("len(contact)", 1),
        ("contact[0].display_name", 'Desk "9" \\'),
        ("contact[0].uri", "sip:ada@192.0.2.61"),
        ("body", SDP),
    ),
    valid(
        "intmeth",
        "3.1.1.2",
        "Wide Range of Valid Characters",
        "Every character that token, word, user and password allow, stands in a method, a branch, a tag, a "
        "Call-ID, a name; quoted-pairs escape controls and NUL; values in UTF-8: none of it is special where "
        "it stands, and the message is well-formed.",
        wire(
            f"""\
Odd{_SPECIALS}9meTHod {_ODD_URI} SIP/2.0
Via: SIP/2.0/UDP probe.example.net;branch=z9hG4bK{_SPECIALS}%41
To: "tab\\\t nul\\\x00 esc\\\x1b del\\\x7f" <sip:plain@odd.example.com>
From: -.a{_SPECIALS} {_SPECIALS}b !c <sip:probe@example.net>;p{_SPECIALS}="größer, 世界";tag={_SPECIALS}7
Call-ID: intmeth{_SPECIALS}%2@()<>:\\"/[]?{{}}{_SPECIALS}
CSeq: 4294967295 Odd{_SPECIALS}9meTHod
Max-Forwards: 255
Name{_SPECIALS}:prêt ✓ 測試
Content-Length: <length>
"""
        ),
        ("method", f"Odd{_SPECIALS}9meTHod"),
        ("request_uri", _ODD_URI),
        ("request_uri.host", "odd.example.com"),
        ("to.display_name", "tab\t nul\x00 esc\x1b del\x7f"),
        ("via[0].branch", f"z9hG4bK{_SPECIALS}%41"),
        ('headers["Call-ID"]', f'intmeth{_SPECIALS}%2@()<>:\\"/[]?{{}}{_SPECIALS}'),
        ("cseq.sequence", 4294967295),
        ("cseq.method", f"Odd{_SPECIALS}9meTHod"),
        (f'headers["Name{_SPECIALS}"]', "prêt ✓ 測試"),
    ),
    valid(
        "esc01",
        "3.1.1.3",
        "Valid Use of the % Escaping Mechanism",
        "Escapes in user parts and URI parameters; the Request-URI holds another URI in its user part, and "
        "an escaped percent sign is undone once, not twice: a parser must accept all of it.",
        wire(
            """\
INVITE sip:sip%3Aguest%40lobby.example.org@gw.example.net SIP/2.0
Via: SIP/2.0/UDP isle.example.net;branch=z9hG4bKesc-1
To: <sip:%67ues%74@lobby.example.org>
From: "Dr No" <sip:Dr%20No%20@isle.example.net>;tag=octopus
Call-ID: esc01.crab-key
CSeq: 1962 INVITE
Max-Forwards: 31
Contact:
    <sip:dr%2En%6F@isle.example.net;%6Cr;c%6Flour=re%64%25%34%31>
c: application/sdp
l: <length>
""",
            SDP,
        ),
        ("request_uri", "sip:sip%3Aguest%40lobby.example.org@gw.example.net"),
        ("request_uri.host", "gw.example.net"),
        ("to.uri", "sip:%67ues%74@lobby.example.org"),
        ("contact[0].uri", "sip:dr%2En%6F@isle.example.net;%6Cr;c%6Flour=re%64%25%34%31"),
    ),
    valid(
        "escnull",
        "3.1.1.4",
        "Escaped Nulls in URIs",
        "NUL, escaped, in the user part of four URIs: parsers must accept the message, and no user part may "
        "end early at the NUL; two contacts are registered.",
        wire("""\
REGISTER sip:hub.example.org SIP/2.0
Via: SIP/2.0/TCP pc.example.org;branch=z9hG4bKesc-0
From: <sip:left%00right@hub.example.org>;tag=zero
To: <sip:left%00right@hub.example.org>
Call-ID: escnull.two-nothings
CSeq: 20 REGISTER
Max-Forwards: 70
Contact: <sip:%00a@pc.example.org>, <sip:%00a%00@pc.example.org>
l:<length>
"""),
        ("to.uri", "sip:left%00right@hub.example.org"),
        ("len(contact)", 2),
        ("contact[0].uri", "sip:%00a@pc.example.org"),
        ("contact[1].uri", "sip:%00a%00@pc.example.org"),
    ),
    valid(
        "esc02",
        "3.1.1.5",
        "Use of % When It Is Not an Escape",
        "Outside URIs the percent sign is a character like others: the method is not SUBSCRIBE, the display "
        "name stays as it is, and the header field with a percent sign in its name is no third Contact.",
        wire("""\
SU%42SCRIBE sip:agenda.example.org SIP/2.0
Via: SIP/2.0/TLS pad.example.org;branch=z9hG4bK77%zz%41
To: "%Q%51" <sip:agenda@example.org>
From: "%Q%51" <sip:agenda@example.org>;tag=%25
Call-ID: esc02.percent%41
CSeq: 8 SU%42SCRIBE
Max-Forwards: 12
Contact: <sip:one@pad.example.org>
Co%6Etact: <sip:two@pad.example.org>
Contact: <sip:three@pad.example.org>
Content-Length: <length>
"""),
        ("method", "SU%42SCRIBE"),
        ("cseq.method", "SU%42SCRIBE"),
        ("to.display_name", "%Q%51"),
        ("via[0].branch", "z9hG4bK77%zz%41"),
        ("len(contact)", 2),
        ("contact[1].uri", "sip:three@pad.example.org"),
        ('headers["Co%6Etact"]', "<sip:two@pad.example.org>"),
    ),
    valid(
        "lwsdisp",
        "3.1.1.6",
        "Message with No LWS between Display Name and <",
        "The grammar as printed wants a blank between an unquoted display name and the angle bracket; that "
        "is a known fault of the grammar, and elements should accept the message as well-formed.",
        wire("""\
OPTIONS sip:otto@tram.example.com SIP/2.0
Via: SIP/2.0/UDP stop9.example.com;branch=z9hG4bKtight
From: Nadia<sip:nadia@example.com>;tag=n1
To: Otto van Tram<sip:otto@tram.example.com>
Call-ID: lwsdisp.9@stop9.example.com
CSeq: 77 OPTIONS
Max-Forwards: 70
Content-Length: <length>
"""),
        ("to.display_name", "Otto van Tram"),
        ("to.uri", "sip:otto@tram.example.com"),
    ),
)
