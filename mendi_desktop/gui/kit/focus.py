# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One focus ring for everything, shown while the keyboard is used and never for the mouse."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import getCppPointer, isValid

from mendi_desktop.gui.kit.listening import listen
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tokens import RADIUS, RING, RING_GAP

_OFF = RING + RING_GAP
_Type, _Key = QEvent.Type, Qt.Key
_GEOMETRY = frozenset((QMoveEvent, QResizeEvent, QShowEvent, QHideEvent))
_MOUSE = frozenset((_Type.MouseButtonPress, _Type.TouchBegin, _Type.TabletPress))
_MODIFIERS = frozenset((_Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta))
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _Ring(QWidget):
    """The painted ring: a child of the window that lets the mouse through and is cut where its target is cut."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.radius, self.room = float(RADIUS), QRect()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(self.room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), RING))
        half = RING / 2
        around = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = min(self.radius + RING_GAP + half, around.height() / 2)
        painter.drawRoundedRect(around, radius, radius)


class FocusRing(QObject):
    """Follows the focus of the whole application through scrolling, resizing and moving.

    A widget may say where the ring goes by the dynamic properties ``ringRadius`` (pixels) and ``ringOnParent`` (bool).
    Lists paint the ring on their current row and ask :func:`by_keyboard`.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._by_keyboard = False
        # Addresses, never widgets: the last reference to a window, let go while the focus moves, would delete it then
        self._chain: frozenset[int] = frozenset()
        self._ring: _Ring | None = None
        listen(app, self, moves=True)
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def by_keyboard(self) -> bool:
        """Whether the last act was one of the keyboard (typing words after a click does not count)."""
        return self._by_keyboard

    @property
    def place(self) -> QRect | None:
        """Where the ring is in its window, or ``None`` while it is hidden."""
        ring = self._ring
        return ring.geometry() if ring is not None and isValid(ring) and not ring.isHidden() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if type(event) in _GEOMETRY:  # the class is at hand, asking for the type takes longer than all the rest
            if self._by_keyboard and _address(watched) in self._chain:
                self._settle()
            return False
        kind = event.type()
        if kind in _MOUSE:
            self._set_by_keyboard(False)
        elif kind == _Type.KeyPress and isinstance(event, QKeyEvent) and _steers(event):
            self._set_by_keyboard(True)
        return False

    def _set_by_keyboard(self, by_keyboard: bool) -> None:
        if by_keyboard is self._by_keyboard:
            return
        self._by_keyboard = by_keyboard
        self._settle()
        target = QApplication.focusWidget()
        if isinstance(target, QAbstractItemView):
            target.viewport().update()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self._chain = frozenset(_address(widget) for widget in _upwards(_target()))
        self._settle()

    def _settle(self) -> None:
        """Put the ring where it belongs now, or hide it."""
        target = _target()
        if target is None or not self._by_keyboard or not target.isVisible():
            self._hide()
            return
        window = target.window()
        place = QRect(target.mapTo(window, QPoint()), target.size())
        room = _room(target, window)
        if isinstance(target, QAbstractItemView) or target is window or not room.intersects(place):
            self._hide()
            return
        ring = self._ring_of(window)
        around = place.adjusted(-_OFF, -_OFF, _OFF, _OFF)
        if room.contains(place):  # at the very edge of the window it goes inside, off the frame of an exercise
            around = around.intersected(window.contentsRect())
        ring.setGeometry(around)
        seen = room.adjusted(-_OFF, -_OFF, _OFF, _OFF).intersected(window.contentsRect())
        ring.room = seen.translated(-ring.pos())
        radius = target.property("ringRadius")
        ring.radius = RADIUS if radius is None else radius
        ring.raise_()
        ring.show()
        ring.update()

    def _ring_of(self, window: QWidget) -> _Ring:
        ring = self._ring
        if ring is not None and isValid(ring):
            if ring.parentWidget() is window:
                return ring
            ring.deleteLater()
        self._ring = _Ring(window)
        return self._ring

    def _hide(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()


def _address(watched: QObject) -> int:
    return int(getCppPointer(watched)[0])


def _target() -> QWidget | None:
    """What the ring goes around: the control with the focus, or the frame it stands in."""
    focused = QApplication.focusWidget()
    parent = focused.parentWidget() if focused is not None and focused.property("ringOnParent") else None
    return parent or focused


def _steers(event: QKeyEvent) -> bool:
    """Whether a key is for moving about: not a letter that is typed, not Strg or Umschalt alone."""
    if event.key() in _MODIFIERS:
        return False
    return bool(event.modifiers() & _COMMAND) or not event.text().isprintable() or not event.text()


def _upwards(widget: QWidget | None) -> list[QWidget]:
    chain = []
    while widget is not None:
        chain.append(widget)
        widget = None if widget.isWindow() else widget.parentWidget()
    return chain


def _room(target: QWidget, window: QWidget) -> QRect:
    """The part of the window in which ``target`` can be seen: all scrolled panes around it cut it."""
    room = window.contentsRect()
    for widget in _upwards(target)[1:]:
        area = widget.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
            room = room.intersected(QRect(widget.mapTo(window, QPoint()), widget.size()))
    return room


def install(app: QApplication) -> FocusRing:
    """Give the application its ring; asking again returns the same one."""
    ring = app.findChild(FocusRing)
    return ring if isinstance(ring, FocusRing) else FocusRing(app)


def by_keyboard() -> bool:
    """Whether painted rows should show which one has the focus."""
    app = QApplication.instance()
    ring = app.findChild(FocusRing) if app else None
    return isinstance(ring, FocusRing) and ring.by_keyboard
