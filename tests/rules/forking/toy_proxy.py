"""A proxy of a few lines that forks in parallel, right by RFC 3261 section 16.7 unless a fault is planted.

It decides by itself, without asking the response context, which only watches what it does.
"""

from __future__ import annotations

import random

import sipmsg
from tests.rules.forking.messages import challenge, request, response

PREFERRED = (401, 407, 415, 420, 484)

FAULTS = {
    "forks-after-6xx": "6xx-must-not-fork",
    "recurses-after-6xx": "6xx-must-not-fork",
    "forgets-cancel-after-6xx": "6xx-cancels-pending",
    "forgets-cancel-after-final": "cancel-pending-after-final",
    "no-6xx-first": "best-response-6xx-first",
    "highest-class": "best-response-lowest-class",
    "404-over-407": "best-response-prefer-resubmittable",
    "drops-second-2xx": "all-2xx-to-invite-forwarded",
    "drops-2xx": "2xx-forwarded-immediately",
    "holds-180": "provisional-forwarded-immediately",
    "forwards-100": "no-100-forwarded",
    "6xx-at-once": "6xx-not-forwarded-immediately",
    "503-as-503": "503-becomes-500",
    "503-among-others": "503-not-forwarded",
    "one-challenge": "challenges-aggregated",
    "leaves-via": "proxy-removes-only-top-via",
    "strips-server": "proxy-removes-only-top-via",
    "changes-tag": "proxy-no-to-tag-modify",
    "adds-tag": "proxy-no-to-tag-insert",
    "new-tag-in-failure": "proxy-preserve-to-tag-3xx-6xx",
    "changes-body": "proxy-no-body-change",
    "two-finals": "one-final-non-invite",
    "mixes-finals": "one-non-2xx-or-many-2xx",
    "silent-at-the-end": "best-response-sent-when-all-done",
    "silent-after-timeouts": "best-response-408-when-none",
    "keeps-contact": "recursed-contact-removed",
    "own-180": "proxy-no-min-1xx-of-its-own",
    "own-305": "305-only-by-uas",
    "too-broad": "440-when-breadth-short",
}
"""Each fault and the rule that finds it."""


