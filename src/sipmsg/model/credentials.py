"""Authorization and Proxy-Authorization (RFC 3261 sections 20.7 and 20.28), and Authentication-Info (section 20.6)."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from sipmsg.model import digest
from sipmsg.model._build import BUILDERS, builds_with_params
from sipmsg.model.auth_params import AuthParametrized, Truth
from sipmsg.model.equivalence import CASE_SENSITIVE
from sipmsg.model.params import Param, has_params, param
from sipmsg.model.uri import Uri


@builds_with_params("other_credentials")
@frozen
class Credentials(AuthParametrized):
    """Credentials of any scheme with parameters (RFC 3261 section 25.1, other-response).

    >>> str(Credentials("Sesame", params={"grain": "open"}))
    'Sesame grain=open'
    """

    scheme: str

    def __str__(self) -> str:
        return f"{self.scheme} {self._shown()}"


@builds_with_params("digest_credentials")
@has_params("dig_resp")
@frozen
class DigestCredentials(Credentials):
    """Credentials of the scheme Digest (RFC 3261 section 22.4, RFC 7616 section 3.4).

    ``nc`` counts from 1, ``response`` is hexadecimal. `DigestChallenge.respond` makes them.

    >>> from sipmsg.model.uri import SipUri
    >>> credentials = DigestCredentials(params={"username": "bob", "uri": SipUri("b.com"), "qop": "auth", "nc": 10})
    >>> str(credentials)
    'Digest username="bob", uri="sip:b.com", qop=auth, nc=0000000a'
    """

    scheme: str = field(default="Digest", init=False)
    _rule: ClassVar[str] = "dig_resp"

    username = param(str, "quoted_string")
    realm = param(str, "quoted_string")
    nonce = param(str, "quoted_string")
    uri = Param[Uri | None]("digest_uri")
    response = param(str, "request_digest")
    algorithm = param(str, "token")
    cnonce = param(str, "quoted_string")
    opaque = param(str, "quoted_string")
    qop = param(str, "token")
    nc = param(int, "nc_value")
    auts = param(str, "quoted_string")
    userhash = Truth("userhash")

    def verifies(self, password: str, method: str, body: bytes = b"", *, username: str | None = None) -> bool:
        """Tell whether ``response`` is right for the password (RFC 7616 section 3.4.1).

        ``method`` and ``body`` are those of the request; ``username`` is the user's name where ``userhash`` hides it,
        else the one in the credentials. False as well if a parameter that the sum needs is missing, and if the
        algorithm or the qop is not known. The sum is over the URI as it prints. Whether realm, nonce, count and URI
        are those that they should be is for the caller to see.

        >>> from sipmsg.model.authentication import DigestChallenge
        >>> from sipmsg.model.uri import SipUri
        >>> challenge = DigestChallenge(params={"realm": "biloxi.com", "nonce": "84a4cc6f", "qop": ("auth",)})
        >>> credentials = challenge.respond("bob", "zanzibar", "REGISTER", SipUri("biloxi.com"))
        >>> credentials.verifies("zanzibar", "REGISTER"), credentials.verifies("guess", "REGISTER")
        (True, False)
        """
        import hmac

        realm, nonce, cnonce, qop, nc = self.realm, self.nonce, self.cnonce, self.qop, self.nc
        if self.username is None or realm is None or nonce is None or self.uri is None or self.response is None:
            return False
        if qop is not None and (cnonce is None or nc is None):
            return False
        algorithm = self.algorithm or "MD5"
        name = self.username if username is None else username
        try:
            shown = digest.userhash(algorithm, name, realm) if self.userhash else name
            expected = digest.request_digest(
                password,
                username=name,
                realm=realm,
                nonce=nonce,
                method=method,
                uri=str(self.uri),
                algorithm=algorithm,
                qop=qop,
                cnonce=cnonce or "",
                nc=nc or 0,
                body=body,
            )
        except ValueError:
            return False
        return self.username == shown and hmac.compare_digest(expected, str(self.response))


@frozen
class BearerCredentials(Credentials):
    """An access token as credentials (RFC 8898 section 2, RFC 6750 section 2.1); ``token`` is base64 text.

    >>> str(BearerCredentials("mF_9.B5f-4.1JqM"))
    'Bearer mF_9.B5f-4.1JqM'
    """

    token: str = field(metadata=CASE_SENSITIVE)
    scheme: str = field(default="Bearer", init=False)

    def __str__(self) -> str:
        # Parameters have no place there: printed, they are refused and not lost.
        return f"{self.scheme} {self.token} {self._shown()}".rstrip()


@builds_with_params("authentication_info")
@has_params("ainfo")
@frozen
class AuthenticationInfo(AuthParametrized):
    """What a server adds to a 2xx that Digest let through (RFC 3261 section 20.6): parameters without a scheme.

    >>> str(AuthenticationInfo(params={"nextnonce": "47364c23432d2e131a5fb210812c"}))
    'nextnonce="47364c23432d2e131a5fb210812c"'
    """

    _rule: ClassVar[str] = "ainfo"

    nextnonce = param(str, "quoted_string")
    qop = param(str, "token")
    rspauth = param(str, "request_digest")
    cnonce = param(str, "quoted_string")
    nc = param(int, "nc_value")

    def __str__(self) -> str:
        return self._shown()


BUILDERS["bearer_credentials"] = BearerCredentials
