"""To tags of one UAS, and status codes that earlier messages call for."""

from __future__ import annotations

import pytest

from sipmsg.rules.examples import request, response
from sipmsg.rules.history_examples import Step, answer, ask
from tests.rules.transactions.conftest import Found

OTHER = "To: Bob <sip:bob@biloxi.example>;tag=other"
INVITE = ask(request("INVITE"))


def test_several_tags_are_forks_unless_one_uas_answers(found: Found) -> None:
    steps = (INVITE, answer(response("180 INVITE")), answer(response("180 INVITE", OTHER)))
    assert found(*steps) == []
    assert found(*steps, single_uas=True) == ["same-dialog-id-all-1xx responses[1].to.params.tag"]


def test_final_responses_have_the_tag_of_the_provisional_ones(found: Found) -> None:
    steps = (INVITE, answer(response("180 INVITE")), answer(response("486 INVITE", OTHER)))
    assert found(*steps, single_uas=True) == ["to-tag-same-all-responses responses[1].to.params.tag"]


def test_100_needs_no_tag(found: Found) -> None:
    steps = (INVITE, answer(response("100 INVITE")), answer(response("180 INVITE")), answer(response("486 INVITE")))
    assert found(*steps, single_uas=True) == []


@pytest.mark.parametrize(("method", "expected"), [("REGISTER", 1), ("MESSAGE", 0)])
def test_every_ua_knows_the_methods_of_rfc_3261(found: Found, method: str, expected: int) -> None:
    steps = (ask(request(method)), answer(response(f"501 {method}")))
    assert found(*steps) == ["501-vs-405 responses[0].start_line"] * expected


def test_who_lists_a_method_knows_it(found: Found) -> None:
    listed = answer(response("200 OPTIONS", "Allow: MESSAGE"))
    steps = (ask(request("OPTIONS")), listed, ask(request("MESSAGE")), answer(response("501 MESSAGE")))
    assert found(*steps) == ["501-vs-405 responses[1].start_line"]


def test_407_may_be_a_proxy_s(found: Found) -> None:
    steps = (ask(request("SUBSCRIBE")), answer(response("407 SUBSCRIBE")))
    assert found(*steps) == []
    assert found(*steps, single_uas=True) == ["subscribe-authenticated-with-401 responses[0].start_line"]


def test_an_entity_tag_counts_until_it_is_replaced(found: Found) -> None:
    def publish(tag: str, number: int) -> Step:
        branch = f"Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK{number}"
        return ask(request("PUBLISH", branch, f"CSeq: {number} PUBLISH", f"SIP-If-Match: {tag}"))

    def accepted(tag: str) -> Step:
        return answer(response("200 PUBLISH", f"SIP-ETag: {tag}"))

    assert found(publish("a", 1), accepted("b"), publish("b", 2), accepted("c")) == []
    assert found(publish("a", 1), accepted("b"), publish("a", 2), answer(response("412 PUBLISH"))) == []
    assert found(publish("a", 1), accepted("b"), publish("a", 2), accepted("c")) == [
        "412-on-etag-mismatch responses[1].start_line"
    ]


@pytest.mark.parametrize(("code", "expected"), [(489, 0), (200, 1), (404, 0), (401, 0)])
def test_a_publish_without_event_is_a_bad_event(found: Found, code: int, expected: int) -> None:
    steps = (ask(request("PUBLISH", "-Event")), answer(response(f"{code} PUBLISH")))
    assert found(*steps) == ["489-publish-bad-event responses[0].start_line"] * expected


def test_keep_has_one_value(found: Found) -> None:
    via = "Via: SIP/2.0/UDP pc33.atlanta.example;branch=z9hG4bK776asdhds;keep"
    steps = (ask(request("INVITE", via)), answer(response("180 INVITE", f"{via}=30")))
    assert found(*steps, answer(response("486 INVITE", f"{via}=30"))) == []
    assert found(*steps, answer(response("486 INVITE", via))) == []
    assert found(*steps, answer(response("486 INVITE", f"{via}=31"))) == [
        "via-keep-same-value responses[1].via[0].params.keep"
    ]
