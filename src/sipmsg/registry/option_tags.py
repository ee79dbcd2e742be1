"""Option tags: names of extensions in Require, Proxy-Require, Supported and Unsupported (RFC 3261 §19.2)."""

from collections.abc import Mapping

from attrs import frozen

from sipmsg.registry._entry import Entry, by_name


@frozen
class OptionTag(Entry):
    """An option tag.

    >>> OPTION_TAGS["timer"].rfcs
    ('RFC 4028',)
    """


OPTION_TAGS: Mapping[str, OptionTag] = by_name(
    OptionTag(
        "100rel",
        ("RFC 3262",),
        "Reliable provisional responses.",
        "Require in a reliable 101-199 to INVITE, with RSeq; never in 100; Unsupported in 420.",
    ),
    OptionTag(
        "199",
        ("RFC 6228",),
        "The 199 response is understood.",
        "Request-side tag; MUST NOT be in Supported or Require of the 199 itself.",
    ),
    OptionTag("answermode", ("RFC 5373",), "Answer-Mode headers.", "Unsupported in 420."),
    OptionTag(
        "early-session",
        ("RFC 3959",),
        "The early-session disposition.",
        "Supported; body disposition in 1xx.",
    ),
    OptionTag(
        "eventlist",
        ("RFC 4662",),
        "List subscriptions.",
        ("Require in the 200-class response to SUBSCRIBE and in NOTIFY when the resource is a list (RFC 4662 §4.1)."),
    ),
    OptionTag(
        "explicitsub",
        ("RFC 7614",),
        "REFER without implicit subscription, explicit URI.",
        "Require only in 200 or 421 to REFER; 200 then has Refer-Events-At.",
    ),
    OptionTag(
        "from-change",
        ("RFC 4916",),
        "From/To URI may change in a dialog.",
        "Supported in every dialog-forming response (1xx and 2xx).",
    ),
    OptionTag("geolocation-http", ("RFC 6442",), "Location by HTTP.", "Supported; Unsupported in 420."),
    OptionTag("geolocation-sip", ("RFC 6442",), "Location by SIP presence.", "Supported; Unsupported in 420."),
    OptionTag("gin", ("RFC 6140",), "Bulk number registration.", "Require in REGISTER; Unsupported in 420."),
    OptionTag(
        "gruu",
        ("RFC 5627",),
        "Globally routable UA URI.",
        "Registrar SHOULD NOT put it into Require of the REGISTER response.",
    ),
    OptionTag("histinfo", ("RFC 7044",), "History-Info wanted in responses.", "Not for Require or Proxy-Require."),
    OptionTag("ice", ("RFC 5768",), "ICE for the media.", "Supported/Require."),
    OptionTag("join", ("RFC 3911",), "Join header.", "Supported."),
    OptionTag("multiple-refer", ("RFC 5368",), "REFER with URI list.", "Unsupported in 420."),
    OptionTag(
        "norefersub",
        ("RFC 4488",),
        "REFER without subscription.",
        "Supported; 2xx to REFER then has Refer-Sub: false.",
    ),
    OptionTag("nosub", ("RFC 7614",), "REFER without any subscription.", "Require only in 200 or 421 to REFER."),
    OptionTag(
        "outbound",
        ("RFC 5626",),
        "Client-initiated connections.",
        "Require in 2xx to REGISTER when outbound binding was made.",
    ),
    OptionTag("path", ("RFC 3327",), "Path.", "Supported; registrar copies Path into 2xx."),
    OptionTag("policy", ("RFC 6794",), "Session policy.", "421/488 handling with Policy-Contact."),
    OptionTag(
        "precondition",
        ("RFC 3312",),
        "Preconditions in SDP.",
        "Require in a 1xx/2xx whose offer has mandatory preconditions; 580.",
    ),
    OptionTag("pref", ("RFC 3840",), "Callee capabilities.", "Unsupported in 420."),
    OptionTag("privacy", ("RFC 3323",), "Privacy service.", "Proxy-Require only."),
    OptionTag("recipient-list-invite", ("RFC 5366",), "INVITE with URI list.", "Unsupported in 420; 470."),
    OptionTag("recipient-list-message", ("RFC 5365",), "MESSAGE with URI list.", "202 used for the list service."),
    OptionTag("recipient-list-subscribe", ("RFC 5367",), "SUBSCRIBE with URI list.", "Unsupported in 420; 470."),
    OptionTag("record-aware", ("RFC 7866",), "Recording indications.", "Supported."),
    OptionTag("replaces", ("RFC 3891",), "Replaces header.", "Supported."),
    OptionTag(
        "resource-priority",
        ("RFC 4412",),
        "Resource-Priority must be understood.",
        "417 when required and unknown.",
    ),
    OptionTag(
        "sdp-anat",
        ("RFC 4092",),
        "ANAT grouping in SDP.",
        "Supported/Require.",
        notes="RFC 4092 is obsoleted by RFC 5245; the tag stays registered",
    ),
    OptionTag("sec-agree", ("RFC 3329",), "Security agreement.", "Require in 421 and 494, with Security-Server."),
    OptionTag("siprec", ("RFC 7866",), "Recording session.", "Require in requests."),
    OptionTag("tdialog", ("RFC 4538",), "Target-Dialog header.", "Supported."),
    OptionTag("timer", ("RFC 4028",), "Session timer.", "Require in 2xx when refresher=uac; Supported."),
    OptionTag("trickle-ice", ("RFC 8840",), "Trickle ICE.", "Supported."),
    OptionTag("uui", ("RFC 7433",), "User-to-User header.", "Supported."),
)
"""The registered option tags by name; compare them without regard to case (RFC 3261 §7.3.1)."""
