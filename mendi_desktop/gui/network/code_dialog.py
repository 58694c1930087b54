# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for the code that stands in the calendar and goes to its entry, in whatever area it lies."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import DueQuery
from mendi_desktop.features.entry_code import EntryPlace, find_entries
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.form_dialog import FormDialog
from mendi_desktop.gui.kit.layout import append, clear, column, row
from mendi_desktop.gui.kit.tokens import DIALOG
from mendi_desktop.gui.network import parts


class CodeDialog(FormDialog):
    """``dues``: what waits in all areas. Two entries may share a code: then both are offered."""

    def __init__(self, parent: QWidget, desk: Desk, dues: Sequence[DueQuery]) -> None:
        says = tr("Der Code steht im Kalender hinter dem neutralen Wort.")
        super().__init__(parent, desk, tr("Zu einem Code gehen"), says, tr("Hingehen"), DIALOG)
        self._dues = dues
        self._found: EntryPlace | None = None
        self.finished.connect(self._on_finished)
        self.code = TextEdit(tr("Code"), placeholder="K7F-2QY")
        self.code.returnPressed.connect(self.try_write)
        hint = tr("Groß oder klein, mit oder ohne Strich.")
        self.fields = {"code": field(tr("Code"), self.code, hint=hint)}
        self._choice = column(gap=0)
        self.fill(self.fields["code"], self._choice)
        self.close_with_acts()

    def write(self) -> None:
        clock = self.desk.vault.clock
        places = self.desk.vault.read(find_entries, self.code.text(), self._dues, clock.today())
        if len(places) == 1:
            self._found = places[0]
            return
        clear(self._choice)
        for place in places:
            words = tr("{kind}, aufgenommen am {day}", kind=place.kind, day=format_date(place.noted_on))
            append(self._choice, row(parts.link(words, partial(self._on_chosen, place)), None))
        raise UserError(tr("Diesen Code haben mehrere Einträge. Welcher ist gemeint?"), field="code")

    def _on_chosen(self, place: EntryPlace) -> None:
        self._found = place
        self.accept()

    @Slot(bool)
    def _on_finished(self, _done: bool) -> None:
        """Not before the dialog has given the keyboard back: the place it goes to takes it."""
        if self._found is not None:
            self.desk.navigator.go(self._found.page, self._found.id)
