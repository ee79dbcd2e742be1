"""Values made to be slow to look at: the time that the rules take grows as the value does."""

from __future__ import annotations

from time import perf_counter

import pytest

from sipmsg.rules.check import judge
from sipmsg.rules.examples import response
from sipmsg.rules.selection import selection
from sipmsg.rules.view import View

SIZES = (4_000, 32_000)

HOSTILE = [
    ("Contact", "<sip:a@b.example>;q=7" + "<", 1),
    ("Contact", '"\\', 2),
    ("Contact", "sip:", 4),
    ("Contact", "sip:a,", 6),
    ("Contact", "sip:a@b;c,", 9),
    ("Contact", "a:?", 3),
    ("Contact", ";q=7", 4),
    ("Contact", "@1.1.1.999 ", 11),
    ("Contact", "@1:1:1:", 7),
    ("Via", ";ttl=999", 8),
    ("Via", "a:70000", 7),
    ("Via", " 2001:db8::", 11),
    ("Warning", '1812 ,"', 7),
    ("Warning", ",1 ", 3),
    ("Call-ID", ",", 1),
    ("To", ";a", 2),
    ("To", ";tag=1", 6),
    ("Privacy", ";none", 5),
    ("Reason", "SIP;cause=999,", 14),
    ("Session-ID", ";a", 2),
]


def _taken(name: str, text: str) -> float:
    view = View(response("302 INVITE", f"{name}: {text}").message)
    plan = selection(("structure", "value", "via", "body", "reason"), ()).plan("message", view.code, view.method)
    _ = view.broken
    start = perf_counter()
    judge(plan, view, view)
    return perf_counter() - start


@pytest.mark.parametrize(("name", "unit", "tail"), HOSTILE)
def test_time_is_linear(name: str, unit: str, tail: int) -> None:
    small, large = (min(_taken(name, unit + unit[-tail:] * (size // tail)) for _ in range(3)) for size in SIZES)
    assert large < 0.02 + small * 8 * 4
