"""What a proxy or a client is to do next, by all that happened in a response context (RFC 3261 section 16.7)."""

from __future__ import annotations

from sipmsg.model.message import Message, Request, Response
from sipmsg.rules.fork_history import History
from sipmsg.rules.next_step import NextStep, next_step
from sipmsg.rules.targets import Target, is_sips, target_key, target_of
from sipmsg.rules.upstream import forwarded, without_top_via


def parsed(message: Message | bytes) -> Message:
    """Give a message; bytes are parsed tolerantly."""
    from sipmsg.parsing.message import parse

    return message if isinstance(message, Message) else parse(message, tolerant=True)


class Answers:
    """The questions that a response context answers; none of them changes it."""

    _history: History
    _made: dict[int, Response]

    def best_response(self) -> Response | None:
        """Give the received final response that is the best so far (step 6): the first 2xx, a 6xx, the lowest class.

        None where none was received, or where a timeout or a failure of transport counts for more.
        """
        history = self._history
        best = history.success or history.candidates.best
        message = best.view.message if best is not None and best.view is not None else None
        return message if isinstance(message, Response) else None

    def final_response(self) -> Response | None:
        """Give the final response to send upstream once all branches have ended (steps 3, 6 and 7).

        It is the best response without the own Via and with the challenges of all; a 500 in place of a 503; a 408
        where nothing came. A looped request gets 482, one whose Max-Breadth is used up 440, one that
        was cancelled before it went anywhere 487. None while it is not due,
        after a 2xx, which is forwarded by itself, and where nothing may be sent, as a 408 to what is no INVITE.
        """
        history = self._history
        if history.role != "proxy" or history.closed or history.first_final is not None or history.live:
            return None
        if history.success is not None:
            return None
        if not history.branches:
            if history.looped:
                return self._own(482)
            if history.given_up:
                return self._own(487)
            return self._own(440) if history.request.max_breadth == 0 else None
        best = history.candidates.best
        if best is None:
            return self._own(408) if history.is_invite else None
        if best.code == 503:
            return self._own(500)
        return self._own(best.code) if best.view is None else forwarded(best, history.challenging)

    def _own(self, code: int) -> Response:
        made = self._made.get(code)
        if made is None:
            request = self._history.request.message
            assert isinstance(request, Request)
            made = self._made[code] = request.respond(code)
        return made

    def to_forward(self, response: Response | bytes) -> bool:
        """Tell whether a response, told by `received` already, must be forwarded at once (step 5).

        That is a 1xx but 100, a 2xx, and after a final response a 2xx to an INVITE only.
        """
        owed = (got.view.message for got in self._history.owed.values() if got.view is not None)
        octets = bytes(parsed(response))
        return any(bytes(message) == octets for message in owed)

    def forwarded(self, response: Response) -> Response:
        """Give what goes upstream of a received response: it without its topmost Via (step 3)."""
        return without_top_via(response)

    def to_cancel(self) -> tuple[str, ...]:
        """Give the branches for which a CANCEL is due now: after a 6xx, a final response sent or a CANCEL that came.

        A branch without any provisional response is not among them, as its CANCEL waits for one (section 9.1).
        """
        return tuple(self._history.pending) if self._history.cancelling is not None else ()

    def may_fork(self, target: Target | str | None = None) -> bool:
        """Tell whether one more branch may be opened now, or one to this target.

        Not after a 2xx, a 6xx, a final response sent or a CANCEL that came, not where Max-Breadth is used up or the
        request looped; not to a target that was tried, and not to one that is not sips where the request is for a
        sips URI.
        """
        history = self._history
        if history.closed or history.looped or history.given_up or history.first_final is not None:
            return False
        if history.six is not None or history.success is not None:
            return False
        most = history.request.max_breadth if history.role == "proxy" else None
        if most is not None and history.breadth >= most:
            return False
        if target is None:
            return True
        uri = target_of(target)
        return target_key(uri) not in history.tried and (is_sips(uri) or not is_sips(history.request.request_uri))

    def next_step(self) -> NextStep:
        """Tell a client what it may do now (section 8.1.3)."""
        return next_step(self._history, self._history.last)
