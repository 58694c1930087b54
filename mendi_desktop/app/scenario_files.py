# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A trainer's own scenarios as files: saved out of an exercise to hand out, and brought into one."""

from pathlib import Path

from mendi_desktop.app.open_desk import OpenDesk
from mendi_desktop.app.state_shelf import StateShelf
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.demo.own_scenario import SUFFIX, save_scenario
from mendi_desktop.gui.kit.file_dialogs import FileDialogs, FileKind
from mendi_desktop.vault.backups.troubles import backup_in_words
from mendi_desktop.vault.opened import Vault


class ScenarioFiles:
    """Asks for a file, and says in the workbench what came of it."""

    def __init__(self, desk: OpenDesk, shelf: StateShelf, files: FileDialogs) -> None:
        self._desk, self._shelf, self._files = desk, shelf, files

    def ask_save(self) -> None:
        """Ask for a file and save the present state there."""
        vault, workbench = self._desk.vault(), self._desk.workbench()
        if vault is None or workbench is None:
            return
        name = f"{vault.options.title or vault.path.stem}{SUFFIX}"
        place = self._files.save_file(self._desk.window, tr("Szenario speichern"), _scenario_file(), name)
        if place is not None:
            workbench.keep()
            self._save(vault, place)

    def _save(self, vault: Vault, place: Path) -> None:
        try:
            save_scenario(vault, place)
        except UserError as error:
            self._say(error.message)
        else:
            self._say(tr("Gespeichert. Ohne Passphrase öffnet sich „{name}“.", name=place.name))

    def ask_open(self) -> bool:
        """Ask for a file and put its state on the shelf. What stands in the way is said, and False is returned."""
        file = self._files.open_file(self._desk.window, tr("Szenario öffnen"), _scenario_file())
        if file is None:
            return False
        try:
            with backup_in_words():
                self._shelf.take_own(file)
        except UserError as error:
            self._say(error.message)
            return False
        return True

    def _say(self, sentence: str) -> None:
        if (workbench := self._desk.workbench()) is not None:
            workbench.tell(sentence)


def _scenario_file() -> FileKind:
    return FileKind(tr("Szenario von mendi desktop"), SUFFIX.removeprefix("."))
