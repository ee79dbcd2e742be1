"""What a response that refuses a request carries by its status code."""

from __future__ import annotations

from sipmsg.rules.tables import carries

CARRIED = (
    carries(
        "allow-required-405",
        "MUST",
        "Allow",
        "405",
        family="headers",
        section="21.4.6",
        quote="The response MUST include an Allow header field containing a list of valid methods",
        content="the methods that the address takes",
        receiver_action="assume nothing of what is allowed",
        notes="An empty Allow is legal and means that no method is allowed.",
    ),
)
