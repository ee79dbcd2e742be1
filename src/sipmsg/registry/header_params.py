"""Parameters of header fields (the IANA registry of header field parameters), those that responses meet."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from sipmsg.registry._entry import Entry

_CHALLENGES = ("WWW-Authenticate", "Proxy-Authenticate")


@frozen
class HeaderParam(Entry):
    """A parameter of one or several header fields; its name is compared without regard to case.

    >>> HEADER_PARAMS["Via", "rport"].rfcs
    ('RFC 3581',)
    """

    headers: tuple[str, ...] = field(kw_only=True)
    """Registered names of the header fields it stands in."""


_PARAMS = (
    HeaderParam(
        "branch",
        ("RFC 3261",),
        "Identifies the transaction; begins with z9hG4bK since RFC 3261.",
        "echoed",
        headers=("Via",),
    ),
    HeaderParam(
        "received",
        ("RFC 3261",),
        "The source address the request came from.",
        "added by the server",
        headers=("Via",),
    ),
    HeaderParam(
        "rport",
        ("RFC 3581",),
        "The source port the request came from.",
        "empty in the request, filled in the response",
        headers=("Via",),
    ),
    HeaderParam(
        "maddr",
        ("RFC 3261",),
        "The multicast or other address to use instead of sent-by.",
        "echoed",
        headers=("Via",),
    ),
    HeaderParam("ttl", ("RFC 3261",), "Time to live of multicast, 0 to 255.", "echoed", headers=("Via",)),
    HeaderParam("comp", ("RFC 3486",), "sigcomp: compressed messages are welcome.", "echoed", headers=("Via",)),
    HeaderParam("sigcomp-id", ("RFC 5049",), "Names the SigComp compartment.", "echoed", headers=("Via",)),
    HeaderParam(
        "alias",
        ("RFC 5923",),
        "The connection may be reused for requests the other way.",
        "echoed",
        headers=("Via",),
    ),
    HeaderParam(
        "keep",
        ("RFC 6223",),
        "Keep-alives wanted, and how often in seconds.",
        "value added by the server",
        headers=("Via",),
    ),
    HeaderParam(
        "oc",
        ("RFC 7339",),
        "Overload control: how much to reduce the load.",
        "value added by the server",
        headers=("Via",),
    ),
    HeaderParam(
        "oc-algo",
        ("RFC 7339",),
        "Overload control algorithms, a quoted list.",
        "server returns one",
        headers=("Via",),
    ),
    HeaderParam(
        "oc-validity",
        ("RFC 7339",),
        "How long oc holds, in milliseconds.",
        "added by the server only",
        headers=("Via",),
    ),
    HeaderParam("oc-seq", ("RFC 7339",), "Orders the oc values.", "added by the server only", headers=("Via",)),
    HeaderParam(
        "received-realm",
        ("RFC 8055",),
        "The operator whose network received the request.",
        "added by the server",
        headers=("Via",),
    ),
    HeaderParam("q", ("RFC 3261",), "Preference, 0 to 1.", "REGISTER and 3xx", headers=("Contact",)),
    HeaderParam(
        "expires",
        ("RFC 3261",),
        "Lifetime in seconds.",
        "MUST in 2xx to REGISTER; 3xx optional",
        headers=("Contact",),
    ),
    HeaderParam(
        "+sip.instance",
        ("RFC 5626",),
        "URN of the user agent instance, in angle brackets in quotes.",
        "2xx to REGISTER",
        headers=("Contact",),
    ),
    HeaderParam("reg-id", ("RFC 5626",), "Number of the flow, 1 to 2**31-1.", "2xx to REGISTER", headers=("Contact",)),
    HeaderParam("pub-gruu", ("RFC 5627",), "Public GRUU, a quoted URI.", "2xx to REGISTER", headers=("Contact",)),
    HeaderParam("temp-gruu", ("RFC 5627",), "Temporary GRUU, a quoted URI.", "2xx to REGISTER", headers=("Contact",)),
    HeaderParam(
        "temp-gruu-cookie",
        ("RFC 6140",),
        "Cookie to make temporary GRUUs from.",
        "2xx to REGISTER (gin)",
        headers=("Contact",),
    ),
    HeaderParam(
        "mp",
        ("RFC 7044",),
        "History index this target was mapped from, by another user.",
        "3xx",
        headers=("Contact",),
    ),
    HeaderParam(
        "rc",
        ("RFC 7044",),
        "History index this target was reached from, by the same user.",
        "3xx",
        headers=("Contact",),
    ),
    HeaderParam(
        "np",
        ("RFC 7044",),
        "History index this target was reached from, with no change.",
        "3xx",
        headers=("Contact",),
    ),
    HeaderParam(
        "refresher",
        ("RFC 4028",),
        "Who refreshes the session: uas or uac.",
        "Session-Expires in 2xx: MUST",
        headers=("Session-Expires",),
    ),
    HeaderParam(
        "duration",
        ("RFC 3261",),
        "For how many seconds the callee will be reachable.",
        "Retry-After",
        headers=("Retry-After",),
    ),
    HeaderParam("cause", ("RFC 3326",), "Number of the cause.", "Reason", headers=("Reason",)),
    HeaderParam("text", ("RFC 3326",), "The cause in words, quoted.", "Reason", headers=("Reason",)),
    HeaderParam(
        "location",
        ("RFC 8606",),
        "Where in the ISUP network the cause arose.",
        "Reason with Q.850 only",
        headers=("Reason",),
    ),
    HeaderParam(
        "ppi",
        ("RFC 9410",),
        "A PASSporT that tells which identity the error is about.",
        "Reason with STIR",
        headers=("Reason",),
    ),
    HeaderParam(
        "handling",
        ("RFC 3204", "RFC 3261"),
        "Whether a body that is not understood matters: optional or required, the default.",
        "Content-Disposition; default required",
        headers=("Content-Disposition",),
    ),
    HeaderParam(
        "stale",
        ("RFC 3261",),
        "true: only the nonce is old, the credentials were right.",
        "401/407",
        headers=_CHALLENGES,
    ),
    HeaderParam("qop", ("RFC 3261",), "Quoted list of auth, auth-int.", "401/407 Digest: MUST", headers=_CHALLENGES),
    HeaderParam(
        "algorithm",
        ("RFC 3261", "RFC 8760"),
        "MD5, SHA-256, SHA-512-256, each also with -sess; AKAv1-MD5 (RFC 3310).",
        "401/407",
        headers=_CHALLENGES,
    ),
    HeaderParam("scope", ("RFC 8898",), "Scope of the Bearer token wanted.", "401/407 Bearer", headers=_CHALLENGES),
    HeaderParam(
        "authz_server",
        ("RFC 8898",),
        "https URI of the authorization server.",
        "401/407 Bearer",
        headers=_CHALLENGES,
    ),
    HeaderParam("error", ("RFC 8898",), "What was wrong with the Bearer token.", "401/407 Bearer", headers=_CHALLENGES),
    HeaderParam(
        "purpose",
        ("RFC 3261",),
        "What the URI is for: icon, info, card, jwscard (RFC 8688) and others.",
        "Call-Info; jwscard in 608",
        headers=("Call-Info",),
    ),
    HeaderParam("remote", ("RFC 7989",), "The peer's UUID.", "Session-ID", headers=("Session-ID",)),
    HeaderParam(
        "logme",
        ("RFC 8497",),
        "Asks for the session to be logged; no value.",
        "Session-ID",
        headers=("Session-ID",),
    ),
    HeaderParam("appearance", ("RFC 7463",), "Number of the line appearance.", "Alert-Info", headers=("Alert-Info",)),
    HeaderParam(
        "members",
        ("RFC 5318",),
        "cid URL of the body with the refused URIs.",
        "P-Refused-URI-List",
        headers=("P-Refused-URI-List",),
    ),
)

HEADER_PARAMS: Mapping[tuple[str, str], HeaderParam] = MappingProxyType(
    {(header, param.name): param for param in _PARAMS for header in param.headers}
)
"""The parameters by header field and name."""
