"""Parameters: none stands twice in one value (RFC 3261 sections 7.3.1 and 19.1.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sipmsg.model.fields import FIELDS, Single
from sipmsg.model.params import Params
from sipmsg.registry import BY_ATTRIBUTE
from sipmsg.rules.examples import response
from sipmsg.rules.rule import Problem, Result, rule
from sipmsg.rules.view import View

# P-Charging-Function-Addresses repeats its parameters on purpose (RFC 7315), and of Session-ID another
# rule speaks.
_ATTRIBUTES = {
    BY_ATTRIBUTE[attribute].name.lower(): attribute
    for attribute in FIELDS
    if attribute not in ("p_charging_function_addresses", "session_id")
}
_ICID = "icid-value"
_WORD = re.compile(rb";\s*+([^\s;=,>]*+)")


@rule(
    "duplicate-parameter",
    "MUST NOT",
    scope="message",
    family="structure",
    role="any",
    requests=True,
    requirement="No parameter stands twice in one value of a header field, or in one URI.",
    message="keep one parameter {parameter} in {name}",
    section="7.3.1",
    quote="any given parameter-name MUST NOT appear more than once",
    receiver_action="use the first",
    notes="Names are compared without regard to case. RFC 3261 section 19.1.1 says the same of URIs.",
    passes=response("200 BYE"),
    fails=response("200 BYE", "To: Bob <sip:bob@biloxi.example>;tag=a6c85cf;tag=8321234356"),
)
def duplicate_parameter(view: View) -> Result:
    # Most rows have no word twice behind semicolons, which is much cheaper to see than to look at values.
    rows = [field for field in view.headers if field.raw.count(b";") > 1 and _may_repeat(field.raw)]
    if not rows and not view.is_request and "p-charging-vector" not in view.names:
        return None
    return _duplicates(view, {field.canonical_name.lower() for field in rows})


def _may_repeat(raw: bytes) -> bool:
    """Tell whether the words behind the semicolons of a row are not all different."""
    words = _WORD.findall(raw.lower())
    return len(set(words)) < len(words)


def _duplicates(view: View, names: Iterable[str]) -> Iterator[Problem]:
    for name in names:
        attribute = _ATTRIBUTES.get(name)
        if attribute is None:
            continue
        value = getattr(view, attribute)
        if isinstance(FIELDS[attribute], Single):
            yield from _twice(view, attribute, None, value)
        else:
            for index, item in enumerate(value):
                yield from _twice(view, attribute, index, item)
    # The first parameter of P-Charging-Vector is a value by itself.
    charging = view.p_charging_vector if "p-charging-vector" in view.names else None
    if charging is not None and _ICID in charging.params:
        yield view.at(
            "p_charging_vector", None, f"params.{_ICID}", f";{_ICID}", parameter=_ICID, name="P-Charging-Vector"
        )
    for parameter in _repeated(getattr(view.request_uri, "params", None)):
        yield view.at_start_line(find=f";{parameter}", parameter=parameter, name="the Request-URI")


def _twice(view: View, attribute: str, index: int | None, value: object) -> Iterator[Problem]:
    for inside in ("params", "uri.params"):
        holder = value if inside == "params" else getattr(value, "uri", None)
        params = getattr(holder, "params", None)
        if params:
            name = BY_ATTRIBUTE[attribute].name
            for parameter in _repeated(params):
                path = f"{inside}.{parameter}"
                yield view.at(attribute, index, path, find=f";{parameter}", parameter=parameter, name=name)


def _repeated(params: object) -> Iterator[str]:
    """Give each name that stands twice, once, in lower case."""
    if not isinstance(params, Params) or len(params.pairs) < 2:
        return
    seen: set[str] = set()
    told: set[str] = set()
    for key, _ in params.pairs:
        name = key.lower()
        if name in seen and name not in told:
            told.add(name)
            yield name
        seen.add(name)
