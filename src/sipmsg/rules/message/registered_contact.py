"""Contact in 2xx responses to REGISTER, which lists the bindings (RFC 3261 section 10.3, RFC 5627)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.errors import SipSyntaxError
from sipmsg.model.sip_uri import SipUri
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, rule
from sipmsg.rules.view import View

_GRUU = "sip:bob@biloxi.example;gr=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"


@rule(
    "contact-expires-required-register",
    "MUST",
    scope="message",
    role="registrar",
    family="contact",
    codes="200-299",
    methods="REGISTER",
    fields=("Contact",),
    requirement="Each Contact in a 2xx to REGISTER has the parameter expires.",
    message="add expires to {uri}: the seconds for which the binding lasts",
    section="10.3",
    quote='Each Contact value MUST feature an "expires" parameter',
    receiver_action="take the value of Expires, or the one that was asked for",
    notes="No Contact at all is right where there is no binding. Examples of several RFCs lack the parameter.",
    passes=response("200 REGISTER", "Contact: <sip:bob@192.0.2.4>;expires=60"),
    fails=response("200 REGISTER", "Contact: <sip:bob@192.0.2.4>"),
)
def contact_expires_required_register(view: View) -> Iterator[Problem]:
    for index, contact in enumerate(view.contact):
        if "expires" not in contact.params and not contact.is_star:
            yield view.at("contact", index, uri=contact.uri)


@rule(
    "gruu-params-are-sip-uris",
    "MUST",
    scope="message",
    role="registrar",
    family="contact",
    codes="200-299",
    methods="REGISTER",
    fields=("Contact",),
    requirement="The parameters pub-gruu and temp-gruu of Contact hold a SIP URI in quotes.",
    message="put a SIP URI into {param} in the place of {value}",
    rfc="RFC 5627",
    section="7",
    quote="The quoted strings for temp-gruu and pub-gruu MUST contain a SIP URI.",
    receiver_action="use the contact without a GRUU",
    passes=response("200 REGISTER", f'Contact: <sip:bob@192.0.2.4>;expires=60;pub-gruu="{_GRUU}"'),
    fails=response("200 REGISTER", 'Contact: <sip:bob@192.0.2.4>;expires=60;pub-gruu="bob"'),
)
def gruu_params_are_sip_uris(view: View) -> Iterator[Problem]:
    for index, contact in enumerate(view.contact):
        for name, value in (("pub-gruu", contact.pub_gruu), ("temp-gruu", contact.temp_gruu)):
            if value is not None and not _is_sip_uri(str(value)):
                yield view.at("contact", index, f"params.{name}", find=str(value), param=name, value=value)


def _is_sip_uri(text: str) -> bool:
    try:
        SipUri.parse(text)
    except SipSyntaxError:
        return False
    return True
