"""Comments, however deep they nest (RFC 3261 section 25.1)."""

from __future__ import annotations

import copy
import pickle
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.comment import Comment, parenthesize
from sipmsg.model.equivalence import equivalent
from sipmsg.model.header_field import HeaderField
from sipmsg.model.product import Software
from sipmsg.parsing.engine import Refusal, engine
from tests.model.tables import check_read, check_refused

READ = [
    ("()", "", "()"),
    ("(a)", "a", "(a)"),
    ("(a (b (c)) d)", "a (b (c)) d", "(a (b (c)) d)"),
    ("(()())", "()()", "(()())"),
    ("( a )", " a ", "( a )"),
    # RFC 3261 section 7.3.1: a fold is a blank.
    ("(a \r\n\t b)", "a b", "(a b)"),
    # RFC 3261 section 25.1: quoted-pair.
    (r"(a\)b)", "a)b", r"(a\)b)"),
    (r"(\(\()", "((", r"(\(\()"),
    (r"(\\)", "\\", r"(\\)"),
    ("(\\a\\\x00\\\x7f)", "a\x00\x7f", "(a\\\x00\\\x7f)"),
    # Escaped parentheses that pair are a nested comment when they are printed: nothing tells them apart.
    (r"(\(a\))", "(a)", "((a))"),
    ('(";,/<>@")', '";,/<>@"', '(";,/<>@")'),
    ("(gr\u00fc\u00df \U0001f44b)", "gr\u00fc\u00df \U0001f44b", "(gr\u00fc\u00df \U0001f44b)"),
]
REFUSED = [
    ("(", 1),
    (")", 0),
    ("(()", 3),
    ("())", 2),
    ("(a\\)", 4),
    ("(a\\\u00e9)", 2),
    ("(\x01)", 1),
    ("(\x7f)", 1),
    ("(\udcff)", 1),
]


@pytest.mark.parametrize(("wire", "text", "canonical"), READ)
def test_it_is_read_and_printed(wire: str, text: str, canonical: str) -> None:
    check_read("Server", wire, Software([Comment(text)]), canonical)


@pytest.mark.parametrize(("wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(wire: str, position: int) -> None:
    check_refused("Server", wire, position)


texts = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]) | st.sampled_from("()\\"))


@given(texts)
def test_any_text_can_be_a_comment(text: str) -> None:
    assert HeaderField("Server", parenthesize(text)).value == Software([Comment(text)])


nested = st.recursive(
    st.just(""),
    lambda inner: st.lists(inner | st.sampled_from("ab"), max_size=4).map(lambda parts: "(" + "".join(parts) + ")"),
)


@given(nested)
def test_nested_comments_are_printed_as_they_were_read(text: str) -> None:
    assert str(HeaderField("Server", f"({text})").value) == f"({text})"


SHAPES: list[tuple[str, Callable[[int], str]]] = [
    ("nested", lambda size: "(" * (size // 2) + ")" * (size // 2)),
    ("side by side", lambda size: "(" + "()" * (size // 2 - 1) + ")"),
    ("text at the front", lambda size: "(x" * (size // 3) + ")" * (size // 3)),
    ("text at the back", lambda size: "(" * (size // 3) + "x)" * (size // 3)),
    ("unbalanced", lambda size: "(" * size),
    ("unbalanced with text", lambda size: "(x" * (size // 2)),
    ("escapes", lambda size: "(" + "\\(" * (size // 2) + ")"),
    ("blanks before a fold", lambda size: "(" + " " * size + "x\r\n y)"),
]


def _seconds(text: str) -> float:
    start = time.process_time()
    with suppress(Refusal):
        str(engine().parse("server", text))
    return time.process_time() - start


@pytest.mark.parametrize(("shape", "make"), SHAPES, ids=[shape for shape, _ in SHAPES])
def test_the_time_grows_with_the_length(shape: str, make: Callable[[int], str]) -> None:
    small, large = make(2_000), make(32_000)
    # Sixteen times the length takes 256 times as long if the cost is quadratic.
    assert min(_seconds(large) for _ in range(2)) < 64 * max(min(_seconds(small) for _ in range(3)), 0.0005)


def test_a_hundred_thousand_levels_overflow_nothing() -> None:
    depth = 100_000
    text = "(" * depth + ")" * depth
    field = HeaderField("Server", text)
    value = field.value
    assert str(value) == text
    assert value == HeaderField("Server", text).value
    assert equivalent(value, copy.deepcopy(value))
    assert hash(value) == hash(pickle.loads(pickle.dumps(value)))
    assert text[1:-1] in repr(value)
    del field, value
