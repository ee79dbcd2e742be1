"""Side by side: sipmsg, sipmessage and sippy over the same messages in one process: ``python -m benchmarks``.

CPU time of the process, the median of rounds in which every reader has its turn, in an order that is shuffled anew
with a fixed seed. ``cold``: each message is read once in the whole run, and no two have the same Call-ID, tags,
branches or nonce; ``warm``: one message again and again. Garbage is collected before the clock starts and not
while it runs. Compare ratios within one run; microseconds of different machines or days say little.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import asdict, field, frozen

from benchmarks.clock import cpu_time
from benchmarks.libraries import Reader, check, readers, version
from benchmarks.messages import SEED, TEMPLATES, Template, Tokens

_SUMMARY = "Measure sipmsg, sipmessage and sippy side by side."
YARDSTICK = "split loop"
RIVAL = "sipmessage"
_WARM_UP = 20


@frozen
class Plan:
    """How much to measure: rounds, and messages read in a row in each of them."""

    rounds: int
    messages: int


FULL = Plan(rounds=15, messages=60)
QUICK = Plan(rounds=3, messages=8)


@frozen
class Result:
    """Microseconds a message of one reader, for one kind of message; ``typed`` of its ``fields`` rows got a type."""

    message: str
    octets: int
    task: str
    library: str
    temperature: str
    median: float
    least: float
    fields: int
    typed: int | None
    to_yardstick: float = field(default=0.0)
    to_rival: float | None = field(default=None)


def _loop(read: Callable[[bytes], Any], messages: Sequence[bytes]) -> Callable[[], None]:
    def work() -> None:
        for data in messages:
            read(data)

    return work


def measure(template: Template, plan: Plan, seed: int = SEED) -> list[Result]:
    """Check every reader on one kind of message, then measure all of them in turn."""
    contenders = readers()
    stream = template.variants(seed)
    typed = [_prepare(reader, template, stream) for reader in contenders]
    order = random.Random(seed)
    times: dict[tuple[int, str], list[float]] = {}
    _, repeated = next(stream)
    for _ in range(plan.rounds):
        turns = [(index, temperature) for index in range(len(contenders)) for temperature in ("cold", "warm")]
        order.shuffle(turns)
        for index, temperature in turns:
            # Not the same object twice: nothing is found again by being the same, only by being equal.
            same = [bytes(bytearray(repeated)) for _ in range(plan.messages)]
            messages = same if temperature == "warm" else [data for _, data in islice(stream, plan.messages)]
            taken = cpu_time(_loop(contenders[index].read, messages))
            times.setdefault((index, temperature), []).append(1e6 * taken / plan.messages)
    found = [
        Result(
            template.name,
            len(repeated),
            contenders[index].task,
            contenders[index].library,
            temperature,
            statistics.median(values),
            min(values),
            template.fields,
            typed[index],
        )
        for (index, temperature), values in sorted(times.items())
    ]
    return [_with_ratios(result, found) for result in found]


def _prepare(reader: Reader, template: Template, stream: Iterator[tuple[Tokens, bytes]]) -> int | None:
    """Let a reader load what it loads at first use, and check what it reads."""
    count = None
    for tokens, data in islice(stream, _WARM_UP):
        count = check(reader, template, tokens, data)
    return count


def _with_ratios(result: Result, results: Sequence[Result]) -> Result:
    def median_of(library: str, task: str) -> float | None:
        found = (
            other.median
            for other in results
            if (other.library, other.task, other.temperature) == (library, task, result.temperature)
        )
        return next(found, None)

    yardstick = median_of(YARDSTICK, "split") or result.median
    rival = median_of(RIVAL, result.task)
    values = asdict(result) | {
        "to_yardstick": result.median / yardstick,
        "to_rival": None if rival is None else result.median / rival,
    }
    return Result(**values)


def run(plan: Plan, templates: Sequence[Template] = TEMPLATES) -> Iterator[Result]:
    """Measure every kind of message."""
    for template in templates:
        yield from measure(template, plan)


def environment() -> dict[str, object]:
    """Give what the numbers depend on."""
    libraries = sorted({reader.library for reader in readers()} - {YARDSTICK})
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "machine": platform.machine(),
        "system": platform.system(),
        "processors": os.cpu_count(),
        "libraries": {library: version(library) for library in libraries},
        "clock": "time.process_time",
        "gc": "collected before, disabled during each measurement",
        "seed": SEED,
    }


def _print_table(results: Sequence[Result]) -> None:
    heading = f"{'message':22} {'octets':>6} {'task':5} {'library':10} {'typed':>6}"
    columns = ("cold us", "least", f"/ {YARDSTICK}", f"/ {RIVAL}", "warm us", f"/ {YARDSTICK}", f"/ {RIVAL}")
    print(heading, *(f"{column:>12}" for column in columns))
    warm = {(each.message, each.task, each.library): each for each in results if each.temperature == "warm"}
    before = ""
    for cold in results:
        if cold.temperature != "cold":
            continue
        hot = warm[cold.message, cold.task, cold.library]
        if before not in ("", cold.message):
            print()
        before = cold.message
        typed = "" if cold.typed is None else f"{cold.typed}/{cold.fields}"
        cells = [cold.median, cold.least, cold.to_yardstick, cold.to_rival, hot.median, hot.to_yardstick, hot.to_rival]
        print(
            f"{cold.message:22} {cold.octets:6} {cold.task:5} {cold.library:10} {typed:>6}",
            *(f"{'-':>12}" if cell is None else f"{cell:12.2f}" for cell in cells),
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=_SUMMARY)
    parser.add_argument("--quick", action="store_true", help="few rounds: shows that it runs, the numbers are rough")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results as JSON as well")
    parser.add_argument("--only", metavar="TEXT", default="", help="kinds of messages whose name contains this")
    options = parser.parse_args(arguments)
    plan = QUICK if options.quick else FULL
    templates = [template for template in TEMPLATES if options.only in template.name]
    if not templates:
        parser.error(f"no kind of message has {options.only!r} in its name")
    facts = environment()
    libraries = facts["libraries"]
    assert isinstance(libraries, dict)
    print(f"{facts['implementation']} {facts['python']}, {facts['system']} {facts['machine']}")
    print(", ".join(f"{name} {number}".rstrip() for name, number in libraries.items()))
    print("typed: header fields that the library reads into its own value for them, of those that are there")
    print(f"CPU time, median of {plan.rounds} rounds of {plan.messages} messages; gc {facts['gc']}; seed {SEED}\n")
    results = list(run(plan, templates))
    _print_table(results)
    if options.json:
        settings = asdict(plan)
        document = {"environment": facts, "plan": settings, "results": [asdict(result) for result in results]}
        options.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
