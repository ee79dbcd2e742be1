"""Location and alerts of emergency calls: whether location may be used, and what was wrong (RFC 6442, RFC 8876)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import BUILDERS, TERMINALS, builds_with_params
from sipmsg.model.equivalence import Comparable
from sipmsg.model.params import Parametrized, ParamValue, has_params, param
from sipmsg.model.text import render


@frozen
class GeolocationRouting(Comparable):
    """The value of Geolocation-Routing: "yes", "no", or an extension that may have an argument (RFC 6442 section 4.2).

    >>> GeolocationRouting("yes").allowed, str(GeolocationRouting("ask", "later"))
    (True, 'ask=later')
    """

    value: str
    argument: ParamValue = None

    @property
    def allowed(self) -> bool:
        """Whether location may be used for routing; what is not "yes" is treated as "no"."""
        return self.argument is None and self.value.lower() == "yes"

    def __str__(self) -> str:
        return self.value if self.argument is None else f"{self.value}={render(self.argument)}"


@builds_with_params("geolocation_error")
@has_params("location_error_params")
@frozen
class GeolocationError(Parametrized):
    """What was wrong with the location of a request (RFC 6442 section 4.3).

    ``error`` is a number of at most three digits; ``text`` is the parameter that the RFC calls "code".

    >>> from sipmsg.model.text import QuotedString
    >>> error = GeolocationError(300, params={"code": QuotedString("Permission To Use Location Information")})
    >>> error.error, error.text
    (300, 'Permission To Use Location Information')
    """

    error: int

    text = param(str, "quoted_string", "code")

    def __str__(self) -> str:
        return f"{self.error}{self.params}"


@builds_with_params("alertmsg_error")
@has_params("error_params")
@frozen
class AlertMsgError(Parametrized):
    """What was wrong with the alert in the body of a request (RFC 8876 section 5.2).

    ``error`` is a number of three digits, ``message`` says the same in words.

    >>> from sipmsg.model.text import QuotedString
    >>> str(AlertMsgError(100, params={"message": QuotedString("Cannot process the alert payload")}))
    '100;message="Cannot process the alert payload"'
    """

    error: int

    message = param(str, "quoted_string")

    def __str__(self) -> str:
        return f"{self.error:03}{self.params}"


BUILDERS["geolocation_routing"] = GeolocationRouting
TERMINALS["LOCATION_ERROR_CODE"] = TERMINALS["ALERT_ERROR_CODE"] = int
