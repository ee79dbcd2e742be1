"""How the CPU time of hostile input grows with its size: ``python -m benchmarks.hostile``.

Each input is read at 1 kB, 10 kB, 100 kB and 1 MB, with limits that let it through, in each way of reading. Linear
time is a ratio of at most 10 from one size to the next; a ratio above 13 counts as a failure, and the exit status
is 1. The time is the least of several calls. A ratio that is above is measured twice more, both sizes anew, and the
least of the three counts: noise can double a time and seldom does so thrice, quadratic growth is 100 each time.
What is still above is measured once more when all else is done.
No ratio is taken where the larger time is below a millisecond.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Callable, Iterator, Sequence

from attrs import frozen

import sipmsg
from benchmarks.clock import least_cpu_time
from benchmarks.hostile_inputs import INPUTS
from sipmsg.model.fields import FIELDS

_SUMMARY = "Measure how the CPU time of hostile input grows with its size."
LIMIT = 13.0
_FLOOR = 0.001
_TRIES = 3

Reader = Callable[[bytes], object]


def _limits(size: int) -> sipmsg.Limits:
    return sipmsg.Limits(line=2 * size + 4096, head=2 * size + 4096, fields=size + 4096, body=2 * size + 4096)


def _touch(message: sipmsg.Request | sipmsg.Response) -> None:
    """Read every attribute, every value and the wire form of a message."""
    for name in FIELDS:
        try:
            getattr(message, name)
        except sipmsg.SipError as error:
            str(error)
    for row in message.headers:
        try:
            _ = row.value
        except sipmsg.SipError as error:
            str(error)
    bytes(message)


def strict(data: bytes) -> None:
    """Parse strictly, and read everything."""
    try:
        _touch(sipmsg.parse(data, limits=_limits(len(data))))
    except sipmsg.SipError as error:
        str(error)


def lazy(data: bytes) -> None:
    """Parse lazily, and read everything."""
    try:
        _touch(sipmsg.parse(data, lazy=True, limits=_limits(len(data))))
    except sipmsg.SipError as error:
        str(error)


def tolerant(data: bytes) -> None:
    """Parse tolerantly, read everything and take the findings."""
    try:
        message = sipmsg.parse(data, tolerant=True, limits=_limits(len(data)))
        for finding in message.findings:
            str(finding)
        _touch(message)
    except sipmsg.SipError as error:
        str(error)


def checked(data: bytes) -> None:
    """Parse tolerantly and check by every rule that one message decides."""
    try:
        message = sipmsg.parse(data, tolerant=True, limits=_limits(len(data)))
    except sipmsg.SipError as error:
        str(error)
    else:
        str(sipmsg.check(message, select=("all",)))


def _feed(data: bytes, step: int) -> None:
    parser = sipmsg.StreamParser(limits=_limits(len(data)))
    try:
        for start in range(0, len(data), step):
            for message in parser.feed(data[start : start + step]):
                bytes(message)
    except sipmsg.SipError as error:
        str(error)


def at_once(data: bytes) -> None:
    """Feed a stream parser everything at once."""
    _feed(data, len(data))


def stream(data: bytes) -> None:
    """Feed a stream parser chunks of the size of a network packet."""
    _feed(data, 1448)


def octets(data: bytes) -> None:
    """Feed a stream parser one octet at a time."""
    _feed(data, 1)


READERS: dict[str, Reader] = {
    "strict": strict,
    "lazy": lazy,
    "tolerant": tolerant,
    "checked": checked,
    "at once": at_once,
    "stream": stream,
    "octets": octets,
}
"""Name to way of reading."""


@frozen
class Growth:
    """The CPU seconds of one input at each size, and the ratio of each to the one before.

    A ratio is None where the time is below what can be compared; ``stopped`` says that the next size was left out,
    since it would take too long even if the time grows as the size does.
    """

    reader: str
    name: str
    seconds: tuple[float, ...]
    ratios: tuple[float | None, ...]
    stopped: bool = False

    @property
    def is_linear(self) -> bool:
        """Whether no ratio is above the limit."""
        return all(ratio is None or ratio <= LIMIT for ratio in self.ratios)


def growth(reader: str, name: str, sizes: Sequence[int], *, budget: float = 0.05, patience: float = 20.0) -> Growth:
    """Measure one input read in one way, at sizes each ten times the one before.

    ``budget``: CPU seconds to spend on each size; ``patience``: CPU seconds that one call may be expected to take.
    """
    read, make = READERS[reader], INPUTS[name]
    seconds: list[float] = []
    ratios: list[float | None] = []
    for size in sizes:
        expected = seconds[-1] * max(10.0, ratios[-1] or 0.0) if ratios else 0.0
        if expected > patience:
            return Growth(reader, name, tuple(seconds), tuple(ratios), stopped=True)
        data = make(size)
        taken = _least(read, data, budget)
        if seconds:
            ratio = _ratio(taken, seconds[-1])
            for _ in range(_TRIES - 1):
                if ratio is None or ratio <= LIMIT or taken > patience:
                    break
                before = _least(read, make(size // 10), budget)
                taken = _least(read, data, budget)
                ratio = min(ratio, _ratio(taken, before) or ratio)
            ratios.append(ratio)
        seconds.append(taken)
    return Growth(reader, name, tuple(seconds), tuple(ratios))


def _least(read: Reader, data: bytes, budget: float) -> float:
    return least_cpu_time(lambda: read(data), budget=budget)


def _ratio(taken: float, before: float) -> float | None:
    return taken / before if before >= _FLOOR / 10 and taken >= _FLOOR else None


def run(
    names: Sequence[str], readers: Sequence[str], sizes: Sequence[int], budget: float = 0.05, patience: float = 20.0
) -> Iterator[Growth]:
    """Measure each input in each way, after a first read that loads the grammar."""
    for reader in readers:
        for name in names:
            READERS[reader](INPUTS[name](100))
            yield growth(reader, name, sizes, budget=budget, patience=patience)


def row(result: Growth) -> str:
    """Give one line of the table."""
    times = " ".join(f"{1000 * value:10.2f}" for value in result.seconds)
    ratios = " ".join("     -" if ratio is None else f"{ratio:6.1f}" for ratio in result.ratios)
    verdict = "" if result.is_linear else "  <-- above"
    stopped = "  (larger ones left out)" if result.stopped else ""
    return f"{result.reader:9} {result.name:42} {times}   {ratios}{verdict}{stopped}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; 0 if every input is read in linear time, else 1."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile", description=_SUMMARY)
    parser.add_argument("--max", type=int, default=1_000_000, metavar="SIZE", help="largest size in octets (1000000)")
    parser.add_argument("--only", action="append", metavar="TEXT", help="inputs whose name contains this")
    parser.add_argument("--reader", action="append", choices=sorted(READERS), help="only this way of reading")
    parser.add_argument("--budget", type=float, default=0.05, metavar="SECONDS", help="CPU time for a size (0.05)")
    parser.add_argument("--patience", type=float, default=20.0, metavar="SECONDS", help="most for one call (20)")
    parser.add_argument("--failures", action="store_true", help="print only what is not linear")
    options = parser.parse_args(arguments)
    names = [name for name in INPUTS if not options.only or any(text in name for text in options.only)]
    sizes = [size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= options.max]
    readers = options.reader or list(READERS)
    print(f"CPU milliseconds at {', '.join(map(str, sizes))} octets, then each ratio; the limit is {LIMIT:g}")
    print(f"Python {platform.python_version()}, {platform.machine()}, sipmsg; gc off while the clock runs\n")
    above: list[Growth] = []
    count = stopped = 0
    for result in run(names, readers, sizes, options.budget, options.patience):
        count += 1
        stopped += result.stopped
        if not result.is_linear:
            above.append(result)
        if not (options.failures and result.is_linear):
            print(row(result), flush=True)
    if above:
        print("\nonce more, with more time for each:\n")
    failed = 0
    for result in above:
        again = growth(result.reader, result.name, sizes, budget=4 * options.budget, patience=options.patience)
        failed += not again.is_linear
        print(row(again), flush=True)
    print(f"\n{count} measurements, {failed} not linear, {stopped} without the largest size")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
