"""How the tables of the other tests are checked: what is read, what is printed, and where the rest is refused."""

from __future__ import annotations

import pickle

import pytest

import sipmsg
from sipmsg.model.equivalence import equivalent as same
from sipmsg.model.header_field import HeaderField
from sipmsg.model.text import render


def check_read(name: str, wire: str, value: object, canonical: str) -> None:
    """The text gives the value, and the value prints in canonical form and is read again."""
    field = HeaderField(name, wire)
    assert field.value == value
    assert render(field.value) == canonical
    assert HeaderField(name, field.value).text == canonical
    again = HeaderField(name, canonical)
    assert again.value == value
    assert again == field
    assert pickle.loads(pickle.dumps(field.value)) == value


def check_refused(name: str, wire: str, position: int) -> None:
    """The text is refused at that place."""
    head = f"SIP/2.0 200 OK\r\n{name}: "
    with pytest.raises(sipmsg.SipSyntaxError) as caught:
        sipmsg.parse(f"{head}{wire}\r\n\r\n".encode("utf-8", "surrogateescape"))
    assert caught.value.header_field == name
    assert caught.value.offset - len(head) == position
    with pytest.raises(sipmsg.SipSyntaxError):
        HeaderField(name, wire)


def equivalent(name: str, one: str, other: str) -> bool:
    """Tell whether the values of two texts are equivalent, and see that it does not matter which one asks."""
    first, second = HeaderField(name, one).value, HeaderField(name, other).value
    answer = same(first, second)
    assert answer == same(second, first)
    assert same(first, first)
    return answer
