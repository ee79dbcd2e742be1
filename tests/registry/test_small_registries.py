"""The small registries: counts, some entries that everyone knows, names that nothing else uses."""

from collections.abc import Mapping

import pytest

from sipmsg.registry import (
    ALERT_MESSAGE_ERRORS,
    DISPOSITIONS,
    FEATURE_CAPABILITIES,
    GEOLOCATION_ERRORS,
    HEADER_FIELDS,
    HEADER_PARAMS,
    METHODS,
    OPTION_TAGS,
    PRIVACY_VALUES,
    REASON_PROTOCOLS,
    SECURITY_MECHANISMS,
    TRANSPORTS,
    WARNING_CODES,
)
from sipmsg.registry._entry import Entry, by_name

BY_NAME: list[Mapping[str, Entry]] = [
    METHODS,
    OPTION_TAGS,
    PRIVACY_VALUES,
    REASON_PROTOCOLS,
    SECURITY_MECHANISMS,
    FEATURE_CAPABILITIES,
    DISPOSITIONS,
    TRANSPORTS,
]


def test_entries_stand_under_their_names() -> None:
    for registry in BY_NAME:
        assert registry
        assert all(entry.name == name for name, entry in registry.items())
        assert all(entry.rfcs and entry.meaning.endswith(".") for entry in registry.values())


def test_a_name_stands_once() -> None:
    with pytest.raises(ValueError, match="'a' is registered twice"):
        by_name(Entry("a", (), ""), Entry("b", (), ""), Entry("a", (), ""))


def test_the_registries_cannot_be_changed() -> None:
    for registry in (*BY_NAME, HEADER_PARAMS, WARNING_CODES, HEADER_FIELDS):
        assert not hasattr(registry, "__setitem__")


def test_methods_are_those_of_iana() -> None:
    names = "ACK BYE CANCEL INFO INVITE MESSAGE NOTIFY OPTIONS PRACK PUBLISH REFER REGISTER SUBSCRIBE UPDATE"
    assert " ".join(METHODS) == names


# RFC 3261 §20.43 and §27.2.
@pytest.mark.parametrize(
    ("code", "text"),
    [
        (300, "Incompatible network protocol"),
        (301, "Incompatible network address formats"),
        (302, "Incompatible transport protocol"),
        (303, "Incompatible bandwidth units"),
        (304, "Media type not available"),
        (305, "Incompatible media format"),
        (306, "Attribute not understood"),
        (307, "Session description parameter not understood"),
        (330, "Multicast not available"),
        (331, "Unicast not available"),
        (370, "Insufficient bandwidth"),
        (399, "Miscellaneous warning"),
    ],
)
def test_warning_codes_of_rfc_3261(code: int, text: str) -> None:
    assert (WARNING_CODES[code].text, WARNING_CODES[code].rfc) == (text, "RFC 3261")


def test_numbered_entries_stand_under_their_numbers() -> None:
    assert all(entry.code == code and 300 <= code <= 399 for code, entry in WARNING_CODES.items())
    assert all(entry.code == code for code, entry in GEOLOCATION_ERRORS.items())
    assert all(entry.code == code for code, entry in ALERT_MESSAGE_ERRORS.items())
    assert list(GEOLOCATION_ERRORS) == [100, 200, 201, 202, 300]
    assert list(ALERT_MESSAGE_ERRORS) == [100, 101, 102, 103]


def test_only_tcp_and_tls_need_a_content_length() -> None:
    assert {name for name, entry in TRANSPORTS.items() if entry.content_length_required} == {"TCP", "TLS"}
    assert {name for name, entry in TRANSPORTS.items() if not entry.reliable} == {"UDP"}


def test_parameters_stand_under_registered_header_fields() -> None:
    for (header, name), param in HEADER_PARAMS.items():
        assert header in HEADER_FIELDS
        assert header in param.headers
        assert param.name == name
    assert HEADER_PARAMS["WWW-Authenticate", "qop"] is HEADER_PARAMS["Proxy-Authenticate", "qop"]
