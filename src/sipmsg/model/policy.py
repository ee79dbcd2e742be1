"""Consent and session policies: Trigger-Consent (RFC 5360), Policy-ID and Policy-Contact (RFC 6794)."""

from __future__ import annotations

from typing import Any

from attrs import Attribute, field, frozen

from sipmsg.model._build import builds, builds_with_params
from sipmsg.model.bracketed_uri import BracketedUri, only_sip
from sipmsg.model.params import Parametrized, Params, flag, has_params, param
from sipmsg.model.uri import Uri


def _stands_bare(_self: object, _attribute: Attribute[Any], uri: Uri) -> None:
    if any(char in str(uri) for char in ";,?"):
        raise ValueError(f"a URI without angle brackets cannot hold ';', ',' or '?': {uri}")


@frozen
class BareUri(Parametrized):
    """A URI without angle brackets, and its parameters; it cannot hold ";", "," or "?" (`ValueError`).

    >>> from sipmsg.model.uri import SipUri
    >>> str(BareUri(SipUri("example.com"), params={"token": "x"}))
    'sip:example.com;token=x'
    """

    uri: Uri = field(validator=_stands_bare)

    def __str__(self) -> str:
        return f"{self.uri}{self.params}"


@has_params("trigger_param")
@frozen
class TriggerConsent(BareUri):
    """Where a user agent asks for consent, and for which target (RFC 5360 section 5.11.2).

    >>> from sipmsg.model.header_field import HeaderField
    >>> HeaderField("Trigger-Consent", 'sip:123@r.example;target-uri="sip:all@r.example"').value[0].target_uri
    'sip:all@r.example'
    """

    target_uri = param(str, "quoted_string")


@builds("trigger_cons_spec")
def _trigger_cons_spec(uri: Uri, params: Params) -> TriggerConsent:
    only_sip(uri)
    return TriggerConsent(uri, params=params)


@builds_with_params("policy_uri")
@has_params("token_param")
@frozen
class PolicyId(BareUri):
    """A policy server that was asked, with the token it gave (RFC 6794 section 4.4.5.1).

    >>> from sipmsg.model.uri import SipUri
    >>> PolicyId(SipUri("a.example.com", user="policy"), params={"token": "7e1"}).token
    '7e1'
    """

    token = param(str, "token")


@builds_with_params("policy_contact_info")
@has_params("policy_contact_param")
@frozen
class PolicyContact(BracketedUri):
    """A policy server to ask (RFC 6794 section 4.4.5.2); ``non_cacheable``: its answer counts for one session.

    >>> from sipmsg.model.uri import SipUri
    >>> PolicyContact(SipUri("a.example.com", user="policy"), params={"non-cacheable": None}).non_cacheable
    True
    """

    non_cacheable = flag()
    alt_uri = param(str, "gen_value")
