"""Strategies for URIs, by the notation of RFC 3261 section 25.1, RFC 3966 section 3 and RFC 3986."""

from __future__ import annotations

from string import ascii_letters, digits

import attrs
from hypothesis import strategies as st

from sipmsg.model.params import Params
from sipmsg.model.uri import AbsoluteUri, SipUri, TelUri, Uri

_UNRESERVED = ascii_letters + digits + "-_.!~*'()"
_ESCAPED = st.integers(0, 255).flatmap(lambda octet: st.sampled_from([f"%{octet:02X}", f"%{octet:02x}"]))


def _text(extra: str, *, min_size: int = 1) -> st.SearchStrategy[str]:
    char = st.one_of(st.sampled_from(_UNRESERVED + extra), _ESCAPED)
    return st.lists(char, min_size=min_size, max_size=8).map("".join)


_LABEL = st.from_regex(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,4}[A-Za-z0-9])?", fullmatch=True)
_TOP_LABEL = st.from_regex(r"[A-Za-z](?:[A-Za-z0-9-]{0,4}[A-Za-z0-9])?\.?", fullmatch=True)
_HOST_NAMES = st.builds(lambda labels, top: ".".join([*labels, top]), st.lists(_LABEL, max_size=3), _TOP_LABEL)
hosts = st.one_of(
    _HOST_NAMES,
    st.ip_addresses(v=4).map(str),
    st.ip_addresses(v=6).map(lambda address: f"[{address}]"),
    st.ip_addresses(v=6).map(lambda address: f"[{address.exploded.upper()}]"),
)
tokens = st.text(ascii_letters + digits + "-.!*_+~", min_size=1, max_size=6)
_PARAM_TEXT = _text("[]/:&+$")
_TYPED: dict[str, st.SearchStrategy[object]] = {
    "transport": tokens,
    "user": tokens,
    "method": tokens,
    "ttl": st.integers(0, 255),
    "maddr": hosts,
    "cause": st.integers(100, 699),
    "target": _PARAM_TEXT,
    "lr": st.one_of(st.none(), st.just("on")),
    "ob": st.none(),
    "gr": st.one_of(st.none(), _PARAM_TEXT),
}


def _case(name: str) -> st.SearchStrategy[str]:
    return st.sampled_from([name, name.upper(), name.title()])


def _params() -> st.SearchStrategy[Params]:
    typed = st.sampled_from(sorted(_TYPED)).flatmap(lambda name: st.tuples(_case(name), _TYPED[name]))
    other = st.tuples(_PARAM_TEXT.map(lambda text: "x" + text), st.one_of(st.none(), _PARAM_TEXT))
    pairs = st.lists(st.one_of(typed, other), max_size=4, unique_by=lambda pair: pair[0].lower())
    return pairs.map(Params)


_HEADER_NAMES = st.one_of(st.sampled_from(["Subject", "to", "t", "Call-ID", "Route", "body"]), _text("[]/?:+$"))
sip_uris = st.builds(
    SipUri,
    hosts,
    st.one_of(st.none(), st.integers(0, 65535)),
    user=st.none(),
    params=_params(),
    headers=st.lists(st.tuples(_HEADER_NAMES, _text("[]/?:+$", min_size=0)), max_size=3),
    scheme=st.sampled_from(["sip", "sips"]),
) | st.builds(
    SipUri,
    hosts,
    user=_text("&=+$,;?/"),
    password=st.one_of(st.none(), _text("&=+$,", min_size=0)),
    params=_params(),
)


@st.composite
def related_sip_uris(draw: st.DrawFn) -> tuple[SipUri, SipUri]:
    """Draw a URI and another one that has some of its parts."""
    one, other = draw(sip_uris), draw(sip_uris)
    names = draw(st.sets(st.sampled_from(["host", "port", "user", "params", "headers", "scheme"]), max_size=2))
    return one, attrs.evolve(one, **{name: getattr(other, name) for name in names})


tel_uris = st.builds(
    TelUri,
    st.one_of(
        st.from_regex(r"\+[0-9.()-]*[0-9][0-9.()-]*", fullmatch=True),
        st.from_regex(r"[0-9A-F*#.()-]*[0-9A-F*#][0-9A-F*#.()-]*", fullmatch=True),
    ),
    params=st.fixed_dictionaries(
        {},
        optional={
            "phone-context": st.one_of(_HOST_NAMES, st.from_regex(r"\+[0-9.-]*[0-9]", fullmatch=True)),
            "ext": st.from_regex(r"[0-9.()-]+", fullmatch=True),
            "isub": _text("[]/:&+$?@=,"),
            "npdi": st.none(),
            "x-y": _PARAM_TEXT,
        },
    ),
)
absolute_uris = st.builds(
    AbsoluteUri,
    st.from_regex(r"x[A-Za-z0-9+.-]{0,5}", fullmatch=True),
    st.one_of(_text(";/?:@&=+$,"), st.builds("//{}/{}".format, hosts, _text(";/?:@&=+$,", min_size=0))),
)
uris: st.SearchStrategy[Uri] = st.one_of(sip_uris, tel_uris, absolute_uris)
