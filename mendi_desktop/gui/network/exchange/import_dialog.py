# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts from a file: first it is shown what would be added and what not and why, then it is one act."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.network.commands import ImportContacts, Imported
from mendi_desktop.features.network.exchange import ReadFile, read_address_book
from mendi_desktop.features.network.import_entry import ImportEntry
from mendi_desktop.features.network.queries import Fate, import_fates
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import Field, field
from mendi_desktop.gui.kit.file_dialogs import FileKind
from mendi_desktop.gui.kit.layout import column, keep_room, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import NETWORK_PREVIEW, S3, S4
from mendi_desktop.gui.network.exchange.told_model import Told, ToldModel
from mendi_desktop.gui.network.row_words import joined

_LEAVE_OUT, _MERGE = "leave_out", "merge"
_UNKNOWN_KIND = "other_external"
LARGEST_FILE = 40_000_000
"""Bytes: far above what :func:`read_address_book` takes, which says it in a sentence; more is not even read."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file says, and what each of its entries would be beside the vault."""

    found: ReadFile
    fates: tuple[Fate, ...]

    def entries(self, *fates: Fate) -> list[ImportEntry]:
        return [read.entry for read, fate in zip(self.found.entries, self.fates, strict=True) if fate in fates]


class ImportDialog(Dialog):
    """Nothing is changed before the last button, and Rückgängig takes it all back."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        says = tr(
            "Eine vCard- oder CSV-Datei, zum Beispiel aus Outlook oder dem Telefon. Die Datei bleibt, wie sie ist."
        )
        width, height = NETWORK_PREVIEW
        super().__init__(parent, tr("Kontakte einlesen"), says, width=width, height=height)
        self._desk = desk
        self._looked: Looked | None = None
        self._taking = False
        self._words: Label = label(tr("Noch keine Datei gewählt."), ink="2", wrap=True)
        self.choose = button(tr("Datei wählen …"), Kind.BORDERED, "folder-open")
        self.take = button("", Kind.PRIMARY, "plus", name=tr("Übernehmen"))
        self.cancel = button(tr("Abbrechen"), Kind.QUIET)
        self.known = Segments(
            tr("Wer schon da ist"),
            [Option(_LEAVE_OUT, tr("auslassen")), Option(_MERGE, tr("ergänzen"))],
            _LEAVE_OUT,
        )
        self.kind = Combo(tr("Art neuer Organisationen"), options("actor_kind", desk.vault.options.workplace_kind))
        self.kind.set_code(_UNKNOWN_KIND)
        hint = tr("„ergänzen“ füllt nur leere Felder; Abweichendes kommt in die Notiz.")
        self._known_field: Field = field(tr("Wer schon da ist"), self.known, hint=hint)
        self._kind_field: Field = field(
            tr("Art neuer Organisationen"),
            self.kind,
            hint=tr("Wo die Datei sie nicht nennt."),
            stores="organisation.kind",
        )
        self.model = ToldModel(self)
        self.list = RowView(tr("Was die Datei bringt"))
        self.list.setModel(self.model)
        keep_room(self.list)
        self.fill(
            row(self.choose, (self._words, 1), gap=S3),
            S3,
            row((self._known_field, 1), (self._kind_field, 1), gap=S4),
            (column((self.list, 1)), 1),
        )
        self.set_acts(self.cancel, self.take)
        self.choose.clicked.connect(self._on_choose)
        self.take.clicked.connect(self._on_take)
        self.cancel.clicked.connect(self.reject)
        self.known.chosen.connect(self._on_known)
        self._show()

    # -- looking ------------------------------------------------------------------------------------------

    @Slot()
    def _on_choose(self) -> None:
        kind = FileKind(tr("vCard oder CSV"), "vcf", ("csv", "txt"))
        path = self._desk.files.open_file(self, tr("Kontakte einlesen"), kind)
        if path is None or self.isHidden():  # the window may have been locked behind the file dialog
            return
        vault = self._desk.vault

        def look(_task: "Task[Looked]") -> Looked:
            found = read_address_book(_read(path))
            fates = vault.read(import_fates, [read.entry for read in found.entries])
            return Looked(found, tuple(fates))

        self._words.setText(tr("„{name}“ wird gelesen …", name=path.name))
        self._desk.tasks.run(look, self._on_looked, self._on_refused)

    def _on_looked(self, looked: Looked) -> None:
        if not self.is_open:
            return
        self._looked = looked
        self._words.set_ink("2")
        self._words.setText(_said(looked))
        self._show()
        if self.take.isEnabled():
            self.take.setFocus()

    def _on_refused(self, error: UserError) -> None:
        if not self.is_open:
            return  # nobody waits for the file any more
        self._set_taking(taking=False)
        self._words.set_ink("due")
        self._words.setText(error.message)

    def _wanted(self) -> list[ImportEntry]:
        """What would be handed to the command."""
        if self._looked is None:
            return []
        merge: tuple[Fate, ...] = ("known",) if self.known.code() == _MERGE else ()
        return self._looked.entries("new", "organisation", *merge)

    def _show(self) -> None:
        looked, wanted = self._looked, self._wanted()
        has_known = looked is not None and bool(looked.entries("known"))
        self._known_field.setVisible(has_known)
        self._kind_field.setVisible(any(entry.organisation and not entry.kind for entry in wanted))
        self.list.setVisible(looked is not None)
        self.model.show_lines(_lines(looked, merge=self.known.code() == _MERGE) if looked else [])
        n = len(wanted)
        self.take.set_words(plural(n, QT_TR_NOOP("{n} Eintrag übernehmen"), QT_TR_NOOP("{n} Einträge übernehmen")))
        self.take.setVisible(looked is not None)
        self.take.setEnabled(n > 0)

    @Slot(object)
    def _on_known(self, _code: object) -> None:
        self._show()

    # -- taking over --------------------------------------------------------------------------------------

    @Slot()
    def _on_take(self) -> None:
        self.kind.settle()
        command = ImportContacts(
            entries=tuple(self._wanted()),
            merge=self.known.code() == _MERGE,
            kind=self.kind.code() or _UNKNOWN_KIND,
        )
        vault = self._desk.vault

        def take_over(_task: "Task[Imported]") -> Imported:
            return vault.execute(command)

        def end(_imported: Imported) -> None:
            self._set_taking(taking=False)
            self._desk.dispatcher.tell(command)
            self.accept()

        self._set_taking(taking=True)
        self._words.setText(tr("Wird übernommen …"))
        self._desk.tasks.run(take_over, end, self._on_refused, stopped=partial(self._set_taking, taking=False))

    def _set_taking(self, *, taking: bool) -> None:
        self._taking = taking
        for part in (self.choose, self.take, self.cancel, self.known, self.kind):
            part.setEnabled(not taking)

    @Slot()
    def reject(self) -> None:
        """Esc waits for what is being taken over; only locking does not."""
        if not self._taking:
            super().reject()


def _read(path: Path) -> bytes:
    """The bytes of a file somebody has chosen; UserError if it cannot be read."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError(tr("„{name}“ ist zu groß für eine Kontaktdatei.", name=path.name))
        return path.read_bytes()
    except OSError as error:
        raise UserError(tr("„{name}“ lässt sich nicht lesen.", name=path.name)) from error


