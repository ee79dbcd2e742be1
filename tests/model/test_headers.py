"""The header fields of a message as a sequence that is found by name (RFC 3261 section 7.3.1)."""

from __future__ import annotations

import sipmsg
from sipmsg.model.headers import Headers


def test_rows_are_equal_in_any_order_of_names_but_not_to_other_things() -> None:
    one = Headers({"Subject": "x", "Call-ID": "a"})
    two = Headers([("i", "a"), ("s", "x")])
    assert one == two
    assert hash(one) == hash(two)
    assert one != [*one]


def test_it_is_shown_as_it_is_built() -> None:
    assert repr(Headers({"s": "x"})) == "Headers([HeaderField('s', 'x')])"


def test_nothing_is_put_before_a_row_that_would_become_its_fold() -> None:
    message = sipmsg.parse(b"SIP/2.0 200 OK\r\n stray\r\nSubject: x\r\n\r\n", tolerant=True)
    added = message.headers.add("Call-ID", "a@b", 0)
    assert [field.raw for field in added] == [b" stray\r\n", b"Call-ID: a@b\r\n", b"Subject: x\r\n"]
