"""JSON keeps every octet and every typed value of a message (docs/json.md)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import sipmsg
from sipmsg.interchange import JsonError, from_dict, from_json, plain, to_dict, to_json
from sipmsg.model.params import Params
from sipmsg.model.text import QuotedString
from sipmsg.model.via import SentBy, Via
from tests import corpus

ROOT = Path(__file__).parents[1]
SCHEMA = json.loads((ROOT / "docs" / "message.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

START_LINES = [
    "SIP/2.0 200 OK",
    "sip/2.0 487 ",
    "SIP/2.0 183 Fait accompli \u00e9",
    "OPTIONS SIP:a@b.example;lr SIP/2.0",
]
LINES = [
    b"Via: SIP/2.0/UDP a.example;branch=z9hG4bK1;rport",
    b"v : SIP / 2.0 / TCP [2001:db8::1]:5060;x=1;X=1,\r\n SIP/2.0/UDP b",
    b'TO:\t"\\"caf\xc3\xa9\\"" <sip:bob@b.example>;tag=1 ',
    b"From: sip:x@y;tag=%",
    b"cseq: 007 INVITE",
    b"X-Any:",
    b"X-Folded: one\r\n\t two \r\n three",
    b"X-Latin: caf\xc3\xa9 \xe4\xb8\xad",
]
BAD_LINES = [
    b"Via: nonsense",
    b"X-Bad: \xff\xfe\x00\x1b[0m",
    b"no colon here",
    b"To: <sip:\xe9@b>",
    b"CSeq: 99999999999 X",
]


@st.composite
def wires(draw: st.DrawFn) -> bytes:
    """Draw the bytes of a message that strict parsing takes."""
    body, trailer = draw(st.binary(max_size=20) | st.just(b"v=0\r\n")), b""
    rows = draw(st.lists(st.sampled_from(LINES), max_size=5))
    if draw(st.booleans()):
        rows.append(b"l: %03d" % len(body))
        trailer = draw(st.binary(max_size=9))
    start_line = draw(st.sampled_from(START_LINES)).encode()
    prefix = draw(st.sampled_from([b"", b"\r\n", b"\r\n\r\n"]))
    return prefix + b"\r\n".join([start_line, *rows, b"", body]) + trailer


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw bytes that begin like a message and go wrong."""
    end = draw(st.sampled_from([b"\r\n", b"\n"]))
    first = draw(
        st.sampled_from([b"SIP/2.0 200 OK", b"SIP/2.0  99  \xff", b"SIP/7.1 6000", b"INVITE  sip: a b  SIP/2.0"])
    )
    rows = draw(st.lists(st.sampled_from(LINES + BAD_LINES) | st.binary(max_size=12), max_size=5))
    return end.join([first, *rows]) + draw(st.sampled_from([b"", end, end + end])) + draw(st.binary(max_size=12))


def assert_survives(message: sipmsg.Request | sipmsg.Response) -> None:
    """Check that a message comes back from JSON as it was, and that its JSON is valid, stable and safe to show."""
    text = to_json(message)
    assert text.isascii()
    assert text.isprintable()
    form = json.loads(text)
    VALIDATOR.validate(form)
    again = from_json(text)
    assert again == message
    assert bytes(again) == bytes(message)
    assert again.findings == message.findings
    assert to_json(again) == text
    assert from_dict(to_dict(message)) == message


@given(wires())
def test_a_message_comes_back_equal_with_all_its_octets(wire: bytes) -> None:
    for tolerant in (False, True):
        assert_survives(sipmsg.parse(wire, tolerant=tolerant))


@given(damaged())
def test_a_damaged_message_comes_back_with_all_its_octets_and_findings(wire: bytes) -> None:
    try:
        message = sipmsg.parse(wire, tolerant=True)
    except sipmsg.SipError:
        return
    assert_survives(message)


