"""Calls as user agents make them that keep to the RFCs: scripts of a random course."""

from __future__ import annotations

from attrs import Factory, define
from hypothesis import strategies as st

from sipmsg.rules.examples import SDP, request, response
from sipmsg.rules.history_examples import Step, TransactionExample, answer, ask, history

SESSION = "Content-Type: application/sdp"
TO = "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf"
TARGETS = ("sip:bob@biloxi.example", "sip:bob@192.0.2.8", "sip:bob@192.0.2.9", "sips:bob@home.example")
CREDENTIALS = (
    'Authorization: Digest username="alice", realm="atlanta.example", nonce="84a4cc6f3082121f32b42a2187831a9e", '
    'uri="sip:bob@biloxi.example", response="dfe56131d1958046689d83306477ecc0"'
)


@define
class Caller:
    """Writes a call down as it goes on."""

    offers: bool
    steps: list[Step] = Factory(list)
    number: int = 1
    branches: int = 0
    invite: int = 0
    branch: str = ""
    target: str = TARGETS[0]
    authorized: bool = False

    @property
    def now(self) -> float:
        """The time: a twentieth of a second for each message."""
        return len(self.steps) / 20

    def ask(self, method: str, *changes: str, branch: str = "", number: int = 0, port: int = 0) -> None:
        """Send a request, in a branch of its own unless one is given."""
        self.branches += not branch
        via = f"Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{branch or f'n{self.branches}'}"
        number = number or self.number
        session = (SESSION,) if port else ()
        body = SDP.format(port=port) if port else ""
        step = request(f"{method} {self.target}", via, f"CSeq: {number} {method}", *session, *changes, body=body)
        self.steps.append(ask(step, at=self.now))

    def hear(self, what: str, *changes: str, port: int = 0) -> None:
        """Hear a response."""
        session = (SESSION,) if port else ()
        body = SDP.format(port=port) if port else ""
        self.steps.append(answer(response(what, *session, *changes, body=body), at=self.now))

    def call(self) -> None:
        """Send an INVITE."""
        fields = (CREDENTIALS,) if self.authorized else ()
        self.invite, self.branch = self.number, f"n{self.branches + 1}"
        self.ask("INVITE", "Supported: 100rel", *fields, port=4000 if self.offers else 0)

    def refuse(self, code: int) -> None:
        """Hear that the INVITE is refused, and acknowledge it."""
        self.hear(f"{code} INVITE", *((f"Contact: <{TARGETS[self.number]}>",) if code == 302 else ()))
        self.ask("ACK", TO, branch=self.branch, number=self.invite)

    def ring(self, code: int, rseq: int, port: int, *, again: bool) -> None:
        """Hear a reliable provisional response, perhaps twice, and acknowledge it."""
        for _ in range(1 + again):
            self.hear(f"{code} INVITE", f"RSeq: {rseq}", "Require: 100rel", port=port)
        self.number += 1
        self.ask("PRACK", TO, f"RAck: {rseq} {self.invite} INVITE")
        self.hear("200 PRACK")

    def say(self, method: str) -> None:
        """Send a request in the dialog and hear that it is well."""
        self.number += 1
        self.ask(method, TO)
        self.hear(f"200 {method}")


@st.composite
def calls(draw: st.DrawFn) -> TransactionExample:
    """Draw a call with its end."""
    caller = Caller(draw(st.booleans()))
    caller.call()
    for code in draw(st.lists(st.sampled_from([401, 302]), max_size=3, unique=True)):
        if draw(st.booleans()):
            caller.hear("100 INVITE")
        caller.refuse(code)
        caller.number += 1
        caller.authorized = caller.authorized or code == 401
        caller.target = TARGETS[caller.number - 1] if code == 302 else caller.target
        caller.call()
    described = _progress(draw, caller)
    end = draw(st.sampled_from(["answered", "busy", "cancelled"]))
    if end == "busy":
        caller.refuse(draw(st.sampled_from([480, 486, 488, 500, 603])))
    elif end == "cancelled":
        caller.hear("180 INVITE")
        caller.ask("CANCEL", branch=caller.branch, number=caller.invite)
        caller.hear("200 CANCEL")
        caller.refuse(487)
    else:
        for _ in range(draw(st.integers(1, 2))):
            caller.hear("200 INVITE", port=0 if described and draw(st.booleans()) else 5000)
        caller.ask("ACK", TO, number=caller.invite, port=0 if described or caller.offers else 4000)
        for method in draw(st.lists(st.sampled_from(["INFO", "OPTIONS", "UPDATE", "MESSAGE"]), max_size=4)):
            caller.say(method)
        caller.say("BYE")
    return history(*caller.steps, closed=caller.now + 40, transport="UDP", single_uas=draw(st.booleans()))


def _progress(draw: st.DrawFn, caller: Caller) -> bool:
    """Draw provisional responses in any order; tell whether a reliable one had a session description."""
    rseq = draw(st.integers(1, 2**31 - 1))
    described = False
    for kind in draw(st.lists(st.sampled_from(["trying", "progress", "reliable"]), max_size=6)):
        code = draw(st.sampled_from([180, 181, 182, 183]))
        if kind == "trying":
            caller.hear("100 INVITE")
        elif kind == "progress":
            caller.hear(f"{code} INVITE")
        else:
            port = 5000 if not (described or caller.offers) or draw(st.booleans()) else 0
            caller.ring(code, rseq, port, again=draw(st.booleans()))
            described = described or bool(port)
            rseq += 1
    return described
