"""One header field: immutable, compared by its value, shown as it is read (RFC 3261 section 7.3.1)."""

from __future__ import annotations

import pytest

from sipmsg import HeaderField, SipSyntaxError


def test_it_cannot_be_changed() -> None:
    with pytest.raises(AttributeError, match="raw"):
        HeaderField("Subject", "x").raw = b"Subject: y\r\n"


def test_spellings_of_one_value_are_equal_and_hash_alike() -> None:
    one, two = HeaderField("t", "Bob <sip:b@a.example>;tag=1"), HeaderField("TO", "Bob  <sip:b@a.example> ; tag=1")
    assert one == two
    assert hash(one) == hash(two)
    assert one != HeaderField("From", "Bob <sip:b@a.example>;tag=1")
    assert one != "To: Bob <sip:b@a.example>;tag=1"


def test_values_that_do_not_parse_are_compared_as_text() -> None:
    one, two = HeaderField.from_raw(b"CSeq: ?\r\n"), HeaderField.from_raw(b"cseq:?\r\n")
    assert one == two
    assert one != HeaderField.from_raw(b"CSeq: !\r\n")
    with pytest.raises(SipSyntaxError):
        _ = one.value


def test_it_is_shown_with_name_and_text() -> None:
    field = HeaderField("s", "a\r\n b")
    assert (str(field), repr(field)) == ("s: a b", "HeaderField('s', 'a b')")
