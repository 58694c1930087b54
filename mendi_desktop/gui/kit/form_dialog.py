# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A dialog that asks for what one command needs."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import Field
from mendi_desktop.gui.kit.layout import Item, bring_into_sight, column, tall
from mendi_desktop.gui.kit.tokens import S3


class FormDialog(Dialog):
    """A dialog over one command: what does not fit is said at its field, and the dialog stays open."""

    def __init__(self, parent: QWidget, desk: Desk, title: str, says: str, act: str, width: int) -> None:
        super().__init__(parent, title, says, width=width)
        self.desk = desk
        self.fields: dict[str, Field] = {}
        self._act = act

    def fill_form(self, *items: Item) -> None:
        """Put the fields in; a form that is higher than the window scrolls above its acts."""
        content = QWidget()
        content.setLayout(column(*items, gap=S3))
        self.fill((tall(content), 1))

    def close_with_acts(self, *quiet: QWidget) -> None:
        """Put the acts below: quiet ones, giving up, and the one this dialog is for."""
        cancel = button(tr("Abbrechen"), Kind.QUIET)
        done = button(self._act, Kind.PRIMARY)
        cancel.clicked.connect(self.reject)
        done.clicked.connect(self.try_write)
        self.set_acts(*quiet, cancel, done)

    def write(self) -> None:
        """Run the command; UserError with the name of a field is shown there."""
        raise NotImplementedError

    @Slot()
    def try_write(self) -> None:
        for shown in self.fields.values():
            shown.set_error("")
        try:
            self.write()
        except UserError as error:
            shown = self.fields.get(error.field or "", next(iter(self.fields.values())))
            shown.set_error(error.message)
            shown.control.setFocus()
            bring_into_sight(shown)
            return
        self.accept()
