"""User-to-User: data that end users exchange while a call is set up or torn down (RFC 7433)."""

from __future__ import annotations

from attrs import field, frozen

from sipmsg.model._build import builds_with_params
from sipmsg.model.equivalence import CASE_SENSITIVE
from sipmsg.model.params import Parametrized, has_params, param
from sipmsg.model.text import render


@builds_with_params("uui_value")
@has_params("uui_param")
@frozen
class UserToUser(Parametrized):
    """One piece of user-to-user data (RFC 7433 section 4.1).

    ``data`` is kept as sent, encoded as ``encoding`` says, and opaque; a `QuotedString` prints with quotes.
    ``purpose`` names the package that defines its use, ``content`` what the data are.

    >>> uui = UserToUser("56a390f3d2b7310023a2", params={"encoding": "hex", "purpose": "foo", "content": "bar"})
    >>> str(uui), uui.encoding
    ('56a390f3d2b7310023a2;encoding=hex;purpose=foo;content=bar', 'hex')
    """

    data: str = field(metadata=CASE_SENSITIVE)

    purpose = param(str, "token")
    content = param(str, "token")
    encoding = param(str, "token")

    def __str__(self) -> str:
        return f"{render(self.data)}{self.params}"
