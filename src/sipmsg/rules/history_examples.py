"""Examples of rules that judge a history: a script of requests and responses, in order, with times."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from sipmsg.rules.examples import MessageExample, RequestExample

if TYPE_CHECKING:
    from sipmsg.model.message import Request, Response
    from sipmsg.rules.report import Report


@frozen
class Ask:
    """One request of a script."""

    request: RequestExample
    at: float | None = None


@frozen
class Answer:
    """One response of a script, to the request that stands so many places back among those that it fits."""

    response: MessageExample
    at: float | None = None
    to: int = -1
    own: bool | None = None


Step = Ask | Answer


@frozen
class TransactionExample:
    """A script of requests and responses, and what is known beside them.

    A response copies Via, From, To, Call-ID and CSeq from the last request with the method that it names.

    >>> from sipmsg.rules.examples import request, response
    >>> script = history(ask(request("BYE"), at=0), answer(response("200 BYE"), at=0.1), closed=1)
    >>> print(str(script).split("Via")[0], script.report().ok)
    --> at 0 s
    BYE sip:bob@biloxi.example SIP/2.0
     True
    """

    steps: tuple[Step, ...]
    facts: dict[str, object]
    closed: float | bool = False
    """Whether no more comes, and until when."""

    def messages(self) -> list[tuple[Step, Request | Response]]:
        """Give the messages of the script, made, each with its step."""
        from sipmsg.model.message import Response
        from sipmsg.parsing.message import parse

        made: list[tuple[Step, Request | Response]] = []
        asked: list[Request] = []
        for step in self.steps:
            if isinstance(step, Ask):
                asked.append(step.request.message)
                made.append((step, asked[-1]))
                continue
            method = step.response.what.split(" ")[1]
            fitting = [request for request in asked if request.method == method]
            message = parse(step.response.answering(fitting[step.to] if fitting else None), tolerant=True)
            assert isinstance(message, Response), step.response.what
            made.append((step, message))
        return made

    def report(self, select: Iterable[str] = ("default",), ignore: Iterable[str] = ()) -> Report:
        """Check it."""
        from sipmsg.model.message import Request
        from sipmsg.rules.transaction import Transaction

        transaction = Transaction(select=select, ignore=ignore, **self.facts)  # type: ignore[arg-type]  # any of them
        for step, message in self.messages():
            if isinstance(message, Request):
                transaction.request(message, at=step.at)
            else:
                transaction.response(message, at=step.at, own=step.own if isinstance(step, Answer) else None)
        if self.closed is not False:
            transaction.close(at=None if self.closed is True else self.closed)
        return transaction.report()

    def __str__(self) -> str:
        pieces = [", ".join(_known(name, value) for name, value in self.facts.items())] if self.facts else []
        for step, message in self.messages():
            time = "" if step.at is None else f" at {step.at:g} s"
            text = bytes(message).decode("utf-8", "backslashreplace").replace("\r\n", "\n").rstrip("\n")
            own = " (its own)" if isinstance(step, Answer) and step.own else ""
            pieces.append(f"{'-->' if isinstance(step, Ask) else '<--'}{time}{own}\n{text}\n")
        if self.closed is not False:
            pieces.append("nothing more" + ("" if self.closed is True else f" until {self.closed:g} s"))
        return "\n".join(pieces)


def _known(name: str, value: object) -> str:
    return name if value is True else f"{name}={value}"


def ask(request: RequestExample, *, at: float | None = None) -> Ask:
    """Make the step of a request."""
    return Ask(request, at)


def answer(response: MessageExample, *, at: float | None = None, to: int = -1, own: bool | None = None) -> Answer:
    """Make the step of a response to the last request with its method, or to another of them by index ``to``."""
    return Answer(response, at, to, own)


def history(*steps: Step, closed: float | bool = False, **facts: object) -> TransactionExample:
    """Make a script; ``facts`` are keywords of `Transaction`. See `TransactionExample`."""
    return TransactionExample(steps, facts, closed)
