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


class FoldFace(Face):
    """A button that folds and unfolds: it tells which of the two it is, and is no check box."""

    def __init__(self, head: QAbstractButton) -> None:
        super().__init__(head, Role.PushButton)

    def state(self) -> QAccessible.State:
        state = super().state()
        head = self.widget()
        unfolded = isinstance(head, QAbstractButton) and head.isChecked()
        state.expandable, state.expanded, state.collapsed = True, unfolded, not unfolded
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, action: str) -> None:
        head = self.widget()
        if action == self.pressAction() and isinstance(head, QAbstractButton):
            head.click()
        else:
            super().doAction(action)


def _face_of(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    make = getattr(widget, "make_face", None)
    face = make() if make else None
    return face if isinstance(face, QAccessibleInterface) else None


@cache
def install() -> None:
    """Let Qt ask the widgets; once for the whole process."""
    QAccessible.installFactory(_face_of)
