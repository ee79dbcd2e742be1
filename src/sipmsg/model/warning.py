"""Warning: what is wrong with the session description, or else with the request (RFC 3261 section 20.43)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import TERMINALS, builds
from sipmsg.model.equivalence import CASE_SENSITIVE, Comparable
from sipmsg.model.text import quote


@frozen
class WarningValue(Comparable):
    """One warning: a code of three digits, who warns (a host with an optional port, or a name), and text for people.

    ``text`` is without quotes and escapes. The codes are in `sipmsg.registry.WARNING_CODES`.

    >>> str(WarningValue(370, "devnull", "Choose a bigger pipe"))
    '370 devnull "Choose a bigger pipe"'
    """

    code: int
    agent: str
    text: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return f"{self.code:03} {self.agent} {quote(self.text)}"


@builds("warning_value")
def _warning_value(code: int, agent: str, text: str) -> WarningValue:
    return WarningValue(code, agent, str(text))


TERMINALS["WARN_CODE"] = int
