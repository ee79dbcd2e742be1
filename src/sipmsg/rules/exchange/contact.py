"""Contact of a response, as the request calls for it (RFC 3261 sections 10.3 and 12.1.1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sipmsg.model.uri import SipUri
from sipmsg.rules._uris import UriIndex
from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_PHONE = "Contact: <sip:bob@192.0.2.4>;expires=3600"


@rule(
    "contact-sips-when-sips",
    "MUST",
    scope="exchange",
    family="contact",
    codes="101-299",
    methods="INVITE,SUBSCRIBE,REFER",
    fields=("Contact",),
    requirement=(
        "Contact is a SIPS URI if the request that begins a dialog had one as Request-URI, or in the topmost "
        "Record-Route, or without Record-Route in Contact."
    ),
    message="put a sips URI into Contact, as {where} of the request is one; {value} is not",
    section="12.1.1",
    quote="the Contact header field in the response MUST be a SIPS URI",
    notes="A request with a tag in To does not begin a dialog and is not judged.",
    passes=exchange(request("INVITE sips:bob@biloxi.example"), response("200", "Contact: <sips:bob@192.0.2.4>")),
    fails=exchange(request("INVITE sips:bob@biloxi.example"), response("200", "Contact: <sip:bob@192.0.2.4>")),
)
def contact_sips_when_sips(pair: Exchange) -> Result:
    where = _where_sips(pair.request)
    if not where or (pair.request.to is not None and pair.request.to.tag is not None):
        return NOT_APPLICABLE
    for index, contact in enumerate(pair.response.contact):
        if not _is_sips(contact.uri):
            return pair.response.at("contact", index, "uri", find=str(contact.uri), where=where, value=contact.uri)
    return None


def _where_sips(asked: View) -> str:
    if _is_sips(asked.request_uri):
        return "the Request-URI"
    if asked.has("Record-Route"):
        return "the topmost Record-Route" if any(_is_sips(hop.uri) for hop in asked.record_route[:1]) else ""
    return "Contact" if any(_is_sips(contact.uri) for contact in asked.contact[:1]) else ""


def _is_sips(uri: object) -> bool:
    return isinstance(uri, SipUri) and uri.is_secure


@rule(
    "contact-lists-all-bindings",
    "MUST",
    scope="exchange",
    family="contact",
    role="registrar",
    codes="200-299",
    methods="REGISTER",
    requirement="A 2xx to REGISTER lists all current bindings, so those that were just registered are among them.",
    message="list the contact that was just registered, {value}",
    section="10.3",
    quote="MUST contain Contact header field values enumerating all current bindings",
    notes="Section 19.1.4 compares. Contacts that the request removes with an interval of 0 are not looked for.",
    passes=exchange(request("REGISTER sip:biloxi.example", _PHONE), response("200", _PHONE)),
    fails=exchange(
        request("REGISTER sip:biloxi.example", _PHONE),
        response("200", "Contact: <sip:bob@192.0.2.8>;expires=1800"),
    ),
)
def contact_lists_all_bindings(pair: Exchange) -> Result:
    view, asked = pair.response, pair.request
    readable = len(view.rows("contact")) == len(view.places("Contact"))
    if not readable or not asked.contact or asked.contact[0].is_star:
        return NOT_APPLICABLE
    return _unlisted(view, asked)


def _unlisted(view: View, asked: View) -> Iterator[Problem]:
    listed = UriIndex(view.contact)
    for contact in asked.contact:
        interval = asked.expires if contact.expires is None else contact.expires
        if interval != 0 and listed.equal(contact.uri) == []:
            yield view.missing("Contact", value=contact.uri)
