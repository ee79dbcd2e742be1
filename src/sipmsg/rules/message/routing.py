"""Routes in responses to REGISTER and PUBLISH: Record-Route, Service-Route and Path."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.model.absolute_uri import UnparsedUri
from sipmsg.model.route import Route
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, rule
from sipmsg.rules.tables import confined
from sipmsg.rules.view import View

_ROUTE = "<sip:p1.example;lr>"

NO_RECORD_ROUTE = (
    confined(
        "no-record-route-register",
        "MUST NOT",
        "Record-Route",
        "200 REGISTER",
        value=_ROUTE,
        methods="REGISTER",
        role="registrar",
        family="routing",
        requirement="No response to REGISTER has Record-Route.",
        section="10.3",
        quote="Registrars MUST NOT include a Record-Route header field in any response to a REGISTER request.",
        receiver_action="ignore Record-Route",
    ),
    confined(
        "no-record-route-publish",
        "MUST NOT",
        "Record-Route",
        "200 PUBLISH",
        value=_ROUTE,
        methods="PUBLISH",
        family="routing",
        requirement="No response to PUBLISH has Record-Route.",
        rfc="RFC 3903",
        section="6",
        quote="The ESC MUST NOT include a Record-Route header field in any response to a PUBLISH request.",
        receiver_action="ignore Record-Route",
    ),
)


def _strict(view: View, attribute: str, routes: tuple[Route, ...]) -> Iterator[Problem]:
    """Give the routes of a header field that are no loose routers."""
    for index, route in enumerate(routes):
        if not route.is_loose and not isinstance(route.uri, UnparsedUri):
            yield view.at(attribute, index, "uri", find=str(route.uri), uri=route.uri)


@rule(
    "service-route-lr",
    "MUST",
    scope="message",
    role="registrar",
    family="routing",
    codes="200-299",
    methods="REGISTER",
    fields=("Service-Route",),
    requirement="Each URI in Service-Route has the parameter lr.",
    message="add ;lr to {uri} within the angle brackets",
    rfc="RFC 3608",
    section="5",
    quote='such values MUST include the loose-routing indicator parameter ";lr"',
    passes=response("200 REGISTER", "Service-Route: <sip:p1.example;lr>"),
    fails=response("200 REGISTER", "Service-Route: <sip:p1.example>"),
)
def service_route_lr(view: View) -> Iterator[Problem]:
    return _strict(view, "service_route", view.service_route)


@rule(
    "path-lr",
    "MUST",
    scope="message",
    role="registrar",
    family="routing",
    codes="200-299",
    methods="REGISTER",
    fields=("Path",),
    requirement="Each URI in Path has the parameter lr.",
    message="add ;lr to {uri} within the angle brackets",
    rfc="RFC 3327",
    section="4",
    quote='MUST include the loose-routing indicator parameter ";lr"',
    passes=response("200 REGISTER", "Path: <sip:p1.example;lr>"),
    fails=response("200 REGISTER", "Path: <sip:p1.example>"),
)
def path_lr(view: View) -> Iterator[Problem]:
    return _strict(view, "path", view.path)
