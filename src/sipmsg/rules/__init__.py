"""The semantic layer: what a response must be by the RFCs, beyond its syntax.

Names are loaded at first use.

>>> from sipmsg.rules import RULES
>>> RULES["to-tag-required"].citation
'RFC 3261 section 8.2.6.2'
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sipmsg.rules.assertion import assert_valid
    from sipmsg.rules.catalogue import RULES
    from sipmsg.rules.check import check, outcomes
    from sipmsg.rules.received import Received
    from sipmsg.rules.report import Report
    from sipmsg.rules.response_context import ResponseContext
    from sipmsg.rules.rule import Rule
    from sipmsg.rules.selection import UnknownRuleError
    from sipmsg.rules.transaction import Transaction

__all__ = [
    "RULES",
    "Received",
    "Report",
    "ResponseContext",
    "Rule",
    "Transaction",
    "UnknownRuleError",
    "assert_valid",
    "check",
    "outcomes",
]

_MODULE_OF = {
    "RULES": "catalogue",
    "Received": "received",
    "Report": "report",
    "ResponseContext": "response_context",
    "Rule": "rule",
    "Transaction": "transaction",
    "UnknownRuleError": "selection",
    "assert_valid": "assertion",
    "check": "check",
    "outcomes": "check",
}


def __getattr__(name: str) -> object:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)
