"""Caller preferences: the features of the contacts that a caller would like to reach, or to avoid (RFC 3841)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.params import Parametrized, flag, has_params


@builds_with_params("ac_value")
@has_params("ac_params")
@frozen
class AcceptContact(Parametrized):
    """One preference of Accept-Contact (RFC 3841 sections 7.2 and 9.2); its feature tags are in ``params``.

    ``require``: contacts that do not match are left out; ``explicit``: contacts that are silent about a feature
    do not match.

    >>> wanted = AcceptContact(params={"audio": None, "require": None})
    >>> str(wanted), wanted.require, wanted.explicit
    ('*;audio;require', True, False)
    """

    require = flag()
    explicit = flag()

    def __str__(self) -> str:
        return f"*{self.params}"


@builds_with_params("rc_value")
@frozen
class RejectContact(Parametrized):
    """One set of features that the caller does not want to reach (RFC 3841 section 9.2), in ``params``.

    >>> from sipmsg.model.text import QuotedString
    >>> str(RejectContact(params={"actor": QuotedString("msg-taker"), "video": None}))
    '*;actor="msg-taker";video'
    """

    def __str__(self) -> str:
        return f"*{self.params}"
