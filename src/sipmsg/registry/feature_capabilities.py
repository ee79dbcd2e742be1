"""Feature-capability indicators of Feature-Caps (RFC 6809 §4), those that responses are concerned with."""

from collections.abc import Mapping

from attrs import frozen

from sipmsg.registry._entry import Entry, by_name


@frozen
class FeatureCapability(Entry):
    """A feature-capability indicator; on the wire a ``+`` stands before the name.

    >>> FEATURE_CAPABILITIES["sip.pns"].rfcs
    ('RFC 8599',)
    """


FEATURE_CAPABILITIES: Mapping[str, FeatureCapability] = by_name(
    FeatureCapability("sip.607", ("RFC 8197",), "The network understands 607.", "Feature-Caps in 2xx to REGISTER"),
    FeatureCapability(
        "sip.608",
        ("RFC 8688",),
        "The element understands 608.",
        "Feature-Caps in INVITE; lets the intermediary know",
    ),
    FeatureCapability(
        "sip.pns",
        ("RFC 8599",),
        "The push notification service the proxy supports.",
        "Feature-Caps in 2xx to REGISTER",
    ),
    FeatureCapability(
        "sip.pnsreg",
        ("RFC 8599",),
        "The proxy wakes the user agent to refresh its binding.",
        "Feature-Caps in 2xx to REGISTER",
    ),
    FeatureCapability(
        "sip.vapid",
        ("RFC 8599",),
        "The key by which the proxy identifies itself to the push service.",
        "Feature-Caps in 2xx to REGISTER",
    ),
    FeatureCapability(
        "sip.pnspurr",
        ("RFC 8599",),
        "Names the user agent for push before requests in a dialog.",
        "Feature-Caps in 2xx to REGISTER",
    ),
)
"""The indicators by name, without the ``+``."""
