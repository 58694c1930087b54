# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks what a saved filter shall be called."""

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.form_dialog import FormDialog
from mendi_desktop.gui.kit.tokens import DIALOG
from mendi_desktop.storage.command import Command

MakeCommand: TypeAlias = Callable[[str], Command[Any]]


class NameDialog(FormDialog):
    """``command`` makes what is to be done of the name."""

    def __init__(self, parent: QWidget, desk: Desk, title: str, name: str, command: MakeCommand) -> None:
        says = tr("Unter diesem Namen steht der Filter danach über der Liste.")
        super().__init__(parent, desk, title, says, tr("Merken"), DIALOG)
        self._command = command
        self.name = TextEdit(tr("Name"), placeholder=tr("Offene Wiedervorlagen"))
        self.name.setText(name)
        self.name.selectAll()
        self.name.returnPressed.connect(self.try_write)
        self.fields = {"title": field(tr("Name"), self.name, stores="saved_view.title")}
        self.fill(self.fields["title"])
        self.close_with_acts()

    def write(self) -> None:
        self.desk.dispatcher.run(self._command(self.name.text()))
