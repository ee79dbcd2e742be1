"""The session description of a message, as offers and answers have it (RFC 3261 section 13.2.1)."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

from sipmsg.errors import SipError
from sipmsg.model.fields import HeaderFields
from sipmsg.rules._sdp import is_sdp
from sipmsg.rules.view import View


class Hidden(Enum):
    """The session description of a message whose body cannot be looked into."""

    HIDDEN = "hidden"


HIDDEN: Final = Hidden.HIDDEN

_SEALED = frozenset(("pkcs7-mime", "x-pkcs7-mime"))


def session(view: View) -> bytes | Literal[Hidden.HIDDEN] | None:
    r"""Give the session description that is an offer or an answer; None for none, `HIDDEN` for one that may be there.

    A body that was left out or cut off may be one, as may one that is encrypted. A description that is no session's
    by Content-Disposition (``early-session``, RFC 3959) is none.

    >>> from sipmsg import Response
    >>> session(View(Response(200, headers={"Content-Type": "application/sdp"}, body=b"v=0\r\n")))
    b'v=0\r\n'
    """
    if not view.body:
        return HIDDEN if view.content_length or view.has("Content-Type") else None
    media = view.content_type
    if media is None:
        return HIDDEN if view.has("Content-Type") else None
    if media.type.lower() == "multipart":
        return _of_parts(view)
    if media.subtype.lower() in _SEALED:
        return HIDDEN
    return view.body if is_sdp(view) and _is_session(view) else None


def _of_parts(view: View) -> bytes | Literal[Hidden.HIDDEN] | None:
    from sipmsg.parsing.body import leaves

    try:
        parts = tuple(leaves(view.message))
        found = [part.body for part in parts if is_sdp(part) and _is_session(part)]
        sealed = any(part.content_type and part.content_type.subtype.lower() in _SEALED for part in parts)
    except SipError:
        return HIDDEN
    return found[0] if found else HIDDEN if sealed or not parts else None


def _is_session(entity: HeaderFields) -> bool:
    disposition = entity.content_disposition
    return disposition is None or disposition.type.lower() == "session"
