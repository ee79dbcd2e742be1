"""The next attempt of a client after a response that refused the one before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sipmsg.rules.event import Event
from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import answer, ask, history
from sipmsg.rules.rule import NOT_APPLICABLE, Problem, Result, rule
from sipmsg.rules.targets import target_key
from sipmsg.rules.view import View

_BRANCH = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{}"
_AGAIN = (_BRANCH.format("again"), "CSeq: 314160 INVITE")
_REGISTER_AGAIN = (_BRANCH.format("again"), "CSeq: 314160 REGISTER")
_OLD = (
    'Authorization: Digest username="bob", realm="atlanta.example", nonce="5ccc", uri="sip:biloxi.example", '
    'response="6629fae49393a05397450978507c4ef1"'
)
_NEW = (
    'Authorization: Digest username="bob", realm="atlanta.example", nonce="84a4cc6f3082121f32b42a2187831a9e", '
    'uri="sip:biloxi.example", response="dfe56131d1958046689d83306477ecc0", qop=auth, nc=00000001, cnonce="0a4f"'
)

_NAMES = {401: ("authorization", "www_authenticate"), 407: ("proxy_authorization", "proxy_authenticate")}
_RETRIED = frozenset((403, 408, 430, 487, 491))
_CHANGING = frozenset(("via", "cseq", "max-forwards", "timestamp", "date", "content-length"))


@rule(
    "422-retry-value",
    "MUST",
    scope="transaction",
    family="session-timer",
    role="uac",
    codes="422",
    methods="INVITE,UPDATE",
    on=("request",),
    requirement=(
        "The attempt after a 422 has Min-SE with the largest value seen, and a Session-Expires that is not below it."
    ),
    message="raise {name} of the next attempt to at least {wanted}",
    rfc="RFC 4028",
    section="7.1",
    quote="the value of the Session-Expires MUST be greater than or equal to the value in Min-SE",
    notes=(
        "RFC 4028 section 7.4 has Min-SE in the next attempt. One without Session-Expires does without a session timer."
    ),
    passes=history(
        ask(request("INVITE", "Supported: timer", "Session-Expires: 60")),
        answer(response("422 INVITE", "Min-SE: 120")),
        ask(request("INVITE", *_AGAIN, "Supported: timer", "Session-Expires: 120", "Min-SE: 120")),
    ),
    fails=history(
        ask(request("INVITE", "Supported: timer", "Session-Expires: 100")),
        answer(response("422 INVITE", "Min-SE: 120")),
        ask(request("INVITE", *_AGAIN, "Supported: timer", "Session-Expires: 110", "Min-SE: 120")),
    ),
)
def code_422_retry_value(event: Event) -> Iterator[Problem]:
    record, view = event.record, event.view
    wanted = record.chain.min_se
    if record.retried is None or record.retried.view.code != 422 or not wanted or view.session_expires is None:
        return
    if view.session_expires.seconds < wanted:
        yield view.at("session_expires", find=str(view.session_expires.seconds), name="Session-Expires", wanted=wanted)
    if view.min_se is None:
        yield view.missing("Min-SE", wanted=wanted)
    elif view.min_se.seconds < wanted:
        yield view.at("min_se", name="Min-SE", wanted=wanted)


@rule(
    "retry-cseq-incremented",
    "MUST",
    scope="transaction",
    family="unknown",
    role="uac",
    codes="401,407,413,415,416,420",
    on=("request",),
    requirement="The next attempt has a higher number in CSeq.",
    message="raise the number in CSeq above {before} for the attempt after the {code}",
    section="22.2",
    quote=("it MUST increment the CSeq header field value as it would normally when sending an updated request"),
    notes=(
        "A MUST after 401 and 407 (section 22.2), a should after the others (section 8.1.3.5)."
        " Other requests may take numbers between."
    ),
    passes=history(
        ask(request("REGISTER")), answer(response("401 REGISTER")), ask(request("REGISTER", *_REGISTER_AGAIN, _NEW))
    ),
    fails=history(
        ask(request("REGISTER")),
        answer(response("401 REGISTER")),
        ask(request("REGISTER", _BRANCH.format("again"), _NEW)),
    ),
)
def retry_cseq_incremented(event: Event) -> Result:
    record = event.record
    before, refused = record.previous, record.retried
    if before is None or refused is None or record.cseq is None or before.cseq is None:
        return NOT_APPLICABLE
    if refused.view.code not in (401, 407, 413, 415, 416, 420):
        return NOT_APPLICABLE
    if record.cseq > before.cseq:
        return None
    return event.view.at("cseq", find=str(record.cseq), before=before.cseq, code=refused.view.code)


@rule(
    "rejected-credentials-not-reused",
    "MUST NOT",
    scope="transaction",
    family="auth",
    role="uac",
    codes="401,407",
    on=("request",),
    fields=(
        "Authorization",
        "Proxy-Authorization",
    ),
    requirement=("Credentials that were just rejected are not sent again, unless only the nonce was stale."),
    message="make new credentials for the nonce of the {code}: those for {realm} were refused",
    section="22.1",
    quote="A UAC MUST NOT re-attempt requests with the credentials that have just been rejected",
    notes=(
        "Those for the same realm with the same user name and nonce are the same. Where the challenge has that nonce "
        "again, those with the same response are."
    ),
    passes=history(
        ask(request("REGISTER", _OLD)),
        answer(response("401 REGISTER")),
        ask(request("REGISTER", *_REGISTER_AGAIN, _NEW)),
    ),
    fails=history(
        ask(request("REGISTER", _OLD)),
        answer(response("401 REGISTER")),
        ask(request("REGISTER", *_REGISTER_AGAIN, _OLD, "Expires: 60")),
    ),
)
def rejected_credentials_not_reused(event: Event) -> Result:
    before, refused = event.record.previous, event.record.retried
    if before is None or refused is None or refused.view.code not in (401, 407):
        return NOT_APPLICABLE
    name, challenge = _NAMES[refused.view.code]
    challenges = getattr(refused.view, challenge)
    stale = {_realm(value) for value in challenges if getattr(value, "stale", False)}
    rejecting = {_realm(value) for value in challenges} - stale
    used = {_key(value): value for value in getattr(before.request.view, name) if _realm(value) in rejecting}
    # Where the challenge has the nonce again, new credentials have it as well.
    given = {(_realm(value), str(value.params.get("nonce", ""))) for value in challenges}
    for index, value in enumerate(getattr(event.view, name)):
        former = used.get(_key(value))
        renewed = (_realm(value), str(value.params.get("nonce", ""))) in given
        if former is not None and (not renewed or former.params.get("response") == value.params.get("response")):
            return event.view.at(name, index, code=refused.view.code, realm=_realm(value))
    return None


@rule(
    "403-not-repeated",
    "SHOULD NOT",
    scope="transaction",
    family="unknown",
    role="uac",
    codes="403",
    on=("request",),
    requirement="A request that got 403 is not repeated.",
    message="do not repeat the request: 403 refused it, and authorization will not help",
    section="21.4.4",
    quote="Authorization will not help, and the request SHOULD NOT be repeated.",
    notes="The same request: the same method, Request-URI, To and body.",
    passes=history(ask(request("INVITE")), answer(response("403 INVITE"))),
    fails=history(ask(request("INVITE")), answer(response("403 INVITE")), ask(request("INVITE", *_AGAIN, _NEW))),
)
def code_403_not_repeated(event: Event) -> Result:
    before, refused = event.record.previous, event.record.retried
    if before is None or refused is None or refused.view.code != 403:
        return NOT_APPLICABLE
    return event.view.at_start_line() if _same_demand(before.request.view, event.view) else None


@rule(
    "4xx-not-retried-unmodified",
    "SHOULD NOT",
    scope="transaction",
    family="unknown",
    role="uac",
    codes="400-499",
    on=("request",),
    requirement="After a 4xx the same request is not sent again unmodified.",
    message="change the request before it is sent again: {code} refused it as it is",
    section="21.4",
    quote="The client SHOULD NOT retry the same request without modification",
    notes=(
        "It may be after 408 (section 21.4.9), after 491 (section 14.1), after 487 (no refusal, but a CANCEL or BYE), "
        "over another flow after 430, and when Retry-After has passed; of 403 403-not-repeated speaks."
    ),
    passes=history(
        ask(request("INVITE")), answer(response("415 INVITE")), ask(request("INVITE", *_AGAIN, "Accept: text/plain"))
    ),
    fails=history(ask(request("INVITE")), answer(response("415 INVITE")), ask(request("INVITE", *_AGAIN))),
)
def code_4xx_not_retried_unmodified(event: Event) -> Result:
    before, refused = event.record.previous, event.record.retried
    if before is None or refused is None or not 400 <= refused.view.code <= 499 or refused.view.code in _RETRIED:
        return NOT_APPLICABLE
    retry_after, waited = refused.view.retry_after, event.since(refused)
    if retry_after is not None and (waited is None or waited >= retry_after.seconds):
        return NOT_APPLICABLE
    first = before.request.view
    if not _same_demand(first, event.view) or _telling(first) != _telling(event.view):
        return None
    return event.view.at_start_line(code=refused.view.code)


@rule(
    "redirect-target-once",
    "MUST NOT",
    scope="transaction",
    family="redirect",
    role="uac",
    codes="300-399",
    on=("request",),
    requirement="No URI enters the target set of a client twice, however often it is redirected.",
    message="leave {target} out: this call tried it before it was redirected there",
    section="8.1.3.4",
    quote="MUST NOT add any given URI to the target set more than once",
    passes=history(
        ask(request("INVITE")),
        answer(response("302 INVITE", "Contact: <sip:bob@192.0.2.8>")),
        ask(request("INVITE sip:bob@192.0.2.8", *_AGAIN)),
    ),
    fails=history(
        ask(request("INVITE")),
        answer(response("302 INVITE", "Contact: <sip:bob@192.0.2.8>")),
        ask(request("INVITE sip:bob@192.0.2.8", *_AGAIN)),
        answer(response("302 INVITE", "Contact: <sip:bob@biloxi.example>")),
        ask(request("INVITE", _BRANCH.format("third"), "CSeq: 314161 INVITE")),
    ),
)
def redirect_target_once(event: Event) -> Result:
    uri, again = event.view.request_uri, event.record.chain.offered_again
    if uri is None or not again:
        return NOT_APPLICABLE
    return event.view.at_start_line(str(uri), target=uri) if target_key(uri) in again else None


def _realm(value: Any) -> str:
    return str(value.params.get("realm", ""))


def _key(value: Any) -> tuple[str, ...]:
    if value.scheme.lower() != "digest":
        return (value.scheme.lower(), str(value))
    return ("digest", _realm(value), str(value.params.get("username", "")), str(value.params.get("nonce", "")))


def _same_demand(first: View, other: View) -> bool:
    """Tell whether two requests want the same: method, Request-URI, To and body."""
    same = first.method == other.method and str(first.request_uri) == str(other.request_uri)
    return same and str(first.to) == str(other.to) and first.body == other.body


def _telling(view: View) -> list[tuple[str, str]]:
    """Give the header fields but those that differ between two requests that are otherwise the same."""
    rows = ((row.canonical_name.lower(), row.text) for row in view.headers)
    return sorted(row for row in rows if row[0] not in _CHANGING)
