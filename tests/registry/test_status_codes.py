"""Status codes: the phrases of RFC 3261, the treatment of unknown codes, what the texts must not lack."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipmsg.registry import (
    HEADER_FIELDS,
    METHODS,
    STATUS_CLASSES,
    STATUS_CODES,
    DialogEffect,
    Hop,
    default_reason_phrase,
    status_code,
)

# RFC 3261 §21: section, code, phrase.
RFC_3261 = """
21.1.1 100 Trying
21.1.2 180 Ringing
21.1.3 181 Call Is Being Forwarded
21.1.4 182 Queued
21.1.5 183 Session Progress
21.2.1 200 OK
21.3.1 300 Multiple Choices
21.3.2 301 Moved Permanently
21.3.3 302 Moved Temporarily
21.3.4 305 Use Proxy
21.3.5 380 Alternative Service
21.4.1 400 Bad Request
21.4.2 401 Unauthorized
21.4.3 402 Payment Required
21.4.4 403 Forbidden
21.4.5 404 Not Found
21.4.6 405 Method Not Allowed
21.4.7 406 Not Acceptable
21.4.8 407 Proxy Authentication Required
21.4.9 408 Request Timeout
21.4.10 410 Gone
21.4.11 413 Request Entity Too Large
21.4.12 414 Request-URI Too Long
21.4.13 415 Unsupported Media Type
21.4.14 416 Unsupported URI Scheme
21.4.15 420 Bad Extension
21.4.16 421 Extension Required
21.4.17 423 Interval Too Brief
21.4.18 480 Temporarily Unavailable
21.4.19 481 Call/Transaction Does Not Exist
21.4.20 482 Loop Detected
21.4.21 483 Too Many Hops
21.4.22 484 Address Incomplete
21.4.23 485 Ambiguous
21.4.24 486 Busy Here
21.4.25 487 Request Terminated
21.4.26 488 Not Acceptable Here
21.4.27 491 Request Pending
21.4.28 493 Undecipherable
21.5.1 500 Server Internal Error
21.5.2 501 Not Implemented
21.5.3 502 Bad Gateway
21.5.4 503 Service Unavailable
21.5.5 504 Server Time-out
21.5.6 505 Version Not Supported
21.5.7 513 Message Too Large
21.6.1 600 Busy Everywhere
21.6.2 603 Decline
21.6.3 604 Does Not Exist Anywhere
21.6.4 606 Not Acceptable
"""

# The codes that other RFCs add: code, RFC, phrase.
LATER_RFCS = """
199 6228 Early Dialog Terminated
202 6665 Accepted
204 5839 No Notification
412 3903 Conditional Request Failed
417 4412 Unknown Resource-Priority
422 4028 Session Interval Too Small
424 6442 Bad Location Information
425 8876 Bad Alert Message
428 8224 Use Identity Header
429 3892 Provide Referrer Identity
430 5626 Flow Failed
433 5079 Anonymity Disallowed
436 8224 Bad Identity Info
437 8224 Unsupported Credential
438 8224 Invalid Identity Header
439 5626 First Hop Lacks Outbound Support
440 5393 Max-Breadth Exceeded
469 6086 Bad Info Package
470 5360 Consent Needed
489 6665 Bad Event
494 3329 Security Agreement Required
555 8599 Push Notification Service Not Supported
580 3312 Precondition Failure
607 8197 Unwanted
608 8688 Rejected
"""

CODES = sorted(STATUS_CODES)
UNREGISTERED = [code for code in range(100, 700) if code not in STATUS_CODES]


@given(st.integers(100, 699))
def test_every_code_has_a_record_with_its_number(code: int) -> None:
    record = status_code(code)
    assert record.code == code
    assert record.status_class == code // 100
    assert record.registered is (code in STATUS_CODES)
    assert record.reason_phrase == default_reason_phrase(code)


@given(st.sampled_from(UNREGISTERED))
def test_an_unregistered_code_is_treated_as_183_or_x00(code: int) -> None:
    record = status_code(code)
    stand_in = STATUS_CODES[183 if code < 200 else code // 100 * 100]
    assert record.treated_as == stand_in.code
    assert record.next_step == stand_in.next_step
    assert record.hop is stand_in.hop
    assert record.reason_phrase == STATUS_CLASSES[code // 100].name
    assert stand_in.meaning in record.meaning
    assert (record.rfc, record.section) == ("RFC 3261", "8.1.3.2")


@given(st.integers().filter(lambda code: not 100 <= code <= 699))
def test_a_number_that_is_no_status_code_is_a_lookup_error(code: int) -> None:
    with pytest.raises(LookupError, match=r"100 to 699"):
        status_code(code)
    with pytest.raises(LookupError):
        default_reason_phrase(code)


def test_75_codes_are_registered_in_ascending_order() -> None:
    assert len(STATUS_CODES) == 75
    assert list(STATUS_CODES) == CODES
    assert all(record.code == code for code, record in STATUS_CODES.items())


@pytest.mark.parametrize("line", RFC_3261.strip().splitlines())
def test_codes_of_rfc_3261(line: str) -> None:
    section, code, phrase = line.split(maxsplit=2)
    record = STATUS_CODES[int(code)]
    assert (record.section, record.reason_phrase, record.rfc) == (section, phrase, "RFC 3261")


@pytest.mark.parametrize("line", LATER_RFCS.strip().splitlines())
def test_codes_of_later_rfcs(line: str) -> None:
    code, rfc, phrase = line.split(maxsplit=2)
    record = STATUS_CODES[int(code)]
    assert (record.rfc, record.reason_phrase) == (f"RFC {rfc}", phrase)


def test_the_two_tables_name_every_code() -> None:
    named = [int(line.split()[1]) for line in RFC_3261.strip().splitlines()]
    named += [int(line.split()[0]) for line in LATER_RFCS.strip().splitlines()]
    assert sorted(named) == CODES


def test_classes_have_the_names_of_rfc_3261_section_7_2() -> None:
    assert {status_class.label: status_class.name for status_class in STATUS_CLASSES.values()} == {
        "1xx": "Provisional",
        "2xx": "Success",
        "3xx": "Redirection",
        "4xx": "Client Error",
        "5xx": "Server Error",
        "6xx": "Global Failure",
    }


@pytest.mark.parametrize("digit", range(1, 7))
def test_a_class_has_texts_and_a_registered_fallback(digit: int) -> None:
    status_class = STATUS_CLASSES[digit]
    assert status_class.digit == digit
    assert STATUS_CODES[status_class.fallback].status_class == digit
    assert min(map(len, (status_class.meaning, status_class.next_step, status_class.notes))) > 40


@pytest.mark.parametrize("code", CODES)
def test_a_record_says_what_to_do_and_where_that_is_said(code: int) -> None:
    record = STATUS_CODES[code]
    assert record.meaning.endswith(".")
    assert record.next_step.endswith(".")
    assert re.search(r"RFC \d{4} §\d|\(RFC \d{4}\)", record.next_step)
    assert re.fullmatch(r"RFC \d{4}", record.rfc)
    assert re.fullmatch(r"\d+(\.\d+)*", record.section)


@pytest.mark.parametrize("code", CODES)
def test_a_record_speaks_of_registered_header_fields_and_methods(code: int) -> None:
    record = STATUS_CODES[code]
    assert {key.name for key in record.key_headers} <= set(HEADER_FIELDS)
    assert set(record.methods) | set(record.except_methods) <= set(METHODS)
    assert not (record.methods and record.except_methods)


@pytest.mark.parametrize("code", CODES)
def test_a_key_header_may_stand_in_a_response_with_the_code(code: int) -> None:
    for key in STATUS_CODES[code].key_headers:
        spans = HEADER_FIELDS[key.name].response_codes.split(",")
        assert any(int(span[:3]) <= code <= int(span[-3:]) for span in spans), key.name


@pytest.mark.parametrize(
    ("code", "headers"),
    [
        (401, ("WWW-Authenticate",)),
        (405, ("Allow",)),
        (407, ("Proxy-Authenticate",)),
        (420, ("Unsupported",)),
        (421, ("Require",)),
        (422, ("Min-SE",)),
        (423, ("Min-Expires",)),
        (424, ("Geolocation-Error",)),
        (425, ("AlertMsg-Error",)),
        (469, ("Recv-Info",)),
        (486, ()),
        (503, ()),
    ],
)
def test_required_headers(code: int, headers: tuple[str, ...]) -> None:
    assert STATUS_CODES[code].required_headers() == headers


@pytest.mark.parametrize(
    ("code", "hop"),
    [
        (100, Hop.HOP_BY_HOP),
        (101, Hop.END_TO_END),
        (183, Hop.END_TO_END),
        (200, Hop.END_TO_END),
        (302, Hop.REISSUED),
        (404, Hop.REISSUED),
        (599, Hop.REISSUED),
        (603, Hop.REISSUED),
    ],
)
def test_hop(code: int, hop: Hop) -> None:
    assert status_code(code).hop is hop


@pytest.mark.parametrize(
    ("code", "effect"),
    [
        (180, None),
        (302, DialogEffect.REDIRECTED),
        (404, DialogEffect.DIALOG),
        (481, DialogEffect.USAGE),
        (486, DialogEffect.TRANSACTION),
        (604, DialogEffect.DIALOG),
    ],
)
def test_dialog_effect(code: int, effect: DialogEffect | None) -> None:
    assert STATUS_CODES[code].dialog_effect is effect


def test_nothing_ends_before_the_request_is_refused() -> None:
    assert all(record.dialog_effect is None for code, record in STATUS_CODES.items() if code < 300)


@pytest.mark.parametrize(
    ("code", "method", "expected"),
    [
        (100, "REGISTER", True),
        (180, "INVITE", True),
        (180, "BYE", False),
        (200, "CANCEL", True),
        (204, "SUBSCRIBE", True),
        (401, "CANCEL", False),
        (408, "OPTIONS", False),
        (487, "CANCEL", False),
        (487, "INVITE", True),
        (600, "REGISTER", False),
        (486, "ACK", False),
    ],
)
def test_answers(code: int, method: str, expected: bool) -> None:
    assert STATUS_CODES[code].answers(method) is expected


@given(st.integers(100, 699), st.text())
def test_no_response_answers_ack(code: int, method: str) -> None:
    assert not status_code(code).answers("ACK")
    assert status_code(code).final is (code >= 200)
    assert isinstance(status_code(code).answers(method), bool)


def test_only_202_is_deprecated() -> None:
    assert [code for code, record in STATUS_CODES.items() if record.deprecated] == [202]
