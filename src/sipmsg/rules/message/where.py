"""Header fields that no table has for such a response (RFC 3261 section 20, and the tables that extend it)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from sipmsg.registry import METHODS, WHERE, Where
from sipmsg.rules._sets import Codes, Methods
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

# Of these other rules speak, in responses with these codes to these methods.
_ELSEWHERE: Final[dict[str, tuple[str, str]]] = {
    "Alert-Info": ("*", "*"),
    "Answer-Mode": ("*", "*"),
    "Authentication-Info": ("*", "*"),
    "Contact": ("*", "MESSAGE"),
    "Error-Info": ("*", "*"),
    "Event": ("*", "*"),
    "Geolocation-Error": ("100", "*"),
    "History-Info": ("100", "*"),
    "Min-Expires": ("*", "*"),
    "Min-SE": ("*", "*"),
    "P-Refused-URI-List": ("*", "*"),
    "Path": ("*", "*"),
    "Priv-Answer-Mode": ("*", "*"),
    "Proxy-Authenticate": ("*", "*"),
    "RSeq": ("*", "*"),
    "Reason": ("100", "*"),
    "Record-Route": ("*", "REGISTER,PUBLISH"),
    "Refer-Events-At": ("*", "*"),
    "Refer-Sub": ("*", "*"),
    "Retry-After": ("*", "*"),
    "SIP-ETag": ("*", "*"),
    "Security-Server": ("*", "*"),
    "Service-Route": ("*", "*"),
    "Session-Expires": ("*", "*"),
    "Subscription-State": ("*", "*"),
    "Unsupported": ("*", "*"),
    "User-to-User": ("*", "*"),
    "WWW-Authenticate": ("*", "*"),
}

# Here the text of an RFC allows more than the tables do.
_ALLOWED: Final[dict[str, tuple[str, str]]] = {
    # RFC 6665 section 8.2.2: in any request or response.
    "Allow-Events": ("*", "*"),
    # RFC 3261 section 12.1.1: copied into every response that makes a dialog.
    "Record-Route": ("101-199", "INVITE"),
}

_EDGES: Final = sorted(
    {
        edge
        for rows in WHERE.values()
        for row in rows
        for codes in row.response_codes
        for edge in (codes.start, codes.stop)
    }
    | {100, 101, 200, 700}
)


@frozen
class Misplaced:
    """The header fields, in lower case, that do not belong into a response: by what the tables say of them."""

    inapplicable: frozenset[str]
    """Every cell of the method is ``-``."""

    of_requests: frozenset[str]
    """No row speaks of responses."""

    of_other_codes: frozenset[str]
    """No row of responses speaks of the status code."""


_NOTHING: Final = Misplaced(frozenset(), frozenset(), frozenset())


def misplaced(code: int, method: str) -> Misplaced:
    """Give the header fields that do not belong into a response with this status code to this method.

    There are none for a code outside 100 to 699: no table speaks of it.

    >>> found = misplaced(200, "BYE")
    >>> "contact" in found.inapplicable, "max-forwards" in found.of_requests, "geolocation" in found.of_other_codes
    (True, True, True)
    """
    if not 100 <= code <= 699:
        return _NOTHING
    return _misplaced(bisect_right(_EDGES, code), method if method in METHODS else "")


# Codes between two edges are alike in every row, and so are the methods without cells: the cache cannot grow.
@cache
def _misplaced(step: int, method: str) -> Misplaced:
    code = _EDGES[step - 1]
    found: dict[str, set[str]] = {"inapplicable": set(), "of_requests": set(), "of_other_codes": set()}
    for name, rows in WHERE.items():
        verdict = _verdict(rows, code, method)
        if verdict and not _is_excepted(name, code, method):
            found[verdict].add(name.lower())
    return Misplaced(**{verdict: frozenset(names) for verdict, names in found.items()})


def _verdict(rows: tuple[Where, ...], code: int, method: str) -> str:
    """Give the attribute of `Misplaced` that a header field with these rows belongs to; "" for none."""
    of_responses = [row for row in rows if row.applies != "request" and not _only_denies_others(row, method)]
    if not of_responses:
        return "of_requests"
    of_code = [row for row in of_responses if row.covers(code)]
    if not of_code:
        return "of_other_codes"
    cells = [row.cells[method] for row in of_code if method in row.cells]
    return "inapplicable" if cells and all(cell == "-" for cell in cells) else ""


def _only_denies_others(row: Where, method: str) -> bool:
    """Tell whether a row says nothing but that the header field has no use with other methods than this.

    The tables of RFC 3311 and RFC 3428 have rows without a where column for header fields that stand in requests only.
    """
    return bool(row.cells) and method not in row.cells and all(cell == "-" for cell in row.cells.values())


def _is_excepted(name: str, code: int, method: str) -> bool:
    for table in (_ELSEWHERE, _ALLOWED):
        if name in table:
            codes, methods = table[name]
            if code in Codes(codes) and method in Methods(methods):
                return True
    return False


def _tell(view: View, names: frozenset[str]) -> Result:
    if names.isdisjoint(view.names):
        return None
    return _misplacements(view, names)


def _misplacements(view: View, names: frozenset[str]) -> Iterator[Problem]:
    for name, places in view.names.items():
        if name in names:
            title = view.headers[places[0]].canonical_name
            yield view.at_row(places[0], name=title, code=view.code, method=view.method)


@rule(
    "header-not-applicable",
    "TABLE",
    scope="message",
    severity="error",
    family="where",
    requirement="No header field stands in a response to a method for which the tables say that it does not apply.",
    message="take {name} out of this {code}: it has no use in answers to {method}",
    section="20",
    quote="the UAS MUST NOT place the header field in the response",
    receiver_action="ignore the header field (section 20)",
    notes=(
        "It takes a cell - in every row for this status code; without a cell for the method nothing is said. "
        "The cells for SUBSCRIBE and NOTIFY are mostly from RFC 3265; RFC 6665, which replaces it, has no table."
    ),
    passes=response("200 BYE"),
    fails=response("200 BYE", "Contact: <sip:bob@192.0.2.4>"),
)
def header_not_applicable(view: View) -> Result:
    return _tell(view, misplaced(view.code, view.method).inapplicable)


@rule(
    "request-only-header-in-response",
    "TABLE",
    scope="message",
    severity="warning",
    family="where",
    fields=tuple(name for name, rows in WHERE.items() if any(row.applies == "request" for row in rows)),
    requirement="No header field that belongs into requests only stands in a response.",
    message="take {name} out: it stands in requests only",
    section="7.3.2",
    quote="such as a request header field in a response",
    receiver_action="ignore the header field (section 7.3.2)",
    notes="Such are Route, Max-Forwards, Authorization, Proxy-Require, Subject, Priority and In-Reply-To.",
    passes=response("200 INVITE"),
    fails=response("200 INVITE", "Max-Forwards: 70"),
)
def request_only_header_in_response(view: View) -> Result:
    return _tell(view, misplaced(view.code, view.method).of_requests)


@rule(
    "response-code-not-in-where",
    "TABLE",
    scope="message",
    severity="warning",
    family="where",
    requirement="A header field stands in responses with those status codes only that the tables have for it.",
    message="take {name} out: it is not for responses with the code {code}",
    section="20",
    quote="indicates response codes with which the header field can be used",
    receiver_action="ignore the header field (section 20)",
    notes=(
        "Where the text of an RFC allows more than the tables, the text counts: Supported in tagged provisional "
        "responses (RFC 4916 section 4.2), Record-Route in every response that makes a dialog (section 12.1.1)."
    ),
    passes=response("424 INVITE", "Geolocation: <cid:target123@biloxi.example>"),
    fails=response("200 INVITE", "Geolocation: <cid:target123@biloxi.example>"),
)
def response_code_not_in_where(view: View) -> Result:
    return _tell(view, misplaced(view.code, view.method).of_other_codes)
