# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The papers of one vault's recovery sheet. They hold its key: they are made in memory, never in a temporary file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from mendi_desktop.core.atomic_file import create_file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import PUBLIC_OFFICE
from mendi_desktop.features.safekeeping.recovery_sheet import recovery_sheet
from mendi_desktop.gui.reports.printing import paint_pages
from mendi_desktop.reports.render import render_pdf
from mendi_desktop.vault.place import Kind as PlaceKind
from mendi_desktop.vault.place import place_of
from mendi_desktop.vault.recovery import Kind, RecoveryCode, recovery_code, recovery_halves
from mendi_desktop.vault.safekeeping import NoteRecoverySheet
from mendi_desktop.vault.session import Vault


class Papers:
    """One sheet, or two halves that belong together as long as this object lives."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._codes = {code.kind: code for code in (recovery_code(vault.key), *recovery_halves(vault.key))}

    @property
    def in_office(self) -> bool:
        """Whether the workplace is a public office, which has other words."""
        return self._vault.options.workplace_kind == PUBLIC_OFFICE

    def pdf(self, kind: Kind) -> bytes:
        """The paper of ``kind``, one page; for the worker."""
        code: RecoveryCode = self._codes[kind]
        return render_pdf(recovery_sheet(self._vault, code)).data

    def note(self) -> None:
        """Remember in the vault that a sheet for its present key is out."""
        self._vault.execute(NoteRecoverySheet(self._vault.key.mark))

    def decline(self) -> None:
        """Remember that a sheet was offered and knowingly put off: nobody is reminded of it then."""
        self._vault.execute(NoteRecoverySheet(""))


def file_name(kind: Kind) -> str:
    """What a saved paper is called; nothing in it says whose it is."""
    names = {
        Kind.WHOLE: tr("Notfallblatt"),
        Kind.HALF_A: tr("Notfallblatt Hälfte A"),
        Kind.HALF_B: tr("Notfallblatt Hälfte B"),
    }
    return f"{names[kind]}.pdf"


def save_paper(path: Path, data: bytes) -> None:
    """Write it readable for its owner only. UserError if there is a file already or the place takes nothing.

    In its place and nowhere beside it: if the machine stops, no hidden file may go on holding the code.
    """
    try:
        create_file(path, data)
    except FileExistsError as error:
        raise UserError(tr("„{name}“ gibt es schon. Bitte einen anderen Namen wählen.", name=path.name)) from error
    except OSError as error:
        raise UserError(
            tr("„{name}“ lässt sich dort nicht schreiben. Bitte einen anderen Ort wählen.", name=path.name)
        ) from error


def said_saved(path: Path) -> str:
    """What to do with a saved paper now: it opens the vault for everybody who reads it."""
    if place_of(path.parent).kind in (PlaceKind.CLOUD, PlaceKind.NETWORK):
        return tr("Die Datei liegt jetzt auch auf anderen Rechnern. Bitte ausdrucken und sie dort gleich löschen.")
    return tr("Nach dem Ausdrucken die Datei am besten löschen.")


def print_paper(data: bytes, printer: QPrinter) -> None:
    """From memory to the printer. UserError if it takes nothing."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    try:
        paint_pages(document, printer)
    finally:
        document.close()
        buffer.close()
