"""The members of a JSON object, read with the place of each at hand for the error."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

from sipmsg.errors import SipError
from sipmsg.interchange.octets import SUFFIX

CITATION = "docs/json.md, version 1"


class JsonError(SipError):
    """What was given is not JSON, or not the JSON form of a message; ``path`` says where in it.

    Line, column and offset are those of the JSON text where it is no JSON at all, else 1, 1 and 0.
    """

    def __str__(self) -> str:
        if self.text:
            return super().__str__()
        return f"{self.path}: {self.reason}" if self.path else self.reason


def refused(path: str, reason: str) -> JsonError:
    """Make the error of a member."""
    return JsonError(reason, rule="json-form", path=path, citation=CITATION)


class Members:
    """The members of one object; `finish` refuses those that nobody asked for."""

    def __init__(self, form: object, path: str = "") -> None:
        if not isinstance(form, dict):
            raise refused(path, f"expected an object, found {kind(form)}")
        self.form: dict[Any, Any] = form
        self.path = path
        self.asked: set[object] = set()

    def place(self, key: str) -> str:
        """Give the path of a member."""
        return f"{self.path}.{key}" if self.path else key

    def __contains__(self, key: str) -> bool:
        return key in self.form or key + SUFFIX in self.form

    def take(self, key: str) -> object:
        """Give a member as it is; one that is absent is null."""
        self.asked.add(key)
        return self.form.get(key)

    def skip(self, *keys: str) -> None:
        """Take note of members that are derived from others or belong to the caller."""
        self.asked.update(keys)

    def octets(self, key: str, default: bytes | None = None) -> bytes:
        """Give octets that stand as text or in base64; None as default makes them obligatory."""
        text, base64 = self.take(key), self.take(key + SUFFIX)
        if text is not None and base64 is not None:
            raise refused(self.place(key), f"{key} and {key + SUFFIX} exclude each other")
        if text is None and base64 is None:
            if default is None:
                raise refused(self.place(key), "is missing")
            return default
        if base64 is not None:
            return self._unbase64(key + SUFFIX, base64)
        if not isinstance(text, str):
            raise refused(self.place(key), f"expected a string, found {kind(text)}")
        try:
            return text.encode("utf-8")
        except UnicodeEncodeError:
            raise refused(self.place(key), f"holds a lone surrogate; octets go to {key + SUFFIX}") from None

    def _unbase64(self, key: str, value: object) -> bytes:
        if not isinstance(value, str):
            raise refused(self.place(key), f"expected a string, found {kind(value)}")
        try:
            return b64decode(value, validate=True)
        except ValueError:
            raise refused(self.place(key), "is not base64 (RFC 4648 section 4)") from None

    def finish(self) -> None:
        """Refuse members that have no meaning here: what is not understood is not dropped."""
        unknown = sorted(map(ascii, self.form.keys() - self.asked))
        if unknown:
            raise refused(self.path, f"unknown member {unknown[0]}")


def kind(value: object) -> str:
    """Name what a JSON value is.

    >>> kind(True), kind([]), kind(None)
    ('a boolean', 'an array', 'null')
    """
    names = {bool: "a boolean", int: "a number", float: "a number", str: "a string", list: "an array"}
    if value is None:
        return "null"
    return names.get(type(value), "an object" if isinstance(value, dict) else type(value).__name__)
