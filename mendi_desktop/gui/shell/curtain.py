# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The curtain: one key hides everything of the program at once, and brings it back as it was.

What is hidden stays alive with all that is half typed, but outside the window: what a screen reader can walk through
holds nothing of it. The vault stays open behind it; locking is something else and draws the same cloth meanwhile.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.curtain import paint_curtain
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.popover import Popover
from mendi_desktop.gui.kit.practice_marks import WORD, paint_frame
from mendi_desktop.gui.kit.text import Label, chip, label
from mendi_desktop.gui.kit.tokens import S2
from mendi_desktop.vault.practice import is_practice_only

KEY: Final = "F9"

_Type = QEvent.Type
_CAME_FORWARD: Final = frozenset((_Type.Show, _Type.ZOrderChange))


class Cloth(QWidget):
    """What is seen in place of the window. Nothing on it comes from a vault."""

    lift_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words: Label = label("", "body", "curtain")
        self._mark = chip(tr(WORD), "due")
        title = label(tr("mendi desktop"), "title", "curtain")
        self.setLayout(
            column(
                None, row(None, self._mark, None), row(None, title, None), row(None, self._words, None), None, gap=S2
            )
        )
        self.hide()

    def cover(self, room: QRect, words: str = "") -> None:
        """Be seen now, not when the event loop comes round; ``words`` are read out, too."""
        self._words.setText(words)
        self._mark.setVisible(is_practice_only())
        self.setAccessibleName(words)
        self.setGeometry(room)
        self.raise_()
        self.show()
        self.repaint()

    def uncover(self) -> None:
        """Go, without handing the keyboard to whatever comes next."""
        self.clearFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.lift_asked.emit()
        # nothing reaches the window behind

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.lift_asked.emit()  # a way back without a keyboard, and not by a slip of the hand

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_curtain(painter, self.rect())
        paint_frame(painter, self.rect())


class Curtain(QObject):
    """Falls over ``window``: its central widget and the dialogs in it leave the window until it goes up again."""

    moved = Signal(bool)
    """Whether it is down now."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._cloth = Cloth(window)
        self._cloth.lift_asked.connect(self.go_up)
        self._content: QWidget | None = None
        self._dialogs: list[Dialog] = []
        self._focused: QWidget | None = None
        self._works = False
        self._app = cast(QApplication, QApplication.instance())
        self._app.focusWindowChanged.connect(self._on_focus_window)
        window.installEventFilter(self)

    @property
    def is_down(self) -> bool:
        return self._content is not None

    def set_works(self, works: bool) -> None:
        """Whether there is anything to hide."""
        self._works = works

    @Slot()
    def turn(self) -> None:
        """Down if it is up, up if it is down."""
        if self.is_down:
            self.go_up()
        else:
            self.fall()

    def fall(self) -> None:
        """Hide everything; what the eye sees goes first."""
        if self.is_down or not self._works:
            return
        words = tr("Verdeckt. {key}, Esc oder ein Doppelklick holt alles zurück.", key=KEY)
        self._cloth.cover(self._window.rect(), words)
        self._close_windows()
        self._focused = self._window.focusWidget()
        self._cloth.setFocus()  # before: what loses the keyboard by hiding hands it on, and a sidebar that gets it acts
        self._content = self._window.takeCentralWidget()
        self._take_dialogs()
        self._app.installEventFilter(self)
        self.moved.emit(True)
        announce(self._cloth, words, assertive=True)

    @Slot()
    def go_up(self) -> None:
        """Bring everything back, and the keyboard to where it was."""
        self._hang_back()
        focused, self._focused = self._focused, None
        if focused is not None and isValid(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self._cloth.uncover()

    @contextmanager
    def before_lock(self) -> Iterator[None]:
        """Cover the window while all that is in it is put away; it has to be in its place for that."""
        self._cloth.cover(self._window.rect())
        self._close_windows()
        self._hang_back()
        self._focused = None
        try:
            yield
        finally:
            self._cloth.uncover()

    # -- taking away and hanging back -------------------------------------------------------------------

    def _close_windows(self) -> None:
        """Windows beside ours close as if put off: file dialog, printer, menu, tooltip. The sign in the tray stays."""
        for other in QApplication.topLevelWidgets():
            if other is self._window or not other.isVisible() or _is_sign(other):
                continue
            if isinstance(other, QDialog):
                other.reject()
            else:
                other.hide()

    def _take_dialogs(self) -> None:
        """Dialogs leave the window, whole, as they are, and lists that were open in it hide with their controls."""
        for popover in self._window.findChildren(Popover, options=Qt.FindChildOption.FindDirectChildrenOnly):
            popover.go_home()
        for dialog in self._window.findChildren(Dialog):
            if dialog.is_open:
                dialog.setParent(None)
                self._dialogs.append(dialog)

    def _hang_back(self) -> None:
        """Everything is in the window again, under the cloth."""
        if self._content is None:
            return
        self._app.removeEventFilter(self)
        content, self._content = self._content, None
        self._window.setCentralWidget(content)
        content.show()
        dialogs, self._dialogs = self._dialogs, []
        for dialog in dialogs:
            if isValid(dialog) and dialog.is_open:
                dialog.setParent(self._window)
                dialog.show_again()
        self._cloth.raise_()
        self.moved.emit(False)

    # -- what happens meanwhile -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == _Type.Resize:
                self._cloth.setGeometry(self._window.rect())
        elif isinstance(watched, QWindow):
            if kind == _Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F9:
                self.fall()
                return True
        elif self.is_down and kind in _CAME_FORWARD and isinstance(watched, QWidget):
            self._on_came_forward(watched)
        return False

    def _on_came_forward(self, widget: QWidget) -> None:
        """Work that ended behind the curtain asks or tells something: that waits, too."""
        if isinstance(widget, Dialog) and widget.parentWidget() is self._window:
            self._cloth.raise_()
            QTimer.singleShot(0, self, self._on_new_dialog)
        elif widget.isWindow() and widget is not self._window and widget.isVisible():
            QTimer.singleShot(0, self, self._on_new_window)

    @Slot()
    def _on_new_dialog(self) -> None:
        if self.is_down:
            self._take_dialogs()
            self._cloth.setFocus()

    @Slot()
    def _on_new_window(self) -> None:
        if self.is_down:
            self._close_windows()

    @Slot(QWindow)
    def _on_focus_window(self, window: QWindow | None) -> None:
        """The window's key does not work in a window of its own, such as a file dialog: listen there."""
        if window is not None and window is not self._window.windowHandle():
            window.installEventFilter(self)


def _is_sign(window: QWidget) -> bool:
    """Whether it is the sign in the tray: on X11 that is a window, too, and Qt keeps it among those of the program."""
    return window.inherits("QSystemTrayIconSys")
