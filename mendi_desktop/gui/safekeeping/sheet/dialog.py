# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A recovery sheet for the open vault: the passphrase once more, because the code is the key; then print or save it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.passphrase import PassphraseEdit
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tokens import SHEET_DIALOG
from mendi_desktop.gui.reports.printing import choose_printer
from mendi_desktop.gui.safekeeping.sheet.panel import ChoosePrinter, SheetPanel
from mendi_desktop.vault.session import opens_with


class SheetDialog(Dialog):
    """``finished(True)`` if a sheet is out. ``known``: the passphrase was typed a moment ago; practice data have none.

    Call :meth:`open_it`. ``says`` takes the place of the usual sentence below the title.
    """

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        *,
        known: bool = False,
        says: str = "",
        printer: ChoosePrinter = choose_printer,
    ) -> None:
        usual = tr("Es öffnet den Tresor, wenn die Passphrase vergessen ist.")
        super().__init__(window, tr("Notfallblatt"), says or usual, width=SHEET_DIALOG)
        self._desk, self._printer = desk, printer
        self._panel: SheetPanel | None = None
        self._busy = False
        self.passphrase = PassphraseEdit(tr("Passphrase"))
        hint = tr("Der Code auf dem Blatt ist der Schlüssel. Deshalb hier noch einmal.")
        self._field = field(tr("Passphrase"), self.passphrase, hint=hint)
        self.go_on = button(tr("Weiter"), Kind.PRIMARY)
        self.done = button(tr("Fertig"), Kind.PRIMARY)
        self.cancel = button(tr("Abbrechen"), Kind.QUIET)
        self.fill(self._field)
        self.set_acts(self.cancel, self.go_on, self.done)
        self.done.hide()
        self.passphrase.returnPressed.connect(self._on_go_on)
        self.go_on.clicked.connect(self._on_go_on)
        self.done.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        if known or desk.vault.is_demo:
            self._show_panel()

    def _show_panel(self) -> None:
        self._panel = SheetPanel(self._desk.vault, self._desk.tasks, self._desk.files, self._printer)
        self._panel.made.connect(self._on_made)
        self._field.hide()
        self.go_on.hide()
        self.fill(self._panel)

    @Slot()
    def _on_go_on(self) -> None:
        if self._busy:
            return
        vault, typed = self._desk.vault, self.passphrase.take()

        def look(_task: "Task[bool]") -> bool:
            return opens_with(vault, typed)

        self._set_busy(busy=True)
        self._desk.tasks.run(look, self._on_looked, self._on_refused, stopped=self._on_stopped)

    def _on_looked(self, right: bool) -> None:
        self._set_busy(busy=False)
        if not right:
            self._on_refused(UserError(tr("Das ist nicht die Passphrase dieses Tresors.")))
        elif self.is_open:
            self._show_panel()
            if self._panel is not None:
                self._panel.focus_start()

    def _on_refused(self, error: UserError) -> None:
        self._set_busy(busy=False)
        self._field.set_error(error.message)
        self.passphrase.setFocus()

    def _on_stopped(self) -> None:
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._field.set_error("")
        for part in (self.passphrase, self.go_on):
            part.setEnabled(not busy)

    @Slot()
    def _on_made(self) -> None:
        self.cancel.hide()
        self.done.show()
        self.done.setFocus()

    @Slot()
    def reject(self) -> None:
        """Esc after a sheet is out does no harm to it; a paper that is being made is waited for."""
        if self._panel is not None and self._panel.busy:
            return
        if self._panel is not None and self._panel.is_made:
            self.accept()
        else:
            super().reject()
