# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An exercise on its way into sight: its states, the first of them open, and the seminar mode to put over it."""

from dataclasses import dataclass
from pathlib import Path

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.open_desk import OpenDesk
from mendi_desktop.app.seminar_state import SeminarState
from mendi_desktop.app.state_shelf import StateShelf
from mendi_desktop.core.clock import Clock
from mendi_desktop.features.seminar.chapters import HALF_WAY, OWN, chapter
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.vault.session import Vault


@dataclass(frozen=True, slots=True)
class Exercise:
    """``chapter``: the id of the one it begins with."""

    vault: Vault
    shelf: StateShelf
    chapter: str

    def put_stage(self, context: AppContext, desk: OpenDesk, files: FileDialogs) -> SeminarState:
        """The seminar mode over the desktop on which the vault is about to be opened."""
        return SeminarState(desk, self.shelf, files, context.clock, self.chapter)


def open_exercise(folder: Path, scenario: str, file: Path | None, clock: Clock) -> Exercise:
    """Make the first state of ``scenario`` in ``folder``, or bring the own scenario in ``file`` there; UserError."""
    shelf = StateShelf(folder, scenario, clock)
    if file is None:
        return Exercise(shelf.open(chapter(HALF_WAY).state), shelf, HALF_WAY)
    shelf.take_own(file)
    return Exercise(shelf.open(OWN), shelf, OWN)
