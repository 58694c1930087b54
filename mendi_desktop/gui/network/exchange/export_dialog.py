# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts into a file: all, those in the list, or the one that is read; for an address book or a spreadsheet."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.network.exchange import contact_entries, contacts_csv, contacts_vcf
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Choice, Segments
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.file_dialogs import FileKind
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import NETWORK_DIALOG, S2, S3
from mendi_desktop.gui.network.exchange.writing import write_out

_FORMS = {"vcf": contacts_vcf, "csv": contacts_csv}
_IN_FILE = {
    ("vcf", False): QT_TR_NOOP(
        "In der Datei stehen Name, Funktion, Organisation, Telefon, E-Mail, Anschrift und Internetseite."
    ),
    ("vcf", True): QT_TR_NOOP(
        "In der Datei stehen Name, Funktion, Organisation, Telefon, E-Mail, Anschrift, Internetseite und die Notizen."
    ),
    ("csv", False): QT_TR_NOOP(
        "In der Datei stehen Name, Funktion, Thema, Telefon und E-Mail, von der Organisation Name, Art, Region, "
        "Angebote, Anschrift, Internetseite, Telefon und E-Mail."
    ),
    ("csv", True): QT_TR_NOOP(
        "In der Datei stehen Name, Funktion, Thema, Telefon und E-Mail, von der Organisation Name, Art, Region, "
        "Angebote, Anschrift, Internetseite, Telefon und E-Mail, dazu Notizen, letzter Kontakt und nächste Schritte."
    ),
}
"""What a file holds: its form, and whether the notes go along."""


@dataclass(frozen=True, slots=True)
class InSight:
    """What the list shows now: the ids in it, and the one that is read with what it is called."""

    listed: tuple[UUID, ...] = ()
    chosen: UUID | None = None
    called: str = ""


class ExportDialog(Dialog):
    """The vault stays as it is; what the file holds is said, notes only when chosen, and that it is not encrypted."""

    def __init__(self, parent: QWidget, desk: Desk, in_sight: InSight) -> None:
        says = tr("Organisationen und Ansprechpersonen, so wie sie hier stehen.")
        super().__init__(parent, tr("Kontakte ausgeben"), says, width=NETWORK_DIALOG)
        self._desk, self._in_sight = desk, in_sight
        forms = [Option("vcf", tr("vCard für Adressbücher")), Option("csv", tr("CSV für Tabellen"))]
        self.form = Segments(tr("Form"), forms, "vcf")
        self.scope = Choice(tr("Was"), self._scopes())
        self.scope.set_code("all")
        self.notes = {
            "vcf": Check(tr("Notizen mitgeben")),
            "csv": Check(tr("Notizen, letzten Kontakt und nächste Schritte mitgeben")),
        }
        self._says = note("", icon="eye")
        self._trouble: Label = label("", "small", "due", wrap=True)
        self._trouble.hide()
        save = button(tr("Datei sichern …"), Kind.PRIMARY, "file-down")
        cancel = button(tr("Abbrechen"), Kind.QUIET)
        save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        self.form.chosen.connect(self._tell)
        for check in self.notes.values():
            check.clicked.connect(self._tell)
        self.fill(
            field(tr("Was"), self.scope),
            S3,
            field(tr("Form"), self.form),
            S3,
            *self.notes.values(),
            S3,
            self._says,
            S2,
            self._trouble,
        )
        self.set_acts(cancel, save)
        self._tell()

    def _scopes(self) -> Sequence[Option]:
        found = [Option("all", tr("alle"))]
        if n := len(self._in_sight.listed):
            listed = plural(n, QT_TR_NOOP("{n} Eintrag der Liste"), QT_TR_NOOP("{n} Einträge der Liste"))
            found.append(Option("listed", listed))
        if self._in_sight.chosen is not None:
            found.append(Option("chosen", tr("nur „{name}“", name=self._in_sight.called)))
        return found

    @property
    def _notes_too(self) -> bool:
        return self.notes[self.form.code() or "vcf"].isChecked()

    @Slot()
    def _tell(self) -> None:
        """The choice that belongs to the form, and what the file will hold."""
        form = self.form.code() or "vcf"
        for of, check in self.notes.items():
            check.setVisible(of == form)
        plain = tr("Sie ist nicht verschlüsselt. Nach dem Weitergeben am besten löschen.")
        self._says.set_sentence(f"{tr(_IN_FILE[form, self._notes_too])} {plain}")

    def _wanted(self) -> Collection[UUID] | None:
        """The ids to hand out; None for all."""
        if self.scope.code() == "listed":
            return self._in_sight.listed
        return (self._in_sight.chosen,) if self.scope.code() == "chosen" and self._in_sight.chosen else None

    @Slot()
    def _on_save(self) -> None:
        form = self.form.code() or "vcf"
        kind = FileKind(tr("vCard") if form == "vcf" else tr("CSV"), form)
        path = self._desk.files.save_file(self, tr("Kontakte ausgeben"), kind, tr("Netzwerk") + f".{form}")
        if path is None or self.isHidden():  # the window may have been locked behind the file dialog
            return
        vault, wanted, notes = self._desk.vault, self._wanted(), self._notes_too

        def hand_out(_task: "Task[None]") -> None:
            write_out(path, _FORMS[form](vault.read(contact_entries, wanted), notes=notes))

        self._desk.tasks.run(hand_out, self._on_done, self._on_refused)

    def _on_done(self, _nothing: None) -> None:
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        if not self.is_open:  # closed meanwhile; the file is not there all the same
            self._desk.dispatcher.said.emit(error.message)
            return
        self._trouble.setText(error.message)
        self._trouble.show()
