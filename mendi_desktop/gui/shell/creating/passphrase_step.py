# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The third step: the passphrase that nobody can give back."""

from collections.abc import Sequence

from PySide6.QtCore import Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.new_passphrase import Judge, NewPassphrase
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.shell.creating.step import Step


class PassphraseStep(Step):
    """``passphrase`` is there once the step was passed; :meth:`take` empties the lines."""

    def __init__(self, tasks: Tasks, judge: Judge) -> None:
        super().__init__()
        self._agreed = ""
        self._new = NewPassphrase(tasks, judge, tr("Passphrase"), tr("Passphrase wiederholen"))
        self._new.agreed.connect(self._on_agreed)
        self.setLayout(column(self._new, None, gap=0))

    def set_known(self, words: Sequence[str]) -> None:
        """What was typed in the steps before makes no good passphrase."""
        self._new.set_known(words)

    def take(self) -> str:
        """The passphrase; nothing of it stays here."""
        agreed, self._agreed = self._agreed, ""
        self._new.forget()
        return agreed

    def focus_start(self) -> None:
        self._new.focus_start()

    @Slot()
    def go_on(self) -> None:
        self._new.ask()

    def show_trouble(self, error: UserError) -> None:
        self._new.show_trouble(error.message)

    @Slot(str)
    def _on_agreed(self, passphrase: str) -> None:
        self._agreed = passphrase
        self.passed.emit()
