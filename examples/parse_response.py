"""Parse a response and read its typed values: python examples/parse_response.py [FILE]."""

import sys
from pathlib import Path

import sipmsg

FILE = Path(__file__).with_name("405_method_not_allowed.sip")


def main(file: Path = FILE) -> None:
    response = sipmsg.parse(file.read_bytes())
    if not isinstance(response, sipmsg.Response):
        sys.exit(f"{file.name} is a request")
    print(response.status_code, response.reason_phrase)

    # Header fields are attributes in snake_case; one that is absent is None, or () if it is a list.
    if response.cseq is not None:
        print("answers:", response.cseq.method, "number", response.cseq.sequence)
    if response.to is not None:
        print("to:", response.to.uri, "tag", response.to.tag)
    for hop in response.via:
        print("came by:", hop.transport, hop.sent_by.host, hop.sent_by.port, hop.branch)
    print("allowed:", ", ".join(response.allow))

    # What has no attribute is found by name, as text; compact names are the same names.
    print("server:", response.headers.get("Server"))
    print("call:", response.headers["i"])

    # Nothing of the message is lost.
    assert bytes(response) == file.read_bytes()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
