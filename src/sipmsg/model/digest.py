"""The sums of Digest authentication: RFC 3261 section 22.4, RFC 7616 section 3.4, with the algorithms of RFC 8760."""

from __future__ import annotations

SUPPORTED_QOP = ("auth", "auth-int")
MAX_NONCE_COUNT = 0xFFFFFFFF
_HASHES = {"md5": "md5", "sha-256": "sha256", "sha-512-256": "sha512_256"}


def hash_name(algorithm: str) -> str:
    """Give the name that `hashlib` has for a Digest algorithm, with or without ``-sess``.

    Raises `ValueError` for an algorithm that is none of RFC 8760 section 2.1, or that `hashlib` lacks here.

    >>> hash_name("SHA-512-256-sess")
    'sha512_256'
    """
    import hashlib

    name = _HASHES.get(algorithm.lower().removesuffix("-sess"))
    if name is None or name not in hashlib.algorithms_available:
        raise ValueError(f"Digest algorithm not supported: {algorithm}")
    return name


def hexadecimal(algorithm: str, data: bytes) -> str:
    """Give the hash of octets in lower-case hexadecimal digits; raises `ValueError` as `hash_name` does."""
    import hashlib

    return hashlib.new(hash_name(algorithm), data, usedforsecurity=False).hexdigest()


def userhash(algorithm: str, username: str, realm: str) -> str:
    """Give what stands for the user's name if ``userhash=true`` (RFC 7616 section 3.4.4)."""
    return hexadecimal(algorithm, f"{username}:{realm}".encode())


def request_digest(
    password: str,
    *,
    username: str,
    realm: str,
    nonce: str,
    method: str,
    uri: str,
    algorithm: str = "MD5",
    qop: str | None = None,
    cnonce: str = "",
    nc: int = 1,
    body: bytes = b"",
) -> str:
    """Give the ``response`` of credentials (RFC 7616 section 3.4.1); without ``qop`` as RFC 3261 section 22.4 has it.

    ``body`` counts with ``qop`` auth-int alone. The method "" gives the ``rspauth`` of Authentication-Info.
    Raises `ValueError` for an algorithm or a qop that is not known.

    >>> request_digest("zanzibar", username="bob", realm="biloxi.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093",
    ...                method="INVITE", uri="sip:bob@biloxi.com")
    'bf57e4e0d0bffc0fbaedce64d59add5e'
    """
    if qop is not None and qop.lower() not in SUPPORTED_QOP:
        raise ValueError(f"qop not supported: {qop}")

    def digest(text: str) -> str:
        return hexadecimal(algorithm, text.encode())

    a1 = digest(f"{username}:{realm}:{password}")
    if algorithm.lower().endswith("-sess"):
        a1 = digest(f"{a1}:{nonce}:{cnonce}")
    a2 = f"{method}:{uri}"
    if qop is not None and qop.lower() == "auth-int":
        a2 += f":{hexadecimal(algorithm, body)}"
    if qop is None:
        return digest(f"{a1}:{nonce}:{digest(a2)}")
    return digest(f"{a1}:{nonce}:{nc:08x}:{cnonce}:{qop}:{digest(a2)}")
