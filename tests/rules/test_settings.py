"""Settings of a project: what may stand in them, and where they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from sipmsg.rules.settings import Settings, SettingsError, find, load, parse

WHOLE = """
[tool.sipmsg]
select = ["default", "info"]
ignore = ["rfc4028"]
fail-on = "never"
format = "sarif"
"""


def test_all_settings_are_read() -> None:
    assert parse(WHOLE) == Settings(("default", "info"), ("rfc4028",), "never", "sarif")


@pytest.mark.parametrize("text", ["", "[tool.other]\nx = 1", "[tool.sipmsg]", "[project]\nname = 'x'"])
def test_without_settings_the_defaults_hold(text: str) -> None:
    assert parse(text) == Settings(("default",), (), "error", "text")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[tool.sipmsg]\nselct = []", "no key 'selct'"),
        ("[tool.sipmsg]\nselect = 'all'", "select in .* is a list"),
        ("[tool.sipmsg]\nignore = [1]", "ignore in .* is a list"),
        ("[tool.sipmsg]\nfail-on = 'fatal'", "fail-on in .* one of error, warning, info, never, not 'fatal'"),
        ("[tool.sipmsg]\nformat = ['text']", "format in .* one of text"),
        ("[tool]\nsipmsg = 1", "no table"),
        ("tool = 1", "no table"),
        ("[tool", "no TOML"),
    ],
)
def test_anything_else_is_refused(text: str, reason: str) -> None:
    with pytest.raises(SettingsError, match=reason):
        parse(text)


def test_the_nearest_file_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text(WHOLE)
    assert find(inner) == tmp_path / "pyproject.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("")
    assert find(inner) == tmp_path / "a" / "pyproject.toml"
    assert load(tmp_path / "pyproject.toml").format == "sarif"


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff")
    for name in ("x.toml", "missing.toml"):
        with pytest.raises(SettingsError):
            load(tmp_path / name)
