# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Handing out the recovery sheet: print or save it, as one sheet or as two halves that are both needed."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QStackedWidget, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.file_dialogs import FileDialogs, FileKind
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import S1, S2, S3
from mendi_desktop.gui.reports.printing import choose_printer
from mendi_desktop.gui.safekeeping.sheet.paper_row import PaperRow
from mendi_desktop.gui.safekeeping.sheet.papers import Papers, file_name, print_paper, said_saved, save_paper
from mendi_desktop.vault.recovery import Kind
from mendi_desktop.vault.session import Vault

T = TypeVar("T")
ChoosePrinter = Callable[[QWidget, str], QPrinter | None]
_WHOLE, _HALVES = "whole", "halves"
_HALF = (Kind.HALF_A, Kind.HALF_B)


class SheetPanel(QWidget):
    """``made`` is emitted when a whole sheet, or both halves, are out; the vault knows it by then."""

    made = Signal()

    def __init__(self, vault: Vault, tasks: Tasks, files: FileDialogs, printer: ChoosePrinter = choose_printer) -> None:
        super().__init__()
        self._papers, self._tasks, self._files, self._printer = Papers(vault), tasks, files, printer
        self._busy = False
        options = [Option(_WHOLE, tr("Ein Blatt")), Option(_HALVES, tr("Zwei Hälften"))]
        self._form = Segments(tr("Form des Notfallblatts"), options, _WHOLE)
        self._says: Label = label("", "body", "2", wrap=True)
        self._word: Label = label("", "small", "2", wrap=True)
        self._rows = {
            Kind.WHOLE: PaperRow(Kind.WHOLE, tr("Notfallblatt"), alone=True),
            Kind.HALF_A: PaperRow(Kind.HALF_A, tr("Hälfte A"), alone=False),
            Kind.HALF_B: PaperRow(Kind.HALF_B, tr("Hälfte B"), alone=False),
        }
        for each in self._rows.values():
            each.print_asked.connect(self._on_print)
            each.save_asked.connect(self._on_save)
        halves, whole = QWidget(), QWidget()
        halves.setLayout(column(*(self._rows[kind] for kind in _HALF), gap=S2))
        whole.setLayout(column(self._rows[Kind.WHOLE], None, gap=0))
        self._forms = QStackedWidget()
        self._forms.addWidget(whole)
        self._forms.addWidget(halves)
        self.setLayout(column(row(self._form, None), S3, self._says, S3, self._forms, S1, self._word, gap=0))
        self._form.chosen.connect(self._on_form)
        self._on_form(_WHOLE)

    @property
    def busy(self) -> bool:
        """Whether a paper is being made."""
        return self._busy

    @property
    def is_made(self) -> bool:
        """Whether enough is out to open the vault with it."""
        return self._rows[Kind.WHOLE].is_out or all(self._rows[kind].is_out for kind in _HALF)

    def decline(self) -> None:
        """Put the sheet off, knowingly."""
        self._papers.decline()

    def focus_start(self) -> None:
        self._rows[Kind.WHOLE].focus_start()

    @Slot(object)
    def _on_form(self, form: str) -> None:
        self._forms.setCurrentIndex(0 if form == _WHOLE else 1)
        self._word.setText("")
        whole = (
            tr("Eine Seite mit einem Code, der den Tresor öffnet. Sie gehört in den Safe des Personalrats.")
            if self._papers.in_office
            else tr("Eine Seite mit einem Code, der den Tresor öffnet. Sie gehört in den Safe des Betriebsrats.")
        )
        halves = tr("Zwei Seiten an zwei Orten: Nur beide zusammen öffnen den Tresor, eine allein verrät nichts.")
        self._says.setText(whole if form == _WHOLE else halves)

    # -- handing out -----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_save(self, kind: Kind) -> None:
        path = self._files.save_file(self, tr("PDF sichern"), FileKind(tr("PDF"), "pdf"), file_name(kind))
        if path is None or not self.isVisible():  # the window may have been locked behind the file dialog
            return

        def save(_task: "Task[str]") -> str:
            save_paper(path, self._papers.pdf(kind))
            return said_saved(path)

        def saved(says: str) -> None:
            self._note(kind, tr("gesichert"), says)

        self._work(save, saved)

    @Slot(object)
    def _on_print(self, kind: Kind) -> None:
        printer = self._printer(self, tr("Notfallblatt"))
        if printer is None or not self.isVisible():
            return

        def make(_task: "Task[bytes]") -> bytes:
            return self._papers.pdf(kind)

        def made(data: bytes) -> None:
            try:
                print_paper(data, printer)
            except UserError as error:
                self._on_refused(error)
                return
            self._note(kind, tr("gedruckt"))

        self._work(make, made)

    def _work(self, make: "Callable[[Task[T]], T]", done: Callable[[T], None]) -> None:
        self._set_busy(tr("Das Notfallblatt wird gemacht …"))
        self._tasks.run(make, done, self._on_refused, stopped=self._on_stopped)

    def _note(self, kind: Kind, words: str, says: str = "") -> None:
        """The paper is out, whether the vault can write that down or not."""
        self._set_busy("")
        self._rows[kind].tell(words)
        self._word.setText(says)
        if not self.is_made:
            return
        try:
            self._papers.note()
        except UserError as error:
            self._word.setText(error.message)
        self.made.emit()

    def _on_refused(self, error: UserError) -> None:
        self._set_busy("")
        self._word.setText(error.message)

    def _on_stopped(self) -> None:
        self._set_busy("")

    def _set_busy(self, words: str) -> None:
        self._busy = bool(words)
        self._word.setText(words)
        for part in (self._form, self._forms):
            part.setEnabled(not words)
