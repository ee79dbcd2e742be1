"""The engines agree: what the compiled patterns read is what Lark's parser reads, with equal values."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model._build import Mismatch
from sipmsg.parsing import compiled
from sipmsg.parsing.compiled._rules import MODULES
from sipmsg.parsing.compiled._runtime import Miss, read
from sipmsg.parsing.engine import Engine, Refusal, engine, starts
from sipmsg.parsing.lowering.__main__ import sources
from sipmsg.parsing.lowering.pattern import DEPTH, without_groups
from sipmsg.registry import BY_ATTRIBUTE
from tests.corpus import messages, needs_corpus
from tests.model.identity import LINES

REFERENCE = Engine()
ATTRIBUTES = {info.name: attribute for attribute, info in BY_ATTRIBUTE.items()}
TEXTS = sorted(
    {(ATTRIBUTES[name], text) for name, text in LINES}
    | {
        ("status_line", "SIP/2.0 200 OK"),
        ("status_line", "sip/2.0 100 "),
        ("request_line", "INVITE sip:bob@biloxi.example;user=phone SIP/2.0"),
        ("request_uri", "tel:+1-201-555-0123;ext=7"),
        ("addr_spec", "sips:a;b=c:p%20w@[2001:db8::1]:5061;lr;ttl=4?Subject=x&Priority="),
        ("user_agent", "a/1 (b (c (d) e) \\( f) g"),
        ("header_value", ""),
        ("contact", "* <sip:office@192.0.2.5>, * <sip:b@b.example>"),
    }
)
PIECES = st.one_of(
    st.sampled_from(' \t,;:<>"@=/()*.%[]\\?&#+-aZ09_~|{}\r\n\x00\x7f\u00e9\udcff'),
    st.sampled_from(["\r\n ", "%41", "[::1]", '""', "sip:", "Digest ", "received=", "()", "=1", "*", "<sip:a@b>"]),
)
Outcome = tuple[str, object]


def by_patterns(rule: str, text: str) -> Outcome:
    try:
        return "read", read(rule)(text)
    except (Miss, Mismatch):
        return "missed", None


def by_lark(rule: str, text: str) -> Outcome:
    try:
        return "read", REFERENCE.parse(rule, text)
    except Refusal:
        return "refused", None


def left(rule: str, text: str) -> bool:
    """Tell whether a text may be left to Lark: comments lie deep, or a display name begins with the keyword ``*``."""
    return text.count("(") > DEPTH or (rule == "contact" and "*" in text)


def check(rule: str, text: str) -> str:
    """Read a text with both engines; the patterns may miss it only where Lark refuses it, or as `left` says."""
    patterns, lark = by_patterns(rule, text), by_lark(rule, text)
    if patterns[0] == "missed":
        assert lark[0] == "refused" or left(rule, text), (rule, text)
        return lark[0]
    assert lark[0] == "read", (rule, text, patterns[1])
    assert patterns[1] == lark[1], (rule, text)
    assert repr(patterns[1]) == repr(lark[1]), (rule, text)
    assert type(patterns[1]) is type(lark[1])
    return "read"


@pytest.mark.parametrize(("rule", "text"), TEXTS)
def test_both_read_what_is_right(rule: str, text: str) -> None:
    assert check(rule, text) == "read"


@given(st.sampled_from(TEXTS), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 5), PIECES), max_size=4))
def test_both_say_the_same_of_what_is_nearly_right(case: tuple[str, str], edits: list[tuple[int, int, str]]) -> None:
    rule, text = case
    for place, size, piece in edits:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at + size :]
    check(rule, text)


@given(st.sampled_from(sorted({rule for rule, _ in TEXTS})), st.lists(PIECES, max_size=30).map("".join))
def test_both_say_the_same_of_anything(rule: str, text: str) -> None:
    check(rule, text)


@needs_corpus
def test_both_say_the_same_of_the_corpus(capsys: pytest.CaptureFixture[str]) -> None:
    texts = set()
    for _, data in messages().values():
        try:
            message = sipmsg.parse(data, tolerant=True)
        except sipmsg.SipError:
            continue
        # The text with its folds, as the engines get it.
        texts |= {(row.rule, row.raw.decode("utf-8", "surrogateescape").partition(":")[2]) for row in message.headers}
    said = [check(rule, text.strip()) for rule, text in sorted(texts)]
    with capsys.disabled():
        print(f"\nboth engines over {len(said)} values of the corpus: {said.count('read')} read, the others refused")
    assert said.count("read") > 4_000


def test_the_modules_are_what_the_compiler_makes() -> None:
    """Where the grammar was changed on purpose: ``python -m sipmsg.parsing.lowering``."""
    folder = Path(compiled.__file__).parent
    made = sources()
    for name, text in made.items():
        assert (folder / f"{name}.py").read_text(encoding="utf-8") == text, name
    there = {path.stem for path in folder.glob("*.py")} - {"__init__", "_runtime"}
    assert there == made.keys()


def test_every_start_rule_is_read_by_patterns() -> None:
    home = set(MODULES)
    expected = {rule for rule in starts() if not rule.startswith("tolerant")}
    raw = {rule for rule in expected if rule not in home}
    assert all(rule in BY_ATTRIBUTE for rule in raw), "only header fields without a grammar have no pattern"
    assert home <= expected
    for rule in sorted(home):
        assert callable(read(rule))


def test_comments_nested_deeper_are_left_to_the_reference_engine() -> None:
    text = "a " + "(" * 9 + "b" + ")" * 9
    assert by_patterns("user_agent", text)[0] == "missed"
    assert engine().parse("user_agent", text) == REFERENCE.parse("user_agent", text)


def test_a_display_name_that_begins_with_a_keyword_is_left_to_the_reference_engine() -> None:
    text = "* Office <sip:office@192.0.2.5>"
    assert by_patterns("contact", text)[0] == "missed"
    assert engine().parse("contact", text) == REFERENCE.parse("contact", text)


def test_groups_are_taken_out_of_a_pattern() -> None:
    assert without_groups(r"(a)(?>b)\(([(]c[^)(]|[\](])d") == r"(?:a)(?>b)\((?:[(]c[^)(]|[\](])d"


def test_reading_a_message_does_not_load_lark() -> None:
    script = (
        "import pathlib, sys, sipmsg\n"
        "message = sipmsg.parse(pathlib.Path(sys.argv[1]).read_bytes())\n"
        "assert message.via and message.contact and message.session_expires\n"
        "print('lark' in sys.modules, 'sipmsg.parsing.compiled.authentication' in sys.modules)\n"
    )
    path = Path(__file__).parents[2] / "examples" / "200_ok_invite.sip"
    env = {**os.environ, "PYTHONPATH": str(Path(sipmsg.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, str(path)], env=env, capture_output=True, encoding="utf-8"
    )
    assert (done.stdout, done.stderr) == ("False False\n", "")