def _said(looked: Looked) -> str:
    """How many entries there are, and what is never taken over."""
    n = len(looked.found.entries)
    count = plural(n, QT_TR_NOOP("{n} Eintrag in der Datei."), QT_TR_NOOP("{n} Einträge in der Datei."))
    if not looked.found.left_out:
        return count
    return tr("{count} Nicht übernommen wird: {what}.", count=count, what=", ".join(looked.found.left_out))


def _lines(looked: Looked, *, merge: bool) -> list[Told]:
    known = tr("Schon da, werden ergänzt") if merge else tr("Schon da, werden ausgelassen")
    parts: tuple[tuple[str, list[Told]], ...] = (
        (tr("Neue Ansprechpersonen"), [_told(entry) for entry in looked.entries("new")]),
        (tr("Neue Organisationen"), [_told(entry) for entry in looked.entries("organisation")]),
        (known, [_told(entry) for entry in looked.entries("known")]),
        (tr("Organisationen, die schon da sind"), [_told(entry) for entry in looked.entries("known_organisation")]),
        (tr("Bitte ansehen"), [_trouble(line.line, line.sentence) for line in looked.found.troubles]),
    )
    return [line for title, some in parts if some for line in (Told(title, right=str(len(some)), heading=True), *some)]


def _told(entry: ImportEntry) -> Told:
    if not entry.has_contact:
        return Told(entry.organisation, joined(entry.region, entry.organisation_phone, entry.organisation_email))
    function = entry.function if entry.name else ""
    return Told(entry.name or entry.function, joined(function, entry.organisation, entry.phone, entry.email))


def _trouble(line: int, sentence: str) -> Told:
    return Told(tr("Zeile {n}", n=line), sentence)
