"""The status codes by number, and how an unregistered one is treated (RFC 3261 §8.1.3.2)."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from attrs import evolve

from sipmsg.registry.status_codes import (
    _1xx,
    _2xx,
    _3xx,
    _5xx,
    _6xx,
    _400_to_419,
    _420_to_479,
    _480_to_499,
)
from sipmsg.registry.status_codes._classes import STATUS_CLASSES
from sipmsg.registry.status_codes._record import StatusCode

_MODULES = (_1xx, _2xx, _3xx, _400_to_419, _420_to_479, _480_to_499, _5xx, _6xx)

STATUS_CODES: Mapping[int, StatusCode] = MappingProxyType(
    {record.code: record for module in _MODULES for record in module.CODES}
)
"""The registered status codes by number, in ascending order."""


def status_code(code: int) -> StatusCode:
    """What is known of a status code, registered or not.

    An unregistered code gets the record of the code that stands for it: 183 for a 1xx, else the x00
    of its class (RFC 3261 §8.1.3.2). That record has the number asked for, the name of the
    class as reason phrase, and ``treated_as`` tells which code it borrows from.

    Raises LookupError if ``code`` is not within 100 to 699.

    >>> status_code(486).reason_phrase
    'Busy Here'
    >>> odd = status_code(499)
    >>> odd.code, odd.reason_phrase, odd.treated_as, odd.registered
    (499, 'Client Error', 400, False)
    """
    found = STATUS_CODES.get(code)
    return found if found is not None else _unregistered(code)


@lru_cache(maxsize=600)
def _unregistered(code: int) -> StatusCode:
    status_class = STATUS_CLASSES.get(code // 100)
    if status_class is None:
        raise LookupError(f"{code} is no SIP status code: they run from 100 to 699 (RFC 3261 §7.2)")
    stand_in = STATUS_CODES[status_class.fallback]
    return evolve(
        stand_in,
        code=code,
        reason_phrase=status_class.name,
        rfc="RFC 3261",
        section="8.1.3.2",
        meaning=f"Not registered; treated as {stand_in.code} {stand_in.reason_phrase}: {stand_in.meaning}",
        notes="",
        treated_as=stand_in.code,
    )


def default_reason_phrase(code: int) -> str:
    """The registered reason phrase, or for an unregistered code the name of its class.

    Raises LookupError if ``code`` is not within 100 to 699.

    >>> default_reason_phrase(180), default_reason_phrase(599)
    ('Ringing', 'Server Error')
    """
    return status_code(code).reason_phrase
