"""The page on a name: always the same headings in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import Factory, define

from sipmsg.rules.rule import Rule

HEADINGS = ("Meaning", "Must carry", "Who may send it", "What the receiver may do", "Rules", "Citations")
"""The headings of every page; that of a rule has ``Examples`` behind them."""

NOTHING = "Nothing is said of that."


def bullets(items: Iterable[str]) -> str:
    """Give a list in Markdown, or "" for none."""
    return "\n".join(f"- {item}" for item in items)


@define
class Page:
    """What is known of a name, one attribute for each heading; "" where nothing is."""

    title: str
    meaning: str
    carries: str = ""
    sender: str = ""
    receiver: str = ""
    rules: list[Rule] = Factory(list)
    more_rules: str = ""
    """A line behind the rules, on those that are not listed."""

    citations: list[str] = Factory(list)
    examples: str = ""

    def _sections(self) -> Iterator[tuple[str, str]]:
        listed = bullets(f"`{rule.id}` ({rule.severity}): {rule.requirement} {rule.citation}." for rule in self.rules)
        rules = "\n\n".join(filter(None, (listed, self.more_rules))) or "No rule speaks of it."
        cited = dict.fromkeys((*self.citations, *(rule.citation for rule in self.rules)))
        texts = (self.meaning, self.carries, self.sender, self.receiver, rules, bullets(cited))
        yield from zip(HEADINGS, texts, strict=True)
        if self.examples:
            yield "Examples", self.examples

    def __str__(self) -> str:
        sections = (f"## {heading}\n\n{_text(text) or NOTHING}\n" for heading, text in self._sections())
        return f"# {self.title}\n\n" + "\n".join(sections)


def _text(text: str) -> str:
    return text.strip().replace("\u00a7", "section ")
