"""Record-Route and Path, which a response gives back (RFC 3261 section 12.1.1, RFC 3327 section 5.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.model.route import Route
from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import tags
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_ROUTE = "Record-Route: <sip:p2.example;lr>, <sip:p1.example;lr>"


@rule(
    "record-route-copied-dialog",
    "MUST",
    scope="exchange",
    family="routing",
    codes="101-299",
    methods="INVITE,SUBSCRIBE,REFER",
    requirement="A response that makes a dialog has all Record-Route values of the request, in their order.",
    message="copy the Record-Route values of the request with all their parameters, in their order; {fault}",
    section="12.1.1",
    quote="MUST copy all Record-Route header field values from the request into the response",
    notes=(
        "Proxies behind the place where the request was seen add values in front, so the values of the request are "
        "compared with the last ones. No dialog is made by a response without a tag in To, by a 199, by one to a "
        "request with a tag in To, nor by one to a REFER without subscription (RFC 4488, RFC 7614)."
    ),
    passes=exchange(request("INVITE", _ROUTE), response("200")),
    fails=exchange(request("INVITE", _ROUTE), response("200", "Record-Route: <sip:p1.example;lr>")),
)
def record_route_copied_dialog(pair: Exchange) -> Result:
    if not pair.request.has("Record-Route") or not _makes_dialog(pair):
        return NOT_APPLICABLE
    return _copied(pair, "record_route", "Record-Route")


def _makes_dialog(pair: Exchange) -> bool:
    view, asked = pair.response, pair.request
    if view.to is None or view.to.tag is None or asked.to is None or asked.to.tag is not None:
        return False
    if view.code < 200:
        return view.code != 199 and asked.method == "INVITE"
    return asked.method != "REFER" or not _without_subscription(view, asked)


def _without_subscription(view: View, asked: View) -> bool:
    refused = any(one.refer_sub is not None and not one.refer_sub.subscribe for one in (view, asked))
    return refused or not tags(asked.require).isdisjoint(("explicitsub", "nosub"))


@rule(
    "path-copied-2xx-register",
    "SHOULD",
    scope="exchange",
    family="routing",
    role="registrar",
    codes="200-299",
    methods="REGISTER",
    requirement="A 2xx to REGISTER has the Path values of the request.",
    message="copy the Path values of the request, in their order; {fault}",
    rfc="RFC 3327",
    section="5.3",
    quote="The registrar copies the Path header field values into a Path header field",
    notes="The sentence tells what a registrar that supports Path does, without a word in capitals: read as SHOULD.",
    passes=exchange(request("REGISTER", "Path: <sip:p1.example;lr>"), response("200", "Path: <sip:p1.example;lr>")),
    fails=exchange(request("REGISTER", "Path: <sip:p1.example;lr>"), response("200")),
)
def path_copied_2xx_register(pair: Exchange) -> Result:
    if not pair.request.has("Path"):
        return NOT_APPLICABLE
    return _copied(pair, "path", "Path")


def _copied(pair: Exchange, attribute: str, name: str) -> Result:
    view, asked = pair.response, pair.request
    ours: tuple[Route, ...] = getattr(view, attribute)
    theirs: tuple[Route, ...] = getattr(asked, attribute)
    if not view.has(name):
        return view.missing(name, fault=f"the first is {theirs[0]}") if theirs else None
    if any(len(one.rows(attribute)) != len(one.places(name)) for one in (view, asked)) or not ours:
        return NOT_APPLICABLE
    if len(ours) < len(theirs):
        return view.at(attribute, 0, fault=f"the request has {len(theirs)}, and here are {len(ours)}")
    first = len(ours) - len(theirs)
    for index, wanted in enumerate(theirs, first):
        if not _same_hop(ours[index], wanted):
            return view.at(attribute, index, fault=f"this one is to be {wanted}")
    return None


def _same_hop(mine: Route, wanted: Route) -> bool:
    """Compare with all parameters, which a server copies whether it knows them or not."""
    if mine == wanted:
        return True
    ours, theirs = getattr(mine.uri, "params", {}), getattr(wanted.uri, "params", {})
    return mine.equivalent(wanted) and {*ours} == {*theirs}
