"""What was seen of one call so far: requests with their responses, dialogs, and reliable responses under way.

Everything that a rule asks of the past is kept by key, so that each message costs the same however long the call is.
"""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.event import INVITE_USAGE, Chain, Dialog, Event, Facts, Fork, Record, is_reliable
from sipmsg.rules.session import session
from sipmsg.rules.targets import target_key
from sipmsg.rules.view import View

_DIALOG_MAKERS = frozenset(("INVITE", "SUBSCRIBE", "REFER"))

_WITH_SESSION = frozenset(("INVITE", "PRACK", "UPDATE", "ACK"))

_MAGIC_COOKIE = "z9hg4bk"

# A registrar or event state compositor makes no dialog, so that a tag in To of such a request names none.
_NEVER_IN_DIALOG = frozenset(("REGISTER", "PUBLISH"))


def _tag(address: object) -> str:
    return getattr(address, "tag", None) or ""


def _branch(view: View) -> str:
    """Give what tells transactions apart.

    A branch without magic cookie can be that of all requests of a client (RFC 2543), and without branch a server still
    adds to the value of Via, so that the number in CSeq and sent-by have to tell (RFC 3261 section 17.2.3).
    """
    if not view.via:
        return ""
    via = view.via[0]
    branch = (via.branch or "").lower()
    if branch.startswith(_MAGIC_COOKIE):
        return branch
    return f"{view.cseq.sequence if view.cseq is not None else ''} {branch} {via.sent_by}".lower()


