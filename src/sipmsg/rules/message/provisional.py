"""Provisional responses: what a 100 does without, and what methods get one."""

from __future__ import annotations

from sipmsg.rules.examples import SDP, response
from sipmsg.rules.rule import NOT_APPLICABLE, POLICY, Result, rule
from sipmsg.rules.tables import confined
from sipmsg.rules.view import View

WITHOUT = (
    confined(
        "no-reason-100",
        "MUST NOT",
        "Reason",
        "100 INVITE",
        severity="warning",
        family="provisional",
        codes="100",
        value="Q.850;cause=16",
        requirement="A 100 has no Reason header field.",
        rfc="RFC 6432",
        section="3",
        quote="with the exception of a 100 (Trying), MAY contain a Reason header field with a Q.850",
        receiver_action="ignore",
        notes=(
            "The RFC permits it with this exception, and does not forbid it in so many words. RFC 3326 "
            "section 2 allows Reason only in responses whose code says so."
        ),
    ),
    confined(
        "no-history-info-100",
        "MUST NOT",
        "History-Info",
        "100 INVITE",
        severity="warning",
        family="provisional",
        codes="100",
        value="<sip:bob@biloxi.example>;index=1",
        requirement="A 100 has no History-Info.",
        rfc="RFC 7044",
        section="5",
        quote="any non-100 provisional or final responses to these requests",
        receiver_action="ignore",
        notes="The RFC defines the use in all other responses, and does not forbid this one in so many words.",
    ),
)


@rule(
    "no-1xx-non-invite",
    "MUST NOT",
    scope="message",
    family="provisional",
    codes="101-199",
    methods="!INVITE",
    requirement="A request other than INVITE gets no provisional response but 100.",
    message="send 100 or nothing before the final response: {method} does not get {code}",
    rfc="RFC 4320",
    section="4.1",
    quote="MUST NOT send any provisional response with a Status-Code other than 100 to a non-INVITE request.",
    receiver_action="ignore",
    notes=("It tightens the SHOULD NOT of RFC 3261 section 8.2.6.1. Of a reliable one `100rel-invite-only` says so."),
    passes=response("100 OPTIONS"),
    fails=response("180 OPTIONS"),
)
def no_1xx_non_invite(view: View) -> Result:
    if not view.method or view.has("RSeq"):
        return NOT_APPLICABLE
    return view.at_start_line(str(view.code), code=view.code, method=view.method)


@rule(
    "no-body-100",
    "POLICY",
    scope="message",
    severity="error",
    family="provisional",
    codes="100",
    requirement="A 100 has no body.",
    message="send the 100 without a body",
    rfc=POLICY,
    section="",
    receiver_action="ignore the body",
    notes=(
        "No RFC says so: by RFC 3261 section 7.4 every response may have a body, and by section 21.1 every provisional "
        "one. A 100 is made for the next hop and never passed on (section 16.7, RFC 3262 section 3), so that its body "
        "reaches nobody beyond it."
    ),
    passes=response("100 INVITE"),
    fails=response("100 INVITE", "Content-Type: application/sdp", body=SDP.format(port=49170)),
)
def no_body_100(view: View) -> Result:
    return view.at_body() if view.body else None
