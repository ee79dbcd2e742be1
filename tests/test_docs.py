"""The pages say what the code does."""

from __future__ import annotations

import runpy
from pathlib import Path

from sipmsg.model.fields import FIELDS
from sipmsg.parsing import grammar
from sipmsg.registry import HEADER_FIELDS
from sipmsg.rules import RULES

ROOT = Path(__file__).parents[1]


def test_the_pages_are_what_the_code_gives() -> None:
    pages = runpy.run_path(str(ROOT / "docs" / "make.py"))["PAGES"]
    assert set(pages) == {"header_fields.md", "rules.md"}
    for name, page in pages.items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == page(), f"run docs/make.py for {name}"


def test_what_has_a_grammar_has_an_attribute_and_the_other_way_round() -> None:
    ruled = {info.attribute for info in HEADER_FIELDS.values()} & grammar.families().keys()
    assert ruled == set(FIELDS)
    assert len(FIELDS) > 100


def test_all_of_rfc_3261_section_20_is_typed() -> None:
    names = """
        Accept Accept-Encoding Accept-Language Alert-Info Allow Authentication-Info Authorization Call-ID Call-Info
        Contact Content-Disposition Content-Encoding Content-Language Content-Length Content-Type CSeq Date
        Error-Info Expires From In-Reply-To Max-Forwards Min-Expires MIME-Version Organization Priority
        Proxy-Authenticate Proxy-Authorization Proxy-Require Record-Route Reply-To Require Retry-After Route Server
        Subject Supported Timestamp To Unsupported User-Agent Via Warning WWW-Authenticate
    """.split()
    assert len(names) == 44
    assert {HEADER_FIELDS[name].attribute for name in names} <= FIELDS.keys()


def test_the_readme_tells_how_many_rules_there_are() -> None:
    assert (ROOT / "README.md").read_text(encoding="utf-8").count(f"{len(RULES)} rules") == 2
