# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who may import whom: the contracts of pyproject.toml, imports inside functions, names of modules, the twin rule."""

import ast
import subprocess
import sys
from collections.abc import Iterator

from tests.arch.exceptions import FACELESS_AREAS, INNER_IMPORTS
from tests.arch.findings import unexcused
from tests.arch.tree import PACKAGE, ROOT, Module, imported, own_modules, package_modules

BANNED_NAMES = {"utils", "helpers", "common", "misc", "logic", "widgets", "manager", "base"}
BASE = "mendi_desktop/storage/base.py"
NO_AREA = {"kit", "shell", "start", "calendar", "reports", "settings"}  # they show what all areas know


def inner_imports(module: Module) -> Iterator[tuple[tuple[str, str], str]]:
    """Imports inside functions, keyed by module and imported name."""
    functions = [*module.nodes(ast.FunctionDef), *module.nodes(ast.AsyncFunctionDef)]
    inner = {node for function in functions for node in ast.walk(function)}
    for node in inner:
        if isinstance(node, ast.Import | ast.ImportFrom):
            name = imported(node)[0]
            yield (module.path, name), module.at(node, f"imports {name} inside a function")


def banned_name(path: str) -> bool:
    """True for modules and packages called by a name that says nothing."""
    return path != BASE and any(part.removesuffix(".py") in BANNED_NAMES for part in path.split("/"))


def areas(folder: str) -> set[str]:
    """Names of the packages below a folder of the program."""
    return {path.parent.name for path in (ROOT / PACKAGE / folder).glob("*/__init__.py")}


def test_the_import_contracts_hold() -> None:
    run = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", run], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " kept, 0 broken" in done.stdout


def test_imports_stand_at_the_top() -> None:
    found = [finding for module in package_modules() for finding in inner_imports(module)]
    assert unexcused(found, INNER_IMPORTS) == []


def test_an_import_inside_a_method_is_seen() -> None:
    module = Module("a.py", "class A:\n    def b(self):\n        import reportlab.platypus\n")
    assert [key for key, _ in inner_imports(module)] == [("a.py", "reportlab.platypus")]


def test_module_names_say_what_the_module_knows() -> None:
    assert [module.path for module in own_modules() if banned_name(module.path)] == []


def test_a_banned_name_is_seen_as_module_and_as_package() -> None:
    assert banned_name("mendi_desktop/gui/kit/widgets.py")
    assert banned_name("mendi_desktop/common/dates.py")
    assert not banned_name(BASE)


def test_every_area_has_a_twin_in_the_window() -> None:
    with_face = areas("gui") - NO_AREA
    assert with_face == areas("features") - FACELESS_AREAS.keys()
    assert FACELESS_AREAS.keys() <= areas("features")
