"""Where the known defects of the RFCs' call flows are more, or fewer, than the reference table lists, and why."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Defect:
    """A rule that the messages with one label in one section of an RFC break."""

    rfc: str
    section: str
    label: str
    rule: str


ADDED: dict[Defect, str] = {}
"""Errors that the messages have and the table does not."""

NOT_FOUND: dict[Defect, str] = {}
"""Errors that the table has and the messages have not."""
