"""Asking one rule about a request and its response."""

from __future__ import annotations

from sipmsg.rules.examples import MessageExample, RequestExample, exchange


def told(rule: str, asked: RequestExample, answered: MessageExample) -> list[str]:
    """Give what one rule says: of each finding the text that it points at, in the response."""
    report = exchange(asked, answered).report(select=(rule,))
    octets = bytes(report.messages[0])
    texts = []
    for finding in report:
        assert finding.rule == rule, str(finding)
        assert finding.subject == 0
        assert finding.span is not None
        texts.append(octets[slice(*finding.span)].decode())
    return texts
