"""How long a binding, a subscription or a publication lasts: what was asked for and what was given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sipmsg.rules._uris import UriIndex
from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_HOUR = 3600


@rule(
    "register-expiry-not-longer",
    "MUST NOT",
    severity="warning",
    scope="exchange",
    family="expiry",
    role="registrar",
    codes="200-299",
    methods="REGISTER",
    fields=("Contact",),
    requirement="A binding is not given for longer than was asked.",
    message="give {contact} no more than the {asked} seconds that were asked; {given} is longer",
    rfc="RFC 6665",
    section="4.2.1.1",
    quote="as they do in REGISTER responses: the server MAY shorten the interval but MUST NOT lengthen it",
    notes="RFC 3261 section 10.3 says that a registrar may choose less; RFC 6665 says in so many words: not more.",
    passes=exchange(
        request("REGISTER", "Contact: <sip:bob@192.0.2.4>;expires=3600"),
        response("200", "Contact: <sip:bob@192.0.2.4>;expires=600"),
    ),
    fails=exchange(
        request("REGISTER", "Contact: <sip:bob@192.0.2.4>;expires=600"),
        response("200", "Contact: <sip:bob@192.0.2.4>;expires=3600"),
    ),
)
def register_expiry_not_longer(pair: Exchange) -> Iterator[Problem]:
    view, request = pair.response, pair.request
    wanted = UriIndex(request.contact)
    for index, contact in enumerate(view.contact):
        given = view.expires if contact.expires is None else contact.expires
        same = wanted.equal(contact.uri)
        if given is None or not same:
            continue
        intervals = [request.expires if one.expires is None else one.expires for one in same]
        known = [interval for interval in intervals if interval is not None]
        if len(known) == len(intervals) and given > max(known):
            yield view.at("contact", index, "params.expires", contact=contact.uri, asked=max(known), given=given)


@rule(
    "expires-not-longer-2xx-subscribe",
    "MUST NOT",
    scope="exchange",
    family="expiry",
    codes="200-299",
    methods="SUBSCRIBE",
    fields=("Expires",),
    requirement="A subscription is not given for longer than was asked.",
    message="give no more than the {asked} seconds that were asked; {given} is longer",
    rfc="RFC 6665",
    section="3.1.1",
    quote="MAY be shorter but MUST NOT be longer than specified in the request",
    passes=exchange(request("SUBSCRIBE", "Expires: 600"), response("200", "Expires: 300")),
    fails=exchange(request("SUBSCRIBE", "Expires: 600"), response("200", "Expires: 3600")),
)
def expires_not_longer_2xx_subscribe(pair: Exchange) -> Result:
    return _not_longer(pair)


@rule(
    "expires-not-longer-2xx-publish",
    "MUST NOT",
    severity="warning",
    scope="exchange",
    family="expiry",
    codes="200-299",
    methods="PUBLISH",
    fields=("Expires",),
    requirement="A publication is not given for longer than was suggested.",
    message="keep the publication no longer than the {asked} seconds that were suggested; {given} is longer",
    rfc="RFC 3903",
    section="4.2",
    quote="The ESC may lower the suggested lifetime of the publication, but it will never extend it.",
    notes="The sentence has no word in capitals, but leaves no choice either; so it is a warning.",
    passes=exchange(request("PUBLISH", "Expires: 3600"), response("200", "Expires: 1800")),
    fails=exchange(request("PUBLISH", "Expires: 60"), response("200", "Expires: 3600")),
)
def expires_not_longer_2xx_publish(pair: Exchange) -> Result:
    return _not_longer(pair)


def _not_longer(pair: Exchange) -> Result:
    asked, given = pair.request.expires, pair.response.expires
    if asked is None or given is None:
        return NOT_APPLICABLE
    return pair.response.at("expires", asked=asked, given=given) if given > asked else None


@rule(
    "423-interval-below-one-hour",
    "MUST",
    scope="exchange",
    family="expiry",
    codes="423",
    methods="REGISTER,SUBSCRIBE",
    requirement="A 423 answers only an interval above 0, below one hour and below Min-Expires.",
    message="take the {asked} seconds that were asked, or fewer: 423 refuses 1 to 3599 seconds below Min-Expires",
    section="10.3",
    quote="If and only if the requested expiration interval is greater than zero AND smaller than one hour AND less "
    "than a registrar-configured minimum",
    notes=(
        "RFC 6665 section 4.2.1.1 says the same of subscriptions; publications have no such limit. One of several "
        "contacts that is too brief is enough; a request without an interval is not judged."
    ),
    passes=exchange(request("SUBSCRIBE", "Expires: 30"), response("423", "Min-Expires: 60")),
    fails=exchange(request("SUBSCRIBE", "Expires: 7200"), response("423", "Min-Expires: 14400")),
)
def code_423_interval_below_one_hour(pair: Exchange) -> Result:
    asked = _intervals(pair)
    least = pair.response.min_expires
    if not asked or None in asked:
        return NOT_APPLICABLE
    known = [interval for interval in asked if interval is not None]
    if any(0 < interval < _HOUR and (least is None or interval < least) for interval in known):
        return None
    return pair.response.at_start_line("423", asked=min(known))


def _intervals(pair: Exchange) -> list[int | None]:
    request = pair.request
    if request.method != "REGISTER":
        return [request.expires]
    return [request.expires if contact.expires is None else contact.expires for contact in request.contact]
