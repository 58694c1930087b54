# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One month as a list, with the ways to others: activities open to be changed, the rest is shown where it is kept."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.queries import MonthView, TimeFact, activities_between, find_activity
from mendi_desktop.gui.activities.activity_dialog import ActivityDialog
from mendi_desktop.gui.activities.month_bar import MonthBar
from mendi_desktop.gui.activities.month_model import MonthModel
from mendi_desktop.gui.consultations.kept_forms import KeptForms
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5


class MonthPanel(QWidget):
    """``moved`` by so many months, 0 for the running one."""

    moved = Signal(int)

    def __init__(self, desk: Desk, forms: KeptForms) -> None:
        super().__init__()
        self._desk, self._forms = desk, forms
        self._chosen: UUID | None = None
        self._first = date.min
        self.bar = MonthBar()
        self.model = MonthModel(desk.vault.options.workplace_kind, desk.vault.clock.today, self)
        self.list = RowView(tr("Was in diesem Monat war"))
        self.list.setModel(self.model)
        self._rows = self._make_rows()
        self.setLayout(column(box(column(self.bar, margins=(S5, S2, S5, 0))), (self._rows, 1), gap=0))
        self.bar.moved.connect(self.moved)
        self.bar.opened.connect(self.open_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self.open_chosen)

    def _make_rows(self) -> QStackedWidget:
        rows = QStackedWidget()
        rows.addWidget(box(column((self.list, 1), margins=(S5 - S4, 0, S2, 0))))
        says = tr("Noch nichts festgehalten. Gespräche und Veranstaltungen erscheinen hier von selbst.")
        rows.addWidget(box(column(label(says, ink="2", wrap=True), None, margins=(S5, S3, S5, S3))))
        return rows

    def show_month(self, view: MonthView) -> None:
        """The chosen entry and, in the same month, the place in the list stay."""
        own = self._desk.vault.read(activities_between, view.first, view.last)
        chosen = self._chosen
        place = self.list.verticalScrollBar().value() if view.first == self._first else 0
        self._first = view.first
        self.bar.show_month(view.first, self._desk.vault.clock.today())
        self.model.show_facts(view.facts, {activity.id: activity.note for activity in own})
        self._rows.setCurrentIndex(0 if view.facts else 1)
        self.choose(chosen)
        self.list.verticalScrollBar().setValue(place)

    def choose(self, entry: UUID | None) -> None:
        """Choose an entry; the first one where it is not among those of the month."""
        self._chosen = entry
        index = self.model.index(self.model.row_of(entry), 0)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.bar.offer("")

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if (fact := self.model.fact(current)) is not None:
            self._chosen = fact.entry
            self.bar.offer(_act(fact))

    @Slot()
    def open_chosen(self) -> None:
        """Change an activity; a talk or an event is shown where it is kept."""
        fact = self.model.fact(self.list.currentIndex())
        if fact is None:
            return
        if fact.source == "activity":
            self._forms.open_form(ActivityDialog(self, self._desk, self._desk.vault.read(find_activity, fact.entry)))
        elif fact.source == "talks":
            self._desk.navigator.go("consultations", fact.entry)
        else:
            self._desk.navigator.go("network", fact.entry, word="events")


def _act(fact: TimeFact) -> str:
    """What the list offers for an entry."""
    acts = {
        "activity": tr("Tätigkeit ändern"),
        "talks": tr("Gespräch ansehen"),
        "event": tr("Veranstaltung ansehen"),
    }
    return acts[fact.source] if fact.count == 1 else tr("Gespräche ansehen")
