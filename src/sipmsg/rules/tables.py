"""Families of rules that are tables: one line a rule, the function and the examples follow from it."""

from __future__ import annotations

from typing import Any

from sipmsg.rules._sets import Codes, Methods
from sipmsg.rules.examples import response
from sipmsg.rules.rule import NOT_APPLICABLE, Level, Result, Rule, make
from sipmsg.rules.view import View


def carries(
    id: str, level: Level, name: str, codes: str, methods: str = "*", *, content: str = "", **record: Any
) -> Rule:
    """Make the rule that responses with these codes to these methods have a header field.

    ``content`` says what to put into it. The example that passes is a response that `fitting_fields` makes whole.

    >>> rule = carries("allow-in-405", "MUST", "Allow", "405", section="21.4.6", content="the methods that it takes")
    >>> rule.requirement, rule.message
    ('A 405 has Allow.', 'add Allow with the methods that it takes')
    """
    sample = f"{Codes(codes).sample} {Methods(methods).sample}"
    extra = record.pop("extra", ())

    def check(view: View) -> Result:
        return None if name.lower() in view.names else view.missing(name)

    word = "has" if level in ("MUST", "TABLE", "MUST NOT") else "should have" if level == "SHOULD" else "may have"
    record.setdefault("requirement", f"{_subject(codes, methods)} {word} {name}.")
    record.setdefault("message", f"add {name}" + (f" with {content}" if content else ""))
    record.setdefault("passes", response(sample, *extra))
    record.setdefault("fails", response(sample, f"-{name}"))
    return make(id, level, scope="message", codes=codes, methods=methods, check=check, **record)


def confined(
    id: str, level: Level, name: str, sample: str, *, value: str, codes: str = "*", methods: str = "*", **record: Any
) -> Rule:
    """Make the rule that a header field does not stand in responses with these codes to these methods.

    ``sample`` is a code and method where it may not stand, ``value`` a value for it.

    >>> rule = confined("sip-etag-out-of-place", "TABLE", "SIP-ETag", "404 PUBLISH", value="dx2", codes="300-699",
    ...     requirement="No SIP-ETag but in a 2xx.", section="11.3", severity="error")
    >>> rule.fields, rule.message
    (('sip-etag',), 'take SIP-ETag out of this response')
    """
    lower = name.lower()

    def check(view: View) -> Result:
        if methods != "*" and not view.method:
            return NOT_APPLICABLE
        return view.at_row(view.names[lower][0])

    record.setdefault("message", f"take {name} out of this response")
    record.setdefault("passes", response(sample))
    record.setdefault("fails", response(sample, f"{name}: {value}"))
    return make(id, level, scope="message", codes=codes, methods=methods, fields=(name,), check=check, **record)


def answers_only(id: str, level: Level, codes: str, methods: str, **record: Any) -> Rule:
    """Make the rule that responses with these codes do not answer these methods; every such response breaks it.

    Nothing is said where the method cannot be read.

    >>> rule = answers_only("no-555-elsewhere", "TABLE", "555", "!REGISTER", requirement="555 answers REGISTER only.",
    ...     section="8.1", severity="warning", passes=response("555 REGISTER"))
    >>> rule.message
    'send another status code: a request with the method {method} does not get {code}'
    """

    def check(view: View) -> Result:
        if not view.method:
            return NOT_APPLICABLE
        return view.at_start_line(str(view.code), code=view.code, method=view.method)

    record.setdefault("message", "send another status code: a request with the method {method} does not get {code}")
    record.setdefault("fails", response(f"{Codes(codes).sample} {Methods(methods).sample}"))
    return make(id, level, scope="message", codes=codes, methods=methods, check=check, **record)


def _subject(codes: str, methods: str) -> str:
    what = "A response" if codes == "*" else f"A {_class(codes)}"
    return what if methods == "*" else f"{what} to {methods.replace(',', ' or ')}"


def _class(codes: str) -> str:
    return f"{codes[0]}xx" if codes[1:] == f"00-{codes[0]}99" else codes.replace(",", " or ")
