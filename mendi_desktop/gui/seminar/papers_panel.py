# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a seminar has on paper, to be saved as PDF: the trainer's guide, the sheets, and what was tried."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.seminar.papers import seminar_sheets, summary_paper, trainers_guide
from mendi_desktop.features.seminar.summary import Summary
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.file_dialogs import FileKind
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.text import heading
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2
from mendi_desktop.gui.network.exchange.writing import write_out
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.render import render_pdf


class PapersPanel(QWidget):
    """``tried`` tells what was tried up to now. Nothing of it is entered anywhere: these papers report no figures."""

    def __init__(self, desk: Desk, tried: Callable[[], Summary]) -> None:
        super().__init__()
        self._desk, self._tried = desk, tried
        self.guide = button(tr("Leitfaden für Trainer*innen …"), Kind.LINK, "book-open")
        self.sheets = button(tr("Blätter für Teilnehmende …"), Kind.LINK, "file-text")
        self.summary = button(tr("Rückblick …"), Kind.LINK, "check-check")
        self.setLayout(
            column(heading(tr("Auf Papier")), column(self.guide, self.sheets, self.summary, gap=S2), gap=PAIR_GAP)
        )
        self.guide.clicked.connect(self._on_guide)
        self.sheets.clicked.connect(self._on_sheets)
        self.summary.clicked.connect(self._on_summary)

    @Slot()
    def _on_guide(self) -> None:
        vault = self._desk.vault
        self._save(trainers_guide(vault.options, vault.clock.today()), tr("Leitfaden zum Seminar"))

    @Slot()
    def _on_sheets(self) -> None:
        vault = self._desk.vault
        self._save(seminar_sheets(vault.options, vault.clock.today()), tr("Blätter zum Seminar"))

    @Slot()
    def _on_summary(self) -> None:
        vault = self._desk.vault
        self._save(summary_paper(self._tried(), vault.options, vault.clock.today()), tr("Rückblick auf das Seminar"))

    def _save(self, paper: Document, name: str) -> None:
        """Ask where to; the worker makes the file, and the line below says that it is there.

        ``name``: of the file; no star and no colon, which Windows does not take.
        """
        kind = FileKind(tr("PDF"), "pdf")
        path = self._desk.files.save_file(self, tr("PDF sichern"), kind, f"{name}.pdf")
        if path is None or not isValid(self):  # everything may have been made anew behind the file dialog
            return
        self._desk.tasks.run(
            lambda _task: write_out(path, render_pdf(paper).data),
            partial(self._on_written, path),
            self._on_refused,
        )

    def _on_written(self, path: Path, _nothing: None) -> None:
        self._say(tr("Gesichert als „{name}“.", name=path.name))

    def _on_refused(self, error: UserError) -> None:
        self._say(error.message)

    def _say(self, sentence: str) -> None:
        if isValid(self):
            self._desk.dispatcher.said.emit(sentence)
