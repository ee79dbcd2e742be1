"""What is measured: each library's ways of reading a message, and the check that it read what is there.

``split`` is what a library does before it looks at a value; ``typed`` has it make every value that it has a type
for, whatever each of them makes of the rest. What each can type differs, and is counted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module, metadata
from typing import Any, Literal

from attrs import frozen

import sipmsg
from benchmarks.messages import Template, Tokens

Task = Literal["split", "typed"]
Check = Callable[[Any, Template, Tokens], None]


@frozen
class Reader:
    """One library at one task: ``read`` takes the octets of a message.

    ``facts`` turns what ``read`` gave into the facts that all can tell, see `check`; ``typed`` gives the names, in
    lower case, of the header fields that the library has read into its own value for them (which may be text).
    """

    library: str
    task: Task
    read: Callable[[bytes], Any]
    facts: Callable[[Any], dict[str, object]]
    typed: Callable[[Any], set[str]] | None = None


def check(reader: Reader, template: Template, tokens: Tokens, data: bytes) -> int | None:
    """Read one message and compare what was read with what was written; AssertionError if it differs.

    Gives the number of header fields (rows of the message) that have a typed value, None for a split.
    """
    message = reader.read(data)
    facts = reader.facts(message)
    via = f"z9hG4bK{tokens.branches[0]}"
    expected = {
        "status_code": template.status_code,
        "call_id": f"{tokens.call_id}@192.0.2.17",
        "cseq": tokens.cseq,
        "method": template.method,
        "from_tag": tokens.from_tag,
        "branch": via,
        "vias": template.vias,
        "contacts": template.contacts,
        "body": data.partition(b"\r\n\r\n")[2],
    }
    for name, value in facts.items():
        assert value == expected[name], f"{reader.library} {reader.task}, {template.name}: {name} is {value!r}"
    assert {"status_code", "call_id", "cseq"} <= facts.keys()
    if reader.typed is None:
        return None
    names = reader.typed(message)
    rows = data.partition(b"\r\n\r\n")[0].decode().split("\r\n")[1:]
    return sum(row.partition(":")[0].lower() in names for row in rows)


def version(library: str) -> str:
    """Give the installed version of a library; one that is run from a checkout has none."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "(not installed: from a checkout)"


# The yardstick: the lines, and each line at its first colon. It decodes nothing and knows nothing.


def _split_loop(data: bytes) -> tuple[bytes, list[tuple[bytes, bytes]], bytes]:
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    fields = []
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        fields.append((name, value.strip()))
    return lines[0], fields, body


def _split_facts(message: tuple[bytes, list[tuple[bytes, bytes]], bytes]) -> dict[str, object]:
    start_line, pairs, body = message
    fields = dict(pairs)
    return {
        "status_code": int(start_line.split()[1]),
        "call_id": fields[b"Call-ID"].decode(),
        "cseq": int(fields[b"CSeq"].split()[0]),
        "body": body,
    }


# sipmsg.


def _sipmsg_lazy(data: bytes) -> Any:
    return sipmsg.parse(data, lazy=True)


def _sipmsg_typed(data: bytes) -> Any:
    message = sipmsg.parse(data)
    for row in message.headers:
        _ = row.value
    return message


def _sipmsg_facts(message: Any) -> dict[str, object]:
    return {
        "status_code": message.status_code,
        "call_id": message.call_id,
        "cseq": message.cseq.sequence,
        "method": message.cseq.method,
        "from_tag": message.from_.tag,
        "branch": message.via[0].branch,
        "vias": len(message.via),
        "contacts": len(message.contact),
        "body": message.body,
    }


def _sipmsg_typed_names(message: Any) -> set[str]:
    return {row.name.lower() for row in message.headers if row.rule != "header_value"}


# sipmessage: properties that parse at each access. The names are those of the fields in the messages measured.

_SIPMESSAGE = {
    "Call-ID": "call_id",
    "Contact": "contact",
    "Content-Length": "content_length",
    "Content-Type": "content_type",
    "CSeq": "cseq",
    "From": "from_address",
    "Proxy-Authenticate": "proxy_authenticate",
    "Record-Route": "record_route",
    "Server": "server",
    "Supported": "supported",
    "To": "to_address",
    "User-Agent": "user_agent",
    "Via": "via",
}


def _sipmessage_readers() -> list[Reader]:
    parse: Callable[[bytes], Any] = import_module("sipmessage").Message.parse
    attributes = _SIPMESSAGE

    def typed(data: bytes) -> Any:
        message = parse(data)
        names = message.headers.keys()
        for name in names:
            attribute = attributes.get(name)
            if attribute is not None:
                getattr(message, attribute)
        return message

    def facts(message: Any) -> dict[str, object]:
        return {
            "status_code": message.code,
            "call_id": message.call_id,
            "cseq": message.cseq.sequence,
            "method": message.cseq.method,
            "from_tag": message.from_address.parameters["tag"],
            "branch": message.via[0].parameters["branch"],
            "vias": len(message.via),
            "contacts": len(message.contact),
            "body": message.body,
        }

    def typed_names(message: Any) -> set[str]:
        return {name.lower() for name in attributes.keys() & set(message.headers.keys())}

    return [
        Reader("sipmessage", "split", parse, facts),
        Reader("sipmessage", "typed", typed, facts, typed_names),
    ]


# sippy: takes text; a header field is parsed by getBody(). Contact and the like are divided at commas at once.


def _sippy_readers() -> list[Reader]:
    response: Callable[[str], Any] = import_module("sippy.SipResponse").SipResponse
    generic: type = import_module("sippy.SipGenericHF").SipGenericHF

    def split(data: bytes) -> Any:
        return response(data.decode())

    def typed(data: bytes) -> Any:
        message = response(data.decode())
        for header in message.headers:
            header.getBody()
        return message

    def facts(message: Any) -> dict[str, object]:
        sequence, method = message.getHFBody("cseq").getCSeq()
        vias = message.getHFBodys("via")
        body = message.getBody()
        return {
            "status_code": message.scode,
            "call_id": str(message.getHFBody("call-id")),
            "cseq": sequence,
            "method": method,
            "from_tag": message.getHFBody("from").getTag(),
            "branch": vias[0].getBranch(),
            "vias": len(vias),
            "contacts": message.countHFs("contact"),
            "body": b"" if body is None else str(body).encode(),
        }

    def typed_names(message: Any) -> set[str]:
        # It reads Content-Type and Content-Length where there is a body, and keeps them apart.
        apart = {"content-type", "content-length"} if message.getBody() is not None else set()
        return apart | {header.name for header in message.headers if type(header.body) is not generic}

    return [Reader("sippy", "split", split, facts), Reader("sippy", "typed", typed, facts, typed_names)]


@cache
def readers() -> tuple[Reader, ...]:
    """Give everything that can be measured here: a library that is not installed is left out."""
    found = [
        Reader("split loop", "split", _split_loop, _split_facts),
        Reader("sipmsg", "split", _sipmsg_lazy, _sipmsg_facts),
        Reader("sipmsg", "typed", _sipmsg_typed, _sipmsg_facts, _sipmsg_typed_names),
    ]
    for make in (_sipmessage_readers, _sippy_readers):
        try:
            found += make()
        except ImportError:
            continue
    return tuple(found)
