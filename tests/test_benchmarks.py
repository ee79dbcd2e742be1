"""The benchmarks run, measure what they say, and would notice a library that does not read."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path

import pytest
from attrs import evolve

import sipmsg
from benchmarks import hostile
from benchmarks import run as side_by_side
from benchmarks.hostile_inputs import INPUTS
from benchmarks.libraries import Reader, check, readers
from benchmarks.messages import TEMPLATES, Template, Tokens
from fuzz import messages as fuzz_messages


def variants(template: Template, count: int) -> list[tuple[Tokens, bytes]]:
    return list(islice(template.variants(), count))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_variants_have_one_shape_and_nothing_in_common_that_is_particular_to_a_call(template: Template) -> None:
    found = variants(template, 30)
    assert len({len(data) for _, data in found}) == 1
    assert len({tokens.call_id for tokens, _ in found}) == len({data for _, data in found}) == 30
    assert found == variants(template, 30)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_messages_are_what_their_table_says(template: Template) -> None:
    _, data = variants(template, 1)[0]
    message = sipmsg.parse(data)
    assert isinstance(message, sipmsg.Response)
    assert len(message.headers) == template.fields
    assert message.status_code == template.status_code
    assert sipmsg.parse(data, tolerant=True).findings == ()
    assert message.content_length == len(message.body)


def test_the_usual_message_is_the_one_that_numbers_are_given_for() -> None:
    usual = next(template for template in TEMPLATES if template.name == "200 to INVITE")
    _, data = variants(usual, 1)[0]
    assert len(data) == 1_195
    message = sipmsg.parse(data)
    assert len(message.headers) == 16
    assert len(message.via) == 3
    assert len(message.headers.fields("Record-Route")) == 2


@pytest.mark.parametrize("reader", readers(), ids=lambda reader: f"{reader.library} {reader.task}")
@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_every_library_reads_every_message(reader: Reader, template: Template) -> None:
    for tokens, data in variants(template, 2):
        typed = check(reader, template, tokens, data)
        assert (typed is None) == (reader.task == "split")
        assert typed is None or 0 < typed <= template.fields


@pytest.mark.parametrize("reader", readers(), ids=lambda reader: f"{reader.library} {reader.task}")
def test_a_library_that_reads_something_else_is_noticed(reader: Reader) -> None:
    template = TEMPLATES[0]
    (tokens, _), (_, other) = variants(template, 2)
    with pytest.raises(AssertionError):
        check(reader, template, tokens, other)


def test_quick_run_prints_and_writes_the_same_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "results.json"
    assert side_by_side.main(["--quick", "--only", "100", "--json", str(file)]) == 0
    document = json.loads(file.read_text(encoding="utf-8"))
    rows = document["results"]
    assert len(rows) == 2 * len(readers())
    assert {row["temperature"] for row in rows} == {"cold", "warm"}
    assert all(row["median"] >= row["least"] > 0 for row in rows)
    assert all(row["to_yardstick"] == 1 for row in rows if row["library"] == "split loop")
    assert document["environment"]["python"] in (printed := capsys.readouterr().out)
    assert all(f"{row['median']:.2f}" in printed for row in rows)


def test_growth_above_the_limit_fails() -> None:
    result = hostile.Growth("strict", "any", (0.01, 0.1, 1.0), (10.0, 10.0))
    assert result.is_linear
    assert not evolve(result, ratios=(10.0, 13.5)).is_linear
    assert evolve(result, ratios=(None, 12.9)).is_linear


def test_growth_of_quadratic_reading_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def quadratic(data: bytes) -> None:
        for stop in range(len(data)):
            data[:stop].count(b"a")

    monkeypatch.setitem(hostile.READERS, "quadratic", quadratic)
    assert not hostile.growth("quadratic", "one long line", (1_000, 10_000), budget=0.0).is_linear


@pytest.mark.parametrize("name", INPUTS)
def test_hostile_inputs_have_the_size_that_is_asked_for(name: str) -> None:
    for size in (1_000, 20_000):
        assert 0.9 * size < len(INPUTS[name](size)) < 1.1 * size + 100


def test_hostile_run_reports_each_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert hostile.main(["--max", "1000", "--budget", "0", "--only", "pings", "--only", "a long user"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("many pings") == printed.count("a long user") == len(hostile.READERS)


def test_hostile_run_without_an_input_fails() -> None:
    assert hostile.main(["--only", "no such input"]) == 1


SEEDS = sorted(fuzz_messages.SEEDS.iterdir())


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_fuzz_seeds_keep_the_contract(seed: Path) -> None:
    fuzz_messages.check(seed.read_bytes())


def test_fuzz_target_runs_over_its_seeds(capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz_messages.main([]) == 0
    assert capsys.readouterr().out == f"{len(SEEDS)} inputs keep the contract\n"


def test_fuzz_target_breaks_off_at_a_broken_contract(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(data: bytes, **_: object) -> object:
        return data.decode("ascii")

    monkeypatch.setattr(sipmsg, "parse", careless)
    with pytest.raises(UnicodeDecodeError):
        fuzz_messages.check(b"\xff")
