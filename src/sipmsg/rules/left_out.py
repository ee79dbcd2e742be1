"""Rules of the RFCs that no check tells, each with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "302-no-expiry-not-cached": (
            "Whether a client keeps a contact for later calls shows in those calls alone, which are not seen together."
        ),
        "404-when-not-forwardable": "Which resources a proxy knows, and what its target set holds, is in no message.",
        "433-no-automatic-retry": "Whether the user agreed to call again without anonymity is in no message.",
        "480-sips-policy-warning": "Whether a policy on SIPS was the cause of a 480 is in no message.",
        "6xx-needs-definitive-knowledge": "What a server knows of the other end points of a user is in no message.",
        "call-info-single-spam": "Whether a client fetches what Call-Info names, and whom it trusts, is in no message.",
        "compact-and-long-form-mixed": (
            "Long and compact names may be mixed; whether a receiver takes both for one header field is in no message."
        ),
        "content-disposition-default": (
            "It says what a receiver takes a body for where Content-Disposition is missing; no message breaks that."
        ),
        "extension-param-ignored": (
            "Whether a receiver ignores a parameter that it does not know shows in none of the messages it is sent."
        ),
        "options-code-as-invite": (
            "What an INVITE would have been answered is not known, and one that follows finds another state."
        ),
        "retry-after-comment": (
            "It is a permission, and no comment breaks it; a text without parentheses is the error syntax-retry-after."
        ),
        "timeout-as-408": "As what a client takes a timeout inside shows in none of its messages.",
        "transport-error-as-503": "As what a client takes an error of its transport shows in none of its messages.",
        "unknown-1xx-as-183": "As what a client takes a provisional response inside shows in none of its messages.",
        "warning-399-no-automation": "Whether a client acted because of a warning is in none of its messages.",
    }
)
"""The id of each with one sentence."""
