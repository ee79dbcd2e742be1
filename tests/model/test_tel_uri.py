"""tel URIs (RFC 3966)."""

from __future__ import annotations

import pytest
from hypothesis import given

from sipmsg.model.uri import TelUri

from .uris import tel_uris

EXAMPLES = [
    ("tel:+1-201-555-0123", TelUri("+1-201-555-0123")),
    ("tel:7042;phone-context=example.com", TelUri("7042", params={"phone-context": "example.com"})),
    ("tel:863-1234;phone-context=+1-914-555", TelUri("863-1234", params={"phone-context": "+1-914-555"})),
    ("tel:+1;isub=a@b?c=d,e;ext=12", TelUri("+1", params={"isub": "a@b?c=d,e", "ext": "12"})),
    ("tel:+1;isub-encoding=nsap", TelUri("+1", params={"isub-encoding": "nsap"})),
    ("tel:*#A.(b)", TelUri("*#A.(b)")),
    (
        "tel:+1-202-533-1234;npdi;rn=+1-202-544-0000",
        TelUri("+1-202-533-1234", params={"npdi": None, "rn": "+1-202-544-0000"}),
    ),
    (
        "tel:+1;tgrp=TG-1/x;trunk-context=example.com",
        TelUri("+1", params={"tgrp": "TG-1/x", "trunk-context": "example.com"}),
    ),
]


@pytest.mark.parametrize(("text", "uri"), EXAMPLES)
def test_it_is_read_and_printed(text: str, uri: TelUri) -> None:
    assert TelUri.parse(text) == uri
    assert str(uri) == text


def test_parts() -> None:
    uri = TelUri.parse(
        "TEL:(0)12.34-5;PHONE-CONTEXT=+44;ext=9-9;isub=12;npdi;enumdi;cic=+1-6789;verstat=No-TN-Validation"
    )
    assert (uri.scheme, uri.number, uri.digits, uri.is_global) == ("tel", "(0)12.34-5", "012345", False)
    assert (uri.phone_context, uri.ext, uri.isub, uri.npdi, uri.enumdi) == ("+44", "9-9", "12", True, True)
    assert (uri.cic, uri.verstat, uri.rn) == ("+1-6789", "No-TN-Validation", None)
    assert TelUri.parse("tel:+44").is_global


# RFC 3966 section 4.
@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("tel:+1-201-555-0123", "tel:+12015550123", True),
        ("tel:+1(201)555.0123", "TEL:+1-201-555-0123", True),
        ("tel:+12015550123", "tel:12015550123", False),
        ("tel:+1", "tel:+2", False),
        ("tel:7042;phone-context=example.com", "tel:70-42;Phone-Context=EXAMPLE.com", True),
        ("tel:7042;phone-context=example.com", "tel:7042;phone-context=example.org", False),
        ("tel:7042;phone-context=+1-914", "tel:7042;phone-context=+1.9(14)", True),
        ("tel:7042;phone-context=a-b.c", "tel:7042;phone-context=ab.c", False),
        ("tel:7042;phone-context=example.com", "tel:7042", False),
        ("tel:+1;a=1;b=2", "tel:+1;B=2;A=1", True),
        ("tel:+1;a=1", "tel:+1;a=1;b=2", False),
        ("tel:+1;a=x", "tel:+1;a=X", True),
        ("tel:+1;a=x", "tel:+1;a=y", False),
        ("tel:+1;a", "tel:+1;a=x", False),
        ("tel:+1;ext=12-34", "tel:+1;ext=1234", True),
        ("tel:+1;isub=12-34", "tel:+1;isub=1234", False),
        ("tel:+1;isub=%61", "tel:+1;isub=a", True),
        ("tel:*21#a;phone-context=h", "tel:*21#A;phone-context=h", True),
    ],
)
def test_comparison(one: str, two: str, same: bool) -> None:
    assert TelUri.parse(one).equivalent(TelUri.parse(two)) is same
    assert TelUri.parse(two).equivalent(TelUri.parse(one)) is same


@given(tel_uris)
def test_visual_separators_and_order_do_not_count(uri: TelUri) -> None:
    assert TelUri(uri.digits, params=uri.params.pairs[::-1]).equivalent(uri)
