"""Values with a form of their own: Date, Session-ID, Privacy, P-Asserted-Identity."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.model.uri import SipUri, TelUri
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} "
    r"[0-9]{2}:[0-9]{2}:[0-9]{2} ",
    re.IGNORECASE,
)


@rule(
    "date-gmt",
    "GRAMMAR",
    severity="warning",
    scope="message",
    family="value",
    role="any",
    fields=("Date",),
    refines=("syntax-date",),
    requests=True,
    unreadable=True,
    requirement="Date is a date of RFC 1123 in the zone GMT, spelled with its capitals.",
    message="write Date as in Sat, 13 Nov 2010 23:29:00 GMT, in that zone and with these capitals",
    section="20.17",
    quote='SIP restricts the time zone in SIP-date to "GMT"',
    receiver_action="ignore Date (RFC 4475 section 3.1.2.12)",
    notes="A warning, since RFC 4475 section 3.1.2.12 lets a server ignore the bad Date or refuse the request.",
    passes=response("200 REGISTER", "Date: Sat, 13 Nov 2010 23:29:00 GMT"),
    fails=response("200 REGISTER", "Date: Sat, 13 Nov 2010 18:29:00 EST"),
)
def date_gmt(view: View) -> Iterator[Problem]:
    for place in view.unreadable("Date"):
        text = view.headers[place].text
        match = _DATE.match(text)
        if match is not None:
            zone = text[match.end() :]
            if zone != "GMT":
                yield view.at_row(place, find=zone)
            elif match[0] != match[0].title():
                yield view.at_row(place)


@rule(
    "session-id-format",
    "MUST",
    scope="message",
    family="value",
    role="any",
    fields=("Session-ID",),
    refines=("syntax-session-id",),
    requests=True,
    requirement=(
        "Session-ID is 32 lower-case hexadecimal digits, and has at most one parameter remote, with as many of them."
    ),
    message="write Session-ID as 32 of the digits 0 to 9 and a to f, with at most one remote of the same form",
    rfc="RFC 7989",
    section="5",
    quote='The Session-ID header field MUST NOT have more than one "remote" parameter.',
    receiver_action="discard the header field only (RFC 7989 section 6)",
    passes=response(
        "200 INVITE",
        "Session-ID: ab30317f1a784dc48ff824d0d3715d86;remote=47755a9de7794ba387653f2099600ef2",
    ),
    fails=response("200 INVITE", "Session-ID: AB30317F1A784DC48FF824D0D3715D86"),
)
def session_id_format(view: View) -> Iterator[Problem]:
    for place in view.unreadable("Session-ID"):
        yield view.at_row(place)
    value = view.session_id
    if value is not None and len(value.params.pairs) > 1:
        names = [name.lower() for name, _ in value.params.pairs]
        for name in dict.fromkeys(names):
            if names.count(name) > 1:
                yield view.at("session_id", inside=f"params.{name}", find=name)
                break


@rule(
    "privacy-none-alone",
    "MUST NOT",
    scope="message",
    family="value",
    role="any",
    fields=("Privacy",),
    requests=True,
    requirement="The value none of Privacy stands alone.",
    message="take none out of Privacy, or all the other values",
    rfc="RFC 3323",
    section="4.2",
    quote=(
        "MUST NOT populate any other priv-values (including 'critical') in a Privacy header that contains a value of "
        "'none'"
    ),
    notes="The values are separated by semicolons in RFC 3323, by commas by erratum 5184 to it; both are read.",
    passes=response("200 INVITE", "Privacy: none"),
    fails=response("200 INVITE", "Privacy: none;critical"),
)
def privacy_none_alone(view: View) -> Result:
    values = view.privacy
    if len(values) > 1:
        for index, value in enumerate(values):
            if value.lower() == "none":
                return view.at("privacy", index, find=value)
    return None


@rule(
    "privacy-critical-in-response",
    "INFO",
    scope="message",
    family="value",
    default=False,
    fields=("Privacy",),
    requirement="The value critical of Privacy is of no use in a response.",
    message="take critical out of Privacy, a response cannot be refused",
    rfc="RFC 3323",
    section="4.2",
    quote="Criticality cannot be managed appropriately for responses.",
    passes=response("200 INVITE", "Privacy: id"),
    fails=response("200 INVITE", "Privacy: id;critical"),
)
def privacy_critical_in_response(view: View) -> Result:
    for index, value in enumerate(view.privacy):
        if value.lower() == "critical":
            return view.at("privacy", index, find=value)
    return None


@rule(
    "p-asserted-identity-count",
    "MUST",
    scope="message",
    family="value",
    role="any",
    fields=("P-Asserted-Identity",),
    requests=True,
    requirement="P-Asserted-Identity has one value, or two of which one is a sip or sips URI and the other a tel URI.",
    message="keep one URI in P-Asserted-Identity, or one sip or sips URI and one tel URI",
    rfc="RFC 3325",
    section="9.1",
    quote="If there are two values, one value MUST be a sip or sips URI and the other MUST be a tel URI.",
    receiver_action="ignore the values that are too many (RFC 5876)",
    passes=response("200 INVITE", "P-Asserted-Identity: <sip:+15551234567@biloxi.example>, <tel:+15551234567>"),
    fails=response("200 INVITE", "P-Asserted-Identity: <sip:bob@biloxi.example>, <sip:carol@biloxi.example>"),
)
def p_asserted_identity_count(view: View) -> Result:
    values = view.p_asserted_identity
    if len(values) < 2:
        return None
    kinds = {SipUri if isinstance(value.uri, SipUri) else type(value.uri) for value in values}
    return None if len(values) == 2 and kinds == {SipUri, TelUri} else view.at("p_asserted_identity", len(values) - 1)