@corpus.needs_corpus
def test_collected_messages_come_back() -> None:
    count = 0
    for _, wire in corpus.messages().values():
        for tolerant in (False, True):
            try:
                message = sipmsg.parse(wire, tolerant=tolerant)
            except sipmsg.SipError:
                continue
            again = from_json(to_json(message))
            assert again == message
            assert bytes(again) == wire
            assert again.findings == message.findings
            count += 1
    assert count > 2_500


@given(body=st.binary(max_size=20), phrase=st.sampled_from(["OK", "", "caf\u00e9"]))
def test_a_message_that_was_built_comes_back(body: bytes, phrase: str) -> None:
    message = sipmsg.Response(200, phrase, headers=[("Content-Length", 3), ("cseq", "1 X"), ("X-Any", "")], body=body)
    assert_survives(message)
    assert_survives(message.evolve(reason_phrase="else", to="<sip:a@b>"))


def test_a_lazy_message_with_a_bad_value_raises_where_it_is() -> None:
    message = sipmsg.parse(b"SIP/2.0 200 OK\r\nCSeq: x\r\n\r\n", lazy=True)
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        to_json(message)
    assert caught.value.offset == 22


HEADERS: list[tuple[bytes, dict[str, Any]]] = [
    (b"X-Y: 7\r\n", {"name": "X-Y", "canonical_name": "X-Y", "value": "7"}),
    (b"l:0\r\n", {"name": "l", "canonical_name": "Content-Length", "value": "0", "typed": 0, "raw": "l:0\r\n"}),
    (b"X-Y: a\r\n b\r\n", {"name": "X-Y", "canonical_name": "X-Y", "value": "a b", "raw": "X-Y: a\r\n b\r\n"}),
    (b"X-Y: \x00\xff\r\n", {"name": "X-Y", "canonical_name": "X-Y", "value_base64": "AP8="}),
    (
        b"X-Y:\xff\r\n",
        {"name": "X-Y", "canonical_name": "X-Y", "value_base64": "/w==", "raw_base64": "WC1ZOv8NCg=="},
    ),
    (b"Via: ;\r\n", {"name": "Via", "canonical_name": "Via", "value": ";", "typed": None}),
    (b"what\r\n", {"name": "", "canonical_name": "", "value": "what", "raw": "what\r\n"}),
]


@pytest.mark.parametrize(("raw", "form"), HEADERS, ids=lambda case: repr(case)[:20])
def test_what_a_header_field_is_in_json(raw: bytes, form: dict[str, Any]) -> None:
    wire = b"SIP/2.0 200 OK\r\n" + raw + b"\r\n"
    assert to_dict(sipmsg.parse(wire, tolerant=True))["headers"] == [form]


VALUES: list[tuple[object, object]] = [
    (None, None),
    (True, True),
    (7, 7),
    (0.5, 0.5),
    ("text", "text"),
    (QuotedString('say "hi"'), 'say "hi"'),
    ("\udcff", {"@type": "octets", "base64": "/w=="}),
    ("\x00", {"@type": "octets", "base64": "AA=="}),
    (b"\x00", {"@type": "octets", "base64": "AA=="}),
    (datetime(2010, 11, 13, 23, 29, tzinfo=UTC), "2010-11-13T23:29:00+00:00"),
    (("INVITE", 1), ["INVITE", 1]),
    ({"a": (1,)}, {"a": [1]}),
    (Params([("a", "1"), ("A", None)]), [{"name": "a", "value": "1"}, {"name": "A", "value": None}]),
    (
        Via("UDP", SentBy("a", 5060)),
        {
            "@type": "Via",
            "transport": "UDP",
            "sent_by": {"@type": "SentBy", "host": "a", "port": 5060},
            "protocol_name": "SIP",
            "protocol_version": "2.0",
            "params": [],
        },
    ),
]


@pytest.mark.parametrize(("value", "form"), VALUES, ids=lambda case: ascii(case)[:30])
def test_what_a_typed_value_is_in_json(value: object, form: object) -> None:
    assert plain(value) == form


