"""What values show of themselves in tracebacks and failed assertions."""

from __future__ import annotations

from typing import Any

import attrs


def readable(self: Any) -> str:
    """Give the call that makes an equal value: what has its default is left out, ``params`` stand last.

    >>> from sipmsg.model import CSeq, SipUri
    >>> SipUri("biloxi.com", user="bob", params={"lr": None}), CSeq(1, "INVITE")
    (SipUri(host='biloxi.com', user='bob', params={'lr': None}), CSeq(sequence=1, method='INVITE'))
    """
    shown = []
    for attribute in sorted(attrs.fields(type(self)), key=lambda attribute: attribute.name == "params"):
        value = getattr(self, attribute.name)
        if attribute.repr and attribute.init and value != attribute.default:
            shown.append(f"{attribute.alias}={_contents(value)}")
    return f"{type(self).__name__}({', '.join(shown)})"


def _contents(value: object) -> str:
    """Show parameters as what they are made of."""
    shown = repr(value)
    return shown.removeprefix("Params(").removesuffix(")") if shown.startswith("Params(") else shown
