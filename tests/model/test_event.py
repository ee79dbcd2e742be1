"""Subscriptions and published state: RFC 6665, RFC 3903, RFC 5839, RFC 4488."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sipmsg
from sipmsg.model.event import Event, EventType
from sipmsg.model.header_field import HeaderField
from sipmsg.model.subscription import ReferSub, SubscriptionState
from sipmsg.model.text import QuotedString, render
from tests.model.tables import check_read, check_refused

ACCEPTED: list[tuple[str, str, object, str]] = [
    ("Event", "presence", Event("presence"), "presence"),
    ("Event", "refer ; id = 93809823", Event("refer", params={"id": "93809823"}), "refer;id=93809823"),
    ("Event", "presence.winfo;ID=1", Event("presence.winfo", params={"ID": "1"}), "presence.winfo;ID=1"),
    ("Event", "reg;max-rate=0.5", Event("reg", params={"max-rate": "0.5"}), "reg;max-rate=0.5"),
    (
        "Event",
        'dialog;call-id="a@b";sla',
        Event("dialog", params={"call-id": QuotedString("a@b"), "sla": None}),
        'dialog;call-id="a@b";sla',
    ),
    ("Allow-Events", "presence,presence.winfo", ("presence", "presence.winfo"), "presence, presence.winfo"),
    ("Allow-Events", "x-%!~'`+*_", ("x-%!~'`+*_",), "x-%!~'`+*_"),
    ("Subscription-State", "active", SubscriptionState("active"), "active"),
    (
        "Subscription-State",
        "terminated ; reason=giveup; Retry-After=0060",
        SubscriptionState("terminated", params={"reason": "giveup", "Retry-After": 60}),
        "terminated;reason=giveup;Retry-After=60",
    ),
    (
        "Subscription-State",
        "active;expires=3599;min-rate=1.5",
        SubscriptionState("active", params={"expires": 3599, "min-rate": "1.5"}),
        "active;expires=3599;min-rate=1.5",
    ),
    ("Subscription-State", "resting", SubscriptionState("resting"), "resting"),
    ("SIP-ETag", "dx200xyz", "dx200xyz", "dx200xyz"),
    ("SIP-If-Match", "dx200xyz", "dx200xyz", "dx200xyz"),
    ("Suppress-If-Match", "b4cf7", "b4cf7", "b4cf7"),
    ("Suppress-If-Match", "*", "*", "*"),
    ("Refer-Sub", "false", ReferSub(False), "false"),
    ("Refer-Sub", "TRUE;x=1", ReferSub(True, params={"x": "1"}), "true;x=1"),
]
REFUSED = [
    ("Event", "", 0),
    ("Event", "presence.", 9),
    ("Event", ".winfo", 0),
    ("Event", "presence..winfo", 9),
    ("Event", "presence, dialog", 8),
    ("Event", "refer;id", 8),
    ("Event", 'refer;id="7"', 9),
    ("Allow-Events", "", 0),
    ("Allow-Events", "presence,", 9),
    ("Allow-Events", "presence;id=1", 8),
    ("Subscription-State", "active;expires=soon", 15),
    ("Subscription-State", "active;expires=-1", 15),
    ("Subscription-State", "active;expires", 14),
    ("Subscription-State", "terminated;retry-after=1.5", 24),
    ("Subscription-State", 'terminated;reason="timeout"', 18),
    ("Subscription-State", "active, pending", 6),
    ("SIP-ETag", '"dx200xyz"', 0),
    ("SIP-ETag", "a;b", 1),
    ("SIP-If-Match", "", 0),
    ("SIP-If-Match", "a, b", 1),
    ("Suppress-If-Match", "a b", 1),
    ("Refer-Sub", "no", 0),
    ("Refer-Sub", "falsehood", 5),
]


@pytest.mark.parametrize(("name", "wire", "value", "canonical"), ACCEPTED)
def test_it_is_read_and_printed(name: str, wire: str, value: object, canonical: str) -> None:
    check_read(name, wire, value, canonical)


@pytest.mark.parametrize(("name", "wire", "position"), REFUSED)
def test_it_is_refused_where_it_breaks(name: str, wire: str, position: int) -> None:
    check_refused(name, wire, position)


# RFC 6665 section 8.4: token-nodot
TOKENS_NODOT = st.from_regex(r"[A-Za-z0-9\-!%*_+`'~]+", fullmatch=True)


@given(TOKENS_NODOT, st.lists(TOKENS_NODOT, max_size=3))
def test_an_event_type_is_a_package_and_templates(package: str, templates: list[str]) -> None:
    event = HeaderField("Event", ".".join([package, *templates])).value
    assert (event.package, event.templates) == (package, tuple(templates))
    assert (event.event_type.package, event.event_type.templates) == (package, tuple(templates))


@given(TOKENS_NODOT, st.integers(0), st.integers(0))
def test_what_is_built_is_read_back(token: str, expires: int, retry_after: int) -> None:
    state = SubscriptionState(token, params={"expires": expires, "retry-after": retry_after, "reason": token})
    assert HeaderField("Subscription-State", state).value == state
    assert HeaderField("Subscription-State", str(state)).value == state
    assert (state.expires, state.retry_after, state.reason) == (expires, retry_after, token)
    allowed = (EventType(token), EventType(f"{token}.winfo"))
    assert HeaderField("Allow-Events", render(allowed)).value == allowed


def test_the_types_of_allow_events_are_texts_with_parts() -> None:
    message = sipmsg.parse(b"SIP/2.0 489 Bad Event\r\nu: dialog\r\nAllow-Events: presence.winfo\r\n\r\n")
    assert message.allow_events == ("dialog", "presence.winfo")
    assert message.allow_events[1].templates == ("winfo",)


# RFC 6665 section 8.2.1: byte by byte, with "id" present in both or in none, and other parameters do not count.
@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("foo; id=1234", "foo; param=abcd; id=1234", True),
        ("foo; id=1234", "foo", False),
        ("foo; id=1234", "Foo; id=1234", False),
        ("foo; id=ab", "foo; ID=ab", True),
        ("foo; id=ab", "foo; id=AB", False),
        ("foo.bar", "foo", False),
        ("foo;x", "foo;y=1", True),
    ],
)
def test_events_match(one: str, other: str, match: bool) -> None:
    first, second = HeaderField("Event", one).value, HeaderField("Event", other).value
    assert first.equivalent(second) is match
    assert second.equivalent(first) is match
    assert not first.equivalent(one)


def test_states_and_reasons_are_compared_without_case() -> None:
    one = SubscriptionState("terminated", params={"reason": "timeout"})
    assert one.equivalent(SubscriptionState("Terminated", params={"Reason": "TIMEOUT"}))
    assert not one.equivalent(SubscriptionState("active", params={"reason": "timeout"}))
