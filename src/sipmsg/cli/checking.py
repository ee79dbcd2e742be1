"""The work of ``sipmsg check``: files in, reports out, each response checked with the request it answers."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator
from itertools import accumulate

from sipmsg.cli.calls import Calls, joined
from sipmsg.cli.console import Console
from sipmsg.cli.inputs import BARE_LF, read_all
from sipmsg.errors import SipError
from sipmsg.logs import Entry, read
from sipmsg.model.message import Request, Response
from sipmsg.parsing.message import parse
from sipmsg.registry import TRANSPORTS
from sipmsg.reports.places import Origin
from sipmsg.rules.check import check
from sipmsg.rules.received import Received
from sipmsg.rules.report import Report
from sipmsg.rules.selection import UnknownRuleError, selection
from sipmsg.rules.settings import Settings
from sipmsg.rules.view import View

_LINE = re.compile(rb"[^\n]*\n|[^\n]+")


class UsageError(Exception):
    """Wrong usage: where it is, and what is wrong."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place = place
        self.reason = reason


class Source:
    """A file and where its messages begin; ``line_starts`` where its line ends are changed before parsing."""

    def __init__(self, name: str, octets: bytes, *, crlf: bool) -> None:
        self.name = name
        self.octets = BARE_LF.sub(b"\r\n", octets) if crlf else octets
        self.line_starts: list[int] | None = None
        if crlf and len(self.octets) != len(octets):
            self.line_starts = list(accumulate(map(len, _LINE.findall(octets)), initial=0))

    def entries(self) -> Iterator[tuple[Entry, Origin]]:
        """Give the messages, each with where it stands."""
        line, at = 1, 0
        for entry in read(self.octets):
            line += self.octets.count(b"\n", at, entry.offset)
            at = entry.offset
            yield entry, Origin(self.name, entry.offset, line, entry.octets, self.line_starts)


class Checking:
    """One run of the command; ``unreadable`` tells whether a file could not be read, which has been said."""

    def __init__(self, options: Namespace, settings: Settings, console: Console) -> None:
        self.unreadable = False
        self._options = options
        self._settings = settings
        self._console = console
        try:
            self._selection = selection(settings.select, settings.ignore)
        except UnknownRuleError as error:
            raise UsageError("sipmsg check", str(error)) from None
        self._transport = (options.transport or "").upper()
        if self._transport and self._transport not in TRANSPORTS:
            known = ", ".join(TRANSPORTS)
            raise UsageError("sipmsg check", f"--transport is one of {known}, not {options.transport}")
        self._request = self._given_request(options.request) if options.request else None

    def _sources(self, names: list[str]) -> Iterator[Source]:
        for name, source in zip(names, read_all(names, self._console, crlf=False), strict=True):
            if source.octets is None:
                self.unreadable = True
            else:
                yield Source("standard input" if name == "-" else name, source.octets, crlf=self._options.crlf)

    def _given_request(self, name: str) -> tuple[Request, Origin]:
        for source in self._sources([name]):
            entry, origin = next(source.entries())
            try:
                message = parse(entry.octets, tolerant=True)
            except SipError as error:
                raise UsageError(source.name, f"no request: {error.reason}") from None
            if isinstance(message, Request):
                return message, origin
            raise UsageError(source.name, "no request: it begins with a response")
        raise UsageError("sipmsg check", "the file of --request cannot be read")

    def reports(self) -> Iterator[Report]:
        """Check one message after another."""
        for source in self._sources(self._options.files):
            requests: dict[tuple[str, str], tuple[Request, Origin]] = {}
            calls = Calls(self._selection)
            for entry, origin in source.entries():
                yield self._report(entry, origin, requests, calls)

    def _report(
        self, entry: Entry, origin: Origin, requests: dict[tuple[str, str], tuple[Request, Origin]], calls: Calls
    ) -> Report:
        try:
            message = parse(entry.octets, tolerant=True)
        except SipError as error:
            finding = error.finding()
            wanted = self._selection.keeps(finding.rule, finding.severity)
            return Report((finding,) if wanted else (), (), origin.source, (origin,))
        asked = self._request
        received = None
        if isinstance(message, Response):
            transport = self._transport or (entry.transport if entry.transport in TRANSPORTS else "")
            received = Received(transport=transport) if transport else None
            asked = asked or requests.get(_transaction(message))
        else:
            asked = None
            requests[_transaction(message)] = (message, origin)
        report = check(
            message,
            request=asked[0] if asked else None,
            received=received,
            select=self._settings.select,
            ignore=self._settings.ignore,
        )
        origins = (origin, asked[1]) if asked else (origin,)
        report = Report(report.findings, report.messages, origin.source, origins)
        return joined(report, calls.report(message, entry, origin)) if entry.time else report


def _transaction(message: Request | Response) -> tuple[str, str]:
    """Give what tells a transaction: the branch of the topmost Via and the method of CSeq (RFC 3261 section 17.1.3)."""
    view = View(message)
    via = view.via
    branch = via[0].branch if via else None
    if branch is None or not branch.lower().startswith("z9hg4bk"):
        # From before RFC 3261: Call-ID and CSeq have to do.
        branch = f" {view.call_id} {view.cseq.sequence if view.cseq is not None else ''}"
    return branch, view.cseq.method if view.cseq is not None else view.method
