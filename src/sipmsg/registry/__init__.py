"""Facts about SIP as typed data: status codes, header fields, methods, option tags and smaller registries.

The names are loaded at first use, module by module. To add an entry, write one record into the module of
its kind.

>>> from sipmsg import registry
>>> registry.status_code(486).reason_phrase, registry.canonical_name("v")
('Busy Here', 'Via')
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sipmsg.registry.alert_message_errors import ALERT_MESSAGE_ERRORS, AlertMessageError
    from sipmsg.registry.dispositions import DISPOSITIONS, Disposition
    from sipmsg.registry.feature_capabilities import FEATURE_CAPABILITIES, FeatureCapability
    from sipmsg.registry.geolocation_errors import GEOLOCATION_ERRORS, GeolocationError
    from sipmsg.registry.header_fields import (
        BY_ATTRIBUTE,
        HEADER_FIELDS,
        HeaderFieldInfo,
        Multiplicity,
        attribute_name,
        canonical_name,
        header_field,
    )
    from sipmsg.registry.header_params import HEADER_PARAMS, HeaderParam
    from sipmsg.registry.header_where import WHERE, Where
    from sipmsg.registry.methods import METHODS, Method
    from sipmsg.registry.option_tags import OPTION_TAGS, OptionTag
    from sipmsg.registry.privacy_values import PRIVACY_VALUES, PrivacyValue
    from sipmsg.registry.reason_protocols import REASON_PROTOCOLS, ReasonProtocol
    from sipmsg.registry.security_mechanisms import SECURITY_MECHANISMS, SecurityMechanism
    from sipmsg.registry.status_codes import (
        STATUS_CLASSES,
        STATUS_CODES,
        DialogEffect,
        Hop,
        KeyHeader,
        StatusClass,
        StatusCode,
        default_reason_phrase,
        status_code,
    )
    from sipmsg.registry.transports import TRANSPORTS, Transport
    from sipmsg.registry.warning_codes import WARNING_CODES, WarningCode

__all__ = [
    "ALERT_MESSAGE_ERRORS",
    "BY_ATTRIBUTE",
    "DISPOSITIONS",
    "FEATURE_CAPABILITIES",
    "GEOLOCATION_ERRORS",
    "HEADER_FIELDS",
    "HEADER_PARAMS",
    "METHODS",
    "OPTION_TAGS",
    "PRIVACY_VALUES",
    "REASON_PROTOCOLS",
    "SECURITY_MECHANISMS",
    "STATUS_CLASSES",
    "STATUS_CODES",
    "TRANSPORTS",
    "WARNING_CODES",
    "WHERE",
    "AlertMessageError",
    "DialogEffect",
    "Disposition",
    "FeatureCapability",
    "GeolocationError",
    "HeaderFieldInfo",
    "HeaderParam",
    "Hop",
    "KeyHeader",
    "Method",
    "Multiplicity",
    "OptionTag",
    "PrivacyValue",
    "ReasonProtocol",
    "SecurityMechanism",
    "StatusClass",
    "StatusCode",
    "Transport",
    "WarningCode",
    "Where",
    "attribute_name",
    "canonical_name",
    "default_reason_phrase",
    "header_field",
    "status_code",
]

_NAMES = {
    "alert_message_errors": ("ALERT_MESSAGE_ERRORS", "AlertMessageError"),
    "dispositions": ("DISPOSITIONS", "Disposition"),
    "feature_capabilities": ("FEATURE_CAPABILITIES", "FeatureCapability"),
    "geolocation_errors": ("GEOLOCATION_ERRORS", "GeolocationError"),
    "header_fields": (
        "BY_ATTRIBUTE",
        "HEADER_FIELDS",
        "HeaderFieldInfo",
        "Multiplicity",
        "attribute_name",
        "canonical_name",
        "header_field",
    ),
    "header_params": ("HEADER_PARAMS", "HeaderParam"),
    "header_where": ("WHERE", "Where"),
    "methods": ("METHODS", "Method"),
    "option_tags": ("OPTION_TAGS", "OptionTag"),
    "privacy_values": ("PRIVACY_VALUES", "PrivacyValue"),
    "reason_protocols": ("REASON_PROTOCOLS", "ReasonProtocol"),
    "security_mechanisms": ("SECURITY_MECHANISMS", "SecurityMechanism"),
    "status_codes": (
        "STATUS_CLASSES",
        "STATUS_CODES",
        "DialogEffect",
        "Hop",
        "KeyHeader",
        "StatusClass",
        "StatusCode",
        "default_reason_phrase",
        "status_code",
    ),
    "transports": ("TRANSPORTS", "Transport"),
    "warning_codes": ("WARNING_CODES", "WarningCode"),
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> object:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
