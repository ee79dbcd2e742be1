"""For tests: assert that a response is valid, with the report as the message where it is not."""

from __future__ import annotations

from collections.abc import Iterable

from sipmsg.findings import Severity
from sipmsg.model.message import Request, Response
from sipmsg.rules.check import check
from sipmsg.rules.received import Received
from sipmsg.rules.report import CRASHED, ORDER, Report
from sipmsg.rules.selection import DEFAULT


def assert_valid(
    response: Response | Request | bytes,
    *,
    request: Request | bytes | None = None,
    received: Received | None = None,
    select: Iterable[str] = (DEFAULT,),
    ignore: Iterable[str] = (),
    fail_on: Severity = "error",
) -> Report:
    """Check a message as `check` does; raise AssertionError with what is found from ``fail_on`` up, else the report.

    A rule that fails itself is raised in any case: its verdict is missing. Raises ValueError for a ``fail_on`` that is
    no severity, and what `check` raises.

    >>> import sipmsg
    >>> response = sipmsg.Response(200, headers={"To": "<sip:bob@biloxi.example>;tag=1"})
    >>> len(assert_valid(response, select=["to-tag-required"]))
    0
    """
    __tracebackhide__ = True
    if fail_on not in ORDER:
        raise ValueError(f"fail_on is error, warning or info, not {fail_on!r}")
    report = check(response, request=request, received=received, select=select, ignore=ignore)
    failing = tuple(
        finding for finding in report.findings if ORDER[finding.severity] >= ORDER[fail_on] or finding.rule == CRASHED
    )
    if failing:
        shown = Report(failing, report.messages)
        raise AssertionError(f"{_title(report)}: {counted(shown)}\n{shown}")
    return report


def _title(report: Report) -> str:
    from sipmsg.findings import printable

    line = report.messages[0].start_line
    return printable(line if len(line) <= 80 else line[:80] + "...")


def counted(report: Report) -> str:
    """Give how many findings there are of each severity, in words.

    >>> counted(Report(()))
    'no findings'
    """
    plural = {"error": "errors", "warning": "warnings", "info": "infos"}
    counts = [f"{count} {name if count == 1 else plural[name]}" for name, count in report.counts.items() if count]
    return ", ".join(counts) or "no findings"
