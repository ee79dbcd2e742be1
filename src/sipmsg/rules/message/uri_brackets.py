"""URIs that need angle brackets (RFC 8217)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sipmsg.model.address import Address
from sipmsg.model.uri import TelUri
from sipmsg.registry import BY_ATTRIBUTE, HEADER_FIELDS
from sipmsg.rules.examples import response
from sipmsg.rules.message._words import bare
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

# Where a name-addr or an addr-spec may stand.
_CHOICE = (
    "From",
    "To",
    "Contact",
    "Reply-To",
    "Refer-To",
    "Referred-By",
    "P-Asserted-Identity",
    "P-Preferred-Identity",
    "P-Refused-URI-List",
    "Permission-Missing",
)
_ADDRESSES = (*_CHOICE, "Route", "Record-Route", "Path", "Service-Route", "P-Associated-URI")
_ATTRIBUTES = {name.lower(): HEADER_FIELDS[name].attribute for name in _ADDRESSES}
_WITHOUT_PARAMS = ("p-asserted-identity", "p-preferred-identity")

_SCHEME = r"(?:(?:^|,)[ \t]*+)([A-Za-z][A-Za-z0-9+.\-]*+:"
# A question mark before any semicolon, or a comma or semicolon in the user part.
_UNBRACKETED = re.compile(
    _SCHEME + r"(?:[^\s,;?:@]*+(?::[^\s,;?:@]*+)?(?:@[^\s,;?@]*+)?\?|[^\s,;:@?]*+[,;][^\s:@?]*+@))"
)
_PARAMETER = re.compile(_SCHEME + r"[^\s,;?]*+;)")
_REST = re.compile(r"[\s,;]")
_HEADERS_BEHIND_PARAMETER = re.compile(_SCHEME + r"[^\s,?]*+\?)")

_SIP_PARAMETERS = frozenset({"transport", "lr", "maddr", "ttl", "user", "method", "ob", "gr"})
_TEL_PARAMETERS = frozenset({"phone-context", "isub", "ext"})


@rule(
    "name-addr-required",
    "MUST NOT",
    scope="message",
    family="structure",
    role="any",
    fields=_CHOICE,
    refines=tuple(f"syntax-{name.lower()}" for name in _CHOICE),
    requests=True,
    unreadable=True,
    requirement=(
        "A URI that has a comma, a semicolon or a question mark in it stands in angle brackets wherever these are a "
        "choice."
    ),
    message="put angle brackets around the URI {uri} in {name}",
    rfc="RFC 8217",
    section="3",
    quote="MUST NOT be used if its value would contain a comma, semicolon, or question mark",
    receiver_action="what stands behind a semicolon is a parameter of the header field",
    notes=(
        "It is told where the value cannot be read otherwise: a question mark, or a comma or semicolon before @. What "
        "stands behind a semicolon at the end is formally a parameter of the header field, but for P-Asserted-Identity "
        "and P-Preferred-Identity, which have none; see uri-param-outside-brackets."
    ),
    passes=response("302 INVITE", "Contact: <sip:bob@192.0.2.8?priority=urgent>"),
    fails=response("302 INVITE", "Contact: sip:bob@192.0.2.8?priority=urgent"),
)
def name_addr_required(view: View) -> Iterator[Problem]:
    for name, places in view.broken.items():
        if name not in _ATTRIBUTES:
            continue
        for place in places:
            text = bare(view.headers[place].text)
            match = _UNBRACKETED.search(text) or _HEADERS_BEHIND_PARAMETER.search(text)
            if match is None and name in _WITHOUT_PARAMS:
                match = _PARAMETER.search(text)
            if match is not None:
                field = view.headers[place].canonical_name
                uri = match[1] + _REST.split(text[match.end(1) :], maxsplit=1)[0]
                yield view.at_row(place, find=uri, uri=uri, name=field)


@rule(
    "uri-param-outside-brackets",
    "MUST NOT",
    severity="warning",
    scope="message",
    family="structure",
    role="any",
    fields=_ADDRESSES,
    requests=True,
    requirement="Parameters of a URI do not stand outside its angle brackets, as parameters of the header field.",
    message="move the parameter {parameter} of {name} into the angle brackets, it belongs to the URI",
    rfc="RFC 8217",
    section="3",
    quote="any URI parameters MUST be contained within angle brackets",
    notes=(
        "Told of transport, lr, maddr, ttl, user, method, ob, gr, and of phone-context, isub and ext of tel URIs. "
        "Formally such a parameter is legal: no header field defines it, and none forbids it."
    ),
    passes=response("200 INVITE", "Contact: <sip:bob@192.0.2.4;transport=tcp>"),
    fails=response("200 INVITE", "Contact: sip:bob@192.0.2.4;transport=tcp"),
)
def uri_param_outside_brackets(view: View) -> Result:
    return (
        view.at(attribute, index, f"params.{key}", f";{key}", parameter=key, name=BY_ATTRIBUTE[attribute].name)
        for attribute, index, address in _addresses(view)
        for key, _ in address.params.pairs
        if key.lower() in (_TEL_PARAMETERS if isinstance(address.uri, TelUri) else _SIP_PARAMETERS)
    )


def _addresses(view: View) -> Iterator[tuple[str, int | None, Address]]:
    """Give the addresses that have parameters, with the attribute and the index of each."""
    for name in view.names:
        if name in _ATTRIBUTES:
            value = getattr(view, _ATTRIBUTES[name])
            if not isinstance(value, tuple):
                if value is not None and value.params.pairs:
                    yield _ATTRIBUTES[name], None, value
                continue
            for index, address in enumerate(value):
                if address.params.pairs:
                    yield _ATTRIBUTES[name], index, address
