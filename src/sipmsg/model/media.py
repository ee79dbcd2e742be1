"""Media types, and the ranges of them that Accept lists (RFC 3261 sections 20.1 and 20.15)."""

from __future__ import annotations

from itertools import takewhile
from typing import Self

import attrs
from attrs import frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.equivalence import Comparable, equivalent
from sipmsg.model.params import Parametrized, Params, has_params, param
from sipmsg.model.text import ExactText


@frozen
class _Media(Parametrized):
    """What a media type and a media range have in common."""

    type: str
    subtype: str

    def __str__(self) -> str:
        return f"{self.type}/{self.subtype}{self.params}"

    def equivalent(self, other: object) -> bool:
        """Tell whether two mean the same: quotes do not matter in a charset, nor does case (RFC 2046 section 4.1.2);
        in a boundary case does (section 5.1.1).
        """
        if not isinstance(other, _Media):
            return False
        return Comparable.equivalent(self._folded(), other._folded())

    def _folded(self) -> Self:
        kinds = {"charset": str, "boundary": ExactText}
        pairs = ((name, kinds.get(name.lower(), _same)(value)) for name, value in self.params.pairs)
        return attrs.evolve(self, params=Params(pairs))


def _same(value: object) -> object:
    return value


@builds_with_params("media_type")
@has_params("m_parameter")
@frozen
class MediaType(_Media):
    """A media type with its parameters (media-type, RFC 3261 section 20.15), as in Content-Type.

    >>> media_type = MediaType("text", "plain", params={"charset": "UTF-8"})
    >>> str(media_type), media_type.charset
    ('text/plain;charset=UTF-8', 'UTF-8')
    """

    charset = param(str, "token_or_quoted_string")
    boundary = param(str, "token_or_quoted_string")


@builds_with_params("accept_range")
@has_params("accept_param")
@frozen
class MediaRange(_Media):
    """One range of an Accept header field, ``*`` for any type or subtype (accept-range, RFC 3261 section 20.1).

    ``q`` is the preference from 0 to 1, None where it is left to the default, 1.

    >>> sdp = MediaRange("application", "sdp", params={"level": "1", "q": 0.5, "x": None})
    >>> str(sdp), str(sdp.media_params), sdp.matches(MediaType("application", "sdp", params={"level": "1"}))
    ('application/sdp;level=1;q=0.5;x', ';level=1', True)
    """

    q = param(float, "qvalue")

    @property
    def media_params(self) -> Params:
        """The parameters before ``q``, which belong to the media type (RFC 3261 erratum 832)."""
        return Params(takewhile(lambda pair: pair[0].lower() != "q", self.params.pairs))

    def matches(self, media_type: MediaType) -> bool:
        """Tell whether the media type is in this range, which has all of the range's parameters (section 20.1)."""
        mine, theirs = self._folded().media_params, media_type._folded().params
        return (
            self.type.lower() in ("*", media_type.type.lower())
            and self.subtype.lower() in ("*", media_type.subtype.lower())
            and all(name in theirs and equivalent(value, theirs[name]) for name, value in mine.items())
        )
