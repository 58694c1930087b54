# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the window does while a vault is open, and how it comes to that and away from it again."""

import contextlib
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.doors import Doors
from mendi_desktop.app.entrance import Entrance, workshop
from mendi_desktop.app.getting_ready import get_ready
from mendi_desktop.app.help import Help
from mendi_desktop.app.joint_state import JointState
from mendi_desktop.app.leaving import Leaving
from mendi_desktop.app.menu_acts import MenuActs
from mendi_desktop.app.open_desk import OpenDesk
from mendi_desktop.app.other_process import Starter, start_process
from mendi_desktop.app.own_window import OwnWindow
from mendi_desktop.app.practice import Practice
from mendi_desktop.app.rewording import Rewording
from mendi_desktop.app.room_for_classes import make_room
from mendi_desktop.app.sweeping import Sweeping
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.settings import IDLE_MINUTES, LAST_VAULT
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.stages import Stages
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.shell import capture
from mendi_desktop.gui.shell.clipboard import forget_copied
from mendi_desktop.gui.shell.guard import Guard, SystemSessionWatch
from mendi_desktop.gui.shell.session_watch import SessionWatch
from mendi_desktop.gui.shell.tray import Tray
from mendi_desktop.gui.shell.unlock import UnlockView
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.vault.filelock import InUseError
from mendi_desktop.vault.practice import is_practice_only

if TYPE_CHECKING:
    from mendi_desktop.gui.kit.desk import Desk
    from mendi_desktop.gui.safekeeping.acts import SafetyActs
    from mendi_desktop.gui.shell.pages_ahead import PagesAhead
    from mendi_desktop.gui.shell.workbench import Workbench
    from mendi_desktop.vault.backups.backup import Backup
    from mendi_desktop.vault.session import Vault


