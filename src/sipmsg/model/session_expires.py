"""Session timers: how long a session lives unless it is refreshed (RFC 4028)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import BUILDERS, builds_with_params
from sipmsg.model.params import Parametrized, has_params, param


@builds_with_params("session_expires")
@has_params("se_params")
@frozen
class SessionExpires(Parametrized):
    """The value of Session-Expires: the session interval in seconds, and who refreshes (RFC 4028 section 4).

    ``refresher`` is "uac" or "uas". An interval below 90 can be read: it is answered with 422 (section 9).

    >>> interval = SessionExpires(4000, params={"refresher": "uac"})
    >>> str(interval), interval.refresher
    ('4000;refresher=uac', 'uac')
    """

    seconds: int

    refresher = param(str, "refresher")

    def __str__(self) -> str:
        return f"{self.seconds}{self.params}"


@builds_with_params("min_se")
@frozen
class MinSE(Parametrized):
    """The value of Min-SE: the smallest session interval that is acceptable, in seconds (RFC 4028 section 5).

    >>> str(MinSE(90))
    '90'
    """

    seconds: int

    def __str__(self) -> str:
        return f"{self.seconds}{self.params}"


BUILDERS["refresher"] = str.lower
