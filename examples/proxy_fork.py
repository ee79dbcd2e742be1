"""The response side of a forking proxy: the response context says what to forward, to cancel and to send at the end."""

from sipmsg import Request, Response, ResponseContext

FORKED = "SIP/2.0/UDP proxy.example;branch="
request = Request(
    "INVITE",
    "sip:bob@biloxi.example",
    headers={
        "Via": "SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds",
        "Max-Forwards": "70",
        "From": "Alice <sip:alice@atlanta.example>;tag=1928301774",
        "To": "Bob <sip:bob@biloxi.example>",
        "Call-ID": "a84b4c76e66710@pc33.atlanta.example",
        "CSeq": "314159 INVITE",
    },
)
context = ResponseContext(request)


def forward(response: Response) -> None:
    """Send a response upstream."""
    print(f"  send {response.status_code} {response.reason_phrase} to {response.via[0]}")
    context.sent(response)


def fork(branch: str, target: str) -> None:
    """Send the request to one more target."""
    if context.may_fork(target):
        print(f"fork to {target}")
        context.opened(target, branch)


def receive(branch: str, code: int, **headers: str) -> None:
    """Take a response that a phone sent, and do what follows from it."""
    print(f"{branch} answers {code}")
    answer = request.respond(code, to_tag=branch, headers=headers)
    response = answer.evolve(headers=answer.headers.add("Via", FORKED + branch, index=0))
    context.received(response)
    if context.to_forward(response):
        forward(context.forwarded(response))
    for pending in context.to_cancel():
        print(f"  cancel {pending}")
        context.cancelled(pending)
    final = context.final_response()
    if final is not None:
        forward(final)


fork("z9hG4bKdesk", "sip:bob@192.0.2.4")
fork("z9hG4bKhome", "sip:bob@192.0.2.5")
receive("z9hG4bKdesk", 180)
receive("z9hG4bKhome", 180)
receive("z9hG4bKdesk", 603)
print(f"may it fork once more? {'yes' if context.may_fork('sip:bob@192.0.2.6') else 'no'}")
receive("z9hG4bKhome", 487)
context.close()
print(f"{len(context.report())} findings")
