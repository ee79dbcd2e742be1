"""SIP messages: parsed, checked, printed and built, losslessly, by one grammar (RFC 3261 and its successors)."""

from sipmsg.errors import FramingError, IncompleteError, LimitError, MissingError, SipError, SipSyntaxError
from sipmsg.findings import Finding
from sipmsg.model.message import Message, Request, Response
from sipmsg.parsing.limits import Limits
from sipmsg.parsing.message import parse

__all__ = [
    "Finding",
    "FramingError",
    "IncompleteError",
    "LimitError",
    "Limits",
    "Message",
    "MissingError",
    "Request",
    "Response",
    "SipError",
    "SipSyntaxError",
    "parse",
]
