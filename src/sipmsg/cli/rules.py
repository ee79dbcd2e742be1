"""``sipmsg rules``: the catalogue of rules, as a table or as JSON."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from sipmsg.cli.console import SEVERITIES, Console

if TYPE_CHECKING:
    from sipmsg.rules.rule import Rule

SUMMARY = "list the rules"
COLUMNS = ("id", "severity", "scope", "codes", "default", "citation")


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "--select",
        metavar="NAMES",
        action="append",
        help="rules by id, family, RFC (rfc3262), scope or severity, by commas (default: all)",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def run(options: Namespace, console: Console) -> int:
    """Write the rules; 2 for a name that nothing bears."""
    from sipmsg.cli.check import names
    from sipmsg.rules.catalogue import RULES
    from sipmsg.rules.selection import UnknownRuleError, named

    try:
        wanted = set().union(*(named(name) for name in names(options.select or ["all"])))
    except UnknownRuleError as error:
        console.error("sipmsg rules", str(error))
        return 2
    chosen = [rule for rule in RULES.values() if rule.id in wanted]
    if options.format == "json":
        _show_json(chosen, console)
    else:
        _show_table(chosen, console)
    return 0


def _row(rule: Rule) -> tuple[str, ...]:
    default = "on" if rule.default else "off"
    return rule.id, rule.severity, rule.scope, rule.codes.text, default, rule.citation


def _show_table(rules: list[Rule], console: Console) -> None:
    rows = [COLUMNS, *map(_row, rules)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for number, row in enumerate(rows):
        padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        padded[-1] = row[-1]
        if number == 0:
            console.line(console.style("  ".join(padded), "bold"))
            continue
        padded[1] = console.style(padded[1], SEVERITIES[row[1]])
        console.line("  ".join(padded))


def _show_json(rules: list[Rule], console: Console) -> None:
    import json

    rows = [
        {
            "id": rule.id,
            "severity": rule.severity,
            "level": rule.level,
            "scope": rule.scope,
            "family": rule.family,
            "role": rule.role,
            "codes": rule.codes.text,
            "methods": rule.methods.text,
            "default": rule.default,
            "citation": rule.citation,
            "requirement": rule.requirement,
            "since": rule.since,
        }
        for rule in rules
    ]
    for line in json.dumps(rows, indent=2).split("\n"):
        console.line(line)
