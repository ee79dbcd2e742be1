"""Reliable provisional responses (RFC 3262) and the 199 (RFC 6228), which the client must have asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sipmsg.rules.examples import exchange, request, response
from sipmsg.rules.exchange._options import demands, supports, tags
from sipmsg.rules.rule import NOT_APPLICABLE, Result, rule
from sipmsg.rules.view import View

if TYPE_CHECKING:
    from sipmsg.rules.check import Exchange

_RELIABLE = ("Require: 100rel", "RSeq: 988789")


def is_reliable(view: View) -> bool:
    """Tell whether a provisional response is sent reliably, or means to be."""
    return view.has("RSeq") or demands(view, "100rel")


def _at_reliability(view: View) -> Result:
    return view.at_row(view.places("RSeq")[0]) if view.has("RSeq") else view.at("require")


@rule(
    "100rel-only-if-supported",
    "MUST NOT",
    scope="exchange",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    fields=("RSeq", "Require"),
    requirement="No reliable provisional response unless the INVITE had 100rel in Supported or Require.",
    message="send this response without RSeq and Require: 100rel, as the INVITE does not support 100rel",
    rfc="RFC 3262",
    section="3",
    quote="If the request did not include either a Supported or Require header field indicating this feature, the UAS "
    "MUST NOT send the provisional response reliably.",
    passes=exchange(request("INVITE", "Supported: 100rel"), response("183", *_RELIABLE)),
    fails=exchange(request("INVITE"), response("183", *_RELIABLE)),
)
def code_100rel_only_if_supported(pair: Exchange) -> Result:
    if not is_reliable(pair.response):
        return NOT_APPLICABLE
    return None if supports(pair.request, "100rel") else _at_reliability(pair.response)


@rule(
    "100rel-mandatory-if-required",
    "MUST",
    scope="exchange",
    family="100rel",
    codes="101-199",
    methods="INVITE",
    requirement="If the INVITE had Require: 100rel, every provisional response but 100 is sent reliably.",
    message="send this response reliably, with Require: 100rel and RSeq",
    rfc="RFC 3262",
    section="3",
    quote="The UAS MUST send any non-100 provisional response reliably if the initial request contained a Require "
    "header field with the option tag 100rel.",
    notes="A server that cannot answers with 420. One of RSeq and Require alone is the fault that other rules tell.",
    passes=exchange(request("INVITE", "Require: 100rel"), response("183", *_RELIABLE)),
    fails=exchange(request("INVITE", "Require: 100rel"), response("183")),
)
def code_100rel_mandatory_if_required(pair: Exchange) -> Result:
    if not demands(pair.request, "100rel"):
        return NOT_APPLICABLE
    return None if is_reliable(pair.response) else pair.response.missing("RSeq")


@rule(
    "420-unsupported-100rel",
    "MUST",
    scope="exchange",
    family="100rel",
    codes="420",
    methods="INVITE",
    fields=("Unsupported",),
    requirement="A 420 that refuses 100rel lists 100rel in Unsupported.",
    message="list 100rel in Unsupported, the one extension that the INVITE requires",
    rfc="RFC 3262",
    section="3",
    quote="and include an Unsupported header field containing the option tag 100rel",
    notes="An INVITE that requires more than 100rel can be refused for the rest, so it is not judged.",
    passes=exchange(request("INVITE", "Require: 100rel"), response("420", "Unsupported: 100rel")),
    fails=exchange(request("INVITE", "Require: 100rel"), response("420", "Unsupported: foo")),
)
def code_420_unsupported_100rel(pair: Exchange) -> Result:
    if not requires_100rel_alone(pair.request):
        return NOT_APPLICABLE
    return None if "100rel" in tags(pair.response.unsupported) else pair.response.at("unsupported")


def requires_100rel_alone(asked: View) -> bool:
    """Tell whether 100rel is the only extension for which a request can be refused."""
    return asked.method == "INVITE" and tags(asked.require, asked.proxy_require) == {"100rel"}


@rule(
    "199-only-if-supported",
    "MUST NOT",
    scope="exchange",
    family="199",
    codes="199",
    methods="INVITE",
    requirement="No 199 unless the INVITE had the option tag 199 in Supported.",
    message="do not send a 199: the INVITE has no Supported: 199",
    rfc="RFC 6228",
    section="5",
    quote="MUST NOT send a 199 response on any early dialog associated with the request",
    notes='The text has "the UAC MUST NOT send"; the UAS is meant (erratum 4886, reported). Require counts as well.',
    passes=exchange(request("INVITE", "Supported: 199"), response("199")),
    fails=exchange(request("INVITE"), response("199")),
)
def code_199_only_if_supported(pair: Exchange) -> Result:
    return None if supports(pair.request, "199") else pair.response.at_start_line("199")


@rule(
    "199-sent-unreliably",
    "SHOULD",
    scope="exchange",
    family="199",
    codes="199",
    methods="INVITE",
    fields=("RSeq", "Require"),
    requirement="A 199 is not sent reliably unless the INVITE required 100rel.",
    message="send the 199 without RSeq and Require: 100rel",
    rfc="RFC 6228",
    section="5",
    quote="SHOULD send it unreliably",
    passes=exchange(request("INVITE", "Supported: 100rel, 199"), response("199")),
    fails=exchange(request("INVITE", "Supported: 100rel, 199"), response("199", *_RELIABLE)),
)
def code_199_sent_unreliably(pair: Exchange) -> Result:
    if demands(pair.request, "100rel"):
        return NOT_APPLICABLE
    return _at_reliability(pair.response) if is_reliable(pair.response) else None
