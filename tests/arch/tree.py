# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The repository as the architecture tests see it: tracked files and parsed modules."""

import ast
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TypeVar

N = TypeVar("N", bound=ast.AST)
ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "mendi_desktop"
# What .gitignore names; needed where the tree is an unpacked archive without git.
_UNTRACKED = {".git", ".venv", "__pycache__", "build", "dist", ".look", ".hypothesis", ".benchmarks"}


@dataclass(frozen=True)
class Module:
    """One Python file. ``path`` is relative to the root, with forward slashes; findings speak of it by that name."""

    path: str
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, self.path)

    def at(self, node: ast.AST, text: str) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)} {text}"

    def nodes(self, kind: type[N]) -> Iterator[N]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kind))


@lru_cache
def tracked_files() -> tuple[str, ...]:
    """Files under version control; in an unpacked archive all files that are not made by tools."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
        return tuple(name for name in listed.decode("utf-8").split("\0") if name and (ROOT / name).is_file())
    return tuple(
        path.relative_to(ROOT).as_posix()
        for path in sorted(ROOT.rglob("*"))
        if path.is_file()
        and not _UNTRACKED.intersection(path.relative_to(ROOT).parts)
        and not any(part.endswith("_cache") for part in path.relative_to(ROOT).parts)
    )


@lru_cache
def package_modules() -> tuple[Module, ...]:
    """Every module of the program as it lies on disk."""
    return tuple(_read(path) for path in sorted((ROOT / PACKAGE).rglob("*.py")))


@lru_cache
def own_modules() -> tuple[Module, ...]:
    """The program, its tests, the bootstrap and the scripts of packaging/."""
    rest = [*(ROOT / "tests").rglob("*.py"), *(ROOT / "packaging").rglob("*.py"), ROOT / "run.py"]
    return package_modules() + tuple(_read(path) for path in sorted(rest))


def _read(path: Path) -> Module:
    return Module(path.relative_to(ROOT).as_posix(), path.read_text("utf-8"))


def name_of(node: ast.AST) -> str:
    """The last part of a called or named thing: ``b`` for ``a.b``, ``a`` for ``a``, else ''."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def imported(node: ast.Import | ast.ImportFrom) -> tuple[str, ...]:
    """Full names an import statement reaches, the parent included: ``from a import b`` gives ``a`` and ``a.b``."""
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    return (node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names))
