"""The calls of a log, each judged as a history: what its messages are in the light of those before them."""

from __future__ import annotations

from datetime import datetime

from attrs import evolve

from sipmsg.logs import Entry
from sipmsg.model.message import Request, Response
from sipmsg.reports.places import Origin
from sipmsg.rules.catalogue import RULES
from sipmsg.rules.report import Report
from sipmsg.rules.selection import Selection
from sipmsg.rules.transaction import Transaction
from sipmsg.rules.view import View


class Calls:
    """The calls of one log by Call-ID; a log is what one side saw, in order."""

    def __init__(self, selection: Selection) -> None:
        self._ids = tuple(sorted(id for id in selection.ids if RULES[id].scope == "transaction"))
        self._calls: dict[str, tuple[Transaction, list[Origin]]] = {}

    def report(self, message: Request | Response, entry: Entry, origin: Origin) -> Report:
        """Take the next message; give what the rules of the scope transaction find."""
        call_id = View(message).call_id
        if not call_id:
            # Messages without Call-ID can be of any calls: together they are no history.
            return Report((), source=origin.source)
        call = self._calls.get(call_id)
        if call is None:
            call = self._calls[call_id] = (Transaction(select=self._ids, transport=entry.transport), [])
        transaction, origins = call
        origins.append(origin)
        at = seconds(entry.time)
        if isinstance(message, Request):
            found = transaction.request(message, at=at)
        else:
            found = transaction.response(message, at=at)
        if not found:
            return Report((), source=origin.source)
        return Report(found, transaction.messages, origin.source, tuple(origins))


def joined(one: Report, other: Report) -> Report:
    """Give one report with the findings of both, those of the second behind."""
    if not other.findings:
        return one
    before = len(one.messages)
    moved = tuple(evolve(finding, subject=finding.subject + before) for finding in other.findings)
    return Report(one.findings + moved, (*one.messages, *other.messages), one.source, (*one.origins, *other.origins))


def seconds(time: str) -> float | None:
    """Give a time of a log in seconds; None if it is none.

    >>> seconds("2026-11-24 12:00:01.5") - seconds("2026-11-24 12:00:00")
    1.5
    """
    try:
        return datetime.fromisoformat(time).timestamp()
    except ValueError:
        return None
