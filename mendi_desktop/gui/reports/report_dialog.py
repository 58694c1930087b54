# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a report: options at the left, the paper as it will be at the right, save and print at the bottom."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.atomic_file import write_atomically
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.issuing import Issued, Prepared, issue_report, prepare_report, rendered
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.file_dialogs import FileKind
from mendi_desktop.gui.kit.layout import column, row, scroll
from mendi_desktop.gui.kit.messages import Note, note
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import REPORT_DIALOG, REPORT_OPTIONS, S2, S4
from mendi_desktop.gui.reports.kind_forms import KindForms
from mendi_desktop.gui.reports.preview import Preview
from mendi_desktop.gui.reports.printing import choose_printer, paint_pages
from mendi_desktop.reports.options import ReportKind
from mendi_desktop.reports.wording import too_long

REFRESH_AFTER_MS = 250


class ReportDialog(Dialog):
    """Nothing is remembered before the file is saved or printed; from then on its figures stay as they are.

    ``place``: its word is the kind to begin with, its id an entry that a report may be about.
    """

    issued = Signal(str)
    """Number of a report that was handed out."""

    def __init__(
        self,
        desk: Desk,
        window: QWidget,
        kinds: Sequence[ReportKind],
        place: Place,
        since: date | None,
    ) -> None:
        super().__init__(
            window,
            tr("Bericht erstellen"),
            tr("Was rechts steht, steht genauso in der Datei."),
            width=REPORT_DIALOG[0],
            height=REPORT_DIALOG[1],
        )
        self._desk, self._kinds = desk, {kind.id: kind for kind in kinds}
        self._prepared: Prepared | None = None
        self._task: Task[tuple[Prepared, Issued]] | None = None
        self._handing_out = False
        self._forms = KindForms(desk, kinds, place, since)
        self._forms.taken.connect(self.refresh)
        self._forms.changed.connect(self._on_changed)
        self._note: Note = note("", icon="shield-check")
        self.preview = Preview()
        self.save = button(tr("PDF sichern …"), Kind.PRIMARY, "file-down")
        self.print = button(tr("Drucken …"), Kind.BORDERED, "printer")
        self.cancel = button(tr("Abbrechen"), Kind.QUIET)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REFRESH_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self.finished.connect(self._on_finished)
        self._place()
        self.set_acts(self.cancel, self.print, self.save)
        self._set_ready(False)

    def _place(self) -> None:
        left = QWidget()
        left.setLayout(column(self._forms, S2, self._note, None, gap=0))
        area = scroll(left)
        area.setFixedWidth(px(REPORT_OPTIONS))
        self.fill((row(area, (self.preview, 1), gap=S4), 1))

    # -- what is shown ------------------------------------------------------------------------------------

    def open_it(self, start: QWidget | None = None) -> None:
        super().open_it(start)
        self.refresh()

    @Slot()
    def _on_changed(self) -> None:
        """What is on the paper is no longer what is asked for: it cannot be saved until it is."""
        self._drop_paper()
        self._later.start()

    @Slot()
    def refresh(self) -> None:
        """Make the paper anew on the worker; the last wish wins."""
        self._later.stop()
        self._drop_paper()
        kind, values = self._forms.wish()
        vault, today = self._desk.vault, self._desk.vault.clock.today()

        def make(_task: "Task[tuple[Prepared, Issued]]") -> tuple[Prepared, Issued]:
            prepared = prepare_report(vault, kind, values, today)
            return prepared, rendered(prepared, "pdf")

        self._task = self._desk.tasks.run_when_painted(make, self._on_made, self._on_refused)

    def _drop_paper(self) -> None:
        """A paper still being made for an older wish must not come back as the paper of this one."""
        if self._task is not None:
            self._task.cancel()
        self._prepared = None
        self._set_ready(False)

    def _on_made(self, made: tuple[Prepared, Issued]) -> None:
        self._prepared, issued = made
        self.preview.show_pdf(issued.data, self._prepared.document)
        self._set_ready(True)
        self._note.set_sentence(self._remark(self._prepared, issued))

    def _remark(self, prepared: Prepared, issued: Issued) -> str:
        """What the mentor should know before handing it on."""
        if issued.too_much:
            return too_long(issued.too_much)
        if issued.replaced:
            return tr("Diese Zeichen fehlen in der Schrift: {chars}", chars=", ".join(issued.replaced))
        counts = self._kinds[prepared.kind].counts
        running = prepared.period.last >= self._desk.vault.clock.today()
        if running and not prepared.is_known and (counts or prepared.entry):
            return tr("Der Zeitraum läuft noch. Mit dem Sichern bleiben seine Zahlen, wie sie heute sind.")
        if not counts:
            return _remark_on_sheet(prepared)
        if prepared.is_known:
            return tr("Bericht {number} wurde schon herausgegeben und bleibt, wie er war.", number=prepared.number)
        return tr("Wird als Bericht {number} vermerkt. Namen und Texte sind nicht enthalten.", number=prepared.number)

    def _on_refused(self, error: UserError) -> None:
        self.preview.forget()
        self._note.set_sentence(error.message)

    def _set_ready(self, ready: bool) -> None:
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    # -- handing out --------------------------------------------------------------------------------------

    @Slot()
    def _on_save(self) -> None:
        if self._prepared is None:
            return
        name = tr("Bericht") + f" {self._prepared.number}.pdf"
        path = self._desk.files.save_file(self, tr("PDF sichern"), FileKind(tr("PDF"), "pdf"), name)
        if path is not None and not self.isHidden():  # the window may have been locked behind the file dialog
            self._hand_out(path, None)

    @Slot()
    def _on_print(self) -> None:
        if self._prepared is None:
            return
        printer = choose_printer(self, self._prepared.number)
        if printer is not None and not self.isHidden():
            self._hand_out(None, printer)

    def _hand_out(self, path: Path | None, printer: QPrinter | None) -> None:
        """Enter the report into the ledger, then write the file or print; nothing leaves unremembered."""
        kind, values = self._forms.wish()
        vault, today = self._desk.vault, self._desk.vault.clock.today()

        def hand_out(_task: "Task[str]") -> str:
            issued = issue_report(vault, kind, values, today)
            if path is not None:
                _write(path, issued.data)
            return issued.number

        def end(number: str) -> None:
            self._on_handed_out(number, printer)

        self._set_handing_out(True)
        self._desk.tasks.run(hand_out, end, self._on_not_handed_out, stopped=self._on_stopped)

    def _on_handed_out(self, number: str, printer: QPrinter | None) -> None:
        try:
            if printer is not None:
                paint_pages(self.preview.document, printer)
        except UserError as error:
            self._on_not_handed_out(error)
            return
        self.issued.emit(number)
        announce(self.window(), tr("Bericht {number} ist herausgegeben.", number=number))
        self._set_handing_out(False)
        self.accept()

    def _on_not_handed_out(self, error: UserError) -> None:
        self._set_handing_out(False)
        self._note.set_sentence(error.message)

    def _on_stopped(self) -> None:
        """A bug ended it, and its dialog says so; this one can be left then."""
        self._set_handing_out(False)

    def _set_handing_out(self, at_it: bool) -> None:
        self._handing_out = at_it
        self._set_ready(not at_it)
        for part in (self.cancel, self._forms):
            part.setEnabled(not at_it)

    @Slot()
    def reject(self) -> None:
        """Esc waits for a file that is being written; only locking does not."""
        if not self._handing_out:
            super().reject()

    def give_up(self) -> None:
        """Close whatever is going on: the vault is being locked."""
        self._handing_out = False
        super().reject()

    @Slot(bool)
    def _on_finished(self, _accepted: bool) -> None:
        self._later.stop()
        self._drop_paper()
        self.preview.forget()


def _write(path: Path, data: bytes) -> None:
    try:
        write_atomically(path, data)
    except OSError as error:
        raise UserError(
            tr("„{name}“ lässt sich dort nicht schreiben. Bitte einen anderen Ort wählen.", name=path.name)
        ) from error


def _remark_on_sheet(prepared: Prepared) -> str:
    if prepared.is_known:
        return tr("Blatt {number} wurde schon herausgegeben; seither ist alles, wie es war.", number=prepared.number)
    return tr("Wird als Blatt {number} vermerkt. Es sagt nichts über einzelne Kolleg*innen.", number=prepared.number)
