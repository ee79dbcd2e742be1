"""Transaction: the requests and responses of one call, judged one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sipmsg.findings import Finding
from sipmsg.model.message import Message, Request, Response
from sipmsg.registry import METHODS
from sipmsg.rules._names import as_names
from sipmsg.rules.catalogue import RULES
from sipmsg.rules.check import Exchange, check_message, in_order, judge
from sipmsg.rules.event import Event, Facts
from sipmsg.rules.history import History
from sipmsg.rules.report import Report
from sipmsg.rules.selection import DEFAULT, Plan, Selection, selection
from sipmsg.rules.view import View


class Transaction:
    """What one side sees of one call, in order: its transactions, matched by branch (RFC 3261 section 17.1.3).

    ``request()`` and ``response()`` take the next message, with its time in seconds if that is known (rules about
    time need it), and give the findings that are new: of the message alone, of a response as an answer to its request,
    and of both in the light of what came before. Bytes are parsed tolerantly. ``close()`` says that no more comes.
    Responses of different To tags are those of different UAS (forks).

    What no message tells is said at the start, or the rules that need it do not apply: ``transport`` over which the
    messages go (``UDP``); ``single_uas``: that both sides are user agents without a proxy between them, so that one
    alone answers; ``proxy``: that what answers is a proxy; ``stateless``: that it, or the UAS, keeps no state. Which
    side a message comes from follows from the tags.

    >>> import sipmsg
    >>> call = sipmsg.Transaction(select=["rseq-first-range"])
    >>> invite = sipmsg.Request("INVITE", "sip:bob@biloxi.example", headers={
    ...     "Via": "SIP/2.0/UDP a.example;branch=z9hG4bK1", "From": "<sip:a@a.example>;tag=1",
    ...     "To": "<sip:bob@biloxi.example>", "Call-ID": "1", "CSeq": "1 INVITE"})
    >>> call.request(invite)
    ()
    >>> ringing = invite.respond(180, headers={"RSeq": 2**31, "Require": "100rel"})
    >>> [str(finding) for finding in call.response(ringing)]
    ['error: responses[0].rseq: begin with an RSeq from 1 to 2147483647, not 2147483648 [rseq-first-range, RFC 3262 \
section 3]']
    """

    def __init__(
        self,
        *,
        select: Iterable[str] = (DEFAULT,),
        ignore: Iterable[str] = (),
        transport: str = "",
        single_uas: bool = False,
        proxy: bool = False,
        stateless: bool = False,
    ) -> None:
        if proxy and single_uas:
            raise ValueError("a proxy is no UAS: give one of proxy and single_uas")
        self._chosen = selection(as_names(select), as_names(ignore))
        facts = Facts(transport=transport.upper(), single_uas=single_uas, proxy=proxy, stateless=stateless)
        self._history = History(facts)
        self._messages: list[Message] = []
        self._requests = 0
        self._findings: list[Finding] = []
        self._last: View | None = None
        self._closed = False

    def request(self, message: Request | bytes, *, at: float | None = None) -> tuple[Finding, ...]:
        """Take a request, or a retransmission of one; give what is new."""
        view = self._see(message, Request)
        findings = check_message(view, self._chosen)
        event, again = self._history.meet(view, at)
        findings += judge(_plan(self._chosen, "repeated request" if again else "request", 0, view.method), view, event)
        if again:
            self._history.add_copy(event.record)
        else:
            self._history.add_request(event)
        return self._tell(findings)

    def response(
        self, message: Response | bytes, *, at: float | None = None, own: bool | None = None
    ) -> tuple[Finding, ...]:
        """Take a response; give what is new. ``own`` tells whether who sends it made it, and does not forward it."""
        view = self._see(message, Response)
        findings = check_message(view, self._chosen)
        event = self._history.answer(view, at, own)
        if event.matched is None:
            findings += judge(_plan(self._chosen, "stray response", view.code, view.method), view, event)
            return self._tell(findings)
        asked = event.matched.request.view
        findings += judge(self._chosen.plan("exchange", view.code, asked.method), view, Exchange(view, asked))
        findings += judge(_plan(self._chosen, "response", view.code, view.method), view, event)
        self._history.add_response(event)
        return self._tell(findings)

    def close(self, *, at: float | None = None) -> tuple[Finding, ...]:
        """Say that no more comes, until a time if there is one; give what is wrong because it never came."""
        last = self._last
        if self._closed or last is None:
            self._closed = True
            return ()
        self._closed = True
        return self._tell(judge(_plan(self._chosen, "close", 0, ""), last, Event("close", last, at, self._history)))

    @property
    def messages(self) -> tuple[Message, ...]:
        """The messages so far, in order; ``finding.subject`` is an index into them."""
        return tuple(self._messages)

    def report(self) -> Report:
        """Give all findings so far, with the messages that they speak of."""
        return Report(in_order(self._findings), tuple(self._messages))

    def _see(self, message: Message | bytes, kind: type[Message]) -> View:
        from sipmsg.parsing.message import parse

        if self._closed:
            raise ValueError("the call was closed: no more comes")
        parsed = message if isinstance(message, Message) else parse(message, tolerant=True)
        if not isinstance(parsed, kind):
            raise TypeError(f"{kind.__name__.lower()}() takes a {kind.__name__}, not a {type(parsed).__name__}")
        number = len(self._messages)
        if kind is Request:
            label = f"requests[{self._requests}]."
            self._requests += 1
        else:
            label = f"responses[{number - self._requests}]."
        self._messages.append(parsed)
        self._last = View(parsed, number=number, label=label)
        return self._last

    def _tell(self, findings: list[Finding]) -> tuple[Finding, ...]:
        self._findings += findings
        return in_order(findings)


def _plan(chosen: Selection, moment: str, code: int, method: str) -> Plan:
    return _cached(chosen, moment, code if 100 <= code <= 699 else 0, method if method in METHODS else "")


@lru_cache(maxsize=4096)
def _cached(chosen: Selection, moment: str, code: int, method: str) -> Plan:
    """Give the rules that what happens calls for.

    Those on a "response" are asked of their status codes and methods alone, those on "any response" of all.
    """
    return Plan(
        rule
        for rule in RULES.values()
        if rule.scope == "transaction"
        and rule.id in chosen.ids
        and (
            (moment == "response" and "any response" in rule.on)
            or (moment in rule.on and (moment != "response" or rule.speaks_of(code, method)))
        )
    )
