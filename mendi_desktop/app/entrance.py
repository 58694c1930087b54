# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What all ways into a vault share: the view in sight, work on the worker, and a vault that is not handed over yet."""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from mendi_desktop.app import collecting
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.task import Making, Task
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.shell.views import DoorView
from mendi_desktop.gui.shell.window import MainWindow

if TYPE_CHECKING:
    from types import ModuleType

    from mendi_desktop.vault.session import Vault

T = TypeVar("T")

WORKSHOP = "mendi_desktop.app.workshop"


def workshop() -> "ModuleType":
    """The part of the program that needs SQLAlchemy; loaded once, first on the worker while a view is read."""
    try:
        return importlib.import_module(WORKSHOP)
    finally:
        collecting.begin()


class Entrance(QObject):
    """Shows views before a vault is open, in ``window``, and does their work on the worker."""

    opened = Signal(object)
    """A :class:`mendi_desktop.vault.session.Vault`; whoever hears it has to close it."""
    holding = Signal(bool)
    """A vault is held from now on, or was put away."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__()
        self._window, self._tasks = window, tasks
        self._held: Vault | None = None
        self._to_tell = ""

    @property
    def held(self) -> "Vault | None":
        """A vault that is open while a view still asks for something: a passphrase, a recovery sheet."""
        return self._held

    def hold(self, vault: "Vault") -> None:
        """Keep ``vault`` open until :meth:`hand_over` or :meth:`put_away`."""
        self._held = vault
        self.holding.emit(True)

    @Slot()
    def hand_over(self) -> None:
        """The held vault is ready to be worked with."""
        vault, self._held = self._held, None
        if vault is not None:  # asked for twice, by a quick hand
            self.enter(vault)

    def enter(self, vault: "Vault") -> None:
        """Hand over a vault that nothing is asked for."""
        self.opened.emit(vault)

    def tell_then(self, sentence: str) -> None:
        """Say it when the vault is in sight; an empty one takes back what was to be said."""
        self._to_tell = sentence

    def take_told(self) -> str:
        """What happened on the way in and was not said yet."""
        sentence, self._to_tell = self._to_tell, ""
        return sentence

    def put_away(self) -> None:
        """Close the held vault, if there is one."""
        vault, self._held = self._held, None
        if vault is not None:
            self._tasks.close()  # nobody works on it while it closes
            vault.close()
            self.holding.emit(False)

    def show(self, view: DoorView, title: str, *, demo: bool = False) -> None:
        """Bring ``view`` into sight; ``title`` is the file's name."""
        self._window.show_view(view, with_vault=False)
        self._window.set_titled(title, demo=demo)
        view.focus_start()

    def work(
        self,
        make: Callable[["Task[T]"], T],
        done: Callable[[T], None],
        words: str,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """Let the worker call ``make``; ``words`` are shown meanwhile. What goes wrong is said in the view in sight."""
        self.view.set_busy(words)
        self._tasks.run(make, done, refused or self.show_trouble, stopped=self.on_bug, progress=self._on_progress)

    def open(
        self,
        make: "Callable[[], Vault]",
        done: "Callable[[Vault], None]",
        words: str,
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """As :meth:`work`, for a vault: it is closed again if nobody waits for it any more."""
        self.work(Making(make, _close), done, words, refused)

    def show_trouble(self, error: UserError) -> None:
        """Say in the view in sight why no vault was opened."""
        self.view.show_trouble(error)

    @property
    def is_in_sight(self) -> bool:
        """Whether the window shows a way into a vault, and not an open one."""
        return isinstance(self._window.view, DoorView)

    @property
    def view(self) -> DoorView:
        view = self._window.view
        assert isinstance(view, DoorView)
        return view

    def _on_progress(self, _done: int, _total: int, words: str) -> None:
        self.view.set_busy(words)

    def on_bug(self) -> None:
        """The crash dialog says what happened; behind it the view can be used again."""
        if self.is_in_sight:
            self.view.show_trouble(UserError(tr("Das ist nicht gelungen. Bitte noch einmal versuchen.")))


def _close(vault: "Vault") -> None:
    vault.close()
