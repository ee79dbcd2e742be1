"""Access by name: one line registers the attribute of a header field and the type of its values.

The attribute's name is the field's name in snake_case, and so is the name of its grammar rule.
"""

from __future__ import annotations

from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from sipmsg.model._repr import Readable
from sipmsg.model.address import Address, Contact, FromTo, ReferredBy
from sipmsg.model.answer_mode import AnswerMode
from sipmsg.model.answer_state import AnswerState
from sipmsg.model.authentication import Challenge
from sipmsg.model.caller_preferences import AcceptContact, RejectContact
from sipmsg.model.charging import ChargingFunctionAddresses, ChargingVector
from sipmsg.model.content import ContentId, Disposition
from sipmsg.model.credentials import AuthenticationInfo, Credentials
from sipmsg.model.dcs import DcsBillingInfo, DcsLaes, DcsRedirect
from sipmsg.model.dialog import Join, Replaces, TargetDialog
from sipmsg.model.event import Event, EventType
from sipmsg.model.feature_caps import FeatureCaps
from sipmsg.model.history_info import HistoryInfo
from sipmsg.model.identity import Identity, IdentityInfo
from sipmsg.model.info import AlertInfo, CallInfo, ErrorInfo, Geolocation, ReferEventsAt, UserDatabase
from sipmsg.model.location import AlertMsgError, GeolocationError, GeolocationRouting
from sipmsg.model.media import MediaRange, MediaType
from sipmsg.model.negotiation import Coding, InfoPackage, LanguageRange
from sipmsg.model.network import AccessNetwork, PrivateNetwork, VisitedNetwork
from sipmsg.model.party import RefusedUri, ServedUser, TraceParty
from sipmsg.model.policy import PolicyContact, PolicyId, TriggerConsent
from sipmsg.model.privacy import PrivValue
from sipmsg.model.product import Software
from sipmsg.model.reason import Reason
from sipmsg.model.reliable import RAck
from sipmsg.model.resource_priority import ResourceValue
from sipmsg.model.retry_after import RetryAfter
from sipmsg.model.route import Route
from sipmsg.model.security import SecMechanism
from sipmsg.model.sequence import CSeq
from sipmsg.model.service import ServiceId
from sipmsg.model.session_expires import MinSE, SessionExpires
from sipmsg.model.session_id import SessionId
from sipmsg.model.subscription import ReferSub, SubscriptionState
from sipmsg.model.time import Timestamp
from sipmsg.model.user_to_user import UserToUser
from sipmsg.model.via import Via
from sipmsg.model.warning import WarningValue

T_co = TypeVar("T_co", covariant=True)


class _Field(Generic[T_co]):
    """An attribute of messages that reads header fields; ``type`` is the Python type of its values."""

    attribute: str

    def __init__(self, type_: type[T_co]) -> None:
        self.type = type_

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name


class Single(_Field[T_co]):
    """A field that stands once: its value, None if it is absent, the first if it stands again."""

    @overload
    def __get__(self, message: None, owner: type) -> Self: ...
    @overload
    def __get__(self, message: HeaderFields, owner: type) -> T_co | None: ...
    def __get__(self, message: HeaderFields | None, owner: type) -> Self | T_co | None:
        if message is None:
            return self
        rows = message.rows(self.attribute)
        value: T_co | None = rows[0] if rows else None
        return value


class Listed(_Field[T_co]):
    """A field that holds a list: the tuple of the values of all its rows, () if it is absent."""

    @overload
    def __get__(self, message: None, owner: type) -> Self: ...
    @overload
    def __get__(self, message: HeaderFields, owner: type) -> tuple[T_co, ...]: ...
    def __get__(self, message: HeaderFields | None, owner: type) -> Self | tuple[T_co, ...]:
        if message is None:
            return self
        rows = message.rows(self.attribute)
        values: tuple[T_co, ...] = rows[0] if len(rows) == 1 else tuple(chain.from_iterable(rows))
        return values


class Repeated(_Field[T_co]):
    """A field with one value a row that may have many rows: the tuple of their values, () if it is absent."""

    @overload
    def __get__(self, message: None, owner: type) -> Self: ...
    @overload
    def __get__(self, message: HeaderFields, owner: type) -> tuple[T_co, ...]: ...
    def __get__(self, message: HeaderFields | None, owner: type) -> Self | tuple[T_co, ...]:
        if message is None:
            return self
        return tuple(message.rows(self.attribute))


