"""The public names of the registry, loaded at first use; what the registry may import."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from sipmsg import registry

FOLDER = Path(registry.__file__).parent
FILES = sorted(FOLDER.rglob("*.py"))


@pytest.mark.parametrize("name", registry.__all__)
def test_a_public_name_is_there(name: str) -> None:
    assert getattr(registry, name) is not None
    assert name in dir(registry)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'STATUS_COATS'"):
        registry.__getattr__("STATUS_COATS")


def test_each_public_name_is_loaded_from_the_module_that_type_checkers_see() -> None:
    tree = ast.parse((FOLDER / "__init__.py").read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.name: node.module.rpartition(".")[2]
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    assert set(registry.__all__) == set(seen)
    assert seen == registry._MODULE_OF


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_the_registry_imports_nothing_of_sipmsg_but_itself(path: Path) -> None:
    allowed = {*sys.stdlib_module_names, "attrs"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert {alias.name for alias in node.names} <= allowed
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            assert node.level == 0
            assert module in allowed or module.split(".")[0] in allowed or module.startswith("sipmsg.registry")


def test_the_files_looked_at_are_the_registry() -> None:
    assert len(FILES) > 30


def test_importing_the_registry_loads_no_data() -> None:
    script = (
        "import sys, types\n"
        "package = types.ModuleType('sipmsg')\n"
        f"package.__path__ = [{str(FOLDER.parent)!r}]\n"
        "sys.modules['sipmsg'] = package\n"
        "import sipmsg.registry\n"
        "print(sorted(name for name in sys.modules if name.startswith('sipmsg.registry.')))\n"
        "sipmsg.registry.METHODS\n"
        "print(sorted(name for name in sys.modules if name.startswith('sipmsg.registry.')))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "[]",
        "['sipmsg.registry._entry', 'sipmsg.registry.methods']",
    ]
