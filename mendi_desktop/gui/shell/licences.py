# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which parts the program brings along and under which licences, with the texts in full: a dialog of "Über"."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.notices import read_notices
from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import Field, PlainText
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import NEWS_DIALOG, S3

NOTICES = "THIRD_PARTY_NOTICES.md"
_LINES = 14


class LicencesDialog(Dialog):
    """A part is chosen above, what belongs to it is read below. The first section says how to exchange parts."""

    def __init__(self, window: QWidget) -> None:
        says = tr("Was das Programm mitbringt, und unter welchen Bedingungen, im Wortlaut.")
        super().__init__(window, tr("Lizenzen"), says, width=NEWS_DIALOG)
        self._notices = {notice.name: notice for notice in read_notices(resource(NOTICES))}
        self.part = Combo(tr("Teil"), [Option(name, name) for name in self._notices])
        self.text = PlainText(tr("Lizenz im Wortlaut"), lines=_LINES)
        self.text.setReadOnly(True)
        self.part.chosen.connect(self._on_chosen)
        self.fill(Field(tr("Teil"), self.part), S3, (self.text, 1))
        close = button(tr("Schließen"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.set_acts(close)
        first = next(iter(self._notices))
        self.part.set_code(first)
        self._on_chosen(first)

    @Slot(object)
    def _on_chosen(self, name: str | None) -> None:
        if name is not None:
            self.text.setPlainText(self._notices[name].whole)


def show_licences(window: QWidget) -> LicencesDialog:
    """Open it over ``window``; the keyboard is on the choice of the part."""
    dialog = LicencesDialog(window)
    dialog.open_it(dialog.part)
    return dialog
