"""What a 2xx carries by its method (RFC 3261 section 10.3, RFC 3903 section 6, RFC 6665 section 3.1.1)."""

from __future__ import annotations

from sipmsg.rules.tables import carries

CARRIED = (
    carries(
        "date-recommended-2xx-register",
        "SHOULD",
        "Date",
        "200-299",
        "REGISTER",
        family="headers",
        role="registrar",
        content="the time of the registrar",
        section="10.3",
        quote="The response SHOULD include a Date header field.",
        notes="Most examples in RFCs have none.",
    ),
    carries(
        "expires-required-2xx-subscribe",
        "MUST",
        "Expires",
        "200-299",
        "SUBSCRIBE",
        family="expiry",
        content="the time that is granted",
        rfc="RFC 6665",
        section="3.1.1",
        quote='200-class responses to SUBSCRIBE requests also MUST contain an "Expires" header field.',
        notes="It holds for 200, for 204 and for a 202 of an older server.",
    ),
    carries(
        "expires-required-2xx-publish",
        "MUST",
        "Expires",
        "200-299",
        "PUBLISH",
        family="expiry",
        content="the time that is granted",
        rfc="RFC 3903",
        section="6",
        quote="The response MUST contain an Expires header field indicating the expiration interval",
    ),
    carries(
        "sip-etag-required-2xx-publish",
        "MUST",
        "SIP-ETag",
        "200-299",
        "PUBLISH",
        family="publish",
        content="the entity-tag of what was published",
        rfc="RFC 3903",
        section="6",
        quote="The response MUST also contain a SIP-ETag header field that contains a single entity-tag",
    ),
)
