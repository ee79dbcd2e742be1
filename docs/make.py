"""Write the pages that follow from the code: header_fields.md and rules.md; a test compares them with it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from sipmsg.model.fields import FIELDS, Listed, Repeated
from sipmsg.registry import HEADER_FIELDS
from sipmsg.rules.catalogue import RULES
from sipmsg.rules.explained_rules import SCOPES
from sipmsg.rules.left_out import LEFT_OUT

FOLDER = Path(__file__).parent
HEAD = """# Header fields

Every registered header field, in alphabetical order. The attribute is the one of a message: `response.retry_after`. A
field without one has no public grammar here, or none at all; it is kept raw, and `response.headers["Name"]` gives its
text.

"""


RULES_HEAD = """# Rules

Every rule that `sipmsg.check` and `sipmsg check` ask, by what they need to judge and by family. `sipmsg explain ID`
says more of each, with a message that passes and one that fails. A rule that is off is asked when it is selected by
name. The page is made from the catalogue; see [checking.md](checking.md) for how to select.
"""


def header_fields() -> str:
    """Give the text of header_fields.md."""
    typed = [info for info in HEADER_FIELDS.values() if info.attribute in FIELDS]
    raw = [info for info in HEADER_FIELDS.values() if info.attribute not in FIELDS]
    lines = [
        HEAD,
        f"## Typed ({len(typed)})\n\n| header field | attribute | value | defined in |\n| --- | --- | --- | --- |\n",
    ]
    for info in sorted(typed, key=lambda info: info.name.lower()):
        field = FIELDS[info.attribute]
        name = field.type.__name__
        value = f"tuple of `{name}`" if isinstance(field, (Listed, Repeated)) else f"`{name}` or None"
        compact = f" (`{info.compact}`)" if info.compact else ""
        lines.append(f"| {info.name}{compact} | `{info.attribute}` | {value} | {', '.join(info.rfcs)} |\n")
    lines.append(f"\n## Raw ({len(raw)})\n\n| header field | defined in | why |\n| --- | --- | --- |\n")
    for info in sorted(raw, key=lambda info: info.name.lower()):
        reason = "the ABNF is in a specification that is not public here"
        if info.status in ("deprecated", "reserved"):
            reason = info.description.rstrip(".")
        lines.append(f"| {info.name} | {', '.join(info.rfcs)} | {reason} |\n")
    return "".join(lines)


def rules() -> str:
    """Give the text of rules.md."""
    lines = [RULES_HEAD]
    for scope, needs in SCOPES.items():
        chosen = [rule for rule in RULES.values() if rule.scope == scope]
        lines.append(f"\n## Scope {scope} ({len(chosen)})\n\nJudged from {needs}.\n")
        for family, group in groupby(sorted(chosen, key=lambda rule: rule.family), key=lambda rule: rule.family):
            lines.append(f"\n### {family}\n\n| rule | severity | codes | methods | default | demands | source |\n")
            lines.append("| --- | --- | --- | --- | --- | --- | --- |\n")
            for rule in group:
                cells = [f"`{rule.id}`", rule.severity, _set(rule.codes.text), _set(rule.methods.text)]
                cells += ["on" if rule.default else "off", rule.requirement, rule.citation]
                lines.append(f"| {' | '.join(map(_cell, cells))} |\n")
    lines.append(f"\n## Left out ({len(LEFT_OUT)})\n\nWhat the RFCs demand, and no check can tell.\n\n")
    lines.append("| rule | why |\n| --- | --- |\n")
    lines += (f"| `{id}` | {_cell(reason)} |\n" for id, reason in LEFT_OUT.items())
    return "".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*")


def _set(text: str) -> str:
    """Write a set of codes or methods in words: ``*`` is all, ``!`` takes out."""
    parts = text.split(",")
    inside = [part for part in parts if part[0] not in "!*"]
    outside = [part[1:] for part in parts if part[0] == "!"]
    return (", ".join(inside) or "all") + (f" but {', '.join(outside)}" if outside else "")


PAGES: dict[str, Callable[[], str]] = {"header_fields.md": header_fields, "rules.md": rules}
"""The name of each page and the function that gives its text."""


if __name__ == "__main__":
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8")
