"""Linear time: ten times the octets never take much more than ten times the work, whatever the octets are.

This is a smoke test that noise cannot fail: the bound is four times what linear growth gives, quadratic growth gives
two and a half times the bound, and a time that is over it is measured twice more. ``python -m benchmarks.hostile``
measures closely, up to 1 MB.
"""

from __future__ import annotations

from functools import cache
from time import process_time
from typing import TYPE_CHECKING

import pytest

from benchmarks.hostile import READERS
from benchmarks.hostile_inputs import INPUTS

if TYPE_CHECKING:
    from benchmarks.hostile import Reader

BOUND = 40
ENOUGH = 0.01
"""CPU seconds from which growth is told from the noise."""
LEAST = 0.0002
"""CPU seconds that the smaller input counts for at least."""
SIZES = (500, 5_000, 50_000)
FRAMING = [name for name in INPUTS if "CR" in name or "LF" in name or "fold" in name or "messages" in name]


@cache
def overhead(reader: str) -> float:
    """Give what reading hardly anything takes, with everything loaded."""
    tiny = b"SIP/2.0 200 OK\r\n\r\n"
    READERS[reader](tiny)
    return min(seconds(READERS[reader], tiny) for _ in range(5))


def seconds(read: Reader, data: bytes) -> float:
    start = process_time()
    read(data)
    return process_time() - start


def growth(reader: str, name: str) -> float:
    """Give the ratio of the CPU time of the first size that takes long enough to that of a tenth of it."""
    read, make, fixed = READERS[reader], INPUTS[name], overhead(reader)
    read(make(100))
    smaller = seconds(read, make(SIZES[0]))
    ratio = 0.0
    for size in SIZES[1:]:
        larger = seconds(read, make(size))
        ratio = (larger - fixed) / max(smaller - fixed, LEAST)
        if larger > ENOUGH:
            break
        smaller = larger
    return ratio


def is_linear(reader: str, name: str) -> bool:
    return any(growth(reader, name) < BOUND for _ in range(3))


@pytest.mark.parametrize("name", INPUTS)
def test_reading_takes_linear_time(name: str) -> None:
    """Tolerant reading does all that strict reading does, and goes on behind the first defect."""
    assert is_linear("tolerant", name)


@pytest.mark.parametrize("name", INPUTS)
def test_checking_takes_linear_time(name: str) -> None:
    """It finds at most some places a rule, and points at each without a search through all before it."""
    assert is_linear("checked", name)


@pytest.mark.parametrize("name", FRAMING)
@pytest.mark.skipif("octets" not in READERS, reason="there is no stream parser")
def test_a_stream_in_single_octets_takes_linear_time(name: str) -> None:
    assert is_linear("octets", name)
