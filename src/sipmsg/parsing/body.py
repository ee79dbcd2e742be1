"""What a body holds, by its Content-Type: parts, a message, a fragment of a message, or octets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

import attrs

from sipmsg.errors import SipError
from sipmsg.model.body import Multipart, Origin, Part
from sipmsg.model.message import Message
from sipmsg.parsing.limits import DEFAULT, Limits
from sipmsg.parsing.message import parse
from sipmsg.parsing.multipart import MultipartReader
from sipmsg.parsing.pointing import shifted
from sipmsg.parsing.sipfrag import parse_sipfrag, read_fragment

if TYPE_CHECKING:
    from sipmsg.model.body import Content

__all__ = ["Entity", "content", "leaves", "origin_of", "parse_sipfrag", "parts"]

Entity: TypeAlias = Message | Part
"""What has a body with a Content-Type."""

_PLAIN_ENCODINGS = {"", "7bit", "8bit", "binary"}


def content(entity: Entity, *, limits: Limits = DEFAULT) -> Content:
    """Give what a message's or a part's body holds, by its Content-Type.

    A `Multipart` for multipart/* (RFC 2046 section 5.1, RFC 5621), a `Request` or `Response` for message/sip, a
    `SipFragment` for message/sipfrag (RFC 3420), the octets for everything else and for what is encoded or compressed.
    One level is parsed at a time: parts have their own content.

    Parsed as strictly as the message was: raises `SipError`, or the content has ``findings``, located in the message
    (those of a message/sip body in itself). Values in the header of a part are parsed when they are used. Raises
    `LimitError` where multipart bodies stand in each other deeper than the limit.

    >>> notify = parse(b"NOTIFY sip:a.example SIP/2.0\\r\\nc: message/sipfrag\\r\\n\\r\\nSIP/2.0 100 Trying\\r\\n")
    >>> content(notify).start_line.status_code
    100
    """
    media = entity.content_type
    encoding = (entity.headers.get("Content-Transfer-Encoding") or "").lower()
    if media is None or entity.content_encoding or encoding not in _PLAIN_ENCODINGS:
        return entity.body
    origin = origin_of(entity)
    kind, subtype = media.type.lower(), media.subtype.lower()
    if kind == "multipart":
        return MultipartReader(entity.body, origin, limits).multipart(media.boundary)
    if (kind, subtype) == ("message", "sipfrag"):
        return read_fragment(entity.body, attrs.evolve(origin, path=origin.path + "content."), limits, lazy=False)
    if (kind, subtype) == ("message", "sip"):
        try:
            return parse(entity.body, tolerant=origin.tolerant, limits=limits)
        except SipError as error:
            raise shifted(error, origin.offset, origin.line - 1, origin.path + "content.") from None
    return entity.body


def parts(entity: Entity, *, limits: Limits = DEFAULT) -> tuple[Part, ...]:
    """Give the parts of a message's or a part's body; a body that is not multipart is one part, no body is none.

    Raises as `content` does.

    >>> response = parse(b"SIP/2.0 200 OK\\r\\nContent-Type: text/plain\\r\\n\\r\\nhi")
    >>> [(part.content_type.subtype, part.body) for part in parts(response)]
    [('plain', b'hi')]
    """
    media = entity.content_type
    if media is not None and media.type.lower() == "multipart":
        held = content(entity, limits=limits)
        if isinstance(held, Multipart):
            return held.parts
    if not entity.body:
        return ()
    if isinstance(entity, Part):
        return (entity,)
    own = [row for row in entity.headers if row.canonical_name.lower().startswith(("content-", "mime-version"))]
    return (Part(headers=own, body=entity.body, origin=attrs.evolve(origin_of(entity), borrowed=True)),)


def leaves(entity: Entity, *, limits: Limits = DEFAULT) -> Iterator[Part]:
    """Give the parts that are not multipart themselves, in the order of the bytes, however deep they stand.

    Raises as `content` does.
    """
    waiting = list(reversed(parts(entity, limits=limits)))
    while waiting:
        part = waiting.pop()
        media = part.content_type
        held = content(part, limits=limits) if media is not None and media.type.lower() == "multipart" else b""
        if isinstance(held, Multipart) and held.parts:
            waiting.extend(reversed(held.parts))
        else:
            yield part


def origin_of(entity: Entity) -> Origin:
    """Give where the body of a message or part stands."""
    if isinstance(entity, Part):
        return entity.origin
    head = bytes(entity).removesuffix(entity.trailer).removesuffix(entity.body)
    return Origin(len(head), head.count(b"\n") + 1, tolerant=entity.wire.tolerant)
