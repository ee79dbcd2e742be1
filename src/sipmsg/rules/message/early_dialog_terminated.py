"""199 Early Dialog Terminated (RFC 6228)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.errors import SipError
from sipmsg.parsing.body import leaves
from sipmsg.rules.examples import SDP, response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.view import View

_SDP = SDP.format(port=49170)


@rule(
    "to-tag-required-199",
    "MUST",
    scope="message",
    family="199",
    codes="199",
    methods="INVITE",
    fields=("To",),
    requirement="The To of a 199 carries the tag of the early dialog that has ended.",
    message="put the tag of the early dialog that has ended into To",
    rfc="RFC 6228",
    section="5",
    quote="the response MUST contain a To header field tag parameter",
    receiver_action="ignore the 199: it ends no dialog that is known",
    notes="A proxy that makes a 199 puts in the tag of the dialog, and none of its own (section 6).",
    passes=response("199 INVITE"),
    fails=response("199 INVITE", "To: Bob <sip:bob@biloxi.example>"),
)
def to_tag_required_199(view: View) -> Result:
    if view.to is not None and view.to.tag is None:
        return view.at("to")
    return None


@rule(
    "reason-required-199",
    "MUST",
    scope="message",
    family="199",
    codes="199",
    methods="INVITE",
    requirement="A 199 has Reason with the status code of the response that ended the early dialog.",
    message="add Reason with the protocol SIP and the status code that ended the dialog as its cause",
    rfc="RFC 6228",
    section="5",
    quote="MUST also insert a Reason header field [RFC3326] that contains a response code",
    notes="Section 6 asks the same of a proxy. A response code is a cause of the protocol SIP (RFC 3326 section 2).",
    passes=response("199 INVITE"),
    fails=response("199 INVITE", "-Reason"),
)
def reason_required_199(view: View) -> Result:
    if "reason" not in view.names:
        return view.missing("Reason")
    for reason in view.reason:
        if reason.protocol.lower() == "sip" and reason.cause is not None:
            return None
    return NOT_APPLICABLE if any(True for _ in view.unreadable("Reason")) else view.at("reason")


@rule(
    "no-199-option-tag-in-199",
    "MUST NOT",
    scope="message",
    family="199",
    codes="199",
    methods="INVITE",
    fields=("Supported", "Require", "Proxy-Require"),
    requirement="A 199 does not list the option tag 199 in Supported, Require or Proxy-Require.",
    message="take the option tag 199 out of {name}",
    rfc="RFC 6228",
    section="5",
    quote=(
        'MUST NOT insert a "199" option-tag in the Supported, Require, or Proxy-Require header field '
        "of the 199 response"
    ),
    passes=response("199 INVITE", "Supported: timer"),
    fails=response("199 INVITE", "Supported: timer, 199"),
)
def no_199_option_tag_in_199(view: View) -> Iterator[Problem]:
    lists = (("Supported", view.supported), ("Require", view.require), ("Proxy-Require", view.proxy_require))
    for name, tags in lists:
        for index, tag in enumerate(tags):
            if tag == "199":
                yield view.at(name.lower().replace("-", "_"), index, name=name)
                break


@rule(
    "no-sdp-199",
    "SHOULD NOT",
    scope="message",
    family="199",
    codes="199",
    methods="INVITE",
    fields=("Content-Type",),
    requirement="A 199 has no SDP offer or answer in its body.",
    message="take the SDP out of the 199: the dialog it would speak of has ended",
    rfc="RFC 6228",
    section="5",
    quote="SHOULD NOT contain a Session Description Protocol (SDP) offer/answer message body",
    notes=(
        "A 199 that is sent reliably may need an offer: it can be the first reliable response to an INVITE "
        "without one (RFC 3262 section 5). So the rule does not speak of a 199 with RSeq."
    ),
    passes=response("199 INVITE"),
    fails=response("199 INVITE", "Content-Type: application/sdp", body=_SDP),
)
def no_sdp_199(view: View) -> Result:
    if "rseq" in view.names:
        return NOT_APPLICABLE
    try:
        kinds = [part.content_type for part in leaves(view.message) if part.body]
    except SipError:
        return NOT_APPLICABLE
    for kind in kinds:
        if kind is not None and (kind.type.lower(), kind.subtype.lower()) == ("application", "sdp"):
            return view.at_body()
    return None
