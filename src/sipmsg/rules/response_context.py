"""A fork as it goes on: what breaks the rules for proxies, and what is to be done next (RFC 3261 section 16.7)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from sipmsg.findings import Finding
from sipmsg.model.message import Message, Request, Response
from sipmsg.registry import METHODS
from sipmsg.rules._names import as_names
from sipmsg.rules.check import in_order, judge
from sipmsg.rules.fork import Fork
from sipmsg.rules.fork_answers import Answers, parsed
from sipmsg.rules.fork_branch import Branch, Got
from sipmsg.rules.fork_history import History, Party
from sipmsg.rules.report import Report
from sipmsg.rules.selection import DEFAULT, Plan, Selection, selection
from sipmsg.rules.targets import Target, target_of
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.rule import Rule

_TIMEOUT, _TRANSPORT = 408, 503


class ResponseContext(Answers):
    """All responses to one request that is tried at several targets, in turn or at once.

    It is told what happens, in the order in which it happens, and each time gives what has become wrong by that.
    It also tells what to do: `best_response`, `final_response`, `to_forward`, `to_cancel`, `may_fork` for proxies,
    `next_step` for clients (``role`` is "uac" then). What must be done at once, a response forwarded or a CANCEL
    sent, is to be told before what comes next. ``looped`` tells that the request went through this proxy before
    (RFC 5393 section 4.2). Requests and responses may be bytes, which are parsed tolerantly.

    >>> import sipmsg
    >>> request = sipmsg.Request("INVITE", "sip:bob@biloxi.example", headers={"CSeq": "1 INVITE"})
    >>> context = ResponseContext(request)
    >>> context.opened("sip:bob@192.0.2.4", "z9hG4bK1")
    ()
    >>> _ = context.received(sipmsg.Response(603, headers={"Via": "SIP/2.0/UDP a;branch=z9hG4bK1, SIP/2.0/UDP b"}))
    >>> context.may_fork(), [finding.rule for finding in context.opened("sip:bob@192.0.2.5", "z9hG4bK2")]
    (False, ['6xx-must-not-fork'])
    """

    def __init__(
        self,
        request: Request | bytes,
        *,
        role: Party = "proxy",
        looped: bool = False,
        select: Iterable[str] = (DEFAULT,),
        ignore: Iterable[str] = (),
    ) -> None:
        asked = parsed(request)
        if not isinstance(asked, Request):
            raise TypeError("a response context is made for a request, not for a response")
        self._messages: list[Message] = [asked]
        self._history = History(View(asked, label="request."), role, looped, self._messages)
        self._chosen = selection(as_names(select), as_names(ignore))
        self._findings: list[Finding] = []
        self._made: dict[int, Response] = {}

    def opened(self, target: Target | str, branch: str, request: Request | bytes | None = None) -> tuple[Finding, ...]:
        """Tell that the request was sent to a target; ``branch`` is the branch of its Via, ``request`` what was sent.

        Raises `ValueError` for a branch that is there already, `SipSyntaxError` for text that is no URI.
        """
        history = self._history
        if branch in history.branches:
            raise ValueError(f"there is a branch {branch!r} already")
        opened = Branch(len(history.branches), branch, target_of(target))
        if request is not None:
            opened.request = self._view(parsed(request), f"branches[{opened.number}].request.")
        findings = self._went_on("opened", opened)
        history.open(opened)
        return (*findings, *self._judged(Fork(history, "opened", opened.request or history.request, opened)))

    def cancelled(self, branch: str) -> tuple[Finding, ...]:
        """Tell that a CANCEL was sent on a branch; raises `ValueError` for an unknown one."""
        cancelled = self._branch(branch)
        self._history.cancel(cancelled)
        return self._judged(Fork(self._history, "cancelled", self._history.request, cancelled))

    def cancel_received(self, cancel: Request | bytes) -> tuple[Finding, ...]:
        """Tell that a CANCEL for the request came from upstream, so that all branches are to be cancelled (16.10).

        Its own 200 is no response of this context, and a CANCEL after a final response or to what is no INVITE
        changes nothing. Raises `ValueError` where the context is that of a client, and for what is no CANCEL.
        """
        if self._history.role == "uac":
            raise ValueError("a client receives no CANCEL for its own request")
        message = parsed(cancel)
        if not isinstance(message, Request) or message.method != "CANCEL":
            raise ValueError("this takes a CANCEL")
        findings = self._went_on("cancel received", None)
        self._history.give_up(self._view(message, "cancel."))
        return findings

    def timed_out(self, branch: str) -> tuple[Finding, ...]:
        """Tell that no final response came in time, which counts as a 408 (sections 16.7 and 16.8)."""
        return self._ended(branch, _TIMEOUT)

    def failed(self, branch: str) -> tuple[Finding, ...]:
        """Tell that the request could not be sent, which counts as a 503 (section 16.9)."""
        return self._ended(branch, _TRANSPORT)

    def terminated(self, branch: str) -> tuple[Finding, ...]:
        """Tell that the client transaction of a branch is gone: no response matches it any more."""
        gone = self._branch(branch)
        if not gone.final:
            return self._ended(branch, _TIMEOUT)
        gone.gone = True
        return ()

    def received(self, response: Response | bytes, branch: str | None = None) -> tuple[Finding, ...]:
        """Tell that a response came: on the branch that its topmost Via names, unless ``branch`` is given."""
        history = self._history
        message = _answer(response)
        number = len(self._messages)
        view = View(message, number=number)
        vias = view.via
        on = history.branches.get(branch if branch is not None else vias[0].branch or "" if vias else "")
        if on is None:
            view.label = f"strays[{history.strays}]."
            history.strays += 1
        else:
            view.label = f"branches[{on.number}].responses[{on.received}]."
            on.received += 1
        self._messages.append(message)
        got = Got(number, view.code, view, on, stray=on is None or on.gone)
        below = len(vias) + len(tuple(view.unreadable("Via"))) - 1
        got.own = (history.role == "proxy" and below < 1) or view.method not in ("", history.request.method)
        findings = self._went_on("received", on)
        history.receive(got)
        return (*findings, *self._judged(Fork(history, "received", view, on, got)))

    def sent(self, response: Response | bytes) -> tuple[Finding, ...]:
        """Tell that a response was sent upstream, a forwarded one or one of the proxy's own.

        Raises `ValueError` where the context is that of a client.
        """
        history = self._history
        if history.role == "uac":
            raise ValueError("a client sends no responses")
        view = self._view(_answer(response), f"sent[{history.sent}].")
        source, exact = history.index.find(view, history.request, history.owed.values())
        branch = source.branch if source is not None else None
        findings = self._judged(Fork(history, "sent", view, branch, source, exact))
        if missed := history.shut_out(view, source):
            findings += self._judged(Fork(history, "late", history.request, branch, overdue=missed))
        history.send(view, source)
        return findings

    def close(self) -> tuple[Finding, ...]:
        """Tell that all transactions of the context are terminated, the server transaction included."""
        if self._history.closed:
            return ()
        findings = self._went_on("closed", None)
        found = self._judged(Fork(self._history, "closed", self._history.request))
        self._history.close()
        return (*findings, *found)

    def report(self) -> Report:
        """Give all findings so far, with all messages."""
        return Report(in_order(self._findings), tuple(self._messages))

    def _ended(self, branch: str, code: int) -> tuple[Finding, ...]:
        ended = self._branch(branch)
        findings = self._went_on("ended", ended)
        self._history.receive(Got(-1 - ended.number, code, None, ended, stray=ended.gone))
        ended.gone = True
        return (*findings, *self._judged(Fork(self._history, "ended", self._history.request, ended)))

    def _went_on(self, kind: str, branch: Branch | None) -> tuple[Finding, ...]:
        """Judge what should have been done before this; each thing is judged once."""
        history = self._history
        if not history.owed and not history.uncancelled:
            return ()
        overdue, uncancelled = tuple(history.owed.values()), tuple(history.uncancelled.values())
        history.owed.clear()
        history.uncancelled.clear()
        view = history.request
        return self._judged(
            Fork(history, "late", view, branch, overdue=overdue, uncancelled=uncancelled, cause=history.cancelling)
        )

    def _judged(self, fork: Fork) -> tuple[Finding, ...]:
        code = fork.view.code if fork.kind == "sent" else 0
        method = self._history.request.method
        plan = _plan(self._chosen, self._history.role, fork.kind, code, method if method in METHODS else "")
        found = tuple(judge(plan, fork.view, fork))
        self._findings += found
        return found

    def _branch(self, branch: str) -> Branch:
        found = self._history.branches.get(branch)
        if found is None:
            raise ValueError(f"there is no branch {branch!r}")
        return found

    def _view(self, message: Message, label: str) -> View:
        view = View(message, number=len(self._messages), label=label)
        self._messages.append(message)
        return view


def _answer(response: Response | bytes) -> Response:
    message = parsed(response)
    if not isinstance(message, Response):
        raise TypeError("this takes a response, not a request")
    return message


@lru_cache(maxsize=1024)
def _plan(chosen: Selection, role: Party, kind: str, code: int, method: str) -> Plan:
    """Give the rules for an event; the code counts where the response of the event is what they speak of."""
    from sipmsg.rules.catalogue import RULES

    def asked(rule: Rule) -> bool:
        return (
            rule.scope == "forking"
            and rule.id in chosen.ids
            and rule.role == role
            and kind in rule.on
            and method in rule.methods
            and (kind != "sent" or code in rule.codes)
        )

    return Plan(rule for rule in RULES.values() if asked(rule))
