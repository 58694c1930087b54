# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows an audience which keys are pressed and where is clicked, as long as a trainer wishes; only in an exercise.

What is written is not spelled out, and in a line for a passphrase nothing is shown at all.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.listening import listen, listen_no_more
from mendi_desktop.gui.seminar.key_caps import Caps, caps_of, is_letter, is_secret, takes_words
from mendi_desktop.gui.seminar.overlay import Caption, ClickRing

_Type = QEvent.Type
_SIDE_WINDOWS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class KeysShown(QObject):
    """Over ``window`` and whatever windows stand beside it. ``changed`` says whether it is on now."""

    changed = Signal(bool)

    def __init__(self, owner: QObject, window: QWidget) -> None:
        super().__init__(owner)
        self._window, self._app = window, cast(QApplication, QApplication.instance())
        self._caption: Caption | None = None
        self._ring: ClickRing | None = None
        self._times: tuple[Caps, int] = ((), 0)
        self._was_letter = False
        self.is_on = False

    @Slot()
    def turn(self) -> None:
        """On if it is off, off if it is on."""
        if self.is_on:
            self.turn_off()
            return
        self.is_on = True
        listen(self._app, self, moves=True)
        self.changed.emit(True)
        self._say(self._window, (), tr("Tasten und Klicks sind jetzt zu sehen"))

    @Slot()
    def turn_off(self) -> None:
        """Nothing is shown any more, from this moment; nothing happens while it is off."""
        if not self.is_on:
            return
        self.is_on = False
        listen_no_more(self._app, self)
        for shown in (self._caption, self._ring):
            if shown is not None and isValid(shown):
                shown.hide()
                shown.deleteLater()
        self._caption = self._ring = None
        self.changed.emit(False)

    @property
    def says(self) -> str:
        """What the caption says just now; empty without one."""
        return self._caption.says if self._caption is not None and isValid(self._caption) else ""

    @property
    def ring(self) -> ClickRing | None:
        """The ring around the last click, while it is to be seen."""
        ring = self._ring
        return ring if ring is not None and isValid(ring) and not ring.isHidden() else None

    # -- what is heard --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # what comes from outside reaches a native window first, once; keys in time to be seen before they act
        if isinstance(watched, QWindow):
            if event.type() == _Type.ShortcutOverride and isinstance(event, QKeyEvent):
                self._on_key(event)
            elif event.type() == _Type.MouseButtonPress and isinstance(event, QMouseEvent):
                self._on_click(watched, event)
        elif type(event) is QShowEvent:
            QTimer.singleShot(0, self, self._stay_on_top)
        return False

    def _on_key(self, event: QKeyEvent) -> None:
        target = QApplication.focusWidget()
        if is_secret(target):
            return
        host = _host(target or QApplication.activeWindow(), self._window)
        was_letter, self._was_letter = self._was_letter and bool(self.says), is_letter(event)
        if self._was_letter and (was_letter or takes_words(QApplication.activePopupWidget() or target)):
            self._say(host, (), tr("schreibt …"))  # two letters one after the other are a word, wherever they go
        elif caps := caps_of(event):
            before, times = self._times if self.says else ((), 0)
            self._times = (caps, times + 1 if caps == before else 1)
            self._say(host, caps, f"× {self._times[1]}" if self._times[1] > 1 else "")

    def _on_click(self, native: QWindow, event: QMouseEvent) -> None:
        point = event.globalPosition().toPoint()
        for window in QApplication.topLevelWidgets():
            if window.windowHandle() is native:
                if self._ring is None or not isValid(self._ring):
                    self._ring = ClickRing(window)
                self._ring.ring(window, window.mapFromGlobal(point))
                if event.button() == Qt.MouseButton.RightButton:
                    self._say(_host(window, self._window), (), tr("rechte Maustaste"))

    def _say(self, window: QWidget, caps: Caps, words: str) -> None:
        if not caps:
            self._times = ((), 0)
        if self._caption is None or not isValid(self._caption):
            self._caption = Caption(window)
        self._caption.say(window, caps, words)

    @Slot()
    def _stay_on_top(self) -> None:
        """A dialog or a list has opened since."""
        for shown in (self._caption, self._ring):
            if shown is not None and isValid(shown) and shown.isVisible():
                shown.raise_()


def _host(widget: QWidget | None, otherwise: QWidget) -> QWidget:
    """The window in which a caption about ``widget`` has room: the one that a menu or tooltip belongs to."""
    while widget is not None:
        window = widget.window()
        if window.windowType() not in _SIDE_WINDOWS:
            return window
        widget = window.parentWidget()
    return otherwise
