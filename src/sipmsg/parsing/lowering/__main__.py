"""``python -m sipmsg.parsing.lowering``: write the modules of the compiled engine."""

from __future__ import annotations

from pathlib import Path

import sipmsg.model.fields  # noqa: F401  # every builder is registered by its module
from sipmsg.parsing import compiled, grammar
from sipmsg.parsing.lowering.module import Module

FOLDER = Path(compiled.__file__).parent


_HEAD = '''"""Patterns of terminals, made by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

'''


_RULES = '''"""Which module reads a start rule, made by ``python -m sipmsg.parsing.lowering``: not to be edited."""
# fmt: off

MODULES: dict[str, str] = {
'''


def sources() -> dict[str, str]:
    """Give the text of every module by its name."""
    modules = {family: Module(family) for family in sorted(set(grammar.families().values()))}
    made = {family: module.source() for family, module in modules.items()}
    long = {name: pattern for module in modules.values() for name, pattern in module.long.items()}
    used = (name for name in sorted(long) if any(name in text for text in made.values()))
    homes = {rule: family for family, module in modules.items() for rule in module.read}
    made["_rules"] = _RULES + "".join(f'    "{rule}": "{homes[rule]}",\n' for rule in sorted(homes)) + "}\n"
    made["_terminals"] = _HEAD + "".join(f"{name} = {long[name]!r}\n" for name in used)
    return made


if __name__ == "__main__":
    for name, text in sources().items():
        (FOLDER / f"{name}.py").write_text(text, encoding="utf-8")