class History:
    """The messages of one call, in order, with keys to what rules ask for."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.records: dict[tuple[str, str], Record] = {}
        self.caller_tag: str | None = None
        self.whole = False
        """Whether the first request was outside of any dialog, so that every dialog of the call was seen to begin."""
        self.recognised: dict[bool, set[str]] = {True: set(), False: set()}
        """Methods that a side sent or listed in Allow: the caller (True) and the other (False)."""
        self._chains: dict[tuple[str, str, str, str], Chain] = {}
        self._dialogs: dict[tuple[str, str, str], Dialog] = {}
        self._same: dict[tuple[str, str, int, str], Record] = {}
        self._forks: dict[tuple[str, str, int | None, str], Fork] = {}
        self._invites: dict[tuple[str, str, int], Record] = {}
        self._inviters: set[tuple[str, str]] = set()
        self._subscribers: set[tuple[str, str]] = set()
        self._replaced_etags: set[str] = set()
        self._all: list[Record] = []

    def __iter__(self) -> Iterator[Record]:
        """Give the transactions in the order of their requests."""
        return iter(self._all)

    def invite(self, record: Record) -> Record | None:
        """Give the INVITE to which an ACK belongs by its number."""
        return None if record.cseq is None else self._invites.get((record.call_id, record.from_tag, record.cseq))

    def is_of_invite(self, record: Record) -> bool:
        """Tell whether an ACK has the branch of an INVITE with its number."""
        invite = self.records.get((_branch(record.request.view), "INVITE"))
        return invite is not None and invite.cseq == record.cseq

    # Requests

    def meet(self, view: View, at: float | None) -> tuple[Event, bool]:
        """Give the event of a request, and whether it is a retransmission."""
        record = self.records.get((_branch(view), view.method))
        if record is not None and _same_request(record.request.view, view):
            return Event("request", view, at, self, record, session=record.request.session), True
        record = self._new(view)
        described = session(view) if view.method in _WITH_SESSION else None
        record.request = Event("request", view, at, self, record, session=described)
        return record.request, False

    def _new(self, view: View) -> Record:
        from_tag, to_tag = _tag(view.from_), _tag(view.to)
        if self.caller_tag is None:
            self.caller_tag, self.whole = from_tag, not to_tag and view.method != "CANCEL"
        cseq = view.cseq.sequence if view.cseq is not None else None
        record = Record(view.method, view.call_id or "", from_tag, to_tag, cseq, from_tag == self.caller_tag)
        if view.method == "CANCEL":
            record.cancelled = self.records.get((_branch(view), "INVITE"))
            if record.cancelled is not None:
                record.was_pending = record.cancelled.final is None and bool(record.cancelled.responses)
        elif view.method != "ACK":
            self._tie(record, view)
        return record

    def _tie(self, record: Record, view: View) -> None:
        """Tie a new request to what came before it."""
        chain = self._chains.get((record.call_id, record.from_tag, record.method, record.to_tag))
        last = chain.last if chain is not None else None
        if chain is not None and last is not None and (last.final is None or last.final.view.code >= 300):
            record.chain = chain
            record.previous = None if _is_forked(last.request.view, view) else last
        if record.cseq is not None and not record.to_tag:
            same = self._same.get(_same_key(record, record.cseq))
            record.merged_with = same if same is not None and same.final is None else None
        if record.to_tag:
            self._tie_to_dialog(record)
        if view.method == "PRACK" and view.rack is not None:
            rack = view.rack
            fork = self._forks.get((record.call_id, record.from_tag, rack.cseq_num, record.to_tag))
            record.knows_invite = (record.call_id, record.from_tag) in self._inviters
            if fork is not None and rack.method == "INVITE":
                record.acknowledged_fork = fork
                same = None if record.cseq is None else self._same.get(_same_key(record, record.cseq))
                forwarded = same.acknowledges if same is not None else None
                record.acknowledges = fork.unacknowledged.get(rack.response_num) or forwarded
        if view.method == "PUBLISH":
            record.stale_etag = view.sip_if_match in self._replaced_etags

    def _tie_to_dialog(self, record: Record) -> None:
        record.dialog = dialog = self._dialogs.get(self._dialog_key(record, record.to_tag))
        if dialog is None:
            # A NOTIFY can come before the response to the SUBSCRIBE or REFER, and then makes the dialog.
            known = record.method in _NEVER_IN_DIALOG or not self._subscribers.isdisjoint(
                ((record.call_id, record.to_tag), (record.call_id, record.from_tag))
            )
            record.dialog_unknown = self.whole and not known
            return
        before = dialog.last.get((record.method, record.from_tag))
        # At a proxy one request is seen twice, with one number.
        overlaps = before is not None and before.final is None and before.cseq != record.cseq
        record.pending_before = before if overlaps else None
        other = dialog.last.get(("INVITE", record.to_tag)) if record.method == "INVITE" else None
        record.pending_other = other if other is not None and other.final is None else None
        record.out_of_order = record.cseq is not None and record.cseq < dialog.highest.get(record.from_tag, -1)
        record.after_bye = dialog.ended

    def _dialog_key(self, record: Record, to_tag: str) -> tuple[str, str, str]:
        first, second = sorted((record.from_tag, to_tag))
        return record.call_id, first, second

    def add_copy(self, record: Record) -> None:
        """Add a retransmission of a request."""
        if record.responses:
            record.copies_after_response += 1

    def add_request(self, event: Event) -> None:
        """Add a request that is no retransmission."""
        record, view = event.record, event.view
        self.records[_branch(view), view.method] = record
        self._all.append(record)
        self.recognised[record.caller].update((*view.allow, view.method))
        if record.method == "CANCEL":
            if record.cancelled is not None and record.cancelled.cancel is None:
                record.cancelled.cancel = record
            return
        if record.method == "ACK":
            return
        chain = record.chain
        chain.last = record
        self._chains[record.call_id, record.from_tag, record.method, record.to_tag] = chain
        if view.request_uri is not None:
            chain.tried.add(target_key(view.request_uri))
        if record.cseq is not None:
            self._same.setdefault(_same_key(record, record.cseq), record)
            if record.method == "INVITE":
                self._invites[record.call_id, record.from_tag, record.cseq] = record
        if record.method == "INVITE":
            self._inviters.add((record.call_id, record.from_tag))
        elif record.method in _DIALOG_MAKERS:
            self._subscribers.add((record.call_id, record.from_tag))
        if record.dialog is not None:
            record.dialog.last[record.method, record.from_tag] = record
            if record.cseq is not None:
                highest = record.dialog.highest
                highest[record.from_tag] = max(record.cseq, highest.get(record.from_tag, 0))
            record.dialog.ended = record.dialog.ended or record.method == "BYE"
        if record.acknowledges is not None and record.acknowledged_fork is not None:
            number = record.acknowledges.view.rseq or 0
            record.acknowledged_fork.unacknowledged.pop(number, None)
            record.acknowledged_fork.unacknowledged_sessions.pop(number, None)

    # Responses

    def answer(self, view: View, at: float | None, own: bool | None) -> Event:
        """Give the event of a response."""
        record = self.records.get((_branch(view), view.method)) if view.method != "ACK" else None
        if record is None:
            return Event("response", view, at, self, own=own)
        tag = _tag(view.to)
        # A proxy's two sides see the responses of one UAS twice.
        fork = record.forks.get(tag) or self._forks.get(_fork_key(record, tag)) or Fork(tag)
        described = session(view) if view.method in _WITH_SESSION else None
        return Event("response", view, at, self, record, fork, own, described)

    def add_response(self, event: Event) -> None:
        """Add a response that matches a request."""
        record, view, fork = event.record, event.view, event.fork
        code = view.code
        record.responses.append(event)
        record.forks.setdefault(fork.tag, fork)
        self.recognised[not record.caller].update(view.allow)
        if code > 100 and fork.tag and record.first_tagged is None:
            record.first_tagged = event
        if 100 < code < 200:
            record.progress = event
        if code > 100 and record.keep is None and view.via and view.via[0].keep is not None:
            record.keep = event
        if 100 < code < 300 and fork.tag and record.method in _DIALOG_MAKERS:
            self._make_dialog(event)
        if record.method == "INVITE":
            self._add_session(event)
        if code >= 200:
            self._add_final(event)

    def _make_dialog(self, event: Event) -> None:
        record = event.record
        dialog = self._dialogs.setdefault(self._dialog_key(record, event.fork.tag), Dialog(event))
        dialog.last.setdefault((record.method, record.from_tag), record)
        if record.cseq is not None:
            dialog.highest.setdefault(record.from_tag, record.cseq)

    def _add_session(self, event: Event) -> None:
        record, view, fork = event.record, event.view, event.fork
        if fork.tag:
            self._forks[_fork_key(record, fork.tag)] = fork
        reliable = 100 < view.code < 200 and is_reliable(view)
        if reliable and view.rseq not in fork.reliable:
            number = view.rseq or 0
            fork.reliable[number] = fork.unacknowledged[number] = event
            fork.last_rseq = max(number, fork.last_rseq)
            if isinstance(event.session, bytes):
                fork.unacknowledged_sessions[number] = event
        if event.session is not None and 100 < view.code < 300:
            fork.described = fork.described or event
            if reliable or view.code >= 200:
                fork.agreed = fork.agreed or event

    def _add_final(self, event: Event) -> None:
        record, view, fork = event.record, event.view, event.fork
        fork.final = fork.final or event
        if record.final is not None:
            return
        record.final = event
        chain = record.chain
        if 300 <= view.code < 400:
            for contact in view.contact:
                key = target_key(contact.uri)
                if key in chain.tried:
                    chain.offered_again[key] = event
        if view.code == 422 and view.min_se is not None:
            chain.min_se = max(chain.min_se, view.min_se.seconds)
        if view.code in (408, 481) and record.dialog is not None and record.method in INVITE_USAGE:
            record.dialog.failed.setdefault(record.from_tag, event)
        if view.code >= 300 and record.acknowledges is not None and record.acknowledged_fork is not None:
            self._take_back(record, record.acknowledges, record.acknowledged_fork)
        if record.method == "PUBLISH" and view.code < 300:
            used = record.request.view.sip_if_match
            if used is not None and used != view.sip_etag:
                self._replaced_etags.add(used)

    def _take_back(self, record: Record, acknowledged: Event, fork: Fork) -> None:
        """Have a response wait again: the PRACK for it was refused on the way."""
        number = acknowledged.view.rseq or 0
        fork.unacknowledged[number] = acknowledged
        if isinstance(acknowledged.session, bytes):
            fork.unacknowledged_sessions[number] = acknowledged


def _fork_key(record: Record, tag: str) -> tuple[str, str, int | None, str]:
    return record.call_id, record.from_tag, record.cseq if record.method == "INVITE" else None, tag


def _same_key(record: Record, cseq: int) -> tuple[str, str, int, str]:
    return record.call_id, record.from_tag, cseq, record.method


def _is_forked(first: View, other: View) -> bool:
    """Tell whether two requests are one of a client, which a proxy sends to one target after the other."""
    if len(first.via) < 2 or len(other.via) < 2 or first.cseq != other.cseq:
        return False
    branch = other.via[-1].branch
    return branch is not None and branch == first.via[-1].branch


def _same_request(first: View, other: View) -> bool:
    """Tell whether a request with the branch of another is that one again, and no attempt with new credentials."""
    if (first.cseq and first.cseq.sequence) != (other.cseq and other.cseq.sequence):
        return False
    return all(
        [row.raw for row in first.fields(name)] == [row.raw for row in other.fields(name)]
        for name in ("Authorization", "Proxy-Authorization")
    )
