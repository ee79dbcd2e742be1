"""What is known of names: always the same headings, and a hint for names of which nothing is."""

from __future__ import annotations

import pickle
import re

import pytest

from sipmsg.registry import HEADER_FIELDS
from sipmsg.rules import RULES
from sipmsg.rules.explain import UnknownNameError, explain, names
from sipmsg.rules.explained_page import HEADINGS
from sipmsg.rules.left_out import LEFT_OUT
from sipmsg.rules.parser_findings import parser_finding
from sipmsg.rules.selection import FRAMING, OTHER_SYNTAX


def headings(text: str) -> list[str]:
    """Give the headings of the second level that are not part of an example."""
    return re.findall(r"^## (.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)


def test_everything_has_the_same_headings() -> None:
    for name in names():
        found = [heading for heading in headings(explain(name)) if heading != "Examples"]
        assert found == list(HEADINGS) * (len(found) // len(HEADINGS)), name
        assert found, name
        assert "\u00a7" not in explain(name)


def test_a_rule_has_its_record_and_both_examples() -> None:
    for rule in RULES.values():
        text = explain(rule.id)
        for part in (rule.requirement, rule.quote, rule.citation, rule.notes, str(rule.passes), str(rule.fails)):
            assert part.rstrip() in text, rule.id
        assert headings(text) == [*HEADINGS, "Examples"]


def test_a_rule_that_is_left_out_has_its_reason() -> None:
    for name, reason in LEFT_OUT.items():
        assert reason in explain(name)


def test_a_status_code_names_what_it_must_carry() -> None:
    text = explain("423")
    assert text.startswith("# 423 Interval Too Brief\n")
    assert "- `Min-Expires` (MUST): " in text
    assert "REGISTER, SUBSCRIBE, PUBLISH" in text
    assert "`min-expires-required-423`" in text
    assert "RFC 3261 section 10.3" in text


def test_a_status_code_that_is_not_registered_is_that_of_its_class() -> None:
    assert "treated as 400 Bad Request" in explain("499")
    assert explain("4XX").startswith("# 4xx Client Error")


def test_a_status_code_lists_only_rules_on_methods_that_it_answers() -> None:
    # 204 answers only SUBSCRIBE (RFC 5839 section 7.1).
    text = explain("204")
    assert "`204-only-subscribe`" in text
    assert "`expires-required-2xx-subscribe`" in text
    assert "2xx-message" not in text


def test_what_a_body_is_for_is_a_sentence() -> None:
    assert "The body may hold the session description for early media." in explain("183")


def test_what_a_receiver_does_names_the_rule_that_is_broken() -> None:
    assert "- Where `allow-required-405` is broken: assume nothing of what is allowed." in explain("Allow")


def test_nothing_answers_an_ack() -> None:
    # RFC 3261 section 17: there is no response to ACK.
    assert "responses" not in explain("ACK").partition("## Who may send it")[0]
    assert "all responses to BYE, CANCEL, INVITE" in explain("Via")


def test_values_in_advice_are_named_as_in_help() -> None:
    assert "To keep it: take the body of SIZE out, an answer to MESSAGE" in explain("no-body-2xx-message")


@pytest.mark.parametrize("name", ["Retry-After", "retry-after"])
def test_a_header_field_names_the_codes_that_it_stands_in(name: str) -> None:
    text = explain(name)
    assert text.startswith("# Retry-After\n")
    assert "404,413,480,486,500,503,600,603" in text
    assert "`503-without-retry-after-is-500`" in text


def test_names_that_several_things_bear_give_a_page_for_each() -> None:
    titles = re.findall(r"^# (.*)$", explain("replaces"), re.MULTILINE)
    assert titles == ["Replaces", "replaces (option tag)"]
    assert explain("199").count("\n# ") == 1


def test_a_method_and_an_option_tag() -> None:
    assert explain("invite").startswith("# INVITE\n")
    assert "It is never answered." in explain("ACK")
    assert "`rseq-required-100rel`" in explain("100rel")


def test_every_finding_of_the_parser_is_known() -> None:
    others = {f"syntax-{name}" for name in OTHER_SYNTAX}
    fields = {f"syntax-{name.lower()}" for name in HEADER_FIELDS}
    for name in FRAMING | others | fields:
        found = parser_finding(name)
        assert found is not None, name
        assert found.meaning.endswith(".")
    assert parser_finding("syntax-") is None
    assert parser_finding("syntax-nothing") is None


@pytest.mark.parametrize(
    "name", ["", "nothing-like-that", "99", "700", "7xx", "\u00b2\u00b3", "x" * 100_000, "1" * 9_999]
)
def test_of_other_names_nothing_is_known(name: str) -> None:
    with pytest.raises(UnknownNameError):
        explain(name)


def test_an_unknown_name_has_a_hint() -> None:
    with pytest.raises(UnknownNameError, match="did you mean Retry-After or ") as caught:
        explain("Retry-Aftr")
    assert caught.value.near[0] == "Retry-After"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.name) == (str(caught.value), "Retry-Aftr")
