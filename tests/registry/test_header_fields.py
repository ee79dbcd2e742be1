"""Header fields: look-up by any spelling, compact forms, attribute names."""

from keyword import iskeyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.registry import (
    BY_ATTRIBUTE,
    HEADER_FIELDS,
    Multiplicity,
    attribute_name,
    canonical_name,
    header_field,
)
from sipmsg.registry._ranges import parse_ranges

# The compact forms that IANA lists.
COMPACT = {
    "a": "Accept-Contact",
    "b": "Referred-By",
    "c": "Content-Type",
    "d": "Request-Disposition",
    "e": "Content-Encoding",
    "f": "From",
    "i": "Call-ID",
    "j": "Reject-Contact",
    "k": "Supported",
    "l": "Content-Length",
    "m": "Contact",
    "o": "Event",
    "r": "Refer-To",
    "s": "Subject",
    "t": "To",
    "u": "Allow-Events",
    "v": "Via",
    "x": "Session-Expires",
    "y": "Identity",
}

NAMES = list(HEADER_FIELDS)
SPELLINGS = {**{name: name for name in NAMES}, **COMPACT}


def _any_case(name: str) -> st.SearchStrategy[tuple[str, str]]:
    letters = st.tuples(*(st.sampled_from((letter.lower(), letter.upper())) for letter in name))
    return letters.map(lambda chosen: ("".join(chosen), SPELLINGS[name]))


@given(st.sampled_from(sorted(SPELLINGS)).flatmap(_any_case))
def test_any_case_of_any_name_is_the_same_header_field(spelled: tuple[str, str]) -> None:
    written, name = spelled
    assert header_field(written) is HEADER_FIELDS[name]
    assert canonical_name(written) == name


@given(st.text())
def test_a_name_that_is_not_registered_stays_as_it_is(name: str) -> None:
    found = header_field(name)
    assert canonical_name(name) == (name if found is None else found.name)
    assert (found is None) is (name.lower() not in {known.lower() for known in SPELLINGS} or not name.isascii())


@pytest.mark.parametrize("name", ["", " ", "\u212a", "\u017f", "Via ", "X-Via", "n", "g"])
def test_not_registered(name: str) -> None:
    assert header_field(name) is None
    assert canonical_name(name) == name


def test_134_header_fields_in_alphabetical_order() -> None:
    assert len(HEADER_FIELDS) == 134
    assert sorted(NAMES, key=str.lower) == NAMES
    assert all(info.name == name for name, info in HEADER_FIELDS.items())


def test_compact_forms_are_those_of_the_registry() -> None:
    assert {info.compact: info.name for info in HEADER_FIELDS.values() if info.compact} == COMPACT


@pytest.mark.parametrize("name", NAMES)
def test_attribute_is_an_identifier_of_its_own(name: str) -> None:
    info = HEADER_FIELDS[name]
    assert info.attribute.isidentifier()
    assert not iskeyword(info.attribute)
    assert info.attribute == info.attribute.lower()
    assert BY_ATTRIBUTE[info.attribute] is info


def test_attributes_are_unique() -> None:
    assert len(BY_ATTRIBUTE) == len(HEADER_FIELDS)


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("WWW-Authenticate", "www_authenticate"),
        ("Call-ID", "call_id"),
        ("From", "from_"),
        ("MIME-Version", "mime_version"),
        ("CSeq", "cseq"),
        ("RAck", "rack"),
        ("RSeq", "rseq"),
        ("SIP-ETag", "sip_etag"),
        ("P-DCS-LAES", "p_dcs_laes"),
    ],
)
def test_attribute_names(name: str, attribute: str) -> None:
    assert attribute_name(name) == attribute
    assert HEADER_FIELDS[name].attribute == attribute


@pytest.mark.parametrize(
    ("name", "multiplicity"),
    [
        ("To", Multiplicity.SINGLE),
        ("CSeq", Multiplicity.SINGLE),
        ("Date", Multiplicity.SINGLE),
        ("Retry-After", Multiplicity.SINGLE),
        ("Via", Multiplicity.LIST),
        ("Record-Route", Multiplicity.LIST),
        ("Contact", Multiplicity.LIST_OR_STAR),
        ("WWW-Authenticate", Multiplicity.REPEAT),
        ("Proxy-Authenticate", Multiplicity.REPEAT),
        ("Authorization", Multiplicity.REPEAT),
        ("Proxy-Authorization", Multiplicity.REPEAT),
        ("Reason-Phrase", Multiplicity.RESERVED),
    ],
)
def test_multiplicity(name: str, multiplicity: Multiplicity) -> None:
    assert HEADER_FIELDS[name].multiplicity is multiplicity


# RFC 3261 §25.1 puts the whole value of these into brackets; so do the RFCs of the last four.
EMPTY_ALLOWED = {
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Allow",
    "Organization",
    "Subject",
    "Supported",
    "Accept-Resource-Priority",
    "P-Associated-URI",
    "P-Early-Media",
    "Recv-Info",
}


def test_which_values_may_be_empty() -> None:
    assert {info.name for info in HEADER_FIELDS.values() if info.empty_value_ok} == EMPTY_ALLOWED


@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_consistent(name: str) -> None:
    info = HEADER_FIELDS[name]
    codes = parse_ranges(info.response_codes)
    assert bool(codes) is bool(info.in_responses)
    assert all(100 <= span.start < span.stop <= 700 for span in codes)
    assert set(info.proxy) <= set("amdr")
    assert len(set(info.proxy)) == len(info.proxy)
    assert info.description.endswith(".")
    assert info.rfcs
    if info.status in ("deprecated", "reserved"):
        assert info.in_responses is not True
