# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What painted and composed parts are to a screen reader, where Qt would guess "panel" or "check box".

A widget that is something else than its Qt class says so by a method ``make_face``, which returns one of these. They
remember nothing of what is shown: every answer is taken from the widget when it is asked for.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

Role = QAccessible.Role
_Text = QAccessible.Text


class Face(QAccessibleWidget):
    """A widget in another role. Its name is the accessible name, else the words of the label that it is."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        widget = self.widget()
        return widget.text() if not said and kind is _Text.Name and isinstance(widget, QLabel) else said


class DialogFace(Face):
    """A dialog inside the window: nothing behind it can be reached."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.Dialog)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.modal = True
        return state


class ButtonFace(Face):
    """A button that a screen reader presses as a hand does: Qt's own only changes the mark, and nobody hears of it."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, Role.PushButton)
        self._button = button

    def role(self) -> QAccessible.Role:
        if not self._button.isCheckable():
            return Role.PushButton
        return Role.RadioButton if self._button.autoExclusive() else Role.CheckBox

    def text(self, kind: QAccessible.Text) -> str:
        return super().text(kind) or (self._button.text() if kind is _Text.Name else "")

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable, state.checked = self._button.isCheckable(), self._button.isChecked()
        state.pressed = self._button.isDown()
        return state

    def actionNames(self) -> list[str]:
        own = self.toggleAction() if self._button.isCheckable() else self.pressAction()
        return [own, *super().actionNames()] if self._button.isEnabled() else []

    def doAction(self, action: str) -> None:
        if action == self.toggleAction():
            self._button.click()
        elif action == self.pressAction():
            self._button.animateClick()  # in a moment: what it opens may wait for an answer, and so would the caller
        else:
            super().doAction(action)

    def keyBindingsForAction(self, action: str) -> list[str]:
        keys = self._button.shortcut().toString()
        return [keys] if keys and action == self.pressAction() else []


class FoldFace(ButtonFace):
    """A button that folds and unfolds: it tells which of the two it is, and is no check box."""

    def role(self) -> QAccessible.Role:
        return Role.PushButton

    def state(self) -> QAccessible.State:
        state = super().state()
        unfolded = bool(state.checked)
        state.checkable = state.checked = False
        state.expandable, state.expanded, state.collapsed = True, unfolded, not unfolded
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]


def _face_of(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    make = getattr(widget, "make_face", None)
    face = make() if make else None
    return face if isinstance(face, QAccessibleInterface) else None


@cache
def install() -> None:
    """Let Qt ask the widgets; once for the whole process."""
    QAccessible.installFactory(_face_of)
