"""What an import of the package costs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import sipmsg

DEFERRED = {"asyncio", "hashlib", "hmac", "importlib.resources", "ipaddress", "json", "lark", "secrets", "urllib"}
SCRIPT = """
import sys, attrs
before = {*sys.modules}
import sipmsg
print(*sorted({*sys.modules} - before))
"""


def test_an_import_loads_no_parser_and_nothing_that_few_need() -> None:
    env = {**os.environ, "PYTHONPATH": str(Path(sipmsg.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT], env=env, capture_output=True, check=True, encoding="utf-8"
    )
    loaded = set(done.stdout.split())
    assert "sipmsg.model.message" in loaded
    assert not loaded & DEFERRED
    assert done.stderr == ""
