"""CPU time of a call, with the garbage collector out of the way."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import process_time


@contextmanager
def _no_gc() -> Iterator[None]:
    """Collect garbage now, and none until the block ends."""
    gc.collect()
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _seconds(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def cpu_time(work: Callable[[], object]) -> float:
    """Give the CPU seconds of this process that one call takes; garbage is collected before, not during it."""
    with _no_gc():
        return _seconds(work)


def least_cpu_time(work: Callable[[], object], *, budget: float = 0.2, at_most: int = 20) -> float:
    """Give the least CPU seconds of several calls, as many as fit the budget but two at least.

    The least is the time that noise of the machine has touched least.
    """
    with _no_gc():
        times = [_seconds(work), _seconds(work)]
        while sum(times) < budget and len(times) < at_most:
            times.append(_seconds(work))
    return min(times)
