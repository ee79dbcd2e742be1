"""What a client may do after the responses to its request (RFC 3261 section 8.1.3)."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from sipmsg.model.message import Response
from sipmsg.rules.fork_branch import Got
from sipmsg.rules.fork_history import History
from sipmsg.rules.targets import Target, is_sips
from sipmsg.rules.upstream import CHALLENGES, CHALLENGING
from sipmsg.rules.view import View

Action = Literal["wait", "done", "credentials", "later", "interval", "targets", "body", "extensions", "scheme", "stop"]


@frozen
class NextStep:
    """One thing that a client may do now: ``action`` and what it needs for that.

    ``wait`` for a final response; ``done``: it succeeded; try again with ``credentials`` for the challenges of
    ``response``; ``later``, after ``seconds`` (None after a 491, where the client draws a time, RFC 3261 section 14.1);
    with an ``interval`` of at least ``seconds``; at ``targets``, the best first; with another ``body``; with other
    ``extensions``: ``names`` are those to leave out (420) or to use (421); with a SIP URI, as the ``scheme`` is not
    known there; or ``stop``: there is nothing to try.
    """

    action: Action
    response: Response | None = None
    seconds: int | None = None
    targets: tuple[Target, ...] = ()
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        words = [self.action, *map(str, self.targets), *self.names]
        return " ".join(words if self.seconds is None else [*words, f"{self.seconds} s"])


def next_step(history: History, got: Got | None) -> NextStep:
    """Tell what may be done after the final response that came last."""
    if history.success is not None:
        return NextStep("done", _message(history.success))
    if got is None or history.live:
        return NextStep("wait")
    six = history.six
    if six is not None:
        return NextStep("stop", _message(six), _retry_after(six.view))
    return _again(got) or _elsewhere(history, got)


def _again(got: Got) -> NextStep | None:
    """Tell how the same request may be sent again; None if its code gives no way."""
    view, code, response = got.view, got.code, _message(got)
    if view is None:
        return None
    if code in CHALLENGING:
        return NextStep("credentials", response) if _may_answer(view, got) else None
    if code == 491:
        return NextStep("later", response, _retry_after(view))
    if code == 422 and view.min_se is not None:
        return NextStep("interval", response, view.min_se.seconds)
    if code == 423 and view.min_expires is not None:
        return NextStep("interval", response, view.min_expires)
    if code in (413, 415):
        return NextStep("body", response, _retry_after(view))
    if code == 416:
        return NextStep("scheme", response)
    if code in (420, 421):
        return NextStep("extensions", response, names=view.unsupported if code == 420 else view.require)
    return None


def _elsewhere(history: History, got: Got) -> NextStep:
    """Tell which contacts are left of all that were offered (8.1.3.4), or whether to come back later."""
    response = _message(got)
    targets = offered(history)
    if targets:
        return NextStep("targets", response, targets=targets)
    seconds = _retry_after(got.view)
    return NextStep("stop", response) if seconds is None else NextStep("later", response, seconds)


def offered(history: History) -> tuple[Target, ...]:
    """Give the contacts offered and not tried, by q; one that is not sips is no target of a request to a sips URI."""
    sips = is_sips(history.request.request_uri)
    left = {
        key: got.untried[key]
        for key, offers in history.offers.items()
        if key not in history.tried
        for got in offers
        if key in got.untried
    }
    fit = [contact for contact in left.values() if is_sips(contact.uri) or not sips]
    return tuple(contact.uri for contact in sorted(fit, key=lambda contact: -(1.0 if contact.q is None else contact.q)))


def _may_answer(view: View, got: Got) -> bool:
    """Tell whether credentials help: not those that were just rejected, unless their nonce is stale (22.2, 22.3)."""
    asked = got.branch.request if got.branch is not None else None
    if asked is None:
        return True
    for name, given in zip(CHALLENGES, (asked.authorization, asked.proxy_authorization), strict=True):
        realms = {str(credentials.params.get("realm")) for credentials in given}
        for challenge in view.www_authenticate if name == CHALLENGES[0] else view.proxy_authenticate:
            if str(challenge.params.get("realm")) not in realms or getattr(challenge, "stale", False):
                return True
    return False


def _retry_after(view: View | None) -> int | None:
    value = view.retry_after if view is not None else None
    return None if value is None else value.seconds


def _message(got: Got) -> Response | None:
    message = got.view.message if got.view is not None else None
    return message if isinstance(message, Response) else None
