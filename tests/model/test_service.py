"""P-Asserted-Service and P-Preferred-Service (RFC 6050 section 4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.model.header_field import HeaderField
from sipmsg.model.service import ServiceId
from tests.model.tables import check_read, check_refused

NAMES = ["P-Asserted-Service", "P-Preferred-Service"]
TELEPHONY = ServiceId("3gpp-service.exampletelephony.version1")
READ = [
    ("urn:urn-7:3gpp-service.exampletelephony.version1", (TELEPHONY,), None),
    ("URN:URN-7:3gpp-service.exampletelephony.version1", (TELEPHONY,), str(TELEPHONY)),
    ("urn:urn-7:a ,urn:urn-7:b-c.1", (ServiceId("a"), ServiceId("b-c.1")), "urn:urn-7:a, urn:urn-7:b-c.1"),
    (f"urn:urn-7:{'x' * 27}.{'y' * 60}", (ServiceId(f"{'x' * 27}.{'y' * 60}"),), None),
]
REFUSED = [
    ("", 0),
    ("urn:service:sos", 0),
    ("<urn:urn-7:a>", 0),
    ("urn:urn-7:", 10),
    ("urn:urn-7: a", 10),
    ("urn:urn-7:.a", 10),
    ("urn:urn-7:a.", 11),
    ("urn:urn-7:a_b", 11),
    ("urn:urn-7:a;b", 11),
    ("urn:urn-7:a,", 12),
    (f"urn:urn-7:{'x' * 28}", 37),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: tuple[ServiceId, ...], canonical: str | None) -> None:
    check_read(name, wire, value, canonical or wire)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_services_are_compared_without_case() -> None:
    assert ServiceId("3gpp-service.ims.icsi.mmtel").equivalent(ServiceId("3GPP-service.ims.icsi.MMTel"))
    assert not TELEPHONY.equivalent(ServiceId("3gpp-service.exampletelephony"))


labels = st.text("abzAZ019-", min_size=1, max_size=27)


@given(st.lists(st.lists(labels, min_size=1, max_size=5).map(".".join).map(ServiceId), min_size=1, max_size=3))
def test_what_is_printed_is_read(services: list[ServiceId]) -> None:
    assert HeaderField("P-Asserted-Service", tuple(services)).value == tuple(services)
