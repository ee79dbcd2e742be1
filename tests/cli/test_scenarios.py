"""Every scenario in ``scenarios/`` gives what it says; its format is in `tests.cli.scenario`."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from sipmsg.cli import main
from tests.cli.scenario import load, update

FOLDER = Path(__file__).parent / "scenarios"
SCENARIOS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_scenario(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    scenario = load(path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, octets in scenario.files.items():
        Path(name).write_bytes(octets)
    if scenario.stdin is not None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(scenario.files[scenario.stdin])))
    try:
        status = main(scenario.arguments)
    except SystemExit as end:
        status = int(end.code or 0)
    written = capfd.readouterr()
    if os.environ.get("SIPMSG_UPDATE_SCENARIOS"):
        update(path, written.out, written.err, status)
        scenario = load(path)
    assert (written.out, written.err, status) == (scenario.stdout, scenario.stderr, scenario.status)


def test_there_are_scenarios() -> None:
    assert len(SCENARIOS) >= 12