class ToyProxy:
    """A proxy that serves one request; what happens downstream is drawn from a schedule."""

    def __init__(self, method: str, fault: str = "", breadth: int | None = None, **watch: tuple[str, ...]) -> None:
        self.method, self.fault = method, fault
        self.asked = request(method, *([f"Max-Breadth: {breadth}"] if breadth is not None else []))
        self.context = sipmsg.ResponseContext(self.asked, **watch)  # type: ignore[arg-type]  # select and ignore
        self.live: list[str] = []
        self.ringing: list[str] = []
        self.finals: list[tuple[int, sipmsg.Response | None]] = []
        self.tried: list[str] = []
        self.contacts: list[str] = []
        self.six = self.final = self.success = False
        self.opened = 0

    def open(self, target: str) -> str:
        self.opened += 1
        branch = f"z9hG4bK{self.opened}"
        self.tried.append(target)
        self.live.append(branch)
        self.context.opened(target, branch)
        return branch

    def up(self, answer: sipmsg.Response) -> None:
        self.context.sent(answer)
        if answer.status_code >= 200 and not self.final:
            self.final = True
            if self.fault != "forgets-cancel-after-final":
                self.cancel()

    def cancel(self) -> None:
        for branch in self.ringing:
            self.context.cancelled(branch)
        self.ringing = []

    def pass_on(self, answer: sipmsg.Response) -> sipmsg.Response:
        headers = (
            answer.headers
            if self.fault == "leaves-via"
            else answer.headers.set("Via", answer.headers.get_all("Via")[1])
        )
        if self.fault == "strips-server":
            headers = headers.remove("Server")
        tag = answer.to.tag if answer.to is not None else None
        change = {"changes-tag": answer.status_code < 300, "new-tag-in-failure": answer.status_code >= 300}.get(
            self.fault
        )
        if change or (self.fault == "adds-tag" and tag is None):
            headers = headers.set("To", "<sip:bob@biloxi.example>;tag=mine")
        body = b"v=1" if self.fault == "changes-body" and answer.body else answer.body
        return answer.evolve(headers=headers.set("Content-Length", len(body)), body=body)

    def came(self, branch: str, answer: sipmsg.Response) -> None:
        code = answer.status_code
        was_live = branch in self.live
        self.context.received(answer)
        if code < 200:
            self.provisional(branch, answer, was_live)
            return
        self.ended(branch)
        if code < 300:
            if not self.final or self.method == "INVITE" or self.fault == "two-finals":
                second = self.success
                self.success = True
                if not (self.fault == "drops-2xx" or (second and self.fault == "drops-second-2xx")):
                    self.up(self.pass_on(answer))
        elif was_live:
            self.failure(code, answer)
        self.maybe_finish()

    def provisional(self, branch: str, answer: sipmsg.Response, was_live: bool) -> None:
        code = answer.status_code
        if not was_live or self.method != "INVITE":
            return
        if code > 100 and not self.final and self.fault != "holds-180":
            self.up(self.pass_on(answer))
        if code == 100 and self.fault == "forwards-100":
            self.up(self.pass_on(answer))
        if self.six or self.final:
            if not self.fault.startswith("forgets-cancel"):
                self.context.cancelled(branch)
        elif branch not in self.ringing:
            self.ringing.append(branch)

    def failure(self, code: int, answer: sipmsg.Response) -> None:
        contacts = [str(contact.uri) for contact in answer.contact] if code < 400 else []
        new = [uri for uri in contacts if uri not in self.tried][:1]
        recurse = bool(new) and not self.final and (not self.six or self.fault == "recurses-after-6xx")
        if recurse:
            self.open(new[0])
            if self.fault != "keeps-contact":
                kept = [uri for uri in contacts if uri not in new]
                answer = answer.evolve(contact=", ".join(f"<{uri}>" for uri in kept)) if kept else answer
                if not kept:
                    return
        self.finals.append((code, answer))
        if code >= 600:
            self.six = True
            if self.fault == "6xx-at-once":
                self.up(self.pass_on(answer))
            elif self.fault != "forgets-cancel-after-6xx":
                self.cancel()
            if self.fault == "forks-after-6xx":
                self.open("sip:bob@192.0.2.99")
        elif self.fault == "mixes-finals" and not self.final:
            self.up(self.pass_on(answer))

    def timeout(self, branch: str) -> None:
        self.context.timed_out(branch)
        self.ended(branch)
        if self.method == "INVITE":
            self.finals.append((408, None))
        self.maybe_finish()

    def ended(self, branch: str) -> None:
        self.live = [other for other in self.live if other != branch]
        self.ringing = [other for other in self.ringing if other != branch]

    def best(self) -> tuple[int, sipmsg.Response | None]:
        finals = sorted(self.finals, key=lambda final: final[1] is None)
        six = [final for final in finals if final[0] >= 600]
        if six and self.fault != "no-6xx-first":
            return six[0]
        finals = [final for final in finals if final[0] < 600] or finals
        pick = max if self.fault == "highest-class" else min
        chosen = pick(code // 100 for code, _ in finals)
        same = [final for final in finals if final[0] // 100 == chosen]
        if chosen == 4 and self.fault == "404-over-407":
            same.sort(key=lambda final: final[0] in PREFERRED)
        elif chosen == 4:
            same.sort(key=lambda final: (final[1] is None, final[0] not in PREFERRED))
        elif chosen == 5:
            same.sort(key=lambda final: (final[0] == 503) is (self.fault != "503-among-others"))
        return same[0]

    def maybe_finish(self) -> None:
        if self.live or self.final or self.success or not self.finals or self.fault == "silent-at-the-end":
            return
        code, answer = self.best()
        if answer is None:
            if self.fault != "silent-after-timeouts":
                self.up(self.asked.respond(code))
        elif code == 503 and not self.fault.startswith("503"):
            self.up(self.asked.respond(500))
        else:
            self.up(self.aggregated(code, self.pass_on(answer)))

    def aggregated(self, code: int, answer: sipmsg.Response) -> sipmsg.Response:
        if code not in (401, 407) or self.fault == "one-challenge":
            return answer
        headers = answer.headers
        for _, other in self.finals:
            for name in ("WWW-Authenticate", "Proxy-Authenticate"):
                for value in (
                    other.headers.get_all(name) if other is not None and other.status_code in (401, 407) else ()
                ):
                    if value not in headers.get_all(name):
                        headers = headers.add(name, value)
        return answer.evolve(headers=headers)


CODES = (100, 180, 183, 200, 302, 401, 404, 407, 415, 486, 500, 501, 503, 603, 600)


def run(seed: int, fault: str = "", **watch: tuple[str, ...]) -> sipmsg.Report:
    """Let the proxy serve one request by a random schedule, and give what the response context found."""
    draw = random.Random(seed)
    method = draw.choice(("INVITE", "INVITE", "OPTIONS"))
    count = draw.randint(1, 4)
    breadth = draw.choice((None, None, count, 8))
    if fault == "too-broad":
        breadth = max(count - 1, 1)
    proxy = ToyProxy(method, fault, breadth, **watch)
    if fault == "own-305":
        proxy.up(proxy.asked.respond(305, headers={"Contact": "<sip:bob@192.0.2.1>"}))
    elif method == "INVITE":
        proxy.up(proxy.asked.respond(100))
    if fault == "own-180":
        proxy.up(proxy.asked.respond(180))
    for number in range(1, count + 1):
        proxy.open(f"sip:bob@192.0.2.{number}")
    codes = draw.sample(CODES, k=draw.randint(3, len(CODES)))
    for step in range(60):
        if not proxy.live:
            break
        branch = draw.choice(proxy.live)
        if draw.random() < 0.1:
            proxy.timeout(branch)
            continue
        code = draw.choice(
            codes if method == "INVITE" else [code for code in codes if code >= 200 or code == 100] or [200]
        )
        proxy.came(branch, _drawn(draw, code, branch, method, step))
    for branch in list(proxy.live):
        proxy.timeout(branch)
    proxy.context.close()
    return proxy.context.report()


def _drawn(draw: random.Random, code: int, branch: str, method: str, step: int) -> sipmsg.Response:
    rows = [f"Server: phone/{step}"]
    if code in (401, 407):
        rows += [challenge(f"realm{draw.randint(1, 9)}.example") for _ in range(draw.randint(1, 2))]
    if code == 302:
        rows.append("Contact: <sip:bob@192.0.2.51>, <sip:bob@192.0.2.52>")
    tag = "" if code in (100, 180) and draw.random() < 0.5 else branch
    return response(code, branch, *rows, method=method, tag=tag, body="v=0" if code in (183, 200) else "")
