"""Parameters of challenges and credentials, which stand behind a scheme with commas between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple, TypeVar

from attrs import frozen

from sipmsg.model._build import BUILDERS, NESTED, PARAMETERS, TERMINALS, Mismatch, builds
from sipmsg.model.params import Param, Parametrized, Params
from sipmsg.model.text import QuotedString, render, unquote

T = TypeVar("T")


class _Form(NamedTuple):
    """What a value given in Python becomes, and how it prints."""

    take: Callable[[Any], Any]
    show: Callable[[Any], str]


def _quoted(value: object) -> object:
    return QuotedString(value) if isinstance(value, str) else value


def _several(value: object) -> object:
    return tuple(value) if isinstance(value, list | tuple) else (value,)


_PLAIN = _Form(lambda value: value, render)
_QUOTED = _Form(_quoted, render)
_FORMS = {
    "quoted_string": _QUOTED,
    "request_digest": _QUOTED,
    "bearer_scope": _QUOTED,
    "bearer_error": _QUOTED,
    "digest_uri": _Form(_PLAIN.take, lambda uri: f'"{uri}"'),
    "authz_server": _Form(_PLAIN.take, lambda uri: f'"{uri}"'),
    "domain": _Form(_several, lambda uris: f'"{" ".join(map(str, uris))}"'),
    "qop_options": _Form(_several, lambda names: f'"{",".join(names)}"'),
    "nc_value": _Form(lambda count: int(count, 16) if isinstance(count, str) else count, lambda count: f"{count:08x}"),
    "stale": _Form(lambda value: True if value is None else value, render),
    "userhash": _Form(lambda value: render(value is not False) if value in (None, True, False) else value, render),
}
"""Rule of a parameter's value to its form; a value of any other rule prints as it does everywhere."""


@frozen
class AuthParametrized(Parametrized):
    """Base of the values whose parameters have commas between them (RFC 3261 section 25.1, auth-param).

    A str given for a parameter that has quotes on the wire becomes a `QuotedString`.
    """

    _rule: ClassVar[str] = "auth_param"

    def __attrs_post_init__(self) -> None:
        if self.params.pairs:
            pairs = ((name, self._form(name).take(value)) for name, value in self.params.pairs)
            object.__setattr__(self, "params", Params(pairs))

    def _form(self, name: str) -> _Form:
        return _FORMS.get(PARAMETERS.get(self._rule, {}).get(name.lower(), ""), _PLAIN)

    def _shown(self) -> str:
        return ", ".join(
            name if value is None else f"{name}={self._form(name).show(value)}" for name, value in self.params.pairs
        )


class Several(Param[tuple[T, ...]]):
    """A parameter that holds a list: () if it is absent."""

    def read(self, params: Params) -> tuple[T, ...]:
        """Give the items."""
        items: tuple[T, ...] = params.get(self.name, ())
        return items


class Truth(Param[bool]):
    """A parameter that is ``true`` or ``false``: False if it is absent or anything else."""

    def read(self, params: Params) -> bool:
        """Tell whether it is there and true."""
        value = params.get(self.name)
        return value is True or (isinstance(value, str) and value.lower() == "true")


@builds("second_challenge")
def _second_challenge(start: str, _value: str) -> object:
    raise Mismatch(start, "a parameter, as one header field holds one challenge or one set of credentials")


BUILDERS["auth_params"] = Params.from_pairs
BUILDERS["domain"] = lambda *uris: uris
NESTED["REQUEST_URI_IN_QUOTES"] = "request_uri"
NESTED["HTTPS_URI"] = "addr_spec"
TERMINALS.update(
    REQUEST_DIGEST=unquote,
    BEARER_SCOPE=unquote,
    BEARER_ERROR=unquote,
    NC_VALUE=lambda digits: int(digits, 16),
    STALE=lambda word: word.lower() == "true",
)
