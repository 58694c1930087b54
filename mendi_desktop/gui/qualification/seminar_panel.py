# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seminar chosen in the list: its facts, and the next act on its way."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.qualification.commands import AttendSeminar, NoteProof, RegisterForSeminar
from mendi_desktop.features.qualification.queries import SeminarRow
from mendi_desktop.features.qualification.wording import days_said, place_said, span_said
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.text import Label, Line, Prose, label
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S5


class SeminarPanel(QFrame):
    """``edit_asked`` for everything that is more than one press."""

    edit_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seminar: SeminarRow | None = None
        self._when: Label = label("", wrap=True)
        self._facts: Label = label("", "small", "2", wrap=True)
        self._note = Prose("", "2")
        self.edit = button(tr("Bearbeiten"), Kind.LINK)
        self.register = button(tr("Anmeldung erledigt"), Kind.LINK)
        self.attend = button(tr("War dabei"), Kind.LINK)
        self.attendance = button(tr("Bescheinigung ist da"), Kind.LINK)
        self.certificate = button(tr("Zertifikat ist da"), Kind.LINK)
        self.edit.clicked.connect(self.edit_asked)
        self.register.clicked.connect(self._on_register)
        self.attend.clicked.connect(self._on_attend)
        self.attendance.clicked.connect(self._on_attendance)
        self.certificate.clicked.connect(self._on_certificate)
        acts = flow(self.register, self.attend, self.attendance, self.certificate, self.edit, gap=S3)
        words = column(self._when, self._facts, S1, self._note, S2, acts, gap=0, margins=(S5, S3, S3, S3))
        self.setLayout(column(Line(), words, gap=0))

    def show_seminar(self, seminar: SeminarRow) -> None:
        self._seminar = seminar
        days = days_said(seminar.half_days) if seminar.half_days else ""
        self._when.setText(" · ".join(part for part in (span_said(seminar.starts_on, seminar.ends_on), days) if part))
        self._facts.setText("\n".join(part for part in self._lines(seminar) if part))
        self._note.set_said(seminar.note or "")
        self._note.setVisible(bool(seminar.note))
        today, planned = self._desk.vault.clock.today(), seminar.done_on is None
        begun = seminar.starts_on is None or seminar.starts_on <= today
        self.register.setVisible(planned and seminar.registered_on is None and not (begun and seminar.starts_on))
        self.attend.setVisible(planned and begun)
        for act in (self.attendance, self.certificate):
            act.setVisible(not planned and seminar.proof == "pending")

    def _lines(self, seminar: SeminarRow) -> tuple[str, ...]:
        today, kind = self._desk.vault.clock.today(), self._desk.vault.options.workplace_kind
        basis = code_label("release_basis", seminar.release_basis, kind) if seminar.release_basis else ""
        proof = code_label("seminar_proof", seminar.proof)
        if seminar.proof_on is not None:
            proof = tr("{proof}, {day}", proof=proof, day=format_day(seminar.proof_on, today))
        registered = seminar.registered_on
        return (
            place_said(seminar),
            tr("Freistellung: {basis}", basis=basis) if basis else "",
            tr("Angemeldet: {day}", day=format_day(registered, today)) if registered and not seminar.done_on else "",
            tr("Nachweis: {proof}", proof=proof) if seminar.done_on else "",
        )

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_register(self) -> None:
        if self._seminar is not None:
            self._desk.dispatcher.try_run(RegisterForSeminar(seminar_id=self._seminar.id))

    @Slot()
    def _on_attend(self) -> None:
        if self._seminar is not None:
            self._desk.dispatcher.try_run(AttendSeminar(seminar_id=self._seminar.id))

    @Slot()
    def _on_attendance(self) -> None:
        self._note_proof("attendance")

    @Slot()
    def _on_certificate(self) -> None:
        self._note_proof("certificate")

    def _note_proof(self, proof: str) -> None:
        if self._seminar is not None:
            self._desk.dispatcher.try_run(NoteProof(seminar_id=self._seminar.id, proof=proof))
