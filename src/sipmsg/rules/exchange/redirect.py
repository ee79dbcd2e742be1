"""Where a 3xx redirects to, seen from the Request-URI (RFC 3261 sections 8.3 and 16.7)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sipmsg.model.uri import SipUri
from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.rule import Problem, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange


@rule(
    "redirect-not-to-request-uri",
    "MUST NOT",
    scope="exchange",
    family="redirect",
    codes="300-399",
    fields=("Contact",),
    requirement="No Contact of a 3xx equals the Request-URI.",
    message="redirect to another URI than {value}, at which the request has just been",
    section="8.3",
    quote="redirect servers MUST NOT redirect a request to a URI equal to the one in the Request-URI",
    receiver_action="do not recurse",
    notes="Section 19.1.4 compares: the same user by another transport is another URI.",
    passes=exchange(
        request("INVITE sip:bob@biloxi.example"), response("302", "Contact: <sip:bob@biloxi.example;transport=tcp>")
    ),
    fails=exchange(request("INVITE sip:bob@biloxi.example"), response("302", "Contact: <sip:bob@BILOXI.example>")),
)
def redirect_not_to_request_uri(pair: Exchange) -> Iterator[Problem]:
    wanted = pair.request.request_uri
    for index, contact in enumerate(pair.response.contact):
        if contact.uri.equivalent(wanted):
            yield pair.response.at("contact", index, "uri", find=str(contact.uri), value=contact.uri)


@rule(
    "redirect-sips-downgrade",
    "SHOULD NOT",
    scope="exchange",
    family="redirect",
    role="proxy",
    codes="300-399",
    fields=("Contact",),
    requirement="A request to a SIPS URI is not redirected to a URI that is none.",
    message="do not follow to {value}: the request was for a sips URI",
    section="16.7",
    quote="a proxy SHOULD NOT recurse to a non-SIPS URI if the Request-URI of the original request was a SIPS URI",
    notes="RFC 5630 section 5.3 makes it MUST NOT. The fault is that of who follows such a contact.",
    passes=exchange(request("INVITE sips:bob@biloxi.example"), response("302", "Contact: <sips:bob@192.0.2.8>")),
    fails=exchange(request("INVITE sips:bob@biloxi.example"), response("302", "Contact: <sip:bob@192.0.2.8>")),
)
def redirect_sips_downgrade(pair: Exchange) -> Iterator[Problem]:
    wanted = pair.request.request_uri
    if isinstance(wanted, SipUri) and wanted.is_secure:
        for index, contact in enumerate(pair.response.contact):
            if not (isinstance(contact.uri, SipUri) and contact.uri.is_secure):
                yield pair.response.at("contact", index, "uri", find=str(contact.uri), value=contact.uri)
