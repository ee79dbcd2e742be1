"""A rule: what an RFC demands, as data with a function that tells whether a subject keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any, Final, Literal, Protocol, SupportsIndex, TypeAlias

from attrs import field, frozen

from sipmsg.findings import Finding, Severity, printable
from sipmsg.rules._sets import Codes, Methods

Level = Literal["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY", "INFO", "TABLE", "GRAMMAR", "POLICY"]
"""The RFC's own word; ``TABLE`` where only a table says it, ``GRAMMAR`` where only the ABNF does."""

Scope = Literal["message", "transport", "exchange", "transaction", "forking"]
"""The least that decides a rule: one message; how it came; the request as well; all of a transaction; a fork."""

Role = Literal["uas", "registrar", "proxy", "uac", "any"]
"""Who is at fault when the rule is broken."""

SEVERITIES: Mapping[str, Severity] = {
    "MUST": "error",
    "MUST NOT": "error",
    "GRAMMAR": "error",
    "SHOULD": "warning",
    "SHOULD NOT": "warning",
    "MAY": "info",
    "INFO": "info",
}
"""The severity of each level where the rule does not give its own."""

POLICY: Final = "sipmsg policy"
"""The source of what no RFC says and this project wants all the same."""

_LONGEST = 80


class NotApplicable(Enum):
    """The result of a rule that does not speak of what it was given."""

    NOT_APPLICABLE = "not applicable"


NOT_APPLICABLE: Final = NotApplicable.NOT_APPLICABLE


@frozen
class Problem:
    """One place where a rule is broken: path, span in the wire bytes, the values that its sentence names.

    ``subject`` is the index of the message it speaks of, in the report.
    """

    path: str
    span: tuple[int, int] | None
    values: Mapping[str, object]
    subject: int = 0


Result: TypeAlias = Problem | Iterable[Problem] | NotApplicable | None
"""What a rule's function gives: None or no problem where the rule is kept."""


class Example(Protocol):
    """What a rule is shown by: str() gives its text, ``report()`` checks it."""

    def report(self, select: Iterable[str] = ("default",), ignore: Iterable[str] = ()) -> Any:
        """Check it; gives a `Report`."""


@frozen(eq=False, kw_only=True)
class Rule:
    """One rule of the catalogue: id, citation, what it demands, examples, and the function that judges.

    A rule is called with its subject, as its scope has it. ``codes`` and ``methods`` are those it speaks of (the
    method is that of CSeq); with ``fields`` it speaks only of messages in which one of these header fields stands.

    >>> from sipmsg.rules import RULES
    >>> rule = RULES["allow-required-405"]
    >>> rule.level, rule.severity, rule.citation, rule.speaks_of(405, "INVITE"), rule.speaks_of(404, "INVITE")
    ('MUST', 'error', 'RFC 3261 section 21.4.6', True, False)
    """

    id: str
    """Stable, in kebab-case: the fault or the need."""

    level: Level
    severity: Severity
    scope: Scope
    codes: Codes
    methods: Methods
    role: Role
    family: str
    """The topic, to select by."""

    requirement: str
    """The rule in one sentence."""

    message: str
    """What to do when it is broken; ``{name}`` stands for a value of the problem at hand."""

    rfc: str
    """The document that says so, such as ``RFC 3261``; `POLICY` where none does."""

    section: str
    quote: str
    """At most 25 words of that section."""

    receiver_action: str
    """What a receiver of the broken message may do; "" where nothing is said."""

    default: bool
    """Whether it is on unless selected otherwise."""

    passes: Example
    fails: Example
    notes: str
    since: str
    """The version it came in."""

    fields: tuple[str, ...]
    """Header fields, in lower case, of which one must be there; () where that does not matter."""

    refines: tuple[str, ...]
    """Findings of the parser (``syntax-cseq``) in whose place this rule's stand where both point at one line."""

    requests: bool
    """Whether it holds for requests, too."""

    unreadable: bool
    """Whether it speaks only of values that cannot be read, so that it is asked only where there is one."""

    on: tuple[str, ...]
    """Of a rule that judges a history: what must have happened just now for it to be asked."""

    check: Callable[[Any], Result] = field(repr=False)

    @property
    def citation(self) -> str:
        """RFC and section in words."""
        return f"{self.rfc} section {self.section}" if self.section else self.rfc

    def speaks_of(self, code: int, method: str) -> bool:
        """Tell whether the rule speaks of responses with this status code to this method."""
        return code in self.codes and method in self.methods

    def __call__(self, subject: Any) -> Result:
        return self.check(subject)

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        """A rule of the catalogue is copied as itself and pickled by its id: its function cannot be."""
        from sipmsg.rules.catalogue import RULES

        return (_by_id, (self.id,)) if RULES.get(self.id) is self else super().__reduce_ex__(protocol)

    def finding(self, problem: Problem) -> Finding:
        """Make the finding for a problem."""
        sentence = _fill(self.message, problem.values)
        return Finding(self.id, self.severity, problem.path, problem.span, sentence, self.citation, problem.subject)


def _by_id(id: str) -> Rule:
    """Give the rule of the catalogue that was pickled by its id."""
    from sipmsg.rules.catalogue import RULES

    return RULES[id]


def _fill(template: str, values: Mapping[str, object]) -> str:
    """Put the values into the sentence: safe to show, cut where they are long."""
    shown = {}
    for name, value in values.items():
        text = str(value)
        shown[name] = printable(text if len(text) <= _LONGEST else text[:_LONGEST] + "...")
    return template.format_map(shown)


def make(
    id: str,
    level: Level,
    *,
    scope: Scope,
    check: Callable[[Any], Result],
    requirement: str,
    message: str,
    section: str,
    passes: Example,
    fails: Example,
    rfc: str = "RFC 3261",
    quote: str = "",
    severity: Severity | None = None,
    codes: str = "*",
    methods: str = "*",
    role: Role = "uas",
    family: str = "",
    receiver_action: str = "",
    default: bool = True,
    notes: str = "",
    since: str = "0.2",
    fields: tuple[str, ...] = (),
    refines: tuple[str, ...] = (),
    requests: bool = False,
    unreadable: bool = False,
    on: tuple[str, ...] = ("response",),
) -> Rule:
    """Make a rule of its record and its function; the severity follows from the level unless given."""
    return Rule(
        id=id,
        level=level,
        severity=severity or SEVERITIES[level],
        scope=scope,
        codes=Codes(codes),
        methods=Methods(methods),
        role=role,
        family=family,
        requirement=requirement,
        message=message,
        rfc=rfc,
        section=section,
        quote=quote,
        receiver_action=receiver_action,
        default=default,
        passes=passes,
        fails=fails,
        notes=notes,
        since=since,
        fields=tuple(name.lower() for name in fields),
        refines=refines,
        requests=requests,
        unreadable=unreadable,
        on=on,
        check=check,
    )


def rule(id: str, level: Level, *, scope: Scope, **record: Any) -> Callable[[Callable[[Any], Result]], Rule]:
    """Turn the function below it into a rule; the keywords are those of `make`."""

    def decorate(check: Callable[[Any], Result]) -> Rule:
        return make(id, level, scope=scope, check=check, **record)

    return decorate
