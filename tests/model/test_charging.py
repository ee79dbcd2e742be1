"""P-Charging-Vector and P-Charging-Function-Addresses (RFC 7315 sections 5.5 and 5.6)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.charging import ChargingFunctionAddresses, ChargingVector, TransitIoi, TransitIoiList
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import QuotedString
from tests.model.tables import check_read, check_refused

VECTOR, ADDRESSES = "P-Charging-Vector", "P-Charging-Function-Addresses"
TRANSIT = TransitIoiList((TransitIoi("operatorA", 1), TransitIoi(), TransitIoi("operatorB", 3)))
READ = [
    (VECTOR, "icid-value=1234bc9876e", ChargingVector("1234bc9876e"), None),
    (
        VECTOR,
        "icid-value=1234bc9876e; icid-generated-at=192.0.6.8; orig-ioi=home1.net",
        ChargingVector("1234bc9876e", params={"icid-generated-at": "192.0.6.8", "orig-ioi": "home1.net"}),
        "icid-value=1234bc9876e;icid-generated-at=192.0.6.8;orig-ioi=home1.net",
    ),
    (
        VECTOR,
        'ICID-Value = "AyretyU0dm+6O2IrT5tAFrbHLso=023551024";orig-ioi="Type 1home1.net";term-ioi=[::1]',
        ChargingVector(
            QuotedString("AyretyU0dm+6O2IrT5tAFrbHLso=023551024"),
            params={"orig-ioi": QuotedString("Type 1home1.net"), "term-ioi": "[::1]"},
        ),
        'icid-value="AyretyU0dm+6O2IrT5tAFrbHLso=023551024";orig-ioi="Type 1home1.net";term-ioi=[::1]',
    ),
    (
        VECTOR,
        'icid-value=1;transit-ioi="operatorA.1,Void , operatorB.3"',
        ChargingVector(
            "1",
            params={
                "transit-ioi": TransitIoiList(
                    (TransitIoi("operatorA", 1), TransitIoi("Void"), TransitIoi("operatorB", 3))
                )
            },
        ),
        'icid-value=1;transit-ioi="operatorA.1, Void, operatorB.3"',
    ),
    (
        VECTOR,
        "icid-value=1;related-icid=2;related-icid-generated-at=[2001:db8::1];loopback;x=y",
        ChargingVector(
            "1", params={"related-icid": "2", "related-icid-generated-at": "[2001:db8::1]", "loopback": None, "x": "y"}
        ),
        None,
    ),
    (
        ADDRESSES,
        "ccf=192.0.8.1; ecf=192.0.8.3; ccf-2=192.0.8.2; ecf-2=192.0.8.4",
        (
            ChargingFunctionAddresses(
                params={"ccf": "192.0.8.1", "ecf": "192.0.8.3", "ccf-2": "192.0.8.2", "ecf-2": "192.0.8.4"}
            ),
        ),
        "ccf=192.0.8.1;ecf=192.0.8.3;ccf-2=192.0.8.2;ecf-2=192.0.8.4",
    ),
    (
        ADDRESSES,
        'ccf="aaa://ccf.example;transport=tcp" ,ecf=[2001:db8::1];x',
        (
            ChargingFunctionAddresses(params={"ccf": QuotedString("aaa://ccf.example;transport=tcp")}),
            ChargingFunctionAddresses(params={"ecf": "[2001:db8::1]", "x": None}),
        ),
        'ccf="aaa://ccf.example;transport=tcp", ecf=[2001:db8::1];x',
    ),
]
REFUSED = [
    (VECTOR, "", 0),
    (VECTOR, "orig-ioi=home1.net", 0),
    (VECTOR, ";icid-value=1", 0),
    (VECTOR, "icid-value", 10),
    (VECTOR, "icid-value=1,", 12),
    (VECTOR, "icid-value=1;icid-generated-at=192.0.2.300", 41),
    (VECTOR, 'icid-value=1;icid-generated-at="a"', 31),
    (VECTOR, "icid-value=1;orig-ioi", 21),
    (VECTOR, "icid-value=1;transit-ioi=operatorA.1", 25),
    (VECTOR, 'icid-value=1;transit-ioi="operatorA"', 26),
    (VECTOR, 'icid-value=1;transit-ioi="a.1,"', 30),
    (VECTOR, 'icid-value=1;transit-ioi="1.1"', 26),
    (ADDRESSES, "", 0),
    (ADDRESSES, ";ccf=1", 0),
    (ADDRESSES, "ccf", 3),
    (ADDRESSES, "ccf=1;", 6),
    (ADDRESSES, "ccf=1,,ecf=1", 6),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str | None) -> None:
    check_read(name, wire, value, canonical or wire)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_parameters_have_names() -> None:
    vector = HeaderField(VECTOR, f"icid-value=1;icid-generated-at=a.example;term-ioi=b;transit-ioi={TRANSIT}").value
    assert (vector.icid_generated_at, vector.orig_ioi, vector.term_ioi) == ("a.example", None, "b")
    assert vector.transit_ioi == TRANSIT
    (addresses,) = HeaderField(ADDRESSES, "ccf=1;ecf=2;ccf-2=3;ecf-2=4").value
    assert (addresses.ccf, addresses.ecf, addresses.ccf_2, addresses.ecf_2) == ("1", "2", "3", "4")


def test_a_charging_function_may_stand_twice() -> None:
    wire = "ccf=192.1.1.1;ccf=192.1.1.2;ecf=192.1.1.3;ecf=192.1.1.4"
    (addresses,) = HeaderField(ADDRESSES, wire).value
    assert addresses.params.pairs[:2] == (("ccf", "192.1.1.1"), ("ccf", "192.1.1.2"))
    assert str(addresses) == wire


def test_the_order_of_parameters_means_nothing_and_quoted_ids_are_compared_with_case() -> None:
    one = HeaderField(VECTOR, "icid-value=ab;orig-ioi=a;term-ioi=b").value
    assert one == HeaderField(VECTOR, "icid-value=ab;term-ioi=b;orig-ioi=a").value
    assert one.equivalent(HeaderField(VECTOR, "icid-value=AB;Term-IOI=b;orig-ioi=A").value)
    assert not HeaderField(VECTOR, 'icid-value="ab"').value.equivalent(HeaderField(VECTOR, 'icid-value="AB"').value)


networks = st.one_of(
    st.just(TransitIoi()),
    st.builds(TransitIoi, st.from_regex(r"[A-Za-z][A-Za-z0-9]{0,9}", fullmatch=True), st.integers(0, 10**20)),
)


@given(st.lists(networks, min_size=1, max_size=5), st.text('abc019 ;,=\\"'))
def test_what_is_printed_is_read(path: list[TransitIoi], icid: str) -> None:
    vector = ChargingVector(QuotedString(icid), params={"transit-ioi": TransitIoiList(tuple(path))})
    assert HeaderField(VECTOR, vector).value == vector
