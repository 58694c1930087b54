# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for the day to which something is put off."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import Due
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.due_field import DayProposals, DueField, said_next
from mendi_desktop.gui.kit.fields import field

_AHEAD = 7


class OtherDay(Dialog):
    """Runs the command itself, so that a day that does not fit is said at the field."""

    def __init__(self, parent: QWidget, desk: Desk, item: Due) -> None:
        super().__init__(parent, tr("Anderer Tag"), item.title)
        self._desk, self._item = desk, item
        today = desk.vault.clock.today
        self.day = DueField(tr("Tag"), today, desk.workdays)
        self.day.propose(_AHEAD)
        self.quick = DayProposals(self.day, tr("Schnell gewählt"), tomorrow=said_next(desk.workdays(), today()))
        self.quick.set_code("1w")
        self._field = field(
            tr("Tag"), self.day, self.day.hint, self.quick, hint=tr("Zum Beispiel „Fr“, „in 2 Wochen“ oder „12.3.“")
        )
        self.day.troubled.connect(self._field.set_error)
        self.day.returnPressed.connect(self._on_put_off)
        cancel = button(tr("Abbrechen"), Kind.QUIET)
        put_off = button(tr("Verschieben"), Kind.PRIMARY)
        cancel.clicked.connect(self.reject)
        put_off.clicked.connect(self._on_put_off)
        self.fill(self._field)
        self.set_acts(cancel, put_off)

    @Slot()
    def _on_put_off(self) -> None:
        try:
            day = self.day.checked("day")
            if day is None:
                raise UserError(tr("Ein Tag fehlt noch. „morgen“ oder „12.3.“ genügt."))
            self._desk.dispatcher.run(self._item.postpone(day))
        except UserError as error:
            self._field.set_error(error.message)
            self.day.setFocus()
            return
        self.accept()
