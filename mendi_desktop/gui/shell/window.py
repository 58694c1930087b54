# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one window. It shows a view (welcome, unlock, workbench) and has the menus; what happens is decided elsewhere."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.practice_marks import WORD, frame_in, paint_frame
from mendi_desktop.gui.kit.theme import dress, px
from mendi_desktop.gui.kit.tokens import WINDOW, WINDOW_LEAST
from mendi_desktop.vault.practice import is_practice_only

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from mendi_desktop.gui.kit.dialog import Dialog
    from mendi_desktop.gui.shell.curtain import Curtain


class MainWindow(QMainWindow):
    """Emits what the user asks for by menu or key: ``asked`` with an action's id; ``closing`` before it goes.

    ``furnished``: with menus and curtain. Without them it is painted sooner; :meth:`furnish` brings them before any
    vault is open.
    """

    asked = Signal(str)
    closing = Signal()
    viewed = Signal(QWidget)
    """Another view is in sight: the workbench, a door."""

    def __init__(self, *, furnished: bool = True) -> None:
        super().__init__()
        dress(self)
        self.may_close: Callable[[], bool] = _always
        """Asked before ``closing``; whoever says no closes the window later."""
        self._views = QStackedWidget()
        self.setCentralWidget(self._views)
        self._actions: dict[str, QAction] = {}
        self._curtain: Curtain | None = None
        if furnished:
            self.furnish()
        self.set_titled("")
        self.setMinimumSize(px(WINDOW_LEAST[0]), px(WINDOW_LEAST[1]))
        self.resize(px(WINDOW[0]), px(WINDOW[1]))

    def furnish(self) -> None:
        """Hang menus and curtain; nothing happens if they hang already."""
        from mendi_desktop.gui.shell.curtain import Curtain

        if self._curtain is None:
            self._actions = self._make_menus()
            self._curtain = Curtain(self)
            self._curtain.moved.connect(self._show_title)
            self._allow(with_vault=False)

    @property
    def curtain(self) -> "Curtain":
        assert self._curtain is not None, "not furnished yet"
        return self._curtain

    @property
    def actions_by_id(self) -> "Mapping[str, QAction]":
        return self._actions

    @property
    def view(self) -> QWidget | None:
        """The view in sight."""
        return self._views.currentWidget()

    @property
    def asks(self) -> bool:
        """Whether a dialog is open in the window."""
        return bool(self._dialogs())

    def _dialogs(self) -> "list[Dialog]":
        from mendi_desktop.gui.kit.dialog import Dialog

        return [dialog for dialog in self.findChildren(Dialog) if dialog.is_open]

    def show_view(self, view: QWidget, *, with_vault: bool) -> None:
        """Show ``view``, let go of the one before and of every dialog: nothing of a locked vault may stay in sight."""
        for dialog in self._dialogs() if self._curtain else ():
            dialog.give_up()
        before = self._views.currentWidget()
        frame_in(self)
        with undisturbed():
            self._views.addWidget(view)
            self._views.setCurrentWidget(view)
        if before is not None and before is not view:
            self._views.removeWidget(before)
            before.deleteLater()
        if self._curtain:
            self._allow(with_vault=with_vault)
        self.viewed.emit(view)

    def _allow(self, *, with_vault: bool) -> None:
        """What needs a vault works while one is in sight."""
        from mendi_desktop.gui.shell.menu import IN_PRACTICE, MENUS, NEEDS_VAULT, NOT_IN_PRACTICE, SEMINAR

        for action_id in NEEDS_VAULT:
            self._actions[action_id].setEnabled(with_vault)
        practice = is_practice_only()
        for action_id in (*IN_PRACTICE, *NOT_IN_PRACTICE):
            here = practice == (action_id in IN_PRACTICE)
            self._actions[action_id].setVisible(here)
            self._actions[action_id].setEnabled(here and (with_vault or action_id not in NEEDS_VAULT))
        for shown, (title, _acts) in zip(self.menuBar().actions(), MENUS, strict=True):  # asked anew: kept, they wither
            if title == SEMINAR:
                shown.setVisible(practice)
        self.menuBar().setVisible(with_vault)
        self.curtain.set_works(with_vault)

    def set_titled(self, vault_name: str, *, demo: bool = False) -> None:
        """Window title: the file's name only, because others read titles in task bars."""
        self._titled = (tr(WORD) if demo or is_practice_only() else "", vault_name)
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        """Behind the curtain not even the file's name."""
        word, name = self._titled
        parts = (word if is_practice_only() else "",) if self._curtain and self._curtain.is_down else (word, name)
        self.setWindowTitle(" – ".join((*(part for part in parts if part), tr("mendi desktop"))))

    def show_history(self, undo: str | None, redo: str | None) -> None:
        """Name in the menu what undo and redo would do."""
        for action_id, plain, act, named in (
            ("undo", tr("Rückgängig"), undo, tr("Rückgängig: {act}", act=undo or "")),
            ("redo", tr("Wiederholen"), redo, tr("Wiederholen: {act}", act=redo or "")),
        ):
            self._actions[action_id].setText(named if act else plain)
            self._actions[action_id].setEnabled(act is not None)

    def _make_menus(self) -> "dict[str, QAction]":
        from mendi_desktop.gui.kit.actions import build
        from mendi_desktop.gui.shell.menu import ACTIONS, MENUS

        made = build(self, ACTIONS.values(), {action_id: partial(self.asked.emit, action_id) for action_id in ACTIONS})
        for title, action_ids in MENUS:
            menu = self.menuBar().addMenu(tr(title))
            for action_id in action_ids:
                if action_id:
                    menu.addAction(made[action_id])
                else:
                    menu.addSeparator()
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_frame(QPainter(self), self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _always() -> bool:
    return True
