"""Settings of a check that a project keeps: the table ``[tool.sipmsg]`` of its pyproject.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast, get_args

from attrs import frozen

from sipmsg.findings import Severity
from sipmsg.rules.selection import DEFAULT

Threshold: TypeAlias = Severity | Literal["never"]
Format = Literal["text", "jsonl", "sarif", "junit", "github"]

THRESHOLDS: tuple[Threshold, ...] = ("error", "warning", "info", "never")
FORMATS: tuple[Format, ...] = get_args(Format)
FILE = "pyproject.toml"


class SettingsError(ValueError):
    """Settings that cannot be read, or say what no setting can be."""


@frozen
class Settings:
    """What is asked and what fails, as the options of ``sipmsg check`` have it.

    >>> Settings(ignore=("reason-phrase-registered",)).select
    ('default',)
    """

    select: tuple[str, ...] = (DEFAULT,)
    ignore: tuple[str, ...] = ()
    fail_on: Threshold = "error"
    format: Format = "text"


def find(start: Path) -> Path | None:
    """Give the nearest pyproject.toml: in a folder or in those around it."""
    return next((folder / FILE for folder in (start, *start.parents) if (folder / FILE).is_file()), None)


def load(path: Path) -> Settings:
    """Read the settings of a file; without the table they are the defaults. Raises `SettingsError`."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise SettingsError(str(getattr(error, "strerror", None) or error)) from None
    return parse(text)


def parse(text: str) -> Settings:
    """Read the settings in TOML text; raises `SettingsError`.

    >>> parse('[tool.sipmsg]\\nignore = ["rfc4028"]\\nfail-on = "warning"').fail_on
    'warning'
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"no TOML: {error}") from None
    tool = document.get("tool", {})
    table = tool.get("sipmsg", {}) if isinstance(tool, dict) else None
    if not isinstance(table, dict):
        raise SettingsError("[tool.sipmsg] is no table")
    return _settings(table)


def _settings(table: dict[str, Any]) -> Settings:
    known = {"select", "ignore", "fail-on", "format"}
    for key in table:
        if key not in known:
            raise SettingsError(f"[tool.sipmsg] has no key {key!r}; there are {', '.join(sorted(known))}")
    defaults = Settings()
    return Settings(
        _names(table, "select", defaults.select),
        _names(table, "ignore", defaults.ignore),
        cast("Threshold", _one_of(table, "fail-on", THRESHOLDS, defaults.fail_on)),
        cast("Format", _one_of(table, "format", FORMATS, defaults.format)),
    )


def _names(table: dict[str, Any], key: str, default: tuple[str, ...]) -> tuple[str, ...]:
    value = table.get(key, default)
    if not isinstance(value, list | tuple) or not all(isinstance(name, str) for name in value):
        raise SettingsError(f"{key} in [tool.sipmsg] is a list of names in quotes")
    return tuple(value)


def _one_of(table: dict[str, Any], key: str, choices: tuple[str, ...], default: str) -> str:
    value = table.get(key, default)
    if value not in choices:
        raise SettingsError(f"{key} in [tool.sipmsg] is one of {', '.join(choices)}, not {value!r}")
    return str(value)
