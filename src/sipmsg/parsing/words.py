"""What the terminals of the grammar are called in the RFCs, for messages to people."""

from __future__ import annotations

WORDS = {
    "$END": "the end of the value",
    "<END-OF-FILE>": "the end of the value",
    "_LWS": "white space",
    "_SP": "one blank",
    "_BLANK": "one blank",
    "_COMMA": '","',
    "_PARAM_COMMA": '","',
    "_SEMI": '";"',
    "_EQUAL": '"="',
    "_SLASH": '"/"',
    "_COLON": '":"',
    "_LAQUOT": '"<"',
    "_RAQUOT": '">"',
    "_DQUOTE": '"""',
    "UINT": "a number (1*DIGIT)",
    "HOST": "host (hostname, IPv4address or [IPv6address])",
    "GEN_VALUE": "gen-value (token, [IPv6address] or quoted-string)",
    "IPV6REFERENCE": "[IPv6address]",
    "IPV6ADDRESS": "IPv6address",
    "IPV4ADDRESS": "IPv4address",
    "ADDR_SPEC": "a URI (addr-spec)",
    "BARE_ADDR_SPEC": "a URI (addr-spec)",
    "REQUEST_URI": "Request-URI",
    "SIP_VERSION": '"SIP/2.0"',
    "STATUS_CODE": "Status-Code (100 to 699)",
    "REASON_PHRASE": "Reason-Phrase",
    "TEXT_UTF8_TRIM": "TEXT-UTF8-TRIM",
    "SIP_SCHEME": '"sip" or "sips"',
    "_TEL_SCHEME": '"tel"',
    "_URI_GAP": "1*SP",
    "RECEIVED": "token",
    "CONTENT": "token",
    "STAR": '"*"',
    "REFRESHER": '"uas" or "uac"',
    "REFER_SUB_VALUE": '"true" or "false"',
    "SESS_UUID": "sess-uuid (32 of 0-9, a-f)",
    "FCAP_NAME": '"+" and fcap-name',
    "FCAP_VALUE": "fcap-value-list or fcap-string-value in quotes",
    "LOCATION_ERROR_CODE": "location-error-code (1*3DIGIT)",
    "ALERT_ERROR_CODE": "error-code (3DIGIT)",
    "AINFO_NAME": '"nextnonce", "qop", "rspauth", "cnonce" or "nc"',
    "SECOND_CHALLENGE": "token",
    "REQUEST_URI_IN_QUOTES": "Request-URI",
    "REQUEST_DIGEST": "request-digest (LHEX in quotes)",
    "DIGEST_VERIFY": "32LHEX in quotes",
    "NC_VALUE": "nc-value (8LHEX)",
    "STALE": '"true" or "false"',
    "RFC4474_SIGNATURE": "signed-identity-digest",
    "ADDR_SPEC_IN_QUOTES": "a URI (addr-spec)",
    "_URN_7": '"urn:urn-7:"',
    "_ICID_VALUE": '"icid-value"',
    "BILLING_CORRELATION_ID": "1*48HEXDIG",
    "FEID_NUMBER": "FEID (1*16HEXDIG)",
    "LAES_CCCID": "1*8HEXDIG",
    "MEDIA_AUTHORIZATION_TOKEN": "1*HEXDIG",
    "HOST_AND_PORT": "hostport",
    "_GMT": '"GMT"',
    "_WKDAY": "wkday (Mon to Sun)",
    "DAY": "a day (01 to 31)",
    "MONTH": "month (Jan to Dec)",
    "YEAR": "a year (4DIGIT)",
    "HOUR": "an hour (00 to 23)",
    "MINUTE": "a minute (00 to 59)",
    "SECOND": "a second (00 to 59)",
    "TIME": 'seconds (1*DIGIT [ "." *DIGIT ])',
    "_LPAREN": '"("',
    "_INNER_LPAREN": '"("',
    "_RPAREN": '")"',
    "WARN_CODE": "warn-code (3DIGIT)",
    "WARN_HOSTPORT": "hostport",
    "_LEFT_ANGLE": '"<"',
    "_RIGHT_ANGLE": '">"',
    "_AT": '"@"',
}


def word(terminal: str) -> str:
    """Give the RFC's word for a terminal.

    >>> word("_SEMI"), word("QUOTED_STRING")
    ('";"', 'quoted-string')
    """
    return WORDS.get(terminal) or terminal.strip("_").lower().replace("_", "-")


def words(terminals: set[str]) -> tuple[str, ...]:
    """Give the words for a set of terminals, sorted, each once."""
    return tuple(sorted({word(terminal) for terminal in terminals}))
