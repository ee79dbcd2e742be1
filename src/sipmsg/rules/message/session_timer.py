"""Session timers: Session-Expires and Min-SE in responses (RFC 4028)."""

from __future__ import annotations

from sipmsg.rules.examples import response
from sipmsg.rules.message._require import index_of, lacks
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.tables import confined
from sipmsg.rules.view import View

_LEAST = 90
_RECOMMENDED = 1800
_TIMED = "INVITE,UPDATE"


@rule(
    "session-expires-only-2xx",
    "TABLE",
    severity="error",
    scope="message",
    family="session-timer",
    fields=("Session-Expires",),
    requirement="Of responses only a 2xx to INVITE or UPDATE has Session-Expires.",
    message="take Session-Expires out of this response",
    rfc="RFC 4028",
    section="4",
    quote="It is placed only in INVITE or UPDATE requests, as well as in any 2xx response to an INVITE or UPDATE.",
    receiver_action="ignore Session-Expires",
    passes=response("200 INVITE", "Require: timer", "Session-Expires: 1800;refresher=uac"),
    fails=response("183 INVITE", "Session-Expires: 1800;refresher=uac"),
)
def session_expires_only_2xx(view: View) -> Result:
    if 200 <= view.code < 300:
        if view.method in ("INVITE", "UPDATE"):
            return None
        if not view.method:
            return NOT_APPLICABLE
    return view.at_row(view.names["session-expires"][0])


@rule(
    "session-expires-refresher-required",
    "MUST",
    scope="message",
    family="session-timer",
    codes="200-299",
    methods=_TIMED,
    fields=("Session-Expires",),
    requirement="Session-Expires in a 2xx says with refresher=uas or refresher=uac who refreshes the session.",
    message="add refresher=uas or refresher=uac to Session-Expires, as the request has it",
    rfc="RFC 4028",
    section="9",
    quote=(
        "The UAS MUST set the value of the refresher parameter in the Session-Expires header field in the 2xx response."
    ),
    passes=response("200 INVITE", "Session-Expires: 1800;refresher=uas"),
    fails=response("200 INVITE", "Session-Expires: 1800"),
)
def session_expires_refresher_required(view: View) -> Result:
    interval = view.session_expires
    if interval is None or "refresher" in interval.params:
        return None
    return view.at("session_expires")


@rule(
    "session-expires-minimum-90",
    "MUST NOT",
    scope="message",
    family="session-timer",
    codes="200-299",
    methods=_TIMED,
    fields=("Session-Expires",),
    requirement="The interval in Session-Expires is 90 seconds at least.",
    message="raise Session-Expires from {seconds} to 90 seconds or more",
    rfc="RFC 4028",
    section="4",
    quote="The absolute minimum for the Session-Expires header field is 90 seconds.",
    notes="Section 9 says of the UAS that it must not set a lower one.",
    passes=response("200 INVITE", "Session-Expires: 90;refresher=uas"),
    fails=response("200 INVITE", "Session-Expires: 89;refresher=uas"),
)
def session_expires_minimum_90(view: View) -> Result:
    interval = view.session_expires
    if interval is None or interval.seconds >= _LEAST:
        return None
    return view.at("session_expires", find=str(interval.seconds), seconds=interval.seconds)


@rule(
    "session-expires-recommended-1800",
    "SHOULD NOT",
    scope="message",
    family="session-timer",
    codes="200-299",
    methods=_TIMED,
    fields=("Session-Expires",),
    requirement="The interval in Session-Expires is half an hour at least.",
    message="raise Session-Expires from {seconds} to 1800 seconds, unless a shorter interval was asked for",
    rfc="RFC 4028",
    section="4",
    quote="SHOULD NOT choose values of less than 30 minutes",
    default=False,
    notes="The UAS may not raise the interval of the request (section 9). Below 90 session-expires-minimum-90 speaks.",
    passes=response("200 INVITE", "Session-Expires: 1800;refresher=uas"),
    fails=response("200 INVITE", "Session-Expires: 1799;refresher=uas"),
)
def session_expires_recommended_1800(view: View) -> Result:
    interval = view.session_expires
    if interval is None or not _LEAST <= interval.seconds < _RECOMMENDED:
        return None
    return view.at("session_expires", find=str(interval.seconds), seconds=interval.seconds)


@rule(
    "require-timer-refresher-uac",
    "MUST",
    scope="message",
    family="session-timer",
    codes="200-299",
    methods=_TIMED,
    fields=("Session-Expires",),
    requirement="A 2xx with refresher=uac in Session-Expires has timer in Require.",
    message="put timer into Require: refresher=uac leaves the refreshing to the client",
    rfc="RFC 4028",
    section="9",
    quote="the UAS MUST place a Require header field into the response with the value",
    passes=response("200 INVITE", "Require: timer", "Session-Expires: 1800;refresher=uac"),
    fails=response("200 INVITE", "Session-Expires: 1800;refresher=uac"),
)
def require_timer_refresher_uac(view: View) -> Result:
    interval = view.session_expires
    if interval is None or interval.refresher != "uac" or not lacks(view, "timer"):
        return None
    return view.at("require") if "require" in view.names else view.missing("Require")


@rule(
    "require-timer-has-session-expires",
    "MUST",
    scope="message",
    family="session-timer",
    codes="200-299",
    methods=_TIMED,
    fields=("Require",),
    requirement="A 2xx with timer in Require has Session-Expires.",
    message="add Session-Expires, or take timer out of Require",
    rfc="RFC 4028",
    section="7.2",
    quote="the Session-Expires header field will always be present",
    notes="The section tells it as a fact (will always be present), without a word of RFC 2119.",
    passes=response("200 INVITE", "Require: timer", "Session-Expires: 1800;refresher=uas"),
    fails=response("200 INVITE", "Require: timer"),
)
def require_timer_has_session_expires(view: View) -> Result:
    if "session-expires" in view.names or index_of(view.require, "timer") < 0:
        return None
    return view.missing("Session-Expires")


MIN_SE_ONLY_422 = confined(
    "min-se-only-422",
    "MUST NOT",
    "Min-SE",
    "200 INVITE",
    value="90",
    codes="!422",
    family="session-timer",
    requirement="Of responses only a 422 has Min-SE.",
    rfc="RFC 4028",
    section="5",
    quote="The Min-SE header field MUST NOT be used in responses except for those with a 422 response code.",
    receiver_action="ignore Min-SE",
)


@rule(
    "min-se-minimum-90",
    "MUST NOT",
    scope="message",
    family="session-timer",
    codes="422",
    fields=("Min-SE",),
    requirement="The interval in Min-SE is 90 seconds at least.",
    message="raise Min-SE from {seconds} to 90 seconds or more",
    rfc="RFC 4028",
    section="5",
    quote="its value MUST NOT be less than 90 seconds",
    receiver_action="take it as 90",
    passes=response("422 INVITE", "Min-SE: 90"),
    fails=response("422 INVITE", "Min-SE: 89"),
)
def min_se_minimum_90(view: View) -> Result:
    least = view.min_se
    if least is None or least.seconds >= _LEAST:
        return None
    return view.at("min_se", find=str(least.seconds), seconds=least.seconds)
