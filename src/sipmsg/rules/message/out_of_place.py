"""Header fields that stand in responses with certain codes, or to certain methods, only."""

from __future__ import annotations

from typing import Any

from sipmsg.rules._sets import Codes, Methods
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Level, Result, Rule, make
from sipmsg.rules.view import View


def only_in(
    id: str, level: Level, names: tuple[str, ...], *, only: str, to: str, sample: str, value: str, **record: Any
) -> Rule:
    """Make the rule that header fields stand in responses with the codes ``only`` to the methods ``to`` alone.

    ``sample`` is a code and method where they may not stand, ``value`` a value for the first of them.
    """
    codes, methods = Codes(only), Methods(to)
    lower = tuple(name.lower() for name in names)

    def check(view: View) -> Result:
        if view.code in codes and (view.method in methods or not view.method):
            return None
        return [
            view.at_row(place, name=view.headers[place].canonical_name)
            for name in lower
            for place in view.names.get(name, ())[:1]
        ]

    return make(
        id,
        level,
        scope="message",
        fields=names,
        check=check,
        message="take {name} out of this response",
        fails=response(sample, f"{names[0]}: {value}"),
        **record,
    )


PLACES = (
    only_in(
        "alert-info-1xx-invite-only",
        "TABLE",
        ("Alert-Info",),
        only="101-199",
        to="INVITE",
        sample="200 INVITE",
        severity="error",
        family="where",
        value="<http://sounds.example/bell.wav>",
        requirement="Alert-Info stands in a 101 to 199 to INVITE only.",
        rfc="RFC 7462",
        section="4.1",
        quote="additionally allowing its use in any non-100 provisional response to INVITE",
        receiver_action="ignore",
        notes="Table 2 of RFC 3261 had it in 180 alone.",
        passes=response("183 INVITE", "Alert-Info: <http://sounds.example/bell.wav>"),
    ),
    only_in(
        "sip-etag-only-2xx-publish",
        "TABLE",
        ("SIP-ETag",),
        only="200-299",
        to="PUBLISH",
        sample="200 SUBSCRIBE",
        severity="error",
        family="where",
        value="dx200xyz",
        requirement="SIP-ETag stands in a 2xx to PUBLISH only.",
        rfc="RFC 3903",
        section="11.3",
        quote="| SIP-ETag | 2xx |",
        receiver_action="ignore",
        passes=response("200 PUBLISH"),
    ),
    only_in(
        "service-route-only-2xx-register",
        "TABLE",
        ("Service-Route",),
        only="200-299",
        to="REGISTER",
        sample="200 INVITE",
        severity="error",
        family="where",
        role="registrar",
        value="<sip:p.example;lr>",
        requirement="Service-Route stands in a 2xx to REGISTER only.",
        rfc="RFC 3608",
        section="5",
        quote="Service-Route 2xx ar",
        receiver_action="ignore",
        passes=response("200 REGISTER", "Service-Route: <sip:p.example;lr>"),
    ),
    only_in(
        "path-only-2xx-register",
        "TABLE",
        ("Path",),
        only="200-299",
        to="REGISTER",
        sample="200 INVITE",
        severity="error",
        family="where",
        role="registrar",
        value="<sip:p.example;lr>",
        requirement="Of responses, only a 2xx to REGISTER has Path.",
        rfc="RFC 3327",
        section="4",
        quote=(
            "It is used in conjunction with SIP REGISTER requests and with 200 class messages in response to REGISTER"
        ),
        receiver_action="ignore",
        passes=response("200 REGISTER", "Path: <sip:p.example;lr>"),
    ),
    only_in(
        "authentication-info-only-2xx",
        "TABLE",
        ("Authentication-Info",),
        only="200-299",
        to="*",
        sample="404 INVITE",
        severity="error",
        family="where",
        value='nextnonce="47364c23432d2e131a5fb210812c"',
        requirement="Authentication-Info stands in a 2xx only.",
        section="20.6",
        quote="A UAS MAY include this header field in a 2xx response",
        receiver_action="ignore",
        passes=response("200 INVITE", 'Authentication-Info: nextnonce="47364c23432d2e131a5fb210812c"'),
    ),
    only_in(
        "answer-mode-only-200-invite",
        "MUST NOT",
        (
            "Answer-Mode",
            "Priv-Answer-Mode",
        ),
        only="200",
        to="INVITE",
        sample="180 INVITE",
        family="where",
        value="Manual",
        requirement="Of responses, only a 200 to INVITE has Answer-Mode or Priv-Answer-Mode.",
        rfc="RFC 5373",
        section="5",
        quote="are only valid in a 200 (OK) response to an INVITE request",
        receiver_action="ignore",
        passes=response("200 INVITE", "Answer-Mode: Manual"),
    ),
    only_in(
        "refer-sub-only-2xx-refer",
        "TABLE",
        ("Refer-Sub",),
        only="200-299",
        to="REFER",
        sample="200 INVITE",
        severity="error",
        family="where",
        value="false",
        requirement="Of responses, only a 2xx to REFER has Refer-Sub.",
        rfc="RFC 4488",
        section="4",
        quote="MAY be used with a REFER request and the corresponding 2XX response only",
        receiver_action="ignore",
        passes=response("200 REFER", "Refer-Sub: false"),
    ),
    only_in(
        "refer-events-at-only-2xx-refer",
        "MUST NOT",
        ("Refer-Events-At",),
        only="200-299",
        to="REFER",
        sample="200 SUBSCRIBE",
        family="where",
        value="<sip:vPT3izGmo8NTxFwyWvbJN@biloxi.example>",
        requirement="Refer-Events-At stands in a 2xx to REFER only.",
        rfc="RFC 7614",
        section="4.8",
        quote="only meaningful in a 2xx-class response to a REFER request",
        receiver_action="ignore (MUST)",
        passes=response(
            "200 REFER", "Refer-Events-At: <sip:vPT3izGmo8NTxFwyWvbJN@biloxi.example>", "Require: explicitsub"
        ),
    ),
    only_in(
        "challenge-only-401-407",
        "TABLE",
        (
            "WWW-Authenticate",
            "Proxy-Authenticate",
        ),
        only="401,407,421,494",
        to="*",
        sample="403 INVITE",
        severity="warning",
        family="where",
        codes="!401,!407,!494,!421",
        value='Digest realm="atlanta.example", nonce="84a4cc6f3082121f32b42a2187831a9e", qop="auth"',
        requirement=(
            "WWW-Authenticate and Proxy-Authenticate stand in 401 and 407 only, and in 421 and 494 where a "
            "security agreement is made."
        ),
        rfc="RFC 3329",
        section="2.3.2",
        quote="a Proxy-Authenticate header field for HTTP Digest",
        receiver_action="ignore",
        notes="Table 3 of RFC 3261 lists 401 and 407; RFC 3329 adds 421 and 494.",
        passes=response("401 INVITE"),
    ),
)
