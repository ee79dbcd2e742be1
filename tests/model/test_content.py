"""What the body is: RFC 3261 sections 20.11 to 20.13 and 20.24, RFC 8262."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.content import ContentId, Disposition
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused, equivalent

READ: list[tuple[str, str, object, str]] = [
    ("Content-Disposition", "session", Disposition("session"), "session"),
    (
        "Content-Disposition",
        "icon ; handling = optional",
        Disposition("icon", params={"handling": "optional"}),
        "icon;handling=optional",
    ),
    (
        "Content-Disposition",
        'attachment; filename="smime.p7s";handling=required;x',
        Disposition("attachment", params={"filename": QuotedString("smime.p7s"), "handling": "required", "x": None}),
        'attachment;filename="smime.p7s";handling=required;x',
    ),
    ("Content-Encoding", "gzip", ("gzip",), "gzip"),
    ("Content-Encoding", "tar ,gzip", ("tar", "gzip"), "tar, gzip"),
    ("Content-Language", "fr", ("fr",), "fr"),
    ("Content-Language", "en,\r\n de-1996 , es-419", ("en", "de-1996", "es-419"), "en, de-1996, es-419"),
    (
        "Content-ID",
        "<1234567890@atlanta.example.com>",
        ContentId("1234567890", "atlanta.example.com"),
        "<1234567890@atlanta.example.com>",
    ),
    (
        "Content-ID",
        "<a.!#$%&'*+-/=?^_`{|}~@[fe80::1]>",
        ContentId("a.!#$%&'*+-/=?^_`{|}~", "[fe80::1]"),
        "<a.!#$%&'*+-/=?^_`{|}~@[fe80::1]>",
    ),
    ("Content-ID", "<a@[]>", ContentId("a", "[]"), "<a@[]>"),
    ("MIME-Version", "1.0", "1.0", "1.0"),
    ("MIME-Version", "10.25", "10.25", "10.25"),
]
REFUSED = [
    ("Content-Disposition", "", 0),
    ("Content-Disposition", ";handling=optional", 0),
    ("Content-Disposition", "session;handling", 16),
    ("Content-Disposition", 'session;handling="optional"', 17),
    ("Content-Disposition", "session;handling=[::1]", 17),
    ("Content-Disposition", "session, render", 7),
    ("Content-Encoding", "", 0),
    ("Content-Encoding", "gzip;q=1", 4),
    ("Content-Language", "", 0),
    ("Content-Language", "*", 0),
    ("Content-Language", "en;q=1", 2),
    ("Content-Language", "en-abcdefghi", 11),
    ("Content-ID", "", 0),
    ("Content-ID", "a@b", 0),
    ("Content-ID", "<a>", 2),
    ("Content-ID", "<@b>", 1),
    ("Content-ID", "<a@>", 3),
    ("Content-ID", "<a..b@c>", 2),
    ("Content-ID", "<a@b", 4),
    ("Content-ID", "< a@b>", 1),
    ("Content-ID", "<a@[b c]>", 3),
    ("Content-ID", "<a@b>;x", 5),
    ("Content-ID", "<\u00e9@b>", 1),
    ("MIME-Version", "", 0),
    ("MIME-Version", "1", 0),
    ("MIME-Version", "1.0 (a)", 3),
    ("MIME-Version", "1 . 0", 0),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


@pytest.mark.parametrize(
    ("name", "one", "other", "expected"),
    [
        ("Content-Disposition", "Session;Handling=Optional", "session;handling=optional", True),
        ("Content-Disposition", "session", "session;handling=required", False),
        ("Content-Encoding", "GZIP", "gzip", True),
        ("Content-Language", "de-AT", "DE-at", True),
        ("Content-ID", "<a@B.example>", "<a@b.example>", False),
        ("Content-ID", "<a@b>", "<a@b>", True),
    ],
)
def test_case_matters_only_where_it_is_said_to(name: str, one: str, other: str, expected: bool) -> None:
    assert equivalent(name, one, other) is expected


@pytest.mark.parametrize(
    ("text", "required"),
    [
        # RFC 3261 section 20.11: "If this parameter is missing, the value "required" SHOULD be assumed."
        ("session", True),
        ("session;handling=required", True),
        ("session;handling=Optional", False),
        ("session;handling=x-other", True),
    ],
)
def test_handling_is_required_unless_it_is_optional(text: str, required: bool) -> None:
    assert HeaderField("Content-Disposition", text).value.is_required is required


@pytest.mark.parametrize(
    ("text", "url"),
    [
        # RFC 2392 section 2: what is not allowed in a URL is escaped.
        ("<foo4%foo1@bar.net>", "cid:foo4%25foo1@bar.net"),
        ("<a/b?c#d@[::1]>", "cid:a%2Fb%3Fc%23d@%5B::1%5D"),
    ],
)
def test_a_body_is_named_by_a_url(text: str, url: str) -> None:
    assert HeaderField("Content-ID", text).value.url == url
    assert str(HeaderField("From", f"<{url}>").value.uri) == url


atoms = st.text("azAZ09!#$%&'*+-/=?^_`{|}~", min_size=1, max_size=6)
dot_atoms = st.lists(atoms, min_size=1, max_size=3).map(".".join)
literals = st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="[]\\")).map(
    lambda text: f"[{text}]"
)
tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1, max_size=8)


@given(dot_atoms, dot_atoms | literals, tokens, tokens)
def test_what_is_printed_is_read_again(left: str, right: str, type: str, handling: str) -> None:
    content_id = ContentId(left, right)
    assert HeaderField("Content-ID", content_id).value == content_id
    assert HeaderField("From", f"<{content_id.url}>").value.uri.scheme == "cid"
    disposition = Disposition(type, params={"handling": handling, "x": QuotedString(left)})
    assert HeaderField("Content-Disposition", disposition).value == disposition
