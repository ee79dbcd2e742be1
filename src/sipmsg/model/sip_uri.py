"""SIP and SIPS URIs (RFC 3261 section 19.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Self, cast

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, TERMINALS, builds, checked_port
from sipmsg.model._uri_equivalence import same_headers, same_params, same_text
from sipmsg.model._uri_text import (
    HEADER,
    PARAM,
    PASSWORD,
    USER,
    escape,
    host_key,
    parse_addr_spec,
    refused,
    unescape,
)
from sipmsg.model.params import Parametrized, Params, flag, has_params, param
from sipmsg.parsing.engine import Refusal

if TYPE_CHECKING:
    from sipmsg.model.headers import Headers


def _pairs(items: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(cast("Mapping[str, str]", items).items() if isinstance(items, Mapping) else items)


@has_params("uri_parameter")
@frozen
class SipUri(Parametrized):
    """A SIP or SIPS URI (RFC 3261 section 19.1.1); its parts are kept as written, with their %HH escapes.

    ``host`` has brackets if it is an IPv6 address; ``headers`` are pairs of name and value. `build` makes one of
    text without escapes. Typed parameters are those of RFC 3261 (``user_param`` is "user"), 3486, 4458, 5049, 5626,
    5627, 6140, 6910, 7549 and 8599.

    >>> uri = SipUri("biloxi.com", user="bob", params={"transport": "tcp"})
    >>> str(uri), uri.transport, uri.port
    ('sip:bob@biloxi.com;transport=tcp', 'tcp', None)
    """

    host: str
    port: int | None = None
    user: str | None = field(default=None, kw_only=True)
    password: str | None = field(default=None, kw_only=True)
    headers: tuple[tuple[str, str], ...] = field(default=(), kw_only=True, converter=_pairs)
    scheme: str = field(default="sip", kw_only=True)

    transport = param(str, "uri_token")
    user_param = param(str, "uri_token", "user")
    method = param(str, "uri_token")
    ttl = param(int, "ttl")
    maddr = param(str, "host")
    lr = flag("uri_value?")
    comp = param(str, "uri_token")
    target = param(str, "uri_value")
    cause = param(int, "uri_cause")
    sigcomp_id = param(str, "uri_value")
    ob = flag("uri_value?")
    gr = param(str, "uri_value?")
    bnc = flag("uri_value?")
    sg = param(str, "uri_value?")
    m = param(str, "uri_token")
    iotl = param(str, "uri_value")
    pn_provider = param(str, "uri_value?")
    pn_param = param(str, "uri_value")
    pn_prid = param(str, "uri_value")
    pn_purr = param(str, "uri_value")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse a SIP or SIPS URI; raise `SipSyntaxError` with the position if it is none.

        >>> SipUri.parse("sips:alice@atlanta.com:5061").port
        5061
        """
        uri = parse_addr_spec(text)
        if not isinstance(uri, cls):
            raise refused(text, Refusal(0, ('"sip" or "sips"',), stop=max(text.find(":"), 1)))
        return uri

    @classmethod
    def build(
        cls,
        host: str,
        port: int | None = None,
        *,
        user: str | None = None,
        password: str | None = None,
        params: Mapping[str, str | int | None] | None = None,
        headers: Mapping[str, str] | None = None,
        scheme: str = "sip",
    ) -> Self:
        """Make a URI of text without escapes; an IPv6 host gets brackets, a parameter of None has no value.

        Raises `SipSyntaxError` for a host, a port, a scheme or a typed parameter that the grammar refuses.

        >>> str(SipUri.build("2001:db8::1", user="al ice", headers={"Subject": "a & b"}))
        'sip:al%20ice@[2001:db8::1]?Subject=a%20%26%20b'
        """
        made = cls(
            f"[{host}]" if ":" in host and not host.startswith("[") else host,
            port,
            user=None if user is None else escape(user, USER),
            password=None if password is None else escape(password, PASSWORD),
            params=[
                (escape(name, PARAM), None if value is None else escape(str(value), PARAM))
                for name, value in (params or {}).items()
            ],
            headers=[(escape(name, HEADER), escape(value, HEADER)) for name, value in (headers or {}).items()],
            scheme=scheme,
        )
        return cls.parse(str(made))

    @property
    def is_secure(self) -> bool:
        """Whether the scheme is sips."""
        return self.scheme.lower() == "sips"

    @property
    def header_fields(self) -> Headers:
        """The header fields that ``headers`` asks for, without escapes (RFC 3261 section 19.1.5).

        Raises `SipSyntaxError` for one that breaks the grammar of its header field.

        >>> uri = SipUri.parse("sip:bob@192.0.2.4?Reason=SIP%3Bcause%3D302")
        >>> uri.header_fields["Reason"]
        'SIP;cause=302'
        """
        from sipmsg.model.headers import Headers

        return Headers([(unescape(name), unescape(value)) for name, value in self.headers])

    def __str__(self) -> str:
        userinfo = ""
        if self.user is not None:
            userinfo = self.user + ("" if self.password is None else f":{self.password}") + "@"
        port = "" if self.port is None else f":{self.port}"
        headers = "?" + "&".join(f"{name}={value}" for name, value in self.headers) if self.headers else ""
        return f"{self.scheme}:{userinfo}{self.host}{port}{self.params}{headers}"

    def equivalent(self, other: object) -> bool:
        """Compare as RFC 3261 section 19.1.4 and RFC 5954 section 4.2 say; this is not transitive.

        >>> carol = SipUri.parse("sip:carol@chicago.com")
        >>> carol.equivalent(SipUri.parse("sip:%63arol@CHICAGO.com;newparam=5"))
        True
        >>> carol.equivalent(SipUri.parse("sip:carol@chicago.com:5060"))
        False
        """
        return (
            isinstance(other, SipUri)
            and self.scheme.lower() == other.scheme.lower()
            and same_text(self.user, other.user)
            and same_text(self.password, other.password)
            and host_key(self.host) == host_key(other.host)
            and self.port == other.port
            and same_params(self.params, other.params)
            and same_headers(self.headers, other.headers)
        )


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
    if port is not None:
        checked_port(port)
    return SipUri(
        host, port, user=user, password=password, params=params, headers=headers or (), scheme=scheme[:-1].lower()
    )


@builds("sip_request_uri")
def _sip_request_uri(scheme: str, userinfo: str | None, host: str, port: int | None, params: Params) -> SipUri:
    return _sip_uri(scheme, userinfo, host, port, params, None)


@builds("uri_header")
def _uri_header(name: str, value: str | None) -> tuple[str, str]:
    return (name, value or "")


TERMINALS["CAUSE"] = int
BUILDERS["uri_parameters"] = BUILDERS["parameters"]
BUILDERS["uri_headers"] = lambda *pairs: pairs
