"""Session-ID: one name for a session from end to end (RFC 7989)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.equivalence import CASE_SENSITIVE
from sipmsg.model.params import Parametrized, flag, has_params, param

NIL = "0" * 32
"""The UUID of an end point that is not known yet (RFC 7989 section 5)."""


@builds_with_params("session_id")
@has_params("sess_id_param")
@frozen
class SessionId(Parametrized):
    """The value of Session-ID: the UUIDs of the sender and of its peer, 32 lower-case hexadecimal digits each.

    ``remote`` is None in the older form of RFC 7329 (RFC 7989 section 11), `NIL` while the peer's is unknown;
    ``logme`` asks for the session to be logged (RFC 8497).

    >>> session_id = SessionId("ab30317f1a784dc48ff824d0d3715d86", params={"remote": NIL})
    >>> session_id.remote == NIL, session_id.logme
    (True, False)
    """

    local: str = field(metadata=CASE_SENSITIVE)

    remote = param(str, "sess_uuid")
    logme = flag()

    def __str__(self) -> str:
        return f"{self.local}{self.params}"
