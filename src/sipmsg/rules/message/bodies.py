"""Bodies that a status code asks for, or that a method rules out."""

from __future__ import annotations

from sipmsg.errors import SipError
from sipmsg.model.media import MediaType
from sipmsg.rules._sdp import media_ports, sdp_bodies
from sipmsg.rules._words import octets
from sipmsg.rules.examples import SDP, response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.view import View

_TEXT = "Content-Type: text/plain"
_SESSION = "Content-Type: application/sdp"
_CERTIFICATE = "Content-Type: application/pkcs7-mime;smime-type=certs-only;name=smime.p7c"
_CERTIFICATES = ("pkcs7-mime", "x-pkcs7-mime", "pkix-cert")
_TWO_PARTS = (
    "--b1\r\nContent-Type: application/pkcs7-mime\r\n\r\nMII\r\n"
    "--b1\r\nContent-Type: text/plain\r\n\r\nno key\r\n--b1--\r\n"
)


@rule(
    "no-body-2xx-message",
    "MUST NOT",
    scope="message",
    family="body",
    codes="200-299",
    methods="MESSAGE",
    requirement="A 2xx to MESSAGE has no body.",
    message="take the body of {size} out, an answer to MESSAGE is a message of its own",
    rfc="RFC 3428",
    section="7",
    quote="A 2xx response to a MESSAGE request MUST NOT contain a body.",
    receiver_action="ignore the body",
    passes=response("200 MESSAGE"),
    fails=response("200 MESSAGE", _TEXT, body="Hi Alice"),
)
def no_body_2xx_message(view: View) -> Result:
    return view.at_body(size=octets(len(view.body))) if view.body else None


@rule(
    "options-proxy-no-body",
    "INFO",
    scope="message",
    family="body",
    role="proxy",
    codes="200-299",
    methods="OPTIONS",
    default=False,
    requirement="A 200 to OPTIONS that a proxy makes has no body.",
    message="take the body of {size} out of the answer of a proxy to OPTIONS",
    section="11.2",
    quote="The response does not contain a message body.",
    notes="Off: whether a proxy made the response cannot be seen in it.",
    passes=response("200 OPTIONS"),
    fails=response("200 OPTIONS", _SESSION, body=SDP.format(port=0)),
)
def options_proxy_no_body(view: View) -> Result:
    return view.at_body(size=octets(len(view.body))) if view.body else None


@rule(
    "body-expected-380",
    "INFO",
    scope="message",
    family="body",
    codes="380",
    requirement="A 380 describes the alternative services in its body.",
    message="describe the alternative services in a body",
    section="21.3.5",
    quote="The alternative services are described in the message body of the response.",
    notes="The RFC leaves the format of the body open.",
    passes=response("380 INVITE", _TEXT, body="Ask the operator"),
    fails=response("380 INVITE"),
)
def body_expected_380(view: View) -> Result:
    return None if view.body else view.at_start_line(find="380")


@rule(
    "certificate-recommended-493",
    "SHOULD",
    scope="message",
    family="body",
    codes="493",
    requirement="A 493 has a certificate of the respondent in a certs-only body.",
    message="put a certificate into the body, as application/pkcs7-mime;smime-type=certs-only",
    section="23.2",
    quote="This response SHOULD contain a valid certificate for the respondent",
    notes="Section 21.4.28 says that it MAY. Without one the peer cannot encrypt for the respondent.",
    passes=response("493 INVITE", _CERTIFICATE, body="MII"),
    fails=response("493 INVITE"),
)
def certificate_recommended_493(view: View) -> Result:
    try:
        found = view.body and any(map(_is_certificate, _media(view)))
    except SipError:
        return NOT_APPLICABLE
    return None if found else view.at_start_line(find="493")


def _media(view: View) -> list[MediaType | None]:
    """Give the media types of the parts of the body."""
    from sipmsg.parsing.body import leaves

    return [part.content_type for part in leaves(view.message)]


def _is_certificate(media: MediaType | None) -> bool:
    if media is None or media.type.lower() != "application" or media.subtype.lower() not in _CERTIFICATES:
        return False
    return str(media.params.get("smime-type", "certs-only")).lower() == "certs-only"


@rule(
    "sdp-recommended-580",
    "SHOULD",
    scope="message",
    family="body",
    codes="580",
    methods="INVITE,UPDATE,PRACK",
    requirement="A 580 has a session description that tells which desired status could not be met.",
    message="put a session description into the body that tells which desired status could not be met",
    rfc="RFC 3312",
    section="8",
    quote="SHOULD contain an SDP description, indicating which desired status triggered the failure",
    passes=response("580 INVITE", _SESSION, body=SDP.format(port=0)),
    fails=response("580 INVITE"),
)
def sdp_recommended_580(view: View) -> Result:
    return None if sdp_bodies(view) else view.at_start_line(find="580")


@rule(
    "580-sdp-ports-zero",
    "MUST",
    scope="message",
    family="body",
    codes="580",
    fields=("Content-Type",),
    requirement="Every m= line of the session description in a 580 has the port 0.",
    message="set the port {port} in the session description to 0",
    rfc="RFC 3312",
    section="8",
    quote='The port number of every "m=" line MUST be set to zero',
    passes=response("580 INVITE", _SESSION, body=SDP.format(port=0)),
    fails=response("580 INVITE", _SESSION, body=SDP.format(port=49172)),
)
def code_580_sdp_ports_zero(view: View) -> Result:
    bodies = sdp_bodies(view)
    if not bodies:
        return NOT_APPLICABLE
    for body in bodies:
        for port in media_ports(body):
            if port:
                return view.at_body(max(view.body.find(body), 0), port=port)
    return None


@rule(
    "single-body-493",
    "INFO",
    scope="message",
    family="body",
    codes="493",
    default=False,
    fields=("Content-Type",),
    requirement="A 493 has one body at most.",
    message="send one body with the public key instead of {count} parts",
    section="21.4.28",
    quote="This response MAY have a single body containing an appropriate public key",
    passes=response("493 INVITE", _CERTIFICATE, body="MII"),
    fails=response("493 INVITE", "Content-Type: multipart/mixed;boundary=b1", body=_TWO_PARTS),
)
def single_body_493(view: View) -> Result:
    try:
        count = len(_media(view))
    except SipError:
        return NOT_APPLICABLE
    return view.at("content_type", count=count) if count > 1 else None
