"""Messages of any size that are made to be slow to read: each repeats what a careless parser looks at again and again.

Every function takes a size in octets and gives a message of about that size. Some are valid, most are not; both
must be read, or refused, in time that grows as the size does.
"""

from __future__ import annotations

from collections.abc import Callable

Maker = Callable[[int], bytes]

INPUTS: dict[str, Maker] = {}
"""Name to maker."""

_START = b"SIP/2.0 200 OK\r\n"
_END = b"\r\n\r\n"


def _repeated(unit: bytes, size: int) -> bytes:
    return unit * max(1, size // len(unit))


def _add(name: str, head: bytes, unit: bytes, tail: bytes = b"", *, start: bytes = _START, end: bytes = _END) -> None:
    """Add a message in which one unit is repeated between a head and a tail."""
    assert name not in INPUTS, name
    INPUTS[name] = lambda size: start + head + _repeated(unit, size) + tail + end


# Framing: lines, folds, line ends, the blank line, Content-Length.
_add("one long line", b"Subject: ", b"a")
_add("one long name", b"", b"a", b": 1")
_add("one long name without a colon", b"", b"a")
_add("long start line", b"SIP/2.0 200 ", b"a", start=b"")
_add("long Request-URI", b"OPTIONS sip:", b"a", b" SIP/2.0", start=b"")
_add("many blanks in a start line", b"SIP/2.0 200 a", b" ", b"a", start=b"")
_add("many header fields, other names", b"", b"Subject: a\r\nX: b\r\nY: c\r\n", end=b"\r\n")
_add("many header fields, one name", b"", b"Via: SIP/2.0/UDP a.example\r\n", end=b"\r\n")
_add("many list fields, one name", b"", b"Contact: <sip:a>, <sip:b>\r\n", end=b"\r\n")
_add("many short fields", b"", b"a:\r\n", end=b"\r\n")
_add("many fields that do not parse", b"", b"Via: SIP/2.0/UDP @\r\n", end=b"\r\n")
_add("many lists whose end does not parse", b"", b"Via: SIP/2.0/UDP a, SIP/2.0/UDP @\r\n", end=b"\r\n")
_add("many lines that are no field", b"", b"abc\r\n", end=b"\r\n")
_add("many empty names", b"", b":\r\n", end=b"\r\n")
_add("many Content-Length fields", b"", b"Content-Length: 0\r\n", end=b"\r\n")
_add("many Content-Length fields that differ", b"l: 1\r\n", b"l: 0\r\n", end=b"\r\n")
_add("many malformed Content-Length fields", b"", b"l: x\r\n", end=b"\r\n")
_add("a long fold", b"Subject: a", b"\r\n b")
_add("folds of nothing", b"Subject: a", b"\r\n ", b"b")
_add("folds at the end", b"Subject: a", b"\r\n ")
_add("long white space in a value", b"Subject: a", b" ", b"b")
_add("long white space in a folded value", b"Subject: a\r\n b", b" ", b"c")
_add("long white space in a Content-Length", b"Content-Length: 0", b" ", b"0")
_add("long white space before a colon", b"Subject", b" ", b": a")
_add("long white space after a colon", b"Subject:", b" ", b"a")
_add("long white space at the end", b"Subject: a", b" ")
_add("long white space in a list", b"Contact: <sip:a>", b" ", b"<sip:b>")
_add("white space and commas", b"Contact: <sip:a>", b" \t,", b"<sip:b>")
_add("many CRLFs first", b"", b"\r\n", _START + b"Subject: a", start=b"")
_add("many CRLFs only", b"", b"\r\n", start=b"", end=b"")
_add("many CRLFs in the body", b"Subject: a\r\n\r\n", b"\r\n")
_add("many LFs", b"", b"Subject: a\n", end=b"\n")
_add("many LFs first", b"", b"\n", _START + b"Subject: a", start=b"")
_add("many CRs", b"Subject: a", b"\r")
_add("many CRs first", b"", b"\r", start=b"")
_add("many LFs behind CRs", b"Subject: a", b"\r\r\n a")
_add("no blank line", b"", b"Subject: a\r\n", end=b"")
_add("long Content-Length", b"Content-Length: ", b"1")
_add("long zero Content-Length", b"Content-Length: ", b"0")
_add("a body", b"Content-Length: 10\r\n\r\n", b"abc\r\n", end=b"")
_add("bad UTF-8", b"Subject: ", b"\xff\xfe")
_add("four-octet UTF-8", b"Subject: ", "\U0001f4de".encode())
_add("NULs", b"Subject: ", b"\0")

# More than one message, for streams.
_add("many messages", b"Content-Length: 0", _END + _START + b"Content-Length: 0")
_add("many messages with LFs", b"l: 0", b"\n\nSIP/2.0 200 OK\nl: 0", end=b"\n\n")
_add("many pings", b"Content-Length: 0\r\n\r\n", b"\r\n\r\n", end=b"")

# Lists and parameters.
_add("many commas in Via", b"Via: SIP/2.0/UDP a", b",SIP/2.0/UDP b")
_add("empty values in Via", b"Via: SIP/2.0/UDP a", b",")
_add("many commas in Allow", b"Allow: INVITE", b",BYE")
_add("empty values in Allow", b"Allow: INVITE", b",")
_add("a list whose end does not parse", b"Contact: ", b"<sip:a>,", b"<")
_add("many contacts", b"Contact: <sip:a>", b",<sip:b@c>;q=1")
_add("many stars", b"Contact: *", b" *", b"<sip:a>")
_add("many parameters, other names", b"Via: SIP/2.0/UDP a", b";a=b;c=d;e")
_add("many parameters, one name", b"Via: SIP/2.0/UDP a", b";branch=z")
_add("many empty parameters", b"Via: SIP/2.0/UDP a", b";")
_add("many typed parameters", b"Via: SIP/2.0/UDP a", b";maddr=a.example")
_add("many URI parameters", b"To: <sip:a", b";a=b", b">")
_add("many URI parameters that do not parse", b"To: <sip:a", b";a=b", b";>")
_add("many URI headers", b"To: <sip:a?b=c", b"&a=b", b">")
_add("many authentication parameters", b'WWW-Authenticate: Digest realm="a"', b", a=b")
_add("many challenges", b"", b'WWW-Authenticate: Digest realm="a"\r\n', end=b"\r\n")
_add("many products", b"Server: a", b" a/1")
_add("many media types", b"Accept: a/b", b",a/b;q=0.1")

# Quotes and comments.
_add("a long quoted string", b'To: "', b"a", b'" <sip:a>')
_add("unbalanced quotes", b'To: "', b'a"')
_add("only quotes", b"To: ", b'"')
_add("an open quote", b'To: "', b"a")
_add("many backslashes", b'To: "', b"\\")
_add("many quoted pairs", b'To: "', b"\\a", b'" <sip:a>')
_add("a long quoted parameter", b'Via: SIP/2.0/UDP a;b="', b'\\"', b'"')
_add("open quotes in a list", b'Contact: "', b'<sip:a>,"')
_add("folds in quotes", b'To: "', b"\r\n a", b'" <sip:a>')
_add("comments in a row", b"Server: a", b" (b)")
_add("comments that open", b"Server: a ", b"(")
_add("comments that close", b"Server: a ", b")")
_add("comments that open, apart", b"Server: a ", b"(a ")
_add("comments and backslashes", b"Server: a (", b"\\(")
_add("a long comment", b"Server: a (", b"b", b")")
INPUTS["nested comments"] = lambda size: _START + b"Server: a " + b"(" * (size // 2) + b")" * (size // 2) + _END
INPUTS["nested comments with text"] = lambda size: (
    _START + b"Server: a " + b"(b " * (size // 6) + b"c) " * (size // 6) + _END
)
INPUTS["nested comments, one too few"] = lambda size: (
    _START + b"Server: a " + b"(" * (size // 2) + b")" * (size // 2 - 1) + _END
)

# Names, numbers, hosts and URIs.
_add("a long display name", b"To: ", b"a ", b"<sip:a>")
_add("a long display name without a URI", b"To: ", b"a ")
_add("many angle brackets", b"To: ", b"<")
_add("angle brackets in pairs", b"To: ", b"<>")
_add("a long URI", b"To: <sip:", b"a", b">")
_add("a long URI without brackets", b"To: sip:", b"a")
_add("a long user", b"To: <sip:", b"a", b"@b>")
_add("colons in a user", b"To: <sip:", b"a:", b"@b>")
_add("at signs in a URI", b"To: <sip:", b"a@", b"b>")
_add("semicolons in a user", b"To: <sip:a", b";b", b"@c>")
_add("percent escapes", b"To: <sip:", b"%41", b"@a>")
_add("percent escapes that are none", b"To: <sip:", b"%4", b"@a>")
_add("percent signs", b"To: <sip:", b"%", b"@a>")
_add("percent escapes in a phrase", b"SIP/2.0 200 ", b"%41", start=b"")
_add("question marks in a URI", b"To: <sip:a", b"?", b">")
_add("a long absolute URI", b"To: <urn:", b"a:", b">")
_add("a long telephone number", b"To: <tel:+", b"1-", b">")
_add("a telephone number without digits", b"To: <tel:+", b"-.()", b">")
_add("many dots", b"Via: SIP/2.0/UDP a", b".a")
_add("many dots, no top label", b"Via: SIP/2.0/UDP ", b"1.")
_add("dots only", b"Via: SIP/2.0/UDP a", b".")
_add("many hyphens", b"Via: SIP/2.0/UDP a", b"-", b"a")
_add("hyphens at the end", b"Via: SIP/2.0/UDP a", b"-")
_add("hyphens and dots", b"Via: SIP/2.0/UDP a", b"-.")
_add("labels that end in a hyphen", b"Via: SIP/2.0/UDP a", b".a-a-")
_add("opening brackets", b"Via: SIP/2.0/UDP ", b"[")
_add("brackets in pairs", b"Via: SIP/2.0/UDP ", b"[]")
_add("colons", b"Via: SIP/2.0/UDP ", b":")
_add("colons in brackets", b"Via: SIP/2.0/UDP [", b":", b"]")
_add("groups of an address in brackets", b"Via: SIP/2.0/UDP [", b"a:", b"]")
_add("double colons in brackets", b"Via: SIP/2.0/UDP [", b"a::", b"]")
_add("addresses in brackets", b"Via: SIP/2.0/UDP [", b"::1", b"]")
_add("a long received", b"Via: SIP/2.0/UDP a;received=", b"1:")
_add("digits in CSeq", b"CSeq: ", b"1", b" INVITE")
_add("zeros in CSeq", b"CSeq: ", b"0", b" INVITE")
_add("digits in a port", b"Via: SIP/2.0/UDP a:", b"1")
_add("digits in Max-Forwards", b"Max-Forwards: ", b"9")
_add("digits in a qvalue", b"Contact: <sip:a>;q=0.", b"1")
_add("digits in a version", b"SIP/2.", b"0", b" 200 OK", start=b"")
_add("digits in a status code", b"SIP/2.0 ", b"2", b" OK", start=b"")
_add("a long Call-ID", b"Call-ID: ", b"a")
_add("at signs in a Call-ID", b"Call-ID: ", b"a@")
_add("a long token", b"Via: SIP/2.0/", b"a", b" b")
_add("a long date", b"Date: Sat, ", b"13 ")
