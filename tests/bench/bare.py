# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window in which the plain way is measured."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.theme import dress


def bare_window(qtbot: QtBot, size: QSize) -> QWidget:
    """An empty window on the screen, in our style sheet: a view without it paints faster, but nobody would ship it."""
    window = QWidget()
    dress(window)
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    return window
