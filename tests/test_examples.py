"""The examples run, and say what they are there to say."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import sipmsg
from sipmsg.interchange import from_json, to_json

FOLDER = Path(__file__).parents[1] / "examples"
TESTS = sorted(FOLDER.glob("test_*.py"))
SCRIPTS = sorted({*FOLDER.glob("*.py")}.difference(TESTS))
MESSAGES = sorted(FOLDER.glob("*.sip"))

OUTPUT = {
    "build_response.py": [
        "SIP/2.0 180 Ringing\n",
        "SIP/2.0 200 OK\n",
        "Content-Length: 88\n",
        "\ncseq: CSeq: expected ",
    ],
    "parse_response.py": ["405 Method Not Allowed\n", "SUBSCRIBE number 63104\n", "UDP edge.example.net 5060 z9hG4bK-"],
    "proxy_fork.py": [
        "answers 180\n  send 180 Ringing to ",
        "answers 603\n  cancel ",
        "? no\n",
        "send 603 ",
        "\n0 findings\n",
    ],
    "stream.py": [f"200 OK for {number} OPTIONS\n" for number in (1, 2, 3)],
    "tolerant.py": ["params.ttl: Via: expected ", "syntax-cseq at cseq: ", "\nNone from 'one INVITE'\n"],
}
"""Script to what stands in its output, in this order."""


def test_every_script_has_an_output_to_be_checked() -> None:
    assert [script.name for script in SCRIPTS] == sorted(OUTPUT)


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python with the package, in a folder."""
    path = os.pathsep.join([str(Path(sipmsg.__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])])
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_the_script_runs(script: Path, tmp_path: Path) -> None:
    done = run(str(script), folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    rest = done.stdout
    for part in OUTPUT[script.name]:
        assert part in rest
        rest = rest.partition(part)[2]


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.name)
def test_the_tests_pass(file: Path, tmp_path: Path) -> None:
    shutil.copy(file, tmp_path)
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", file.name, folder=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "4 passed" in done.stdout


def test_a_failing_test_shows_the_report_and_not_the_library(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "test_toy_uas.py", tmp_path / "toy_uas.py")
    fault = "from toy_uas import *\n\n\ndef test_it():\n    assert_valid(toy_uas(ask('BYE'), lists_methods=False))\n"
    (tmp_path / "test_fault.py").write_text(fault)
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", "test_fault.py::test_it", folder=tmp_path)
    assert done.returncode == 1
    assert "AssertionError: SIP/2.0 405 Method Not Allowed: 1 error\n" in done.stdout
    assert "allow-required-405" in done.stdout
    assert "assertion.py" not in done.stdout


@pytest.mark.parametrize("file", MESSAGES, ids=lambda file: file.name)
def test_the_message_is_what_its_name_says(file: Path) -> None:
    wire = file.read_bytes()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", wire)
    message = sipmsg.parse(wire)
    assert isinstance(message, sipmsg.Response)
    assert bytes(message) == wire
    assert message.trailer == b""
    assert f"{message.status_code}_{message.reason_phrase}".lower().replace(" ", "_") in file.stem + "_invite"
    assert bytes(from_json(to_json(message))) == wire


def test_the_messages_show_enough() -> None:
    assert {file.name[0] for file in MESSAGES} >= set("1234")
    names = {row.canonical_name for file in MESSAGES for row in sipmsg.parse(file.read_bytes()).headers}
    assert len(names) > 25
