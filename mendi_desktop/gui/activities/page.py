# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's time, month by month: one line to log, what was done, budget and roles beside it."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.queries import activities_used, find_activity, month_view
from mendi_desktop.features.consultations.commands import DropFormDraft, SaveFormDraft
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.gui.activities.activity_dialog import ActivityDialog, day_of
from mendi_desktop.gui.activities.budget_dialog import BudgetDialog
from mendi_desktop.gui.activities.month_panel import MonthPanel
from mendi_desktop.gui.activities.quick_line import QUICK, QuickLine
from mendi_desktop.gui.activities.side_pane import SidePane
from mendi_desktop.gui.activities.team_dialog import TeamDialog
from mendi_desktop.gui.activities.wording import month_facts
from mendi_desktop.gui.consultations.kept_forms import Draft, KeptForms, WaitingNote, id_in
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.tokens import S3, S4, S5

NEW = "new"
"""The word of a place that asks for an activity."""
FORMS = "activity_forms"
"""The form under which half-typed input of the dialogs is kept; the quick line has its own."""
STATEMENT = "activity-statement"


class ActivitiesPage(Page):
    """Talks and events are told here and changed where they are kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._month = desk.vault.clock.today().replace(day=1)
        self.header = Header(tr("Zeit und Rollen"), "", self._add_button())
        self.quick = QuickLine(desk)
        self.forms = KeptForms(desk, self, FORMS, self._reopen)
        self._waits = [WaitingNote(self.forms), WaitingNote(self.forms)]  # over the month, and while nothing is there
        self.month = MonthPanel(desk, self.forms)
        self.side = SidePane(desk, self.forms)
        quick = box(column(self.quick, margins=(S5, S4, S5, S3)))
        main = column(quick, Line(), (self.month, 1), gap=0)
        both = row((box(main), 1), self.side, gap=0)
        self._body = QStackedWidget()
        self._body.addWidget(box(column(self.header, Line(), self._waits[0], (both, 1), gap=0)))
        self._body.addWidget(self._make_empty())
        self.setLayout(column((self._body, 1), gap=0))
        self._connect()
        if kept := desk.vault.read(form_draft, QUICK):
            self.quick.put_typed(kept)

    def _connect(self) -> None:
        self.quick.logged.connect(self._on_logged)
        self.quick.more_asked.connect(self._on_more)
        self.month.moved.connect(self._on_moved)
        self.side.statement_asked.connect(self._on_statement)

    def _add_button(self) -> Button:
        made = button(tr("Tätigkeit festhalten"), Kind.PRIMARY, "plus")
        made.clicked.connect(self._on_add)
        return made

    def _make_empty(self) -> QFrame:
        agree = button(tr("Zeitbudget vereinbaren"))
        agree.clicked.connect(self.side.ask_budget)
        first = EmptyState(
            tr("Wohin die Zeit geht"),
            tr(
                "Gespräche und Veranstaltungen zählen von selbst. Was sonst Zeit kostet, steht in einer Zeile da: für "
                "den Stundennachweis und den Blick auf die eigenen vier Rollen."
            ),
            self._add_button(),
            agree,
            icon="clock",
        )
        return box(column(self._waits[1], (first, 1), gap=0))

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the month anew; the chosen entry stays."""
        view = self.desk.vault.read(month_view, self._month)
        self._body.setCurrentIndex(0 if self.desk.vault.read(activities_used) else 1)
        self.header.set_facts(month_facts(view))
        self.month.show_month(view)
        self.side.show_month(view)
        self.quick.tell_counted()
        for waits in self._waits:
            waits.tell()

    def _show_month(self, month: date) -> None:
        if (self._month.year, self._month.month) != (month.year, month.month):
            self._month = month.replace(day=1)
        self.refresh()

    def go_to(self, place: Place) -> None:
        """Show the month of the activity ``id`` and choose it. ``word`` new: ask for one."""
        if place.word == NEW:
            self._on_add()
        elif place.id is not None:
            try:
                activity = self.desk.vault.read(find_activity, place.id)
            except UserError as error:
                self.desk.dispatcher.said.emit(error.message)
                return
            self._show_month(activity.done_on)
            self.month.choose(place.id)

    def focus_start(self) -> None:
        if self._body.currentIndex() == 0:
            self.quick.minutes.setFocus()
        else:
            super().focus_start()

    def turn_day(self) -> None:
        super().turn_day()
        if self.quick.is_empty:
            self.quick.clear()

    def keep(self) -> None:
        self.forms.keep()
        if not self.quick.is_empty:
            self.desk.dispatcher.run(SaveFormDraft(form=QUICK, typed=self.quick.typed()), quietly=True)

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(int)
    def _on_moved(self, months: int) -> None:
        if not months:
            self._show_month(self.desk.vault.clock.today())
            return
        number = self._month.year * 12 + self._month.month - 1 + months
        self._show_month(date(number // 12, number % 12 + 1, 1))

    @Slot()
    def _on_add(self) -> None:
        self._ask({})

    @Slot()
    def _on_more(self) -> None:
        """Hand the line over to the whole form."""
        self._ask(self.quick.typed())

    def _ask(self, typed: dict[str, object]) -> None:
        dialog = ActivityDialog(self, self.desk, typed=typed)
        dialog.written.connect(self._on_written)
        self.forms.open_form(dialog, dialog.minutes)

    def _reopen(self, draft: Draft) -> None:
        kind, entry = str(draft.get("kind")), id_in(draft)
        if kind == BudgetDialog.kind:
            self.side.ask_budget()
        elif kind == TeamDialog.kind:
            self.side.ask_member(entry)
        elif entry is None:
            self._on_add()
        else:
            activity = self.desk.vault.read(find_activity, entry)
            self._show_month(activity.done_on)
            self.forms.open_form(ActivityDialog(self, self.desk, activity))

    @Slot(object)
    def _on_written(self, day: object) -> None:
        self.quick.clear()
        self._on_logged(day)

    @Slot(object)
    def _on_logged(self, day: object) -> None:
        """Show the month of what was written down, so that it can be seen."""
        if self.desk.vault.read(form_draft, QUICK) is not None:
            self.desk.dispatcher.try_run(DropFormDraft(form=QUICK), quietly=True)
        self._show_month(day_of(day) or self._month)

    @Slot()
    def _on_statement(self) -> None:
        self.desk.navigator.go("reports", word=STATEMENT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.fit(self.window().width())
        super().resizeEvent(event)
