# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The views before a vault is open, and what can be found anywhere in a window."""

from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mendi_desktop.gui.kit.dialog import Dialog
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.support.typing import type_text


class CreateForm:
    """The form for a new vault."""

    def __init__(self, program: Program) -> None:
        self.program = program
        press_button(program.door, "Tresor anlegen")

    def fill(self, path: Path | str, first: str, second: str | None = None) -> None:
        where = named(self.program.door, QLineEdit, "Ablage")
        where.clear()
        type_text(where, str(path))
        for name, words in (("Passphrase", first), ("Passphrase wiederholen", first if second is None else second)):
            line = named(self.program.door, QLineEdit, name)
            line.clear()
            type_text(line, words)

    def create(self) -> None:
        press_button(self.program.door, "Tresor anlegen")
        self.program.settle()

    def trouble_at(self, name: str) -> str:
        return named(self.program.door, QLineEdit, name).accessibleDescription()


def said(within: QWidget) -> list[str]:
    """All words that can be seen."""
    return [label.text() for label in seen(within, QLabel) if label.text()]


def dialogs(program: Program) -> list[str]:
    """Names of the dialogs that are open."""
    return [dialog.accessibleName() for dialog in seen(program.window, Dialog)]


def everything_in_reach() -> str:
    """All words in any widget or model of the process, seen or not."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    words: list[str] = []
    for widget in QApplication.allWidgets():
        words += [widget.accessibleName(), widget.toolTip(), widget.windowTitle(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit):
            words.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            words += _cells(widget.model())
        words += [action.text() for action in widget.actions()]
    return "\n".join(words)


def _cells(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
