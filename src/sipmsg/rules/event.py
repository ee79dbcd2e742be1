"""What happens in a call, and what is kept of it: events, transactions, dialogs, and who answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import Factory, define, field, frozen

from sipmsg.rules.session import Hidden
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.history import History

INVITE_USAGE = frozenset(("INVITE", "UPDATE", "INFO"))
"""Methods that belong to the session of a dialog, which a 481 or 408 to one of them ends (RFC 5057 section 5.1)."""

Kind = Literal["request", "response", "close"]


@frozen(kw_only=True)
class Facts:
    """What the messages do not tell, and who feeds a history knows."""

    transport: str = ""
    single_uas: bool = False
    proxy: bool = False
    stateless: bool = False


@frozen(eq=False)
class Event:
    """What just happened: a message was seen, or the call was closed (then ``view`` is that of its last message).

    ``at`` is the time in seconds, None if it is not known; ``record`` the transaction that the message belongs to;
    ``fork`` the one who answers, by the To tag of a response; ``own`` whether the answering side made the response
    itself, None if it is not known. The history is as it was before.
    """

    kind: Kind
    view: View
    at: float | None
    history: History
    matched: Record | None = None
    fork: Fork = field(factory=lambda: Fork(""))
    own: bool | None = None
    session: bytes | Literal[Hidden.HIDDEN] | None = None

    @property
    def record(self) -> Record:
        """The transaction of the message; raises `LookupError` for a response that belongs to none."""
        if self.matched is None:
            raise LookupError("a response that matches no request")
        return self.matched

    @property
    def facts(self) -> Facts:
        """What is known beside the messages."""
        return self.history.facts

    def since(self, earlier: Event | None) -> float | None:
        """Give the seconds that passed since an earlier event; None if they are not known."""
        if earlier is None or self.at is None or earlier.at is None:
            return None
        return self.at - earlier.at


@define(eq=False)
class Fork:
    """One who answers a request, known by the To tag of its responses ("" for none)."""

    tag: str
    reliable: dict[int, Event] = Factory(dict)
    last_rseq: int = 0
    unacknowledged: dict[int, Event] = Factory(dict)
    unacknowledged_sessions: dict[int, Event] = Factory(dict)
    final: Event | None = None
    described: Event | None = None
    """The first response with a session description."""
    agreed: Event | None = None
    """The first with one that was sent reliably: an answer, or an offer if the INVITE had none."""


@define(eq=False)
class Chain:
    """The attempts at one request: after a challenge, a redirection, a refusal that can be mended."""

    last: Record | None = None
    tried: set[str] = Factory(set)
    offered_again: dict[str, Event] = Factory(dict)
    """Targets that a redirection names although they were tried."""
    min_se: int = 0


@define(eq=False)
class Dialog:
    """A dialog: two tags, the last requests of each side and their numbers."""

    made_by: Event
    ended: bool = False
    last: dict[tuple[str, str], Record] = Factory(dict)
    """The last request by method and From tag."""
    highest: dict[str, int] = Factory(dict)
    """The highest CSeq by From tag."""
    failed: dict[str, Event] = Factory(dict)
    """The 481 or 408 that ended the session for a side, by its tag."""


@define(eq=False)
class Record:
    """One transaction: a request, its responses so far, and what stood in its way when it came."""

    method: str
    request: Event = field(init=False)
    call_id: str
    from_tag: str
    to_tag: str
    cseq: int | None
    caller: bool
    """Whether the side that sent the first request sent this one."""
    previous: Record | None = None
    """The attempt before, with the same method, Call-ID, From tag and To tag."""
    chain: Chain = field(factory=Chain)
    dialog: Dialog | None = None
    pending_before: Record | None = None
    """A request of the same side, method and dialog that had no final response yet."""
    pending_other: Record | None = None
    """An INVITE of the other side in the dialog that had no final response yet."""
    merged_with: Record | None = None
    """A request with the same From tag, Call-ID and CSeq and another branch, that had no final response yet."""
    cancelled: Record | None = None
    """Of a CANCEL: the INVITE that it cancels."""
    was_pending: bool = False
    """Of a CANCEL: whether that INVITE had a provisional response and no final one."""
    acknowledges: Event | None = None
    """Of a PRACK: the reliable response that it acknowledges, if it was waiting for one."""
    acknowledged_fork: Fork | None = None
    knows_invite: bool = False
    """Of a PRACK: whether its side was seen sending INVITE."""
    out_of_order: bool = False
    dialog_unknown: bool = False
    after_bye: bool = False
    stale_etag: bool = False
    copies_after_response: int = 0
    responses: list[Event] = Factory(list)
    forks: dict[str, Fork] = Factory(dict)
    first_tagged: Event | None = None
    progress: Event | None = None
    """The last provisional response but 100."""
    final: Event | None = None
    cancel: Record | None = None
    keep: Event | None = None
    """The first response whose Via has a value of keep."""

    @property
    def offers(self) -> bool | None:
        """Whether the request has a session description; None if that is hidden."""
        found = self.request.session
        return None if isinstance(found, Hidden) else found is not None

    @property
    def retried(self) -> Event | None:
        """The final response to the attempt before, None if there was none."""
        return self.previous.final if self.previous is not None else None


def is_reliable(view: View) -> bool:
    """Tell whether a provisional response is sent reliably (RFC 3262 section 3)."""
    return view.rseq is not None and any(tag.lower() == "100rel" for tag in view.require)
