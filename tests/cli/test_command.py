"""What holds for the command as a process: streams, colours, signals, exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

import sipmsg
from sipmsg.cli import main
from sipmsg.cli.app import CLOSED, COMMANDS
from sipmsg.interchange import from_json

EXAMPLES = Path(__file__).parents[2] / "examples"
EXAMPLE = EXAMPLES / "405_method_not_allowed.sip"
HOSTILE = b'SIP/2.0 200 \x1b[31m\r\nX-A: \x1b]0;x\x07\xff\r\nTo: "\xe2\x80\xae\xc2\x9b" <sip:a@b>\r\nl: 3\r\n\r\n\x1b[0'


def command(*arguments: str, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m sipmsg`` as a process."""
    path = os.pathsep.join([str(Path(sipmsg.__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "sipmsg", *arguments],
        input=stdin,
        env={**os.environ, "PYTHONPATH": path, **env},
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_python_m_sipmsg_shows_a_message_from_standard_input() -> None:
    done = command("parse", "-", stdin=EXAMPLE.read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"SIP/2.0 405 Method Not Allowed")


def test_the_output_is_utf_8_whatever_the_locale() -> None:
    done = command("parse", str(EXAMPLES / "183_session_progress.sip"), LC_ALL="C", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "Stra\u00dfe \u4e2d\u6587, gefaltet" in done.stdout.decode("utf-8")


def test_a_start_is_cheap() -> None:
    script = (
        "import sys; before = {*sys.modules}; import sipmsg.cli.app, sipmsg.cli.parse;"
        "import sipmsg.cli.check, sipmsg.cli.explain, sipmsg.cli.rules;"
        "dear = {'lark', 'json', 'hypothesis', 'tomllib', 'sipmsg.rules', 'sipmsg.reports', 'sipmsg.logs'};"
        "print(sorted(dear & {*sys.modules} - before))"
    )
    path = str(Path(sipmsg.__file__).parents[1])
    env = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, check=True, encoding="utf-8")
    assert done.stdout == "[]\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe that is closed is another error there")
def test_a_reader_that_goes_away_ends_the_command_quietly(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    path = str(Path(sipmsg.__file__).parents[1])
    try:
        done = subprocess.run(
            [sys.executable, "-m", "sipmsg", "parse", *[str(EXAMPLE)] * 50],
            stdout=write,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": path},
            check=False,
        )
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (CLOSED, b"")


def test_parsing_loads_no_rules() -> None:
    script = (
        "import sys, sipmsg.cli; status = sipmsg.cli.main(sys.argv[1:]);"
        "print(status, [name for name in sys.modules if name.startswith(('sipmsg.rules', 'sipmsg.reports'))])"
    )
    path = str(Path(sipmsg.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", script, "parse", "--json", str(EXAMPLE)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout.splitlines()[-1] == "0 []"


@pytest.mark.parametrize("options", [[], ["--json"], ["--color", "always"]], ids=" ".join)
def test_no_control_character_of_a_message_reaches_the_terminal(
    options: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "\x1b[2Jhostile"
    file.write_bytes(HOSTILE)
    assert main(["parse", "--tolerant", *options, str(file)]) == 1
    assert main(["parse", *options, str(file), str(file)]) == 1
    written = "".join(capfd.readouterr())
    own = (
        {f"\x1b[{code}m" for code in ("0", "1", "2", "31", "32", "34", "36", "1;32")} if "--color" in options else set()
    )
    for sequence in own:
        written = written.replace(sequence, "")
    assert written.replace("\n", "").isprintable()


COLORS: list[tuple[str, bool, dict[str, str], bool]] = [
    ("auto", False, {}, False),
    ("auto", True, {}, True),
    ("auto", True, {"NO_COLOR": "1"}, False),
    ("auto", True, {"NO_COLOR": ""}, True),
    ("auto", True, {"TERM": "dumb"}, False),
    ("always", False, {"NO_COLOR": "1"}, True),
    ("never", True, {}, False),
]


@pytest.mark.parametrize(("when", "terminal", "env", "colored"), COLORS)
def test_when_there_are_colors(
    when: str, terminal: bool, env: dict[str, str], colored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = io.StringIO()
    monkeypatch.setattr(out, "isatty", lambda: terminal)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    main(["parse", "--color", when, str(EXAMPLE)])
    assert ("\x1b[" in out.getvalue()) is colored


def test_json_lines_are_the_messages(capfd: pytest.CaptureFixture[str]) -> None:
    files = sorted(EXAMPLES.glob("*.sip"))
    assert main(["parse", "--json", *map(str, files)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [bytes(from_json(line)) for line in lines] == [file.read_bytes() for file in files]
    assert [json.loads(line)["meta"]["file"] for line in lines] == list(map(str, files))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_summary_and_help(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--help"], [name, "--help"]):
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        assert ended.value.code == 0
    assert f"sipmsg {name}" in capfd.readouterr().out


def test_the_version_is_shown(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capfd.readouterr().out.startswith("sipmsg ")


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["parse"], ["parse", "--color", "red", "-"]], ids=" ".join)
def test_wrong_usage_is_status_2(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: sipmsg" in capfd.readouterr().err


def test_breaking_off_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(self: Path) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "read_bytes", interrupt)
    assert main(["parse", "x"]) == 130


@pytest.mark.parametrize("format", ["text", "jsonl", "sarif", "junit", "github"])
def test_every_format_of_a_check_is_safe_and_without_colours_for_programs(
    format: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.sip"
    file.write_bytes(HOSTILE)
    color = "never" if format == "text" else "always"
    assert main(["check", "--no-config", "--color", color, "--format", format, str(file)]) == 1
    out = capfd.readouterr().out
    assert "to-tag-required" in out
    assert all(line.isprintable() for line in out.splitlines())


def test_a_rule_that_fails_itself_is_status_2_whatever_the_threshold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("sipmsg.rules.view.View.missing", fail)
    file = tmp_path / "a.sip"
    file.write_bytes(b"SIP/2.0 405 Method Not Allowed\r\nCSeq: 1 BYE\r\n\r\n")
    arguments = ["check", "--no-config", "--fail-on", "never", "--select", "allow-required-405", str(file)]
    assert main(arguments) == 2
    assert "the rule allow-required-405 failed with ZeroDivisionError" in capfd.readouterr().out


def test_line_ends_that_are_changed_leave_offsets_those_of_the_file(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.sip"
    octets = b"\n\nSIP/2.0 200 OK\nCSeq: one BYE\nl: 0\n\n\nSIP/2.0 200 OK\r\nCSeq: two BYE\nl: 0\n\n"
    file.write_bytes(octets)
    assert main(["check", "--no-config", "--crlf", "--format", "jsonl", "--select", "syntax", str(file)]) == 1
    rows = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [row["offset"] for row in rows] == [octets.index(b"one"), octets.index(b"two")]
    assert [(row["line"], row["column"]) for row in rows] == [(4, 7), (9, 7)]


def test_a_checkout_has_no_version(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", missing)
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capfd.readouterr().out == "sipmsg (from a checkout that is not installed)\n"


def test_a_method_that_is_not_registered_is_shown_without_a_meaning(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.sip"
    file.write_bytes(b"FLY sip:a.example SIP/2.0\r\n\r\n")
    assert main(["parse", str(file)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "FLY sip:a.example SIP/2.0"
    assert lines[1].startswith("    request_uri:")
