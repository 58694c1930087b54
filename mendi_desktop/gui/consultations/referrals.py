# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""To whom somebody was referred, and what came back: a row to read, and a small dialog to note the answer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.consultations.commands import NoteReferralResult
from mendi_desktop.features.consultations.queries import ReferralRow
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import PlainText, field
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S1, S3


class ReferralLine(QFrame):
    """One referral; ``asked`` when its answer shall be written down."""

    asked = Signal()

    def __init__(self, referral: ReferralRow, wording: Wording) -> None:
        super().__init__()
        target = code_label("referral_target", referral.target, wording.workplace_kind)
        answer = referral.came_back or tr("noch keine Rückmeldung")
        if referral.came_back_on is not None:
            answer = f"{wording.day(referral.came_back_on)}: {answer}"
        act = tr("Ändern") if referral.came_back else tr("Rückmeldung festhalten")
        note = button(act, Kind.LINK, name=tr("{act}: {target}", act=act, target=target))
        note.clicked.connect(self.asked)
        words = column(label(target, wrap=True), label(answer, "small", "2", wrap=True), gap=0)
        self.setLayout(row((words, 1), note, gap=S3, margins=(0, S1, 0, S1)))


class ReferralDialog(Dialog):
    """What came back, and when. An empty answer takes an earlier one away."""

    def __init__(self, desk: Desk, window: QWidget, referral: ReferralRow, wording: Wording) -> None:
        target = code_label("referral_target", referral.target, wording.workplace_kind)
        super().__init__(window, tr("Rückmeldung"), target)
        self._desk, self._referral = desk, referral
        self.answer = PlainText(tr("Was kam zurück?"))
        self.answer.setPlainText(referral.came_back)
        self.day = DateField(tr("Wann?"), desk.vault.clock.today)
        self.day.set_date(referral.came_back_on or desk.vault.clock.today())
        self._day_field = field(tr("Wann?"), self.day, stores="referral.came_back_on")
        self.day.troubled.connect(self._day_field.set_error)
        save = button(tr("Festhalten"), Kind.PRIMARY)
        cancel = button(tr("Abbrechen"), Kind.QUIET)
        save.clicked.connect(self._on_save)
        self.answer.submitted.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        answer = field(tr("Was kam zurück?"), self.answer, stores="referral.came_back")
        self.fill(answer, S3, self._day_field)
        self.set_acts(cancel, save)

    @Slot()
    def _on_save(self) -> None:
        try:
            day = self.day.checked("came_back_on")
            self._desk.dispatcher.run(
                NoteReferralResult(referral_id=self._referral.id, came_back=self.answer.text(), came_back_on=day)
            )
        except UserError as error:
            self._day_field.set_error(error.message)
            return
        self.accept()
