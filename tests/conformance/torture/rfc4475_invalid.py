"""RFC 4475 sections 3.1.2.1 to 3.1.2.10: values, lengths and start lines that strict parsing refuses."""

from __future__ import annotations

from .case import SDP, START_LINE, Case, invalid, wire

CASES: tuple[Case, ...] = (
    invalid(
        "badinv01",
        "3.1.2.1",
        "Extraneous Header Field Separators",
        "Via",
        "Commas and semicolons without anything between them in Via, semicolons without parameters in "
        "Contact: syntactically invalid, answered with 400.",
        wire(
            """\
INVITE sip:ines@patio.example.com SIP/2.0
To: <sip:ines@patio.example.com>
From: <sip:rui@example.net>;tag=tile
Via: SIP/2.0/UDP 192.0.2.41;,;;,
Call-ID: badinv01.patio
CSeq: 12 INVITE
Max-Forwards: 11
Contact: "Rui" <sip:rui@192.0.2.41>;;;
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
        "Contact",
    ),
    invalid(
        "clerr",
        "3.1.2.2",
        "Content Length Larger Than Message",
        "Content-Length",
        "Content-Length promises more octets than the datagram has: 400 over UDP (a stream would wait for more).",
        wire(
            """\
INVITE sip:ines@patio.example.com SIP/2.0
Via: SIP/2.0/UDP 192.0.2.42;branch=z9hG4bKlack
To: <sip:ines@patio.example.com>
From: <sip:rui@example.net>;tag=lack
Call-ID: clerr.hunger
CSeq: 13 INVITE
Max-Forwards: 80
Contact: <sip:rui@192.0.2.42>
Content-Type: application/sdp
Content-Length: 4096
""",
            SDP,
        ),
    ),
    invalid(
        "ncl",
        "3.1.2.3",
        "Negative Content-Length",
        "Content-Length",
        "A length below zero; the grammar has digits only, and the receiver answers with an error.",
        wire(
            """\
INVITE sip:ines@patio.example.com SIP/2.0
Via: SIP/2.0/UDP 192.0.2.43;branch=z9hG4bKdebt
To: <sip:ines@patio.example.com>
From: <sip:rui@example.net>;tag=debt
Call-ID: ncl.overdraft
CSeq: 0 INVITE
Max-Forwards: 254
Contact: <sip:rui@192.0.2.43>
Content-Type: application/sdp
Content-Length: -17
""",
            SDP,
        ),
    ),
    invalid(
        "scalar02",
        "3.1.2.4",
        "Request Scalar Fields with Overlarge Values",
        "CSeq",
        "A CSeq number above 2**32-1 alone earns a 400. Max-Forwards above 255 and expiry times above "
        "2**32-1 break their bounds too, though an element may take those for missing.",
        wire("""\
REGISTER sip:vault.example.org SIP/2.0
Via: SIP/2.0/TCP safe.example.org;branch=z9hG4bKmuch
To: <sip:midas@vault.example.org>
From: <sip:midas@vault.example.org>;tag=gold
Call-ID: scalar02.too-much
CSeq: 73786976294838206465 REGISTER
Max-Forwards: 512
Expires: 99999999999999999999999999999999999999999999999999999999999999999999999999
Contact: <sip:midas@safe.example.org>
 ;expires=604800000000000
Content-Length: <length>
"""),
    ),
    invalid(
        "scalarlg",
        "3.1.2.5",
        "Response Scalar Fields with Overlarge Values",
        "CSeq",
        "A CSeq number above 2**32-1 and a warning code of four digits: the response is discarded. Retry- "
        "After is merely absurd, for RFC 3261 gives it no upper bound.",
        wire("""\
SIP/2.0 480 Temporarily Unavailable
Via: SIP/2.0/TCP safe.example.org;branch=z9hG4bKmore;received=198.51.100.7
To: <sip:midas@vault.example.org>;tag=lock
From: <sip:croesus@example.net>;tag=silver
Call-ID: scalarlg.too-much-too
CSeq: 18446744073709551617 OPTIONS
Retry-After: 31536000000000000000000000
Warning: 3990 vault.example.org "Come back later"
Content-Length: <length>
"""),
        "Warning",
    ),
    invalid(
        "quotbal",
        "3.1.2.6",
        "Unterminated Quoted String in Display Name",
        "To",
        "The display name of To opens a quotation and never closes it: 400; where it would end is a guess.",
        wire(
            """\
INVITE sip:quine@logic.example.edu SIP/2.0
Via: SIP/2.0/UDP 192.0.2.46:5090;branch=z9hG4bKopen
To: "Prof. W. Quine <sip:quine@logic.example.edu>
From: <sip:student@example.edu>;tag=reader
Call-ID: quotbal.open-ended
CSeq: 14 INVITE
Max-Forwards: 10
Contact: <sip:student@192.0.2.46>
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
    ),
    invalid(
        "ltgtruri",
        "3.1.2.7",
        "<> Enclosing Request-URI",
        START_LINE,
        "Angle brackets belong to name-addr; around a Request-URI they make the request invalid, always "
        "reasonably answered with 400.",
        wire("""\
BYE <sip:anna@opera.example.net> SIP/2.0
Via: SIP/2.0/UDP 192.0.2.47;branch=z9hG4bKstage
To: <sip:anna@opera.example.net>;tag=aria
From: <sip:carlo@example.net>;tag=duet
Call-ID: ltgtruri.act-1
CSeq: 102 BYE
Max-Forwards: 23
Content-Length: <length>
"""),
    ),
    invalid(
        "lwsruri",
        "3.1.2.8",
        "Malformed SIP Request-URI (embedded LWS)",
        START_LINE,
        "A blank inside the Request-URI, before its parameter: no URI has white space, 400.",
        wire(
            """\
INVITE sip:anna@opera.example.net; transport=tcp SIP/2.0
Via: SIP/2.0/TCP 192.0.2.48:5060;branch=z9hG4bKpause
To: <sip:anna@opera.example.net>;tag=aria
From: <sip:carlo@example.net>;tag=duet
Call-ID: lwsruri.act-2
CSeq: 2147483646 INVITE
Max-Forwards: 5
Contact: <sip:carlo@192.0.2.48>
Content-Type: application/sdp
Content-Length: <length>
""",
            SDP,
        ),
    ),
    invalid(
        "lwsstart",
        "3.1.2.9",
        "Multiple SP Separating Request-Line Elements",
        START_LINE,
        "One SP separates the elements of the Request-Line; with more of them it may be refused as "
        "malformed, and only a liberal element reads on.",
        wire("""\
OPTIONS   sip:anna@opera.example.net  SIP/2.0
Via: SIP/2.0/UDP 192.0.2.49;branch=z9hG4bKwide
To: <sip:anna@opera.example.net>
From: <sip:carlo@example.net>;tag=solo
Call-ID: lwsstart.act-3
CSeq: 104 OPTIONS
Max-Forwards: 8
Content-Length: <length>
"""),
    ),
    invalid(
        "trws",
        "3.1.2.10",
        "SP Characters at End of Request-Line",
        START_LINE,
        "Blanks between the SIP-Version and the line end: may be refused as malformed; only a liberal "
        "element overlooks them.",
        wire("""\
OPTIONS sip:anna@opera.example.net SIP/2.0\x20\x20\x20
Via: SIP/2.0/TCP 192.0.2.50;branch=z9hG4bKtail
To: <sip:anna@opera.example.net>
From: <sip:carlo@example.net>;tag=coda
Call-ID: trws.act-4
CSeq: 105 OPTIONS
Max-Forwards: 70
Content-Length: <length>
"""),
    ),
)
