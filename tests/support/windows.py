# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens a widget as the active window, so that it gets the focus like in front of a person."""

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

Kind = TypeVar("Kind", bound=QWidget)


def open_window(qtbot: QtBot, widget: Kind, size: QSize | None = None) -> Kind:
    """Show ``widget`` as the active window and return it: hold it, or it goes with everything inside."""
    qtbot.addWidget(widget)
    if size:
        widget.resize(size)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget
