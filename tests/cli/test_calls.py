"""The calls of a log: which of its messages are one history."""

from __future__ import annotations

import pytest

from sipmsg.cli.calls import Calls
from sipmsg.logs import Entry
from sipmsg.reports.places import Origin
from sipmsg.rules.examples import request, response
from sipmsg.rules.selection import selection


@pytest.mark.parametrize(("call_id", "expected"), [("Call-ID: 1", ["stray-response-dropped"]), ("-Call-ID", [])])
def test_messages_without_call_id_are_no_history(call_id: str, expected: list[str]) -> None:
    calls = Calls(selection(("default",), ()))
    asked, answered = request("BYE", call_id).message, response("200 INVITE", call_id).message
    entry, origin = Entry(b"", 1), Origin("log", 1)
    assert [finding.rule for finding in calls.report(asked, entry, origin)] == []
    assert [finding.rule for finding in calls.report(answered, entry, origin)] == expected
