# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people in front of a beamer see of a trainer's hands. Keys and clicks come in as from a keyboard and a mouse."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mendi_desktop.gui.seminar.keys_shown import KeysShown
from mendi_desktop.gui.seminar.overlay import Caption, ClickRing
from tests.pages.exercise import Exercise

_Kind = TypeVar("_Kind", Caption, ClickRing)
_Modifier = Qt.KeyboardModifier
SHOW = Qt.Key.Key_K, _Modifier.ControlModifier | _Modifier.ShiftModifier


class Audience:
    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        self.window = exercise.program.window

    @property
    def shown(self) -> KeysShown:
        return self.exercise.stage.keys

    @property
    def reads(self) -> str:
        """The words of the caption."""
        return self.shown.says

    @property
    def caption(self) -> Caption:
        return next(caption for caption in self._overlays(Caption) if caption.isVisible())

    @property
    def ring(self) -> ClickRing | None:
        return self.shown.ring

    @property
    def sees_anything(self) -> bool:
        return any(overlay.isVisible() for overlay in (*self._overlays(Caption), *self._overlays(ClickRing)))

    def covers(self, widget: QWidget) -> bool:
        """Whether the caption lies over a part of ``widget``."""
        caption, place = self.caption, widget.mapToGlobal(QPoint())
        return caption.rect().translated(caption.mapToGlobal(QPoint())).intersects(QRect(place, widget.size()))

    def _overlays(self, kind: type[_Kind]) -> list[_Kind]:
        return [found for window in QApplication.topLevelWidgets() for found in window.findChildren(kind)]

    def press(self, key: Qt.Key, held: _Modifier = _Modifier.NoModifier, window: QWidget | None = None) -> None:
        QTest.keyClick(_native(window or self.window), key, held)

    def type(self, letters: str) -> None:
        for letter in letters:
            QTest.keyClick(_native(self.window), letter)  # type: ignore[call-overload]  # a char, unknown to the stubs

    def click(self, widget: QWidget, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> QPoint:
        """In its middle; returned in the window's measure."""
        at = widget.mapTo(widget.window(), widget.rect().center())
        QTest.mouseClick(_native(widget.window()), button, _Modifier.NoModifier, at)
        return at


def _native(widget: QWidget) -> QWindow:
    window = widget.window().windowHandle()
    assert window is not None, "not shown yet"
    return window