class HeaderFields(Readable):
    """The typed header fields of a message, by attribute; every other one is in ``message.headers``."""

    __slots__ = ()

    if TYPE_CHECKING:

        def rows(self, attribute: str) -> list[Any]:
            """Give the values of all rows of a header field, by attribute name."""
            ...

    accept = Listed(MediaRange)
    accept_contact = Listed(AcceptContact)
    accept_encoding = Listed(Coding)
    accept_language = Listed(LanguageRange)
    accept_resource_priority = Listed(ResourceValue)
    alert_info = Listed(AlertInfo)
    alertmsg_error = Single(AlertMsgError)
    allow = Listed(str)
    allow_events = Listed(EventType)
    answer_mode = Single(AnswerMode)
    authentication_info = Single(AuthenticationInfo)
    authorization = Repeated(Credentials)
    call_id = Single(str)
    call_info = Listed(CallInfo)
    contact = Listed(Contact)
    content_disposition = Single(Disposition)
    content_encoding = Listed(str)
    content_id = Single(ContentId)
    content_language = Listed(str)
    content_length = Single(int)
    content_type = Single(MediaType)
    cseq = Single(CSeq)
    date = Single(datetime)
    error_info = Listed(ErrorInfo)
    event = Single(Event)
    expires = Single(int)
    feature_caps = Listed(FeatureCaps)
    flow_timer = Single(int)
    from_ = Single(FromTo)
    geolocation = Listed(Geolocation)
    geolocation_error = Single(GeolocationError)
    geolocation_routing = Single(GeolocationRouting)
    history_info = Listed(HistoryInfo)
    identity = Repeated(Identity)
    identity_info = Single(IdentityInfo)
    in_reply_to = Listed(str)
    info_package = Single(InfoPackage)
    join = Single(Join)
    max_breadth = Single(int)
    max_forwards = Single(int)
    mime_version = Single(str)
    min_expires = Single(int)
    min_se = Single(MinSE)
    organization = Single(str)
    p_access_network_info = Listed(AccessNetwork)
    p_answer_state = Single(AnswerState)
    p_asserted_identity = Listed(Address)
    p_asserted_service = Listed(ServiceId)
    p_associated_uri = Listed(Address)
    p_called_party_id = Single(Address)
    p_charge_info = Single(Address)
    p_charging_function_addresses = Listed(ChargingFunctionAddresses)
    p_charging_vector = Single(ChargingVector)
    p_dcs_billing_info = Single(DcsBillingInfo)
    p_dcs_laes = Single(DcsLaes)
    p_dcs_osps = Single(str)
    p_dcs_redirect = Single(DcsRedirect)
    p_dcs_trace_party_id = Single(TraceParty)
    p_early_media = Listed(str)
    p_media_authorization = Listed(str)
    p_preferred_identity = Listed(Address)
    p_preferred_service = Listed(ServiceId)
    p_private_network_indication = Single(PrivateNetwork)
    p_profile_key = Single(Address)
    p_refused_uri_list = Listed(RefusedUri)
    p_served_user = Single(ServedUser)
    p_user_database = Single(UserDatabase)
    p_visited_network_id = Listed(VisitedNetwork)
    path = Listed(Route)
    permission_missing = Listed(Address)
    policy_contact = Listed(PolicyContact)
    policy_id = Listed(PolicyId)
    priority = Single(str)
    priv_answer_mode = Single(AnswerMode)
    privacy = Listed(PrivValue)
    proxy_authenticate = Repeated(Challenge)
    proxy_authorization = Repeated(Credentials)
    proxy_require = Listed(str)
    rack = Single(RAck)
    reason = Listed(Reason)
    record_route = Listed(Route)
    recv_info = Listed(InfoPackage)
    refer_events_at = Single(ReferEventsAt)
    refer_sub = Single(ReferSub)
    refer_to = Single(Address)
    referred_by = Single(ReferredBy)
    reject_contact = Listed(RejectContact)
    replaces = Single(Replaces)
    reply_to = Single(Address)
    request_disposition = Listed(str)
    require = Listed(str)
    resource_priority = Listed(ResourceValue)
    retry_after = Single(RetryAfter)
    route = Listed(Route)
    rseq = Single(int)
    security_client = Listed(SecMechanism)
    security_server = Listed(SecMechanism)
    security_verify = Listed(SecMechanism)
    server = Single(Software)
    service_route = Listed(Route)
    session_expires = Single(SessionExpires)
    session_id = Single(SessionId)
    sip_etag = Single(str)
    sip_if_match = Single(str)
    subject = Single(str)
    subscription_state = Single(SubscriptionState)
    supported = Listed(str)
    suppress_if_match = Single(str)
    target_dialog = Single(TargetDialog)
    timestamp = Single(Timestamp)
    to = Single(FromTo)
    trigger_consent = Listed(TriggerConsent)
    unsupported = Listed(str)
    user_agent = Single(Software)
    user_to_user = Listed(UserToUser)
    via = Listed(Via)
    warning = Listed(WarningValue)
    www_authenticate = Repeated(Challenge)


FIELDS: dict[str, _Field[Any]] = {
    name: member for name, member in vars(HeaderFields).items() if isinstance(member, _Field)
}
"""Attribute to its declaration."""
