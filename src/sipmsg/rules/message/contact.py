"""Contact where responses make dialogs and send callers elsewhere (RFC 3261 sections 8.1.1.8, 12.1.1 and 21)."""

from __future__ import annotations

from sipmsg.model.absolute_uri import UnparsedUri
from sipmsg.model.sip_uri import SipUri
from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.tables import carries, confined
from sipmsg.rules.view import View

_HERE = "the URI at which this server takes requests within the dialog"
_DIALOGS = "INVITE,SUBSCRIBE,REFER,UPDATE"

CARRIED = (
    carries(
        "contact-required-2xx-invite",
        "MUST",
        "Contact",
        "200-299",
        "INVITE",
        family="contact",
        section="12.1.1",
        quote="The UAS MUST add a Contact header field to the response.",
        content=_HERE,
        receiver_action="the ACK has no address to go to",
        notes="Table 2 has m, also for a re-INVITE, which refreshes the target.",
    ),
    carries(
        "contact-required-2xx-subscribe",
        "MUST",
        "Contact",
        "200-299",
        "SUBSCRIBE",
        family="contact",
        rfc="RFC 6665",
        section="4.1.2.1",
        quote="SUBSCRIBE is a dialog-creating method, as described in [RFC3261].",
        content=_HERE,
        receiver_action="take the Contact of the first NOTIFY",
        notes=(
            "RFC 3261 sections 12.1 and 12.1.1 settle it: a response that is no failure to such a method makes the "
            "dialog and has Contact. The table of RFC 3265, which RFC 6665 replaces, has m. 204 is included."
        ),
    ),
    carries(
        "contact-required-2xx-refer",
        "TABLE",
        "Contact",
        "200-299",
        "REFER",
        severity="error",
        family="contact",
        rfc="RFC 3515",
        section="2.2",
        quote="Contact 2xx m",
        content=_HERE,
        notes="The table makes no exception where no subscription follows (Refer-Sub: false, nosub).",
    ),
    carries(
        "contact-required-2xx-update",
        "TABLE",
        "Contact",
        "200-299",
        "UPDATE",
        severity="error",
        family="contact",
        rfc="RFC 3311",
        section="7",
        quote="Contact 2xx m",
        content=_HERE,
    ),
    carries(
        "contact-recommended-3xx",
        "SHOULD",
        "Contact",
        "300-302",
        family="contact",
        section="13.3.1.2",
        quote="response SHOULD contain a Contact header field",
        content="the addresses to try instead",
        receiver_action="treat the request as failed",
        notes="A proxy that tried all contacts itself does not pass the empty 3xx on (section 16.7 step 4).",
    ),
    carries(
        "contact-required-305",
        "MUST",
        "Contact",
        "305",
        severity="warning",
        family="contact",
        section="21.3.4",
        quote="The requested resource MUST be accessed through the proxy given by the Contact field.",
        content="the URI of the proxy to go through",
        receiver_action="treat the request as failed",
        notes="Section 21.3.4 goes on to say that Contact gives the URI of the proxy; Table 2 has o.",
    ),
    carries(
        "contact-485",
        "MAY",
        "Contact",
        "485",
        family="contact",
        section="21.4.23",
        quote="The response MAY contain a listing of possible unambiguous addresses in Contact header fields.",
        content="the addresses that may be meant, unless they are private",
        default=False,
        notes="A proxy that makes the 485 should list them (section 16.5).",
        extra=("Contact: <sip:carol.lee@biloxi.example>, <sip:carol.kim@biloxi.example>",),
    ),
)


@rule(
    "contact-required-early-dialog",
    "MUST",
    severity="warning",
    scope="message",
    family="contact",
    codes="101-198",
    methods="INVITE",
    fields=("To",),
    requirement="A provisional response to INVITE with a To tag makes an early dialog, and has Contact.",
    message=f"add Contact with {_HERE}",
    section="12.1.1",
    quote="The UAS MUST add a Contact header field to the response.",
    receiver_action="keep an early dialog that has no remote target",
    notes=(
        "Sections 12.1.1 and 13.3.1.1; Table 2 has o as 1xx includes 100. It is a warning as an earlier provisional "
        "response may have made the dialog. Of responses with RSeq contact-required-reliable-1xx speaks instead."
    ),
    passes=response("180 INVITE"),
    fails=response("180 INVITE", "-Contact"),
)
def contact_required_early_dialog(view: View) -> Result:
    if "contact" in view.names:
        return None
    if "rseq" in view.names or view.to is None or view.to.tag is None:
        return NOT_APPLICABLE
    return view.missing("Contact")


