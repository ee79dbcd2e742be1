"""Parameters: order does not matter, names have no case, values are typed by name (RFC 3261 section 7.3.1)."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.params import EMPTY, Params
from sipmsg.model.text import QuotedString
from sipmsg.model.via import SentBy, Via

names = st.from_regex(r"[A-Za-z0-9\-.!%*_+`'~]{1,6}", fullmatch=True)
values = st.none() | st.text(max_size=5) | st.integers() | st.text(max_size=5).map(QuotedString)
pairs = st.lists(st.tuples(names, values), max_size=6, unique_by=lambda pair: pair[0].lower())


@given(pairs, st.randoms(use_true_random=False))
def test_order_and_case_of_names_do_not_matter(items: list[tuple[str, object]], random: object) -> None:
    shuffled = [(name.swapcase(), value) for name, value in reversed(items)]
    assert Params(items) == Params(shuffled)
    assert hash(Params(items)) == hash(Params(shuffled))
    assert Params(items).equivalent(Params(shuffled))


@given(pairs)
def test_it_is_a_mapping_by_name_of_any_case(items: list[tuple[str, object]]) -> None:
    params = Params(items)
    assert len(params) == len(items)
    assert dict(params) == {name.lower(): value for name, value in items}
    for name, value in items:
        assert params[name.upper()] == params[name.lower()] == value
        assert name.swapcase() in params
    assert pickle.loads(pickle.dumps(params)).pairs == params.pairs


@given(pairs, names, values)
def test_setting_and_taking_out_one_leaves_the_others(
    items: list[tuple[str, object]], name: str, value: object
) -> None:
    params = Params(items)
    others = {key: known for key, known in params.items() if key != name.lower()}
    changed = params.replace({name: True if value is None else value})
    assert changed[name] == value
    assert {key: known for key, known in changed.items() if key != name.lower()} == others
    assert dict(changed.replace({name: False})) == others


def test_a_name_that_stands_twice_is_kept_and_the_first_counts() -> None:
    params = Params([("a", "1"), ("A", "2")])
    assert str(params) == ";a=1;A=2"
    assert params["a"] == "1"
    assert len(params) == 1
    assert params != Params({"a": "1"})


def test_it_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        EMPTY.pairs = (("a", "1"),)
    with pytest.raises(KeyError):
        EMPTY["a"]
    assert "a" not in EMPTY


def test_typed_parameters_are_attributes() -> None:
    via = Via("UDP", SentBy("a.example"), params={"TTL": 16, "rport": None, "alias": None})
    assert (via.ttl, via.rport, via.alias, via.keep, via.branch) == (16, None, True, None, None)
    changed = via.with_params(rport=5060, alias=False, oc_validity=500, branch="z9hG4bK1")
    assert str(changed) == "SIP/2.0/UDP a.example;TTL=16;rport=5060;oc-validity=500;branch=z9hG4bK1"
    assert changed.oc_validity == 500
    assert not changed.alias


def test_values_print_as_their_types_do() -> None:
    params = Params({"q": 0.7, "expires": 60, "text": QuotedString('a "b"'), "lr": None, "x": "y", "on": True})
    assert str(params) == ';q=0.7;expires=60;text="a \\"b\\"";lr;x=y;on=true'


def test_quoted_and_plain_text_are_the_same_but_not_equivalent_in_another_case() -> None:
    assert Params({"x": QuotedString("a")}) == Params({"x": "a"})
    assert Params({"x": "A"}).equivalent(Params({"x": "a"}))
    assert not Params({"x": QuotedString("A")}).equivalent(Params({"x": QuotedString("a")}))
    assert not Params({"x": "a"}).equivalent(Params({"y": "a"}))


def test_a_class_tells_the_name_of_a_typed_parameter() -> None:
    assert (Via.oc_validity.name, Via.sigcomp_id.name, Via.alias.name) == ("oc-validity", "sigcomp-id", "alias")


def test_a_name_is_found_in_any_case_also_without_a_value() -> None:
    params = Params([("Tag", "1"), ("tag", "2"), ("lr", None)])
    assert (params.get("TAG"), params.get("lr", "x"), params.get("q", default="x"), params.get("q")) == (
        "1",
        None,
        "x",
        None,
    )
    other: object = 5
    assert ("LR" in params, "q" in params, other in params) == (True, False, False)
