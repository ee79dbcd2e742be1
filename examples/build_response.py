"""Respond to a request, change the response, print its octets: python examples/build_response.py."""

import sipmsg
from sipmsg.model.address import Contact
from sipmsg.model.uri import SipUri

REQUEST = b"""\
INVITE sip:bob@example.net SIP/2.0
Via: SIP/2.0/UDP pc33.example.org;branch=z9hG4bK776asdhds;rport
Max-Forwards: 70
Record-Route: <sip:proxy.example.net;lr>
From: Alice <sip:alice@example.org>;tag=1928301774
To: Bob <sip:bob@example.net>
Call-ID: a84b4c76e66710@pc33.example.org
CSeq: 314159 INVITE
Content-Length: 0

""".replace(b"\n", b"\r\n")
ANSWER = b"v=0\r\no=- 1 1 IN IP4 192.0.2.4\r\ns=-\r\nc=IN IP4 192.0.2.4\r\nt=0 0\r\nm=audio 49172 RTP/AVP 0\r\n"


def main() -> None:
    request = sipmsg.parse(REQUEST)
    assert isinstance(request, sipmsg.Request)

    # Via, From, To, Call-ID, CSeq and, as this makes a dialog, Record-Route are those of the request.
    ringing = request.respond(180, to_tag="314159")
    print(bytes(ringing).decode())

    # A message is never changed: `evolve` gives another one. The Content-Length follows the body.
    contact = Contact(SipUri("192.0.2.4", 5060, user="bob"))
    accepted = request.respond(200, to_tag="314159").evolve(
        contact=[contact], content_type="application/sdp", body=ANSWER
    )
    # The topmost Via says where the request came from (RFC 3581 section 4).
    top = accepted.via[0].with_params(received="192.0.2.1", rport=5060)
    accepted = accepted.evolve(via=[top, *accepted.via[1:]])
    print(bytes(accepted).decode())

    # A value that the grammar refuses never gets into a message.
    try:
        accepted.evolve(cseq="first INVITE")
    except sipmsg.SipSyntaxError as error:
        print(error)


if __name__ == "__main__":
    main()
