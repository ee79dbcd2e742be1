"""Dates and spans of time: RFC 3261 sections 20.17, 20.19, 20.23 and 20.38, RFC 5626."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.header_field import HeaderField
from sipmsg.model.time import Timestamp
from tests.model.tables import check_read, check_refused, equivalent

READ: list[tuple[str, str, object, str]] = [
    (
        "Date",
        "Sat, 13 Nov 2010 23:29:00 GMT",
        datetime(2010, 11, 13, 23, 29, tzinfo=UTC),
        "Sat, 13 Nov 2010 23:29:00 GMT",
    ),
    # RFC 3261 section 20.17 does not say that the day of the week fits; the date counts, and is printed with its own.
    (
        "Date",
        "Mon, 13 Nov 2010 23:29:00 GMT",
        datetime(2010, 11, 13, 23, 29, tzinfo=UTC),
        "Sat, 13 Nov 2010 23:29:00 GMT",
    ),
    (
        "Date",
        "Thu, 29 Feb 2024 00:00:59 GMT",
        datetime(2024, 2, 29, 0, 0, 59, tzinfo=UTC),
        "Thu, 29 Feb 2024 00:00:59 GMT",
    ),
    # RFC 3261 section 7.3.1: a fold is one blank.
    (
        "Date",
        "Thu,\r\n 29\r\n\tFeb 2024 \r\n  00:00:59 GMT",
        datetime(2024, 2, 29, 0, 0, 59, tzinfo=UTC),
        "Thu, 29 Feb 2024 00:00:59 GMT",
    ),
    ("Date", "Mon, 01 Jan 0001 00:00:00 GMT", datetime(1, 1, 1, tzinfo=UTC), "Mon, 01 Jan 0001 00:00:00 GMT"),
    (
        "Date",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ),
    ("Timestamp", "54", Timestamp(54), "54"),
    ("Timestamp", "54.30", Timestamp("54.30"), "54.30"),
    ("Timestamp", "54.30  \t0.1", Timestamp("54.30", "0.1"), "54.30 0.1"),
    ("Timestamp", "054. .50", Timestamp(54, "0.50"), "54 0.50"),
    ("Timestamp", "0.0000000001 .", Timestamp("0.0000000001", 0), "0.0000000001 0"),
    (
        "Timestamp",
        "123456789012345678901234567890.1",
        Timestamp("123456789012345678901234567890.1"),
        "123456789012345678901234567890.1",
    ),
    ("Expires", "5", 5, "5"),
    ("Expires", "0000", 0, "0"),
    ("Expires", "4294967295", 2**32 - 1, "4294967295"),
    ("Min-Expires", "60", 60, "60"),
    ("Min-Expires", "4294967295", 2**32 - 1, "4294967295"),
    ("Flow-Timer", "0120", 120, "120"),
]
REFUSED = [
    ("Date", "", 0),
    ("Date", "Fri, 01 Jan 2010 16:00:00 EST", 26),
    ("Date", "Fri, 01 Jan 2010 16:00:00 +0000", 26),
    ("Date", "Fri, 01 Jan 2010 16:00:00", 25),
    # RFC 3261 section 20.17: "An RFC 1123 date is case-sensitive."
    ("Date", "Fri, 01 Jan 2010 16:00:00 gmt", 26),
    ("Date", "fri, 01 Jan 2010 16:00:00 GMT", 0),
    ("Date", "Fri, 01 JAN 2010 16:00:00 GMT", 8),
    ("Date", "Fri,  01 Jan 2010 16:00:00 GMT", 5),
    ("Date", "Fri, 01\tJan 2010 16:00:00 GMT", 7),
    ("Date", "Fri,01 Jan 2010 16:00:00 GMT", 4),
    ("Date", "Fri, 1 Jan 2010 16:00:00 GMT", 5),
    ("Date", "Fri, 00 Jan 2010 16:00:00 GMT", 5),
    ("Date", "Fri, 32 Jan 2010 16:00:00 GMT", 5),
    ("Date", "Sun, 31 Feb 2010 16:00:00 GMT", 5),
    ("Date", "Sun, 29 Feb 2023 16:00:00 GMT", 5),
    ("Date", "Fri, 31 Apr 2010 16:00:00 GMT", 5),
    ("Date", "Sat, 01 Jan 0000 16:00:00 GMT", 5),
    ("Date", "Fri, 01 Jan 10 16:00:00 GMT", 12),
    ("Date", "Fri, 01 Jan 2010 24:00:00 GMT", 17),
    ("Date", "Fri, 01 Jan 2010 23:60:00 GMT", 20),
    ("Date", "Fri, 01 Jan 2010 23:59:60 GMT", 23),
    ("Date", "Friday, 01-Jan-10 16:00:00 GMT", 3),
    ("Date", "Fri Jan  1 16:00:00 2010", 3),
    ("Timestamp", "", 0),
    ("Timestamp", ".5", 0),
    ("Timestamp", "-1", 0),
    ("Timestamp", "5,4", 1),
    ("Timestamp", "5 x", 2),
    ("Timestamp", "5 1 2", 3),
    ("Timestamp", "1e3", 1),
    ("Timestamp", "\u0665", 0),
    ("Expires", "", 0),
    ("Expires", "-1", 0),
    ("Expires", "1.5", 1),
    ("Expires", "4294967296", 0),
    ("Expires", "Thu, 01 Dec 1994 16:00:00 GMT", 0),
    ("Expires", "5;x", 1),
    ("Min-Expires", "", 0),
    ("Min-Expires", "4294967296", 0),
    ("Min-Expires", "60 60", 2),
    ("Flow-Timer", "", 0),
    ("Flow-Timer", "1s", 1),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), READ)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


def test_numbers_count_and_not_their_digits() -> None:
    assert equivalent("Timestamp", "54.30 0", "054.3 .0")
    assert not equivalent("Timestamp", "54.30", "54.30 0")
    assert not equivalent("Timestamp", "54.30", "54.31")
    assert equivalent("Date", "Mon, 13 Nov 2010 23:29:00 GMT", "Sat, 13 Nov 2010 23:29:00 GMT")


def test_an_empty_delay_is_none() -> None:
    message = sipmsg.parse(b"SIP/2.0 100 Trying\r\nTimestamp: 54 \t\r\n\r\n")
    assert message.timestamp == Timestamp(54)


seconds = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)).map(lambda value: value.replace(microsecond=0))


@given(seconds, st.integers(-23 * 60, 23 * 60))
def test_a_date_of_any_zone_is_written_in_gmt(naive: datetime, minutes: int) -> None:
    date = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    field = HeaderField("Date", date)
    assert field.value == date
    assert field.value.utcoffset() == timedelta(0)
    assert field.text.startswith(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[field.value.weekday()])


decimals = st.decimals(0, 10**12, places=None, allow_nan=False, allow_infinity=False)


@given(decimals, st.none() | decimals)
def test_any_timestamp_is_read_as_it_is_written(time: Decimal, delay: Decimal | None) -> None:
    timestamp = Timestamp(time, delay)
    value = HeaderField("Timestamp", timestamp).value
    assert value == timestamp
    assert str(value) == str(timestamp)


@pytest.mark.parametrize("time", ["NaN", "-1", "Infinity"])
def test_what_is_no_span_of_time_cannot_be_written(time: str) -> None:
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField("Timestamp", Timestamp(time))


@given(st.integers(0, 2**33))
def test_expires_ends_at_32_bits(number: int) -> None:
    for name in ("Expires", "Min-Expires"):
        if number < 2**32:
            assert HeaderField(name, number).value == number
        else:
            with pytest.raises(sipmsg.SipSyntaxError):
                HeaderField(name, number)
