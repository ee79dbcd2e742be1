"""What is known of a SIP header field (RFC 3261 §20 and the RFCs that add fields)."""

from enum import Enum
from keyword import iskeyword
from typing import Literal

from attrs import Factory, field, frozen


class Multiplicity(Enum):
    """How often a header field may stand in a message (RFC 3261 §7.3.1).

    >>> Multiplicity.LIST.value
    'list'
    """

    SINGLE = "single"
    """One field with one value; a comma in it separates nothing."""

    LIST = "list"
    """A comma list, which may be spread over several fields and means the same then."""

    LIST_OR_STAR = "list-or-star"
    """As a list, or ``*`` alone: Contact (RFC 3261 §20.10)."""

    REPEAT = "repeat"
    """Several fields with one value each, never joined by commas."""

    UNKNOWN = "unknown"
    """Nothing can be said: the grammar is not in an RFC, or the field is historic."""

    RESERVED = "reserved"
    """No header field: the name is blocked in the registry."""


Status = Literal["current", "unverified", "deprecated", "reserved"]
"""``unverified`` where the defining text could not be read, so that facts may be missing or off."""


def attribute_name(name: str) -> str:
    """The name of a header field as a Python attribute.

    >>> [attribute_name(name) for name in ("WWW-Authenticate", "CSeq", "From")]
    ['www_authenticate', 'cseq', 'from_']
    """
    spelled = name.lower().replace("-", "_")
    return f"{spelled}_" if iskeyword(spelled) else spelled


@frozen
class HeaderFieldInfo:
    """One registered header field.

    ``None`` in ``in_requests`` or ``in_responses`` means that it is not known, or that the field is
    historic.

    >>> info = HeaderFieldInfo("In-Reply-To", ("RFC 3261",), Multiplicity.LIST, "Calls returned.", where="R")
    >>> info.attribute, info.in_requests, info.in_responses
    ('in_reply_to', True, False)
    """

    name: str
    """The registered spelling."""

    rfcs: tuple[str, ...]
    """The documents that define it, such as ``RFC 3261`` or ``3GPP TS 24.229``."""

    multiplicity: Multiplicity
    description: str

    section: str = field(kw_only=True, default="")
    """The section of the first of the documents, where the field is one of many that it defines."""

    compact: str | None = field(kw_only=True, default=None)
    """The one-letter form (RFC 3261 §7.3.3)."""

    in_requests: bool | None = field(kw_only=True, default=True)

    response_codes: str = field(kw_only=True, default="")
    """The codes of the responses it may stand in, such as ``200-299,415``."""

    in_responses: bool | None = field(
        kw_only=True, default=Factory(lambda self: bool(self.response_codes), takes_self=True)
    )
    """Unless given: whether there are any ``response_codes``."""

    empty_value_ok: bool = field(kw_only=True, default=False)

    where: str = field(kw_only=True, default="")
    """The where-columns of the tables it stands in, by semicolons (RFC 3261 §20)."""

    proxy: str = field(kw_only=True, default="")
    """What proxies do: ``a`` add, ``m`` modify, ``d`` delete, ``r`` must be able to read."""

    status: Status = field(kw_only=True, default="current")
    notes: str = field(kw_only=True, default="")

    attribute: str = field(init=False, default=Factory(lambda self: attribute_name(self.name), takes_self=True))
    """The name as a Python attribute, such as ``www_authenticate`` or ``from_``."""

    @property
    def citation(self) -> str:
        """Where the field is defined, in words.

        >>> HeaderFieldInfo("To", ("RFC 3261",), Multiplicity.SINGLE, "Recipient.", section="20.39").citation
        'RFC 3261 section 20.39'
        """
        return f"{self.rfcs[0]} section {self.section}" if self.section else self.rfcs[0]
