"""The option tags explicitsub and nosub, by which REFER goes without an implicit subscription (RFC 7614)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.view import View

_TAGS = frozenset({"explicitsub", "nosub"})


@rule(
    "explicitsub-nosub-require",
    "MUST NOT",
    scope="message",
    family="extension",
    fields=("Require",),
    requirement="Require lists explicitsub or nosub in no response but a 200 or a 421 to REFER.",
    message="take {tag} out of Require",
    rfc="RFC 7614",
    section="6",
    quote="header field of any SIP response other than a 200 or 421 response to a REFER request",
    passes=response("421 REFER", "Require: nosub"),
    fails=response("421 INVITE", "Require: nosub"),
)
def explicitsub_nosub_require(view: View) -> Result:
    if view.code in (200, 421) and view.method in ("REFER", ""):
        return None if view.method else NOT_APPLICABLE
    return _misplaced(view)


def _misplaced(view: View) -> Iterator[Problem]:
    for index, tag in enumerate(view.require):
        if tag.lower() in _TAGS:
            yield view.at("require", index, tag=tag)
