"""Which received response a sent one is: found by code, To tag and body, each in constant time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from attrs import define, field

from sipmsg.rules.fork_branch import Got
from sipmsg.rules.view import View

Key = tuple[object, ...]

_COPIED = frozenset({"via", "from", "to", "call-id", "cseq", "content-length", "record-route"})


def _keys(view: View, code: int) -> tuple[Key, Key, Key]:
    tag = view.to.tag if view.to is not None else None
    return (code, tag, view.body), (code, tag), (code,)


@define(eq=False)
class ReceivedIndex:
    """The responses received so far, to find the one that was forwarded."""

    _waiting: dict[Key, deque[Got]] = field(factory=dict)
    _astray: dict[Key, deque[Got]] = field(factory=dict)
    _last: dict[Key, Got] = field(factory=dict)

    def add(self, got: Got) -> None:
        """Note a response that was received."""
        if got.view is not None:
            index = self._astray if got.stray or got.own else self._waiting
            for key in _keys(got.view, got.code):
                index.setdefault(key, deque()).append(got)

    def find(self, sent: View, request: View, owed: Iterable[Got]) -> tuple[Got | None, bool]:
        """Give the response that was forwarded, and whether more than its status code tells so; None if it is new.

        ``owed`` are those that should be forwarded now, which are preferred.
        """
        whole, tagged, code = _keys(sent, sent.code)
        if sent.code == 100:
            got = self._first(whole) or self._first(tagged)
            return (got, True) if got is not None and _came_from_below(sent, got, request) else (None, False)
        due = [got for got in owed if got.code == sent.code]
        for got in due:
            if got.tag == tagged[1]:
                return got, True
        for key in (whole, tagged):
            known = self._first(key) or _unsent(self._astray.get(key)) or self._last.get(key)
            if known is not None:
                return known, True
        return (self._first(code) if sent.code >= 300 else next(iter(due), None)), False

    def used(self, got: Got) -> None:
        """Note that a response was forwarded."""
        got.sent = True
        if got.view is not None:
            for key in _keys(got.view, got.code)[:2]:
                self._last[key] = got

    def _first(self, key: Key) -> Got | None:
        return _unsent(self._waiting.get(key))


def _unsent(waiting: deque[Got] | None) -> Got | None:
    while waiting:
        if not waiting[0].sent:
            return waiting[0]
        waiting.popleft()
    return None


def _came_from_below(sent: View, got: Got, request: View) -> bool:
    """Tell whether a 100 is a received one and not the proxy's own: only that has what the request does not have."""
    to = request.to
    if got.tag is not None and to is not None and to.tag is None:
        return True
    view = got.view
    rows = {(row.canonical_name, row.text) for row in sent.headers if row.canonical_name.lower() not in _COPIED}
    below = {(row.canonical_name, row.text) for row in view.headers} if view is not None else set()
    return bool((rows & below) - {(row.canonical_name, row.text) for row in request.headers})
