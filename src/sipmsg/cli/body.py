"""Octets for people: lines of text, or the head of a hexadecimal dump."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.interchange.octets import readable

HEAD = 256
"""How many octets of a body that is no text are shown."""


def body_lines(octets: bytes) -> Iterator[str]:
    r"""Give the lines of a text; of anything else the first octets in hexadecimal.

    >>> list(body_lines(b"v=0\r\ns=-\r\n")), list(body_lines(b"\x00A"))
    (['v=0', 's=-'], ['0000  00 41                                            .A'])
    """
    text = readable(octets)
    if text is not None:
        for line in text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n"):
            yield line.expandtabs()
        return
    for start in range(0, min(len(octets), HEAD), 16):
        row = octets[start : start + 16]
        shown = "".join(chr(octet) if 0x20 <= octet < 0x7F else "." for octet in row)
        yield f"{start:04x}  {row.hex(' '):<47}  {shown}"
    if len(octets) > HEAD:
        yield f"... {len(octets) - HEAD} more octets"
