"""Header fields that stand once, with one value (RFC 3261 section 7.3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.errors import SipSyntaxError
from sipmsg.model.header_field import HeaderField
from sipmsg.registry import HEADER_FIELDS, Multiplicity
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

# These have rules of their own.
_SPECIAL = {"content-length", "geolocation-error", "alertmsg-error", "p-charging-vector"}
_SINGLE = {
    info.name.lower(): info.name
    for info in HEADER_FIELDS.values()
    if info.multiplicity is Multiplicity.SINGLE and info.name.lower() not in _SPECIAL
}


@rule(
    "single-value-header-repeated",
    "MUST NOT",
    scope="message",
    family="structure",
    role="any",
    requests=True,
    requirement="A header field whose grammar is no comma-separated list stands in one row at most.",
    message="keep one {name} and take out the others",
    section="7.3.1",
    quote=(
        "MAY be present in a message if and only if the entire field-value for that header field is defined as a "
        "comma-separated list"
    ),
    receiver_action="discard, or answer a request with 400 (RFC 4475 section 3.3.8)",
    notes=(
        "The challenges, credentials and Identity may be repeated although they are no lists. Nothing is said of "
        "header fields that are not registered."
    ),
    passes=response("200 BYE"),
    fails=response("200 BYE", "+Call-ID: 3848276298220188511@pc33.atlanta.example"),
)
def single_value_header_repeated(view: View) -> Result:
    again = [name for name, places in view.names.items() if len(places) > 1 and name in _SINGLE]
    return (
        (view.at_row(place, name=_SINGLE[name]) for name in again for place in view.names[name][1:]) if again else None
    )


@rule(
    "single-value-header-comma-list",
    "GRAMMAR",
    scope="message",
    family="structure",
    role="any",
    requests=True,
    refines=tuple(f"syntax-{name}" for name in _SINGLE),
    unreadable=True,
    requirement="A header field whose grammar is no comma-separated list holds one value.",
    message="keep one value in {name}, which takes no comma-separated list",
    section="25.1",
    quote='Max-Forwards = "Max-Forwards" HCOLON 1*DIGIT',
    notes="It is told where what stands before the comma, and behind it, is a value of the header field.",
    passes=response("200 BYE"),
    fails=response("200 BYE", "CSeq: 314159 BYE, 314160 BYE"),
)
def single_value_header_comma_list(view: View) -> Iterator[Problem]:
    for name, places in view.broken.items():
        if name in _SINGLE:
            yield from (view.at_row(place, name=_SINGLE[name]) for place in places if _is_list(view, place))


def _is_list(view: View, place: int) -> bool:
    """Tell whether a value that cannot be read is a list of two or more of which each can."""
    field = view.headers[place]
    first, comma, rest = field.text.partition(",")
    return bool(comma) and _reads(field.name, first) and _reads(field.name, rest.partition(",")[0])


def _reads(name: str, text: str) -> bool:
    try:
        return bool(text.strip()) and HeaderField(name, text.strip()).value is not None
    except SipSyntaxError:
        return False


@rule(
    "geolocation-error-single",
    "MUST",
    scope="message",
    family="structure",
    codes="101-699",
    fields=("Geolocation-Error",),
    refines=("syntax-geolocation-error",),
    requirement="A response has at most one error code in Geolocation-Error.",
    message="keep one Geolocation-Error with one code",
    rfc="RFC 6442",
    section="4.4",
    quote="There MUST be no more than one Geolocation-Error code in a SIP response",
    passes=response("424 INVITE"),
    fails=response("424 INVITE", '+Geolocation-Error: 200;code="Permission To Use Location Information"'),
)
def geolocation_error_single(view: View) -> Iterator[Problem]:
    return _more_than_one(view, "geolocation-error")


@rule(
    "alertmsg-error-single",
    "MUST NOT",
    scope="message",
    family="structure",
    codes="101-699",
    fields=("AlertMsg-Error",),
    refines=("syntax-alertmsg-error",),
    requirement="A response has at most one error code in AlertMsg-Error.",
    message="keep one AlertMsg-Error with one code",
    rfc="RFC 8876",
    section="5.2",
    quote="There MUST NOT be more than one AlertMsg-Error code in a SIP response",
    passes=response("425 MESSAGE"),
    fails=response("425 MESSAGE", '+AlertMsg-Error: 101;code="Alert Payload Was Not Present or Could Not Be Found"'),
)
def alertmsg_error_single(view: View) -> Iterator[Problem]:
    return _more_than_one(view, "alertmsg-error")


def _more_than_one(view: View, name: str) -> Iterator[Problem]:
    for place in view.names[name][1:]:
        yield view.at_row(place)
    for place in view.broken.get(name, ()):
        if place == view.names[name][0] and _is_list(view, place):
            yield view.at_row(place)


@rule(
    "p-charging-single-instance",
    "MUST",
    scope="message",
    family="structure",
    role="any",
    fields=("P-Charging-Vector", "P-Charging-Function-Addresses"),
    requests=True,
    requirement="P-Charging-Vector and P-Charging-Function-Addresses stand in one row each at most.",
    message="keep one {name} and take out the others",
    rfc="RFC 7315",
    section="4.6",
    quote="When present, only one instance of the header MUST be present in a particular request or response.",
    passes=response("200 BYE", "P-Charging-Vector: icid-value=1234bc9876e"),
    fails=response("200 BYE", "P-Charging-Vector: icid-value=1234bc9876e", "+P-Charging-Vector: icid-value=99"),
)
def p_charging_single_instance(view: View) -> Iterator[Problem]:
    for name in ("P-Charging-Vector", "P-Charging-Function-Addresses"):
        for place in view.places(name)[1:]:
            yield view.at_row(place, name=name)
