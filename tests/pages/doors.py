# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The views before a vault is open, and what can be found anywhere in a window."""

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mendi_desktop.gui.kit.dialog import Dialog
from tests.pages.finding import seen
from tests.pages.program import Program


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
