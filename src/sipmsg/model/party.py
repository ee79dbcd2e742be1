"""Parties of private header fields: P-Served-User, P-Refused-URI-List, P-DCS-Trace-Party-ID."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import BUILDERS
from sipmsg.model.address import Address
from sipmsg.model.params import flag, has_params, param


@has_params("served_user_param")
@frozen
class ServedUser(Address):
    """The user that a server acts for (P-Served-User, RFC 5502 section 6 and RFC 8498 section 6.2).

    ``sescase`` is orig or term, ``regstate`` is reg or unreg; ``orig_cdiv``: originating after call diversion.

    >>> from sipmsg.model.uri import SipUri
    >>> str(ServedUser(SipUri("example.com", user="bob"), params={"sescase": "term", "regstate": "unreg"}))
    '<sip:bob@example.com>;sescase=term;regstate=unreg'
    """

    sescase = param(str, "sescase")
    regstate = param(str, "regstate")
    orig_cdiv = flag()


@has_params("refused_param")
@frozen
class RefusedUri(Address):
    """A URI that was refused, and the cid URL of the body that lists its members (RFC 5318 section 5).

    >>> from sipmsg.model.header_field import HeaderField
    >>> field = HeaderField("P-Refused-URI-List", 'sip:friends@example.com;members="<cid:an3bt8jf03@example.com>"')
    >>> field.value[0].members
    '<cid:an3bt8jf03@example.com>'
    """

    members = param(str, "quoted_string")


@has_params("trace_param")
@frozen
class TraceParty(Address):
    """The party to trace (P-DCS-Trace-Party-ID, RFC 5503 section 5.1).

    ``timestamp`` is the digits of the NTP time of the call, with a decimal point or without.

    >>> from sipmsg.model.uri import TelUri
    >>> TraceParty(TelUri("+1-212-555-0123"), params={"timestamp": "3434688831.2327"}).timestamp
    '3434688831.2327'
    """

    timestamp = param(str, "trace_timestamp")


BUILDERS["uri_list_entry"] = RefusedUri.from_parse
BUILDERS["p_served_user"] = ServedUser.from_parse
BUILDERS["p_dcs_trace_party_id"] = TraceParty.from_parse
