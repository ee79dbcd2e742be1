"""Write docs/header_fields.md from the registry and the model; a test compares the page with the code."""

from __future__ import annotations

from pathlib import Path

from sipmsg.model.fields import FIELDS, Listed, Repeated
from sipmsg.registry import HEADER_FIELDS

PAGE = Path(__file__).parent / "header_fields.md"
HEAD = """# Header fields

Every registered header field, in alphabetical order. The attribute is the one of a message: `response.retry_after`. A
field without one has no public grammar here, or none at all; it is kept raw, and `response.headers["Name"]` gives its
text.

"""


def page() -> str:
    """Give the text of the page."""
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


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
