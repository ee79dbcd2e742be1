"""Security-Server, by which a server offers security mechanisms (RFC 3329)."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.view import View


@rule(
    "security-server-required-421-sec-agree",
    "MUST",
    scope="message",
    family="headers",
    role="proxy",
    codes="421",
    fields=("Require",),
    requirement="A 421 with Require: sec-agree has Security-Server.",
    message="add Security-Server with the security mechanisms of the server",
    rfc="RFC 3329",
    section="2.3.2",
    quote="MUST also include in the response a Security-Server header field listing its capabilities",
    passes=response("421 INVITE", "Require: sec-agree", "Security-Server: tls;q=0.1"),
    fails=response("421 INVITE", "Require: sec-agree"),
)
def security_server_required_421_sec_agree(view: View) -> Result:
    if not any(option.lower() == "sec-agree" for option in view.require):
        return NOT_APPLICABLE
    return None if "security-server" in view.names else view.missing("Security-Server")


@rule(
    "security-server-distinct-q",
    "MUST",
    scope="message",
    family="headers",
    role="proxy",
    codes="421,494",
    fields=("Security-Server",),
    requirement="The mechanisms in Security-Server have different values of q.",
    message="give the mechanism {name} another preference than q={q}, which another mechanism has",
    rfc="RFC 3329",
    section="2.2",
    quote='All the security mechanisms MUST have different "q" values.',
    passes=response("494 INVITE", "Security-Server: tls;q=0.1, digest;q=0.2"),
    fails=response("494 INVITE", "Security-Server: tls;q=0.1, digest;q=0.1"),
)
def security_server_distinct_q(view: View) -> Iterator[Problem]:
    seen: set[float] = set()
    for index, mechanism in enumerate(view.security_server):
        q = mechanism.q
        if q is None:
            continue
        if q in seen:
            yield view.at("security_server", index, "params.q", find=";q", name=mechanism.name, q=q)
        seen.add(q)
