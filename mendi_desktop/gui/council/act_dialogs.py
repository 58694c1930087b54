# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What happens to a request, each in a dialog of few fields: it is asked, answered, comes to a result."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.council.commands import NoteAnswer, NoteResult, SubmitRequest
from mendi_desktop.features.council.queries import RequestDetail
from mendi_desktop.features.council.rules import usual_due
from mendi_desktop.features.council_rights import right_of
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.fields import PlainText, field
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import DIALOG, S3, S4

_AS_HIGH_AS_IT_SAYS = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
"""For fields of several lines: a dialog grows with its content."""


class SubmitDialog(KeptForm):
    """When it was asked, and until when an answer is hoped for: a day of one's own, the law's where it names one."""

    kind = "submit"

    def __init__(self, parent: QWidget, desk: Desk, detail: RequestDetail) -> None:
        super().__init__(parent, desk, tr("Antrag gestellt"), detail.row.title, tr("Festhalten"), DIALOG)
        self.entry, self._id, self._right = detail.row.id, detail.row.id, detail.row.right
        today = desk.vault.clock.today()
        self.asked_on = DateField(tr("Gestellt am"), desk.vault.clock.today)
        self.due_on = DueField(tr("Antwort erhofft bis"), desk.vault.clock.today, desk.workdays)
        self.asked_on.set_date(today)
        self.due_on.set_date(desk.workdays().next(usual_due(self._right, today)))
        right = right_of(self._right)
        self.fields = {
            "asked_on": field(tr("Gestellt am"), self.asked_on, stores="council_request.asked_on"),
            "due_on": field(
                tr("Antwort erhofft bis"),
                self.due_on,
                self.due_on.hint,
                hint=right.answers if right else tr("Darf leer bleiben."),
                stores="council_request.due_on",
            ),
        }
        for name, edit in (("asked_on", self.asked_on), ("due_on", self.due_on)):
            edit.troubled.connect(self.fields[name].set_error)
            edit.returnPressed.connect(self.try_write)
        self.asked_on.changed.connect(self._on_asked)
        self.fill(self.fields["asked_on"], S3, self.fields["due_on"])
        self.close_with_acts()

    @Slot(object)
    def _on_asked(self, day: date | None) -> None:
        if day is not None:
            self.due_on.set_date(self.desk.workdays().next(usual_due(self._right, day)))

    def write(self) -> None:
        asked_on, due_on = self.asked_on.checked("asked_on"), self.due_on.checked("due_on")
        self.desk.dispatcher.run(SubmitRequest(request_id=self._id, asked_on=asked_on, due_on=due_on))


class AnswerDialog(KeptForm):
    """What came back, and when. The kind may be left open."""

    kind = "answer"

    def __init__(self, parent: QWidget, desk: Desk, detail: RequestDetail) -> None:
        super().__init__(parent, desk, tr("Antwort festhalten"), detail.row.title, tr("Festhalten"), DIALOG)
        self.entry = self._id = detail.row.id
        kind = desk.vault.options.workplace_kind
        self.answer = Combo(tr("Antwort"), [Option(e.code, e.label(kind)) for e in code_list("answer_kind").codes])
        self.answered_on = DateField(tr("Am"), desk.vault.clock.today)
        self.note = PlainText(tr("Was geantwortet wurde"), lines=3)
        self.note.setSizePolicy(_AS_HIGH_AS_IT_SAYS)
        self.note.setFixedHeight(self.note.minimumHeight())
        self.answer.set_code(detail.row.answer)
        self.answered_on.set_date(detail.row.answered_on or desk.vault.clock.today())
        self.note.setPlainText(detail.answer_note)
        right = right_of(detail.row.right)
        self.fields = {
            "answer": field(tr("Antwort"), self.answer, stores="council_request.answer"),
            "answered_on": field(tr("Am"), self.answered_on, stores="council_request.answered_on"),
            "note": field(
                tr("Was geantwortet wurde"),
                self.note,
                hint=right.answers if right else "",
                stores="council_request.answer_note",
            ),
        }
        self.answered_on.troubled.connect(self.fields["answered_on"].set_error)
        self.fill(row((self.fields["answer"], 3), (self.fields["answered_on"], 2), gap=S4), S3, self.fields["note"])
        self.close_with_acts()

    def write(self) -> None:
        self.answer.settle()
        answered_on = self.answered_on.checked("answered_on")
        self.desk.dispatcher.run(
            NoteAnswer(request_id=self._id, answer=self.answer.code(), answered_on=answered_on, note=self.note.text())
        )


class ResultDialog(KeptForm):
    """What came of it, in a sentence. This closes the request."""

    kind = "result"

    def __init__(self, parent: QWidget, desk: Desk, detail: RequestDetail) -> None:
        says = tr("Was wurde daraus? Danach ist der Antrag abgeschlossen und lässt sich wieder öffnen.")
        super().__init__(parent, desk, tr("Ergebnis festhalten"), says, tr("Festhalten"), DIALOG)
        self.entry = self._id = detail.row.id
        self.result = PlainText(tr("Ergebnis"), lines=3)
        self.result.setSizePolicy(_AS_HIGH_AS_IT_SAYS)
        self.result.setFixedHeight(self.result.minimumHeight())
        self.result.setPlainText(detail.result)
        self.result_on = DateField(tr("Am"), desk.vault.clock.today)
        self.result_on.set_date(detail.row.result_on or desk.vault.clock.today())
        self.fields = {
            "result": field(
                tr("Ergebnis"),
                self.result,
                hint=tr("Zum Beispiel „Lernzeit ab Januar vereinbart“."),
                stores="council_request.result",
            ),
            "result_on": field(tr("Am"), self.result_on, stores="council_request.result_on"),
        }
        self.result_on.troubled.connect(self.fields["result_on"].set_error)
        self.fill(self.fields["result"], S3, self.fields["result_on"])
        self.close_with_acts()

    def write(self) -> None:
        result_on = self.result_on.checked("result_on")
        self.desk.dispatcher.run(NoteResult(request_id=self._id, result=self.result.text(), result_on=result_on))
