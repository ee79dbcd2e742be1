"""How the body is to be treated, and what names it (RFC 3261 section 20.11, RFC 8262)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import builds, builds_with_params
from sipmsg.model.equivalence import CASE_SENSITIVE, Comparable
from sipmsg.model.params import Parametrized, has_params, param

_SAFE = "!$&'*+-.:=_~"


@builds_with_params("content_disposition")
@has_params("disp_param")
@frozen
class Disposition(Parametrized):
    """The value of Content-Disposition (RFC 3261 section 20.11): ``session``, ``render``, ``icon``, ...

    ``handling`` is None if the parameter is absent; `is_required` knows the default.

    >>> disposition = Disposition("session", params={"handling": "optional"})
    >>> str(disposition), disposition.is_required
    ('session;handling=optional', False)
    """

    type: str

    handling = param(str, "token")

    @property
    def is_required(self) -> bool:
        """Whether a receiver that does not understand the body must refuse the request: so unless it is optional."""
        return self.handling is None or self.handling.lower() != "optional"

    def __str__(self) -> str:
        return f"{self.type}{self.params}"


@builds("content_id")
@frozen
class ContentId(Comparable):
    """The name of a whole body (RFC 8262 section 3.2): unlike any other, like a Message-ID of mail.

    >>> content_id = ContentId("1234567890", "atlanta.example.com")
    >>> str(content_id), content_id.url
    ('<1234567890@atlanta.example.com>', 'cid:1234567890@atlanta.example.com')
    """

    left: str = field(metadata=CASE_SENSITIVE)
    right: str = field(metadata=CASE_SENSITIVE)

    @property
    def url(self) -> str:
        """The URL by which other header fields refer to the body (RFC 2392 section 2)."""
        from urllib.parse import quote

        return f"cid:{quote(self.left, _SAFE)}@{quote(self.right, _SAFE)}"

    def __str__(self) -> str:
        return f"<{self.left}@{self.right}>"
