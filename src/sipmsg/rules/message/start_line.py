"""The Status-Line: version, status code and what stands between (RFC 3261 sections 7.1 and 7.2)."""

from __future__ import annotations

import re

from sipmsg.registry import STATUS_CODES
from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.view import View

_PARTS = re.compile(r"[ \t]*+(?P<version>[^ \t]++)(?P<first>[ \t]*+)(?P<code>[0-9]*+)(?P<second>[ \t]*+)")
_SYNTAX = ("syntax-start-line",)


@rule(
    "status-code-range",
    "MUST",
    scope="message",
    family="start-line",
    role="any",
    refines=_SYNTAX,
    requirement="Status-Code is a 3-digit number from 100 to 699.",
    message="send a status code from 100 to 699, not {code}",
    section="7.2",
    quote="SIP/2.0 allows six values for the first digit",
    receiver_action="discard (RFC 4475 section 3.1.2.19)",
    notes="The grammar of section 25.1 takes any three digits; the limit is in the text.",
    passes=response("699 INVITE", status_line="SIP/2.0 699 Foo"),
    fails=response("200 INVITE", status_line="SIP/2.0 700 Foo"),
)
def status_code_range(view: View) -> Result:
    if 100 <= view.code <= 699:
        return None
    parts = _PARTS.match(view.start_line)
    code = parts["code"] if parts is not None else ""
    return view.at_start_line(code, code=code or "none")


@rule(
    "sip-version-2-0",
    "MUST",
    scope="message",
    family="start-line",
    role="any",
    refines=_SYNTAX,
    requests=True,
    requirement="SIP-Version is SIP/2.0.",
    message="write SIP/2.0 and not {version}",
    section="7.1",
    quote='applications sending SIP messages MUST include a SIP-Version of "SIP/2.0"',
    receiver_action="ignore or report",
    notes=("The version is a literal string: SIP/2.00 is another one. A request with another version gets 505."),
    passes=response("200 INVITE", status_line="SIP/2.0 200 OK"),
    fails=response("200 INVITE", status_line="SIP/7.0 200 OK"),
)
def sip_version_2_0(view: View) -> Result:
    version = view.message.sip_version
    return None if version.upper() == "SIP/2.0" else view.at_start_line(version, version=version or "none")


@rule(
    "sip-version-uppercase",
    "MUST",
    scope="message",
    severity="warning",
    family="start-line",
    role="any",
    requests=True,
    requirement="SIP-Version is sent in upper case.",
    message="write SIP/2.0 in upper case and not {version}",
    section="7.1",
    quote="The SIP-Version string is case-insensitive, but implementations MUST send upper-case.",
    receiver_action="accept",
    notes="Receivers compare it without regard to case and must accept it; hence a warning.",
    passes=response("200 INVITE", status_line="SIP/2.0 200 OK"),
    fails=response("200 INVITE", status_line="sip/2.0 200 OK"),
)
def sip_version_uppercase(view: View) -> Result:
    version = view.message.sip_version
    if version == "SIP/2.0":
        return None
    if version.upper() != "SIP/2.0":
        return NOT_APPLICABLE
    return view.at_start_line(version, version=version or "none")


@rule(
    "status-line-single-space",
    "MUST",
    scope="message",
    family="start-line",
    role="any",
    refines=_SYNTAX,
    requirement="One blank stands between version, code and phrase each, also where the phrase is empty.",
    message="write one blank, and nothing else, after {where}",
    section="7.2",
    quote="with each element separated by a single SP character",
    receiver_action="liberal parsers accept it (RFC 4475 section 3.1.1.13)",
    notes="A phrase may begin with blanks by the grammar, so a second blank after the code is accepted.",
    passes=response("183 INVITE", status_line="SIP/2.0 183 "),
    fails=response("183 INVITE", status_line="SIP/2.0 183"),
)
def status_line_single_space(view: View) -> Result:
    parts = _PARTS.match(view.start_line)
    if parts is None or not parts["code"]:
        return NOT_APPLICABLE
    if parts["first"] == " " and parts["second"].startswith(" "):
        return None
    where = "SIP-Version" if parts["first"] != " " else "Status-Code"
    return view.at_start_line(parts[0].strip(" \t"), where=where)


@rule(
    "status-code-registered",
    "INFO",
    scope="message",
    family="start-line",
    role="any",
    requirement="The status code is registered.",
    message="send a registered code: clients take {code} for {known}",
    section="8.1.3.2",
    quote=("treat any final response it does not recognize as being equivalent to the x00 response code of that class"),
    receiver_action="treat as x00, or as 183",
    notes="A final code that is not known counts as x00 of its class, a provisional one as 183.",
    passes=response("486 INVITE"),
    fails=response("431 INVITE", status_line="SIP/2.0 431 Odd"),
)
def status_code_registered(view: View) -> Result:
    if view.code in STATUS_CODES or not 100 <= view.code <= 699:
        return None
    known = 183 if view.code < 200 else view.code // 100 * 100
    return view.at_start_line(str(view.code), code=view.code, known=known)


@rule(
    "reserved-code-402",
    "INFO",
    scope="message",
    family="start-line",
    codes="402",
    requirement="402 is not sent: it is reserved for future use.",
    message="send another code, such as 403",
    section="21.4.3",
    quote="Reserved for future use.",
    receiver_action="treat as 400 (RFC 5057 note 1)",
    passes=response("403 INVITE"),
    fails=response("402 INVITE"),
)
def reserved_code_402(view: View) -> Result:
    return view.at_start_line("402")
