"""What was right once: 202, header fields of PGP and of hiding, Via without a branch."""

from __future__ import annotations

from collections.abc import Iterator

from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.tables import answers_only
from sipmsg.rules.view import View

_DEPRECATED = ("Encryption", "Hide", "Identity-Info", "Response-Key")

ANSWERS = (
    answers_only(
        "no-202-subscribe-notify",
        "MUST NOT",
        "202",
        "SUBSCRIBE,NOTIFY",
        family="deprecated",
        requirement="No 202 to SUBSCRIBE or NOTIFY.",
        message="send 200 instead of {code}",
        rfc="RFC 6665",
        section="8.3.1",
        quote="MUST NOT generate 202 response codes to SUBSCRIBE or NOTIFY requests",
        receiver_action="treat as 200",
        passes=response("200 SUBSCRIBE"),
    ),
    answers_only(
        "no-202-refer",
        "MUST NOT",
        "202",
        "REFER",
        family="deprecated",
        requirement="No 202 to REFER.",
        message="send 200 instead of {code}",
        rfc="RFC 7647",
        section="5",
        quote="an element accepting a REFER request MUST NOT reply with a 202 response code",
        receiver_action="treat as 200",
        notes="RFC 3515 section 2.4.2 demanded 202; RFC 7647 changes it.",
        passes=response("200 REFER"),
    ),
)


@rule(
    "deprecated-code-202",
    "INFO",
    scope="message",
    family="deprecated",
    codes="202",
    methods="!SUBSCRIBE,!NOTIFY,!REFER",
    requirement="202 is not sent: the registry calls it deprecated.",
    message="send 200 in answer to {method}: to clients it means the same",
    rfc="RFC 6665",
    section="8.3.1",
    quote="the 202 response is being deprecated to make it clear there is no such difference",
    receiver_action="treat as 200",
    notes=(
        "It is legal outside SUBSCRIBE, NOTIFY and REFER, which have rules of their own. A relay of "
        "MESSAGE should still send it (RFC 3428 section 7), so nothing is said of MESSAGE."
    ),
    passes=response("200 PUBLISH"),
    fails=response("202 PUBLISH"),
)
def deprecated_code_202(view: View) -> Result:
    if view.method == "MESSAGE" or not view.method:
        return NOT_APPLICABLE
    return view.at_start_line("202", method=view.method)


@rule(
    "deprecated-header",
    "INFO",
    scope="message",
    family="deprecated",
    role="any",
    fields=_DEPRECATED,
    requests=True,
    requirement="Encryption, Hide, Response-Key and Identity-Info are not sent: they are deprecated.",
    message="take {name} out: nothing uses it any more",
    section="28.1",
    quote="PGP was removed",
    receiver_action="ignore",
    notes=(
        "The registry calls them so. Section 28.1 records that PGP and the hiding of Via went away; RFC "
        "8224 did away with Identity-Info."
    ),
    passes=response("200 INVITE"),
    fails=response("200 INVITE", "Hide: route"),
)
def deprecated_header(view: View) -> Iterator[Problem]:
    for name in _DEPRECATED:
        for place in view.places(name):
            yield view.at_row(place, name=name)


@rule(
    "rfc2543-no-branch",
    "INFO",
    scope="message",
    family="deprecated",
    role="any",
    fields=("Via",),
    requests=True,
    requirement="Every Via has a branch; one without comes from an element of RFC 2543.",
    message="put a branch into the Via of {host}, or take it for an element of RFC 2543",
    section="20.42",
    quote="This allows interoperation with RFC 2543 elements",
    notes="Matching goes by the rules of RFC 2543 then (section 17.2.3).",
    passes=response("200 INVITE"),
    fails=response("200 INVITE", "+Via: SIP/2.0/UDP 192.0.2.1"),
)
def rfc2543_no_branch(view: View) -> Result:
    vias = view.via
    bare = [index for index, via in enumerate(vias) if "branch" not in via.params]
    return (view.at("via", index, host=vias[index].sent_by.host) for index in bare) if bare else None
