"""Look into a damaged message: python examples/tolerant.py."""

import sipmsg

DAMAGED = (
    b"SIP/2.0 486 Busy Here\r\n"
    b"Via: SIP/2.0/UDP pc33.example.org;branch=z9hG4bK776;ttl=999\r\n"
    b"From: <sip:alice@example.org>;tag=1928301774\r\n"
    b"To: <sip:bob@example.net>;tag=a6c85cf\r\n"
    b"CSeq: one INVITE\r\n"
    b"Call-ID: a84b4c76e66710\r\n"
    b"Content-Length: 0\r\n"
    b"\r\n"
)


def main() -> None:
    # Strict parsing, the default, stops at the first error and points at it.
    try:
        sipmsg.parse(DAMAGED)
    except sipmsg.SipSyntaxError as error:
        print(error)

    # Tolerant parsing gives the message, and its defects as findings.
    response = sipmsg.parse(DAMAGED, tolerant=True)
    for finding in response.findings:
        start, stop = finding.span or (0, 0)
        print(f"{finding.rule} at {finding.path}: {DAMAGED[start:stop].decode()!r}")

    # A value that could not be read is None; its text is there.
    print(response.cseq, "from", repr(response.headers["CSeq"]))
    assert bytes(response) == DAMAGED


if __name__ == "__main__":
    main()
