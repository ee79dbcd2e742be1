"""Identity (RFC 8224): who sends a request, signed; and Identity-Info of RFC 4474, which it replaces."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import BUILDERS, TERMINALS, builds_with_params
from sipmsg.model.equivalence import CASE_SENSITIVE
from sipmsg.model.params import Parametrized, has_params, param
from sipmsg.model.text import gen_value
from sipmsg.model.uri import Uri


@builds_with_params("identity")
@has_params("ident_info_params")
@frozen
class Identity(Parametrized):
    """A signature over the caller's identity, with the place of the certificate (RFC 8224 section 4).

    ``signed_identity_digest`` is a PASSporT: base64url texts with dots between them, of which the compact form
    leaves out the first two. Without ``info`` it is a signature of RFC 4474: one base64 text.

    >>> from sipmsg.model.uri import AbsoluteUri
    >>> str(Identity("..c2ln", AbsoluteUri("https", "//example.org/passport.cer"), params={"alg": "ES256"}))
    '..c2ln;info=<https://example.org/passport.cer>;alg=ES256'
    """

    signed_identity_digest: str = field(metadata=CASE_SENSITIVE)
    info: Uri | None = None

    alg = param(str, "token")
    ppt = param(str, "token_or_quoted_string")

    @property
    def is_compact(self) -> bool:
        """Whether the header and the claims of the PASSporT are left out (RFC 8225 section 7)."""
        return self.signed_identity_digest.startswith("..")

    def __str__(self) -> str:
        if self.info is None:
            return f'"{self.signed_identity_digest}"{self.params}'
        return f"{self.signed_identity_digest};info=<{self.info}>{self.params}"


@builds_with_params("identity_info")
@has_params("identity_info_params")
@frozen
class IdentityInfo(Parametrized):
    """The place of the certificate behind an Identity of RFC 4474 section 9.

    >>> from sipmsg.model.uri import AbsoluteUri
    >>> str(IdentityInfo(AbsoluteUri("https", "//atlanta.example.com/atlanta.cer"), params={"alg": "rsa-sha1"}))
    '<https://atlanta.example.com/atlanta.cer>;alg=rsa-sha1'
    """

    uri: Uri

    alg = param(str, "token")

    def __str__(self) -> str:
        return f"<{self.uri}>{self.params}"


BUILDERS["rfc4474_identity"] = lambda signature: Identity(str(signature))
TERMINALS["RFC4474_SIGNATURE"] = gen_value
