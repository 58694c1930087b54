# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sizes: a file, a class and a function that can be read in one look."""

import ast
from collections.abc import Iterator

from tests.arch.exceptions import LONG_FILES
from tests.arch.findings import unexcused
from tests.arch.tree import Module, own_modules

LINES_OF_FILE, LINES_OF_FUNCTION, METHODS_OF_CLASS = 400, 60, 20
MIGRATIONS = "mendi_desktop/storage/migrations/versions/"


def long_file(module: Module) -> Iterator[tuple[str, str]]:
    lines = len(module.source.splitlines())
    if lines > LINES_OF_FILE and not module.path.startswith(MIGRATIONS):
        yield module.path, f"{module.path} has {lines} lines"


def long_functions(module: Module) -> Iterator[str]:
    """Functions above the limit, decorators and docstring included; migrations are lists, not logic."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or module.path.startswith(MIGRATIONS):
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > LINES_OF_FUNCTION:
            yield module.at(node, f"{node.name} has {lines} lines")


def wide_classes(module: Module) -> Iterator[str]:
    for node in module.nodes(ast.ClassDef):
        methods = sum(isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) for item in node.body)
        if methods > METHODS_OF_CLASS:
            yield module.at(node, f"{node.name} has {methods} methods")


def test_files_are_short() -> None:
    assert unexcused((finding for module in own_modules() for finding in long_file(module)), LONG_FILES) == []


def test_functions_are_short() -> None:
    assert [finding for module in own_modules() for finding in long_functions(module)] == []


def test_classes_do_one_thing() -> None:
    assert [finding for module in own_modules() for finding in wide_classes(module)] == []


def test_the_limits_are_exact() -> None:
    body = "\n".join("    x = 1" for _ in range(LINES_OF_FUNCTION - 1))
    assert list(long_functions(Module("a.py", f"def f():\n{body}\n"))) == []
    assert list(long_functions(Module("a.py", f"def f():\n{body}\n    x = 2\n"))) == ["a.py:1 f has 61 lines"]
    methods = "\n".join(f"    def m{number}(self): ..." for number in range(METHODS_OF_CLASS + 1))
    assert list(wide_classes(Module("a.py", f"class A:\n{methods}\n"))) == ["a.py:1 A has 21 methods"]
    assert list(long_file(Module("a.py", "x = 1\n" * (LINES_OF_FILE + 1)))) == [("a.py", "a.py has 401 lines")]
