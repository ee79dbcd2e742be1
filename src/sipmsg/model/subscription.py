"""How a subscription stands, and whether REFER makes one."""

from __future__ import annotations

from attrs import frozen

from sipmsg.model._build import builds, builds_with_params
from sipmsg.model.params import Parametrized, Params, has_params, param


@builds_with_params("subscription_state")
@has_params("subexp_params")
@frozen
class SubscriptionState(Parametrized):
    """The value of Subscription-State (RFC 6665 section 8.2.3).

    ``state`` is active, pending, terminated or another token; ``expires`` and ``retry_after`` are in seconds;
    ``reason`` says why the subscription was terminated.

    >>> state = SubscriptionState("active", params={"expires": 3599})
    >>> str(state), state.expires, state.reason
    ('active;expires=3599', 3599, None)
    """

    state: str

    reason = param(str, "token")
    expires = param(int, "delta_seconds")
    retry_after = param(int, "delta_seconds")

    def __str__(self) -> str:
        return f"{self.state}{self.params}"


@frozen
class ReferSub(Parametrized):
    """The value of Refer-Sub: whether REFER makes a subscription (RFC 4488 section 4).

    >>> str(ReferSub(False))
    'false'
    """

    subscribe: bool

    def __str__(self) -> str:
        return f"{'true' if self.subscribe else 'false'}{self.params}"


@builds("refer_sub")
def _refer_sub(value: str, params: Params) -> ReferSub:
    return ReferSub(value.lower() == "true", params=params)
