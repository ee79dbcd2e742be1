"""Feature-Caps: features of entities that no Contact speaks for (RFC 6809)."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import TERMINALS, builds_with_params
from sipmsg.model.params import Parametrized
from sipmsg.model.text import unquote


@builds_with_params("fc_value")
@frozen
class FeatureCaps(Parametrized):
    """The feature-capability indicators of one entity (RFC 6809 section 6): ``params``, whose names begin with "+".

    A value is a `QuotedString`: a list of tags, or a text in angle brackets.

    >>> from sipmsg.model.text import QuotedString
    >>> caps = FeatureCaps(params={"+sip.608": None, "+sip.pns": QuotedString("acme")})
    >>> str(caps), "+sip.608" in caps.params
    ('*;+sip.608;+sip.pns="acme"', True)
    """

    def __str__(self) -> str:
        return f"*{self.params}"


TERMINALS["FCAP_VALUE"] = unquote
