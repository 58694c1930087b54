# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Mitschau: the state of the window while a colleague sits beside the mentor.

The workbench is gone meanwhile, with every page, list and menu of it: what does not exist cannot be shown by a key.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.app.entrance import workshop
from mendi_desktop.app.open_desk import OpenDesk
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.navigator import Navigator, Place

if TYPE_CHECKING:
    from mendi_desktop.gui.consultations.joint.joint_desk import JointDesk
    from mendi_desktop.gui.consultations.joint.view import JointView

Act = Callable[[], object]

ACT: Final = "joint_view"
_AS_EVER: Final = ("quit", "larger", "smaller", "beamer", "curtain", "lock", "seminar_reset", "keys_shown")
ALLOWED: Final = frozenset((*_AS_EVER, ACT, "undo", "redo"))
"""All acts of the menus and keys that do anything in this state."""


class JointState(QObject):
    """``sweep`` lets Python let go, soon, of what holds on to itself in circles: rows of others, too."""

    def __init__(self, open_desk: OpenDesk, sweep: Act) -> None:
        super().__init__(open_desk.window)
        self._window, self._vault, self._workbench = open_desk.window, open_desk.vault, open_desk.workbench
        self._put_away, self._come_back, self._sweep = open_desk.put_away, open_desk.come_back, sweep
        self._desk: JointDesk | None = None
        self._view: JointView | None = None

    @property
    def is_on(self) -> bool:
        return self._view is not None

    def listen_to(self, navigator: Navigator) -> None:
        """Begin when a page asks for it, after the button that was pressed has returned."""
        navigator.shared.connect(self.begin, Qt.ConnectionType.QueuedConnection)

    # -- in and out -----------------------------------------------------------------------------------

    @Slot(object)
    def begin(self, person: UUID | None) -> None:
        """Show the record of ``person`` alone; without one the workbench asks for whom."""
        vault, workbench = self._vault(), self._workbench()
        if vault is None or workbench is None or self._window.asks:
            return
        if person is None:
            workbench.go(Place("before"))
            return
        if workbench.keep():
            return  # the workbench says why, and still has what is half typed
        try:
            desk, view = workshop().build_joint(vault, person)
        except UserError as error:  # the entry has gone
            workbench.tell(error.message)
            return
        with self._window.curtain.before_lock():  # nothing of the workbench is seen while it goes
            self._put_away()
            self._desk, self._view = desk, view
            desk.history_changed.connect(self._on_history_changed)
            view.end_asked.connect(self.end, Qt.ConnectionType.QueuedConnection)
            self._window.show_view(view, with_vault=True)
            self._window.set_titled(tr("Mitschau"), demo=vault.is_demo)
            self._restrict()
        self._sweep()
        view.begin()

    @Slot()
    def end(self) -> None:
        """The curtain falls first: who sits there shall not see the workbench come back behind it."""
        if self._desk is None:
            return
        person = self._desk.person
        self._window.curtain.fall()
        self._let_go()
        self._come_back(Place("colleagues", person))
        self._window.curtain.moved.connect(self._on_curtain_up, Qt.ConnectionType.SingleShotConnection)

    def put_away(self) -> None:
        """The vault is about to close: keep what is half typed and show nothing."""
        if self.is_on:
            self._let_go()
            self._window.show_view(QWidget(), with_vault=False)

    def _let_go(self) -> None:
        if self._view is not None:
            self._view.keep()
        if self._desk is not None:
            self._desk.close()
        self._desk = self._view = None
        for action in self._window.actions_by_id.values():
            action.setEnabled(True)
        self._window.show_history(None, None)

    def _restrict(self) -> None:
        """Every other act is out of reach, not only without effect; a hidden menu has no keys of its own."""
        self._window.menuBar().hide()
        for action_id, action in self._window.actions_by_id.items():
            action.setEnabled(action_id in ALLOWED)
        self._on_history_changed()

    @Slot(bool)
    def _on_curtain_up(self, _down: bool) -> None:
        QTimer.singleShot(0, self, self._take_keyboard)

    @Slot()
    def _take_keyboard(self) -> None:
        """Nothing had the keyboard behind the curtain, because nothing of the workbench was there when it fell."""
        if (workbench := self._workbench()) is not None:
            workbench.page.focus_start()

    # -- acts -----------------------------------------------------------------------------------------

    def do(self, action: str, anywhere: Mapping[str, Act]) -> None:
        """Do what may be done in this state; every other act is let fall, whoever asks for it."""
        if self._view is None or self._desk is None:
            return
        acts = {name: anywhere[name] for name in _AS_EVER}
        acts |= {ACT: self.end, "undo": self._view.undo, "redo": self._desk.redo}
        if action in acts:
            acts[action]()

    @Slot()
    def _on_history_changed(self) -> None:
        if self._desk is not None:
            self._window.show_history(self._desk.undo_label, self._desk.redo_label)
