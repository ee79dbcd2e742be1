"""SIP messages: parsed, printed and built, losslessly, by one grammar (RFC 3261 and its successors)."""

from importlib import import_module
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from sipmsg.rules.assertion import assert_valid
    from sipmsg.rules.check import check
    from sipmsg.rules.received import Received
    from sipmsg.rules.report import Report
    from sipmsg.rules.response_context import ResponseContext
    from sipmsg.rules.transaction import Transaction

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
    "Received",
    "Report",
    "Request",
    "Response",
    "ResponseContext",
    "SipError",
    "SipFragment",
    "SipSyntaxError",
    "SipUri",
    "StreamParser",
    "TelUri",
    "Transaction",
    "Uri",
    "assert_valid",
    "check",
    "from_dict",
    "from_json",
    "parse",
    "parse_sipfrag",
    "parse_uri",
    "to_dict",
    "to_json",
]

_LATE = {
    "Received": "rules.received",
    "Report": "rules.report",
    "assert_valid": "rules.assertion",
    "ResponseContext": "rules.response_context",
    "Transaction": "rules.transaction",
    "check": "rules.check",
}
"""What the rules bring, loaded at first use: who only parses does without."""


def __getattr__(name: str) -> object:
    module = _LATE.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"sipmsg.{module}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
