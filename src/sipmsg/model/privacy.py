"""Privacy (RFC 3323), and the identities that a trust domain asserts (RFC 3325): addresses without parameters."""

from __future__ import annotations

from typing import TypeAlias

from sipmsg.model._build import BUILDERS, builds
from sipmsg.model.address import Address
from sipmsg.model.params import EMPTY
from sipmsg.model.uri import Uri

PrivValue: TypeAlias = str
"""A value of Privacy (RFC 3323 section 4.2): a token such as ``id``, without regard to case."""


@builds("p_asserted_identity_value")
def _p_asserted_identity_value(target: Uri | tuple[str | None, Uri]) -> Address:
    return Address.from_parse(target, EMPTY)


BUILDERS["privacy"] = lambda *values: values
