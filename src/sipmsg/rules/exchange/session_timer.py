"""Session timers: what the server makes of the interval and the refresher of the client (RFC 4028 section 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import demands, supports
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_UAS = "Session-Expires: 1800;refresher=uas"


@rule(
    "require-timer-refresher-uas",
    "SHOULD",
    scope="exchange",
    family="session-timer",
    codes="200-299",
    methods="INVITE,UPDATE",
    fields=("Session-Expires",),
    requirement="If the server refreshes and the client supports timer, the response has Require: timer.",
    message="add Require: timer",
    rfc="RFC 4028",
    section="9",
    quote="the UAS SHOULD place a Require header field into the response with the value",
    passes=exchange(request("INVITE", "Supported: timer"), response("200", _UAS, "Require: timer")),
    fails=exchange(request("INVITE", "Supported: timer"), response("200", _UAS)),
)
def require_timer_refresher_uas(pair: Exchange) -> Result:
    view = pair.response
    given = view.session_expires
    if given is None or given.refresher != "uas" or not supports(pair.request, "timer"):
        return NOT_APPLICABLE
    return None if demands(view, "timer") else view.missing("Require")


@rule(
    "session-expires-not-increased",
    "MUST NOT",
    scope="exchange",
    family="session-timer",
    codes="200-299",
    methods="INVITE,UPDATE",
    fields=("Session-Expires",),
    requirement="The server does not raise Session-Expires above that of the request.",
    message="put no more than the {asked} seconds of the request into Session-Expires; {given} is more",
    rfc="RFC 4028",
    section="9",
    quote="The UAS MUST NOT increase the value of the Session-Expires header field.",
    notes=(
        "Not judged where the client does not support timer: a proxy put the interval there, the server cannot "
        "refuse it with 422 and may have to raise it (erratum 1687, held)."
    ),
    passes=exchange(
        request("INVITE", "Supported: timer", "Session-Expires: 1800"),
        response("200", "Session-Expires: 900;refresher=uas", "Require: timer"),
    ),
    fails=exchange(
        request("INVITE", "Supported: timer", "Session-Expires: 900"), response("200", _UAS, "Require: timer")
    ),
)
def session_expires_not_increased(pair: Exchange) -> Result:
    view = pair.response
    asked, given = pair.request.session_expires, view.session_expires
    if asked is None or given is None or not supports(pair.request, "timer"):
        return NOT_APPLICABLE
    if given.seconds <= asked.seconds:
        return None
    return view.at("session_expires", find=str(given.seconds), asked=asked.seconds, given=given.seconds)


@rule(
    "session-expires-not-below-min-se",
    "MUST NOT",
    scope="exchange",
    family="session-timer",
    codes="200-299",
    methods="INVITE,UPDATE",
    fields=("Session-Expires",),
    requirement="Session-Expires is not below the Min-SE of the request.",
    message="put no less than the {least} seconds of Min-SE into Session-Expires; {given} is less",
    rfc="RFC 4028",
    section="9",
    quote="MUST NOT set it to a duration lower than the value in the Min-SE header field in the request",
    passes=exchange(
        request("INVITE", "Supported: timer", "Session-Expires: 1800", "Min-SE: 600"),
        response("200", "Session-Expires: 600;refresher=uas", "Require: timer"),
    ),
    fails=exchange(
        request("INVITE", "Supported: timer", "Session-Expires: 1800", "Min-SE: 600"),
        response("200", "Session-Expires: 300;refresher=uas", "Require: timer"),
    ),
)
def session_expires_not_below_min_se(pair: Exchange) -> Result:
    view = pair.response
    least, given = pair.request.min_se, view.session_expires
    if least is None or given is None:
        return NOT_APPLICABLE
    if given.seconds >= least.seconds:
        return None
    return view.at("session_expires", find=str(given.seconds), least=least.seconds, given=given.seconds)


@rule(
    "session-timer-refresher-kept",
    "MUST NOT",
    scope="exchange",
    family="session-timer",
    codes="200-299",
    methods="INVITE,UPDATE",
    fields=("Session-Expires",),
    requirement="The server keeps the refresher that the client chose; if the client lacks timer, it is the server.",
    message="put refresher={wanted} into Session-Expires, and not refresher={found}: {why}",
    rfc="RFC 4028",
    section="9",
    quote="the UAS cannot override the UAC's choice of refresher",
    notes="Table 2 of the section; a client that supports timer and chose nobody leaves the choice to the server.",
    passes=exchange(
        request("INVITE", "Supported: timer", "Session-Expires: 1800;refresher=uas"),
        response("200", _UAS, "Require: timer"),
    ),
    fails=exchange(
        request("INVITE", "Supported: timer", "Session-Expires: 1800;refresher=uac"),
        response("200", _UAS, "Require: timer"),
    ),
)
def session_timer_refresher_kept(pair: Exchange) -> Result:
    view = pair.response
    asked, given = pair.request.session_expires, view.session_expires
    if given is None or given.refresher is None:
        return NOT_APPLICABLE
    wanted, why = "uas", "the client does not support timer"
    if supports(pair.request, "timer"):
        if asked is None or asked.refresher is None:
            return NOT_APPLICABLE
        wanted, why = asked.refresher, "the client chose so"
    if given.refresher == wanted:
        return None
    found = given.refresher
    return view.at("session_expires", None, "params.refresher", find=found, wanted=wanted, found=found, why=why)


@rule(
    "422-needs-supported-timer",
    "MUST",
    severity="warning",
    scope="exchange",
    family="session-timer",
    codes="422",
    methods="INVITE,UPDATE",
    requirement="A 422 answers only a request with Supported: timer and a Session-Expires below the Min-SE returned.",
    message="take the request, or refuse it with another code than 422: {why}",
    rfc="RFC 4028",
    section="9",
    quote="If an incoming request contains a Supported header field with a value 'timer' and a Session Expires header "
    "field, the UAS MAY reject",
    notes=(
        "A permission with a condition, read as no permission without it, as section 8.1 does for proxies: they "
        "cannot usefully reject a request of a client that does not know 422. A proxy may put Session-Expires into a "
        "request without (section 8.1), so that without one nothing is told."
    ),
    passes=exchange(request("INVITE", "Supported: timer", "Session-Expires: 90"), response("422", "Min-SE: 120")),
    fails=exchange(request("INVITE", "Session-Expires: 90"), response("422", "Min-SE: 120")),
)
def code_422_needs_supported_timer(pair: Exchange) -> Result:
    view, asked = pair.response, pair.request
    if not supports(asked, "timer"):
        return view.at_start_line("422", why="the client does not support timer")
    if not asked.has("Session-Expires"):
        return NOT_APPLICABLE
    interval, least = asked.session_expires, view.min_se
    if interval is None or least is None or interval.seconds < least.seconds:
        return None
    why = f"the {interval.seconds} seconds that were asked are not below Min-SE"
    return view.at("min_se", why=why)
