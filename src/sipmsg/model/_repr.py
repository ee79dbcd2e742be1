"""What values and messages show of themselves in tracebacks and failed assertions."""

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
    order = sorted(attrs.fields(type(self)), key=lambda attribute: (attribute.name == "params", attribute.kw_only))
    for attribute in order:
        value = getattr(self, attribute.name)
        if attribute.repr and attribute.init and value != attribute.default:
            contents = repr(value)
            if attribute.name == "params":
                contents = contents.removeprefix("Params(").removesuffix(")")
            shown.append(f"{attribute.alias}={contents}")
    return f"{type(self).__name__}({', '.join(shown)})"


class Readable:
    """Base of all classes with this form of ``repr``."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        # attrs gives a class a __repr__ of its own unless it finds one in the body of that very class.
        if "__repr__" not in vars(cls):
            type.__setattr__(cls, "__repr__", readable)
