# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ways into a vault: welcome, a new one, unlocking, invented data. Key derivation runs on the worker."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mendi_desktop.app.asked_exercise import SCENARIO, scenario_file
from mendi_desktop.app.context import AppContext
from mendi_desktop.app.demo_folder import DemoFolder
from mendi_desktop.app.entrance import Entrance, workshop
from mendi_desktop.app.judge import LateJudge
from mendi_desktop.app.practice import Practice
from mendi_desktop.app.recovery import Attempt, Recovery
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.settings import LAST_VAULT
from mendi_desktop.gui.kit.file_dialogs import FileDialogs, FileKind
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.shell.unlock import UnlockView
from mendi_desktop.gui.shell.welcome import WelcomeView
from mendi_desktop.vault.demo_mark import is_demo_file
from mendi_desktop.vault.practice import is_practice_only, refuse_real_file

if TYPE_CHECKING:
    from mendi_desktop.app.exercise import Exercise
    from mendi_desktop.gui.shell.creating.new_vault import NewVault
    from mendi_desktop.vault.session import Vault


class Doors(QObject):
    """Shows the views before a vault is open. What comes of it is heard at ``entrance.opened``."""

    language_asked = Signal(str)
    welcomed = Signal()
    """Any vault may be opened from here, another one as well."""

    def __init__(
        self, context: AppContext, entrance: Entrance, tasks: Tasks, files: FileDialogs, practice: Practice
    ) -> None:
        super().__init__()
        self._practice = practice
        self._context, self._entrance, self._tasks, self._files = context, entrance, tasks, files
        self._demo_folder: DemoFolder | None = None
        self._recovery = Recovery(context, entrance, tasks, files)
        self._recovery.given_up.connect(self.show_unlock)

    # -- views --------------------------------------------------------------------------------------

    @Slot()
    def show_welcome(self) -> None:
        view, practice = WelcomeView(), is_practice_only()
        view.create_asked.connect(self._practice.leave if practice else self.show_create)
        view.open_asked.connect(self._practice.leave if practice else self.choose_file)
        view.demo_asked.connect(self._on_demo_asked)
        view.language_asked.connect(self.language_asked)
        self._entrance.show(view, "")
        self.welcomed.emit()

    @Slot()
    def show_create(self) -> None:
        workshop().explain(self._context)
        view = workshop().CreateView(self._tasks, self._files, LateJudge(), self._context.folders.vaults)
        view.back_asked.connect(self.show_welcome)
        view.create_asked.connect(self._on_create)
        self._entrance.show(view, "")

    @Slot(object)
    def show_unlock(self, path: Path, reason: str = "") -> None:
        """The curtain in front of ``path``; ``reason`` says why it fell."""
        demo = is_demo_file(path)
        view = UnlockView(path, reason, needs_passphrase=not demo)
        self.listen_to(view)
        self._entrance.show(view, path.stem, demo=demo)

    def listen_to(self, view: UnlockView) -> None:
        """Do what is asked for in ``view``, which may be in sight already."""
        view.open_asked.connect(self._on_open)
        view.code_asked.connect(self._on_code_asked)
        view.other_asked.connect(self.show_welcome)

    @Slot()
    def choose_file(self) -> None:
        kind = FileKind(tr("Tresor von mendi desktop"), "mendi")
        home = self._context.folders.vaults
        path = self._files.open_file(self._entrance.view, tr("Tresor öffnen"), kind, home if home.is_dir() else None)
        if path is None:
            return
        try:
            refuse_real_file(path)
        except UserError as error:
            self._entrance.show_trouble(error)
        else:
            self.show_unlock(path)

    # -- a new vault --------------------------------------------------------------------------------

    @Slot(object)
    def _on_create(self, new: "NewVault") -> None:
        context = self._context
        self._entrance.open(lambda: workshop().create(new, context), self._on_created, tr("Wird angelegt …"))

    def _on_created(self, vault: "Vault") -> None:
        """It is whole from here on; the recovery sheet is its last step, and may be put off."""
        self._entrance.hold(vault)
        with suppress(OSError):  # settings that cannot be written cost a click at the next start
            self._context.settings.set_place(LAST_VAULT, vault.path)
        view = self._entrance.view
        assert isinstance(view, workshop().CreateView)
        step = workshop().sheet_step(vault, self._tasks, self._files, first=True)
        step.passed.connect(self._entrance.hand_over)
        view.show_sheet(step)
        step.focus_start()

    # -- opening ------------------------------------------------------------------------------------

    @Slot(object, str)
    def _on_open(self, path: Path, passphrase: str) -> None:
        self._recovery.try_to_open(Attempt(path, passphrase))

    @Slot(object)
    def _on_code_asked(self, path: Path) -> None:
        self._recovery.show_code(path)

    @Slot()
    def _on_demo_asked(self) -> None:
        if is_practice_only():
            self.open_demo("")
            return
        said, view = self._practice.begin(), self._entrance.view
        if isinstance(view, WelcomeView):
            view.tell(said)

    def open_demo(self, told: str) -> None:
        """Invent a workplace (``metall`` unless ``told`` otherwise) in a folder of its own, or take an own scenario."""
        if not is_practice_only():
            raise RuntimeError("an exercise is a process of its own")
        self.forget_demo()
        self._demo_folder = DemoFolder(self._context.folders.runtime)
        folder, file, clock = self._demo_folder.path, scenario_file(told), self._context.clock
        begun: list[Exercise] = []

        def open_it() -> "Vault":
            begun.append(workshop().open_exercise(folder, SCENARIO if file else told or SCENARIO, file, clock))
            vault: Vault = begun[0].vault
            return vault

        def opened(vault: "Vault") -> None:
            self._practice.take_stage(begun[0].put_stage)
            self._entrance.enter(vault)

        if not self._entrance.is_in_sight:
            self.show_welcome()
        self._entrance.open(open_it, opened, tr("Ein Betrieb wird erfunden …"))

    def forget_demo(self) -> None:
        """Remove the invented data."""
        self._practice.close_stage()
        if self._demo_folder is not None:
            self._demo_folder.forget()
            self._demo_folder = None