@rule(
    "contact-required-reliable-1xx",
    "MUST",
    scope="message",
    family="contact",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq",),
    requirement="A reliable provisional response has Contact, to which PRACK is sent.",
    message=f"add Contact with {_HERE}, which PRACK needs",
    rfc="RFC 3262",
    section="4",
    quote="The provisional response MUST establish a dialog if one is not yet created.",
    receiver_action="send PRACK to the remote target of the dialog if there is one",
    notes="A 199 makes no dialog but ends one whose remote target is known (RFC 6228), so it needs no Contact.",
    passes=response("183 INVITE", "Require: 100rel", "RSeq: 988789"),
    fails=response("183 INVITE", "Require: 100rel", "RSeq: 988789", "-Contact"),
)
def contact_required_reliable_1xx(view: View) -> Result:
    if "contact" in view.names:
        return None
    return NOT_APPLICABLE if view.code == 199 else view.missing("Contact")


@rule(
    "contact-sip-uri-dialog",
    "MUST",
    scope="message",
    family="contact",
    codes="101-299",
    methods=_DIALOGS,
    fields=("Contact",),
    requirement="Contact in a response that makes a dialog is a SIP or SIPS URI.",
    message="put a SIP or SIPS URI into Contact in the place of {uri}",
    section="12.1.1",
    quote="The URI provided in the Contact header field MUST be a SIP or SIPS URI.",
    receiver_action="treat the response as one without a remote target",
    passes=response("200 INVITE", "Contact: <sip:bob@192.0.2.4>"),
    fails=response("200 INVITE", "Contact: <tel:+1-201-555-0123>"),
)
def contact_sip_uri_dialog(view: View) -> Result:
    others = [
        (index, contact.uri)
        for index, contact in enumerate(view.contact)
        if not isinstance(contact.uri, (SipUri, UnparsedUri)) and not contact.is_star
    ]
    return (view.at("contact", index, "uri", find=str(uri), uri=uri) for index, uri in others) if others else None


@rule(
    "contact-single-value-dialog",
    "MUST",
    severity="warning",
    scope="message",
    family="contact",
    codes="101-299",
    methods=_DIALOGS,
    fields=("Contact",),
    requirement="Contact in a response that makes a dialog has one value.",
    message="leave one URI in Contact: a dialog has one remote target, not {count}",
    section="8.1.1.8",
    quote="contain exactly one SIP or SIPS URI in any request that can result in the establishment of a dialog",
    receiver_action="take the first",
    notes=(
        "The words bind the request. Sections 12.1.1 and 12.1.2 settle it for the response: the remote target is "
        "set to the one URI of its Contact. So this is a warning."
    ),
    passes=response("200 INVITE", "Contact: <sip:bob@192.0.2.4>"),
    fails=response("200 INVITE", "Contact: <sip:bob@192.0.2.4>, <sip:bob@192.0.2.8>"),
)
def contact_single_value_dialog(view: View) -> Result:
    contacts = view.contact
    return view.at("contact", 1, count=len(contacts)) if len(contacts) > 1 else None


@rule(
    "contact-star-forbidden",
    "MUST NOT",
    scope="message",
    family="contact",
    role="any",
    fields=("Contact",),
    requirement="No response has Contact with the value *.",
    message="put URIs into Contact, or take it out where there are none",
    section="10.2.2",
    quote='The REGISTER-specific Contact header field value of "*" applies to all registrations',
    receiver_action="ignore Contact",
    notes=(
        "Section 10.2.2 settles it: * is for REGISTER, and there with Expires: 0 alone, to remove bindings. "
        "A response lists bindings, and one that has none to list has no Contact (section 10.3)."
    ),
    passes=response("200 REGISTER", "-Contact"),
    fails=response("200 REGISTER", "Contact: *"),
)
def contact_star_forbidden(view: View) -> Result:
    contacts = view.contact
    return view.at("contact", 0) if contacts and contacts[0].is_star else None


NO_CONTACT_2XX_MESSAGE = confined(
    "no-contact-2xx-message",
    "MUST NOT",
    "Contact",
    "200 MESSAGE",
    value="<sip:bob@192.0.2.4>",
    codes="200-299",
    methods="MESSAGE",
    family="contact",
    requirement="A 2xx to MESSAGE has no Contact.",
    rfc="RFC 3428",
    section="7",
    quote="MUST NOT insert a Contact header field into a 2xx response",
    receiver_action="ignore Contact",
)


@rule(
    "multiple-contacts-300",
    "INFO",
    scope="message",
    family="contact",
    codes="300",
    fields=("Contact",),
    requirement="A 300 lists several locations in Contact.",
    message="list all the choices in Contact, or send 301 or 302 where there is one alone",
    section="21.3.1",
    quote="The choices SHOULD also be listed as Contact fields",
    notes="The word SHOULD is of listing the choices, and not of having more than one.",
    passes=response("300 INVITE", "Contact: <sip:bob@192.0.2.8>, <sip:bob@home.example>"),
    fails=response("300 INVITE", "Contact: <sip:bob@192.0.2.8>"),
)
def multiple_contacts_300(view: View) -> Result:
    contacts = view.contact
    if len(contacts) != 1 or len(view.names["contact"]) > 1:
        return None if len(contacts) > 1 else NOT_APPLICABLE
    return view.at("contact", 0)
