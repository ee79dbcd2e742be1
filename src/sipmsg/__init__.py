"""SIP messages: parsed, printed and built, losslessly, by one grammar (RFC 3261 and its successors)."""

from sipmsg.errors import FramingError, IncompleteError, LimitError, MissingError, SipError, SipSyntaxError
from sipmsg.findings import Finding
from sipmsg.interchange import JsonError, from_dict, from_json, to_dict, to_json
from sipmsg.model.body import Multipart, Part, SipFragment
from sipmsg.model.header_field import HeaderField
from sipmsg.model.headers import Headers
from sipmsg.model.message import Message, Request, Response
from sipmsg.model.uri import AbsoluteUri, SipUri, TelUri, Uri, parse_uri
from sipmsg.parsing.limits import Limits
from sipmsg.parsing.message import parse
from sipmsg.parsing.sipfrag import parse_sipfrag
from sipmsg.parsing.stream import KeepAlive, StreamParser

__all__ = [
    "AbsoluteUri",
    "Finding",
    "FramingError",
    "HeaderField",
    "Headers",
    "IncompleteError",
    "JsonError",
    "KeepAlive",
    "LimitError",
    "Limits",
    "Message",
    "MissingError",
    "Multipart",
    "Part",
    "Request",
    "Response",
    "SipError",
    "SipFragment",
    "SipSyntaxError",
    "SipUri",
    "StreamParser",
    "TelUri",
    "Uri",
    "from_dict",
    "from_json",
    "parse",
    "parse_sipfrag",
    "parse_uri",
    "to_dict",
    "to_json",
]
