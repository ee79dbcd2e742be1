"""The engines: patterns made of the grammar read a text, and Lark's LALR parser what they do not read."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import zip_longest
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from sipmsg.model._build import BUILDERS, NESTED, PARAMETERS, TERMINALS, Mismatch
from sipmsg.parsing import grammar
from sipmsg.parsing.words import words
from sipmsg.registry import HEADER_FIELDS

if TYPE_CHECKING:
    from lark import Lark, Token
    from lark.exceptions import UnexpectedInput


class Refusal(Exception):
    """The text does not match the rule.

    ``position`` and ``stop``: the text at fault; ``expected``: the RFC's words for what could stand there;
    ``path``: where inside the value; ``index``: which value of a list.
    """

    def __init__(
        self, position: int, expected: tuple[str, ...], path: tuple[str, ...] = (), *, stop: int | None = None
    ) -> None:
        super().__init__(position, expected, path)
        self.position = position
        self.stop = position + 1 if stop is None else stop
        self.expected = expected
        self.path = path
        self.index = 0


def starts() -> frozenset[str]:
    """Give the names of all rules that a text can be parsed by: header fields, start lines, URIs, parameters."""
    rules = {info.attribute for info in HEADER_FIELDS.values()} | set(NESTED.values())
    rules |= {"status_line", "request_line", "header_value", "tolerant_status_line", "tolerant_request_line"}
    rules |= {rule.rstrip("?") for table in PARAMETERS.values() for rule in table.values() if rule}
    return frozenset(rules)


class Engine:
    """Parses a text by a rule of the grammar into the model's value.

    ``tolerant``: the grammar with the overrides of ``tolerant.lark``, which forgive what the field sends. ``compiled``:
    what the patterns of `sipmsg.parsing.compiled` read does not need Lark, which decides on everything else; without
    it this is the reference engine, Lark alone.
    """

    def __init__(self, *, tolerant: bool = False, compiled: bool = False) -> None:
        import sipmsg.model.fields  # noqa: F401  # every builder is registered by its module

        self.tolerant = tolerant
        self._read: Callable[[str], Callable[[str], object]] | None = None
        self._missed: tuple[type[Exception], ...] = ()
        if compiled:
            from sipmsg.parsing.compiled._runtime import Miss, read

            self._read, self._missed = read, (Miss, Mismatch)
        self._parsers: dict[str, Lark] = {}

    def parse(self, rule: str, text: str) -> object:
        """Parse ``text``; raise `Refusal` if it does not match ``rule``.

        CR and LF may stand in the text only as folds: framing sees to that.
        """
        if self._read is not None:
            try:
                return self._read(rule)(text)
            except self._missed:
                pass
        return self._reference(rule, text)

    def _reference(self, rule: str, text: str) -> object:
        from lark.exceptions import UnexpectedInput

        lark = self._parser(grammar.families()[rule])
        try:
            return lark.parse(text, start=rule)
        except UnexpectedInput as error:
            position, expected = _unexpected(error, text)
            index, path = _place(lark, rule, text, position)
            refusal = Refusal(position, words(expected), path)
        except Refusal as inner:
            refusal = inner
            index, _ = _place(lark, rule, text, inner.position)
        refusal.index = index
        raise refusal from None

    def _parser(self, family: str) -> Lark:
        parser = self._parsers.get(family)
        if parser is None:
            parser = self._parsers[family] = load(family, callbacks=self._callbacks(), tolerant=self.tolerant)
        return parser

    def _callbacks(self) -> SimpleNamespace:
        default = {rule: self._record(_only_or_tuple) for rule in grammar.families()}
        built = {rule: self._record(builder) for rule, builder in BUILDERS.items()}
        typed = {rule: self._parameter(table) for rule, table in PARAMETERS.items()}
        return SimpleNamespace(**(default | built | typed))

    def _record(self, builder: Callable[..., object]) -> Callable[[list[Any]], object]:
        def build(children: list[Any]) -> object:
            values = [self._convert(child) for child in children]
            try:
                return builder(*values)
            except Mismatch as mismatch:
                child = next(child for value, child in zip(values, children, strict=True) if value is mismatch.value)
                start, stop = getattr(child, "start_pos", 0), getattr(child, "end_pos", None)
                raise Refusal(start, (mismatch.expected,), stop=stop) from None

        return build

    def _parameter(self, table: dict[str, str]) -> Callable[[list[Any]], object]:
        def build(children: list[Any]) -> object:
            name, value = children
            rule = table.get(name.lower())
            if rule is None:
                return (str(name), self._convert(value))
            path = ("params", name.lower())
            if value is None:
                if rule.endswith("?") or not rule:
                    return (str(name), None)
                raise Refusal(name.end_pos, ('"="',), path)
            if not rule:
                raise Refusal(name.end_pos, ("no value",), path)
            return (str(name), self._nested(rule.rstrip("?"), value, path))

        return build

    def _convert(self, child: Any) -> object:
        kind = getattr(child, "type", None)
        if kind is None or type(child).__name__ != "Token":
            return child
        if kind in NESTED:
            return self._nested(NESTED[kind], child, ("uri",))
        convert = TERMINALS.get(kind, str)
        try:
            return convert(str(child))
        except Mismatch as mismatch:
            raise Refusal(child.start_pos, (mismatch.expected,), stop=child.end_pos) from None

    def _nested(self, rule: str, token: Token, path: tuple[str, ...]) -> object:
        try:
            return self.parse(rule, str(token))
        except Refusal as refusal:
            start = token.start_pos or 0
            stop = start + refusal.stop
            inner = refusal.path if refusal.path[:1] == ("params",) else ()
            raise Refusal(start + refusal.position, refusal.expected, path + inner, stop=stop) from None


def _only_or_tuple(*children: object) -> object:
    return children[0] if len(children) == 1 else children


def load(family: str, *, callbacks: object = None, tolerant: bool = False, strict: bool = False) -> Lark:
    """Make Lark's parser for one file of the grammar; ``strict`` reports every conflict and collision."""
    from lark import Lark
    from lark.lexer import ContextualLexer

    class Unchecked(ContextualLexer):
        """Lark compares all terminals with each other wherever interegular is installed; that is for tests."""

        def __init__(self, conf: Any, *args: Any, **kwargs: Any) -> None:
            conf.skip_validation = True
            super().__init__(conf, *args, **kwargs)

    texts = [grammar.text("core")] + ([grammar.text(family)] if family != "core" else [])
    if tolerant:
        texts.append(grammar.text("tolerant"))
    source = "\n".join(texts)
    if strict:
        # The library that compares terminals knows no possessive loops; without them the language is the same.
        source = source.replace(")*+", ")*")
    own = [rule for rule, home in grammar.families().items() if home == family and rule in starts()]
    return Lark(
        source,
        start=own,
        parser="lalr",
        lexer="contextual",
        maybe_placeholders=True,
        transformer=callbacks,
        strict=strict,
        _plugins={} if strict else {"ContextualLexer": Unchecked},
    )


