"""What a proxy sends upstream: responses as they came, but for its own Via, challenges and contacts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sipmsg.model.header_field import HeaderField
from sipmsg.model.headers import Headers
from sipmsg.model.message import Response
from sipmsg.rules.fork_branch import Got
from sipmsg.rules.targets import target_key

CHALLENGES = ("WWW-Authenticate", "Proxy-Authenticate")
CHALLENGING = (401, 407)

# The first value of a comma list with its comma; commas in quotes are its own.
_FIRST = re.compile(r'(?:[^,"]++|"(?:[^"\\]|\\.)*+"|")*+,[ \t]*+', re.DOTALL)


def without_top_via(response: Response) -> Response:
    """Give the response without its first Via value, every other octet as it is (RFC 3261 section 16.7 step 3)."""
    places = response.headers.places("Via")
    if not places:
        return response
    rows = list(response.headers)
    row = rows[places[0]]
    first = _FIRST.match(row.text)
    if first is None:
        del rows[places[0]]
    else:
        rest = row.text[first.end() :]
        rows[places[0]] = HeaderField.from_raw(f"{row.name}: {rest}\r\n".encode("utf-8", "surrogateescape"))
    return response.evolve(headers=Headers(rows))


def with_challenges(response: Response, others: Iterable[Response]) -> Response:
    """Give a 401 or 407 with the challenges of others added, each as it is and once (section 16.7 step 7)."""
    seen = {(row.canonical_name, row.text) for row in challenges(response)}
    more: list[HeaderField] = []
    for other in others:
        for row in challenges(other):
            if (row.canonical_name, row.text) not in seen:
                seen.add((row.canonical_name, row.text))
                more.append(row)
    return response.evolve(headers=Headers((*response.headers, *more))) if more else response


def challenges(response: Response) -> Iterator[HeaderField]:
    """Give the header fields of a response that challenge its client."""
    for name in CHALLENGES:
        yield from response.headers.fields(name)


def forwarded(got: Got, challenging: Iterable[Got] = ()) -> Response:
    """Give what goes upstream of a response that was received; contacts that were recursed on are out (step 4)."""
    assert got.view is not None
    assert isinstance(got.view.message, Response)
    response = without_top_via(got.view.message)
    if got.tried:
        kept = tuple(contact for contact in got.view.contact if target_key(contact.uri) not in got.tried)
        response = response.evolve(contact=kept or None)
    if got.code in CHALLENGING:
        others = (other.view.message for other in challenging if other.view is not None and other is not got)
        response = with_challenges(response, (other for other in others if isinstance(other, Response)))
    return response
