"""What rules need to know of session descriptions (RFC 4566): whether there are any, and the ports of their media."""

from __future__ import annotations

import re

from sipmsg.errors import SipError
from sipmsg.model.fields import HeaderFields
from sipmsg.rules.view import View

# The port may be beyond 16 bits in what is sent, and "/2" behind it counts ports.
_MEDIA = re.compile(rb"^m=[^ \r\n]++ ++(\d{1,9})(?![0-9])", re.MULTILINE)


def is_sdp(entity: HeaderFields) -> bool:
    """Tell whether a message or a part says that its body is a session description."""
    media = entity.content_type
    return media is not None and media.subtype.lower() == "sdp" and media.type.lower() == "application"


def sdp_bodies(view: View) -> tuple[bytes, ...]:
    """Give the session descriptions of a message: its body, or those parts of a multipart body, in order.

    What is compressed and what is broken as a multipart body is left out.

    >>> from sipmsg import Response
    >>> sdp_bodies(View(Response(200, headers={"Content-Type": "application/sdp"}, body=b"v=0\\r\\n")))
    (b'v=0\\r\\n',)
    """
    media = view.content_type
    if media is None or not view.body or view.content_encoding:
        return ()
    if is_sdp(view):
        return (view.body,)
    if media.type.lower() != "multipart":
        return ()
    from sipmsg.parsing.body import leaves

    try:
        return tuple(part.body for part in leaves(view.message) if is_sdp(part) and not part.content_encoding)
    except SipError:
        return ()


def media_ports(body: bytes) -> tuple[int, ...]:
    """Give the ports of the m= lines of a session description, in order.

    >>> media_ports(b"v=0\\r\\nm=audio 49170/2 RTP/AVP 0\\r\\nm=video 0 RTP/AVP 31\\r\\n")
    (49170, 0)
    """
    return tuple(int(port) for port in _MEDIA.findall(body))
