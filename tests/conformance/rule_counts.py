"""How often each rule is broken in the corpus: ``python -m tests.conformance.rule_counts --write`` commits anew."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import sipmsg
from tests.corpus import messages

PAGE = Path(__file__).parent / "rule_counts.tsv"
HEAD = "rule\tseverity\tmessages\tfindings\n"


def counted() -> str:
    """Check every message of the corpus by all rules that one message decides, and give the table."""
    found: Counter[tuple[str, str]] = Counter()
    touched: Counter[tuple[str, str]] = Counter()
    for _, data in messages().values():
        try:
            report = sipmsg.check(data, select=("all",))
        except sipmsg.SipError:
            continue
        assert not report.crashed, report
        kinds = [(finding.rule, finding.severity) for finding in report]
        found.update(kinds)
        touched.update(set(kinds))
    rows = [f"{rule}\t{severity}\t{touched[rule, severity]}\t{found[rule, severity]}\n" for rule, severity in found]
    return HEAD + "".join(sorted(rows))


if __name__ == "__main__":
    if "--write" in sys.argv:
        PAGE.write_text(counted(), encoding="utf-8")
    else:
        print(counted())
