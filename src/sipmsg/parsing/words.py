"""What the terminals of the grammar are called in the RFCs, for messages to people."""

from __future__ import annotations

_WORDS = {
    "$END": "the end of the value",
    "_LWS": "white space",
    "_SP": "one blank",
    "_COMMA": '","',
    "COMMA": '","',
    "_SEMI": '";"',
    "SEMICOLON": '";"',
    "_EQUAL": '"="',
    "EQUAL": '"="',
    "_SLASH": '"/"',
    "_COLON": '":"',
    "COLON": '":"',
    "_LAQUOT": '"<"',
    "_RAQUOT": '">"',
    "_DQUOTE": '"""',
    "AMPERSAND": '"&"',
    "QMARK": '"?"',
    "UINT": "a number (1*DIGIT)",
    "DIGITS": "a number (1*DIGIT)",
    "HOST": "host (hostname, IPv4address or [IPv6address])",
    "IPV6REFERENCE": "[IPv6address]",
    "IPV6ADDRESS": "IPv6address",
    "IPV4ADDRESS": "IPv4address",
    "ADDR_SPEC": "a URI (addr-spec)",
    "BARE_ADDR_SPEC": "a URI (addr-spec)",
    "REQUEST_URI": "Request-URI",
    "SIP_VERSION": '"SIP/2.0"',
    "STATUS_CODE": "Status-Code (100 to 699)",
    "REASON_PHRASE": "Reason-Phrase",
    "LHEX": "LHEX (0-9, a-f)",
    "TEXT_UTF8_TRIM": "TEXT-UTF8-TRIM",
    "SIP_SCHEME": '"sip" or "sips"',
    "URIC": "uric",
}


def word(terminal: str) -> str:
    """Give the RFC's word for a terminal.

    >>> word("_SEMI"), word("QUOTED_STRING")
    ('";"', 'quoted-string')
    """
    return _WORDS.get(terminal) or terminal.strip("_").lower().replace("_", "-")


def words(terminals: set[str]) -> tuple[str, ...]:
    """Give the words for a set of terminals, sorted, each once."""
    return tuple(sorted({word(terminal) for terminal in terminals}))
