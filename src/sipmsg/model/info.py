"""URIs with more about a call: Alert-Info, Call-Info, Error-Info (RFC 3261), Geolocation (RFC 6442) and their kin."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import Mismatch, builds, builds_with_params
from sipmsg.model.bracketed_uri import BracketedUri, only_sip
from sipmsg.model.params import Params, has_params, param
from sipmsg.model.uri import Uri

_DIAMETER = ("aaa", "aaas")


@builds_with_params("alert_param")
@has_params("appearance_param")
@frozen
class AlertInfo(BracketedUri):
    """A ring tone, or what it should tell (RFC 3261 section 20.4, RFC 7462); ``appearance`` numbers the line
    appearance (RFC 7463 section 7).

    >>> from sipmsg.model.uri import AbsoluteUri
    >>> str(AlertInfo(AbsoluteUri("urn", "alert:service:normal"), params={"appearance": 1}))
    '<urn:alert:service:normal>;appearance=1'
    """

    appearance = param(int, "uint")


@builds_with_params("info")
@has_params("info_param")
@frozen
class CallInfo(BracketedUri):
    """More about caller or callee (RFC 3261 section 20.9); ``m`` is the mode of call completion (RFC 6910 section
    12.5), ``call_reason`` why the call is made (RFC 9795).

    >>> from sipmsg.model.uri import AbsoluteUri
    >>> CallInfo(AbsoluteUri("http", "//example.com/alice/"), params={"purpose": "info"}).purpose
    'info'
    """

    purpose = param(str, "token")
    m = param(str, "token")
    call_reason = param(str, "gen_value")


@builds_with_params("error_uri")
@frozen
class ErrorInfo(BracketedUri):
    """More about the error that a response reports (RFC 3261 section 20.18).

    >>> from sipmsg.model.uri import SipUri
    >>> str(ErrorInfo(SipUri("example.com", user="not-found-ann")))
    '<sip:not-found-ann@example.com>'
    """


@builds_with_params("location_value")
@has_params("geoloc_param")
@frozen
class Geolocation(BracketedUri):
    """A location or where to get it (RFC 6442 section 4.1); ``loc_src`` is who put it there (RFC 8787).

    >>> from sipmsg.model.uri import AbsoluteUri
    >>> Geolocation(AbsoluteUri("cid", "target123@example.com"), params={"loc-src": "example.com"}).loc_src
    'example.com'
    """

    loc_src = param(str, "loc_src")


@frozen
class ReferEventsAt(BracketedUri):
    """Where to subscribe to the state of a REFER (RFC 7614 section 4.8): a SIP or SIPS URI.

    >>> from sipmsg.model.uri import SipUri
    >>> str(ReferEventsAt(SipUri("example.com", user="vPT3", params={"gr": None}, scheme="sips")))
    '<sips:vPT3@example.com;gr>'
    """


@builds("refer_events_at")
def _refer_events_at(uri: Uri, params: Params) -> ReferEventsAt:
    only_sip(uri)
    return ReferEventsAt(uri, params=params)


@frozen
class UserDatabase(BracketedUri):
    """The database that has the user's profile (P-User-Database, RFC 4457 section 4): an aaa or aaas URI.

    >>> from sipmsg.model.uri import AbsoluteUri
    >>> str(UserDatabase(AbsoluteUri("aaa", "//host.example.com;transport=tcp")))
    '<aaa://host.example.com;transport=tcp>'
    """


@builds("p_user_database")
def _user_database(uri: Uri, params: Params) -> UserDatabase:
    if uri.scheme.lower() not in _DIAMETER:
        raise Mismatch(uri, "a Diameter URI (aaa or aaas)")
    return UserDatabase(uri, params=params)
