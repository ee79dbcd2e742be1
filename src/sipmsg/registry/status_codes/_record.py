"""What is known of a SIP status code (RFC 3261 §21 and the RFCs that add codes)."""

from enum import Enum
from typing import Literal

from attrs import Factory, field, frozen


class Hop(Enum):
    """How a response travels from the server that made it to the client.

    >>> Hop.END_TO_END.value
    'end-to-end'
    """

    HOP_BY_HOP = "hop-by-hop"
    """Made by one hop for the hop before it and never passed on: 100 (RFC 3261 §16.7)."""

    REISSUED = "hop-by-hop, re-issued"
    """Each stateful proxy sends its own, as a rule the best it received (RFC 3261 §16.7 step 6)."""

    END_TO_END = "end-to-end"
    """Passed on at once as it came: 101 to 299 (RFC 3261 §16.7 step 5)."""


class DialogEffect(Enum):
    """How much ends when the response refuses a request inside a dialog (RFC 5057 §5.1).

    >>> DialogEffect.USAGE.value
    'usage'
    """

    TRANSACTION = "transaction"
    """Only the transaction fails; the dialog goes on."""

    USAGE = "usage"
    """The usage of the dialog that the request belongs to ends, such as the call or one subscription."""

    DIALOG = "dialog"
    """The dialog and all its usages end."""

    REDIRECTED = "dialog, redirected"
    """The whole dialog is concerned; what redirection in a dialog means is hardly defined."""


def _hop_of(code: int) -> Hop:
    return Hop.END_TO_END if code < 300 else Hop.REISSUED


Need = Literal["MUST", "SHOULD", "MAY", "implied"]
"""The RFC's own word; ``implied`` where no RFC has a word but the response makes no sense without."""


@frozen
class KeyHeader:
    """A header field that belongs to a status code.

    >>> key = KeyHeader("Retry-After", "SHOULD", when="the condition is temporary")
    >>> key.need, key.when
    ('SHOULD', 'the condition is temporary')
    """

    name: str
    """Registered name, without the colon."""

    need: Need

    when: str = field(kw_only=True, default="")
    """The condition of the need; empty where it holds always."""

    content: str = field(kw_only=True, default="")
    """What stands in it, where its name does not say so."""


@frozen
class StatusCode:
    """One status code: what it means, how it travels and what its receiver may do next.

    ``§`` without an RFC in front continues the RFC named before it, else RFC 3261.

    >>> ringing = StatusCode(
    ...     180, "Ringing", "RFC 3261", "21.1.2", meaning="The user is alerted.", next_step="Wait."
    ... )
    >>> ringing.status_class, ringing.hop.value, ringing.registered
    (1, 'end-to-end', True)
    """

    code: int
    """100 to 699."""

    reason_phrase: str
    """The registered phrase; for an unregistered code the name of its class."""

    rfc: str
    """The RFC now in force for the code, such as ``RFC 3261``."""

    section: str
    """Section of that RFC, such as ``21.4.6``."""

    meaning: str = field(kw_only=True)
    """What the server says with it."""

    next_step: str = field(kw_only=True)
    """What the UAC or proxy that receives it may do next, with the section that says so."""

    hop: Hop = field(kw_only=True, default=Factory(lambda self: _hop_of(self.code), takes_self=True))

    methods: tuple[str, ...] = field(kw_only=True, default=())
    """The methods whose requests it answers; empty where it may answer any."""

    except_methods: tuple[str, ...] = field(kw_only=True, default=())
    """Methods whose requests it never answers."""

    dialog_effect: DialogEffect | None = field(kw_only=True, default=None)
    """None for 1xx and 2xx and for the codes that RFC 5057 does not speak of."""

    key_headers: tuple[KeyHeader, ...] = field(kw_only=True, default=())
    """The header fields that belong to it, beyond those of every response."""

    body: str = field(kw_only=True, default="")
    """What a body in it is for, where an RFC says so."""

    deprecated: bool = field(kw_only=True, default=False)

    notes: str = field(kw_only=True, default="")
    """What is often got wrong, other spellings of the phrase, exceptions."""

    treated_as: int | None = field(kw_only=True, default=None)
    """For an unregistered code the code whose treatment it gets (RFC 3261 §8.1.3.2), else None."""

    @property
    def status_class(self) -> int:
        """The first digit, 1 to 6."""
        return self.code // 100

    @property
    def registered(self) -> bool:
        """Whether the code stands in the IANA registry."""
        return self.treated_as is None

    @property
    def final(self) -> bool:
        """Whether it ends the transaction: all but 1xx do (RFC 3261 §7.2)."""
        return self.code >= 200

    def answers(self, method: str) -> bool:
        """Whether a request with this method may get this response; ACK never gets one.

        >>> from sipmsg.registry import STATUS_CODES
        >>> STATUS_CODES[180].answers("INVITE"), STATUS_CODES[180].answers("BYE")
        (True, False)
        """
        if method == "ACK" or method in self.except_methods:
            return False
        return not self.methods or method in self.methods

    def required_headers(self) -> tuple[str, ...]:
        """Names of the header fields that it must carry whatever the circumstances.

        >>> from sipmsg.registry import STATUS_CODES
        >>> STATUS_CODES[405].required_headers()
        ('Allow',)
        """
        return tuple(key.name for key in self.key_headers if key.need == "MUST" and not key.when)
