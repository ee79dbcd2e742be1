"""Header fields that name a dialog: the one to replace, to join, or to be judged by."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.equivalence import CASE_SENSITIVE
from sipmsg.model.params import Parametrized, flag, has_params, param


@frozen
class DialogReference(Parametrized):
    """A Call-ID with the tags of a dialog as parameters: what Replaces, Join and Target-Dialog have in common."""

    call_id: str = field(metadata=CASE_SENSITIVE)

    def __str__(self) -> str:
        return f"{self.call_id}{self.params}"


@builds_with_params("replaces")
@has_params("replaces_param")
@frozen
class Replaces(DialogReference):
    """The dialog that a new one replaces (RFC 3891 section 6.1).

    ``to_tag`` and ``from_tag`` are as its receiver sees them, None if absent; ``early_only``: only if it is early.

    >>> replaces = Replaces("98732@sip.example.com", params={"from-tag": "r33th4x0r", "to-tag": "ff87ff"})
    >>> str(replaces), replaces.to_tag, replaces.early_only
    ('98732@sip.example.com;from-tag=r33th4x0r;to-tag=ff87ff', 'ff87ff', False)
    """

    to_tag = param(str, "token")
    from_tag = param(str, "token")
    early_only = flag()


@builds_with_params("join")
@has_params("join_param")
@frozen
class Join(DialogReference):
    """The dialog that a new one joins (RFC 3911 section 7.1).

    >>> Join("12adf2f34456gs5", params={"to-tag": "12345", "from-tag": "54321"}).to_tag
    '12345'
    """

    to_tag = param(str, "token")
    from_tag = param(str, "token")


@builds_with_params("target_dialog")
@has_params("td_param")
@frozen
class TargetDialog(DialogReference):
    """The dialog that shows that the sender may ask for what it asks (RFC 4538 section 7).

    >>> TargetDialog("fa77as7dad8-sd98ajzz@host.example.com", params={"local-tag": "kkaz-"}).local_tag
    'kkaz-'
    """

    local_tag = param(str, "token")
    remote_tag = param(str, "token")
