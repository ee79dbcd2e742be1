"""URIs: sip and sips (RFC 3261 section 19.1), tel (RFC 3966), and any other (RFC 3986)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, Mismatch, at_most, builds
from sipmsg.model.equivalence import CASE_SENSITIVE, Comparable
from sipmsg.model.params import Parametrized, Params, flag, has_params, param


@has_params("uri_parameter")
@frozen
class SipUri(Parametrized):
    """A SIP or SIPS URI (RFC 3261 section 19.1.1); its parts are kept as written, with their %HH escapes.

    ``host`` has brackets if it is an IPv6 address; ``headers`` are pairs of name and value.

    >>> uri = SipUri("biloxi.com", user="bob", params={"transport": "tcp"})
    >>> str(uri), uri.transport, uri.port
    ('sip:bob@biloxi.com;transport=tcp', 'tcp', None)
    """

    host: str
    port: int | None = None
    user: str | None = field(default=None, kw_only=True)
    password: str | None = field(default=None, kw_only=True)
    headers: tuple[tuple[str, str], ...] = field(
        default=(), kw_only=True, converter=lambda pairs: _pairs(pairs)
    )
    scheme: str = field(default="sip", kw_only=True)

    transport = param(str, "uri_value")
    user_param = param(str, "uri_value", "user")
    method = param(str, "uri_value")
    ttl = param(int, "uri_ttl")
    maddr = param(str, "host")
    lr = flag("uri_value?")
    gr = param(str, "uri_value?")
    ob = flag()

    def __str__(self) -> str:
        userinfo = ""
        if self.user is not None:
            userinfo = self.user + ("" if self.password is None else f":{self.password}") + "@"
        port = "" if self.port is None else f":{self.port}"
        headers = "?" + "&".join(f"{name}={value}" for name, value in self.headers) if self.headers else ""
        return f"{self.scheme}:{userinfo}{self.host}{port}{self.params}{headers}"


def _pairs(items: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(items.items() if isinstance(items, Mapping) else items)


@has_params("tel_parameter")
@frozen
class TelUri(Parametrized):
    """A telephone number as a URI (RFC 3966 section 3); ``number`` is kept with its visual separators.

    >>> str(TelUri("+1-201-555-0123"))
    'tel:+1-201-555-0123'
    """

    number: str

    phone_context = param(str, "uri_value")
    isub = param(str, "uri_value")
    ext = param(str, "uri_value")
    scheme = "tel"

    @property
    def is_global(self) -> bool:
        """Whether the number is a global one, which begins with "+"."""
        return self.number.startswith("+")

    def __str__(self) -> str:
        return f"tel:{self.number}{self.params}"


@frozen
class AbsoluteUri(Comparable):
    """Any URI that is not sip, sips or tel: its scheme, and the rest as written (RFC 3986).

    >>> str(AbsoluteUri("urn", "service:sos"))
    'urn:service:sos'
    """

    scheme: str
    rest: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return f"{self.scheme}:{self.rest}"


@frozen
class UnparsedUri(Comparable):
    """The text of a Request-URI that is none, as tolerant parsing keeps it."""

    text: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return self.text


Uri: TypeAlias = SipUri | TelUri | AbsoluteUri
"""What stands in an address or a Request-URI."""


@builds("sip_uri")
def _sip_uri(
    scheme: str,
    userinfo: str | None,
    host: str,
    port: int | None,
    params: Params,
    headers: tuple[tuple[str, str], ...] | None,
) -> SipUri:
    user = password = None
    if userinfo is not None:
        user, colon, rest = userinfo[:-1].partition(":")
        password = rest if colon else None
    if port is not None and port > 65535:
        raise Mismatch(port, "a port from 0 to 65535")
    return SipUri(
        host,
        port,
        user=user,
        password=password,
        params=params,
        headers=headers or (),
        scheme=scheme[:-1].lower(),
    )


@builds("sip_request_uri")
def _sip_request_uri(
    scheme: str, userinfo: str | None, host: str, port: int | None, params: Params
) -> SipUri:
    return _sip_uri(scheme, userinfo, host, port, params, None)


@builds("tel_uri")
def _tel_uri(number: str, params: Params) -> TelUri:
    return TelUri(number, params=params)


@builds("uri_header")
def _uri_header(name: str, value: str | None) -> tuple[str, str]:
    return (name, value or "")


BUILDERS["uri_parameters"] = BUILDERS["tel_parameters"] = BUILDERS["parameters"]
BUILDERS["uri_headers"] = lambda *pairs: pairs
BUILDERS["absolute_uri"] = AbsoluteUri
BUILDERS["uri_ttl"] = at_most(255, "a ttl from 0 to 255")
