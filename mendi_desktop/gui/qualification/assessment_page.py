# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking at oneself, calmly: every point may be skipped, and what is half done waits until it is gone on with.

The answers of last time are not shown here, so that they do not steer; the page of the area shows both afterwards.
"""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.commands import DropFormDraft, SaveFormDraft
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.features.qualification.commands import RecordSelfAssessment
from mendi_desktop.features.qualification.commands.assessments import FORM
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row, scroll
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Label, Line, label
from mendi_desktop.gui.kit.tokens import S2, S3, S5
from mendi_desktop.gui.qualification.assessment_form import AssessmentForm

_KEEP_AFTER_MS = 400


class AssessmentPage(Page):
    """What is answered is in the vault within half a second."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._touched = False
        self.form = AssessmentForm(desk.vault.options.workplace_kind)
        self.form.changed.connect(self._on_changed_form)
        self._kept: Label = label("", "small", "2")
        self._throw = button(tr("Verwerfen"), Kind.QUIET)
        self._throw.clicked.connect(self._on_throw)
        close = glyph_button("x", tr("Schließen"))
        close.clicked.connect(self.leave)
        self.header = Header(
            tr("Selbsteinschätzung"),
            tr("Wie es sich heute anfühlt. Überspringen geht überall."),
            self._kept,
            self._throw,
            close,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.try_keep)
        self.area = scroll(self.form)
        self.foot = self._acts()
        self.setLayout(column(self.header, Line(), (self.area, 1), self.foot, gap=0))

    def _acts(self) -> QFrame:
        self._says: Label = label("", ink="2", wrap=True)
        self.save = button(tr("Festhalten"), Kind.PRIMARY, tip=tr("Strg+S"))
        self.save.clicked.connect(self._on_save)
        self.save.setShortcut("Ctrl+S")
        return box(row((self._says, 1), self.save, gap=S2, margins=(S5, S3, S5, S3)), "footer")

    def furnish(self) -> bool:
        return self.form.make_part()

    def go_to(self, place: Place) -> None:
        """A half-filled form comes back, else an empty one begins. What the vault does not take stays in sight."""
        if not self.try_keep():
            return
        kept = self.desk.vault.read(form_draft, FORM)
        self.form.put_typed(kept or {})
        self._settle(tr("Angefangenes wieder geöffnet") if kept else "")
        self.area.verticalScrollBar().setValue(0)

    def focus_start(self) -> None:
        first = next((each for each in self.form.rows if each.steps.code() is None), self.form.rows[0])
        first.steps.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(first)

    def _settle(self, says: str) -> None:
        """Values were put in; nothing of that was an act of the user."""
        self._timer.stop()
        self._touched = False
        self._kept.setText(says)
        self._throw.setVisible(bool(says))
        self._judge()

    def _judge(self) -> None:
        done = self.form.answered()
        if not done:
            self._says.setText(tr("Pfeile oder 1 bis 4 wählen eine Stufe, Entf nimmt sie zurück, Tab geht weiter."))
            return
        said = tr("{done} von {all} Punkten eingeschätzt.", done=done, all=len(self.form.rows))
        self._says.setText(f"{said} " + tr("Das genügt, mehr geht immer."))

    # -- what is half done ----------------------------------------------------------------------------

    @Slot()
    def _on_changed_form(self) -> None:
        self._touched = True
        self._throw.show()
        if not self._timer.isActive():
            self._timer.start()
        self._judge()

    def keep(self) -> None:
        """Write what is answered so far into the vault. UserError."""
        self._timer.stop()
        if not self._touched:
            return
        self._kept.setText(tr("Entwurf nicht gesichert"))  # true until it is written
        self.desk.dispatcher.run(SaveFormDraft(form=FORM, typed=self.form.typed()), quietly=True)
        self._touched = False
        now = self.desk.vault.clock.now().astimezone()
        self._kept.setText(tr("Entwurf gesichert {time}", time=f"{now.hour}:{now.minute:02d}"))

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_save(self) -> None:
        self._timer.stop()
        command = RecordSelfAssessment(answers=self.form.answers(), note=self.form.note.text(), from_form=FORM)
        try:
            self.desk.dispatcher.run(command)
        except UserError as error:
            self._says.setText(error.message)
            return
        self.form.clear()
        self._settle("")
        self.desk.navigator.go("qualification")

    @Slot()
    def leave(self) -> None:
        """Close the form; what was answered waits."""
        if self.try_keep():
            self.desk.navigator.go("qualification")

    @Slot()
    def _on_throw(self) -> None:
        self.desk.dispatcher.try_run(DropFormDraft(form=FORM), quietly=True)
        self.form.clear()
        self._settle("")
        self.focus_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
