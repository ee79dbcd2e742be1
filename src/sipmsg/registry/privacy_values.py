"""Values of the Privacy header field (RFC 3323 §4.2).

The RFC separates them by semicolons, its verified erratum 5184 by commas. Privacy may stand in responses.
"""

from collections.abc import Mapping

from attrs import frozen

from sipmsg.registry._entry import Entry, by_name


@frozen
class PrivacyValue(Entry):
    """A value of Privacy.

    >>> PRIVACY_VALUES["id"].rfcs
    ('RFC 3325',)
    """


PRIVACY_VALUES: Mapping[str, PrivacyValue] = by_name(
    PrivacyValue(
        "user",
        ("RFC 3323",),
        "The network gives what privacy a user can give at the user agent.",
        "Privacy header allowed in responses",
    ),
    PrivacyValue(
        "header",
        ("RFC 3323",),
        "Header fields that identify the user and that only others can hide, such as Via, are hidden.",
        "Privacy header allowed in responses",
    ),
    PrivacyValue(
        "session",
        ("RFC 3323",),
        "The addresses of the media are hidden.",
        "Privacy header allowed in responses",
    ),
    PrivacyValue(
        "none",
        ("RFC 3323",),
        "No privacy function is applied; stands alone.",
        "Privacy header allowed in responses",
    ),
    PrivacyValue(
        "critical",
        ("RFC 3323",),
        "The request is refused if the privacy asked for cannot be given; no use in a response.",
        "Privacy header allowed in responses",
    ),
    PrivacyValue(
        "id",
        ("RFC 3325",),
        "The asserted identity is not passed on to untrusted parties.",
        "Privacy header allowed in responses",
    ),
    PrivacyValue(
        "history",
        ("RFC 7044",),
        "History-Info is not passed on to untrusted parties.",
        "Privacy header allowed in responses",
    ),
)
"""The registered values by name."""
