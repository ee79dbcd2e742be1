"""Challenges: WWW-Authenticate and Proxy-Authenticate in 401 and 407 (RFC 3261 section 22, RFC 8760)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.model.authentication import Challenge, DigestChallenge
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, rule
from sipmsg.rules.tables import answers_only, carries
from sipmsg.rules.view import View

_CODES = "401,407"
_FIELDS = ("WWW-Authenticate", "Proxy-Authenticate")
_WORD = r"[A-Za-z0-9\-.!%*_+`'~]++"
# An open quote takes all that follows, so that no octet is looked at twice.
_QUOTED = re.compile(r'"(?:[^"\\]|\\.?)*+"?', re.DOTALL)
_SECOND = re.compile(rf",\s*+({_WORD})\s++{_WORD}\s*+=")

_ONE = 'WWW-Authenticate: Digest realm="biloxi.example", nonce="84f1c1ae6cbe5ua9", qop="auth"'
_OTHER = 'Digest realm="biloxi.example", nonce="3f8a0d7f1c2b6e94", qop="auth"'

REQUIRED = (
    carries(
        "www-authenticate-required-401",
        "MUST",
        "WWW-Authenticate",
        "401",
        family="auth",
        section="22.2",
        quote="The WWW-Authenticate response-header field MUST be included in 401 (Unauthorized) response messages.",
        content="a challenge",
        receiver_action="treat the request as failed: there is nothing to answer",
    ),
    carries(
        "proxy-authenticate-required-407",
        "MUST",
        "Proxy-Authenticate",
        "407",
        role="proxy",
        family="auth",
        section="22.3",
        quote=(
            "The proxy MUST populate the 407 (Proxy Authentication Required) message with a Proxy-Authenticate "
            "header field value"
        ),
        content="a challenge",
        receiver_action="treat the request as failed: there is nothing to answer",
    ),
)

NO_CHALLENGE_CANCEL = answers_only(
    "no-challenge-cancel",
    "MUST NOT",
    _CODES,
    "CANCEL",
    family="auth",
    requirement="CANCEL is never challenged: it is not answered with 401 or 407.",
    section="22.1",
    quote="servers MUST NOT attempt to challenge CANCEL requests",
    receiver_action="ignore the challenge",
    notes="CANCEL has the CSeq number of the request it cancels and cannot be sent again with credentials.",
    passes=response("200 CANCEL"),
)


def _challenges(view: View) -> Iterator[tuple[str, int, Challenge]]:
    for index, challenge in enumerate(view.www_authenticate):
        yield "www_authenticate", index, challenge
    for index, challenge in enumerate(view.proxy_authenticate):
        yield "proxy_authenticate", index, challenge


@rule(
    "challenge-not-combined",
    "MUST NOT",
    scope="message",
    role="any",
    family="auth",
    codes=_CODES,
    fields=_FIELDS,
    refines=("syntax-www-authenticate", "syntax-proxy-authenticate"),
    unreadable=True,
    requirement="Each challenge has a header field row of its own: commas do not join challenges.",
    message="begin a new row for the challenge {scheme}",
    section="7.3.1",
    quote="they MUST NOT be combined into a single header field row",
    passes=response("401 INVITE", _ONE, f"+WWW-Authenticate: {_OTHER}, algorithm=SHA-256"),
    fails=response("401 INVITE", f"{_ONE}, {_OTHER}, algorithm=SHA-256"),
)
def challenge_not_combined(view: View) -> Iterator[Problem]:
    for name in _FIELDS:
        for place in view.unreadable(name):
            second = _SECOND.search(_QUOTED.sub('""', view.headers[place].text))
            if second is not None:
                yield view.at_row(place, scheme=second[1])


@rule(
    "digest-realm-nonce-required",
    "MUST",
    scope="message",
    family="auth",
    codes=_CODES,
    fields=_FIELDS,
    requirement="A Digest challenge has realm and nonce.",
    message="add {param} to the challenge",
    rfc="RFC 2617",
    section="3.2.1",
    quote="digest-challenge = 1#( realm | [ domain ] | nonce |",
    receiver_action="ignore the challenge",
    notes=(
        "RFC 3261 section 22.4 takes Digest from RFC 2617. Its section 1.2 settles it for realm (required for all "
        "schemes), its grammar for nonce, which is not in brackets; no answer can be computed without them."
    ),
    passes=response("401 INVITE", 'WWW-Authenticate: Digest realm="biloxi.example", nonce="84f1c1ae", qop="auth"'),
    fails=response("401 INVITE", 'WWW-Authenticate: Digest realm="biloxi.example", qop="auth"'),
)
def digest_realm_nonce_required(view: View) -> Iterator[Problem]:
    for attribute, index, challenge in _challenges(view):
        if isinstance(challenge, DigestChallenge):
            for name in ("realm", "nonce"):
                if name not in challenge.params:
                    yield view.at(attribute, index, param=name)


@rule(
    "digest-qop-required",
    "MUST",
    scope="message",
    family="auth",
    codes=_CODES,
    fields=_FIELDS,
    requirement="A Digest challenge has qop.",
    message='add qop="auth" to the challenge, which has none',
    section="22.4",
    quote=('servers MUST always send a "qop" parameter in WWW-Authenticate and Proxy-Authenticate header field values'),
    receiver_action="take it as auth (RFC 8760 section 2.6)",
    passes=response("401 INVITE", 'WWW-Authenticate: Digest realm="biloxi.example", nonce="84f1c1ae", qop="auth"'),
    fails=response("401 INVITE", 'WWW-Authenticate: Digest realm="biloxi.example", nonce="84f1c1ae"'),
)
def digest_qop_required(view: View) -> Iterator[Problem]:
    for attribute, index, challenge in _challenges(view):
        if isinstance(challenge, DigestChallenge) and "qop" not in challenge.params:
            yield view.at(attribute, index)


@rule(
    "digest-distinct-algorithms",
    "MUST",
    severity="warning",
    scope="message",
    family="auth",
    codes=_CODES,
    fields=_FIELDS,
    requirement="Digest challenges for one realm have different algorithms.",
    message="leave one challenge with the algorithm {algorithm} for the realm {realm}",
    rfc="RFC 8760",
    section="2.3",
    quote="each of these header fields MUST use a different digest algorithm",
    receiver_action="answer the topmost challenge whose algorithm is known (RFC 8760 section 2.4)",
    notes=(
        "It is a warning as a proxy that forks gathers the challenges of several servers, in which one realm may "
        "stand again (RFC 3261 section 22.3). A challenge without algorithm has MD5."
    ),
    passes=response("401 INVITE", _ONE, f"+WWW-Authenticate: {_OTHER}, algorithm=SHA-256"),
    fails=response("401 INVITE", _ONE, f"+WWW-Authenticate: {_OTHER}, algorithm=MD5"),
)
def digest_distinct_algorithms(view: View) -> Iterator[Problem]:
    seen = set()
    for attribute, index, challenge in _challenges(view):
        if isinstance(challenge, DigestChallenge) and challenge.realm is not None:
            algorithm = str(challenge.algorithm or "MD5").upper()
            key = (attribute, str(challenge.realm), algorithm)
            if key in seen:
                yield view.at(attribute, index, algorithm=algorithm, realm=challenge.realm)
            seen.add(key)


@rule(
    "no-basic-challenge",
    "MUST NOT",
    scope="message",
    family="auth",
    codes=_CODES,
    fields=_FIELDS,
    requirement="No challenge has the scheme Basic.",
    message="challenge with Digest, and not with {scheme}",
    rfc="RFC 8760",
    section="2.6",
    quote="SIP clients and servers MUST NOT accept or request Basic authentication.",
    receiver_action="ignore the challenge",
    passes=response("401 INVITE"),
    fails=response("401 INVITE", 'WWW-Authenticate: Basic realm="biloxi.example"'),
)
def no_basic_challenge(view: View) -> Iterator[Problem]:
    for attribute, index, challenge in _challenges(view):
        if challenge.scheme.lower() == "basic":
            yield view.at(attribute, index, find=challenge.scheme, scheme=challenge.scheme)
