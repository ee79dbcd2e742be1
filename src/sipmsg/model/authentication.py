"""WWW-Authenticate and Proxy-Authenticate (RFC 3261 sections 20.44 and 20.27): what proves who sent a request."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from sipmsg.model import digest
from sipmsg.model._build import builds_with_params
from sipmsg.model.auth_params import AuthParametrized, Several, Truth
from sipmsg.model.credentials import DigestCredentials
from sipmsg.model.params import has_params, param
from sipmsg.model.uri import AbsoluteUri, Uri


@builds_with_params("other_challenge")
@frozen
class Challenge(AuthParametrized):
    """A challenge of any scheme (RFC 3261 section 25.1, other-challenge).

    >>> from sipmsg.model.text import QuotedString
    >>> str(Challenge("Sesame", params={"grain": "open", "times": QuotedString("3")}))
    'Sesame grain=open, times="3"'
    """

    scheme: str

    def __str__(self) -> str:
        return f"{self.scheme} {self._shown()}"


@builds_with_params("digest_challenge")
@has_params("digest_cln")
@frozen
class DigestChallenge(Challenge):
    """A challenge of the scheme Digest (RFC 3261 section 22.4, RFC 7616 section 3.3, RFC 8760).

    ``domain`` and ``qop`` are tuples, () if they are absent; ``stale`` and ``userhash`` are False if absent.

    >>> challenge = DigestChallenge(params={"realm": "atlanta.com", "nonce": "f84f", "qop": ("auth", "auth-int")})
    >>> str(challenge), challenge.stale
    ('Digest realm="atlanta.com", nonce="f84f", qop="auth,auth-int"', False)
    """

    scheme: str = field(default="Digest", init=False)
    _rule: ClassVar[str] = "digest_cln"

    realm = param(str, "quoted_string")
    domain = Several[Uri]("domain")
    nonce = param(str, "quoted_string")
    opaque = param(str, "quoted_string")
    stale = Truth("stale")
    algorithm = param(str, "token")
    qop = Several[str]("qop_options")
    charset = param(str, "token_or_quoted_string")
    userhash = Truth("userhash")

    def respond(
        self,
        username: str,
        password: str,
        method: str,
        uri: Uri,
        *,
        body: bytes = b"",
        cnonce: str | None = None,
        nc: int = 1,
    ) -> DigestCredentials:
        """Give the credentials that answer this challenge (RFC 3261 section 22.4, RFC 7616 section 3.4).

        ``uri`` is the Request-URI; ``nc`` counts the requests with this nonce; ``cnonce`` is random by default. Of the
        ``qop`` on offer "auth" is taken first, then "auth-int", which protects ``body``. Names are UTF-8, and hashed
        if the challenge has ``userhash=true``. Raises `ValueError` if realm or nonce is missing, the algorithm is none
        of RFC 8760, no ``qop`` on offer is known, a ``-sess`` algorithm comes without ``qop`` (it needs the cnonce),
        or ``nc`` is not from 1 to 2**32-1.

        >>> from sipmsg.model.uri import SipUri
        >>> challenge = DigestChallenge(params={"realm": "biloxi.com", "nonce": "dcd98b7102dd2f0e8b11d0f600bfb0c093"})
        >>> challenge.respond("bob", "zanzibar", "INVITE", SipUri("biloxi.com", user="bob")).response
        'bf57e4e0d0bffc0fbaedce64d59add5e'
        """
        import secrets

        realm, nonce, algorithm = self.realm, self.nonce, self.algorithm or "MD5"
        if realm is None or nonce is None:
            raise ValueError("a challenge without realm or nonce cannot be answered")
        if not 1 <= nc <= digest.MAX_NONCE_COUNT:
            raise ValueError(f"nc is not from 1 to 2**32-1: {nc}")
        qop = self._chosen_qop()
        if qop is None and algorithm.lower().endswith("-sess"):
            raise ValueError(f"a challenge with {algorithm} and no qop cannot be answered")
        client_nonce = secrets.token_hex(16) if cnonce is None else cnonce
        response = digest.request_digest(
            password,
            username=username,
            realm=realm,
            nonce=nonce,
            method=method,
            uri=str(uri),
            algorithm=algorithm,
            qop=qop,
            cnonce=client_nonce,
            nc=nc,
            body=body,
        )
        params: dict[str, object] = {
            "username": digest.userhash(algorithm, username, realm) if self.userhash else username,
            "realm": realm,
            "nonce": nonce,
            "uri": uri,
            "response": response,
            "algorithm": self.algorithm,
            "opaque": self.opaque,
            "userhash": "true" if self.userhash else None,
        }
        if qop is not None:
            params |= {"cnonce": client_nonce, "qop": qop, "nc": nc}
        return DigestCredentials(params={name: value for name, value in params.items() if value is not None})

    def _chosen_qop(self) -> str | None:
        offered = {name.lower() for name in self.qop}
        for name in digest.SUPPORTED_QOP:
            if name in offered:
                return name
        if offered:
            raise ValueError(f"qop not supported: {', '.join(self.qop)}")
        return None


@builds_with_params("bearer_challenge")
@has_params("bearer_cln")
@frozen
class BearerChallenge(Challenge):
    """A challenge of the scheme Bearer, which wants an access token (RFC 8898 section 4).

    ``scope`` is a list of names with blanks between them, ``authz_server`` the https URI that gives tokens.

    >>> str(BearerChallenge(params={"realm": "atlanta.com", "scope": "sip", "error": "invalid_token"}))
    'Bearer realm="atlanta.com", scope="sip", error="invalid_token"'
    """

    scheme: str = field(default="Bearer", init=False)
    _rule: ClassVar[str] = "bearer_cln"

    realm = param(str, "quoted_string")
    scope = param(str, "bearer_scope")
    authz_server = param(AbsoluteUri, "authz_server", "authz_server")
    error = param(str, "bearer_error")