def test_the_schema_is_a_schema_and_the_page_shows_what_is_written() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    shown = json.loads(page.split("```json\n")[1].split("```")[0])
    wire = b"SIP/2.0 486 Busy Here\r\nt: <sip:bob@example.net>;tag=a6c8\r\nl: 0\r\n\r\n"
    assert to_dict(sipmsg.parse(wire)) == shown
    described = {line.split("`")[1] for line in page.splitlines() if line.startswith("| `")}
    described |= {"version", "reason_phrase", "request_uri"}
    members = SCHEMA["properties"].keys() | SCHEMA["$defs"]["header_field"]["properties"].keys()
    assert described == {name for name in members if not name.endswith("_base64")}


CALL_ID = {"name": "Call-ID", "value": "a@b"}
BY_HAND: list[tuple[dict[str, Any], bytes]] = [
    ({"status_code": 486}, b"SIP/2.0 486 Busy Here\r\n\r\n"),
    ({"status_code": 299, "reason_phrase": ""}, b"SIP/2.0 299 \r\n\r\n"),
    ({"status_code": 200, "headers": [CALL_ID]}, b"SIP/2.0 200 OK\r\nCall-ID: a@b\r\n\r\n"),
    ({"method": "BYE", "request_uri": "SIP:a@b"}, b"BYE SIP:a@b SIP/2.0\r\n\r\n"),
    ({"status_code": 200, "body": "\x00\u00e9"}, b"SIP/2.0 200 OK\r\n\r\n\x00\xc3\xa9"),
    ({"status_code": 200, "body_base64": "/w=="}, b"SIP/2.0 200 OK\r\n\r\n\xff"),
    ({"status_code": 200, "meta": {"file": "x"}, "prefix": "\r\n"}, b"\r\nSIP/2.0 200 OK\r\n\r\n"),
    ({"status_code": 700, "tolerant": True}, b"SIP/2.0 700 \r\n\r\n"),
]


@pytest.mark.parametrize(("form", "wire"), BY_HAND, ids=lambda case: repr(case)[:40])
def test_json_written_by_hand_is_read(form: dict[str, Any], wire: bytes) -> None:
    VALIDATOR.validate(form)
    message = from_json(json.dumps(form))
    assert bytes(message) == wire
    assert message == sipmsg.parse(wire, tolerant=bool(form.get("tolerant")))


OK: dict[str, Any] = {"status_code": 200}
REFUSED_FORMS: list[tuple[object, str]] = [
    ([], ""),
    ({}, "method"),
    ({"method": "BYE"}, "request_uri"),
    ({**OK, "schema": "other"}, "schema"),
    ({**OK, "version": 2}, "version"),
    ({**OK, "version": True}, "version"),
    ({**OK, "kind": "request"}, "kind"),
    ({**OK, "tolerant": 1}, "tolerant"),
    ({**OK, "headers": {}}, "headers"),
    ({**OK, "headers": [1]}, "headers[0]"),
    ({**OK, "headers": [{"name": "X"}]}, "headers[0].value"),
    ({**OK, "headers": [{"value": "X"}]}, "headers[0].name"),
    ({**OK, "headers": [{"name": "X", "value": 1}]}, "headers[0].value"),
    ({**OK, "headers": [{"name": "X Y", "value": "1"}]}, "headers[0].name"),
    ({**OK, "headers": [{"name": "X", "value": "a\r\nY: b"}]}, "headers"),
    ({**OK, "headers": [{"name": "X", "value": " a"}]}, "headers[0].value"),
    ({**OK, "headers": [{"name": "X", "value": "a\r\n b"}]}, "headers[0].value"),
    ({**OK, "headers": [{"name": "X", "value": "a", "raw": "X: b\r\n"}]}, "headers[0].raw"),
    ({**OK, "headers": [{"name": "X", "value": "a", "raw": "X: a\r\n\r\n"}]}, "headers"),
    ({**OK, "headers": [{"name": "X", "value": "a", "vlaue": "a"}]}, "headers[0]"),
    ({**OK, "body": "", "body_base64": ""}, "body"),
    ({**OK, "body_base64": "_"}, "body_base64"),
    ({**OK, "body_base64": 1}, "body_base64"),
    ({**OK, "body": "\ud800"}, "body"),
    ({**OK, "bodyy": ""}, ""),
    ({**OK, "prefix": "x"}, "prefix"),
    ({**OK, "separator": ""}, "headers"),
    ({**OK, "start_line": "SIP/2.0 100 OK\r\n"}, "start_line"),
    ({**OK, "reason_phrase": "OK\r\nX: y"}, "start_line"),
    ({"status_code": "200"}, "status_code"),
    ({"status_code": True}, "status_code"),
    ({"status_code": -1}, "status_code"),
    ({"status_code": 10**200}, "status_code"),
    ({"method": "BYE sip:a", "request_uri": "b"}, "start_line"),
]


