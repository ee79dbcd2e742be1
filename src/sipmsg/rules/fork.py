"""What rules of the scope forking judge: all that happened in a response context, and what happened just now."""

from __future__ import annotations

from attrs import frozen

from sipmsg.rules.fork_branch import Branch, Got
from sipmsg.rules.fork_history import History
from sipmsg.rules.view import View

EVENTS = ("opened", "cancelled", "received", "ended", "sent", "late", "closed")
"""What can happen: a branch is opened or cancelled, a response comes or its transaction ends without one, a response
is sent upstream, all transactions end. ``late`` is told before what comes next where something was to be done at once
and was not. What is sent is judged before it counts, all else after."""


@frozen(eq=False)
class Fork:
    """One event, in the light of all that happened before."""

    history: History
    kind: str
    view: View
    """The response that came or was sent, or the request."""
    branch: Branch | None = None
    source: Got | None = None
    """The received response that the sent one is; None for one that the proxy made itself."""
    exact: bool = False
    """Whether more than the status code tells so."""
    overdue: tuple[Got, ...] = ()
    """What should have been forwarded before this."""
    uncancelled: tuple[Branch, ...] = ()
    """What should have been cancelled before this."""
    cause: View | None = None
    """What called for these CANCELs: a 6xx that came, a final response that was sent, or a CANCEL from upstream."""
