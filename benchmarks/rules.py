"""What checking costs beside parsing: ``python -m benchmarks.rules``.

CPU time of all rules that one message decides, over messages that are parsed already and have had no value checked
before, and of the strict parse of the same messages, in turns within one run. No two messages share their Call-ID,
tags or branches. The exit status is 1 where checking costs more than parsing.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Sequence
from itertools import islice

from attrs import frozen

import sipmsg
from benchmarks.clock import cpu_time
from benchmarks.messages import TEMPLATES, Template
from sipmsg.rules.check import check_message
from sipmsg.rules.selection import selection
from sipmsg.rules.view import View

ROUNDS, MESSAGES = 15, 40


@frozen
class Cost:
    """Microseconds a message, the median of the rounds, and how many rules are asked."""

    message: str
    parse: float
    check: float
    rules: int

    @property
    def ratio(self) -> float:
        """What checking costs, with parsing as 1."""
        return self.check / self.parse


def measure(template: Template, rounds: int = ROUNDS, messages: int = MESSAGES) -> Cost:
    """Measure one kind of message: parse and check in turns."""
    stream = template.variants()
    parsing, checking = [], []
    chosen = selection(("default",), ())
    view = View(sipmsg.parse(next(stream)[1]))
    check_message(view, chosen)
    rules = len(chosen.plan("message", view.code, view.method).rules(view.names, readable=not view.broken))
    for _ in range(rounds):
        data = [octets for _, octets in islice(stream, messages)]
        parsing.append(cpu_time(_each(data, sipmsg.parse)))
        checking.append(cpu_time(_each([sipmsg.parse(octets) for octets in data], sipmsg.check)))
    scale = 1e6 / messages
    return Cost(template.name, scale * statistics.median(parsing), scale * statistics.median(checking), rules)


def _each(items: Sequence[object], work: Callable[..., object]) -> Callable[[], None]:
    def loop() -> None:
        for item in items:
            work(item)

    return loop


def main() -> int:
    """Measure every kind of message and print a table."""
    print(f"CPU time in microseconds, median of {ROUNDS} rounds of {MESSAGES} messages each")
    print(f"{'message':24} {'parse':>9} {'check':>9} {'check / parse':>14} {'rules asked':>12}")
    dearer = False
    for template in TEMPLATES:
        cost = measure(template)
        dearer = dearer or cost.ratio >= 1
        print(f"{cost.message:24} {cost.parse:9.1f} {cost.check:9.1f} {cost.ratio:14.3f} {cost.rules:12}")
    return 1 if dearer else 0


if __name__ == "__main__":
    sys.exit(main())
