"""Checking: which rules a message breaks, alone, with how it came, and with the request it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from attrs import frozen

from sipmsg.findings import Finding
from sipmsg.model.message import Message, Request, Response
from sipmsg.rules._names import as_names
from sipmsg.rules.received import Received
from sipmsg.rules.report import CRASHED, Report
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Rule
from sipmsg.rules.selection import DEFAULT, Plan, Selection, selection
from sipmsg.rules.view import View

MOST = 20
"""How many problems of one rule are told; of more only that there are more."""


@frozen
class Arrival:
    """What rules of the scope transport judge: a response and how it came."""

    response: View
    received: Received


@frozen
class Exchange:
    """What rules of the scope exchange judge: a response and the request it answers."""

    response: View
    request: View


def check(
    message: Response | Request | bytes,
    *,
    request: Request | bytes | None = None,
    received: Received | None = None,
    select: Iterable[str] = (DEFAULT,),
    ignore: Iterable[str] = (),
) -> Report:
    """Find everything that is wrong with a message, by the RFCs and by its syntax.

    A response is judged alone, with ``received`` also by how it came, with ``request`` also as an answer to it; a
    request by the rules that hold for both. Bytes are parsed tolerantly. ``select`` and ``ignore`` name rules by id,
    family, source (``rfc3262``), scope, severity, ``all`` or ``default``. Raises `UnknownRuleError` for a name that
    nothing bears, `SipError` for bytes that are no message at all, `TypeError` for values of other types and where
    ``message`` is a request and ``request`` or ``received`` is given.

    >>> import sipmsg
    >>> asked = sipmsg.Request("INVITE", "sip:bob@biloxi.example", headers={"CSeq": "1 INVITE"})
    >>> report = sipmsg.check(asked.respond(180), request=asked, select=["call-id-required", "from-required"])
    >>> [finding.rule for finding in report]
    ['call-id-required', 'from-required']
    """
    parsed = _parsed(message, "what is checked")
    asked = None if request is None else _parsed(request, "request=")
    if received is not None and not isinstance(received, Received):
        raise TypeError(f"received= takes a Received, not {type(received).__name__}")
    if isinstance(parsed, Request) and (asked is not None or received is not None):
        raise TypeError("a request is checked alone: it answers nothing")
    if asked is not None and not isinstance(asked, Request):
        raise TypeError("request= takes a request, not a response")
    chosen = selection(as_names(select), as_names(ignore))
    view = View(parsed)
    findings = check_message(view, chosen)
    if received is not None:
        findings += judge(chosen.plan("transport", view.code, view.method), view, Arrival(view, received))
    if asked is None:
        return Report(in_order(findings), (parsed,))
    other = View(asked, number=1, label="request.")
    findings += judge(chosen.plan("exchange", view.code, other.method), view, Exchange(view, other))
    return Report(in_order(findings), (parsed, asked))


def _parsed(given: object, what: str) -> Message:
    """Give a message that came as such or as bytes."""
    from sipmsg.parsing.message import parse

    if isinstance(given, Message):
        return given
    if not isinstance(given, bytes | bytearray | memoryview):
        raise TypeError(f"{what} is a message or its bytes, not {type(given).__name__}")
    return parse(given, tolerant=True)


def check_message(view: View, chosen: Selection) -> list[Finding]:
    """Judge one message alone: what parsing found, and the rules of the scope message."""
    plan = chosen.plan("message", view.code, view.method, requests=view.is_request)
    refined: set[tuple[str, int]] = set()

    def refines(rule: Rule, problem: Problem) -> None:
        if problem.span is not None:
            refined.update((syntax, view.row_of(problem.span[0])) for syntax in rule.refines)

    found = judge(plan, view, view, refines)
    for finding in view.message.findings if view.broken or view.message.wire.defects else ():
        row = view.row_of(finding.span[0]) if finding.span is not None else -1
        if (finding.rule, row) not in refined and chosen.keeps(finding.rule, finding.severity):
            found.append(_labelled(finding, view))
    return found


def _labelled(finding: Finding, view: View) -> Finding:
    if not view.label and not view.number:
        return finding
    return Finding(
        finding.rule,
        finding.severity,
        view.label + finding.path,
        finding.span,
        finding.message,
        finding.citation,
        view.number,
    )


def judge(plan: Plan, view: View, subject: Any, told: Callable[[Rule, Problem], None] | None = None) -> list[Finding]:
    """Ask the rules of a plan that the header fields of a message call for; ``subject`` is what they judge."""
    findings: list[Finding] = []
    for rule in plan.rules(view.names, readable=not view.broken):
        try:
            result = rule.check(subject)
            if not result or result is NOT_APPLICABLE:
                continue
            problems = [result] if isinstance(result, Problem) else list(islice(result, MOST + 1))
        except Exception as error:  # noqa: BLE001  # whatever it is, the verdicts of the other rules stand
            findings.append(crash(rule, error, view))
            continue
        for problem in problems[:MOST]:
            findings.append(rule.finding(problem))
            if told is not None and rule.refines:
                told(rule, problem)
        if len(problems) > MOST:
            last = findings[-1]
            more = f"there are more than {MOST} places like this; {last.message}"
            findings[-1] = Finding(last.rule, last.severity, last.path, last.span, more, last.citation, last.subject)
    return findings


def crash(rule: Rule, error: Exception, view: View) -> Finding:
    """Make the finding for a rule that failed itself."""
    what = f"the rule {rule.id} failed with {type(error).__name__}: {error}; its verdict is missing, please report it"
    return Finding(CRASHED, "error", f"{view.label}message", None, what, "sipmsg", view.number)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings by message, place and rule."""
    return tuple(sorted(findings, key=_place))


def _place(finding: Finding) -> tuple[int, tuple[int, int], str, str]:
    return finding.subject, finding.span or (-1, -1), finding.path, finding.rule


def outcomes(message: Response, *, select: Iterable[str] = (DEFAULT,)) -> Iterator[tuple[Rule, str]]:
    """Give every selected rule of the scope message with what it says: passed, failed or not applicable.

    >>> import sipmsg
    >>> response = sipmsg.Response(405, headers={"CSeq": "7 BYE", "Allow": "INVITE"})
    >>> dict((rule.id, said) for rule, said in outcomes(response))["allow-required-405"]
    'passed'
    """
    from sipmsg.rules.catalogue import RULES

    chosen = selection(as_names(select), ())
    view = View(message)
    asked = set(chosen.plan("message", view.code, view.method).rules(view.names))
    for rule in RULES.values():
        if rule.scope == "message" and rule.id in chosen.ids:
            result = rule(view) if rule in asked else NOT_APPLICABLE
            yield rule, _outcome(result)


def _outcome(result: object) -> str:
    if result is NOT_APPLICABLE:
        return "not applicable"
    failed = isinstance(result, Problem) or (isinstance(result, Iterable) and any(True for _ in result))
    return "failed" if failed else "passed"