def _unexpected(error: UnexpectedInput, text: str) -> tuple[int, set[str]]:
    """Tell where Lark stopped and which terminals it would have taken."""
    from lark.exceptions import UnexpectedCharacters, UnexpectedToken

    if isinstance(error, UnexpectedToken):
        end = error.token.type == "$END"
        return len(text) if end else error.token.start_pos or 0, set(error.accepts or error.expected)
    position = getattr(error, "pos_in_stream", None) or 0
    return position, set(error.allowed or ()) if isinstance(error, UnexpectedCharacters) else set()


def _place(lark: Lark, rule: str, text: str, position: int) -> tuple[int, tuple[str, ...]]:
    """Tell which value of a list is at fault, and the part of it that was being read where the grammar names it.

    The index is the number of commas of the list before the position. The part is what the last token belongs to, or
    what must follow it, if that is the same in all rules that have the token.
    """
    from lark.exceptions import UnexpectedInput
    from lark.lexer import Token

    index, last = 0, None
    parser = lark.parse_interactive(text, start=rule)
    try:
        for token in parser.iter_parse():
            if (token.start_pos or 0) >= position:
                break
            index += token.type == "_COMMA"
            last = token
    except (UnexpectedInput, Refusal):
        top = parser.parser_state.value_stack[-1:]
        if last is not None and top and isinstance(top[0], Token) and top[0].type == last.type:
            parts = _parts(lark, rule).get(last.type, set())
            return index, tuple(parts) if len(parts) == 1 and "" not in parts else ()
    return index, ()


def _parts(lark: Lark, rule: str) -> dict[str, set[str]]:
    """Map each terminal to the parts of a value that it can stand in or before; "" where a part has no name."""
    parts: dict[str, set[str]] = {}
    reached, seen = [rule], {rule}
    for name in reached:
        for known in lark.rules:
            if known.origin.name == name:
                for symbol, following in zip_longest(known.expansion, known.expansion[1:]):
                    if symbol.is_term:
                        part = name if following is None or following.is_term else following.name
                        parts.setdefault(symbol.name, set()).add("" if part.startswith("_") or "{" in part else part)
                    elif symbol.name not in seen:
                        seen.add(symbol.name)
                        reached.append(symbol.name)
    elements = parts.get("_COMMA", set()) | {rule}
    for names in parts.values():
        if names & elements:
            names.add("")
    return parts


@cache
def engine(*, tolerant: bool = False) -> Engine:
    """Give the engine of this process, made at first use; what is forgiven is read by Lark alone."""
    return Engine(tolerant=tolerant, compiled=not tolerant)
