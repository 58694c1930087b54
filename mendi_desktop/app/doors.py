# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ways into a vault: welcome, a new one, unlocking, invented data. Key derivation runs on the worker."""

import importlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.demo_folder import new_demo_folder
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.file_dialogs import FileDialogs, FileKind
from mendi_desktop.gui.kit.tasks import Task, Tasks
from mendi_desktop.gui.shell.create import CreateView, NewVault
from mendi_desktop.gui.shell.unlock import UnlockView
from mendi_desktop.gui.shell.views import DoorView
from mendi_desktop.gui.shell.welcome import WelcomeView
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.vault.salt import is_demo, read_salt

if TYPE_CHECKING:
    from types import ModuleType

    from mendi_desktop.vault.session import Vault

WORKSHOP = "mendi_desktop.app.workshop"
SCENARIO = "metall"


def workshop() -> "ModuleType":
    """The part of the program that needs SQLAlchemy; loaded once, first on the worker while a view is read."""
    return importlib.import_module(WORKSHOP)


class Doors(QObject):
    """Shows the views before a vault is open, in ``window``."""

    opened = Signal(object)
    """A :class:`mendi_desktop.vault.session.Vault`, freshly opened; whoever hears it has to close it."""

    def __init__(self, context: AppContext, window: MainWindow, tasks: Tasks, files: FileDialogs) -> None:
        super().__init__()
        self._context, self._window, self._tasks, self._files = context, window, tasks, files
        self._demo_folder: Path | None = None

    # -- views --------------------------------------------------------------------------------------

    @Slot()
    def show_welcome(self) -> None:
        view = WelcomeView()
        view.create_asked.connect(self.show_create)
        view.open_asked.connect(self.choose_file)
        view.demo_asked.connect(self._on_demo_asked)
        self._show(view, "")

    @Slot()
    def show_create(self) -> None:
        view = CreateView(self._files)
        view.back_asked.connect(self.show_welcome)
        view.create_asked.connect(self._on_create)
        self._show(view, "")

    def show_unlock(self, path: Path, reason: str = "") -> None:
        """The curtain in front of ``path``; ``reason`` says why it fell."""
        demo = _opens_without_passphrase(path)
        view = UnlockView(path, reason, needs_passphrase=not demo)
        view.open_asked.connect(self._on_open)
        view.other_asked.connect(self.show_welcome)
        self._show(view, path.stem, demo=demo)

    @Slot()
    def choose_file(self) -> None:
        kind = FileKind(tr("Tresor von mendi desktop"), "mendi")
        path = self._files.open_file(self._window, tr("Tresor öffnen"), kind)
        if path is not None:
            self.show_unlock(path)

    def _show(self, view: DoorView, title: str, *, demo: bool = False) -> None:
        self._window.show_view(view, with_vault=False)
        self._window.set_titled(title, demo=demo)
        view.focus_start()

    # -- opening ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_create(self, new: NewVault) -> None:
        clock = self._context.clock
        self._work(
            lambda: workshop().create(new.path, new.passphrase, new.title, new.workplace_kind, clock),
            tr("Wird angelegt …"),
        )

    @Slot(object, str)
    def _on_open(self, path: Path, passphrase: str) -> None:
        clock = self._context.clock
        self._work(lambda: workshop().open_vault(path, passphrase, clock), tr("Wird geöffnet …"))

    @Slot()
    def _on_demo_asked(self) -> None:
        self.open_demo("")

    def open_demo(self, scenario: str) -> None:
        """Invent a workplace (``metall`` unless said otherwise) in a folder of its own and open it."""
        self.forget_demo()
        folder = self._demo_folder = new_demo_folder(self._context.folders.runtime)
        today = self._context.clock.today()
        if not isinstance(self._window.view, DoorView):
            self.show_welcome()
        self._work(lambda: workshop().demo(folder, scenario or SCENARIO, today), tr("Ein Betrieb wird erfunden …"))

    def forget_demo(self) -> None:
        """Remove the invented data."""
        if self._demo_folder is not None:
            shutil.rmtree(self._demo_folder, ignore_errors=True)
            self._demo_folder = None

    def _work(self, make: "Callable[[], Vault]", words: str) -> None:
        self._view.set_busy(words)

        def make_on_worker(_task: "Task[Vault]") -> "Vault":
            return make()

        self._tasks.run(make_on_worker, self.opened.emit, self.show_trouble)

    def show_trouble(self, error: UserError) -> None:
        """Say in the view in sight why no vault was opened."""
        self._view.show_trouble(error)

    @property
    def _view(self) -> DoorView:
        view = self._window.view
        assert isinstance(view, DoorView)
        return view


def _opens_without_passphrase(path: Path) -> bool:
    try:
        return is_demo(read_salt(path))
    except UserError:
        return False  # said when opening is tried