@pytest.mark.parametrize(("form", "path"), REFUSED_FORMS, ids=lambda case: ascii(case)[:60])
def test_what_is_not_the_form_is_refused_with_its_place(form: object, path: str) -> None:
    with pytest.raises(sipmsg.SipError) as caught:
        from_dict(form)
    assert caught.value.path == path
    assert str(caught.value)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[" * 100_000, '{"status_code": NaN}', '{"a": 1, "a": 1}', "1" * 5_000, b"\xff\xfe\xfd", "\x00", "nul"],
    ids=lambda text: ascii(text)[:20],
)
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises(JsonError) as caught:
        from_json(text)
    assert caught.value.rule == "json-syntax"


def test_an_error_in_json_points_at_its_line() -> None:
    with pytest.raises(JsonError) as caught:
        from_json('{\n  "status_code": 200,\n  "body": oops\n}')
    assert (caught.value.line, caught.value.column) == (3, 11)
    assert str(caught.value).endswith('      "body": oops\n              ^')


def test_a_value_that_the_grammar_refuses_is_refused_unless_tolerant() -> None:
    form = {"status_code": 200, "headers": [{"name": "Via", "value": "nonsense"}]}
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        from_dict(form)
    assert caught.value.header_field == "Via"
    assert [finding.rule for finding in from_dict({**form, "tolerant": True}).findings] == ["syntax-via"]


def test_limits_hold_for_json_too() -> None:
    with pytest.raises(sipmsg.LimitError):
        from_dict({"status_code": 200, "body": "abc"}, limits=sipmsg.Limits(body=2))


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["\r\n", "/w==", "X: y"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["name", "value", "raw"]), inner, max_size=3)
    ),
    max_leaves=5,
)
KEYS = sorted(SCHEMA["properties"])


@given(st.data())
def test_any_form_is_a_message_or_a_sip_error(data: st.DataObject) -> None:
    wire = data.draw(wires() | damaged())
    try:
        form = to_dict(sipmsg.parse(wire, tolerant=True))
    except sipmsg.SipError:
        form = dict(OK)
    rows = form.get("headers") or [{}]
    target = data.draw(st.sampled_from([form, *rows]))
    for _ in range(data.draw(st.integers(1, 3))):
        key = data.draw(st.sampled_from([*KEYS, "name", "value", "raw", "value_base64"]))
        if data.draw(st.booleans()):
            target.pop(key, None)
        else:
            target[key] = data.draw(json_values)
    try:
        message = from_json(json.dumps(form))
    except sipmsg.SipError:
        return
    assert_survives(message)


@given(st.text(max_size=40))
def test_any_text_is_a_message_or_a_sip_error(text: str) -> None:
    with pytest.raises(sipmsg.SipError):
        from_json(text)
