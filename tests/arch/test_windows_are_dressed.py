# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The style sheet lies on the windows (docs/adr/0029): each brings it, and the application has none."""

import ast
from collections.abc import Iterator
from typing import Final

import pytest

from tests.arch.tree import Module, name_of, package_modules

WINDOWS: Final = {"QMainWindow", "QDialog", "QMessageBox", "QInputDialog", "QProgressDialog", "QSplashScreen"}
NEED_A_PARENT: Final = WINDOWS | {"QMenu", "QFileDialog", "QPrintDialog"}
"""They take the sheet of their parent."""


def findings(module: Module) -> Iterator[str]:
    """Windows without the sheet. Every window has a title: without one a screen reader cannot name it."""
    for each in module.nodes(ast.ClassDef):
        called = [call for call in ast.walk(each) if isinstance(call, ast.Call)]
        is_window = bool(WINDOWS & {name_of(base) for base in each.bases}) or any(
            name_of(call.func) == "setWindowTitle" and ast.unparse(call.func).startswith("self.") for call in called
        )
        if is_window and not any(name_of(call.func) == "dress" for call in called):
            yield module.at(each, f"{each.name} is a window and does not dress itself")
    for call in module.nodes(ast.Call):
        if name_of(call.func) in NEED_A_PARENT and not call.args:
            yield module.at(call, f"{name_of(call.func)} without a parent has no sheet")
        if name_of(call.func) == "setStyleSheet" and not module.path.endswith("gui/kit/theme.py"):
            yield module.at(call, "the one sheet is set by theme.dress")
        if name_of(call.func) == "showText" and len(call.args) < 3:
            yield module.at(call, "a tooltip without its widget has no sheet")


def test_every_window_dresses_itself() -> None:
    assert [found for module in package_modules() for found in findings(module)] == []


@pytest.mark.parametrize(
    "source",
    [
        "class Asking(QDialog):\n    def __init__(self):\n        super().__init__()",
        "class Beside(QWidget):\n    def __init__(self):\n        self.setWindowTitle('x')",
        "QMenu().popup(at)",
        "app.setStyleSheet(words)",
        "QToolTip.showText(at, words)",
    ],
)
def test_one_without_is_found(source: str) -> None:
    assert len(list(findings(Module("mendi_desktop/gui/new.py", source)))) == 1
