"""Messages of the corpus whose label strict parsing does not follow, each with the RFC text that says so."""

from __future__ import annotations

from attrs import frozen


@frozen
class Exempt:
    """Whether strict parsing accepts the message, and why its label does not count."""

    accepted: bool
    reason: str


_REFUSED: dict[str, tuple[str, ...]] = {
    "RFC 5954 section 4.1: hexpart MUST NOT be used; three colons are no IPv6 address": (
        "rfc5118/ipv6-bug-abnf-3-colons.sip",
    ),
    "RFC 3261 section 25.1: the example shortens a list with '. . .', which is neither a name-addr nor an option-tag": (
        *(
            f"rfc3327/s5-F{n}.sip"
            for n in ("1-L413", "2-L425", "3-L457", "4-L474", "6-L513", "7-L532", "8-L547", "9-L569")
        ),
        *(f"rfc3608/s6.4.1-F{n}.sip" for n in ("1-L485", "2-L513", "3-L525", "6-L569", "7-L584", "8-L598")),
        *(f"rfc3608/s6.4.2-F{n}.sip" for n in ("1-L643", "2-L658", "3-L683")),
    ),
    "RFC 3261 section 25.1, addr-spec: the example's URI has no scheme": (
        "rfc3261/s17.1.3-x-L11731.sip",
        "rfc3666/s2.3-F14-L1597.sip",
        "rfc3666/s2.3-F16-L1640.sip",
        "rfc5359/s2.4-F5-L2924.sip",
        "rfc5359/s2.4-F11-L3033.sip",
        "rfc5626/s9.1-x-L1717.sip",
    ),
    "RFC 3261 section 25.1, name-addr: the example's Route has no angle brackets": ("rfc4028/s13-x-L1327.sip",),
    "RFC 3261 section 25.1: the example lacks ';' between two parameters": (
        "rfc3261/s17.1.3-x-L11506.sip",
        "rfc7131/s3.8-F2-L2361.sip",
    ),
    "RFC 3261 section 25.1: the example has ';' twice": ("rfc5626/s3.2-x-L373.sip",),
    "RFC 3261 section 25.1, generic-param: the example's value is neither a token nor quoted": (
        "rfc7131/s3.8-F1-L2336.sip",
        "rfc3515/s4-x-L692.sip",
    ),
    "RFC 3261 section 25.1, credentials: the example lacks a ',' between two parameters, or has one behind the last": (
        "rfc3665/s2.1-F3-L304.sip",
        "rfc3665/s2-F19-L1943.sip",
        "rfc3665/s3.5-F2-L2618.sip",
        "rfc3665/s3.10-F1-L4468.sip",
    ),
    'RFC 3261 section 25.1, message-qop = "qop" EQUAL qop-value: the example quotes it': ("rfc3665/s2.2-F1-L369.sip",),
    "RFC 3261 section 25.1, via-received: the example breaks the address at a fold": (
        "rfc5359/s2.11-F6-L6122.sip",
        "rfc5359/s2.11-F10-L6206.sip",
    ),
    "RFC 3261 section 25.1: the example folds inside a token or a URI, where no LWS may stand": (
        "rfc5589/s8-F6-L2657.sip",
        "rfc8599/s1-x-L401.sip",
        "rfc8599/s4.1.4-x-L682.sip",
        "rfc8599/s4.1.4-x-L700.sip",
    ),
    "RFC 3261 section 7.3.1: the example indents Content-Length, which makes it a fold of the line before": (
        "rfc5630/s6.3-F25-L2614.sip",
    ),
    "RFC 8224 section 4: Identity is a base64url digest and needs the info parameter; the example is of RFC 4474": (
        "rfc4662/s5-x-L1228.sip",
        "rfc4662/s9-x-L1337.sip",
    ),
    "RFC 3261 section 25.1, product = token [SLASH token]: a '/' without a token behind it, or a second '/'": (
        "issues/linphone-641-180-no-contact.sip",
        "sipgo/parser_test-437.sip",
        "from-pcap/profuzzbench-sip-1/f00001.sip",
    ),
    "RFC 3261 section 25.1, header = hname '=' hvalue: ';' must be escaped in the headers of a URI": (
        "resiprocate/testSipMessage-87.sip",
    ),
    "RFC 3261 section 25.1, Content-Disposition: one disp-type with parameters, no list": (
        "resiprocate/testSipMessage-734.sip",
    ),
    "RFC 3261 section 25.1: Unsupported and (RFC 6665 section 8.4) Allow-Events have at least one value": (
        "resiprocate/testSipMessage-765.sip",
        "resiprocate/testSipMessage-887.sip",
        "resiprocate/testEmptyHeader-30.sip",
        "resiprocate/testEmptyHeader-48.sip",
    ),
    "RFC 3261 section 25.1, c-p-expires = delta-seconds: a date was legal in RFC 2543": (
        "resiprocate/testSipMessage-1671.sip",
    ),
    "RFC 3261 section 25.1, via-received: a host whose last label begins with a digit is none (toplabel)": (
        "from-pcap/ndpi-fuzz-2006-06-26-2594/f00526.sip",
    ),
}

EXCEPTIONS = {file: Exempt(False, reason) for reason, files in _REFUSED.items() for file in files}
