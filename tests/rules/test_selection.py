"""Choosing rules by id, family, source, scope and severity."""

from __future__ import annotations

import copy
import pickle

import pytest

import sipmsg
from sipmsg.rules import RULES, UnknownRuleError
from sipmsg.rules._sets import Codes, Methods
from sipmsg.rules.examples import response
from sipmsg.rules.selection import named, selection

DAMAGED = response("405 BYE", "-Allow", "Server: (", "From: <sip:alice@atlanta.example>").octets


def ids(*select: str, ignore: tuple[str, ...] = ()) -> list[str]:
    return [finding.rule for finding in sipmsg.check(DAMAGED, select=select or ("default",), ignore=ignore)]


@pytest.mark.parametrize(
    ("select", "found"),
    [
        (("default",), ["allow-required-405", "from-tag-required", "syntax-server"]),
        (("all",), ["allow-required-405", "from-tag-required", "syntax-server"]),
        (("allow-required-405",), ["allow-required-405"]),
        (("headers",), ["allow-required-405"]),
        (("RFC3261",), ["allow-required-405", "from-tag-required"]),
        (("RFC 3261",), ["allow-required-405", "from-tag-required"]),
        (("rfc3262",), []),
        (("warning",), ["from-tag-required"]),
        (("syntax",), ["syntax-server"]),
        (("syntax-server", "mandatory"), ["from-tag-required", "syntax-server"]),
        (("syntax-via",), []),
    ],
)
def test_selected(select: tuple[str, ...], found: list[str]) -> None:
    assert ids(*select) == found


@pytest.mark.parametrize(
    ("ignore", "found"),
    [
        (("syntax",), ["allow-required-405", "from-tag-required"]),
        (("syntax-server", "headers"), ["from-tag-required"]),
        (("error",), ["from-tag-required"]),
        (("default",), ["syntax-server"]),
        (("all",), []),
    ],
)
def test_ignored(ignore: tuple[str, ...], found: list[str]) -> None:
    assert ids(ignore=ignore) == found


@pytest.mark.parametrize(
    "name", ["allow-required-406", "", "RFC1", "Syntax-Nonsense", "syntax-no-such-field", "ERROR!"]
)
def test_unknown_names_are_errors(name: str) -> None:
    with pytest.raises(UnknownRuleError) as caught:
        sipmsg.check(DAMAGED, select=[name])
    assert caught.value.name == name
    with pytest.raises(ValueError, match="no rule, family, source"):
        sipmsg.check(DAMAGED, ignore=[name])
    assert copy.copy(caught.value).name == pickle.loads(pickle.dumps(caught.value)).name == name


def test_an_unknown_name_has_a_hint() -> None:
    with pytest.raises(UnknownRuleError, match="did you mean allow-required-405"):
        named("allow-required-406")


def test_a_selection_is_made_once() -> None:
    assert selection(("default",), ()) is selection(("default",), ())


def test_strange_codes_and_methods_do_not_grow_the_plans() -> None:
    chosen = selection(("all",), ())
    before = {id(chosen.plan("message", code, method)) for code in (700, 99, 10**9) for method in ("FOO", "BAR", "")}
    assert len(before) == 1


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("*", {0, 100, 699, 1000}, set()),
        ("405", {405}, {404, 406}),
        ("200-299,415", {200, 299, 415}, {199, 300, 414}),
        ("!422", {421, 423, 200}, {422}),
        ("!404,!600", {405}, {404, 600}),
        ("400-499,!404", {400, 499}, {404, 500}),
    ],
)
def test_sets_of_codes(text: str, inside: set[int], outside: set[int]) -> None:
    codes = Codes(text)
    assert {code for code in inside | outside if code in codes} == inside
    assert codes.sample in codes


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("*", {"INVITE", "FOO", ""}, set()),
        ("INVITE,UPDATE", {"INVITE", "UPDATE"}, {"invite", "BYE", ""}),
        ("!INVITE,!BYE", {"UPDATE", "FOO"}, {"INVITE", "BYE"}),
    ],
)
def test_sets_of_methods(text: str, inside: set[str], outside: set[str]) -> None:
    methods = Methods(text)
    assert {method for method in inside | outside if method in methods} == inside
    assert methods.sample in methods


def test_groups_cover_the_catalogue() -> None:
    assert named("all") == set(RULES)
    assert named("default") == {rule.id for rule in RULES.values() if rule.default}
    assert named("error") | named("warning") | named("info") == set(RULES)
