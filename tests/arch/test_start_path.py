# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window paints before slow libraries are loaded: none of them is imported on its way there."""

import re
import subprocess
import sys

import pytest

from tests.arch.tree import PACKAGE, ROOT

SLOW = {"sqlalchemy", "alembic", "reportlab", "pikepdf", "sqlcipher3", "argon2", "lxml", "PIL"}
MAIN = "mendi_desktop.app.gui_main"
REST = "mendi_desktop.app.desktop"
UNNEEDED = {"email", "hashlib", "importlib.metadata", "logging.handlers", "secrets", "socket", "tomllib", "xml.etree"}
"""Of the standard library: Qt does not bring them, and the view that asks for the passphrase does without them."""
LATER = {REST, "mendi_desktop.app.doors", "mendi_desktop.gui.kit.dialog", "mendi_desktop.gui.shell.curtain"}


def modules_imported_by(statement: str) -> set[str]:
    """What ``statement`` loads in a fresh interpreter, as ``-X importtime`` lists it."""
    command = [sys.executable, "-X", "importtime", "-c", statement]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, "\n".join(line for line in done.stderr.splitlines() if "import time:" not in line)
    return {match[1] for match in re.finditer(r"import time:.*\|\s+(\S+)$", done.stderr, re.MULTILINE)}


def imported_by(statement: str) -> set[str]:
    """Top-level packages that ``statement`` loads in a fresh interpreter."""
    return {name.split(".")[0] for name in modules_imported_by(statement)}


@pytest.mark.parametrize("folder", ["gui/kit", "gui/shell"])
def test_the_windows_parts_load_nothing_slow(folder: str) -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / PACKAGE / folder).glob("*.py"))
        if path.stem != "__init__"
    ]
    assert imported_by("; ".join(["import " + PACKAGE, *(f"import {name}" for name in modules)])) & SLOW == set()


def test_the_window_starts_without_anything_slow() -> None:
    loaded = imported_by(f"import {MAIN}, {REST}")
    assert PACKAGE in loaded
    assert loaded & SLOW == set()


def test_the_first_view_loads_nothing_but_what_it_needs() -> None:
    loaded = modules_imported_by(f"import {MAIN}")
    assert MAIN in loaded
    assert loaded & (UNNEEDED | LATER) == set()


def test_a_slow_library_is_seen() -> None:
    assert "sqlalchemy" in imported_by("import sqlalchemy.orm") & SLOW
