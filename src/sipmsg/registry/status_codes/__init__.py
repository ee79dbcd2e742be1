"""Status codes: the registered ones, their classes, and what a receiver may do next.

To add a code write one ``StatusCode`` record into the file of its range.
"""

from sipmsg.registry.status_codes._classes import STATUS_CLASSES, StatusClass
from sipmsg.registry.status_codes._lookup import STATUS_CODES, default_reason_phrase, status_code
from sipmsg.registry.status_codes._record import DialogEffect, Hop, KeyHeader, Need, StatusCode

__all__ = [
    "STATUS_CLASSES",
    "STATUS_CODES",
    "DialogEffect",
    "Hop",
    "KeyHeader",
    "Need",
    "StatusClass",
    "StatusCode",
    "default_reason_phrase",
    "status_code",
]
