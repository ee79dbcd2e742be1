"""What has happened in a response context, kept so that every question about it takes constant time."""

from __future__ import annotations

from typing import Literal

from attrs import define, field

from sipmsg.model.message import Message
from sipmsg.rules.best_response import Candidates
from sipmsg.rules.fork_branch import Branch, Got
from sipmsg.rules.fork_index import ReceivedIndex
from sipmsg.rules.targets import dialled, number_of, target_key
from sipmsg.rules.upstream import CHALLENGING
from sipmsg.rules.view import View

Party = Literal["proxy", "uac"]

_TIMEOUT = 408


@define(eq=False)
class History:
    """The branches of one request, what came on them, what was sent upstream, and what is still to be done."""

    request: View
    role: Party
    looped: bool
    messages: list[Message]
    branches: dict[str, Branch] = field(factory=dict)
    tried: set[str] = field(factory=set)
    """The targets of the branches, by what tells them apart."""
    live: dict[str, Branch] = field(factory=dict)
    """The branches without a final response."""
    breadth: int = 0
    """How much of Max-Breadth the live branches use up."""
    pending: dict[str, Branch] = field(factory=dict)
    """The branches to an INVITE in Proceeding for which no CANCEL was made (RFC 3261 section 16.7 step 10)."""
    uncancelled: dict[str, Branch] = field(factory=dict)
    """Those of them that must be cancelled now, and have not been judged for it yet."""
    cancelling: View | None = None
    """What calls for CANCELs: a 6xx that came, the final response that was sent, or a CANCEL from upstream."""
    given_up: bool = False
    """Whether a CANCEL came from upstream before any final response was sent (RFC 3261 section 16.10)."""
    candidates: Candidates = field(factory=Candidates)
    six: Got | None = None
    """The first 6xx that came."""
    success: Got | None = None
    """The first 2xx that came."""
    last: Got | None = None
    """The final response that came last."""
    challenging: list[Got] = field(factory=list)
    """The 401 and 407 that came."""
    owed: dict[int, Got] = field(factory=dict)
    """The responses that must be forwarded at once and are not yet."""
    index: ReceivedIndex = field(factory=ReceivedIndex)
    strays: int = 0
    cancellations: int = 0
    sent: int = 0
    first_final: View | None = None
    """The first final response that was sent."""
    closed: bool = False
    offers: dict[str, list[Got]] = field(factory=dict)
    """The 3xx by contacts, and the 416 by numbers, on which no branch was opened yet."""
    answers: int = 0
    """How many branches ended otherwise than by a timeout."""

    @property
    def is_invite(self) -> bool:
        """Whether the request is an INVITE."""
        return self.request.method == "INVITE"

    def open(self, branch: Branch) -> None:
        """Add a branch; a 3xx or 416 that is recursed on with it leaves the context (step 4)."""
        self.branches[branch.id] = self.live[branch.id] = branch
        self.breadth += branch.breadth
        key = target_key(branch.target)
        self.tried.add(key)
        offers = self.offers.pop(key, [])
        for got in offers:
            got.untried.pop(key, None)
            got.tried.add(key)
            if len(offers) == 1:
                got.recursed.add(key)
            if not got.untried:
                self.candidates.remove(got)
        number = dialled(branch.target)
        for got in self.offers.pop(f"416 {number}", ()) if number else ():
            self.candidates.remove(got)

    def cancel(self, branch: Branch) -> None:
        """Note that a CANCEL was made."""
        branch.cancelled = True
        self.cancellations += 1
        self.pending.pop(branch.id, None)
        self.uncancelled.pop(branch.id, None)

    def give_up(self, cancel: View) -> None:
        """Note a CANCEL from upstream, which does nothing once a final response was sent (section 9.2)."""
        if self.is_invite and self.first_final is None and not self.closed:
            self.given_up = True
            self._call_for_cancel(cancel)

    def receive(self, got: Got) -> None:
        """Add a response that came on a branch, or what stands for one."""
        branch = got.branch
        self.index.add(got)
        if got.stray or got.own or branch is None:
            return
        if got.code < 200:
            if not branch.final:
                self._provisional(got, branch)
        elif not branch.final:
            self._final(got, branch)
        elif 200 <= got.code < 300 and 200 <= branch.final < 300 and self.is_invite:
            # The transaction is in Accepted, which passes on every 2xx (RFC 6026 section 7.2).
            self.owed[got.order] = got

    def _provisional(self, got: Got, branch: Branch) -> None:
        if self.is_invite:
            branch.proceeding = True
            if not branch.cancelled:
                self.pending[branch.id] = branch
                if self.cancelling is not None:
                    self.uncancelled[branch.id] = branch
            if got.code > 100 and self.first_final is None:
                self.owed[got.order] = got

    def _final(self, got: Got, branch: Branch) -> None:
        self.end(branch, got.code)
        self.last = got
        if got.view is not None or got.code != _TIMEOUT:
            self.answers += 1
        if got.code < 300:
            self.success = self.success or got
            if self.first_final is None or self.is_invite:
                self.owed[got.order] = got
            if self.role == "uac":
                self._call_for_cancel(got.view)
            return
        if got.code in CHALLENGING:
            self.challenging.append(got)
        if self.is_invite or got.code != _TIMEOUT:
            # A 408 never answers anything but an INVITE (RFC 4320 section 4.2).
            self.candidates.add(got)
        if got.code < 400:
            got.offer()
            for key in got.untried:
                self.offers.setdefault(key, []).append(got)
        elif got.code == 416 and number_of(branch.target):
            self.offers.setdefault(f"416 {number_of(branch.target)}", []).append(got)
        elif got.code >= 600 and self.six is None:
            self.six = got
            self._call_for_cancel(got.view)

    def end(self, branch: Branch, code: int) -> None:
        """Note that a branch has its final response."""
        branch.final = code
        if self.live.pop(branch.id, None) is not None:
            self.breadth -= branch.breadth
        self.pending.pop(branch.id, None)
        self.uncancelled.pop(branch.id, None)

    def shut_out(self, view: View, got: Got | None) -> tuple[Got, ...]:
        """Give what should have been forwarded before this failure is sent, and cannot be any more after it."""
        if view.code < 300 or self.first_final is not None:
            return ()
        return tuple(owed for owed in self.owed.values() if owed is not got and (owed.code < 200 or not self.is_invite))

    def send(self, view: View, got: Got | None) -> None:
        """Note a response that was sent upstream, and the received one that it is."""
        self.sent += 1
        if got is not None:
            self.owed.pop(got.order, None)
            self.index.used(got)
        if view.code < 200 or self.first_final is not None:
            return
        self.first_final = view
        # What came before and was not forwarded may not be forwarded any more, but for a 2xx to an INVITE.
        self.owed = {number: owed for number, owed in self.owed.items() if self.is_invite and owed.code >= 200}
        self._call_for_cancel(view)

    def _call_for_cancel(self, cause: View | None) -> None:
        self.cancelling = cause
        self.uncancelled.update(self.pending)

    def close(self) -> None:
        """Note that all transactions of the context are terminated."""
        self.closed = True
        for branch in self.branches.values():
            branch.gone = True
