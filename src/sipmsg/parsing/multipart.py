"""Multipart bodies to parts (RFC 2046 section 5.1)."""

from __future__ import annotations

import re

from sipmsg.errors import FramingError, IncompleteError, SipError
from sipmsg.model.body import Multipart, Origin, Part
from sipmsg.model.header_field import HeaderField
from sipmsg.parsing.framing import NAME, blank_line, check_line_ends, split_fields
from sipmsg.parsing.framing_defects import no_field, too_large
from sipmsg.parsing.limits import Limits
from sipmsg.parsing.pointing import Defects, Pointer, defect, note, shifted

_DELIMITER_END = re.compile(rb"(--)?[ \t]*+(\r?\n|\Z)")
# RFC 2046 section 5.1.1: boundary := 0*69<bchars> bcharsnospace
_BOUNDARY = re.compile(r"[A-Za-z0-9'()+_,\-./:=? ]{0,69}[A-Za-z0-9'()+_,\-./:=?]")


class MultipartReader:
    """Reads one multipart body, in one pass from its first octet to its last."""

    def __init__(self, body: bytes, origin: Origin, limits: Limits) -> None:
        self.body = body
        self.origin = origin
        self.limits = limits
        self.pointer = Pointer(body)
        self.noted: Defects = [] if origin.tolerant else None
        self.bare = False

    def multipart(self, boundary: str | None) -> Multipart:
        """Divide the body; tolerant reading leaves all of a body without a usable boundary in the preamble."""
        if self.origin.depth >= self.limits.depth:
            reason = f"multipart bodies in each other, over {self.limits.depth} deep"
            self._note(too_large(self.pointer, 0, reason, "limit-depth", ""))
            return self._unread(boundary)
        if not boundary:
            reason = "the Content-Type of a multipart body needs a boundary"
            self._defect(FramingError, reason, 0, "multipart-boundary-missing")
            return self._unread(boundary)
        if not _BOUNDARY.fullmatch(boundary):
            reason = "a boundary has 1 to 70 of the characters that RFC 2046 allows, and no blank at its end"
            self._defect(FramingError, reason, 0, "multipart-boundary-malformed")
        found = self._delimiters(b"--" + boundary.encode("utf-8", "surrogateescape"))
        closed = bool(found) and found[-1][2]
        if len(found) <= closed:
            reason = "there is no part: no line is the boundary that Content-Type names"
            self._defect(FramingError, reason, 0, "multipart-without-parts")
            return self._unread(boundary)
        if not closed:
            reason = "the boundary that closes the multipart body is missing"
            self._defect(IncompleteError, reason, len(self.body), "multipart-unclosed")
            found.append((len(self.body), len(self.body), True))
        if len(found) - 1 > self.limits.parts:
            reason = f"more than {self.limits.parts} parts"
            self._note(too_large(self.pointer, found[self.limits.parts][0], reason, "limit-parts", ""))
            # The parts beyond the limit stay what they are, octets, in the epilogue.
            del found[self.limits.parts + 1 :]
        read, delimiters = [], []
        last = 0
        line = self.origin.line
        for number, (begin, end, _) in enumerate(found):
            if number:
                read.append(self._part(number - 1, last, begin, line))
            line += self.body.count(b"\n", last, end)
            delimiters.append(self.body[begin:end])
            last = end
        preamble, epilogue = self.body[: found[0][0]], self.body[last:]
        return Multipart(read, boundary, preamble, epilogue, tuple(delimiters), tuple(self.noted or ()))

    def _delimiters(self, mark: bytes) -> list[tuple[int, int, bool]]:
        """Give start, end and whether it closes, of each line that is a delimiter; the line end before it is its own.

        RFC 2046 lets a delimiter be followed by anything. Only white space is taken: an inner boundary may begin
        with the outer one.
        """
        body = self.body
        found: list[tuple[int, int, bool]] = []
        bare: list[int] = []
        last = at = 0
        while (at := body.find(mark, at)) >= 0:
            match = _DELIMITER_END.match(body, at + len(mark))
            if match is None or (at and body[at - 1] != 10):
                at += len(mark)
                continue
            begin = at
            if at > last:
                begin -= 2 if body[max(last, at - 2) : at] == b"\r\n" else 1
                if at - begin == 1:
                    bare.append(begin)
            if match[2] == b"\n":
                bare.append(match.start(2))
            at = last = match.end()
            found.append((begin, last, match[1] is not None))
            if found[-1][2]:
                break
        self.bare = bool(bare)
        if bare:
            counted = f"{len(bare)} LF without CR at boundaries" if len(bare) > 1 else "LF without CR at a boundary"
            self._defect(FramingError, f"{counted}; lines end with CRLF", bare[0], "bare-line-end")
        return found

    def _part(self, number: int, begin: int, end: int, line: int) -> Part:
        data = self.body[begin:end]
        stop, body = blank_line(data)
        fields = split_fields(data, 0, stop)
        path = f"{self.origin.path}content.parts[{number}]."
        defects: list[SipError] = []
        if not self.bare:
            check_line_ends(data, body, 0, fields, defects)
        pointer, at = Pointer(data), 0
        for index, field in enumerate(fields):
            if index == self.limits.fields:
                reason = f"more than {self.limits.fields} header fields"
                defects.append(too_large(pointer, at, reason, "limit-fields", "headers"))
                break
            if NAME.match(field) is None:
                defects.append(no_field(pointer, at, field, index))
            at += len(field)
        for error in defects:
            self._note(shifted(error, begin, 0), path, line)
        origin = Origin(
            self.origin.offset + begin + body,
            line + data.count(b"\n", 0, body),
            path,
            self.origin.depth + 1,
            self.origin.tolerant,
        )
        headers = [HeaderField.from_raw(raw) for raw in fields]
        return Part(headers=headers, body=data[body:], separator=data[stop:body], origin=origin)

    def _unread(self, boundary: str | None) -> Multipart:
        return Multipart((), boundary or "", self.body, b"", (b"",), tuple(self.noted or ()))

    def _defect(self, kind: type[SipError], reason: str, at: int, rule: str) -> None:
        self._note(defect(kind, reason, self.pointer, at, rule=rule, citation="RFC 2046 section 5.1.1"))

    def _note(self, error: SipError, path: str | None = None, line: int | None = None) -> None:
        """Note an error whose offset is that in the body, and whose line is from ``line``, the body's first."""
        lines = (self.origin.line if line is None else line) - 1
        note(self.noted, shifted(error, self.origin.offset, lines, self.origin.path + "body" if path is None else path))
