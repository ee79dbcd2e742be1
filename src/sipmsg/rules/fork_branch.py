"""The branches of a fork, and what came on them."""

from __future__ import annotations

from attrs import define, field

from sipmsg.model.address import Contact
from sipmsg.rules.targets import Target, target_key
from sipmsg.rules.view import View


@define(eq=False)
class Branch:
    """One client transaction of a fork."""

    number: int
    id: str
    target: Target
    request: View | None = None
    """The request as it was forwarded, if that was told."""
    received: int = 0
    """How many responses came."""
    proceeding: bool = False
    """Whether a provisional response came (RFC 3261 section 17.1.1.2)."""
    final: int = 0
    """The status code of its final response, also of one that stands for a timeout; 0 while there is none."""
    gone: bool = False
    """Whether its transaction is terminated, so that nothing matches it any more."""
    cancelled: bool = False

    @property
    def breadth(self) -> int:
        """How much of Max-Breadth it uses up (RFC 5393 section 5.3.3)."""
        told = self.request.max_breadth if self.request is not None else None
        return 1 if told is None else told


@define(eq=False)
class Got:
    """A response of a branch; ``view`` is None for one that stands for a timeout (408) or a failed transport (503)."""

    order: int
    code: int
    view: View | None
    branch: Branch | None
    stray: bool = False
    """Whether it matches no client transaction."""
    own: bool = False
    """Whether it is meant for this element itself: no other Via is below its own, or it answers another method."""
    sent: bool = False
    """Whether it was forwarded upstream."""
    untried: dict[str, Contact] = field(factory=dict)
    """The contacts of a 3xx on which no branch was opened, by what tells targets apart."""
    tried: set[str] = field(factory=set)
    """The contacts of a 3xx on which a branch was opened after it came."""
    recursed: set[str] = field(factory=set)
    """Those of them that only this 3xx offered, so that it is what was recursed on."""

    @property
    def tag(self) -> str | None:
        """The tag of To."""
        to = self.view.to if self.view is not None else None
        return None if to is None else to.tag

    def offer(self) -> None:
        """Note the contacts of a 3xx."""
        if self.view is not None:
            for contact in self.view.contact:
                if not contact.is_star:
                    self.untried.setdefault(target_key(contact.uri), contact)
