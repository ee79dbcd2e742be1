"""Typed values of start lines and header fields, and the messages that hold them.

Every class of a value is here by name:

>>> from sipmsg.model import SentBy, Via
>>> str(Via("TCP", SentBy("atlanta.example")))
'SIP/2.0/TCP atlanta.example'
"""

from sipmsg.model.absolute_uri import AbsoluteUri, UnparsedUri
from sipmsg.model.address import STAR, Address, Contact, FromTo, ReferredBy
from sipmsg.model.answer_mode import AnswerMode
from sipmsg.model.answer_state import AnswerState
from sipmsg.model.authentication import BearerChallenge, Challenge, DigestChallenge
from sipmsg.model.body import Multipart, Part, RequestLine, SipFragment, StatusLine
from sipmsg.model.caller_preferences import AcceptContact, RejectContact
from sipmsg.model.charging import ChargingFunctionAddresses, ChargingVector, TransitIoi, TransitIoiList
from sipmsg.model.comment import Comment
from sipmsg.model.content import ContentId, Disposition
from sipmsg.model.credentials import AuthenticationInfo, BearerCredentials, Credentials, DigestCredentials
from sipmsg.model.dcs import DcsBillingInfo, DcsLaes, DcsRedirect, FinancialEntityId, QuotedUri
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
from sipmsg.model.params import Params
from sipmsg.model.party import RefusedUri, ServedUser, TraceParty
from sipmsg.model.policy import PolicyContact, PolicyId, TriggerConsent
from sipmsg.model.product import Product, Software
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
from sipmsg.model.sip_uri import SipUri
from sipmsg.model.subscription import ReferSub, SubscriptionState
from sipmsg.model.tel_uri import TelUri
from sipmsg.model.text import QuotedString
from sipmsg.model.time import Timestamp
from sipmsg.model.uri import Uri, parse_uri
from sipmsg.model.user_to_user import UserToUser
from sipmsg.model.via import SentBy, Via
from sipmsg.model.warning import WarningValue

__all__ = [
    "STAR",
    "AbsoluteUri",
    "AcceptContact",
    "AccessNetwork",
    "Address",
    "AlertInfo",
    "AlertMsgError",
    "AnswerMode",
    "AnswerState",
    "AuthenticationInfo",
    "BearerChallenge",
    "BearerCredentials",
    "CSeq",
    "CallInfo",
    "Challenge",
    "ChargingFunctionAddresses",
    "ChargingVector",
    "Coding",
    "Comment",
    "Contact",
    "ContentId",
    "Credentials",
    "DcsBillingInfo",
    "DcsLaes",
    "DcsRedirect",
    "DigestChallenge",
    "DigestCredentials",
    "Disposition",
    "ErrorInfo",
    "Event",
    "EventType",
    "FeatureCaps",
    "FinancialEntityId",
    "FromTo",
    "Geolocation",
    "GeolocationError",
    "GeolocationRouting",
    "HistoryInfo",
    "Identity",
    "IdentityInfo",
    "InfoPackage",
    "Join",
    "LanguageRange",
    "MediaRange",
    "MediaType",
    "MinSE",
    "Multipart",
    "Params",
    "Part",
    "PolicyContact",
    "PolicyId",
    "PrivateNetwork",
    "Product",
    "QuotedString",
    "QuotedUri",
    "RAck",
    "Reason",
    "ReferEventsAt",
    "ReferSub",
    "ReferredBy",
    "RefusedUri",
    "RejectContact",
    "Replaces",
    "RequestLine",
    "ResourceValue",
    "RetryAfter",
    "Route",
    "SecMechanism",
    "SentBy",
    "ServedUser",
    "ServiceId",
    "SessionExpires",
    "SessionId",
    "SipFragment",
    "SipUri",
    "Software",
    "StatusLine",
    "SubscriptionState",
    "TargetDialog",
    "TelUri",
    "Timestamp",
    "TraceParty",
    "TransitIoi",
    "TransitIoiList",
    "TriggerConsent",
    "UnparsedUri",
    "Uri",
    "UserDatabase",
    "UserToUser",
    "Via",
    "VisitedNetwork",
    "WarningValue",
    "parse_uri",
]
