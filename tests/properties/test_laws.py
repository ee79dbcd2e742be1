"""What holds for every message and every header field."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.fields import FIELDS, Listed
from sipmsg.model.header_field import HeaderField
from sipmsg.parsing import grammar
from sipmsg.parsing.engine import load
from sipmsg.registry import BY_ATTRIBUTE, HEADER_FIELDS
from tests.model.identity import LINES
from tests.spelling import KNOWN, respelled

START_LINES = ["SIP/2.0 200 OK", "SIP/2.0 487 ", "SIP/2.0 183 In \u00e9t\u00e9", "OPTIONS sip:a@b.example;lr SIP/2.0"]
VALUES = [(name, text) for name, text in LINES if name != "Content-Length"]
rows = st.lists(st.sampled_from(VALUES), max_size=8)
bodies = st.binary(max_size=40)


@st.composite
def wires(draw: st.DrawFn) -> bytes:
    """Draw the bytes of a message, with fields spelled in any legal way, in any order."""
    prefix = draw(st.sampled_from([b"", b"\r\n", b"\r\n\r\n"]))
    fields = [draw(respelled(name, text)) for name, text in draw(rows)]
    body = draw(bodies)
    trailer = b""
    if draw(st.booleans()):
        trailer = draw(bodies)
        fields.insert(draw(st.integers(0, len(fields))), f"l:{len(body):03}\r\n".encode())
    return prefix + draw(st.sampled_from(START_LINES)).encode() + b"\r\n" + b"".join(fields) + b"\r\n" + body + trailer


@given(wires())
def test_bytes_of_a_parsed_message_are_the_bytes_that_were_parsed(wire: bytes) -> None:
    message = sipmsg.parse(wire)
    assert bytes(message) == wire
    assert bytes(sipmsg.parse(wire, tolerant=True)) == wire
    assert bytes(sipmsg.parse(wire, lazy=True)) == wire
    assert message.findings == ()
    assert sipmsg.parse(wire, lazy=True) == message


@given(st.data())
def test_every_legal_spelling_has_the_same_values(data: st.DataObject) -> None:
    chosen = data.draw(rows)
    plain = b"".join(f"{name}: {text}\r\n".encode("utf-8", "surrogateescape") for name, text in chosen)
    other = b"".join(data.draw(respelled(name, text)) for name, text in chosen)
    head = b"SIP/2.0 200 OK\r\n"
    one, two = sipmsg.parse(head + plain + b"\r\n"), sipmsg.parse(head + other + b"\r\n")
    assert one == two
    assert hash(one) == hash(two)
    for name, _ in chosen:
        attribute = HEADER_FIELDS[name].attribute
        assert getattr(one, attribute) == getattr(two, attribute)


def test_every_terminal_of_white_space_is_spelled_in_other_ways() -> None:
    for family in sorted(set(grammar.families().values())):
        carriers = {item.name for item in load(family).terminals if "[ \t\r\n]" in item.pattern.value}
        assert {name for name in carriers if name.startswith("_")} <= KNOWN


LISTS = sorted(name for name, field in FIELDS.items() if isinstance(field, Listed) and name != "contact")


@pytest.mark.parametrize("attribute", LISTS)
def test_joined_and_repeated_rows_are_one_list(attribute: str) -> None:
    name = BY_ATTRIBUTE[attribute].name
    texts = [text for known, text in VALUES if known == name and text]
    assert texts, f"no sample of {name}"
    head = b"SIP/2.0 200 OK\r\n"
    apart = "".join(f"{name}: {text}\r\n" for text in texts).encode("utf-8", "surrogateescape")
    joined = f"{name}: {', '.join(texts)}\r\n".encode("utf-8", "surrogateescape")
    assert sipmsg.parse(head + apart + b"\r\n") == sipmsg.parse(head + joined + b"\r\n")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_message_or_a_sip_error(data: bytes) -> None:
    for tolerant in (False, True):
        try:
            message = sipmsg.parse(data, tolerant=tolerant)
        except sipmsg.SipError as error:
            assert 0 <= error.offset <= len(data)
            assert str(error)
        else:
            assert bytes(message) == data


@given(wires(), st.data())
def test_a_damaged_message_is_kept_by_tolerant_parsing_or_refused(wire: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(wire)))
    length = data.draw(st.integers(0, 4))
    damaged = wire[:place] + data.draw(st.binary(max_size=4)) + wire[place + length :]
    try:
        strict = sipmsg.parse(damaged)
    except sipmsg.SipError as error:
        assert pickle.loads(pickle.dumps(error)).__dict__ == error.__dict__
        try:
            message = sipmsg.parse(damaged, tolerant=True)
        except sipmsg.SipError:
            return
        assert bytes(message) == damaged
        assert message.findings
    else:
        assert bytes(strict) == damaged
        assert sipmsg.parse(damaged, tolerant=True).findings == ()


@given(wires(), st.sampled_from(VALUES))
def test_changing_one_field_changes_only_its_bytes(wire: bytes, value: tuple[str, str]) -> None:
    message = sipmsg.parse(wire)
    name, text = value
    changed = message.evolve(headers=message.headers.set(name, text))
    assert changed.headers.get_all(name) == (HeaderField(name, text).text,)
    kept = [row.raw for row in message.headers if row.canonical_name != name]
    assert [row.raw for row in changed.headers if row.canonical_name != name] == kept
    start = wire.index(b"\r\n", len(message.wire.prefix)) + 2
    assert bytes(changed)[:start] == wire[:start]
    assert changed.body == message.body
    assert bytes(changed).endswith(b"\r\n\r\n" + message.body + message.trailer)


@given(wires())
def test_messages_survive_pickling(wire: bytes) -> None:
    message = sipmsg.parse(wire)
    copy = pickle.loads(pickle.dumps(message))
    assert copy == message
    assert bytes(copy) == wire
