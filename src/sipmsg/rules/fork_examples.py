"""Forks that show rules: a request, and a script of what happens to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from sipmsg.rules.examples import MessageExample, RequestExample, _changed
from sipmsg.rules.fork_history import Party

if TYPE_CHECKING:
    from sipmsg.model.message import Request, Response
    from sipmsg.rules.report import Report
    from sipmsg.rules.response_context import ResponseContext

_PROXY = "SIP/2.0/UDP proxy.example;branch=z9hG4bK-proxy-"


@frozen
class ForkExample:
    """A request that is tried at several targets, and what happens, a line each; all is made when it is asked for.

    ``open 1 sip:bob@192.0.2.4``, ``cancel 1``, ``timeout 1``, ``fail 1`` and ``end 1`` are about the branch 1,
    ``get 1 486`` is a response that comes on it; ``send 486`` is the last such response sent upstream as it must be,
    ``make 408`` a response of the proxy's own; ``close`` ends all. Changes of rows as in `MessageExample` may follow,
    each after `` | ``, of a response also ``body=``.

    >>> example = fork("INVITE", "open 1 sip:bob@192.0.2.4", "get 1 603", "open 2 sip:bob@192.0.2.5")
    >>> [finding.rule for finding in example.report()]
    ['6xx-must-not-fork']
    """

    request: RequestExample
    script: tuple[str, ...]
    role: Party = "proxy"
    looped: bool = False

    def context(self, select: Iterable[str] = ("default",), ignore: Iterable[str] = ()) -> ResponseContext:
        """Give the response context to which all has been told."""
        from sipmsg.rules.response_context import ResponseContext

        asked = self.request.message
        context = ResponseContext(asked, role=self.role, looped=self.looped, select=select, ignore=ignore)
        got: dict[int, Response] = {}
        for line in self.script:
            words, *changes = line.split(" | ")
            _play(context, asked, words.split(), changes, got)
        return context

    def report(self, select: Iterable[str] = ("default",), ignore: Iterable[str] = ()) -> Report:
        """Check it."""
        return self.context(select, ignore).report()

    def __str__(self) -> str:
        head = f"{self.request.what}{' that went through here before' if self.looped else ''}, {self.role}:"
        return "\n".join([head, *self.request.changes, *(f"  {line}" for line in self.script)]) + "\n"


def _play(
    context: ResponseContext, asked: Request, words: list[str], changes: list[str], got: dict[int, Response]
) -> None:
    match words:
        case ["open", branch, target]:
            forwarded = _parsed(_on(asked, branch, changes)) if changes else None
            context.opened(target, f"z9hG4bK-proxy-{branch}", forwarded)
        case ["cancel", branch]:
            context.cancelled(f"z9hG4bK-proxy-{branch}")
        case ["timeout", branch]:
            context.timed_out(f"z9hG4bK-proxy-{branch}")
        case ["fail", branch]:
            context.failed(f"z9hG4bK-proxy-{branch}")
        case ["end", branch]:
            context.terminated(f"z9hG4bK-proxy-{branch}")
        case ["get", branch, code]:
            answer = _answer(_parsed(_on(asked, branch, [])), code, [*_usual(asked, branch, code), *changes])
            got[int(code)] = answer
            context.received(answer)
        case ["send", code]:
            context.sent(_altered(context.forwarded(got[int(code)]), changes))
        case ["make", code]:
            context.sent(_answer(asked, code, changes))
        case ["close"]:
            context.close()
        case _:
            raise ValueError(f"no such step: {' '.join(words)}")


def _on(asked: Request, branch: str, changes: list[str]) -> bytes:
    """Give the request as it is forwarded on a branch."""
    via = f"Via: {_PROXY}{branch}\r\n".encode()
    line, _, rest = bytes(asked).partition(b"\r\n")
    head, _, body = rest.partition(b"\r\n\r\n")
    rows = [tuple(row.split(": ", 1)) for row in head.decode().split("\r\n")]
    changed = _changed(((name, value) for name, value in rows), changes)
    return line + b"\r\n" + via + "\r\n".join(changed).encode() + b"\r\n\r\n" + body


def _parsed(octets: bytes) -> Request:
    from sipmsg.model.message import Request
    from sipmsg.parsing.message import parse

    message = parse(octets, tolerant=True)
    assert isinstance(message, Request)
    return message


def _answer(asked: Request, code: str, changes: list[str]) -> Response:
    from sipmsg.model.message import Response
    from sipmsg.parsing.message import parse

    message = parse(MessageExample(code, tuple(changes)).answering(asked), tolerant=True)
    assert isinstance(message, Response)
    return message


def _usual(asked: Request, branch: str, code: str) -> list[str]:
    """Give what tells the responses of one branch from those of another: the tag, or in a 100 the server."""
    if code == "100":
        return [f"Server: phone{branch}"]
    to = asked.to
    return [] if to is None or to.tag is not None else [f"To: {to};tag=phone{branch}"]


def _altered(response: Response, changes: list[str]) -> Response:
    """Give the response with rows changed, and with another body where ``body=`` says so."""
    from sipmsg.model.headers import Headers

    body = next((change.removeprefix("body=") for change in changes if change.startswith("body=")), None)
    rows = _changed(
        ((row.name, row.text) for row in response.headers), [change for change in changes if change[:5] != "body="]
    )
    pairs = [row.partition(": ") for row in rows]
    altered = response.evolve(headers=Headers((name, value) for name, _, value in pairs))
    return altered if body is None else altered.evolve(body=body.encode())


def fork(asked: str | RequestExample, *script: str, role: Party = "proxy", looped: bool = False) -> ForkExample:
    """Make the example of a fork; see `ForkExample`."""
    return ForkExample(RequestExample(asked) if isinstance(asked, str) else asked, script, role, looped)