class Desktop(QObject):
    """Leads one window through its states. At most one vault is open."""

    def __init__(
        self,
        context: AppContext,
        window: MainWindow,
        files: FileDialogs,
        session: SessionWatch | None = None,
        start: Starter = start_process,
    ) -> None:
        """``session`` says when the machine sleeps or is locked, ``start`` begins another process of the program."""
        super().__init__()
        make_room()
        self._context, self._window, self._files = context, window, files
        self._tasks = Tasks(self)
        self._entrance = Entrance(window, self._tasks)
        desk = OpenDesk(
            window=window,
            vault=lambda: self._vault,
            workbench=lambda: self.workbench,
            desk=lambda: self._desk,
            end_joint=lambda: self._joint.put_away(),  # noqa: PLW0108 - made later
            put_away=self._put_workbench_away,
            come_back=lambda place: self._renew(place, keep=False),
            busy=lambda: self.busy,
        )
        self._practice = Practice(context, desk, files, start)
        self._doors = Doors(context, self._entrance, self._tasks, files, self._practice)
        self._guard = Guard(window, self, lambda: context.clock.now().timestamp(), session or SystemSessionWatch())
        self._sweep = Sweeping(self)
        self._stages = Stages(self)
        self._vault: Vault | None = None
        self._desk: Desk | None = None
        self._safety: SafetyActs | None = None
        self._leaving: Leaving | None = None
        self._ahead: PagesAhead | None = None
        self._own = OwnWindow(window, context.folders.runtime)
        self.workbench: Workbench | None = None
        self._rewording = Rewording(window, context.settings, self._renew)
        self._doors.language_asked.connect(self._rewording.speak_at_door)
        self._joint = JointState(desk, self._sweep.start)
        self._tray = Tray(window, context.settings)
        self._doors.welcomed.connect(self._tray.drop)
        self._help = Help(window, context.settings, lambda: self.workbench)
        MenuActs(
            window,
            context.settings,
            lambda: self.workbench,
            {
                "lock": self.lock,
                "back_up": lambda: self._safety.keeper.back_up() if self._safety else None,
                "other_vault": self._leave,
            },
            {**self._help.acts(), **self._practice.acts()},
            self._joint,
        )
        window.may_close = self._may_close
        window.closing.connect(self.close)
        self._guard.must_lock.connect(self._lock)
        self._entrance.opened.connect(self._on_opened)
        self._entrance.holding.connect(self._on_holding)

    @property
    def vault_folder(self) -> Path | None:
        """Where the open vault lies."""
        return self._vault.path.parent if self._vault else None

    @property
    def busy(self) -> bool:
        """Whether the worker has anything to do, or a vault is on its way into sight."""
        return self._tasks.busy or self._tasks.busy_beside or self._stages.at_it

    def start(self, vault: Path | None, demo: str | None, first: UnlockView | None = None) -> None:
        """Show the first view: ``demo`` data at once, ``vault`` or the last one to unlock, or the welcome.

        ``first``: it is in sight already.
        """
        last = self._context.settings.place(LAST_VAULT)
        self._practice.announce(demo)
        if first is not None:
            self._doors.listen_to(first)
        elif demo is not None:
            self._doors.open_demo(demo)
        elif vault is not None:
            self._doors.show_unlock(vault)
        elif last:
            gone = tr("Die Datei ist gerade nicht da, wo sie zuletzt war.")
            self._doors.show_unlock(last, "" if last.is_file() else gone)
        else:
            self._doors.show_welcome()
        self._window.show()
        self._window.activateWindow()  # where no window manager does it, nothing would have the keyboard
        self._tray.settle()
        get_ready(self._tasks, self._context)

    def _may_close(self) -> bool:
        self._joint.end()  # the workbench knows how to back up before the end, and does so behind the curtain
        return self._leaving is None or self._leaving.may_go()

    @Slot()
    def close(self) -> None:
        """Put everything away: half-typed input into the vault, the vault closed, demo data removed."""
        self._put_vault_away()
        self._entrance.put_away()
        self._own.give_up()
        self._doors.forget_demo()
        self._practice.close()
        self._tasks.close()
        self._sweep.stop()

    # -- from closed to open and back -----------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, vault: "Vault") -> None:
        try:
            self._own.claim(vault.path)
        except InUseError:
            vault.close()
            self._doors.show_unlock(vault.path, tr("Dieser Tresor ist schon in einem anderen Fenster geöffnet."))
            return
        self._vault = vault
        if self._entrance.is_in_sight:
            self._entrance.view.set_busy(tr("Wird geöffnet …"))  # nothing else can be asked for until it is there
        if not vault.is_demo:
            self._guard.start(self._context.settings.get(IDLE_MINUTES))

        def failed() -> None:  # the crash dialog says what it was; behind it is a way to try again
            self._close_vault()
            self._doors.show_unlock(vault.path, tr("Das ist nicht gelungen. Bitte noch einmal versuchen."))

        self._stages.run(self._opening(vault), failed)

    def _opening(self, vault: "Vault") -> Generator[None, None, None]:
        """All that lies between an open vault and the mentor's work with it, in stages of the event loop."""
        yield from self._showing(vault)
        yield
        if (sentence := self._entrance.take_told()) and self.workbench is not None:
            self.workbench.tell(sentence)
        self._tray.on_opened()
        self._help.greet()
        if not vault.is_demo:
            with contextlib.suppress(OSError):  # settings that cannot be written cost a click at the next start
                self._context.settings.set_place(LAST_VAULT, vault.path)

    def _showing(self, vault: "Vault") -> Generator[None, None, None]:
        """Make the workbench. Nobody knows of it before it comes into sight."""
        around = workshop().Around(self._on_idle_minutes, self._rewording.speak, self._practice.course)
        built = yield from workshop().build_workbench(vault, self._context, self._tasks, self._files, around)
        workbench, desk, safety = built.workbench, built.desk, built.safety
        workbench.lock_asked.connect(self.lock)
        self._joint.listen_to(desk.navigator)
        workbench.leave_demo_asked.connect(self._leave)
        desk.dispatcher.history_changed.connect(self._on_history_changed)
        # queued: the dialog that asked for it is gone by then
        safety.restored.connect(self._on_restored, Qt.ConnectionType.QueuedConnection)
        self._leaving = Leaving(self._window, desk, safety.keeper)
        self._leaving.keeping.connect(workbench.keep)
        self.workbench, self._desk, self._safety = workbench, desk, safety
        capture.settle(self._context.settings, demo=vault.is_demo)
        self._window.show_view(workbench, with_vault=True)
        self._window.set_titled(vault.path.stem, demo=vault.is_demo)
        self._on_history_changed()
        workbench.page.focus_start()
        safety.keeper.start()
        self._ahead = built.ahead
        built.ahead.start()
        yield  # it is painted now
        built.first_steps.begin()

    @Slot(object, bool)
    def _on_restored(self, backup: "Backup", set_aside: bool) -> None:
        """The vault is in an older state."""
        if self.workbench is not None:
            self._renew(Place("safety"), keep=False)
            self.workbench.tell(workshop().said_restored(backup, self._context.clock.now(), set_aside=set_aside))

    def _renew(self, place: Place, *, keep: bool = True) -> None:
        """Everything in sight is made anew, as after unlocking: what is half typed comes back, undo stays."""
        if self._vault is None:
            self._doors.show_welcome()
            return
        if keep and self.workbench is not None:
            self.workbench.keep()
        self._put_workbench_away()
        for _stage in self._showing(self._vault):
            pass  # in one go: something was in sight already, and comes back
        if self.workbench is not None:
            self.workbench.go(place)

    @Slot(bool)
    def _on_holding(self, held: bool) -> None:
        """A vault is open while a view still asks for something: nothing is in sight, but the key is in memory."""
        if held:
            self._guard.start(self._context.settings.get(IDLE_MINUTES))
        else:
            self._guard.stop()

    @Slot()
    def lock(self) -> None:
        """Close the vault and let the curtain fall over the same window."""
        now = self._context.clock.now().astimezone()
        self._lock(tr("Gesperrt um {time}.", time=f"{now.hour}:{now.minute:02d}"))

    def _on_idle_minutes(self, minutes: int) -> None:
        if self._vault is not None and not self._vault.is_demo:
            self._guard.set_minutes(minutes)
        if self.workbench is not None:
            self.workbench.set_idle(minutes)

    @Slot(str)
    def _lock(self, reason: str) -> None:
        vault, lost = self._vault or self._entrance.held, ""
        if vault is not None:
            try:
                self._entrance.put_away()
                if self.workbench is not None:
                    self.workbench.locking.emit()
                lost = self._put_vault_away()
            finally:
                said = (reason, _said_lost(lost), _said_kept(vault.kept))
                self._doors.show_unlock(vault.path, " ".join(filter(None, said)))

    @Slot()
    def _leave(self) -> None:
        if is_practice_only():
            self._practice.leave()
            return
        self._put_vault_away()
        self._own.give_up()
        self._doors.forget_demo()
        self._doors.show_welcome()

    def _put_vault_away(self) -> str:
        """Nothing is in sight from the first moment; whatever happens on the way, the vault is closed at the end.

        Returns why something half typed could not be kept, a sentence, or "".
        """
        if self._vault is None:
            return ""
        with self._window.curtain.before_lock():
            try:
                self._joint.put_away()
                return self.workbench.keep() if self.workbench is not None else ""
            finally:
                self._close_vault()

    def _close_vault(self) -> None:
        if self.workbench is not None:
            self._window.show_view(QWidget(), with_vault=False)  # a list in sight would read rows once more
            self._window.show_history(None, None)
        self._put_workbench_away()
        if self._vault is not None:
            self._vault.close()
        self._vault = None
        capture.settle(self._context.settings, demo=False)
        forget_copied()
        self._guard.stop()  # now a machine that waited for this may sleep
        self._sweep.start()

    def _put_workbench_away(self) -> None:
        """Nothing begins any more, and nothing comes back to a page that has gone."""
        self._stages.give_up()
        if self._ahead is not None:
            self._ahead.stop()
        if self._leaving is not None:
            self._leaving.give_up()
        if self._safety is not None:
            self._safety.keeper.stop()
        if self.workbench is not None:
            self.workbench.stack.drop_ahead()
            self._tasks.close()  # nobody reads while the vault closes, and no outcome looks for its dialog
        if self._desk is not None:
            self._desk.bridge.close()
        self._desk = self._safety = self._leaving = self._ahead = self.workbench = None

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_history_changed(self) -> None:
        if self._desk is not None:
            self._window.show_history(self._desk.dispatcher.undo_label, self._desk.dispatcher.redo_label)


def _said_lost(why: str) -> str:
    return tr("Was halb getippt war, ließ sich nicht aufheben: {sentence}", sentence=why) if why else ""


def _said_kept(own: Path | None) -> str:
    """Where our own state went, because somebody else had put another file in the vault's place."""
    return tr("Der eigene Stand liegt als „{name}“ daneben.", name=own.name) if own else ""
