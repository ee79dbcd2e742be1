"""CPU time of a call, with the garbage collector out of the way."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time


def cpu_time(work: Callable[[], object]) -> float:
    """Give the CPU seconds of this process that one call takes; garbage is collected before, not during it."""
    gc.collect()
    enabled = gc.isenabled()
    gc.disable()
    try:
        start = process_time()
        work()
        return process_time() - start
    finally:
        if enabled:
            gc.enable()


def least_cpu_time(work: Callable[[], object], *, budget: float = 0.2, at_most: int = 50) -> float:
    """Give the least CPU seconds of several calls, as many as fit the budget but two at least.

    The least is the time that noise of the machine has touched least.
    """
    times = [cpu_time(work), cpu_time(work)]
    while sum(times) < budget and len(times) < at_most:
        times.append(cpu_time(work))
    return min(times)
