"""P-Access-Network-Info (RFC 7315 section 5.4, RFC 7913), P-Visited-Network-ID and P-Private-Network-Indication."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.header_field import HeaderField
from sipmsg.model.network import AccessNetwork, PrivateNetwork, VisitedNetwork
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused

PANI, VISITED, PRIVATE = "P-Access-Network-Info", "P-Visited-Network-ID", "P-Private-Network-Indication"
CELL = {"utran-cell-id-3gpp": "234151D0FCE11"}
READ = [
    (PANI, "ADSL2+", (AccessNetwork("ADSL2+"),), None),
    (
        PANI,
        "3GPP-UTRAN-TDD; utran-cell-id-3gpp=234151D0FCE11",
        (AccessNetwork("3GPP-UTRAN-TDD", params=CELL),),
        "3GPP-UTRAN-TDD;utran-cell-id-3gpp=234151D0FCE11",
    ),
    (
        PANI,
        'IEEE-802.11a;i-wlan-node-id="ap 7";network-provided ,3GPP-WLAN',
        (
            AccessNetwork("IEEE-802.11a", params={"i-wlan-node-id": QuotedString("ap 7"), "network-provided": None}),
            AccessNetwork("3GPP-WLAN"),
        ),
        'IEEE-802.11a;i-wlan-node-id="ap 7";network-provided, 3GPP-WLAN',
    ),
    (
        PANI,
        'DVB-RCS2;dvb-rcs2-node-id="1";local-time-zone="UTC+01:00";operator-specific-GI=a;x;y=[::1]',
        (
            AccessNetwork(
                "DVB-RCS2",
                params={
                    "dvb-rcs2-node-id": QuotedString("1"),
                    "local-time-zone": QuotedString("UTC+01:00"),
                    "operator-specific-GI": "a",
                    "x": None,
                    "y": "[::1]",
                },
            ),
        ),
        None,
    ),
    (
        VISITED,
        'other.net, "Visited network number 1"',
        (VisitedNetwork("other.net"), VisitedNetwork(QuotedString("Visited network number 1"))),
        None,
    ),
    (VISITED, '"a\\"b" ; x=1', (VisitedNetwork(QuotedString('a"b'), params={"x": "1"}),), '"a\\"b";x=1'),
    (PRIVATE, "example.com", PrivateNetwork("example.com"), None),
    (PRIVATE, "example.com ;x=y", PrivateNetwork("example.com", params={"x": "y"}), "example.com;x=y"),
]
REFUSED = [
    (PANI, "", 0),
    (PANI, '"ADSL"', 0),
    (PANI, "ADSL,", 5),
    (PANI, "ADSL;cgi-3gpp", 13),
    (PANI, "ADSL;cgi-3gpp=", 14),
    (PANI, "ADSL;cgi-3gpp=[::1]", 14),
    (PANI, "ADSL;local-time-zone=UTC", 21),
    (PANI, "ADSL;dvb-rcs2-node-id=1", 22),
    (PANI, "ADSL;network-provided=1", 21),
    (PANI, 'ADSL;"extension"', 5),
    (VISITED, "", 0),
    (VISITED, "other net", 5),
    (VISITED, '"other', 0),
    (PRIVATE, "", 0),
    (PRIVATE, "192.0.2.1", 0),
    (PRIVATE, "a.example, b.example", 9),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str | None) -> None:
    check_read(name, wire, value, canonical or wire)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_who_wrote_the_access_network() -> None:
    by_agent, by_network = HeaderField(PANI, "ADSL;dsl-location=b7, ADSL;NETWORK-PROVIDED").value
    assert (by_agent.network_provided, by_network.network_provided) == (False, True)
    assert (by_agent.dsl_location, by_network.dsl_location) == ("b7", None)


def test_names_of_networks_are_compared_as_tokens_or_as_quoted_strings() -> None:
    assert VisitedNetwork("other.net").equivalent(VisitedNetwork("Other.NET"))
    assert not VisitedNetwork(QuotedString("a")).equivalent(VisitedNetwork(QuotedString("A")))
    assert PrivateNetwork("example.com").equivalent(PrivateNetwork("EXAMPLE.com"))


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n")))
def test_any_text_can_name_a_visited_network(name: str) -> None:
    network = VisitedNetwork(QuotedString(name))
    assert HeaderField(VISITED, str(network)).value == (network,)
