"""Bodies: multipart and its parts, messages and fragments of messages as bodies (RFC 2046, RFC 3420, RFC 5621)."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.errors import FramingError, IncompleteError, LimitError, SipError, SipSyntaxError
from sipmsg.model.body import Multipart, Part, SipFragment, StatusLine
from sipmsg.model.header_field import HeaderField
from sipmsg.parsing.body import content, leaves, parse_sipfrag, parts
from sipmsg.parsing.limits import Limits

HEAD = b"SIP/2.0 200 OK\r\nX: 1\r\nContent-Type: "


def message(media_type: str, body: bytes, *, tolerant: bool = False) -> sipmsg.Request | sipmsg.Response:
    return sipmsg.parse(HEAD + media_type.encode() + b"\r\n\r\n" + body, tolerant=tolerant)


def multipart(body: bytes, boundary: str = "b", *, tolerant: bool = False) -> Multipart:
    found = content(message(f"multipart/mixed;boundary={boundary}", body, tolerant=tolerant))
    assert isinstance(found, Multipart)
    assert bytes(found) == body
    return found


def test_a_multipart_body_is_divided_into_its_parts() -> None:
    body = (
        b"before\r\n--b\r\nContent-Type: text/plain\r\nContent-ID: <1@a>\r\n\r\none\r\n"
        b"--b \t\r\n\r\ntwo\r\n\r\n--b--\r\nafter"
    )
    found = multipart(body)
    assert (found.preamble, found.epilogue, found.boundary) == (b"before", b"after", "b")
    assert [part.body for part in found.parts] == [b"one", b"two\r\n"]
    first, second = found.parts
    assert first.content_type is not None
    assert (first.content_type.type, first.content_type.subtype) == ("text", "plain")
    assert first.headers["content-id"] == "<1@a>"
    assert second.content_type is None
    assert len(second.headers) == 0
    assert found.findings == ()


DIVIDED = [
    pytest.param(b"--b\r\n\r\n1\r\n--b--", [b"1"], id="no line end at the end"),
    pytest.param(b"--b\r\n\r\n\r\n--b--\r\n", [b""], id="empty body"),
    pytest.param(b"--b\r\n\r\n--b--\r\n", [b""], id="nothing between the boundaries"),
    pytest.param(b"--b\r\n--b--\r\n", [b""], id="one line end for two boundaries"),
    pytest.param(b"\r\n--b\r\n\r\n1\r\n--b--", [b"1"], id="empty preamble with its line end"),
    pytest.param(b"--b\r\nX-A: 1\r\n--b--", [b""], id="header fields only"),
    pytest.param(
        b"--b\r\n\r\n--bc\r\n--b-\r\n --b\r\n-b\r\n--b--\r\n", [b"--bc\r\n--b-\r\n --b\r\n-b"], id="no boundaries"
    ),
    pytest.param(b"--b\r\n\r\n1\r\n--b--\r\n--b\r\n\r\n2\r\n--b--", [b"1"], id="all behind the close is epilogue"),
    pytest.param(b"--b\r\n\r\n\0\xff\r\n--b\r\n\r\n\n\r\n--b--", [b"\0\xff", b"\n"], id="any octets"),
]


@pytest.mark.parametrize(("body", "bodies"), DIVIDED)
def test_where_parts_begin_and_end(body: bytes, bodies: list[bytes]) -> None:
    found = multipart(body)
    assert [part.body for part in found.parts] == bodies
    assert found.findings == ()


def test_a_quoted_boundary_may_hold_blanks_and_special_characters() -> None:
    found = multipart(b"--a b'()+_,-./:=?\r\n\r\n1\r\n--a b'()+_,-./:=?--", '"a b\'()+_,-./:=?"')
    assert [part.body for part in found.parts] == [b"1"]


INNER = (
    b"Content-Type: multipart/alternative; boundary=bb\r\n\r\n"
    b"--bb\r\n\r\n1\r\n--bb\r\nContent-Type: text/html\r\n\r\n2\r\n--bb--"
)


def test_parts_hold_parts_whose_boundary_may_begin_with_the_outer_one() -> None:
    whole = message("multipart/mixed;boundary=b", b"--b\r\n" + INNER + b"\r\n--b\r\n\r\n3\r\n--b--")
    outer = parts(whole)
    assert [len(parts(part)) for part in outer] == [2, 1]
    assert outer[0].parts == parts(outer[0])
    inner = outer[0].content
    assert isinstance(inner, Multipart)
    assert [part.body for part in inner.parts] == [b"1", b"2"]
    assert [part.body for part in leaves(whole)] == [b"1", b"2", b"3"]


def test_a_body_that_is_not_multipart_is_one_part_and_no_body_is_none() -> None:
    (part,) = parts(message("text/plain", b"hi"))
    assert (part.body, [row.name for row in part.headers]) == (b"hi", ["Content-Type"])
    assert parts(sipmsg.parse(b"SIP/2.0 200 OK\r\n\r\n")) == ()
    assert list(leaves(message("text/plain", b"hi"))) == [part]


def nested(depth: int) -> sipmsg.Request | sipmsg.Response:
    body = b"core"
    for level in range(depth, 0, -1):
        kind = f"Content-Type: multipart/mixed;boundary=b{level + 1}".encode() if level < depth else b""
        body = f"--b{level}\r\n".encode() + kind + b"\r\n\r\n"[2 * (not kind) :] + body + f"\r\n--b{level}--".encode()
    return message("multipart/mixed;boundary=b1", body)


def test_depth_is_limited() -> None:
    assert [part.body for part in leaves(nested(8))] == [b"core"]
    with pytest.raises(LimitError) as refusal:
        list(leaves(nested(9)))
    assert refusal.value.rule == "limit-depth"
    assert [part.body for part in leaves(nested(9), limits=Limits(depth=9))] == [b"core"]
    forgiven = sipmsg.parse(bytes(nested(9)), tolerant=True)
    (last,) = leaves(forgiven)
    assert isinstance(last.content, Multipart)
    assert [finding.rule for finding in last.content.findings] == ["limit-depth"]


def test_the_number_of_parts_is_limited() -> None:
    whole = message("multipart/mixed;boundary=b", b"--b\r\n\r\n1\r\n" * 5 + b"--b--")
    assert len(parts(whole, limits=Limits(parts=5))) == 5
    with pytest.raises(LimitError) as refusal:
        parts(whole, limits=Limits(parts=4))
    assert refusal.value.rule == "limit-parts"
    few = content(sipmsg.parse(bytes(whole), tolerant=True), limits=Limits(parts=4))
    assert isinstance(few, Multipart)
    assert len(few.parts) == 4
    assert bytes(few) == whole.body
    assert few.findings == (refusal.value.finding(),)


def test_the_number_of_header_fields_of_a_part_is_limited() -> None:
    body = b"--b\r\n" + b"X-A: 1\r\n" * 3 + b"\r\n\r\n--b--"
    whole = message("multipart/mixed;boundary=b", body)
    assert len(parts(whole, limits=Limits(fields=3))[0].headers) == 3
    with pytest.raises(LimitError) as refusal:
        parts(whole, limits=Limits(fields=2))
    assert refusal.value.path == "content.parts[0].headers"
    assert refusal.value.offset == len(bytes(whole)) - len(body) + 21


BROKEN = [
    pytest.param(
        "boundary=b", b"--b\r\n\r\n1\r\n", IncompleteError, "multipart-unclosed", "body", 10, [b"1\r\n"], id="unclosed"
    ),
    pytest.param(
        "boundary=b",
        b"--c\r\n\r\n1\r\n--c--",
        FramingError,
        "multipart-without-parts",
        "body",
        0,
        [],
        id="other boundary",
    ),
    pytest.param(
        "boundary=b", b"--b--\r\n", FramingError, "multipart-without-parts", "body", 0, [], id="closed at once"
    ),
    pytest.param("boundary=b", b"", FramingError, "multipart-without-parts", "body", 0, [], id="empty"),
    pytest.param(
        "x=y", b"--b\r\n\r\n1\r\n--b--", FramingError, "multipart-boundary-missing", "body", 0, [], id="no boundary"
    ),
    pytest.param(
        'boundary="b "',
        b"--b \r\n\r\n1\r\n--b --",
        FramingError,
        "multipart-boundary-malformed",
        "body",
        0,
        [b"1"],
        id="blank at the end",
    ),
    pytest.param(
        "boundary=" + "b" * 71,
        b"--" + b"b" * 71 + b"\r\n\r\n1\r\n--" + b"b" * 71 + b"--",
        FramingError,
        "multipart-boundary-malformed",
        "body",
        0,
        [b"1"],
        id="71 characters",
    ),
    pytest.param("boundary=b", b"--b\n\n1\n--b--", FramingError, "bare-line-end", "body", 3, [b"1"], id="bare LF"),
    pytest.param(
        "boundary=b",
        b"--b\r\nX-A\r\n\r\n1\r\n--b--",
        FramingError,
        "header-field-malformed",
        "content.parts[0].headers[0]",
        5,
        [b"1"],
        id="no header field",
    ),
    pytest.param(
        "boundary=b",
        b"--b\r\n\r\n1\r\n--b\r\nX-A: 1\r\n b\nX-B: 2\r\n\r\n2\r\n--b--",
        FramingError,
        "bare-line-end",
        "content.parts[1].headers[0]",
        25,
        [b"1", b"2"],
        id="bare LF in a part",
    ),
]


@pytest.mark.parametrize(("parameter", "body", "kind", "rule", "path", "offset", "bodies"), BROKEN)
def test_a_broken_multipart_body_is_an_error_or_a_finding(
    parameter: str, body: bytes, kind: type[SipError], rule: str, path: str, offset: int, bodies: list[bytes]
) -> None:
    media_type = f"multipart/mixed;{parameter}"
    strict = message(media_type, body)
    with pytest.raises(kind) as refusal:
        content(strict)
    error = refusal.value
    begin = len(bytes(strict)) - len(body)
    assert (error.rule, error.path, error.offset) == (rule, path, begin + offset)
    assert error.line == bytes(strict).count(b"\n", 0, error.offset) + 1
    found = content(message(media_type, body, tolerant=True))
    assert isinstance(found, Multipart)
    assert bytes(found) == body
    assert [part.body for part in found.parts] == bodies
    assert found.findings == (error.finding(),)


def test_a_value_of_a_part_that_does_not_parse_is_located_in_the_message() -> None:
    body = b"--b\r\n\r\n1\r\n--b\r\nX-A: 1\r\nContent-Type: text\r\n\r\n2\r\n--b--"
    part = parts(message("multipart/mixed;boundary=b", body))[1]
    with pytest.raises(SipSyntaxError) as refusal:
        _ = part.content_type
    error = refusal.value
    data = HEAD + b"multipart/mixed;boundary=b\r\n\r\n" + body
    assert error.path.startswith("content.parts[1].content_type")
    assert error.offset == data.index(b"text\r\n\r\n2") + 4
    assert (error.line, error.text) == (data.count(b"\n", 0, error.offset) + 1, "Content-Type: text")
    forgiven = parts(message("multipart/mixed;boundary=b", body, tolerant=True))[1]
    assert forgiven.findings == (error.finding(),)


def test_what_is_encoded_or_of_another_type_stays_octets() -> None:
    assert content(message("application/sdp", b"v=0")) == b"v=0"
    assert content(sipmsg.parse(b"SIP/2.0 200 OK\r\n\r\nhi")) == b"hi"
    packed = sipmsg.parse(HEAD + b"multipart/mixed;boundary=b\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b")
    assert content(packed) == b"\x1f\x8b"
    part = Part(headers={"Content-Type": "message/sip", "Content-Transfer-Encoding": "base64"}, body=b"U0lQ")
    assert part.content == b"U0lQ"


def test_a_message_as_body_is_a_message_and_its_errors_are_located_in_the_outer_one() -> None:
    inner = b"INVITE sip:a.example SIP/2.0\r\nCSeq: 1 INVITE\r\n\r\n"
    held = content(message("message/sip", inner))
    assert held == sipmsg.parse(inner)
    body = b"--b\r\nContent-Type: message/sip\r\n\r\nSIP/2.0 200 OK\r\nCSeq: x\r\n\r\n\r\n--b--"
    whole = message("multipart/mixed;boundary=b", body)
    with pytest.raises(SipSyntaxError) as refusal:
        _ = parts(whole)[0].content
    error = refusal.value
    assert error.path.startswith("content.parts[0].content.cseq")
    assert error.offset == bytes(whole).index(b"CSeq: x") + 6
    assert error.line == bytes(whole).count(b"\n", 0, error.offset) + 1


def test_parts_and_fragments_are_built_and_changed_as_values() -> None:
    built = Multipart([Part(headers={"Content-Type": "text/plain"}, body=b"1"), Part(body=b"2")], "b", b"pre", b"post")
    assert multipart(bytes(built)) == built
    parsed = multipart(b"--b \r\n\r\n1\r\n--b\r\n\r\n2\r\n--b--")
    changed = attrs.evolve(parsed, parts=(parsed.parts[0], attrs.evolve(parsed.parts[1], body=b"3")))
    assert bytes(changed) == b"--b \r\n\r\n1\r\n--b\r\n\r\n3\r\n--b--"
    assert bytes(attrs.evolve(parsed, parts=parsed.parts[:1])) == b"--b\r\n\r\n1\r\n--b--\r\n"
    fragment = parse_sipfrag(b"sip/2.0 100 Trying\r\n")
    assert bytes(attrs.evolve(fragment, body=b"hi")) == b"sip/2.0 100 Trying\r\n\r\nhi"
    assert bytes(attrs.evolve(fragment, start_line=StatusLine(200, "OK"))) == b"SIP/2.0 200 OK\r\n"
    assert bytes(SipFragment(headers={"X-A": "1"})) == b"X-A: 1\r\n\r\n"
    unended = multipart(b"--b\r\nX-A: 1\r\n--b--").parts[0]
    assert bytes(attrs.evolve(unended, body=b"hi")) == b"X-A: 1\r\n\r\nhi"
    for value in (built, parsed, fragment):
        assert pickle.loads(pickle.dumps(value)) == value


BODIES = [b"--b", b"--b--", b"\r\n", b"\r\n\r\n", b"\n", b"X-A: 1", b"Content-Type: message/sip", b"--bb", b" ", b"x"]
bodies = st.lists(st.one_of(st.sampled_from(BODIES), st.binary(max_size=4)), max_size=16).map(b"".join)


def attempted(work: Callable[[], object]) -> object:
    try:
        return work()
    except SipError as error:
        return error


@given(bodies)
def test_parts_join_to_the_body(body: bytes) -> None:
    found = content(message("multipart/mixed;boundary=b", body, tolerant=True))
    assert isinstance(found, Multipart)
    assert bytes(found) == body
    strict = attempted(lambda: content(message("multipart/mixed;boundary=b", body)))
    if isinstance(strict, SipError):
        assert strict.finding() in found.findings
    else:
        assert strict == found
        assert found.noted == ()


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "many parts": lambda n: b"--b\r\n\r\n" * (n // 7) + b"--b--",
    "blanks behind a boundary": lambda n: b"--b\r\n\r\n--b" + b" " * n + b"x\r\n--b--",
    "boundaries in a line": lambda n: b"--b\r\n\r\n" + b"--b" * (n // 3) + b"\r\n--b--",
    "lines": lambda n: b"--b\r\n\r\n" + b"\r\n" * (n // 2) + b"\r\n--b--",
    "header lines": lambda n: b"--b\r\n" + b"X\r\n" * (n // 3) + b"\r\n\r\n--b--",
    "bare line ends": lambda n: b"--b\n\n1\n" * (n // 7),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bodies_take_linear_time(name: str) -> None:
    def seconds(size: int, times: int) -> float:
        whole = message("multipart/mixed;boundary=b", HOSTILE[name](size), tolerant=True)
        best = 1e9
        for _ in range(times):
            begin = time.process_time()
            content(whole)
            best = min(best, time.process_time() - begin)
        return max(best, 1e-4)

    ratios = [seconds(500_000, 1) / seconds(5_000, 5)]
    while ratios[-1] > 13 * 13 and len(ratios) < 3:
        ratios.append(seconds(500_000, 2) / seconds(5_000, 10))
    assert min(ratios) <= 13 * 13


def test_an_encoded_multipart_body_is_one_part() -> None:
    data = b"SIP/2.0 200 OK\r\nContent-Type: multipart/mixed;boundary=b\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b"
    (part,) = parts(sipmsg.parse(data))
    assert (part.body, part.content_encoding) == (b"\x1f\x8b", ("gzip",))
    assert part.content == b"\x1f\x8b"


def test_the_only_part_has_the_values_of_the_message_and_their_errors() -> None:
    data = b"SIP/2.0 200 OK\r\nContent-Type: text/plain\r\nContent-Language: a b\r\n\r\nhi"
    (lazy,) = sipmsg.parse(data, lazy=True).parts
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        _ = lazy.content_language
    assert caught.value.header_field == "Content-Language"
    (tolerant,) = sipmsg.parse(data, tolerant=True).parts
    assert tolerant.content_language == ()
    # The message has reported the defect, and once is enough.
    assert tolerant.findings == ()


def test_tolerant_reading_types_the_values_of_a_part_that_it_forgives() -> None:
    body = b"--b\r\nReply-To: <sip:my_host>\r\nDate: today\r\n\r\n1\r\n--b--"
    data = b"SIP/2.0 200 OK\r\nContent-Type: multipart/mixed;boundary=b\r\n\r\n" + body
    (part,) = sipmsg.parse(data, tolerant=True).parts
    assert part.date is None
    assert part.reply_to is not None
    assert str(part.reply_to) == "<sip:my_host>"
    assert [finding.path for finding in part.findings] == [
        "content.parts[0].reply_to.uri",
        "content.parts[0].date",
    ]


def test_an_error_in_a_built_part_is_located_in_the_part() -> None:
    bad = HeaderField.from_raw(b"Content-Type: a b\r\n")
    part = sipmsg.Part(headers=[HeaderField("Content-ID", "<1@a>"), bad])
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        _ = part.content_type
    assert bytes(part)[caught.value.offset :].startswith(b" b\r\n")
    assert caught.value.line == 2
