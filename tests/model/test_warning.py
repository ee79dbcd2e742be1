"""Warning (RFC 3261 section 20.43)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.header_field import HeaderField
from sipmsg.model.warning import WarningValue
from sipmsg.registry import WARNING_CODES
from tests.model.tables import check_read, check_refused, equivalent

READ: list[tuple[str, object, str]] = [
    (
        "307 isi.edu \"Session parameter 'foo' not understood\"",
        (WarningValue(307, "isi.edu", "Session parameter 'foo' not understood"),),
        "307 isi.edu \"Session parameter 'foo' not understood\"",
    ),
    (
        '301 isi.edu:5060 "a, b" ,\r\n 399 [2001:db8::1]:5060 "c"',
        (WarningValue(301, "isi.edu:5060", "a, b"), WarningValue(399, "[2001:db8::1]:5060", "c")),
        '301 isi.edu:5060 "a, b", 399 [2001:db8::1]:5060 "c"',
    ),
    # RFC 3261 section 25.1: warn-agent = hostport / pseudonym; pseudonym = token
    ('300 a_b!%* "x"', (WarningValue(300, "a_b!%*", "x"),), '300 a_b!%* "x"'),
    ('300 [::1] "x"', (WarningValue(300, "[::1]", "x"),), '300 [::1] "x"'),
    ('300 192.0.2.1:65535 "x"', (WarningValue(300, "192.0.2.1:65535", "x"),), '300 192.0.2.1:65535 "x"'),
    (
        '300 10.0.0.1.example.com:1 ""',
        (WarningValue(300, "10.0.0.1.example.com:1", ""),),
        '300 10.0.0.1.example.com:1 ""',
    ),
    # RFC 3261 section 7.3.1: a fold is one blank.
    (
        '301\r\n\tisi.edu \r\n  "x"',
        (WarningValue(301, "isi.edu", "x"),),
        '301 isi.edu "x"',
    ),
    # quoted-string = SWS DQUOTE ...: what follows the one SP may be more white space.
    ('000 d \t "q\\"\\\\"', (WarningValue(0, "d", 'q"\\'),), '000 d "q\\"\\\\"'),
]
REFUSED = [
    ("", 0),
    ("307", 3),
    ("307 ", 3),
    ("307 isi.edu", 11),
    ("307 isi.edu text", 12),
    # RFC 4475 section 3.1.2.5: "has a Warning field with a status code that has more than 3 digits".
    ('1812 overture "In Progress"', 3),
    ('30 isi.edu "x"', 0),
    ('307  isi.edu "x"', 4),
    ('307\tisi.edu "x"', 3),
    ('307 isi.edu\t"x"', 11),
    ('307 isi.edu"x"', 11),
    ('307 a_b:5060 "x"', 7),
    ('307 isi.edu: "x"', 11),
    ('307 2001:db8::1 "x"', 8),
    ('307 a@b "x"', 5),
    ('307 isi.edu "x', 12),
    ('307 isi.edu "x",', 16),
    ('307 isi.edu "x" 308 isi.edu "y"', 15),
    ('307 isi.edu "x";y', 15),
]


@pytest.mark.parametrize(("wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(wire: str, value: object, canonical: str) -> None:
    check_read("Warning", wire, value, canonical)


@pytest.mark.parametrize(("wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(wire: str, position: int) -> None:
    check_refused("Warning", wire, position)


def test_the_agent_is_compared_as_a_host_and_the_text_octet_by_octet() -> None:
    assert equivalent("Warning", '370 Isi.EDU "x"', '370 isi.edu "x"')
    assert not equivalent("Warning", '370 isi.edu "x"', '370 isi.edu "X"')
    assert not equivalent("Warning", '370 isi.edu "x"', '371 isi.edu "x"')
    assert not equivalent("Warning", '370 isi.edu "x"', '370 isi.edu:5060 "x"')


tokens = st.text("abcXYZ019-.!%*_+`'~", min_size=1, max_size=8)
hosts = st.sampled_from(["a", "isi.edu", "a.b.", "192.0.2.1", "[::]", "[2001:db8::192.0.2.1]"])
agents = tokens | hosts | st.builds("{}:{}".format, hosts, st.integers(0, 65535))
texts = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]))


@given(st.lists(st.builds(WarningValue, st.integers(0, 999), agents, texts), min_size=1, max_size=3))
def test_any_warnings_are_read_as_they_are_written(warnings: list[WarningValue]) -> None:
    assert HeaderField("Warning", tuple(warnings)).value == tuple(warnings)


@pytest.mark.parametrize("code", sorted(WARNING_CODES))
def test_every_registered_warning_can_be_written(code: int) -> None:
    warning = WarningValue(code, "a.example", WARNING_CODES[code].text)
    assert HeaderField("Warning", warning).value == (warning,)
