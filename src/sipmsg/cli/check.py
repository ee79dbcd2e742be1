"""``sipmsg check``: find what is wrong with messages, by the RFCs."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sipmsg.cli.console import Console
from sipmsg.cli.inputs import add_files

if TYPE_CHECKING:
    from sipmsg.findings import Severity
    from sipmsg.rules.report import Report
    from sipmsg.rules.settings import Settings

SUMMARY = "find what is wrong with messages, by the RFCs"
THRESHOLDS = ("error", "warning", "info", "never")
FORMATS = ("text", "jsonl", "sarif", "junit", "github")

CRLF_HINT = "hint: --crlf turns LF into CRLF before parsing"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    add_files(parser, "a file with one message or several, or a message log of SIPp; - is standard input")
    parser.add_argument("--request", metavar="FILE", help="the request that the responses answer")
    parser.add_argument("--transport", metavar="NAME", help="how the responses came: UDP, TCP, TLS, SCTP, WS or WSS")
    for option, what in (("--select", "ask these only (default: default)"), ("--ignore", "do not ask these")):
        parser.add_argument(
            option,
            metavar="NAMES",
            action="append",
            help=f"rules by id, family, RFC (rfc3262), scope or severity, by commas: {what}",
        )
    parser.add_argument("--fail-on", choices=THRESHOLDS, help="what exit status 1 is for, and worse (default: error)")
    parser.add_argument("--format", choices=FORMATS, help="how findings are written (default: text)")
    parser.add_argument("--statistics", action="store_true", help="count the findings by rule at the end")
    settings = parser.add_mutually_exclusive_group()
    settings.add_argument("--config", metavar="FILE", help="read [tool.sipmsg] of this file, not of a pyproject.toml")
    settings.add_argument("--no-config", action="store_true", help="read no settings")


def run(options: Namespace, console: Console) -> int:
    """Check every file; 2 for wrong usage or where a verdict is missing, 1 for findings that fail, else 0."""
    from sipmsg.cli.checking import Checking, UsageError
    from sipmsg.rules.report import ORDER

    try:
        settings = _settings(options)
        checking = Checking(options, settings, console)
    except UsageError as error:
        console.error(error.place, error.reason)
        return 2
    tally = _Tally()
    lines = _writer(settings, console)
    for line in lines(tally.watch(checking.reports())):
        console.line(line)
    _summarize(tally, options, settings, console)
    if checking.unreadable or tally.crashed:
        return 2
    if settings.fail_on == "never":
        return 0
    return int(any(ORDER[severity] >= ORDER[settings.fail_on] for severity in tally.severities))


def _settings(options: Namespace) -> Settings:
    """Give what the command line says, and where it says nothing, what the project's settings say."""
    from attrs import evolve

    from sipmsg.cli.checking import UsageError
    from sipmsg.rules.selection import UnknownRuleError, selection
    from sipmsg.rules.settings import Settings, SettingsError, find, load

    settings = Settings()
    path = Path(options.config) if options.config else None if options.no_config else find(Path.cwd())
    if path is not None:
        try:
            settings = load(path)
        except SettingsError as error:
            raise UsageError(str(path), str(error)) from None
        try:
            selection(settings.select, settings.ignore)
        except UnknownRuleError as error:
            raise UsageError(str(path), str(error)) from None
    given = {"select": options.select, "ignore": options.ignore}
    changes = {name: names(values) for name, values in given.items() if values is not None}
    if changes.get("select") == ():
        raise UsageError("sipmsg check", "--select names no rule: nothing would be checked")
    return evolve(
        settings,
        **changes,
        fail_on=options.fail_on or settings.fail_on,
        format=options.format or settings.format,
    )


def names(values: Iterable[str]) -> tuple[str, ...]:
    """Give the names in lists separated by commas.

    >>> names(["default, rfc4028", "info"])
    ('default', 'rfc4028', 'info')
    """
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def _writer(settings: Settings, console: Console) -> Callable[[Iterable[Report]], Iterator[str]]:
    from importlib import import_module

    module = import_module(f"sipmsg.reports.{settings.format}")
    lines: Callable[..., Iterator[str]] = module.lines
    if settings.format == "text":
        return partial(lines, style=console.style)
    if settings.format == "junit":
        return partial(lines, fail_on=None if settings.fail_on == "never" else settings.fail_on)
    return lines


class _Tally:
    """What went by: counts of messages, severities and rules."""

    def __init__(self) -> None:
        self.messages = 0
        self.crashed = False
        self.severities: Counter[Severity] = Counter()
        self.rules: Counter[tuple[str, str]] = Counter()

    def watch(self, reports: Iterable[Report]) -> Iterator[Report]:
        """Pass reports on, and count what is in them."""
        for report in reports:
            self.messages += 1
            self.crashed = self.crashed or report.crashed
            self.severities.update(finding.severity for finding in report)
            self.rules.update((finding.rule, finding.severity) for finding in report)
            yield report

    def __str__(self) -> str:
        plural: dict[Severity, str] = {"error": "errors", "warning": "warnings", "info": "infos"}
        parts = [
            f"{self.severities[name]} {name if self.severities[name] == 1 else plural[name]}"
            for name in plural
            if self.severities[name]
        ]
        where = f"{self.messages} message" + ("" if self.messages == 1 else "s")
        return f"{', '.join(parts) or 'no findings'} in {where}"


def _summarize(tally: _Tally, options: Namespace, settings: Settings, console: Console) -> None:
    """Write the counts: behind the findings for people, to standard error where programs read those."""
    table = []
    if options.statistics:
        width = max((len(str(count)) for count in tally.rules.values()), default=0)
        found = sorted(tally.rules.items(), key=lambda item: (-item[1], item[0]))
        table = [f"{count:>{width}}  {severity:<7}  {rule}" for (rule, severity), count in found]
    if settings.format == "text":
        hint = [CRLF_HINT] if ("bare-line-end", "error") in tally.rules and not options.crlf else []
        for line in (*table, str(tally), *hint):
            console.line(console.style(line))
    elif options.statistics:
        sys.stdout.flush()
        sys.stderr.write("".join(f"{console.style(line)}\n" for line in (*table, str(tally))))
