"""The header fields by name: any case, long or compact (RFC 3261 §7.3.1, §7.3.3)."""

from collections.abc import Mapping
from types import MappingProxyType

from sipmsg.registry.header_fields import _core_a_to_l, _core_m_to_z, _extensions, _ims, _private, _retired
from sipmsg.registry.header_fields._record import HeaderFieldInfo

_MODULES = (_core_a_to_l, _core_m_to_z, _extensions, _private, _ims, _retired)
_SORTED = sorted((info for module in _MODULES for info in module.FIELDS), key=lambda info: info.name.lower())

HEADER_FIELDS: Mapping[str, HeaderFieldInfo] = MappingProxyType({info.name: info for info in _SORTED})
"""The registered header fields by registered spelling, in alphabetical order."""

BY_ATTRIBUTE: Mapping[str, HeaderFieldInfo] = MappingProxyType({info.attribute: info for info in _SORTED})
"""The registered header fields by Python attribute name."""


def _spellings() -> dict[str, HeaderFieldInfo]:
    found: dict[str, HeaderFieldInfo] = {}
    for info in _SORTED:
        names = [info.name] if info.compact is None else [info.name, info.compact]
        for name in names:
            found[name] = found[name.lower()] = found[name.upper()] = info
    return found


_BY_SPELLING = _spellings()
_LOOKUP = {spelling: info.name.lower() for spelling, info in _BY_SPELLING.items()}


def header_field(name: str) -> HeaderFieldInfo | None:
    """The header field of that name, in any case and long or compact; None if it is not registered.

    >>> info = header_field("cAlL-iD")
    >>> info is header_field("i"), info.name if info else None
    (True, 'Call-ID')
    >>> header_field("X-Custom") is None
    True
    """
    found = _BY_SPELLING.get(name)
    # Only ASCII has case in SIP: str.lower would make the Kelvin sign a "k", which is Supported.
    if found is None and name.isascii():
        return _BY_SPELLING.get(name.lower())
    return found


def lookup_name(name: str) -> str:
    """The name by which header fields are found, whatever its spelling: the canonical one in lower case.

    >>> lookup_name("VIA"), lookup_name("v"), lookup_name("X-Custom")
    ('via', 'via', 'x-custom')
    """
    found = _LOOKUP.get(name)
    return canonical_name(name).lower() if found is None else found


def canonical_name(name: str) -> str:
    """The registered spelling of the name, or the name as given if it is not registered.

    >>> canonical_name("VIA"), canonical_name("v"), canonical_name("x-custom")
    ('Via', 'Via', 'x-custom')
    """
    found = header_field(name)
    return name if found is None else found.name
