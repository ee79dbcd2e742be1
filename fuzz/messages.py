"""Any bytes as one datagram: a message or the package's own error, nothing else (see README.md)."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

import sipmsg
from sipmsg.model.fields import FIELDS

SEEDS = Path(__file__).parent / "seeds" / "messages"

Parsed = sipmsg.Request | sipmsg.Response


def check(data: bytes) -> None:
    """Read the bytes in every way; AssertionError, or an error that is not sipmsg's, if the contract is broken."""
    strict = _strict(data)
    _lazy(data, strict)
    _tolerant(data, strict)


def _strict(data: bytes) -> Parsed | None:
    try:
        message = sipmsg.parse(data)
    except sipmsg.SipError as error:
        _check_error(error, data)
        return None
    assert bytes(message) == data
    for row in message.headers:
        _ = row.value
    for name in FIELDS:
        getattr(message, name)
    assert message.findings == ()
    return message


def _lazy(data: bytes, strict: Parsed | None) -> None:
    try:
        message = sipmsg.parse(data, lazy=True)
    except sipmsg.SipError as error:
        assert strict is None, "lazy parsing refuses what strict parsing accepts"
        _check_error(error, data)
        return
    assert bytes(message) == data
    refused = 0
    for name in FIELDS:
        try:
            getattr(message, name)
        except sipmsg.SipSyntaxError as error:
            refused += 1
            _check_error(error, data)
    if strict is not None:
        assert not refused, "a value is refused of what strict parsing accepts"
        assert message == strict


def _tolerant(data: bytes, strict: Parsed | None) -> None:
    try:
        message = sipmsg.parse(data, tolerant=True)
    except sipmsg.SipError as error:
        assert strict is None, "tolerant parsing refuses what strict parsing accepts"
        _check_error(error, data)
        return
    assert bytes(message) == data
    for name in FIELDS:
        getattr(message, name)
    findings = message.findings
    for finding in findings:
        str(finding)
        if finding.span is not None:
            start, stop = finding.span
            assert 0 <= start <= stop <= len(data), finding
    assert bool(findings) == (strict is None), f"strict accepts: {strict is not None}; tolerant finds {findings}"


def _check_error(error: sipmsg.SipError, data: bytes) -> None:
    assert 0 <= error.offset <= error.end, error
    assert error.offset <= len(data), error
    assert str(error).isprintable() or "\n" in str(error)
    error.finding()


def inputs(paths: Sequence[Path]) -> Iterator[Path]:
    """Give the files, and those of the folders, in order."""
    for path in paths:
        yield from sorted(each for each in path.iterdir() if each.is_file()) if path.is_dir() else [path]


def main(arguments: Sequence[str]) -> int:
    """Check files, by default the seeds, or hand over to atheris."""
    if arguments[:1] == ["--atheris"]:
        atheris = import_module("atheris")
        atheris.instrument_all()
        atheris.Setup([sys.argv[0], *arguments[1:]], check)
        atheris.Fuzz()
        return 0
    count = 0
    for path in inputs([Path(argument) for argument in arguments] or [SEEDS]):
        try:
            check(path.read_bytes())
        except Exception:
            print(f"{path} breaks the contract", file=sys.stderr)
            raise
        count += 1
    print(f"{count} inputs keep the contract")
    return 0 if count else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
