# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One request to read: where it stands with the next act, its words, its course; at the side what the law says."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.council.commands import ReopenRequest, TakeBackAnswer, TakeBackRequest
from mendi_desktop.features.council.queries import RequestDetail, request_detail
from mendi_desktop.gui.consultations.kept_forms import KeptForms
from mendi_desktop.gui.council.act_dialogs import AnswerDialog, ResultDialog, SubmitDialog
from mendi_desktop.gui.council.law_panel import LawPanel
from mendi_desktop.gui.council.request_dialog import RequestDialog
from mendi_desktop.gui.council.wording import answer_words, second_line, state_words
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import Item, append, box, clear, column, row
from mendi_desktop.gui.kit.text import Line, chip, label, prose
from mendi_desktop.gui.kit.tokens import COUNCIL_SIDE, COUNCIL_STACK, S1, S2, S3, S4, S5
from mendi_desktop.storage.command import Command

_NEXT = {
    "draft": QT_TR_NOOP("Als gestellt festhalten"),
    "asked": QT_TR_NOOP("Antwort festhalten"),
    "answered": QT_TR_NOOP("Ergebnis festhalten"),
    "closed": QT_TR_NOOP("Wieder öffnen"),
}
"""The next act of a request, by where it stands."""

_DIALOGS = {"draft": SubmitDialog, "asked": AnswerDialog, "answered": ResultDialog}
"""What asks for the next act, by where the request stands."""


class RequestPane(QWidget):
    """Shows the request given to :meth:`show_request`; its acts ask in ``forms``."""

    def __init__(self, desk: Desk, forms: KeptForms) -> None:
        super().__init__()
        self._desk, self._forms = desk, forms
        self._detail: RequestDetail | None = None
        self.title = label("", "title", wrap=True)
        self.state = label("", "small", "2", wrap=True)
        self.edit = button(tr("Bearbeiten"), Kind.QUIET, "pencil-line")
        self.paper = button(tr("Vorschlag als Papier"), Kind.QUIET, "file-text")
        self.next = button(tr(_NEXT["draft"]), Kind.BORDERED)
        self.edit.clicked.connect(self._on_edit)
        self.paper.clicked.connect(self._on_paper)
        self.next.clicked.connect(self._on_next)
        self._course_of = column(gap=0)
        head = row((self.title, 1), self.edit, gap=S3)
        head.setAlignment(self.edit, Qt.AlignmentFlag.AlignTop)
        acts = flow(self.next, self.paper, gap=S2)
        main = column(head, self.state, S3, acts, S4, self._course_of, None, gap=0, margins=(S5, S4, S5, S4))
        self.law = LawPanel()
        self.body = Adaptive(box(main), self.law, COUNCIL_SIDE, COUNCIL_STACK)
        self.setLayout(column((self.body, 1), gap=0))

    @property
    def shown(self) -> UUID | None:
        return self._detail.row.id if self._detail else None

    def show_request(self, request_id: UUID) -> None:
        """Read a request anew."""
        detail = self._desk.vault.read(request_detail, request_id)
        if detail == self._detail:
            return
        another = request_id != self.shown
        self._detail = detail
        self.title.setText(detail.row.title)
        today = self._desk.vault.clock.today()
        self.state.setText(f"{second_line(detail.row)}\n{state_words(detail.row, today)}")
        self.next.set_words(tr(_NEXT[detail.row.state]))
        self.paper.setVisible(detail.row.state != "closed")
        clear(self._course_of)
        for item in (*self._words(detail), *self._course(detail)):
            append(self._course_of, item)
        self.law.show_right(detail.row.right)
        if another:
            self.body.verticalScrollBar().setValue(0)

    def _words(self, detail: RequestDetail) -> list[Item]:
        kind = self._desk.vault.options.workplace_kind
        items: list[Item] = [prose(detail.text), S3] if detail.text else []
        if detail.row.barriers:
            chips = [chip(code_label("barrier", code, kind)) for code in detail.row.barriers]
            items += [label(tr("Soll diese Hürden senken"), "small_strong", "2"), S1, flow(*chips), S4]
        return items

    def _course(self, detail: RequestDetail) -> list[Item]:
        """What has happened so far, each with the way back from it."""
        request, today = detail.row, self._desk.vault.clock.today()
        items: list[Item] = []
        if detail.decided_on:
            items += [self._event(tr("Beschlossen"), format_day(detail.decided_on, today))]
        if request.asked_on:
            due = tr("Antwort erhofft bis {day}", day=format_day(request.due_on, today)) if request.due_on else ""
            undo = None if request.answered_on or request.result_on else TakeBackRequest(request_id=request.id)
            items += [self._event(tr("Gestellt"), format_day(request.asked_on, today), due, undo)]
        if request.answered_on:
            undo_answer = None if request.result_on else TakeBackAnswer(request_id=request.id)
            said = "\n".join(part for part in (answer_words(request), detail.answer_note) if part)
            items += [self._event(tr("Antwort"), format_day(request.answered_on, today), said, undo_answer)]
        if request.result_on:
            items += [self._event(tr("Ergebnis"), format_day(request.result_on, today), detail.result)]
        return [Line(), S3, label(tr("Verlauf"), "section"), *items] if items else []

    def _event(self, name: str, day: str, said: str = "", undo: Command[None] | None = None) -> QWidget:
        words: list[Item] = [(label(name, "small_strong", "2", wrap=True), 1), label(day, "small", "2")]
        if undo is not None:
            back = button(tr("zurücknehmen"), Kind.SMALL_LINK, name=tr("{what} zurücknehmen", what=name))
            back.clicked.connect(lambda: self._desk.dispatcher.try_run(undo))
            words.append(back)
        items: list[Item] = [S3, row(*words)]
        return box(column(*items, *([prose(said)] if said else []), gap=S1))

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_next(self) -> None:
        """What comes next for a request where it stands."""
        if self._detail is None:
            return
        state = self._detail.row.state
        if state == "closed":
            self._desk.dispatcher.try_run(ReopenRequest(request_id=self._detail.row.id))
            return
        self._forms.open_form(_DIALOGS[state](self, self._desk, self._detail))

    @Slot()
    def _on_edit(self) -> None:
        if self._detail is not None:
            self._forms.open_form(RequestDialog(self, self._desk, self._detail))

    def reopen(self, kind: str) -> None:
        """Ask again what the form ``kind`` asks of the request that is shown."""
        acts = {dialog.kind: dialog for dialog in _DIALOGS.values()}
        if kind == RequestDialog.kind:
            self._on_edit()
        elif self._detail is not None and kind in acts:
            self._forms.open_form(acts[kind](self, self._desk, self._detail))

    @Slot()
    def _on_paper(self) -> None:
        self._desk.navigator.go("reports", self.shown, word="council-proposal")
