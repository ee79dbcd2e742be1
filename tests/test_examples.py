"""The examples run, and say what they are there to say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import sipmsg
from sipmsg.interchange import from_json, to_json

FOLDER = Path(__file__).parents[1] / "examples"
SCRIPTS = sorted(FOLDER.glob("*.py"))
MESSAGES = sorted(FOLDER.glob("*.sip"))

OUTPUT = {
    "build_response.py": [
        "SIP/2.0 180 Ringing\n",
        "SIP/2.0 200 OK\n",
        "Content-Length: 88\n",
        "\ncseq: CSeq: expected ",
    ],
    "parse_response.py": ["405 Method Not Allowed\n", "SUBSCRIBE number 63104\n", "UDP edge.example.net 5060 z9hG4bK-"],
    "stream.py": [f"200 OK for {number} OPTIONS\n" for number in (1, 2, 3)],
    "tolerant.py": ["params.ttl: Via: expected ", "syntax-cseq at cseq: ", "\nNone from 'one INVITE'\n"],
}
"""Script to what stands in its output, in this order."""


def test_every_script_has_an_output_to_be_checked() -> None:
    assert [script.name for script in SCRIPTS] == sorted(OUTPUT)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_the_script_runs(script: Path, tmp_path: Path) -> None:
    path = os.pathsep.join([str(Path(sipmsg.__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    rest = done.stdout
    for part in OUTPUT[script.name]:
        assert part in rest
        rest = rest.partition(part)[2]


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
