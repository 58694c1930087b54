# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks at a window the way somebody does who cannot see it, or who sees only what fits."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import ElidedLabel, Heading
from tests.support.typing import press

_Role = QAccessible.Role
INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
ROLES = {
    QCheckBox: {_Role.CheckBox},
    QPushButton: {_Role.PushButton, _Role.RadioButton, _Role.CheckBox, _Role.ButtonMenu},
    QComboBox: {_Role.ComboBox},
    QLineEdit: {_Role.EditableText},
    QPlainTextEdit: {_Role.EditableText},
    QAbstractItemView: {_Role.List, _Role.Table, _Role.Tree},
    QAbstractButton: {_Role.Button, _Role.PushButton, _Role.RadioButton, _Role.CheckBox, _Role.Link},
}
ICON_NAMES = {path.stem for path in resource("icons").glob("*.svg")}
_OWN = "qt_"  # parts that Qt makes inside its own controls


def visible(within: QWidget) -> Iterator[QWidget]:
    """Every widget a person could meet, Qt's own inner parts left out."""
    for widget in within.findChildren(QWidget):
        own = widget.objectName().startswith(_OWN) or isinstance(widget, QHeaderView)
        if widget.isVisibleTo(within) and not own:
            yield widget


def unnamed(within: QWidget) -> list[str]:
    """Controls that would be read out as nothing, or as the file name of an icon."""
    found = []
    for widget in visible(within):
        by_keyboard = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        inner = isinstance(widget.parentWidget(), QAbstractItemView | QComboBox)
        if not (isinstance(widget, INTERACTIVE) or (by_keyboard and not inner)) or isinstance(widget, QLabel):
            continue
        name = spoken(widget)
        if not name or name in ICON_NAMES or not re.search(r"\w", name):
            found.append(f"{type(widget).__name__} in {place_of(widget)}: {name!r}")
    return found


def spoken(widget: QWidget) -> str:
    """What a screen reader says first."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def misfits(within: QWidget) -> list[str]:
    """Controls that tell the screen reader to be something else than they are."""
    found = []
    for widget in visible(within):
        for kind, fitting in ROLES.items():
            if isinstance(widget, kind):
                face = QAccessible.queryAccessibleInterface(widget)
                if face is None or face.role() not in fitting:
                    found.append(f"{type(widget).__name__} „{spoken(widget)}“: {face and face.role()}")
                break
    return found


def cut_off(within: QWidget) -> list[str]:
    """Words that are wider or higher than their place, or that stick out of the pane that holds them."""
    found = []
    for widget in visible(within):
        if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel | Heading) and widget.text():
            if widget.textFormat() != Qt.TextFormat.RichText and _too_small(widget, widget.text()):
                found.append(f"„{widget.text()[:60]}“ in {place_of(widget)}: {widget.width()} px")
        elif isinstance(widget, QPushButton) and widget.text() and _too_small(widget, widget.text()):
            found.append(f"button „{widget.text()}“ in {place_of(widget)}: {widget.width()} px")
        if isinstance(widget, QPushButton | QLabel | QLineEdit) and spoken(widget) and (pane := _sticks_out(widget)):
            found.append(f"„{spoken(widget)[:60]}“ sticks out of {type(pane).__name__} in {place_of(widget)}")
    return found


def too_loud(window: QWidget) -> list[str]:
    """Primary acts in sight beside one another: a page has one, and a dialog has its own."""
    dialogs: list[QWidget] = [widget for widget in visible(window) if isinstance(widget, Dialog)]
    top = dialogs[-1] if dialogs else window
    acts = [widget for widget in visible(top) if isinstance(widget, Button) and widget.property("kind") == Kind.PRIMARY]
    return [f"more than one primary act: {', '.join(map(spoken, acts))}"] if len(acts) > 1 else []


def _too_small(widget: QWidget, text: str) -> bool:
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel) and widget.wordWrap():
        room = widget.contentsRect()
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), int(Qt.TextFlag.TextWordWrap), text)
        return needed.height() > room.height() + 2
    return metrics.horizontalAdvance(text.replace("&&", "&")) > widget.contentsRect().width() + 1


def _sticks_out(widget: QWidget) -> QWidget | None:
    """The box around ``widget`` beyond whose side it reaches (a scrolled pane may be longer, never wider)."""
    parent = widget.parentWidget()
    while parent is not None:
        left = widget.mapTo(parent, QPoint()).x()
        if left < -1 or left + widget.width() > parent.width() + 1:
            return parent
        if parent.isWindow() or isinstance(parent, QAbstractScrollArea):
            return None
        parent = parent.parentWidget()
    return None


class Flashes(QObject):
    """Notes every widget that is shown as a window of its own: it flashes up and takes the keyboard away."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} „{spoken(watched)}“")
        return False

    def stop(self) -> None:
        self._app.removeEventFilter(self)
        self.deleteLater()


def tab_stops(within: QWidget) -> list[QWidget]:
    """Every control that Tab has to reach."""
    return [
        widget
        for widget in visible(within)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None and widget.isEnabled()
    ]


def tab_round(start: QWidget, limit: int = 200) -> list[QWidget]:
    """Where Tab goes from ``start`` until it is back there."""
    window = start.window()
    start.setFocus()
    stops = [start]
    for _ in range(limit):
        here = QApplication.focusWidget()
        assert here is not None, [spoken(stop) for stop in stops]
        press(here, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        assert reached.window() is window
        if reached is start:
            return stops
        stops.append(reached)
    raise AssertionError(f"Tab does not come back to „{spoken(start)}“")


def place_of(widget: QWidget) -> str:
    names: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names)
